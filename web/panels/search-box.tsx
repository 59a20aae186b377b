import { signal } from "@preact/signals";
import { KINDS } from "../../src/model/kinds.ts";
import { markedName, type Hit } from "../state/search.ts";
import { selectedNodes, selectionOf } from "../state/selection.ts";
import { KindMark } from "./kind-mark.tsx";
import type { Panel, PanelTools } from "./panel.ts";

const active = signal(0);
const open = signal(false);

/** One box for everything that has a name. */
export const searchBox: Panel = { id: "search", region: "top", view: (tools) => <SearchBox {...tools} /> };

function SearchBox({ search, isSearchWhole, visit, stage, store: { query, selection } }: PanelTools) {
  const { hits, ids } = search(query.value);
  const choose = (id: string) => {
    visit(id);
    open.value = false;
  };
  const chooseAll = () => {
    selection.value = selectionOf([...selectedNodes(selection.value), ...ids]);
    stage()?.show(ids);
    open.value = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) chooseAll();
    else if (event.key === "ArrowDown") active.value = Math.min(hits.length - 1, active.value + 1);
    else if (event.key === "ArrowUp") active.value = Math.max(0, active.value - 1);
    else if (event.key === "Enter") {
      const hit = hits[active.value];
      if (hit !== undefined) choose(hit.id);
    } else if (event.key === "Escape") {
      open.value = false;
      query.value = "";
    } else return;
    event.preventDefault();
  };
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const shown = open.value && query.value.trim() !== "";
  return (
    <div class="search">
      <input
        type="search"
        placeholder="Search papers, datasets, tools, authors …"
        aria-label="Search the graph"
        role="combobox"
        list={undefined}
        aria-expanded={shown}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `hit-${active.value}` : undefined}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onFocus={() => (open.value = true)}
        onBlur={() => (open.value = false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      {shown && (
        <div class="results">
          <div id="search-results" role="listbox" aria-label="Found in the graph">
            {kinds.map((kind) => (
              <div key={kind} role="group" aria-label={KINDS[kind].plural}>
                {hits.map(
                  (hit, at) =>
                    hit.kind === kind && <Option key={hit.id} {...{ hit, at, choose }} query={query.value} />,
                )}
              </div>
            ))}
          </div>
          {hits.length === 0 && isSearchWhole.value && (
            <p class="nothing">Nothing is called “{query.value.trim()}”.</p>
          )}
          {!isSearchWhole.value && <p class="nothing">Still reading the abstracts …</p>}
          {ids.length > 1 && (
            <button
              type="button"
              class="all"
              tabIndex={-1}
              onPointerDown={(event) => {
                event.preventDefault();
                chooseAll();
              }}
            >
              Add all {ids.length} to the selection <kbd>Ctrl ↵</kbd>
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Option({
  hit,
  at,
  query,
  choose,
}: {
  readonly hit: Hit;
  readonly at: number;
  readonly query: string;
  readonly choose: (id: string) => void;
}) {
  return (
    <div
      id={`hit-${at}`}
      role="option"
      aria-selected={at === active.value}
      onPointerDown={(event) => {
        event.preventDefault();
        choose(hit.id);
      }}
    >
      <KindMark kind={hit.kind} />
      <span class="hit-name">
        {markedName(hit.name, query).map(({ text, isMarked }, part) =>
          isMarked ? <mark key={part}>{text}</mark> : text,
        )}
      </span>
      <span class="hit-note">
        {KINDS[hit.kind].label}
        {hit.note === "" ? "" : ` · ${hit.note}`}
      </span>
    </div>
  );
}
