import { describe, expect, it } from "vitest";
import { SEQUENCE } from "../../src/readers/json-scanner.ts";
import { hasObjectsAt, splitObjects } from "../../src/readers/split-objects.ts";
import { chunks } from "../seeds.ts";

async function cut(pieces: readonly string[], path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of splitObjects({ name: "papers", chunks: pieces }, path))
    found.push(...batch.map(({ line, text }) => `${line}: ${text}`));
  return found;
}

describe("objects of one array", () => {
  it.each([
    {
      name: "are cut out whole, each with its first line",
      path: "",
      text: '[\n{"a": {"b": [1]}},\r\n\n{"c": "}]\\"{"}]',
      objects: ['2: {"a": {"b": [1]}}', '4: {"c": "}]\\"{"}'],
    },
    {
      name: "lie at a path; other arrays of that name do not count",
      path: "hits.hits",
      text: '{"x": {"hits": [{"no": 1}]}, "hits": {"total": 1, "hits": [{"hits": {"hits": [{}]}}]}, "y": [{}]}',
      objects: ['1: {"hits": {"hits": [{}]}}'],
    },
    {
      name: "are over where the next begins, the file ends or a bracket is missing",
      path: "data",
      text: '{"data": [{"a": {"b": 1},\n{"c": [1, {"d": 2}},\n{"e": 3}, {"f": ',
      objects: ['1: {"a": {"b": 1}', '2: {"c": [1, {"d": 2}}', '3: {"e": 3}', '3: {"f":'],
    },
    {
      name: "cost only themselves where a quote or a bracket is too many",
      path: "data",
      text: '{"data": [{"a": "b\n},\n{"c": 1]},\n{"d": 2}},\n{"e": 3}]}',
      objects: ['1: {"a": "b\n}', '3: {"c": 1]}', '4: {"d": 2}', "4: }", '5: {"e": 3}'],
    },
    {
      name: "go on where a broken one seemed to end their array",
      path: "hits.hits",
      text: '{"hits": {"hits": [{"a": {{"b": 1}]}},\n{"c": 2},\n{"d": 3}], "total": 3, "x": [{}, {}]}}',
      objects: ['1: {"a": {', '1: {"b": 1}', '2: {"c": 2}', '3: {"d": 3}'],
    },
    {
      name: "go on after one that opens as a list",
      path: "data",
      text: '{"data": [["a": 1},\n{"c": [2]},\n{"d": 3}]}\n{"data": [{"e": 4}]}',
      objects: ['1: ["a": 1}', '2: {"c": [2]}', '3: {"d": 3}', '4: {"e": 4}'],
    },
    {
      name: "are not lost in one that does not close, where they begin with the same keys",
      path: "",
      text: '[{"id": 1, "of": [{"id": 2}, {"id": 3, "of": []}, {"id": 4, "of": [}, {"id": 5, "of": 6}]',
      objects: [
        '1: {"id": 1, "of": [{"id": 2}',
        '1: {"id": 3, "of": []}',
        '1: {"id": 4, "of": [}',
        '1: {"id": 5, "of": 6}',
      ],
    },
    {
      name: "are not lost in one that takes their array's end for its own, where each has its line",
      path: "data",
      text: '{"data": [\n{"a": 1, "b": [{"a": 2, "b": 2},\n{"a": 3, "b": 3},\r\n  {"a": 4, "b": 4}\n]}',
      objects: ['2: {"a": 1, "b": [{"a": 2, "b": 2}', '3: {"a": 3, "b": 3}', '4: {"a": 4, "b": 4}'],
    },
    {
      name: "are known by the keys of one that is whole, where those of the broken one are broken, too",
      path: "",
      text: '[{"id": 1, "b": 2},\n{"ad": 2, "b": [{"c": 3},\n{"id": 3, "b": 3}\n]',
      objects: ['1: {"id": 1, "b": 2}', '2: {"ad": 2, "b": [{"c": 3}', '3: {"id": 3, "b": 3}'],
    },
    {
      name: "may have something else between them, which is cut out as well",
      path: "",
      text: '[1, {"a": 1}, "b" {"c": 1}, null]',
      objects: ["1: 1", '1: {"a": 1}', '1: "b"', '1: {"c": 1}', "1: null"],
    },
    {
      name: "may follow one another without an array, on lines or not",
      path: SEQUENCE,
      text: '\uFEFF{"a": [1]}\n{\n"b": {"c": 2}\n}\n]{"d": "\n{"e": 3}',
      objects: ['1: {"a": [1]}', '2: {\n"b": {"c": 2}\n}', "5: ]", '5: {"d": "', '6: {"e": 3}'],
    },
  ])("$name", async ({ text, path, objects }) => {
    for (const size of [1, 2, 7, 1024]) expect(await cut(chunks(text, size), path)).toEqual(objects);
  });

  it("are seen in the head of a file, even where the first one is longer", () => {
    expect(hasObjectsAt('\uFEFF{"meta": {"x": []}, "results": [{"id": "', "results")).toBe(true);
    expect(hasObjectsAt('{"results": ["a"]}', "results")).toBe(false);
    expect(hasObjectsAt('Results: {"results": [{}]}', "results")).toBe(false);
  });

  it("take time in proportion to the file, even where one never ends", async () => {
    const endless = `[{${'"a": [1, {}], '.repeat(70_000)}`;
    const started = performance.now();
    expect(await cut(chunks(endless, 64), "")).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5_000); // a million characters take about 0.2 s
  });
});
