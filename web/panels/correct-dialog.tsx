import { useState } from "preact/hooks";
import type { Correction } from "../../src/ledger/correction.ts";
import type { EntityNode } from "../../src/model/graph.ts";
import { KINDS, type EntityKind } from "../../src/model/kinds.ts";
import { addCorrections } from "../state/corrections.ts";
import { onlyNode } from "../state/selection.ts";
import { Dialog } from "./dialog.tsx";
import { KindMark } from "./kind-mark.tsx";
import type { Panel, PanelTools } from "./panel.ts";

/** Things that may be the same in the list. */
const MOST = 6;
/** What a thing may be; persons are read from lists of authors alone. */
const CHOICES = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter(
  (kind): kind is EntityKind => kind !== "paper" && kind !== "author",
);

/** The name and the kind of the selected thing, what it is the same as, and whether it is one at all. */
export const correctDialog: Panel = {
  id: "correct",
  region: "top",
  view: (tools) => {
    const { store } = tools;
    const node = store.index.nodes.get(onlyNode(store.selection.value) ?? "");
    if (store.open.value !== "Correct" || node === undefined || node.kind === "paper") return undefined;
    return <CorrectDialog tools={tools} node={node} />;
  },
};

function CorrectDialog({ tools, node }: { readonly tools: PanelTools; readonly node: EntityNode }) {
  return (
    <Dialog store={tools.store} name="Correct" title={node.name} kind="correct">
      {(close) => {
        const correct = (correction: Correction) => {
          // closed first, so that the focus is back before the drawing is made anew
          close();
          tools.store.open.value = undefined;
          addCorrections(tools.store, [correction]);
        };
        return (
          <>
            <NewName node={node} correct={correct} />
            {node.kind !== "author" && <NewKind node={node} correct={correct} />}
            <SameAs tools={tools} node={node} correct={correct} />
            <div class="pair">
              <button type="button" class="plain" onClick={close}>
                Leave it as it is
              </button>
              <button type="button" class="plain danger" onClick={() => correct({ remove: node.id })}>
                It is no {KINDS[node.kind].label.toLowerCase()} at all
              </button>
            </div>
          </>
        );
      }}
    </Dialog>
  );
}

/** What every part of the dialog works with. */
interface PartOf {
  readonly node: EntityNode;
  readonly correct: (correction: Correction) => void;
}

function NewName({ node, correct }: PartOf) {
  const [name, setName] = useState(node.name);
  const to = name.trim();
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== "" && to !== node.name) correct({ rename: node.id, to });
      }}
    >
      <label>
        <span>Name</span>
        <input type="text" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <button type="submit" class="plain" disabled={to === "" || to === node.name}>
        Rename
      </button>
    </form>
  );
}

function NewKind({ node, correct }: PartOf) {
  return (
    <fieldset class="line">
      <legend>It is a</legend>
      <div class="chips">
        {CHOICES.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={kind === node.kind}
            onClick={() => kind !== node.kind && correct({ retype: node.id, to: kind })}
          >
            <KindMark kind={kind} />
            {KINDS[kind].label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function SameAs({ tools, node, correct }: PartOf & { readonly tools: PanelTools }) {
  const [query, setQuery] = useState("");
  const hits = tools
    .search(query)
    .hits.filter(
      ({ id, kind }) => id !== node.id && kind !== "paper" && isPerson(kind) === isPerson(node.kind),
    );
  return (
    <div class="same-as">
      <label>
        <span>It is the same as</span>
        <input
          type="text"
          placeholder="Find the other one …"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <ul class="many" aria-label="Things that it may be the same as">
        {hits.slice(0, MOST).map(({ id, kind, name, note }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                const other = tools.store.index.nodes.get(id);
                if (other !== undefined && other.kind !== "paper") correct({ same: node.id, as: other.id });
              }}
            >
              <KindMark kind={kind} /> <span class="row-name">{name}</span> <small>{note}</small>
            </button>
          </li>
        ))}
      </ul>
      {query.trim() !== "" && hits.length === 0 && <p class="quiet">Nothing else is called so.</p>}
    </div>
  );
}

function isPerson(kind: keyof typeof KINDS): boolean {
  return kind === "author";
}
