import { Command, CommanderError, Help, type Option } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { addBridges } from "./commands/bridges.ts";
import { addBuild } from "./commands/build.ts";
import { addDiff } from "./commands/diff.ts";
import { addExport } from "./commands/export.ts";
import { addExtract } from "./commands/extract.ts";
import { addFormats } from "./commands/formats.ts";
import { addImport } from "./commands/import.ts";
import { addImportCommunities } from "./commands/import-communities.ts";
import { addPath } from "./commands/path.ts";
import { addTimeline } from "./commands/timeline.ts";
import { addShard } from "./commands/shard.ts";
import { addRelated } from "./commands/related.ts";
import { addView } from "./commands/view.ts";
import { complain, endWithReader } from "./output.ts";
import { visible } from "./visible.ts";
import { Stopped } from "./writing/stop.ts";

/** Wrong use, as an unknown option. */
const WRONG_USE = 2;
/** Done, but nothing usable was found, or it could not be finished. */
const NOTHING = 1;

const EXIT_CODES = `Exit codes:
  0    done
  1    nothing usable was found, or it could not be finished; standard error says why
  2    wrong use
  130  stopped by Ctrl-C (143: by a request to end); what was written stands whole, old or new`;

const program = new Command("paperloom")
  .description(packageFile.description)
  .version(packageFile.version)
  .exitOverride()
  .configureOutput({
    writeErr: (text) => process.stderr.write(visible(text)),
    writeOut: (text) => process.stdout.write(visible(text)),
  })
  .addHelpText("after", `\n${EXIT_CODES}`)
  .configureHelp({ optionDescription: describedOption });
for (const add of [
  addBuild,
  addExtract,
  addExport,
  addImport,
  addImportCommunities,
  addFormats,
  addRelated,
  addPath,
  addBridges,
  addTimeline,
  addDiff,
  addShard,
  addView,
])
  add(program);
withOwnHelp(program, "paperloom");

/** An error ends nothing by itself, and leads to the help of the command that was meant. */
function withOwnHelp(command: Command, called: string): void {
  const what = command.commands.length > 0 ? "all commands" : "its options";
  command.exitOverride().showHelpAfterError(`(${called} --help shows ${what})`);
  for (const one of command.commands) withOwnHelp(one, `${called} ${one.name()}`);
}

function describedOption(option: Option): string {
  const text = new Help().optionDescription(option);
  return option.mandatory && option.defaultValue === undefined ? `${text} (required)` : text;
}

/** Runs the command that the arguments name; the exit code says how it went. */
export async function runProgram(): Promise<void> {
  endWithReader();
  process.on("uncaughtException", end);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
    else end(error);
  }
}

function end(error: unknown): never {
  complain(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof Stopped ? error.exitCode : NOTHING);
}
