import { describe, expect, it } from "vitest";
import { xmlRoot } from "../../src/readers/xml-root.ts";

describe("the root of an XML document", () => {
  it.each([
    ["<feed>", "feed"],
    ['\uFEFF<?xml version="1.0"?>\n<!-- old --><atom:feed xmlns:atom="a">', "feed"],
    ["<OAI-PMH xmlns='a'>", "OAI-PMH"],
    ['<!DOCTYPE feed SYSTEM "http://a.org/feed.dtd"><feed>', "feed"],
    // what a DOCTYPE declares does not hide what the file is
    [
      '<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY x SYSTEM "http://a.org/x"><!ENTITY y "z">]>\n<feed>',
      "feed",
    ],
    ["<!DOCTYPE feed [ ]><feed>", "feed"],
  ])("of %j is %j", (head, root) => {
    expect(xmlRoot(head)).toBe(root);
  });

  it.each(["", "feed", "A text with <feed> in it", "<feed", "<!DOCTYPE feed [<!ENTITY x 'y'>"])(
    "is not in %j",
    (head) => {
      expect(xmlRoot(head)).toBeUndefined();
    },
  );

  it("is looked for in time that grows with the head alone", () => {
    expect(xmlRoot("<!DOCTYPE a[]>".repeat(4000))).toBeUndefined();
    expect(xmlRoot("<!DOCTYPE a[".repeat(4000))).toBeUndefined();
    expect(xmlRoot("<!a>".repeat(16_000))).toBeUndefined();
  });
});
