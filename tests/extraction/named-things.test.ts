import { describe, expect, it } from "vitest";
import { placesIn, rolesIn, systemsIn } from "./read-paper.ts";

describe("a name beside a noun that says what it is", () => {
  it.each([
    ["We run the GalFast code on a laptop.", ["tool GalFast"]],
    ["The GalFast API answers.", ["tool GalFast"]],
    ["We benchmark GalFast on a laptop.", []], // a verb
    ["It is applied to dataset GalFast today.", ["dataset GalFast"]], // no verb
    ["The benchmark GalFast is old.", ["dataset GalFast"]],
    ["PURPOSE: We propose a method. METHODS: Let it be a corpus.", []], // headings
    ["The `ClumpSeeker' algorithm finds cores.", ["method ClumpSeeker"]], // quotes do not part it from its noun
    ["We extend the shower_fit package.", ["tool shower_fit"]], // lower case with an underscore, beside a word of code
    ["Images of the Thales satellite are used.", ["experiment Thales"]], // one capital, but no other reading
    ["Agents drive in a DriveWorld simulator.", ["tool DriveWorld"]],
    ["We plug it into a QuarkNet-based architecture.", ["method QuarkNet"]], // the suffix is no part of the name
    ["Spectra from the newSURVEYX Large Program are shown.", ["experiment newSURVEYX"]],
    ["Clouds are mapped in the TAFO-NUR project.", ["experiment TAFO-NUR"]],
    ["It is evaluated on the FOO Street Noises 2019 dataset.", ["dataset FOO Street Noises 2019"]], // with its year
    ["Galaxies of the QMASSX sample are counted.", ["dataset QMASSX"]], // letters of a catalogue
    ["The Q-PET detector is built.", ["experiment Q-PET"]], // one letter makes a common acronym a name
    ["Our results agree with BubbleSim v3.1 within errors.", ["tool BubbleSim"]], // only software has such versions
    ["Events are made using QETJET 7.07 and cuts.", ["tool QETJET"]], // no unit follows the number
    ["We fit with the SPROTTER spectral energy distribution fitting code.", ["tool SPROTTER"]], // its noun stands far behind
    ["It is shown in the MiniQUEEN single-phase dark matter detector.", ["experiment MiniQUEEN"]],
    ["The QMASS-I 832 kg detector is cold.", ["experiment QMASS-I"]], // a number with its unit is no part of the name
    ["A pixel-based model, CtiDot, has been developed.", ["tool CtiDot"]], // said before it
    ["Stars of the Gaia DR3 DistBulk catalog are used.", ["dataset DistBulk", "dataset Gaia DR3"]], // beside another name
    ["We introduce **QH-Gauge**, a novel metric.", ["method QH-Gauge"]], // the emphasis of Markdown
    ["Signals are read with the 21cmQUICK code.", ["tool 21cmQUICK"]], // a digit first
    ["Halos are filled using HaloQuick, as before.", ["tool HaloQuick"]], // the work is done with it
    ["The retired Hitoka telescope saw it.", ["experiment Hitoka"]], // an adjective stands between
    ["We test on the Action Poem dataset.", ["dataset Action Poem"]], // two plain words
    ["Our aim is DeepSofa, an end-to-end, generic framework for sofas.", ["tool DeepSofa"]], // adjectives between commas
    ["We present the design and implementation of HYDROQ, which holds.", ["tool HYDROQ"]],
    ["Extensive experiments on HRQID and SSQD show gains.", ["dataset HRQID", "dataset SSQD"]], // learned on
    ["A verifier trained on the full PRQ800K by hand wins.", ["dataset PRQ800K"]],
    ["We introduce a new dataset that is large: QFlick-150k.", ["dataset QFlick-150k"]], // announced
    ["We propose new efficient video approaches (MQSP-VQA) relying on it.", ["method MQSP-VQA"]],
    ["Halos of the HESQIA cosmological simulations spin.", ["dataset HESQIA"]], // simulations with an article
    ["Here we analyse spectra using Sleuthy, a tool that models.", ["tool Sleuthy"]], // one capital, told after
    ["We evaluate it on QueMe and TVQum.", []], // a sign is missing
    ["On QueMe and TVQum, our approach wins.", ["dataset QueMe", "dataset TVQum"]], // what is tested on; no apposition
    ["With QenterPoint, our pipeline sees cars.", ["tool QenterPoint"]], // what is worked with
    ["On data of FoodQet and QNFOOD-241, the QesNet method wins.", ["method QesNet"]], // no apposition to the data
    ["Gains of ten points on LVQBench are seen.", ["dataset LVQBench"]], // called a bench
    ["We present a framework for images - HiMQR.", ["tool HiMQR"]], // announced behind a dash
    ["Our first framework, hredQAN, is small.", ["tool hredQAN"]], // told before
    ["This paper presents Q2D2-GS, a unified framework.", ["tool Q2D2-GS"]], // digits among capitals, and a hyphen
    ["We use the QHOSDT suite of cosmological simulations.", ["dataset QHOSDT"]], // simulations are data
    ["We use the QWISS-PROQ data base.", ["dataset QWISS-PROQ"]],
    ["We use the released EIGQN2 QHAMP-only gravity models.", []], // not presented, and the second word describes
    ["It agrees with the stellar simulation code Quimera.", ["tool Quimera"]], // a plain word behind its noun
    ["Orbits (Quala package) are integrated.", ["tool Quala"]], // alone with its noun
    ["Neutrons of the PIQ reactor are cold.", ["experiment PIQ"]],
    ["We find more stars in the KLOQE and QLAS experiments.", ["experiment KLOQE", "experiment QLAS"]],
  ])("%s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    "Neutrons are seen by QHGe detectors.", // a sort of detectors
    "We present WISEQ J123635.56+621424, a flare.", // the designation of one object
    "We present AT2022zod, an extreme flare.",
    "The fit gives RQSE 1.2 GeV with QCAL 0.863 and more.", // figures of merit
    "Submitted to QFM, typeset with QEVTEX 3.0.",
    "The interacting model, QsCDM, is ruled out.", // a cosmology
    "We use the Gaussian code words.", // an adjective
    "We study the WZW model and the KdV hierarchy.", // models of nature
    "Neutrino data of the QRPA model are lacking.", // "model" alone says too little
    "Engineers of NASA and CERN built an ADC module.", // institutions and parts of every detector
    "Several QuoSplit collaborations across hospitals fail.", // many collaborations are no experiment
    "We study a ULIRG sample and the QSO sample.", // any sample of such objects
    "Several QRPX projects ended.", // many projects are no experiment
    "The ERC project and the ETH project fund us.", // who pays
    "We present the project to the QRPX community.", // not what is presented
    "Experiments on QoGPT-4 and RTX 4090 are slow.", // models and machines
    "We study Pop III stars in model XII, a dataset of clouds.", // Roman numerals
    "The first Persian-language benchmark is new.",
    "The planet KMT-2016-BLG-1337L is a tool of nature.", // an event by its designation
    "We propose N(QCS) as a clock.", // a quantity
    "We run QTHENA simulations of disks.", // of a sort
    "It is tested at theQERN complex.", // a blank is lost
    "Accepted at the KQD'25 survey track.", // a meeting
    "Software of the code for Lobsters is old.", // what it is for
    "We build a QRB-guided framework and a QRPX-aware network.", // built on notions
    "We introduce QRPX indices of quivers.", // the name only describes the indices
  ])("is not seen in: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });
});

