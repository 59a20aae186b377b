import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/analysis/random.ts";
import { EXPORTERS } from "../../src/exporters/index.ts";
import { importGraph, type ImportedGraph } from "../../src/importers/import-graph.ts";
import { IMPORTERS } from "../../src/importers/index.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { decodedSource } from "../../src/readers/decoded-source.ts";
import { readSaved } from "../../src/saved/read.ts";
import { savedGraph, savedMentions } from "../../src/saved/write.ts";
import { seeds } from "../seeds.ts";
import { MUTATIONS } from "./mutate.ts";
import { IS_LONG, tally } from "./tally.ts";

/** Of each format and mutation. */
const ROUNDS = IS_LONG ? 80 : 12;
/** Milliseconds for a graph of six papers, on a busy machine. */
const LONGEST = 1500;

const [, , document] = seeds();
if (document === undefined) throw new Error("there are five seed documents");
const built = await buildFromSources([document], { seed: 1 });

describe.each(IMPORTERS.map(({ id }) => id))("a damaged graph in %s", (format) => {
  const exporter = EXPORTERS.find(({ id }) => id === format);
  if (exporter === undefined) throw new Error(`there is no exporter ${format}`);
  const whole = new TextEncoder().encode([...exporter.write(built)].join(""));

  it("comes back whole before the damage", async () => {
    const { built: back } = await read(whole);
    expect(back?.graph.nodes.map(({ id }) => id)).toEqual(built.graph.nodes.map(({ id }) => id));
  });

  it("never stops a run: it gives a graph that can be saved, or a problem that says why not", async (context) => {
    await tally(context, 1, casesOf(whole), faultOf);
  });
});

function* casesOf(bytes: Uint8Array): Generator<readonly [string, Uint8Array]> {
  for (const [name, mutation] of Object.entries(MUTATIONS))
    for (let round = 1; round <= ROUNDS; round += 1) {
      const seed = round * 7919 + name.length * 31;
      yield [`${name} ${seed}`, mutation(bytes, seededRandom(seed), { start: 0, end: bytes.length })];
    }
}

function read(bytes: Uint8Array): Promise<ImportedGraph> {
  const source = decodedSource(
    "graph",
    once(bytes),
    (encoding, options) => new TextDecoder(encoding, options),
  );
  return importGraph(source, 1);
}

async function faultOf(bytes: Uint8Array): Promise<string | undefined> {
  const before = performance.now();
  const { built: back, problems } = await read(bytes);
  const time = performance.now() - before;
  if (time > LONGEST) return `takes ${Math.round(time)} ms`;
  for (const { what, done, advice } of problems)
    if (what === "" || done === "" || advice === "") return `half a problem: ${what}`;
  if (back === undefined) return problems.length === 0 ? "no graph and no problem" : undefined;
  const [graph, mentions] = [[...savedGraph(back)].join(""), [...savedMentions(back)].join("")];
  // throws where what was saved could not be read again
  const again = readSaved(graph, mentions);
  if ([...savedGraph(again)].join("") !== graph) return "another graph after it was saved";
  return back.graph.edges.some(({ weight }) => !(weight > 0)) ? "a weight that is not above 0" : undefined;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
