import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { KINDS } from "../../src/model/kinds.ts";
import { actionsOf, matchingActions, type Action } from "./actions.ts";
import { KindMark } from "./kind-mark.tsx";
import type { PanelTools } from "./panel.ts";
import { isExact, type Hit } from "../state/search.ts";

/** Actions beside nodes once something is typed. */
const MOST_ACTIONS = 8;

/** A line of the palette. */
type Choice = { readonly action: Action } | { readonly hit: Hit };

/** A dialog that finds every action and every node by name; arrows choose, Enter does it. */
export function PaletteDialog(tools: PanelTools) {
  const { store, search, visit } = tools;
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const isChosen = useRef(true);
  useLayoutEffect(() => {
    // asked for again before the page has taken it away: it begins anew
    if (!isChosen.current || dialog.current?.open !== false) return;
    isChosen.current = false;
    dialog.current.showModal();
    setQuery("");
    setActive(0);
  });
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active, query]);
  const choices = choicesFor(query, actionsOf(tools), search(query).hits);
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    // closed first, so that the focus is back where it was before anything else takes it
    isChosen.current = true;
    dialog.current?.close();
    store.open.value = undefined;
    if ("hit" in choice) visit(choice.hit.id);
    else choice.action.run(tools);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setActive(Math.min(choices.length - 1, active + 1));
    else if (event.key === "ArrowUp") setActive(Math.max(0, active - 1));
    else if (event.key === "Enter") choose(choices[active]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label="Commands"
      data-menu
      onClose={({ currentTarget }) => {
        // a palette that was left by a choice is told late, when another may be open
        if (currentTarget.isConnected && !currentTarget.open && store.open.value === "Palette")
          store.open.value = undefined;
      }}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <input
        type="text"
        role="combobox"
        placeholder="Do or find anything …"
        aria-label="Do or find anything"
        aria-expanded="true"
        aria-controls="palette-choices"
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `choice-${active}` : undefined}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-choices" role="listbox" aria-label="Actions and nodes">
        {choices.map((choice, at) => (
          <div
            key={keyOf(choice)}
            id={`choice-${at}`}
            role="option"
            aria-selected={at === active}
            onClick={() => choose(choice)}
          >
            {"hit" in choice ? <HitLine hit={choice.hit} /> : <ActionLine action={choice.action} />}
          </div>
        ))}
      </div>
      <p class="unseen" role="status">
        {choices.length === 0 ? "Nothing found" : `${choices.length} found`}
      </p>
      {choices.length === 0 && <p class="nothing">Nothing is called “{query.trim()}”.</p>}
    </dialog>
  );
}

/** Actions and nodes for a query: those whose name begins so come first, and actions before nodes. */
function choicesFor(query: string, all: readonly Action[], hits: readonly Hit[]): readonly Choice[] {
  if (query.trim() === "") return all.map((action) => ({ action }));
  const actions = matchingActions(all, query).slice(0, MOST_ACTIONS);
  const isFirst = (choice: Choice) =>
    isExact("hit" in choice ? choice.hit : { name: choice.action.label }, query);
  return [...actions.map((action) => ({ action })), ...hits.map((hit) => ({ hit }))].toSorted(
    (one, two) => Number(isFirst(two)) - Number(isFirst(one)),
  );
}

function ActionLine({ action: { label, note, shown = [] } }: { readonly action: Action }) {
  return (
    <>
      <span class="row-name">{label}</span>
      {note !== undefined && <small>{note}</small>}
      <span class="keys">
        {shown.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
    </>
  );
}

function HitLine({ hit: { kind, name } }: { readonly hit: Hit }) {
  return (
    <>
      <KindMark kind={kind} />
      <span class="row-name">{name}</span>
      <small>{KINDS[kind].label}</small>
    </>
  );
}

function keyOf(choice: Choice): string {
  return "hit" in choice ? `node ${choice.hit.id}` : `action ${choice.action.label}`;
}
