import Papa from "papaparse";

/** The cells of a table, row by row, as a spreadsheet reads them. @throws Error where it is no table */
export function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  const [first] = errors;
  if (first !== undefined) throw new Error(first.message);
  return data;
}

/** Whether a spreadsheet computes a cell instead of showing it: it begins with a sign of a formula, in wide form too. */
export function hasFormula(cell: string): boolean {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) && !/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u.test(cell);
}
