import { heldNames } from "../analysis/held-names.ts";
import { counted } from "../model/counted.ts";
import { KINDS, KIND_NAMES } from "../model/kinds.ts";
import { numberOf } from "../model/problem-list.ts";
import { reconciliationLine, type FileReconciliation } from "../model/reconciliation.ts";
import type { Report } from "../model/report.ts";
import { GUESSES, type Guess } from "../model/paper.ts";
import { markdownText } from "./markdown-text.ts";

/** Names that were held back, of which the report shows this many. */
const SHOWN = 200;
/** Papers beside such a name. */
const FEW = 5;

/** The report of a build for people: what became of every record, what was left out, doubted and wrong. */
export function* reportMarkdown(report: Report): Generator<string> {
  const { reconciliation, nodes, edges, drops, problems, heldBack } = report;
  yield `# Report\n\n${reconciliationLine(reconciliation)}\n\n`;
  yield "| File | Format | Records | Papers | Merged | Rejected | Without | Guessed |\n";
  yield "| --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n";
  yield* reconciliation.files.map(fileRow);
  yield "\nA paper counts in the file that names it first; `merged` are records of papers that stand there or in another file.\n\n";
  yield "## In the graph\n\n";
  for (const kind of KIND_NAMES) if (nodes[kind] > 0) yield `- ${KINDS[kind].plural}: ${nodes[kind]}\n`;
  yield `- Links: ${edges}\n`;
  if (drops.length > 0) {
    yield "\n## Left out of the graph\n\n";
    for (const { kind, count, rule } of drops)
      yield `- ${count} ${KINDS[kind].plural.toLowerCase()}: ${rule}\n`;
  }
  if (problems.length > 0) {
    yield `\n## Problems (${numberOf(problems)})\n\n`;
    for (const { file, line, what, done, advice } of problems) {
      const place = line === undefined ? file : `${file}:${line}`;
      yield `- **${markdownText(place)}** ${markdownText(what)} (${markdownText(done)}). ${markdownText(advice)}\n`;
    }
  }
  yield* heldBackLines(heldBack);
}

/** Names that were held back, each once, systems before concepts and those of most papers first. */
function* heldBackLines(heldBack: Report["heldBack"]): Generator<string> {
  const names = heldNames(heldBack);
  if (names.length === 0) return;
  yield `\n## Held back: names that may be plain words (${names.length})\n\n`;
  const ordered = [
    ...names.filter(({ kind }) => kind !== "concept"),
    ...names.filter(({ kind }) => kind === "concept"),
  ];
  for (const { name, kind, reason, papers, sentence } of ordered.slice(0, SHOWN)) {
    const some = papers.slice(0, FEW).map(markdownText).join(", ");
    const others = papers.length > FEW ? ` and ${papers.length - FEW} more` : "";
    yield `- **${markdownText(name)}** (${kind}; ${markdownText(reason)}): ${some}${others}\n`;
    if (sentence !== undefined) yield `  - ${markdownText(sentence)}\n`;
  }
  if (names.length > SHOWN) yield `\nand ${names.length - SHOWN} more in report.json\n`;
}

function fileRow({
  file,
  format,
  read,
  kept,
  merged,
  rejected,
  without,
  guessed = {},
}: FileReconciliation): string {
  const missing = Object.entries(without).map(([what, count]) => `${what}: ${count}`);
  const guesses = Object.entries(guessed).map(
    ([what, count]) => `${what} of ${counted(count, "paper")} ${GUESSES[what as Guess]}`,
  );
  return `| ${markdownText(file)} | ${format ?? "not recognised"} | ${read} | ${kept} | ${merged} | ${rejected} | ${missing.join(", ")} | ${guesses.join(", ")} |\n`;
}