describe("the kind of a name that opens the title", () => {
  it("is what the paper calls it, not what it is made for", () => {
    expect(
      systemsIn(
        "We introduce TickTockEval, a novel benchmark for clocks.",
        "TickTockEval: Reading Time with Vision Models",
      ),
    ).toEqual(["dataset TickTockEval"]);
  });

  it("is a method where a detector is no apparatus", () => {
    expect(systemsIn("Lines are found.", "Sem-QSD: A Learning-based Line Segment Detector")).toEqual([
      "method Sem-QSD",
    ]);
  });

  it("may have digits among its capitals", () => {
    expect(systemsIn("We propose Q3HG, a novel model.", "Q3HG: Multimodal and Multi-scale")).toEqual([
      "method Q3HG",
    ]);
  });

  it("is the first of two things that it is", () => {
    expect(
      systemsIn("Cuts are hard.", "QurgVLM: A Large Language Model and Systematic Benchmark for Cuts"),
    ).toEqual(["tool QurgVLM"]);
  });

  it("is a tool where nothing says more", () => {
    expect(systemsIn("Showers are slow.", "ShowerJet: Fast and Faithful")).toEqual(["tool ShowerJet"]);
  });
});

describe("a plain capitalised word", () => {
  it("is a name where the paper presents it with a description, and at all its places", () => {
    expect(systemsIn("We present Lobster+, a scalable segmentation model. Lobster+ is fast.")).toEqual([
      "method Lobster+",
    ]);
  });

  it("is a part of a name of several where the paper presents that", () => {
    expect(
      systemsIn(
        "We introduce Neural Gate, a novel method for editing. Neural Gate learns.",
        "Neural Gate: Less Risk",
      ),
    ).toEqual(["method Neural Gate"]);
    expect(systemsIn("We present Gaussian Random Fields, as others do.")).toEqual([]);
  });

  it("is none elsewhere", () => {
    expect(systemsIn("We present Russell's paradox. Lobsters are red.")).toEqual([]);
  });
});

