import { describe, expect, it } from "vitest";
import { arxivPage, doiPage } from "../../src/text/id-pages.ts";
import { webPage } from "../../web/state/page-of.ts";

describe("the page of a node", () => {
  it.each([
    ["2412.10504", "https://arxiv.org/abs/2412.10504"],
    ["hep-ph/9901234", "https://arxiv.org/abs/hep-ph/9901234"],
    ["../../evil", undefined],
    ["2412.10504?x", undefined],
    ["javascript:alert(1)", undefined],
  ])("is at arXiv for an id alone: %j", (id, page) => {
    expect(arxivPage(id)).toBe(page);
  });

  it.each([
    ["10.1103/physrevd.100.061901", "https://doi.org/10.1103/physrevd.100.061901"],
    ["10.1002/(sici)1<2::aid>3.0.co;2-#?", "https://doi.org/10.1002/(sici)1%3C2::aid%3E3.0.co;2-%23%3F"],
    ["10.1000/100%25", "https://doi.org/10.1000/100%2525"],
    ["10.1000/../../evil", undefined],
    ["10.1000/.", undefined],
    ["10.1000/\uD800", undefined],
    ["10.1000/a b", undefined],
    ["//evil.example", undefined],
  ])("is at the registry for a DOI alone, each sign of it escaped: %j", (id, page) => {
    expect(doiPage(id)).toBe(page);
  });

  it.each([
    ["https://geant4.org", "https://geant4.org/"],
    ['http://example.org/a b"><img>', "http://example.org/a%20b%22%3E%3Cimg%3E"],
    ["HTTPS://EXAMPLE.ORG", "https://example.org/"],
    ["javascript:alert(1)", undefined],
    ["\u0001 java\nscript:alert(1)", undefined],
    ["data:text/html,<script>1</script>", undefined],
    ["https://cern.ch@evil.example/", undefined],
    ["//evil.example", undefined],
    ["https://", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("is an address of the web alone: %j", (address, page) => {
    expect(webPage(address)).toBe(page);
  });
});
