import { describe, expect, it } from "vitest";
import { isThesaurus, readThesaurus } from "../../src/node/thesaurus.ts";

const PREFIX = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";
const EXPECTED = [
  {
    kind: "concept",
    entries: [
      {
        name: "Blazars",
        aliases: ["BL Lac objects", "OVV quasars"],
        url: "https://example.org/blazar",
      },
    ],
  },
];

describe("a SKOS thesaurus", () => {
  it.each([
    [
      "uat.ttl",
      `${PREFIX}<https://example.org/blazar> a skos:Concept ; skos:prefLabel "Blazars"@en, "Blazare"@de ;
         skos:altLabel "BL Lac objects"@en, "OVV quasars" ; skos:broader <https://example.org/agn> .`,
    ],
    [
      "uat.rdf",
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:skos="http://www.w3.org/2004/02/skos/core#"><skos:Concept rdf:about="https://example.org/blazar">
         <skos:prefLabel xml:lang="en">Blazars</skos:prefLabel><skos:altLabel xml:lang="en">BL Lac objects</skos:altLabel>
         <skos:altLabel>OVV quasars</skos:altLabel><skos:prefLabel xml:lang="fr">Blazars (fr)</skos:prefLabel>
         </skos:Concept></rdf:RDF>`,
    ],
    [
      "physh.jsonld",
      JSON.stringify({
        "@context": {},
        "@graph": [
          {
            "@id": "https://example.org/blazar",
            prefLabel: { en: "Blazars", de: "Blazare" },
            "skos:altLabel": [{ "@value": "BL Lac objects", "@language": "en" }, "OVV quasars"],
          },
        ],
      }),
    ],
  ])("is read as concepts with their English names: %s", async (file, text) => {
    expect(isThesaurus(file, text)).toBe(true);
    expect(await readThesaurus(file, text)).toEqual({ files: EXPECTED, problems: [] });
  });

  it("joins concepts of one name", async () => {
    const text = `${PREFIX}<urn:a> skos:prefLabel "Jets" ; skos:altLabel "outflows" . <urn:b> skos:prefLabel "jets" ; skos:altLabel "plumes" .`;
    const { files } = await readThesaurus("t.ttl", text);
    expect(files).toEqual([
      { kind: "concept", entries: [{ name: "Jets", aliases: ["outflows", "plumes"] }] },
    ]);
  });

  it.each([
    ["broken.ttl", "<urn:a> skos:prefLabel 'x' .", "cannot be read"],
    ["empty.ttl", PREFIX, "no concept with an English preferred label"],
    ["entity.rdf", '<!DOCTYPE x [<!ENTITY e "e">]><rdf:RDF/>', "DOCTYPE"],
    ["cut.rdf", "<?xml version='1.0'?><rdf:RDF", "cannot be read"],
    ["cut.jsonld", '{"@graph": [', "cannot be read"],
  ])("that cannot be used is a problem, and nothing else: %s", async (file, text, what) => {
    const { files, problems } = await readThesaurus(file, text);
    expect(files).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ file, what: expect.stringContaining(what) })]);
  });

  it("is told from a vocabulary of the own form", () => {
    expect(isThesaurus("own.json", '{"kind": "tool", "entries": []}')).toBe(false);
  });
});
