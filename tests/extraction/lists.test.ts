import { describe, expect, it } from "vitest";
import { listedWithKnown, type KnownPlace } from "../../src/extraction/listed-with-known.ts";
import { followsPresented, listAt } from "../../src/extraction/lists-of-pairs.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { definitions, type Definition } from "../../src/text/definitions.ts";

/** Places of one-letter names in a text: a capital is believed, a small letter in doubt. */
function placesIn(text: string, kind: EntityKind = "experiment"): KnownPlace[] {
  return Array.from(text.matchAll(/\b[A-Za-z]\b/gu), ({ 0: name, index }) => ({
    entity: `${kind}:${name.toLowerCase()}`,
    kind,
    start: index,
    end: index + 1,
    believed: name === name.toUpperCase(),
  }));
}

function proved(text: string, kind?: EntityKind): string[] {
  return [...listedWithKnown(text, placesIn(text, kind))].toSorted();
}

describe("a name in doubt that stands in a list", () => {
  it.each([
    ["X, y and z", ["experiment:y", "experiment:z"]],
    ["y, z and X", ["experiment:y", "experiment:z"]],
    ["y, X and z", ["experiment:y", "experiment:z"]],
    ["y and z", []],
    ["X is near y", []],
    ["X and Y", []],
  ])("is proved by a believed one of its kind, before or behind it: %s", (text, expected) => {
    expect(proved(text)).toEqual(expected);
  });

  it("is proved by no term and by no other kind", () => {
    expect(proved("X, y and z", "concept")).toEqual([]);
    const [first, ...others] = placesIn("X and y");
    const mixed = [{ ...first, kind: "tool" }, ...others] as KnownPlace[];
    expect([...listedWithKnown("X and y", mixed)]).toEqual([]);
  });

  it("is not proved by what has its very name", () => {
    const [one] = placesIn("X");
    const twins = [one, { ...one, entity: "experiment:y", believed: false }] as KnownPlace[];
    expect([...listedWithKnown("X", twins)]).toEqual([]);
  });
});

/** The pairs of a text, of which there must be as many as are asked for. */
function pairsIn(text: string, count: number): Definition[] {
  const pairs = definitions(text);
  expect(pairs).toHaveLength(count);
  return pairs;
}

describe("the list in which names are spelled out", () => {
  it.each([
    ["We build two modules: the Deep Ripple Mixer (DRM).", { kind: "method", own: true }],
    ["We build two new wave modules, namely Deep Ripple Mixer (DRM).", { kind: "method", own: true }],
    ["We compare with datasets such as Deep Ripple Mixer (DRM).", { kind: "dataset", own: false }],
  ])("is what a number or a sort says before it: %s", (text, expected) => {
    const [pair] = pairsIn(text, 1);
    expect(pair === undefined ? undefined : listAt(text, pair)).toMatchObject(expected);
  });

  it("is the same at the beginning of a long abstract", () => {
    const text = "We compare with datasets such as Deep Ripple Mixer (DRM). ";
    const [pair] = pairsIn(text, 1);
    const long = text + "Here nothing is said. ".repeat(20);
    expect(pair && listAt(long, pair)).toEqual({ kind: "dataset", own: false, end: text.indexOf(")") });
  });

  it.each(["We build the Deep Ripple Mixer (DRM).", "Of two modules we take Deep Ripple Mixer (DRM)."])(
    "is none where nothing is counted: %s",
    (text) => {
      const [pair] = pairsIn(text, 1);
      expect(pair === undefined ? "no pair" : listAt(text, pair)).toBeUndefined();
    },
  );

  it.each([
    ["the Deep Ripple Mixer (DRM), and the Foam Guidance Unit (FGU)", false, true],
    ["the Deep Ripple Mixer (DRM), which mixes, and the Foam Guidance Unit (FGU)", true, true],
    ["the Deep Ripple Mixer (DRM), which mixes, and the Foam Guidance Unit (FGU)", false, false],
    ["the Deep Ripple Mixer (DRM). It has the Foam Guidance Unit (FGU)", true, false],
    ["the Deep Ripple Mixer (DRM). It mixes, and the Foam Guidance Unit (FGU)", true, false],
    ["the Deep Ripple Mixer (DRM), which mixes, and a Foam Guidance Unit (FGU)", true, true],
    ["the Deep Ripple Mixer (DRM), which mixes, (2) the Foam Guidance Unit (FGU)", true, true],
    ["the Deep Ripple Mixer (DRM), which mixes, (9) the Foam Guidance Unit (FGU)", true, false],
    ["the Deep Ripple Mixer (DRM), (2) the Foam Guidance Unit (FGU)", false, true],
    ["the Deep Ripple Mixer (DRM), (x) the Foam Guidance Unit (FGU)", false, false],
    ["the Deep Ripple Mixer (DRM),Foam Guidance Unit (FGU)", false, true], // a blank is lost
  ])("goes on to the next: %s, own %s", (text, own, goesOn) => {
    const [one, two] = pairsIn(text, 2);
    if (one === undefined || two === undefined) throw new Error("there must be two pairs");
    const list = { kind: "tool", own, end: Math.max(one.longEnd, one.shortEnd) } as const;
    expect(listAt(text, two, list)?.kind === "tool").toBe(goesOn);
  });

  it.each([
    ["the Deep Ripple Mixer (DRM), the Foam Guidance Unit (FGU)", true],
    ["the Deep Ripple Mixer (DRM) and Foam Guidance Unit (FGU)", true],
    ["the Deep Ripple Mixer (DRM) of the Foam Guidance Unit (FGU)", false],
    ["the Deep Ripple Mixer (DRM); and the Foam Guidance Unit (FGU)", false],
    ["the Deep Ripple Mixer (DRM), which mixes, as well as a Foam Guidance Unit (FGU)", true],
    ["the Deep Ripple Mixer (DRM) as well as  Foam Guidance Unit (FGU)", true], // with two blanks
    ["the Deep Ripple Mixer (DRM) and in waves the Foam Guidance Unit (FGU)", false],
    [`the Deep Ripple Mixer (DRM), which ${"mixes ".repeat(30)}, and the Foam Guidance Unit (FGU)`, false], // too far
  ])("is what a paper presents where it goes on so: %s", (text, follows) => {
    const [one, two] = pairsIn(text, 2);
    if (one === undefined || two === undefined) throw new Error("there must be two pairs");
    expect(followsPresented(text, two, one.shortEnd)).toBe(follows);
    expect(followsPresented(text, two)).toBe(false);
  });
});
