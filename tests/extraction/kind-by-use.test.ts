import { describe, expect, it } from "vitest";
import { placesIn, rolesIn, systemsIn } from "./read-paper.ts";

describe("what is done with a name says what it is", () => {
  it.each([
    ["It reaches 0.91 AUC on QelebDF and 0.93 on QFD.", ["dataset QelebDF", "dataset QFD"]], // a figure is measured on data
    ["Evaluated on QABE and QASIL, HierQias wins.", ["dataset QABE", "dataset QASIL"]], // each of a list
    ["Our module extends QuiftSimIO to galaxies.", ["tool QuiftSimIO"]], // software is built upon
    ["We offer a plugin for QuapViewer, free of charge.", ["tool QuapViewer"]],
    ["We add a merging algorithm based on QSV-M, which is fast.", ["method QSV-M"]], // built as that is
    ["It wins over a plain baseline (QQ-TTC), which costs more.", ["method QQ-TTC"]],
    ["Gains of 13.16% on QebInstruct, more than before.", ["dataset QebInstruct"]], // a share is measured on data
    ["It is tested on action subsets from QineGym.", ["dataset QineGym"]],
    ["We use QpArcFiRe to find arms.", ["tool QpArcFiRe"]],
    ["In one case MeQQo attains an accuracy of 39.47.", ["method MeQQo"]], // what is measured
    [
      "We ask whether a diffusion-based model for Earth Observation (EO), EarthQynth, can draw.",
      ["tool EarthQynth"],
    ],
    ["In this case MeQQo significantly outperforms others.", ["method MeQQo"]],
    ["In this case MeQQo has achieved an accuracy of 39.", ["method MeQQo"]],
    ["We design a deep model for the parts of cells, QDCnet, based on foam.", ["tool QDCnet"]],
    ["It beats QuapKV and SnapQV by far.", ["method QuapKV", "method SnapQV"]], // what a paper compares with
    ["Its error is small compared to QanDA across three sets.", ["method QanDA"]],
    ["Unlike QanDA, we use padding.", ["method QanDA"]],
  ])("%s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    ["Evaluated on mQABE, QASIL, or QHIO, it wins.", "QHIO 0.55, what is learned or tested on is data"],
    ["Evaluated on mQABE or QHIO, it wins.", "QHIO 0.55, what is learned or tested on is data"],
    ["Evaluated on mQABE, and QHIO.", "QHIO 0.55, what is learned or tested on is data"],
    ["Our module extends QuiftSimIO.", "QuiftSimIO 0.55, what other software is built upon"],
    ["Our module extends QuiftSimIO's tables.", "QuiftSimIO 0.55, what other software is built upon"],
    ["It takes action subsets from QineGym.", "QineGym 0.5, what is taken from it is data"],
    ["It takes action subsets from QineGym (old ones).", "QineGym 0.5, what is taken from it is data"],
    ["In one case QuaLo-7B attains a score of 39.", "tool QuaLo-7B 0.5, what the paper measures"], // a model by its size
    ["In one case QuaLo-7Bit attains a score of 39.", "method QuaLo-7Bit 0.5, what the paper measures"],
    ["In one case QuaLoMB attains a score of 39.", "method QuaLoMB 0.5, what the paper measures"],
  ])("with its reason: %s", (text, expected) => {
    expect(placesIn(text).some((one) => one.includes(`${expected}: abstract`))).toBe(true);
  });

  it.each([
    "Evaluated on speech, QABE and QHIO, it wins.", // no list of names
    "It wins over a plain baseline (QQ-TTC of old), which costs more.", // the bracket holds more than a name
    "Our module extends QuiftSimIO tables to galaxies.", // tables are extended
    "It takes action subsets from QineGym lovers.",
    "It runs at 30 frames tested on Jetson boards.", // a machine
    "Redder than blue quasars, bQSOs are rare.", // nothing is compared with them
    "An RGB-D dataset of rooms is used.", // what the images are of
    "The paper is accepted by CVPR2027.", // a meeting
    "Unlike QanDA stars, we use padding.",
    "Unlike QanDA, blue stars are old.", // the paper does not set itself off
    "The tax was evaluated on QABE-like schedules of cars.", // the name describes another word
  ])("or not: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it("is a rival where the paper improves on it", () => {
    expect(rolesIn("Our method improves control and fidelity over MaskQontrol by half.")).toEqual([
      "compares method MaskQontrol",
    ]);
  });
});

describe("what a sentence presents", () => {
  it.each([
    ["This work solves it by proposing a Quiet Conflict Indicator (QCI) that measures.", ["method QCI"]],
    ["A Ripple-Guided Adaptive Learning scheme (RGAL) is proposed.", ["method RGAL"]], // the verb comes after
    ["We improve this by introducing QuaithMate, a unified framework.", ["tool QuaithMate"]],
    ["We propose an algorithm for waves called reweighted quiet maximization (RQM).", ["method RQM"]],
    [
      "We propose Off-policy Quiet Optimization, which turns feedback into signals.",
      ["method Off-policy Quiet Optimization"],
    ], // its last word says so
    [
      "We add two parts: (1) Flexible Quiet Modeling, a novel architecture that draws.",
      ["method Flexible Quiet Modeling"],
    ],
    ["This database, the QEst STars Database (QEST), is public.", ["dataset QEST"]],
    ["We present Asset Quarvester, an image-to-3D model and pipeline for assets.", ["tool Asset Quarvester"]], // hyphens part no phrase
    ["We develop a learning primitive, the Quiet Policy Gradient (QPG), which learns.", ["method QPG"]], // beside what is made
    ["We introduce a new tool, the Quiet Fitting for T and Y-dwarfs (QUIFTY), to fit.", ["tool QUIFTY"]],
    ["We present the $Q$-Fit algorithm for events.", ["method Q-Fit"]],
    ["We propose Quiet Packer, an efficient projector that condenses.", ["tool Quiet Packer"]], // what has a name and a description
    ["Within it, SparseViewQuiT is explicitly designed to see little.", ["tool SparseViewQuiT"]],
    ["We introduce QG-AV-Counting, a benchmark of clues.", ["dataset QG-AV-Counting"]],
    ["We present QuaiTandem, a novel set of algorithms for keys.", ["method QuaiTandem"]], // of what there are several
  ])("%s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    "The dipole moment of the quiet electron (QEL) is presented.", // the moment is presented
    "The design consists of a Quiet Network Analyzer (QNA) and a switch.", // apparatus of any laboratory
    "We present a Bayesian Maximum A Posteriori (MAP) approach.", // everyone has that
    "We present a quiet answering (QA) dataset.", // two letters of a task
  ])("leaves out what is only part of it: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it("is data or software where a title opens with a plain word and says so", () => {
    expect(systemsIn("We count verses.", "Quargum -- A Multilingual Corpus of Verses")).toEqual([
      "dataset Quargum",
    ]);
    expect(systemsIn("We count verses.", "Attention: A Survey of Verses")).toEqual([]);
  });

  it("is no model of nature", () => {
    expect(systemsIn("We propose a minimal multi-quiet model (MMQM) of neutrinos.")).toEqual([]);
    expect(systemsIn("We propose a deep quiet model (DEQM) that is learned.")).toEqual(["method DEQM"]);
  });

  it("bears its long form in the title too", () => {
    expect(
      systemsIn(
        "We introduce Quiet Coactivation (QCA), a per-patch instrument.",
        "Quiet Coactivation for Eyes",
      ),
    ).toEqual(["method QCA"]);
  });
});
