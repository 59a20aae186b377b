import { describe, expect, it } from "vitest";
import { conceptsIn, placesIn, rolesIn, systemsIn } from "./read-paper.ts";

describe("an acronym that the paper spells out", () => {
  it.each([
    ["We devise a Wide Ripple Attention Unit (WRAU).", "introduces method WRAU"],
    ["The model incorporates a Tidal Query Projector (TQPR) that moves tokens.", "introduces method TQPR"],
    ["We propose mean ripple height (MRHT) as a quality metric for seas.", "introduces method MRHT"],
    ["We find ridges with an algorithm called RIFI (ridge finder; Doe 2011).", "uses method RIFI"],
    ["A Gentle Ripple Attention (GRIA) module follows.", "introduces method GRIA"],
    ["Moreover, a Ripple Fusion Module (RPFM) merges scales.", "introduces method RPFM"], // parts of learning machines are coined
  ])("is a system where the paper builds it or says what it is: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    ["We introduce the Rule-to-Foam (R2F) framework, a hybrid.", "introduces tool R2F"], // the 2 is spoken
    ["We propose RP4C (Ripple Plan for Calm), a method.", "introduces method RP4C"],
    ["Loops use the library RIPL (Ripple Integration and Parallel Loops).", "uses tool RIPL"],
    [
      "The Ripples Over Everest and K2 (ROEK) is a proposed micro-satellite mission.",
      "mentions experiment ROEK",
    ],
    ["We compare with methods such as Ripple Component Analysis (RCAN).", "compares method RCAN"],
    ["We propose a scheme, called Ride, Ebb and Foam (REF), that is fast.", "introduces method REF"],
    ["We take the Quiet Foam (QUFOAM) sample.", "uses dataset QUFOAM"],
    ["We run the Hyper Foam (HFOM) simulation.", "uses dataset HFOM"],
    ["We present Ripple Foam Set (RIFSET), a dataset of ripples.", "introduces dataset RIFSET"],
  ])("is what the words beside it or a list of examples say: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  it.each([
    // counted parts have names of their own, far from the verb too
    [
      "We propose two modules, Ripple Token Mixer (RTMX), which mixes waves, and Foam Guidance Unit (FGUN).",
      ["introduces method FGUN", "introduces method RTMX"],
    ],
    ["A novel metric, Foam Overlap Gap (FOGA), is used.", ["uses method FOGA"]],
    // of two coined words the longer is the name
    ["We introduce RippleCodec (RPC), a codec.", ["introduces method RippleCodec"]],
  ])("is one of the parts that the paper counts, or what it calls new: %s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it("is what a later place calls it where the title only spells it out", () => {
    expect(
      rolesIn(
        "We compare with the Ripple Age And Foam Size (RAFS) survey.",
        "Ripple Age And Foam Size (RAFS) II. Foam",
      ),
    ).toEqual(["uses experiment RAFS"]);
  });

  it("is what it is called at another place, where it is one of its kind", () => {
    expect(rolesIn("The Ripple Analysis by Fast Ions (RAFI) begins. Here is the RAFI project.")).toEqual([
      "mentions experiment RAFI",
    ]);
    expect(systemsIn("Ripple Analysis by Fast Ions (RAFI) is a task. Many RAFI datasets exist.")).toEqual([]);
  });

  it.each([
    ["RIPL: A library for loops", "introduces tool RIPL"],
    ["RIPL: Efficient neural loops", "introduces method RIPL"],
    ["RIPL: Star formation in clouds", "uses experiment RIPL"], // programmes of astronomers have such titles
  ])("that opens the title is what the title speaks of: %s", (title, expected) => {
    expect(rolesIn("Here RIPL (Ripple Integration in Parallel Loops) runs.", title)).toEqual([expected]);
  });

  it("is presented with the ones before it in one list", () => {
    expect(
      rolesIn("We propose the Ripple Scan Unit (RSCU), which scans, and a Foam Gate Unit (FGAU)."),
    ).toEqual(["introduces method FGAU", "introduces method RSCU"]);
  });

  it.each([
    "Decisions form a Semi Markov Ripple Process (SMRP).", // a notion with capitals, not of the paper
    "Scales meet in a ripple fusion module (RPFM).", // described, not named
    "Modern Driver Comfort Systems (MDCS) help.", // many things
    "Ripple Tuning Post Steps (RTPS) methods are many.", // of a sort
    "We run Monte Foam (MOFO) simulations.", // of a sort
    "We study the Tidal Ripple Dark Energy (TRDE) model.", // a model of nature
    "Accepted to the Conference on Ripple Observing Systems (CROS).", // a meeting
  ])("is a concept or a meeting otherwise: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it("of several experiments is the first of them", () => {
    expect(conceptsIn("LIGO-Virgo-KAGRA (LVK) data are open.")).toEqual([]);
    expect(placesIn("LIGO-Virgo-KAGRA (LVK) data are open; LVK grows.")).toEqual([
      'experiment KAGRA 0.95, the vocabulary: abstract "KAGRA" 11',
      'experiment LIGO 0.95, the vocabulary: abstract "LIGO" 0, abstract "LVK" 18, abstract "LVK" 38',
      'experiment Virgo 0.95, the vocabulary: abstract "Virgo" 5',
    ]);
  });

  it.each([
    ["We thank the Max Planck Institute for Quiet Physics (MPQ).", []],
    ["We thank the Quiet Space Agency's (QSA's) staff.", []],
    ["We thank the quiet agency (QAG).", ["quiet agency alias QAG"]], // a notion in small letters
    ["The Quiet Foundation Model (QFM) sees.", ["quiet foundation model alias QFM"]],
  ])("is no body of people: %s", (text, expected) => {
    expect(conceptsIn(text).filter((one) => one.includes("uiet"))).toEqual(expected);
  });

  it.each([
    ["The Quiet Mining Routine for Roman (QMRR) runs. The QMRR tool is fast.", ["tool QMRR"]],
    ["The Quiet Mining Routine for Roman (QMRR) runs. Each QMRR tool is fast.", []], // of a sort
    ["The Quiet Mining Routine for Roman (QMRR) runs. The QMRR tools are fast.", []],
  ])("is the software that another place calls it: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    ["The super Yang-Mills (SYMI) theory is old.", ["super Yang-Mills alias SYMI"]], // a person is one
    ["The standardised magnitude of a quiet nova (SN) is old.", []], // of one, no term
  ])("has the name of an index: %s", (text, expected) => {
    expect(conceptsIn(text).filter((one) => /alias S(?:YMI|N)$/u.test(one))).toEqual(expected);
  });

  it("is called without what belongs to it", () => {
    expect(conceptsIn("The northern ripple field's (NRF) waves are old.")).toEqual([
      "northern ripple field alias NRF",
    ]);
  });

  it("is no remark between dashes", () => {
    expect(conceptsIn("This object, 3I/ATLAS -- also C/2025 N1 (ATLAS) -- , was seen.")).toEqual([]);
  });

  it("is not cut up by a known name inside", () => {
    expect(systemsIn("Here Z-MNIST is slow.")).toEqual([]);
    expect(systemsIn("Here MNIST is slow.")).toEqual(["dataset MNIST"]);
  });
});

