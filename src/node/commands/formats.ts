import type { Command } from "commander";
import { FORMATS } from "../../exporters/index.ts";
import { READERS } from "../../readers/index.ts";
import { print } from "../output.ts";

/** `paperloom formats` */
export function addFormats(program: Command): void {
  program
    .command("formats")
    .summary("list what can be read and written")
    .description("Lists the formats that can be read (--format) and written (--to).")
    .action(run);
}

async function run(): Promise<void> {
  await print(`Read:\n${rows(READERS)}Write:\n${rows(FORMATS)}`);
}

function rows(list: readonly { readonly id: string; readonly label: string }[]): string {
  const width = Math.max(...[...READERS, ...FORMATS].map(({ id }) => id.length)) + 2;
  return list.map(({ id, label }) => `  ${id.padEnd(width)}${label}\n`).join("");
}
