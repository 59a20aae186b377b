import { Option } from "commander";
import { READERS } from "../../readers/index.ts";

/** `--format ID`: one of the readers. */
export function formatOption(): Option {
  const option = new Option("--format <id>", "read every input as this format instead of looking at it");
  return option.choices(READERS.map(({ id }) => id));
}

/** `--json`: problems as data. */
export function jsonOption(): Option {
  return new Option("--json", "print problems as JSON, one object a line");
}
