import { describe, expect, it } from "vitest";
import { splitElements } from "../../src/readers/split-elements.ts";
import { chunks } from "../seeds.ts";

async function cut(pieces: readonly string[], names = ["entry"]): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of splitElements({ name: "papers", chunks: pieces }, ...names))
    found.push(...batch.map(({ line, text }) => `${line}: ${text}`));
  return found;
}

describe("elements of one name", () => {
  it.each([
    {
      name: "are cut out whole, each with its first line",
      text: "<feed>\n<entry>\n1</entry>\r\n<entry a='>'>2</entry></feed>",
      elements: ["2: <entry>\n1</entry>", "4: <entry a='>'>2</entry>"],
    },
    {
      name: "may have a prefix or be a single tag, which other names that begin alike are not",
      text: '<a:entry>1</a:entry><entry n="1"/><entry>2<b/></entry ><entries>3</entries>',
      elements: ["1: <a:entry>1</a:entry>", '1: <entry n="1"/>', "1: <entry>2<b/></entry >"],
    },
    {
      name: "do not begin or end in comments, CDATA, instructions and declarations",
      text: "<!DOCTYPE entry><?a <entry>?><!--<entry>--><entry><![CDATA[</entry>]]]><!-- </entry> --></entry>",
      elements: ["1: <entry><![CDATA[</entry>]]]><!-- </entry> --></entry>"],
    },
    {
      name: "are over where the next begins or the file ends",
      text: "<entry>1\n<entry>2</entry>\n<entry>3 <b",
      elements: ["1: <entry>1", "2: <entry>2</entry>", "3: <entry>3 <b"],
    },
    {
      name: "survive a broken tag, a quote without an end and a < that is no tag",
      text: '<entry a="1>x</entry><entry>1 < 2 <b <i></entry><entry>3</entry>',
      elements: ['1: <entry a="1>x</entry>', "1: <entry>1 < 2 <b <i></entry>", "1: <entry>3</entry>"],
    },
    {
      name: "are not hidden by a comment that never closes, which is cut out as well",
      text: "<entry>1</entry>\n<!-- <entry>2</entry>\n<?a <!-- <entry>3</entry>",
      elements: [
        "1: <entry>1</entry>",
        "2: <!-- <entry>2</entry>\n<?a <!-- <entry>3</entry>",
        "2: <entry>2</entry>",
        "3: <?a <!-- <entry>3</entry>",
        "3: <entry>3</entry>",
      ],
    },
    {
      name: "cost no other where a comment in one of them never closes",
      text: "<entry>1<!-- </entry>\n<entry>2<!--</entry><entry>3</entry>",
      elements: ["1: <entry>1<!-- </entry>", "2: <entry>2<!--</entry>", "2: <entry>3</entry>"],
    },
    {
      name: "give their end alone where they have no beginning",
      text: "<feed><entr>1</entry><entry>2</entry></feed>",
      elements: ["1: </entry>", "1: <entry>2</entry>"],
    },
  ])("$name", async ({ text, elements }) => {
    for (const size of [1, 2, 7, 1024]) expect(await cut(chunks(text, size))).toEqual(elements);
  });

  it("take time in proportion to the file, even where one never ends", async () => {
    const endless = `<entry>${"<b/> text ".repeat(100_000)}`;
    const started = performance.now();
    expect(await cut(chunks(endless, 64))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5_000); // a million characters take about 0.2 s
  });
});

describe("elements of several names", () => {
  it("are cut out in the order of the file; one of them ends at its own end or where another begins", async () => {
    const text = '<g><node><b></edge></node><edge a="1"/>\n<node>2<edge>3</edge></node></g>';
    const elements = [
      "1: <node><b></edge></node>", // the end of another name is no end
      '1: <edge a="1"/>',
      "2: <node>2", //                 they do not lie in each other
      "2: <edge>3</edge>",
      "2: </node>",
    ];
    for (const size of [1, 7, 1024])
      expect(await cut(chunks(text, size), ["node", "edge"])).toEqual(elements);
  });
});