describe("each place of an acronym that the paper spells out", () => {
  it.each([
    {
      name: "counts, also behind another name of an instrument, but not in a longer word",
      text: "We use the Ripple Age And Foam Size (RAFS) survey. QUOK-RAFS is RAFS, no RAFSE or XRAFS.",
      places:
        'experiment RAFS 0.75, spelled out as an experiment: abstract "Ripple Age And Foam Size" 11, abstract "RAFS" 37, abstract "RAFS" 56, abstract "RAFS" 64',
    },
    {
      name: "counts, but a method with more before or behind its name is another",
      text: "We propose a Ripple Scan Unit (RSCU). The RSCU and X-RSCU and RSCU-Net are.",
      places:
        'method RSCU 0.75, spelled out as a method: abstract "Ripple Scan Unit" 13, abstract "RSCU" 31, abstract "RSCU" 42',
    },
    {
      name: "is that of a known name where it spells that out",
      text: "We use MNIST (Modified National Institute of Standards and Technology).",
      places:
        'dataset MNIST 0.95, the vocabulary: abstract "MNIST" 7, abstract "Modified National Institute of Standards and Technology" 14',
    },
  ])("$name", ({ text, places }) => {
    expect(placesIn(text)).toContain(places);
  });
});

describe("a list of examples that are spelled out", () => {
  const first = "We compare with methods such as Ripple Component Analysis (RCAN)";

  it.each([
    ", Foam Component Analysis (FCAN)",
    " and Foam Component Analysis (FCAN)",
    ", or the Foam Component Analysis (FCAN)",
  ])("goes on over: %s", (next) => {
    expect(systemsIn(`${first}${next} here.`)).toEqual(["method FCAN", "method RCAN"]);
  });

  it("ends where other words come between", () => {
    expect(systemsIn(`${first} on Foam Component Analysis (FCAN) here.`)).toEqual(["method RCAN"]);
  });
});

describe("a common phrase with an acronym", () => {
  it.each([
    ["Here Deep Ripple Analysis (DRA) helps.", "deep ripple analysis alias DRA"],
    ["Here “Mean Ripple Heights” (MRHE) count.", "mean ripple height alias MRHE"], // one, without the quotes
    ["Here 'Mean Ripple Heights' (MRHE) count.", "mean ripple height alias MRHE"],
    ["Here Foam de Broglie Processes (FDBP) run.", "foam de broglie process alias FDBP"],
    ["Here an XQR Foam Process (XFPR) runs.", "XQR foam process alias XFPR"], // an acronym inside stays
  ])("is a concept in lower case and singular: %s", (text, concept) => {
    expect(conceptsIn(text)).toContain(concept);
  });
});

describe("apparatus that is spelled out", () => {
  it.each([
    ["The Quiet-Infrared Array Camera-5 (QIRAC-5) sees it.", ["experiment QIRAC-5"]],
    ["A probe such as the proposed Laser Interferometer Quiet Antenna (LIQA) can tell.", ["experiment LIQA"]],
  ])("is one that has a name: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    "Data are kept by the Observatory Quiet System (OQS) at night.", // what belongs to one
    "Telescopes are equipped with a Quiet Drift Detector (QDD) array.", // of which there are many
  ])("or of which there are many: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });
});

describe("a technique that is spelled out", () => {
  it("has a name where it is called after someone", () => {
    expect(systemsIn("The cascaded lattice Boltzmann method (CLBM) is known.")).toEqual(["method CLBM"]);
    expect(systemsIn("The kinetic Monte Carlo method (KMCM) is known.")).toEqual([]);
  });
});

describe("parts of what a paper presents", () => {
  it("are coined where the short form is spelled in a way of its own", () => {
    expect(
      systemsIn(
        "We propose the Quiet Ripple Network (QRNet). It employs the Depth-Aware Quieting (DAQuiet) to see.",
      ),
    ).toEqual(["method DAQuiet", "method QRNet"]);
  });

  it("have the name that the paper calls them by", () => {
    expect(systemsIn("We call this technique the thermal-drift, quiet, and creep transform (DQCT).")).toEqual(
      ["method DQCT"],
    );
  });
});
