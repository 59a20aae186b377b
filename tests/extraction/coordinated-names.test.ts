import { describe, expect, it } from "vitest";
import { isBetweenListed, kindsInLists } from "../../src/extraction/coordinated.ts";
import { listedWithKnown, type KnownPlace } from "../../src/extraction/listed-with-known.ts";
import type { EntityKind } from "../../src/model/kinds.ts";

/** The kinds of the names of one capital in a sentence, "-" where none is told. */
function kindsIn(sentence: string, told: Readonly<Record<string, EntityKind>> = {}): string {
  const names = Array.from(sentence.matchAll(/\b[A-Z]\b/gu), ({ 0: name, index }) => {
    const kind = told[name];
    return { start: index, end: index + 1, ...(kind === undefined ? {} : { kind }) };
  });
  return kindsInLists(sentence, names)
    .map((kind) => kind ?? "-")
    .join(" ");
}

describe("names in one list", () => {
  it.each([
    ["we use P and Q codes", "tool tool"],
    ["we use P, Q and R quick codes", "tool tool tool"], // a word may stand before the noun
    ["we use P and Q code", "- -"], // one noun speaks for one name
    ["we use P codes", "-"], // and a list of one is none
    ["we use P or Q scores", "- -"], // scores are numbers
    ["we use P and Q rivers", "- -"],
    ["we use P and Q very quick codes", "- -"], // too far
    ["we use P or Q and", "- -"],
  ])("are what the plural behind the last says: %s", (sentence, kinds) => {
    expect(kindsIn(sentence)).toBe(kinds);
  });

  it.each<[string, Record<string, EntityKind>, string]>([
    ["we use P, Q and R", { P: "tool" }, "tool tool tool"],
    ["we use P, Q and R", { R: "tool" }, "tool tool tool"],
    ["we use P, Q and R", { P: "tool", R: "dataset" }, "tool - dataset"], // two kinds prove none
    ["we use P, Q and R codes", { P: "dataset" }, "dataset dataset dataset"], // what is known is believed first
    ["on P and Q, R is new", { R: "tool" }, "- - tool"], // behind the last of a list something else begins
    ["on P or Q, and R", { R: "tool" }, "tool tool tool"], // but not with an "and"
    ["we use P for Q, R", { Q: "tool" }, "- tool tool"], // two lists
    ["we like P and the use of Q, R", { Q: "tool" }, "- tool tool"], // "and" before a list closes none
  ])("are what is known of one of them: %s, %j", (sentence, told, kinds) => {
    expect(kindsIn(sentence, told)).toBe(kinds);
  });
});

describe("between two names of one list", () => {
  it.each([", ", "/", " & ", " and ", ", and the ", " as well as a ", "” and “", " (old) and ", " (2020), "])(
    "stands a comma or an \"and\": '%s'",
    (between) => {
      expect(isBetweenListed(between)).toBe(true);
    },
  );

  it.each(["", " ", " of ", "; ", ". ", " and then ", " (old) ", `${" ".repeat(80)}and `])(
    "stands nothing else, and not much: '%s'",
    (between) => {
      expect(isBetweenListed(between)).toBe(false);
    },
  );
});

/** A name in a text: x is believed, y in doubt. */
function placeOf(entity: "x" | "y", start: number, end: number, kind?: EntityKind): KnownPlace {
  return { entity: `experiment:${entity}`, kind, start, end, believed: entity === "x" };
}

describe("a name in doubt beside a believed one", () => {
  it.each<[EntityKind | undefined, string[]]>([
    ["experiment", ["experiment:y"]],
    ["concept", []], // a list of terms proves nothing
    [undefined, []], // and what has no kind neither
  ])("is proved where both are of one kind: %s", (kind, expected) => {
    expect([...listedWithKnown("X and Y", [placeOf("x", 0, 1, kind), placeOf("y", 6, 7, kind)])]).toEqual(
      expected,
    );
  });

  it("is not proved by a longer name that holds it", () => {
    const [long, short] = [placeOf("x", 0, 7, "experiment"), placeOf("y", 6, 7, "experiment")];
    expect([...listedWithKnown("X and Y, Z", [long, short])]).toEqual([]);
  });
});
