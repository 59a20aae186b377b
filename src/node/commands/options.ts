import { InvalidArgumentError, Option } from "commander";
import { READERS } from "../../readers/index.ts";
import { FIELD_MEANINGS, type FieldMeaning, type FieldNames } from "../../readers/reader.ts";

/** `--format ID`: one of the readers. */
export function formatOption(): Option {
  const option = new Option("--format <id>", "read every input as this format instead of looking at it");
  return option.choices(READERS.map(({ id }) => id));
}

/** What people call the meanings of fields: `id` is that which the input gives. */
const MEANINGS = new Map<string, FieldMeaning>(
  FIELD_MEANINGS.map((meaning) => [meaning === "ownId" ? "id" : meaning, meaning]),
);

/** `--map FIELD=NAME`: what the columns of a table and the keys of JSON mean. */
export function mapOption(): Option {
  return new Option(
    "--map <field=name>",
    `read this column of a table, or key of JSON Lines, as ${[...MEANINGS.keys()].join(", ")}; may be given again`,
  ).argParser(addName);
}

function addName(text: string, before: FieldNames | undefined): FieldNames {
  const cut = text.indexOf("=");
  const meaning = MEANINGS.get(text.slice(0, Math.max(0, cut)).trim());
  const name = text.slice(cut + 1).trim();
  if (meaning === undefined || name === "")
    throw new InvalidArgumentError(
      `Write it as FIELD=NAME, FIELD one of ${[...MEANINGS.keys()].join(", ")}.`,
    );
  return new Map([...(before ?? []), [name.toLowerCase(), meaning]]);
}

/** `--json`: problems as data. */
export function jsonOption(): Option {
  return new Option("--json", "print problems as JSON, one object a line");
}

/** The value of an option that takes a number, as a seed. @throws InvalidArgumentError for any other text */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text))
    throw new InvalidArgumentError("It must be a whole number from 0 to 999999999.");
  return Number(text);
}
