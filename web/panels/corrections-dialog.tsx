import { useState } from "preact/hooks";
import { correctionText, type Ledger } from "../../src/ledger/correction.ts";
import { readLedger } from "../../src/ledger/read.ts";
import { savedLedger } from "../../src/ledger/write.ts";
import { counted } from "../../src/model/counted.ts";
import type { EntityId } from "../../src/model/kinds.ts";
import { problemLine } from "../../src/model/problem.ts";
import { addCorrections, takeBack } from "../state/corrections.ts";
import type { Store } from "../state/store.ts";
import { Dialog } from "./dialog.tsx";
import type { Panel, PanelTools } from "./panel.ts";
import { save } from "./save.ts";

/** Name of the file that corrections are saved as. */
const FILE = "paperloom-ledger.jsonl";

/** All corrections that were made here: to take back, to save, and to take from a file. */
export const correctionsDialog: Panel = {
  id: "corrections",
  region: "top",
  view: (tools) => (tools.store.open.value === "Corrections" ? <CorrectionsDialog {...tools} /> : undefined),
};

function CorrectionsDialog({ store }: PanelTools) {
  const ledger = store.ledger.value;
  const { remarks } = store.corrected.value;
  const [problems, setProblems] = useState<readonly string[]>([]);
  return (
    <Dialog store={store} name="Corrections" title="Your corrections" kind="report">
      {(close) => (
        <>
          {ledger.length === 0 && <p>None yet. Select a thing, and choose “Correct …” beside it.</p>}
          <ol class="corrections">
            {ledger.map((correction, at) => (
              // a correction has no name of its own, and the same may be made twice
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${at} ${JSON.stringify(correction)}`}>
                <span>{correctionText(correction, (id) => nameIn(store, id))}</span>
                <button
                  type="button"
                  class="remove"
                  aria-label={`Take correction ${at + 1} back`}
                  onClick={() => takeBack(store, at)}
                >
                  ×
                </button>
                {remarks.map((remark) => remark.at === at && <p class="quiet">{remark.why}</p>)}
              </li>
            ))}
          </ol>
          {problems.length > 0 && (
            <ul class="problems" role="alert">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          <p class="quiet">
            They are kept in this browser. <code>paperloom build --ledger {FILE}</code> applies a saved file
            to the same papers and to later ones.
          </p>
          <div class="pair">
            <button
              type="button"
              class="plain"
              disabled={ledger.length === 0}
              onClick={() => saveLedger(ledger)}
            >
              Save as a file
            </button>
            <OpenLedger store={store} onProblems={setProblems} />
            <button type="button" class="plain" onClick={close} autofocus>
              Close
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function OpenLedger({
  store,
  onProblems,
}: {
  readonly store: Store;
  readonly onProblems: (problems: readonly string[]) => void;
}) {
  const take = async (file: File) => {
    const { corrections, problems } = readLedger(file.name, await file.text());
    onProblems(problems.map(problemLine));
    if (corrections.length > 0)
      addCorrections(
        store,
        corrections.map(({ correction }) => correction),
      );
  };
  return (
    <label class="plain">
      Add from a file
      <input
        type="file"
        class="unseen"
        accept=".jsonl"
        aria-label="Add corrections from a file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) void take(file);
        }}
      />
    </label>
  );
}

/** Says in the legend that the graph is corrected, and leads to the corrections. */
export function Corrected({ store }: PanelTools) {
  const { length } = store.ledger.value;
  if (length === 0) return undefined;
  return (
    <p class="quiet own-files">
      <button type="button" class="link" onClick={() => (store.open.value = "Corrections")}>
        {counted(length, "correction")} of yours
      </button>
    </p>
  );
}

function saveLedger(ledger: Ledger): void {
  save(FILE, new Blob([...savedLedger(ledger)], { type: "application/jsonl" }));
}

/** How a thing is called, also where corrections took it out. */
function nameIn({ base, index }: Store, id: EntityId): string {
  const node = base.graph.nodes.find((one) => one.id === id) ?? index.nodes.get(id);
  return node?.name ?? id.slice(id.indexOf(":") + 1);
}