describe("names in one list", () => {
  it.each([
    ["We test on MNIST and XQuiz2024.", ["dataset mnist", "dataset XQuiz2024"]], // a known neighbour
    ["We compare the XaFit, YoFit and ZuFit codes.", ["tool XaFit", "tool YoFit", "tool ZuFit"]],
    ["Benchmarks such as FooQA and BarQA are solved.", ["dataset BarQA", "dataset FooQA"]],
    ["We profit from experiments such as NUPEX.", ["experiment NUPEX"]],
  ])("share a kind: %s", (text, expected) => {
    expect(systemsIn(text).map((one) => one.toLowerCase())).toEqual(expected.map((one) => one.toLowerCase()));
  });

  it("keep apart where the list holds more than one kind", () => {
    expect(systemsIn("We combine MNIST, Geant4 and QXRP.")).toEqual(["dataset MNIST", "tool Geant4"]);
  });

  it("do not reach over other words", () => {
    expect(systemsIn("We test on MNIST and thereby improve QXRP.")).toEqual(["dataset MNIST"]);
  });
});

describe("a name that is believed", () => {
  it("counts at each of its places, the longer as a whole", () => {
    expect(
      placesIn("We introduce Neural Gate, a novel method. Neural Gate is fast. Neural Gates are not."),
    ).toEqual([
      'method Neural Gate 0.78, presented as a method: abstract "Neural Gate" 13, abstract "Neural Gate" 42',
    ]);
  });

  it("is what its surest place says, and others of its lists are less sure", () => {
    expect(
      placesIn("We run the QuokkaSim code. Then QuokkaSim and DingoSim and the WombatSim are compared."),
    ).toEqual([
      'tool DingoSim 0.6, in a list with others of this kind: abstract "DingoSim" 46',
      'tool QuokkaSim 0.8, beside a noun for a tool: abstract "QuokkaSim" 11, abstract "QuokkaSim" 32',
      'tool WombatSim 0.6, in a list with others of this kind: abstract "WombatSim" 63',
    ]);
  });

  it("does not hold a known name that stands before it", () => {
    expect(placesIn("We use Geant4 and APOGEE DR17 DistMass dataset.")).toContain(
      'dataset DistMass 0.8, beside a noun for a dataset: abstract "DistMass" 30',
    );
  });

  it("is what the title calls it, or a tool", () => {
    expect(placesIn("Loops.", "CaloQuok: fast and small")).toEqual([
      'tool CaloQuok 0.65, opens the title: title "CaloQuok" 0',
    ]);
    expect(placesIn("CaloQuok is fast.", "CaloQuok -- A benchmark for loops")).toEqual([
      'dataset CaloQuok 0.75, opens the title, which says dataset: title "CaloQuok" 0, abstract "CaloQuok" 0',
    ]);
    expect(placesIn("Loops.", "On CaloQuok: fast and small")).toEqual([]);
  });

  it.each([
    ["The QUOKST suite of simulations is new.", ["dataset QUOKST 0.7, simulations that have a name"]],
    [
      "The QUOKST suite of large cosmological simulations is new.",
      ["dataset QUOKST 0.7, simulations that have a name"],
    ],
    [
      "The QUOK and DING experiments run.",
      [
        "experiment DING 0.8, beside a noun for an experiment",
        "experiment QUOK 0.6, in a list with others of this kind",
      ],
    ],
    ["We match the Quokka catalog.", ["dataset Quokka 0.8, beside a noun for a dataset"]], // as in America
    ["QUOK detectors run.", []], // of a sort
    ["Here the N(QUOK) code runs.", []], // a quantity
    ["A QuokkaNet-based code runs.", ["tool QuokkaNet 0.8, beside a noun for a tool"]], // built on a network
    ["A QRB-based code runs.", []], // built on a notion
    // what follows is no apposition
    ["On CaloQuok, our framework is fast.", ["dataset CaloQuok 0.55, what is learned or tested on is data"]],
    ["CaloQuok, our framework, is fast.", ["tool CaloQuok 0.68, the sentence says it is a tool"]],
  ])("is told by the words around it: %s", (text, expected) => {
    expect(placesIn(text).map((one) => one.slice(0, one.indexOf(": ")))).toEqual(expected);
  });

  it("has its role from the place that presents it", () => {
    expect(rolesIn("QuokkaSim is old. We present QuokkaSim, a code.")).toEqual(["introduces tool QuokkaSim"]);
  });
});
