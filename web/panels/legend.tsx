import type { ComponentChild } from "preact";
import { counted } from "../../src/model/counted.ts";
import { UNCLUSTERED } from "../../src/model/graph.ts";
import { hidesNothing, openFilters } from "../state/filters.ts";
import {
  communitiesIn,
  communityNote,
  communityRows,
  kindRows,
  unclusteredCount,
} from "../state/legend-rows.ts";
import { NO_COMMUNITY } from "../state/graph-index.ts";
import { ARRANGEMENTS } from "../state/arrangements/arrangement.ts";
import { coloringOf, usefulColorings } from "../state/colorings/index.ts";
import { communityColor } from "../state/palette.ts";
import { toggled, type Store } from "../state/store.ts";
import { Corrected } from "./corrections-dialog.tsx";
import { OwnFiles } from "./forget.tsx";
import { KindMark } from "./kind-mark.tsx";
import type { Panel, PanelTools } from "./panel.ts";
import { Segmented } from "./segmented.tsx";

/** What colours and shapes mean; a click hides or shows a kind or a community. */
export const legend: Panel = { id: "legend", region: "left", view: (tools) => <Legend {...tools} /> };

/** How much the filters leave, in words. */
export function shownLine({ index, part }: Store): string {
  const { nodes, edges } = index.analysed.graph;
  return `${shareOf(part.value.ids.size, nodes.length)} nodes, ${shareOf(part.value.edgeCount, edges.length)} edges`;
}

/** What a view with ties of its own draws of that, or that it is coming. */
function drawnLine({ arrangement, arranged, isArranging, drawn }: Store): string {
  if (isArranging.value) return `; ${ARRANGEMENTS[arrangement.value].label}: being drawn …`;
  if (arranged.value?.ties === undefined) return "";
  const { ids, edgeCount } = drawn.value;
  return `; here ${format(ids.size)} of one sort, by their ${format(edgeCount)} strongest ties`;
}

function Legend(tools: PanelTools) {
  const { store } = tools;
  const { index, filters, look, open } = store;
  const communities = communitiesIn(index);
  const { hiddenKinds, hiddenCommunities } = filters.value;
  const kinds = kindRows(index);
  const rows = communityRows(index);
  const unclustered = unclusteredCount(index);
  const onlyCommunity = (number: number) =>
    (filters.value = {
      ...filters.value,
      hiddenCommunities: allBut([...communities.map((one) => one.number), NO_COMMUNITY], number),
    });
  const toggleCommunity = (number: number) =>
    (filters.value = { ...filters.value, hiddenCommunities: toggled(hiddenCommunities, number) });
  return (
    <section class="legend" aria-label="Legend" data-menu data-open={open.value === "Legend"}>
      <Segmented
        label="Colour by"
        options={usefulColorings(index).map(({ id, label }) => ({ value: id, text: label }))}
        value={look.value.colorBy}
        onChoose={(colorBy) => (look.value = { ...look.value, colorBy })}
      />
      <ColorMarks store={store} />
      <h2>Kinds</h2>
      <ul>
        {kinds.map(({ kind, name, count }) => (
          <Row
            key={kind}
            name={name}
            count={count}
            mark={<KindMark kind={kind} />}
            isShown={!hiddenKinds.has(kind)}
            onToggle={() => (filters.value = { ...filters.value, hiddenKinds: toggled(hiddenKinds, kind) })}
            onOnly={() =>
              (filters.value = {
                ...filters.value,
                hiddenKinds: allBut(
                  kinds.map((row) => row.kind),
                  kind,
                ),
              })
            }
          />
        ))}
      </ul>
      <h2>Communities</h2>
      <ul>
        {rows.map((row) => (
          <Row
            key={row.number}
            name={row.label.join(" · ")}
            note={communityNote(row)}
            count={row.size}
            mark={<CommunityMark number={row.number} />}
            isShown={!hiddenCommunities.has(row.number)}
            onToggle={() => toggleCommunity(row.number)}
            onAbout={() => (store.selection.value = { community: row.number })}
            onOnly={() => onlyCommunity(row.number)}
          />
        ))}
        {unclustered > 0 && (
          <Row
            key={UNCLUSTERED}
            name={UNCLUSTERED}
            note="Nodes of communities that are too small to be one"
            count={unclustered}
            mark={<CommunityMark number={NO_COMMUNITY} />}
            isShown={!hiddenCommunities.has(NO_COMMUNITY)}
            onToggle={() => toggleCommunity(NO_COMMUNITY)}
            onOnly={() => onlyCommunity(NO_COMMUNITY)}
          />
        )}
      </ul>
      {communities.length > rows.length && (
        <p class="quiet">
          and {counted(communities.length - rows.length, "smaller community", "smaller communities")}
        </p>
      )}
      <div class="legend-foot">
        <OwnFiles {...tools} />
        <Corrected {...tools} />
        <p class="quiet" role="status">
          {shownLine(store)}
          {drawnLine(store)}
        </p>
        {tools.report !== undefined && (
          <button
            type="button"
            class="link"
            title="What became of the papers, what was left out and held back"
            onClick={() => (store.open.value = "Report")}
          >
            Report
          </button>
        )}
        {!hidesNothing(filters.value) && (
          <button type="button" class="link" onClick={() => (filters.value = openFilters(index))}>
            Show all
          </button>
        )}
      </div>
    </section>
  );
}

/** What the colours mean, where neither kinds nor communities say it. */
function ColorMarks({ store: { look, colors } }: { readonly store: Store }) {
  const { marks } = colors.value;
  if (marks.length === 0) return undefined;
  const { heading } = coloringOf(look.value.colorBy);
  return (
    <>
      <h2>{heading}</h2>
      <ul class="color-marks" aria-label={`Colours: ${heading.toLowerCase()}`}>
        {marks.map(({ text, color, count }) => (
          <li key={text}>
            <ColorMark color={color} /> <span>{text}</span>
            {count !== undefined && <span class="count">{format(count)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A kind or a community: its name shows or hides it, "only" hides all others, "about" tells more. */
function Row({
  name,
  note = name,
  count,
  mark,
  isShown,
  onToggle,
  onOnly,
  onAbout,
}: {
  readonly name: string;
  /** what the row says when the pointer rests on it; the whole name without it */
  readonly note?: string;
  readonly count: number;
  readonly mark: ComponentChild;
  readonly isShown: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** tells more of it; without it there is no more to tell */
  readonly onAbout?: () => void;
}) {
  return (
    <li>
      <button type="button" title={note} aria-pressed={isShown} onClick={onToggle}>
        {mark}
        <span class="row-name">{name}</span>
        <span class="count">{format(count)}</span>
      </button>
      {onAbout !== undefined && (
        <button type="button" class="only about" aria-label={`About ${name}`} onClick={onAbout}>
          about
        </button>
      )}
      <button type="button" class="only" aria-label={`Only ${name}`} onClick={onOnly}>
        only
      </button>
    </li>
  );
}

/** The colour of a community. */
export function CommunityMark({ number }: { readonly number: number }) {
  return <ColorMark color={communityColor(number)} />;
}

function ColorMark({ color }: { readonly color: string }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="2" y="2" width="12" height="12" rx="4" fill={color} />
    </svg>
  );
}

function format(count: number): string {
  return count.toLocaleString("en");
}

function shareOf(some: number, all: number): string {
  return some === all ? format(all) : `${format(some)} of ${format(all)}`;
}

function allBut<Member>(members: readonly Member[], one: Member): ReadonlySet<Member> {
  return new Set(members.filter((member) => member !== one));
}
