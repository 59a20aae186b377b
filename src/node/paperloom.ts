#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { addBuild } from "./commands/build.ts";
import { addDiff } from "./commands/diff.ts";
import { addExport } from "./commands/export.ts";
import { addExtract } from "./commands/extract.ts";
import { addFormats } from "./commands/formats.ts";
import { addPath } from "./commands/path.ts";
import { addRelated } from "./commands/related.ts";
import { addView } from "./commands/view.ts";
import { endWithReader } from "./output.ts";

/** Wrong use, as an unknown option. */
const WRONG_USE = 2;
/** Done, but nothing usable was found, or it could not be finished. */
const NOTHING = 1;

const program = new Command("paperloom")
  .description(packageFile.description)
  .version(packageFile.version)
  .exitOverride()
  .showHelpAfterError("(paperloom --help shows all commands)");
for (const add of [addBuild, addExtract, addExport, addFormats, addRelated, addPath, addDiff, addView])
  add(program);
for (const command of program.commands) command.exitOverride();

endWithReader();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
  else {
    process.stderr.write(`paperloom: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = NOTHING;
  }
}
