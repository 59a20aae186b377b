import { describe, expect, it } from "vitest";
import { bibtex } from "../../src/readers/bibtex.ts";
import { byText } from "../../src/text/order.ts";
import { chunks } from "../seeds.ts";
import { reading } from "./reading.ts";

const CHILD = "@inproceedings{a, title = {Jets}, crossref = {Acat24}}\n";
const VOLUME =
  "@string{y = {2024}}\n@proceedings{acat24, title = {Proceedings of ACAT}, year = y, abstract = {Of all}}\n";

async function facts(text: string) {
  const whole = await reading(bibtex, text);
  expect(await reading(bibtex, text, chunks(text, 1))).toEqual(whole);
  return whole;
}

describe("an entry inherits", () => {
  it.each([
    { where: "before it", text: VOLUME + CHILD },
    { where: "after it", text: CHILD + VOLUME },
  ])("the year of a volume that stands $where, and not what the volume is", async ({ text }) => {
    const { records, problems } = await facts(text);
    expect(problems).toEqual([]);
    expect(records.find(({ ownId }) => ownId === "a")).toEqual({ title: "Jets", date: "2024", ownId: "a" });
  });

  it("everything from xdata, which is no paper, also through another xdata", async () => {
    const { records, problems } = await facts(
      "@xdata{far, year = 2020, keywords = {jets}}\n@xdata{near, xdata = {far}, year = 2021}\n@misc{a, title = {Jets}, xdata = {other, near}}\n@xdata{other, abstract = {We look.}}\n",
    );
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { title: "Jets", abstract: "We look.", date: "2021", categories: ["jets"], ownId: "a" },
    ]);
  });

  it("nothing from an entry that is not there or broken, or from itself", async () => {
    const { records } = await facts(
      "@book{broken, title = {Broken},\n@misc{c, title = {Leptons}, crossref = {broken}}\n@misc{a, title = {Jets}, crossref = {none}}\n@book{b, title = {Quarks}, crossref = {b}}\n",
    );
    expect(records.map(({ title = "" }) => title).toSorted(byText)).toEqual([
      "Broken",
      "Jets",
      "Leptons",
      "Quarks",
    ]);
  });

  it("nothing from a volume of more than 20,000 signs, nor from one behind three others, and it is said", async () => {
    const long = `@proceedings{v, title = {Talks}, year = 2020, note = {${"jets ".repeat(4000)}}}\n`;
    const chain = `@xdata{d4, year = 2020}\n@xdata{d3, xdata = {d4}}\n@xdata{d2, xdata = {d3}}\n@xdata{d1, xdata = {d2}}\n`;
    const { records, problems } = await facts(
      `${long}${chain}@misc{a, title = {Jets}, crossref = {v}}\n@misc{b, title = {Quarks}, xdata = {d1}}\n`,
    );
    expect(records.map(({ ownId, date }) => [ownId, date])).toEqual([
      ["v", "2020"],
      ["a", undefined],
      ["b", undefined],
    ]);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('"a" is not written out: "v" is longer than 20000 signs (kept without it)');
    expect(problems[1]).toContain(
      '"b" is not written out: "d4" is more than 3 parents away (kept without it)',
    );
  });

  it("each parent once, so that parents which all name each other end", async () => {
    // each way from one to the next would be 40 x 40 x 40 texts
    const names = Array.from({ length: 40 }, (_, at) => `x${at}`).join(", ");
    const parents = Array.from(
      { length: 40 },
      (_, at) => `@xdata{x${at}, year = 2020, xdata = {${names}}}\n`,
    );
    const { records, problems } = await facts(`${parents.join("")}@misc{a, title = {Jets}, xdata = {x0}}\n`);
    expect(records).toEqual([{ title: "Jets", date: "2020", ownId: "a" }]);
    expect(problems).toEqual([]);
  });
});
