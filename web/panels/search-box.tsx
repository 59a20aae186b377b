import { signal } from "@preact/signals";
import { KINDS } from "../../src/model/kinds.ts";
import { KindMark } from "./kind-mark.tsx";
import type { Panel, PanelTools } from "./panel.ts";

const active = signal(0);
const open = signal(false);

/** One box for everything that has a name. */
export const searchBox: Panel = { id: "search", region: "top", view: (tools) => <SearchBox {...tools} /> };

function SearchBox({ search, visit, store: { query } }: PanelTools) {
  const hits = query.value.trim() === "" ? [] : search(query.value);
  const choose = (id: string) => {
    visit(id);
    open.value = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") active.value = Math.min(hits.length - 1, active.value + 1);
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
        <ul id="search-results" role="listbox" aria-label="Found in the graph">
          {hits.map((hit, at) => (
            <li
              key={hit.id}
              id={`hit-${at}`}
              role="option"
              aria-selected={at === active.value}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(hit.id);
              }}
            >
              <KindMark kind={hit.kind} />
              <span class="hit-name">{hit.name}</span>
              <span class="hit-note">
                {KINDS[hit.kind].label}
                {hit.note === "" ? "" : ` · ${hit.note}`}
              </span>
            </li>
          ))}
          {hits.length === 0 && <li class="nothing">Nothing is called “{query.value.trim()}”.</li>}
        </ul>
      )}
    </div>
  );
}
