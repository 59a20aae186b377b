import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { commandAndFolder, start } from "./command.ts";
import { IS_FULL, IS_LONG, tally } from "./tally.ts";

/** What a build may take, in bytes. */
const MOST = 1.5e9;
/** Milliseconds: two million papers take minutes. */
const LONGEST = IS_LONG ? 3_600_000 : 300_000;
const SIZE = IS_LONG ? 19_900_000 : 500_000;
/** What a file of many records has of that size, and may take: its memory grows with it. */
const OF_MANY = IS_FULL ? { size: 1, memory: 1 } : { size: 1 / 4, memory: 1 / 2 };

let command = { folder: "", program: "" };

beforeAll(() => {
  command = commandAndFolder();
});

afterAll(() => rmSync(command.folder, { recursive: true, force: true }));

describe("memory", () => {
  it(
    "stays below 1.5 GB for a file of up to 20 MB, whatever it is made of",
    async (context) => {
      const record = join(command.folder, "record.mjs");
      writeFileSync(record, RECORD);
      const shapes = IS_LONG ? SHAPES : SHAPES.slice(0, 3);
      const cases = shapes.map((shape) => [shape.name, shape] as const);
      await tally(context, 4, cases, async ({ file, open, unit, close, many }) => {
        const input = join(command.folder, file);
        const part = many === true ? OF_MANY : { size: 1, memory: 1 };
        writeFileSync(input, filled(open, unit, close, SIZE * part.size));
        const output = join(command.folder, "built");
        const words = ["build", input, "-o", output, "--no-cache", "--quiet"];
        const { ended } = start(command.program, words, ["--import", record]);
        const { status, stderr } = await ended;
        rmSync(output, { recursive: true, force: true });
        rmSync(input);
        const peak = Number(/PEAK (\d+)/u.exec(stderr)?.[1] ?? Infinity);
        if (status !== 0 && status !== 1) return `exit code ${status}: ${stderr.slice(0, 200)}`;
        return peak > MOST * part.memory ? `took ${Math.round(peak / 1e6)} MB` : undefined;
      });
    },
    LONGEST,
  );
});

/** Says at the end how much memory the process held at most, in bytes. */
const RECORD = `
  process.on("exit", () => process.stderr.write("\\nPEAK " + process.resourceUsage().maxRSS * 1024 + "\\n"));
`;

/** A file of one unit over and over. */
interface Shape {
  readonly name: string;
  readonly file: string;
  readonly open: string;
  readonly unit: (number: number) => string;
  readonly close: string;
  /** each unit is a record */
  readonly many?: boolean;
}

const FEED = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>';

/** What cost the most once, first: one record of 20 MB, then millions of the smallest. */
const SHAPES: readonly Shape[] = [
  {
    name: "elements in elements",
    file: "elements.xml",
    open: `${FEED}<entry><id>http://arxiv.org/abs/2401.00001v1</id><title>One</title>`,
    unit: () => "<a>",
    close: "",
  },
  {
    name: "one element",
    file: "element.xml",
    open: `${FEED}<entry><id>http://arxiv.org/abs/2401.00001v1</id><title>One</title><summary>`,
    unit: () => "The CMS detector. ",
    close: "</summary></entry></feed>",
  },
  {
    name: "one cell",
    file: "cell.csv",
    open: 'title,abstract\nOne,"',
    unit: () => "jet tagging, ",
    close: '"\n',
  },
  {
    name: "one abstract with a new name in every sentence",
    file: "abstract.bib",
    open: "@article{a, title={One}, abstract={",
    unit: (at) => `We compare Net${at} with ParticleNet on JetClass. `,
    close: "}}",
  },
  { name: "lists in lists", file: "lists.json", open: "", unit: () => "[", close: "" },
  {
    name: "one list of authors",
    file: "authors.ris",
    open: "TY  - JOUR\nTI  - One\n",
    unit: (at) => `AU  - Lee${at}, Ann\n`,
    close: "ER  - \n",
  },
  {
    name: "initials and dots",
    file: "dots.txt",
    open: "Abstract: ",
    unit: () => "J. K. et al. ",
    close: "\n",
  },
  {
    name: "titles of a letter and a number",
    file: "titles.csv",
    open: "title,abstract\n",
    unit: (at) => `a${at},\n`,
    close: "",
    many: true,
  },
  {
    name: "entries without a field, in one line",
    file: "entries.bib",
    open: "",
    unit: () => "@a{b,}",
    close: "",
    many: true,
  },
  {
    name: "records of one DOI",
    file: "doi.csv",
    open: "title,doi\n",
    unit: (at) => `a${at},10.1000/x\n`,
    close: "",
    many: true,
  },
  { name: "lines of nothing", file: "lines.txt", open: "Abstract: One.\n", unit: () => "\n", close: "" },
];

function filled(open: string, unit: (number: number) => string, close: string, size: number): string {
  const pieces = [open];
  let length = open.length + close.length;
  for (let at = 0; length < size; at += 1) {
    const piece = unit(at);
    pieces.push(piece);
    length += piece.length;
  }
  return [...pieces, close].join("");
}
