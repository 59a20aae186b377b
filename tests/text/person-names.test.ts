import { describe, expect, it } from "vitest";
import { personNames } from "../../src/text/person-names.ts";

describe("the names of an author list", () => {
  it.each([
    // given names first, commas between persons
    ["Jack Araz, Anja Butter and Tilman Plehn", ["Jack Araz", "Anja Butter", "Tilman Plehn"]],
    ["Jack Araz, Anja Butter, and Tilman Plehn", ["Jack Araz", "Anja Butter", "Tilman Plehn"]],
    ["J. Araz, A. Butter", ["J. Araz", "A. Butter"]],
    ["Jack Araz and Anja Butter", ["Jack Araz", "Anja Butter"]],
    ["Jack Araz", ["Jack Araz"]],
    // family names first, "and" between persons, as in BibTeX
    ["Araz, Jack Y. and Spannowsky, Michael", ["Jack Y. Araz", "Michael Spannowsky"]],
    ["Palacios Schweitzer, Sofia and Kasieczka, Gregor", ["Sofia Palacios Schweitzer", "Gregor Kasieczka"]],
    ["Krämer, Michael and The ATLAS Collaboration and others", ["Michael Krämer", "The ATLAS Collaboration"]],
    ["Krämer, Michael and Anja Butter", ["Michael Krämer", "Anja Butter"]],
    ["Mondal, D. and others", ["D. Mondal"]],
    ["da Silva Almeida, João Pedro and others", ["João Pedro da Silva Almeida"]],
    ["King, Jr., Martin and von Neumann, John", ["Martin King Jr.", "John von Neumann"]],
    // one person, family name first: two words on both sides would be two persons
    ["Jurčiukonis, Darius", ["Darius Jurčiukonis"]],
    ["Narciso Ferreira, Mauricio", ["Mauricio Narciso Ferreira"]],
    ["King, Jr., Martin Luther", ["Martin Luther King Jr."]],
    // semicolons decide
    ["Araz, Jack; Butter, Anja", ["Jack Araz", "Anja Butter"]],
    ["ATLAS Collaboration", ["ATLAS Collaboration"]],
  ])("%s", (text, names) => {
    expect(personNames(text).map(({ display }) => display)).toEqual(names);
  });

  it("know family and given names, and where they stand in the text", () => {
    const text = "Yara do Amaral Coutinho and King, Jr., Martin and CMS Collaboration";
    expect(
      personNames(text).map(({ family, given, start, end }) => [family, given, text.slice(start, end)]),
    ).toEqual([
      ["do Amaral Coutinho", "Yara", "Yara do Amaral Coutinho"],
      ["King Jr.", "Martin", "King, Jr., Martin"],
      ["CMS Collaboration", "", "CMS Collaboration"], // a collaboration has no given name
    ]);
  });
});
