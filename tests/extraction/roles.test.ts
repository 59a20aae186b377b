import { describe, expect, it } from "vitest";
import { rolesIn } from "./read-paper.ts";

describe("a paper introduces", () => {
  it.each([
    ["We present JetClass, which is large.", "introduces dataset JetClass"],
    ["We present the second release of JetClass.", "introduces dataset JetClass"],
    ["We build a sample called JetClass.", "introduces dataset JetClass"],
    ["JetClass (100M jets) comprises ten classes.", "introduces dataset JetClass"], // who counts is at home
    ["Geant4 is publicly available.", "introduces tool Geant4"],
    ["We look at papers, producing QuipTease, the first dataset of teasers.", "introduces dataset QuipTease"],
    ["Our new framework, QuipPsych, turns forms into talks.", "introduces tool QuipPsych"],
    ["It wins on our newly made dataset, JetClass, by far.", "introduces dataset JetClass"],
  ])("what it makes: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it("nothing of which it presents a part", () => {
    expect(rolesIn("Here we extend the IceCube's old search.")).toEqual(["uses experiment IceCube"]);
  });

  it.each([
    ["We introduce a lightweight GRPO-based module.", "method GRPO"], // built on it
    ["We propose a hybrid light GRPO module.", "method GRPO"], // one of its sort
    ["We introduce Contrastive Decoding GRPO to tune.", "method GRPO"], // the name of another
    ["We present the Mathematica package QuietResidues.", "tool Mathematica"], // made for it
    ["We present IceCube results.", "experiment IceCube"], // found with it
    ["We discuss how recent IceCube data fit.", "experiment IceCube"], // known to all
    ["Our ResNet model is small.", "method ResNet"], // one of its sort
    ["We look in view of new IceCube (deep) data.", "experiment IceCube"], // what it gave
    ["Our JetClass results hold.", "dataset JetClass"],
    ["We provide careful rules and apply GRPO.", "method GRPO"], // a second verb
    ["JetClass provides a hard test.", "dataset JetClass"],
    ["We devise a cut, integrating IceCube data.", "experiment IceCube"],
  ])("not what only lends its name: %s", (text, expected) => {
    expect(rolesIn(text).filter((one) => one.endsWith(expected))).toEqual([`uses ${expected}`]);
  });

  it.each([
    ["We propose a novel architecture, called GRPO.", "method GRPO"],
    ["We present the Geant4 package.", "tool Geant4"],
    ["We introduce GRPO, a module.", "method GRPO"],
    ["We present a new version of Geant4.", "tool Geant4"],
    ["We present IceCube, an array.", "experiment IceCube"],
  ])("what is known where it brings that out itself: %s", (text, expected) => {
    expect(rolesIn(text).filter((one) => one.endsWith(expected))).toEqual([`introduces ${expected}`]);
  });

  it("no data over which it has a result", () => {
    expect(rolesIn("We present our result across three benchmarks: ImageNet and JetClass.")).toEqual([
      "uses dataset ImageNet",
      "uses dataset JetClass",
    ]);
  });

  it("what stands behind a compound with a small word", () => {
    expect(rolesIn("We propose an end-to-end model VisQans to translate.")).toEqual([
      "introduces method VisQans",
    ]);
  });

  it("what it presents, not the tools that describe it", () => {
    expect(rolesIn("We present WaveQokab, a PyTorch based framework for waves.")).toEqual([
      "uses tool PyTorch",
      "introduces tool WaveQokab",
    ]);
    expect(rolesIn("We propose Half-Quiet Direct Preference Optimization (HQ-DPO) for rewards.")).toEqual([
      "uses method DPO",
      "introduces method HQ-DPO",
    ]);
  });

  it("what opens its title", () => {
    expect(rolesIn("Jets.", "JetClass and JetNet: Two Samples")).toEqual([
      "introduces dataset JetClass",
      "introduces dataset JetNet",
    ]);
    expect(rolesIn("Jets.", "JetClass: A Dataset of Jets")).toEqual(["introduces dataset JetClass"]);
    expect(rolesIn("Jets.", "JetClass: Old Haloes of Jets")).toEqual(["uses dataset JetClass"]); // one of many papers
  });

  it.each([
    ["We build a sample using a scheme called U-Net.", "uses method U-Net"], // made with it, not made
    ["Our earlier framework, QuipPsych, turns forms into talks.", "uses tool QuipPsych"],
    ["We trace rays with our fast code, QuipPsych, in gas.", "uses tool QuipPsych"],
    ["We follow the so-called U-Net scheme.", "uses method U-Net"],
    ["We present new ALMA observations of disks.", "uses experiment ALMA"], // the data are new, the telescope is not
    ["We discuss our MNIST experiments.", "uses dataset MNIST"],
    ["Results from Geant4 are presented.", "uses tool Geant4"],
    ["We compare with results obtained using Geant4.", "uses tool Geant4"],
    ["We outperform all methods on MNIST.", "uses dataset MNIST"], // compared on it, not with it
    ["Using 24 galaxies, bent and old, at 2 GHz with ALMA, we test it.", "uses experiment ALMA"],
    ["ALMA Band 3 data reveal young stars.", "uses experiment ALMA"],
    ["Our deep ALMA images are new.", "uses experiment ALMA"],
    ["LISA is a proposed mission.", "mentions experiment LISA"],
    ["MNIST: that is where it began.", "uses dataset MNIST"], // no title
  ])("nothing in: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe("a paper compares with", () => {
  it.each([
    ["Unlike U-Net, it is small.", "compares method U-Net"],
    ["We compare our method with the well tuned U-Net.", "compares method U-Net"],
    ["It is faster than Geant4.", "compares tool Geant4"],
    ["The results agree with Geant4.", "compares tool Geant4"],
    ["It surpasses the U-Net baseline.", "compares method U-Net"],
  ])("a rival: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it("no dataset on which it compares", () => {
    expect(rolesIn("Compared to others it wins. All tests run on MNIST.")).toEqual(["uses dataset MNIST"]);
  });
});

describe("a paper uses", () => {
  it.each([
    ["Data from XENON1T are shown.", "uses experiment XENON1T"],
    ["Events taken with LHCb are counted.", "uses experiment LHCb"],
    ["GPT-4o is investigated.", "uses tool GPT-4o"],
    ["Accuracy on MNIST is 99%.", "uses dataset MNIST"],
    ["The 3000 blue stars selected from the old SDSS survey are variable.", "uses experiment SDSS"],
  ])("what it works with: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it("what its title names inside", () => {
    expect(rolesIn("Noise.", "Vertex finding in LHCb")).toEqual(["uses experiment LHCb"]);
  });
});

describe("a paper only mentions", () => {
  it.each([
    ["We make forecasts for upcoming surveys such as LHCb.", "mentions experiment LHCb"],
    ["The signal could be tested at LHCb.", "mentions experiment LHCb"],
    ["LHCb data can be useful for pre-training.", "mentions experiment LHCb"],
    ["LHCb plans to measure it.", "mentions experiment LHCb"],
    ["Existing methods such as U-Net are slow.", "mentions method U-Net"],
    ["U-Net has become popular.", "mentions method U-Net"],
    ["It works without using Geant4.", "mentions tool Geant4"],
  ])("what is future, background or absent: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });
});

describe("a name inside an address", () => {
  it("belongs to the address", () => {
    expect(rolesIn("The toolchain is at https://github.com/somebody/Dark-Matter-MNIST).")).toEqual([
      "introduces tool Dark-Matter-MNIST",
    ]);
  });
});
