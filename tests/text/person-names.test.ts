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
    // who spoke, and for whom
    ["Ke Han, for the PandaX-III Collaboration", ["Ke Han", "PandaX-III Collaboration"]],
    ["Torsten Alt for the ALICE Collaboration", ["Torsten Alt", "ALICE Collaboration"]],
    ["On behalf of the CALICE Collaboration", ["CALICE Collaboration"]],
    ["T. Wijnen on behalf of CTA consortium", ["T. Wijnen", "CTA consortium"]],
    [
      "Euclid Collaboration: Y. Mellier, A. Abdurro'uf",
      ["Euclid Collaboration", "Y. Mellier", "A. Abdurro'uf"],
    ],
    // several collaborations under one word
    ["ICARUS and SBND Collaborations", ["ICARUS Collaboration", "SBND Collaboration"]],
    [
      "D. Adams, LIGO, Virgo and KAGRA Collaborations",
      ["D. Adams", "LIGO Collaboration", "Virgo Collaboration", "KAGRA Collaboration"],
    ],
    // what is a particle elsewhere is a family name at the end
    ["Ashok Das, Marcelo Hott", ["Ashok Das", "Marcelo Hott"]],
    ["Chao Du, S. C. Kou", ["Chao Du", "S. C. Kou"]],
    ["van der Berg, Johannes Willem", ["Johannes Willem van der Berg"]],
    // a suffix behind a comma is no person, "et al." is none either
    ["L. Sodré, Jr., C. Mendes", ["L. Sodré Jr.", "C. Mendes"]],
    ["H. Albrecht et al.", ["H. Albrecht"]],
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

  it.each([
    // "Jr." and numbers are no family names
    ["James R. Cheshire IV", "Cheshire IV", "James R."],
    ["H. P. Lima Jr", "Lima Jr", "H. P."],
    ["Belle II", "II", "Belle"], // two words alone may be anything
    // particles, also where they stand behind the given name
    ["Gerard 't Hooft", "'t Hooft", "Gerard"],
    ["Maria degli Esposti", "degli Esposti", "Maria"],
    ["Beekveld, Melissa van", "van Beekveld", "Melissa"],
    ["Abeele, Jeriek Van den", "Van den Abeele", "Jeriek"],
    ["Luo, Di", "Luo", "Di"], // a given name, as it is all there is
    ["Nguyen, Hong Van", "Nguyen", "Hong Van"], // in capitals it may be a name of its own
    // groups have no given names
    ["MAGIC collaboration", "MAGIC collaboration", ""],
    ["ASDEX Upgrade team", "ASDEX Upgrade team", ""],
    ["HEP ML Community", "HEP ML Community", ""],
    ["R. C. Group", "Group", "R. C."], // but there are persons of that name
  ])("%s is of the family %s", (text, family, given) => {
    expect(personNames(text).map((person) => [person.family, person.given])).toEqual([[family, given]]);
  });

  it("leave out of a name what is not of it", () => {
    const text = "Ann One et al., for the MAST team";
    expect(personNames(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ann One",
      "MAST team",
    ]);
  });
});
