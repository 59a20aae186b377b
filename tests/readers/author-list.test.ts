import { describe, expect, it } from "vitest";
import { authorList } from "../../src/readers/author-list.ts";

describe("names of authors in one text", () => {
  it.each<[string, string[], string | undefined]>([
    ["stand beside each other with commas", ["A. One", "B. Two"], "A. One, B. Two"],
    ["have semicolons between them where one has a comma", ["One, A.", "B. Two"], "One, A.; B. Two"],
    ["a lone one has no comma, which would part two persons", ["One, A., Jr."], "A. Jr. One"],
    ["a lone one without a comma stays", ["CMS Collaboration"], "CMS Collaboration"],
    [
      "have no semicolon, no breaks and no comma at an end of their own",
      [", A.\n  One;", "Two  ,"],
      "A. One, Two",
    ],
    ["are none where all are blank", [" ", ";", ""], undefined],
  ])("%s", (_what, names, text) => {
    expect(authorList(names)).toBe(text);
  });
});
