import { problemLine } from "../../src/model/problem.ts";
import { numberOf } from "../../src/model/problem-list.ts";
import { reconciliationLine } from "../../src/model/reconciliation.ts";
import { progressLine } from "../state/session.ts";
import type { Panel, PanelTools } from "./panel.ts";

/** Problems in the list; more are counted. */
const MOST = 20;

/** What becomes of files, those that were dropped and those that are saved: progress, sums, losses, problems. */
export const files: Panel = {
  id: "files",
  region: "center",
  view: (tools) => <Files {...tools} />,
};

function Files({ session, stopReading }: PanelTools) {
  const { progress, saving, lost, failure, report, dragging } = session;
  if (dragging.value)
    return (
      <div class="drop-hints">
        <div class="drop-hint" data-drop="alone">
          Drop papers here to weave a graph of them.
          <small>They stay on this machine.</small>
        </div>
        <div class="drop-hint" data-drop="add">
          Drop them here to add them to this graph.
          <small>What is drawn keeps its place.</small>
        </div>
      </div>
    );
  if (progress.value !== undefined)
    return (
      <div class="notice" role="status">
        {progressLine(progress.value)}
        <progress
          value={progress.value.total === undefined ? undefined : progress.value.done}
          max={progress.value.total ?? 1}
        />
        <button type="button" class="plain" onClick={stopReading}>
          Stop
        </button>
      </div>
    );
  if (saving.value !== undefined)
    return (
      <div class="notice" role="status">
        Writing {saving.value.label} … <progress />
        <button type="button" class="plain" onClick={saving.value.stop}>
          Stop
        </button>
      </div>
    );
  const problems = report.value?.problems ?? [];
  if (failure.value === undefined && lost.value === undefined && report.value === undefined) return undefined;
  return (
    <div class="notice" role="status">
      <button
        type="button"
        class="close"
        aria-label="Close the report"
        onClick={() => {
          failure.value = undefined;
          lost.value = undefined;
          report.value = undefined;
        }}
      >
        ×
      </button>
      {lost.value !== undefined && <p>{lost.value}</p>}
      <strong>{failure.value ?? (report.value && reconciliationLine(report.value.reconciliation))}</strong>
      {problems.length > 0 && (
        <ul class="problems">
          {problems.slice(0, MOST).map((problem) => (
            <li key={`${problem.file}:${problem.line}:${problem.what}`}>{problemLine(problem)}</li>
          ))}
          {problems.length > MOST && <li>and {numberOf(problems.slice(MOST))} more problems</li>}
        </ul>
      )}
    </div>
  );
}
