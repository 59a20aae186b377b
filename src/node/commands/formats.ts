import type { Command } from "commander";
import { FORMATS } from "../../exporters/formats.ts";
import { IMPORTERS } from "../../importers/index.ts";
import { READERS } from "../../readers/index.ts";
import { print } from "../output.ts";

/** `paperloom formats` */
export function addFormats(program: Command): void {
  program
    .command("formats")
    .summary("list what can be read, written and imported")
    .description("Lists the formats that can be read (--format), written (--to) and imported as graphs.")
    .action(run);
}

async function run(): Promise<void> {
  await print(`Read:\n${rows(READERS)}Write:\n${rows(FORMATS)}Import:\n${rows(IMPORTERS)}`);
}

function rows(list: readonly { readonly id: string; readonly label: string }[]): string {
  const width = Math.max(...[...READERS, ...FORMATS].map(({ id }) => id.length)) + 2;
  return list.map(({ id, label }) => `  ${id.padEnd(width)}${label}\n`).join("");
}
