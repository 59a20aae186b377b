import { describe, expect, it } from "vitest";
import { extract, extractSafely } from "../../src/extraction/extract.ts";
import type { AuthorIds, Paper } from "../../src/model/paper.ts";
import { wordClasses } from "../../src/text/word-classes.ts";
import { shippedVocabulary } from "../../src/vocabulary/index.ts";

const CONTEXT = { vocabulary: shippedVocabulary(), words: await wordClasses() };
const [ONE, TWO] = ["orcid:0000-0001-0000-0001", "orcid:0000-0002-0000-0002"];

/** The authors of a paper with this list, as the paper itself tells them apart. */
function authorsIn(authors: string, authorIds?: readonly AuthorIds[]) {
  const known = authorIds === undefined ? {} : { authorIds };
  const paper: Paper = { id: "paper:example", authors, ...known, origins: [] };
  return extract(paper, CONTEXT).findings.flatMap(({ entity }) => (entity.kind === "author" ? [entity] : []));
}

describe("an author of a paper", () => {
  it("is a person of its list, called with the family name last", () => {
    expect(authorsIn("Krämer, Michael and Lind, Bo")).toEqual([
      { id: "author:kraemer-michael", kind: "author", name: "Michael Krämer", aliases: [] },
      { id: "author:lind-bo", kind: "author", name: "Bo Lind", aliases: [] },
    ]);
  });

  it("has written it, as the list says, at the place of the name", () => {
    const paper: Paper = { id: "paper:example", authors: "Ada Poe and Bo Lind", origins: [] };
    const [lind, poe] = extract(paper, CONTEXT).findings;
    expect(poe).toMatchObject({
      relation: "authored",
      confidence: 1,
      because: { kind: "in the list of authors", role: "as found by authors" },
      mentions: [{ field: "authors", surface: "Ada Poe", start: 0 }],
    });
    expect(lind?.mentions).toMatchObject([{ surface: "Bo Lind", start: 12 }]);
  });

  it("is one person in two spellings of one letter", () => {
    expect(authorsIn("Michael Krämer, Michael Kraemer").map(({ id }) => id)).toEqual([
      "author:kraemer-michael",
    ]);
  });
});

describe("the register ids of an author", () => {
  it.each<[string, AuthorIds[], { id: string; ids?: string[] }]>([
    [
      "are those of the same name",
      [{ name: "Ada Poe", ids: [ONE] }],
      { id: `author:poe-ada:${ONE}`, ids: [ONE] },
    ],
    [
      "are those of the same name in another order",
      [{ name: "Poe, Ada", ids: [ONE] }],
      { id: `author:poe-ada:${ONE}`, ids: [ONE] },
    ],
    ["are none where another has them", [{ name: "Bo Lind", ids: [ONE] }], { id: "author:poe-ada" }],
    ["are none where the input gives none", [{ name: "Ada Poe", ids: [] }], { id: "author:poe-ada" }],
    ["are none where nobody is named", [{ name: " ", ids: [ONE] }], { id: "author:poe-ada" }],
    [
      "are those of all registers, in order, each once",
      [
        { name: "Ada Poe", ids: [ONE] },
        { name: "Ada Poe", ids: [ONE, "inspire:A.Poe.1"] },
      ],
      { id: "author:poe-ada:inspire:A.Poe.1", ids: ["inspire:A.Poe.1", ONE] },
    ],
    [
      "are none where one register tells two persons of one name apart",
      [
        { name: "Ada Poe", ids: [ONE] },
        { name: "Ada Poe", ids: [TWO] },
      ],
      { id: "author:poe-ada" },
    ],
  ])("%s", (_when, ids, expected) => {
    expect(authorsIn("Ada Poe", ids)).toEqual([
      { ...expected, kind: "author", name: "Ada Poe", aliases: [] },
    ]);
  });
});

/** What is named in an abstract, with its role. */
function rolesOfAll(abstract: string): string[] {
  return extract({ id: "paper:example", abstract, origins: [] }, CONTEXT).findings.map(
    ({ entity, relation }) => `${relation} ${entity.name}`,
  );
}

describe("a paper that is read", () => {
  const paper: Paper = { id: "paper:example", abstract: "We use Geant4.", origins: [] };

  it("has the same findings, whether or not another fails", () => {
    expect(extractSafely(paper, CONTEXT)).toEqual(extract(paper, CONTEXT));
    expect(extractSafely(paper, CONTEXT).findings).toHaveLength(1);
  });

  it("is kept without findings and with the reason where it cannot be read", () => {
    // as a file might give it that no reader has checked
    const broken = { ...paper, abstract: 7 as unknown as string };
    const { failed, ...read } = extractSafely(broken, CONTEXT);
    expect(read).toEqual({ paper: broken, findings: [], heldBack: [] });
    expect(failed).toContain("not a function");
  });

  it("names a term also where a meeting has its name, but no system", () => {
    expect(rolesOfAll("It was told at the Dark Matter Symposium.")).toEqual(["mentions dark matter"]);
    expect(rolesOfAll("It was told at the Geant4 Symposium.")).toEqual([]);
  });

  it("has the role of each name from its own sentence", () => {
    expect(rolesOfAll("Showers are slow. We compare ours with Geant4.")).toEqual(["compares Geant4"]);
    expect(rolesOfAll("We compare ours with others. Geant4 is old.")).toEqual(["uses Geant4"]);
  });
});
