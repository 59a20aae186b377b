import type { AnalysedGraph } from "../../model/graph.ts";
import type { Problem } from "../../model/problem.ts";
import { reconciliationLine } from "../../model/reconciliation.ts";
import type { Built } from "../../pipeline.ts";
import { writeGraphFolder } from "../graph-folder.ts";
import { complain, print, printProblems } from "../output.ts";
import { profileTable, type PhaseTimes } from "../phase-times.ts";
import { betweennessLine, growthLine, summary } from "./build-summary.ts";

/** Where a graph goes, and what is said of it. */
export interface FinishOptions {
  readonly output: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly profile?: boolean;
  /** files and folders that must not be written over */
  readonly inputs: readonly string[];
  /** what was wrong before the graph was built */
  readonly problems: readonly Problem[];
  readonly previous: AnalysedGraph | undefined;
}

/** Writes a graph into its folder and says what it holds; nothing is written where no paper was found. */
export async function finishBuild(built: Built, options: FinishOptions, times: PhaseTimes): Promise<void> {
  const { output, inputs, previous, problems } = options;
  const report = { ...built.report, problems: [...problems, ...built.report.problems] };
  printProblems(report.problems, options.json === true);
  if (report.reconciliation.kept === 0) {
    const { reconciliation } = report;
    const counts = reconciliation.read === 0 ? "" : ` (${reconciliationLine(reconciliation)})`;
    complain(`no paper was found${counts}, so nothing was written.`);
    process.exitCode = 1;
    return;
  }
  times.tell({ phase: "writing", done: 0 });
  await writeGraphFolder(output, { ...built, report }, inputs);
  times.end();
  if (options.profile === true) process.stderr.write(profileTable(times.ended));
  if (options.quiet === true) return;
  if (previous !== undefined) await print(growthLine(previous, built));
  if (built.analysis.betweenness !== undefined) await print(betweennessLine(built));
  await print(summary(report, output));
}
