import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/analysis/random.ts";
import { EXPORTERS } from "../../src/exporters/index.ts";
import { hasFormula, rowsOf } from "./table-cells.ts";
import { buildFromSources, type Built } from "../../src/pipeline.ts";
import { READERS } from "../../src/readers/index.ts";
import { savedGraph, savedMentions } from "../../src/saved/write.ts";
import { FORMATS, piecesOf } from "./formats.ts";
import { MUTATIONS } from "./mutate.ts";
import { IS_LONG, tally } from "./tally.ts";

/** Damaged files of each format and mutation that go all the way to every output. */
const ROUNDS = IS_LONG ? 6 : 1;

/** Texts that mean something to a table, a page, a terminal or an object, as title, author, key and id. */
const NAMES = [
  "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__", "prototype", "length",
  '=HYPERLINK("http://x.org")', "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1",
  "</title><script>", "]]>", "&x;", "\u0000", "\uFFFE", "\uD800", "\u202E", "NaN", "Infinity", "null", "{}", "[]", '"', "'",
]; // prettier-ignore

describe("what is written", () => {
  it("is XML, JSON and tables in as many formats as are looked at here", () => {
    expect([/xml$/u, /json$/u, TABLE].map(numberOfType)).toEqual([3, 7, 4]);
  });

  it("can be read strictly: XML, JSON, ids once, links between nodes that are there, weights above 0", async (context) => {
    await tally(context, 6, [...damaged(), ...named()], async (source) => {
      const built = await buildFromSources([source], { seed: 1 });
      return graphFault(built) ?? outputFault(built);
    });
  });

  it("has the same bytes for the same input", async (context) => {
    await tally(context, 7, [...damaged(), ...named()], async (source) => {
      const texts = await Promise.all(
        [[source], [source], [{ ...source, chunks: Array.from(source.chunks.join("")) }]].map(
          async (sources) => everythingOf(await buildFromSources(sources, { seed: 1 })),
        ),
      );
      return new Set(texts).size === 1 ? undefined : "differs from run to run";
    });
  });

  it("has no cell that a spreadsheet would compute", async (context) => {
    await tally(context, 16, named(), async (source) => {
      const built = await buildFromSources([source], { seed: 1 });
      const tables = EXPORTERS.filter(({ mediaType }) => TABLE.test(mediaType));
      for (const table of tables) {
        const cells = rowsOf([...table.write(built)].join(""), table.id.endsWith("tsv") ? "\t" : ",").flat();
        const computed = cells.find(hasFormula);
        if (computed !== undefined) return `${table.id}: ${JSON.stringify(computed)}`;
      }
      return undefined;
    });
  });

  it("holds names that every object has like all others", async (context) => {
    const own = Object.getOwnPropertyNames(Object.prototype);
    await tally(
      context,
      17,
      own.map((name) => [name, name] as const),
      async (name) => {
        const built = await buildFromSources([lineOf(name)], { seed: 1 });
        const paper = built.graph.nodes.find((node) => node.name === `We use ${name}`);
        if (paper === undefined) return "the paper is gone";
        if (
          !built.graph.edges.some(({ source, target }) => source === paper.id && target.startsWith("author:"))
        )
          return "the paper has no author";
        return graphFault(built) ?? outputFault(built);
      },
    );
    expect(own).toContain("__proto__");
  });
});

function numberOfType(type: RegExp): number {
  return EXPORTERS.filter(({ mediaType }) => type.test(mediaType)).length;
}

const TABLE = /csv|tab-separated/u;

interface Text {
  readonly name: string;
  readonly chunks: readonly string[];
}

function* damaged(): Generator<readonly [string, Text]> {
  for (const { id } of READERS) {
    const format = FORMATS[id];
    if (format === undefined) throw new Error(`FORMATS needs a row for ${id}`);
    const bytes = new TextEncoder().encode(piecesOf(format).join(""));
    for (const [name, mutation] of Object.entries(MUTATIONS))
      for (let round = 1; round <= ROUNDS; round += 1) {
        const changed = mutation(bytes, seededRandom(round * 104_729), { start: 0, end: bytes.length });
        yield [`${id} ${name} ${round}`, { name: "papers", chunks: [new TextDecoder().decode(changed)] }];
      }
  }
}

function named(): (readonly [string, Text])[] {
  return NAMES.map((name) => [JSON.stringify(name), lineOf(name)]);
}

/** Two papers whose every text is, or holds, a name. */
function lineOf(name: string): Text {
  const paper = {
    id: name,
    title: `We use ${name}`,
    abstract: `${name} is used with the JetClass dataset.`,
    authors: [`Ann ${name}`],
    comments: name,
    categories: [name],
    [name]: name,
  };
  const lines = [paper, { ...paper, title: name, authors: [name], id: `${name} 2` }];
  return { name: "papers.jsonl", chunks: lines.map((line) => `${JSON.stringify(line)}\n`) };
}

function graphFault({ graph }: Built): string | undefined {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  if (ids.size !== graph.nodes.length) return "an id stands twice";
  for (const { source, target, weight } of graph.edges) {
    if (!ids.has(source) || !ids.has(target)) return `a loose link from ${source} to ${target}`;
    if (!(weight > 0 && weight < Infinity)) return `a weight of ${weight}`;
  }
  return undefined;
}

function outputFault(built: Built): string | undefined {
  for (const { id, mediaType, write } of EXPORTERS) {
    const text = [...write(built)].join("");
    if (!text.isWellFormed()) return `${id} is no Unicode`;
    if (mediaType.endsWith("xml")) strictXml(text);
    if (mediaType.endsWith("json")) strictJson(text);
  }
  strictJson([...savedGraph(built)].join(""));
  for (const line of [...savedMentions(built)].join("").split("\n")) if (line !== "") strictJson(line);
  return undefined;
}

/** @throws Error at anything that is no XML 1.0 */
function strictXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

/** @throws Error at anything that is no JSON */
function strictJson(text: string): void {
  JSON.parse(text);
}

function everythingOf(built: Built): string {
  const exported = EXPORTERS.map(({ write }) => [...write(built)].join(""));
  return [...exported, ...savedGraph(built), ...savedMentions(built), JSON.stringify(built.report)].join(
    "\n",
  );
}
