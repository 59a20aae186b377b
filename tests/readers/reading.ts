import type { PaperRecord } from "../../src/model/paper.ts";
import { problemLine } from "../../src/model/problem.ts";
import type { Reader } from "../../src/readers/reader.ts";

/** What a reader makes of a text: records without their origins, lines where they begin, problems as people see them. */
export async function reading(reader: Reader, text: string, chunks: readonly string[] = [text]) {
  const records: Omit<PaperRecord, "origin">[] = [];
  const lines: number[] = [];
  const problems: string[] = [];
  for await (const batch of reader.split({ name: "papers", chunks })) {
    for (const parsed of batch.map((raw) => reader.parse(raw))) {
      problems.push(...parsed.problems.map(problemLine));
      if (parsed.record === undefined) continue;
      const { origin, ...facts } = parsed.record;
      records.push(facts);
      lines.push(origin.line);
    }
  }
  return { records, lines, problems };
}
