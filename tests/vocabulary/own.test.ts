import { describe, expect, it } from "vitest";
import { compileVocabulary } from "../../src/vocabulary/compile.ts";
import { VOCABULARY_FILES } from "../../src/vocabulary/index.ts";
import { joinVocabularies } from "../../src/vocabulary/join.ts";
import { readVocabulary } from "../../src/vocabulary/own.ts";

describe("a vocabulary of one's own", () => {
  it("is one object with a kind, or a list of them", () => {
    const tools = {
      kind: "tool",
      entries: [{ name: "Zorble", aliases: ["zorb"], guard: { near: ["jet*"] } }],
    };
    const one = readVocabulary("own.json", JSON.stringify(tools));
    expect(one).toEqual({ files: [tools], problems: [] });
    expect(readVocabulary("own.json", `\uFEFF${JSON.stringify([tools])}`)).toEqual(one);
  });

  it.each([
    ['{"kind": "tool"', "this is no JSON"],
    ["7", "must be an object with kind and entries"],
    ['{"kind": "thing", "entries": []}', '"kind" must be one of dataset, tool, method, experiment, concept'],
    ['{"kind": "tool", "entries": {}}', '"entries" must be a list'],
    ['{"kind": "tool", "entries": ["Zorble"]}', "tool entry 1: must be an object"],
    ['{"kind": "tool", "entries": [{"nme": "Zorble"}]}', 'tool entry 1: "nme" is no field of an entry'],
    ['{"kind": "tool", "entries": [{"name": "--"}]}', '"name" must hold a letter or a digit'],
    ['{"kind": "tool", "entries": [{"name": "Zorble", "url": "zorble"}]}', '"url" must begin with http'],
    [
      '{"kind": "tool", "entries": [{"name": "Zorble", "guard": {"near": "jet"}}]}',
      '("Zorble"): "guard.near"',
    ],
    ['{"kind": "tool", "entries": [{"name": "Zorble"}, {"name": "zorble"}]}', 'entry 2 ("zorble"): the name'],
  ])("with a slip, %s, says what is wrong and where", (text, expected) => {
    const { problems } = readVocabulary("own.json", text);
    expect(problems.map(({ file, what }) => `${file} ${what}`).join("\n")).toContain(expected);
    expect(problems[0]?.file).toBe("own.json");
  });

  it("stands in for a shipped entry with its kind and name", () => {
    const own = [{ kind: "tool", entries: [{ name: "geant4", url: "https://example.org" }] }] as const;
    const vocabulary = compileVocabulary(joinVocabularies(own, VOCABULARY_FILES));
    expect(vocabulary.entities.get("tool:geant4")).toMatchObject({
      name: "geant4",
      url: "https://example.org",
    });
    expect(vocabulary.entities.get("tool:fluka")?.name).toBe("FLUKA");
  });
});
