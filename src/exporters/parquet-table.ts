import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType } from "hyparquet-writer";
import { batched } from "../text/batched.ts";
import type { Column } from "./columns.ts";

const TYPES: Readonly<Record<Column<unknown>["type"], BasicType>> = {
  string: "STRING",
  integer: "INT32",
  double: "DOUBLE",
};

/**
 * Rows that are held at once; also those of a row group. With 50,000, whose lists are too long for the collector's quick
 * rounds, half a million edges took three times the memory and a fifth more time.
 */
const GROUP = 10_000;

/**
 * Rows as a Parquet file, a piece for every group of rows, so that no more than a group is in memory. Absent and
 * empty values are null.
 *
 * Format: https://parquet.apache.org/docs/file-format/
 */
export function* parquetTable<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Generator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({
    columnData: columns.map(({ id, type }) => ({ name: id, type: TYPES[type], data: [] })),
  });
  const table = new ParquetWriter({ writer: bytes, schema });
  for (const group of batched(rows, GROUP)) {
    const columnData = columns.map(({ id, value }) => ({
      name: id,
      data: group.map((row) => cell(value(row))),
    }));
    void table.write({ columnData, rowGroupSize: GROUP }); // a promise is given by writers that wait alone
    yield taken(bytes);
  }
  void table.finish();
  yield taken(bytes);
}

function cell(value: string | number | undefined): string | number | null {
  return value === undefined || value === "" ? null : value;
}

/** What was written since the last time. Offsets in the file go on from there. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
