import type { PaperRecord } from "../model/paper.ts";
import { Numbers } from "../model/numbers.ts";
import type { Rows } from "../model/rows.ts";
import { byText } from "../text/order.ts";

/** The same records by the text where they stand: by file, then by line. Those that are in order stay where they are. */
export function byOrigin(records: Rows<PaperRecord>): Rows<PaperRecord> {
  const files = new Map<string, number>();
  const [fileOf, lineOf] = [new Numbers(), new Numbers()];
  for (const { origin } of records) {
    const file = files.get(origin.file) ?? files.size;
    files.set(origin.file, file);
    fileOf.push(file);
    lineOf.push(origin.line);
  }
  const rank = new Float64Array(files.size);
  for (const [at, [, file]] of [...files].toSorted(([one], [two]) => byText(one, two)).entries())
    rank[file] = at;
  const compare = (one: number, two: number): number =>
    (rank[fileOf.at(one)] ?? 0) - (rank[fileOf.at(two)] ?? 0) || lineOf.at(one) - lineOf.at(two);
  const order = Uint32Array.from({ length: records.length }, (_, at) => at);
  if (order.every((at) => at === 0 || compare(at - 1, at) <= 0)) return records;
  order.sort((one, two) => compare(one, two) || one - two);
  return inOrder(records, order);
}

/** Rows in another order. */
export function inOrder<Row>(rows: Rows<Row>, order: Uint32Array): Rows<Row> {
  const at = (place: number): Row | undefined => rows.at(order[place] ?? rows.length);
  return {
    length: order.length,
    at,
    *[Symbol.iterator]() {
      for (let place = 0; place < order.length; place += 1) {
        const row = at(place);
        if (row !== undefined) yield row;
      }
    },
  };
}
