import { describe, expect, it } from "vitest";
import { pubmedInside, registerIds } from "../../src/text/register-ids.ts";

describe("ids of registers", () => {
  it("are taken with and without their addresses, sorted and each once", () => {
    expect(
      registerIds({
        pubmed: "https://pubmed.ncbi.nlm.nih.gov/29456894/",
        openalex: ["https://openalex.org/W2741809807", "W2741809807"],
        inspire: "https://inspirehep.net/literature/1124337",
        texkey: "Aad:2012tfa",
      }),
    ).toEqual(["inspire:1124337", "openalex:W2741809807", "pubmed:29456894", "texkey:Aad:2012tfa"]);
  });

  it.each([
    { register: "texkey", text: "smith2012" },
    { register: "pubmed", text: "PMC29456894" },
    { register: "openalex", text: "A5023888391" },
    { register: "inspire", text: undefined },
  ])("are not made of $text for $register", ({ register, text }) => {
    expect(registerIds({ [register]: text })).toEqual([]);
  });

  it("of PubMed are found in a remark", () => {
    expect(pubmedInside("Publisher: Nature\nPMID: 29456894\nPMCID: PMC1")).toBe("29456894");
    expect(pubmedInside("no number here")).toBeUndefined();
  });
});
