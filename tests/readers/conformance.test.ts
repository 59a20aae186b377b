import { describe, expect, it } from "vitest";
import { READERS } from "../../src/readers/index.ts";
import { chunks } from "../seeds.ts";
import { reading } from "./reading.ts";
import { SAMPLES } from "./samples.ts";

describe.each(READERS)("the $id reader", (reader) => {
  const sample = SAMPLES[reader.id] ?? "";

  it("has a sample of two papers, which it reads without a problem", async () => {
    const { records, problems } = await reading(reader, sample);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(2);
  });

  it("gives the same however the file is cut into chunks", async () => {
    const whole = await reading(reader, sample);
    for (const size of [1, 7, 1024])
      expect(await reading(reader, sample, chunks(sample, size))).toEqual(whole);
    for (let at = 1; at < sample.length; at += 1)
      expect(await reading(reader, sample, [sample.slice(0, at), sample.slice(at)])).toEqual(whole);
  });

  it.each([
    { name: "a byte order mark", change: (text: string) => `\uFEFF${text}` },
    { name: "line ends of Windows", change: (text: string) => text.replaceAll("\n", "\r\n") },
  ])("is not troubled by $name", async ({ change }) => {
    const changed = change(sample);
    expect(reader.accepts(changed)).toBe(true);
    expect(await reading(reader, changed, chunks(changed, 7))).toEqual(await reading(reader, sample));
  });

  it("alone accepts its sample", () => {
    expect(READERS.filter(({ accepts }) => accepts(sample)).map(({ id }) => id)).toEqual([reader.id]);
  });

  it("says it where the file ends too early, or reads what is left", async () => {
    for (let length = 1; length < sample.length; length += 1) {
      const { records, problems } = await reading(reader, sample.slice(0, length));
      expect(records.length).toBeLessThanOrEqual(2);
      for (const problem of problems) expect(problem).toMatch(/^papers:\d+: .+ \(.+\)\. .+\.$/u);
    }
  });
});
