import { describe, expect, it } from "vitest";
import { VOCABULARY_FILES } from "../../src/vocabulary/index.ts";
import { readVocabulary } from "../../src/vocabulary/own.ts";
import { tokens } from "../../src/text/tokens.ts";

interface Claim {
  readonly kind: string;
  readonly name: string;
  readonly guarded: boolean;
}

describe("the shipped vocabulary", () => {
  it("keeps the rules for a vocabulary file", () => {
    expect(readVocabulary("shipped", JSON.stringify(VOCABULARY_FILES)).problems).toEqual([]);
  });

  it("never lets two entries claim one name unless guards tell them apart", () => {
    const claims = new Map<string, Claim[]>();
    for (const { kind, entries } of VOCABULARY_FILES)
      for (const { name, aliases, long, guard } of entries)
        for (const form of new Set(
          [name, ...(aliases ?? []), ...(long === undefined ? [] : [long])].map(keyOf),
        ))
          claims.set(form, [...(claims.get(form) ?? []), { kind, name, guarded: guard !== undefined }]);
    const clashes = [...claims]
      .filter(([, all]) => all.filter(({ guarded }) => !guarded).length > 1)
      .map(([form, all]) => `${form}: ${all.map(({ kind, name }) => `${kind} ${name}`).join(", ")}`);
    expect(clashes).toEqual([]);
  });

  it("spells out each acronym in one entry of a kind", () => {
    const owners = VOCABULARY_FILES.flatMap(({ kind, entries }) =>
      entries.flatMap(({ long }) => (long === undefined ? [] : [`${kind}: ${keyOf(long)}`])),
    );
    expect(owners.filter((one, at) => owners.indexOf(one) < at)).toEqual([]);
  });

  it("never writes one form of an entry twice", () => {
    const twice = VOCABULARY_FILES.flatMap(({ entries }) =>
      entries
        .map(({ name, aliases }) => [name, ...(aliases ?? [])])
        .filter((forms) => new Set(forms).size < forms.length),
    );
    expect(twice).toEqual([]);
  });
});

/** Forms with one key stand at the same place of the tree of words. */
function keyOf(form: string): string {
  return tokens(form)
    .map(({ key }) => key)
    .join(" ");
}
