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
});
