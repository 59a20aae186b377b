import { spawn } from "node:child_process";
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { readGraphFolder } from "../graph-folder.ts";
import { print } from "../output.ts";
import { PAGE } from "../page.ts";
import { serve } from "../serve.ts";

interface Options {
  readonly port: number;
  readonly open: boolean;
}

/** `paperloom view [DIR]` */
export function addView(program: Command): void {
  program
    .command("view")
    .summary("show a built graph in the browser")
    .description("Serves a built graph on this machine only and opens it in the browser. Ctrl-C ends it.")
    .argument(
      "[folder]",
      "folder that paperloom build has written (default: the graph of the shipped documents)",
    )
    .addOption(
      new Option("--port <number>", "port to serve on").default(0, "a free one").argParser(portNumber),
    )
    .option("--no-open", "print the address and open no browser")
    .action(run);
}

async function run(folder: string | undefined, { port, open }: Options): Promise<void> {
  const graph = folder ?? join(PAGE, "graph");
  // a graph that cannot be read is said here, not by an empty page
  await readGraphFolder(graph);
  const { address } = await serve(PAGE, graph, port);
  await print(`Paperloom is at ${address} (Ctrl-C ends it)\n`);
  if (open && process.stdout.isTTY) openBrowser(address);
}

/** Opens the address where there is a desktop; the address is printed in any case. */
function openBrowser(address: string): void {
  const commands: Readonly<Record<string, readonly string[]>> = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  };
  const [program = "xdg-open", ...args] = commands[process.platform] ?? [];
  spawn(program, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/u.test(text) || port > 65_535)
    throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
  return port;
}
