import { useEffect, useState } from "preact/hooks";
import { KINDS } from "../../src/model/kinds.ts";
import { reconciliationLine } from "../../src/model/reconciliation.ts";
import type { Report } from "../../src/model/report.ts";
import { plainText } from "../../src/text/plain.ts";
import { addCorrections } from "../state/corrections.ts";
import { heldNames, type HeldName } from "../../src/analysis/held-names.ts";
import { entryFor } from "../state/vocabulary-line.ts";
import type { Store } from "../state/store.ts";
import { Dialog } from "./dialog.tsx";
import { Formatted } from "./formatted.tsx";
import type { Panel, PanelTools } from "./panel.ts";

/** Held names in the list; more are counted. */
const MOST = 100;
/** Papers beside a held name. */
const MOST_PAPERS = 3;

/** What became of every record, what was left out of the graph, and which names were held back and why. */
export const reportDialog: Panel = {
  id: "report",
  region: "top",
  view: (tools) =>
    tools.store.open.value === "Report" && tools.report !== undefined ? (
      <ReportDialog tools={tools} read={tools.report} />
    ) : undefined,
};

function ReportDialog({
  tools,
  read,
}: {
  readonly tools: PanelTools;
  readonly read: NonNullable<PanelTools["report"]>;
}) {
  const [report, setReport] = useState<Report | "missing">();
  useEffect(() => void read().then(setReport, () => setReport("missing")), []);
  return (
    <Dialog store={tools.store} name="Report" title="What became of the papers" kind="report">
      {(close) => (
        <>
          {report === undefined && <p role="status">Reading the report …</p>}
          {report === "missing" && <p role="alert">There is no report beside this graph.</p>}
          {typeof report === "object" && <Told report={report} tools={tools} close={close} />}
          <button type="button" class="plain" onClick={close}>
            Close
          </button>
        </>
      )}
    </Dialog>
  );
}

function Told({
  report,
  tools,
  close,
}: {
  readonly report: Report;
  readonly tools: PanelTools;
  readonly close: () => void;
}) {
  const names = heldNames(report.heldBack);
  return (
    <>
      <p>{reconciliationLine(report.reconciliation)}</p>
      <ul>
        {report.reconciliation.files.map((tally) => (
          <li key={tally.file}>
            {tally.file}: {reconciliationLine(tally)}
          </li>
        ))}
      </ul>
      {report.drops.length > 0 && (
        <>
          <h3>Left out of the graph</h3>
          <ul>
            {report.drops.map(({ kind, count, rule }) => (
              <li key={`${kind} ${rule}`}>
                {count} {(count === 1 ? KINDS[kind].label : KINDS[kind].plural).toLowerCase()}, {rule}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Held back</h3>
      {names.length === 0 ? (
        <p>No name was doubted.</p>
      ) : (
        <p>
          These may be names or plain words. Take one as a name here, or copy its line into a file:{" "}
          <code>paperloom build --vocabulary FILE</code> then takes it in every paper.
        </p>
      )}
      <ul class="held">
        {names.slice(0, MOST).map((held) => (
          <Held key={`${held.kind} ${held.name}`} held={held} tools={tools} close={close} />
        ))}
      </ul>
      {names.length > MOST && <p>and {names.length - MOST} more, in report.json</p>}
    </>
  );
}

function Held({
  held,
  tools: { store, visit },
  close,
}: {
  readonly held: HeldName;
  readonly tools: PanelTools;
  readonly close: () => void;
}) {
  const [copied, setCopied] = useState(false);
  return (
    <li>
      <strong>{held.name}</strong> <small>{KINDS[held.kind].label.toLowerCase()}</small>{" "}
      <button
        type="button"
        class="plain"
        aria-label={`Copy ${held.name} as a vocabulary`}
        onClick={() => void navigator.clipboard.writeText(entryFor(held)).then(() => setCopied(true))}
      >
        {copied ? "Copied" : "Copy"}
      </button>
      {isTaken(store, held) ? (
        <small>taken</small>
      ) : (
        <button
          type="button"
          class="plain"
          aria-label={`Take ${held.name} as a name`}
          onClick={() => addCorrections(store, held.additions)}
        >
          Take it
        </button>
      )}
      <p>{held.reason}</p>
      {held.sentence !== undefined && (
        <blockquote class="sentence">
          <Formatted text={held.sentence} />
        </blockquote>
      )}
      {held.papers.slice(0, MOST_PAPERS).map((id) => (
        <button
          type="button"
          class="paper"
          key={id}
          onClick={() => {
            close();
            visit(id);
          }}
        >
          {plainText(store.index.nodes.get(id)?.name ?? id).text}
        </button>
      ))}
      {held.papers.length > MOST_PAPERS && <small>and {held.papers.length - MOST_PAPERS} papers more</small>}
    </li>
  );
}

function isTaken({ ledger }: Store, { additions }: HeldName): boolean {
  const [first] = additions;
  return ledger.value.some(
    (one) => "add" in one && one.add === first?.add && one.in === first.in && one.start === first.start,
  );
}
