import { useMemo, useState } from "preact/hooks";
import { bridgeLine, bridgeLinkLines } from "../../src/analysis/bridge-text.ts";
import { bridges } from "../../src/analysis/bridges.ts";
import { communityTies } from "../../src/analysis/community-ties.ts";
import { communityDescriptions, descriptionLine } from "../../src/analysis/community-descriptions.ts";
import { partsOf, type Part } from "../../src/analysis/parts-of.ts";
import { counted } from "../../src/model/counted.ts";
import type { Community } from "../../src/model/graph.ts";
import { plainText } from "../../src/text/plain.ts";
import { communitiesIn, stabilityNote } from "../state/legend-rows.ts";
import { nodesMeant, selectionOf } from "../state/selection.ts";
import { KindMark } from "./kind-mark.tsx";
import { CommunityMark } from "./legend.tsx";
import type { PanelTools } from "./panel.ts";

/** Other communities in the list. */
const MOST_TIED = 6;
/** Bridges to each of them. */
const MOST_BRIDGES = 8;

/** A community: how many nodes it has, how sure the clustering is of it, and what ties it to others. */
export function CommunityDetails({ number, ...tools }: { readonly number: number } & PanelTools) {
  const { index, selection } = tools.store;
  const community = communitiesIn(index).find((one) => one.number === number);
  if (community === undefined) return <p class="quiet">This community has no nodes any more.</p>;
  const nodes = nodesMeant(selection.value, index);
  return (
    <>
      <p class="eyebrow">
        <CommunityMark number={number} /> Community
      </p>
      <h2>{community.label.join(" · ")}</h2>
      <p class="facts">
        <span>{counted(community.size, "node")}</span>
        <span>{stabilityNote(community)}</span>
      </p>
      <Description number={number} {...tools} />
      <div class="actions">
        <button type="button" class="plain" onClick={() => (selection.value = selectionOf(nodes))}>
          Select its nodes
        </button>
        <button type="button" class="plain" onClick={() => tools.stage()?.show(nodes)}>
          Find on the map
        </button>
      </div>
      <OpensInto number={number} {...tools} />
      <TiedTo key={number} community={community} {...tools} />
    </>
  );
}

/** What a community is by counts, and the papers in the middle of it. */
function Description({ number, store: { index }, visit }: { readonly number: number } & PanelTools) {
  const described = useMemo(() => {
    const { graph, analysis } = index.analysed;
    return communityDescriptions(graph, analysis.community, new Set([number])).get(number);
  }, [index, number]);
  if (described === undefined || described.papers === 0) return undefined;
  return (
    <>
      <p>{descriptionLine(described)}.</p>
      {described.central.length > 0 && (
        <section class="related" aria-label="Most central papers">
          <h3>Most central papers</h3>
          <ul>
            {described.central.map(({ id, name }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => visit(id)}>
                  {plainText(name).text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The parts of a community; a click selects the nodes of one. */
function OpensInto({ number, ...tools }: { readonly number: number } & PanelTools) {
  const { index, selection } = tools.store;
  const { named, more } = useMemo(() => partsOf(index.analysed.analysis, number), [index, number]);
  if (named.length === 0) return undefined;
  const idsOf = ({ nodes }: Part) => nodes.flatMap((at) => index.analysed.graph.nodes[at]?.id ?? []);
  return (
    <section class="related" aria-label="Opens into">
      <h3>Opens into</h3>
      <ul>
        {named.map((part) => (
          <li key={part.number}>
            <button type="button" class="link" onClick={() => (selection.value = selectionOf(idsOf(part)))}>
              {part.label.join(" · ")}
            </button>{" "}
            <span class="quiet">{counted(part.nodes.length, "node")}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">and {counted(more, "smaller part")}</p>}
    </section>
  );
}

/** The communities that are tied to one most; each opens to what ties the two. */
function TiedTo({ community, ...tools }: { readonly community: Community } & PanelTools) {
  const { index, selection } = tools.store;
  const { number } = community;
  const ties = useMemo(
    () => communityTies(tools.rows(), index.analysed, { of: number, limit: MOST_TIED }),
    [index, number],
  );
  return (
    <section class="related" aria-label="Tied to">
      <h3>Tied to</h3>
      {ties.length === 0 && <p class="quiet">No link leads to another community.</p>}
      <ul>
        {ties.map(({ communities: [, other] }) => (
          <li key={other.number}>
            <button
              type="button"
              class="link"
              onClick={() => (selection.value = { community: other.number })}
            >
              <CommunityMark number={other.number} /> {other.label.join(" · ")}
            </button>
            <Between community={community} other={other} {...tools} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What ties two communities, found when it is opened. */
function Between({
  community,
  other,
  store,
  rows,
  visit,
}: { readonly community: Community; readonly other: Community } & PanelTools) {
  const [isOpen, setOpen] = useState(false);
  const pair = [community.number, other.number] as const;
  const { index } = store;
  const found = useMemo(
    () => (isOpen ? bridges(rows(), index.analysed.analysis.community, pair, { limit: MOST_BRIDGES }) : []),
    // sentences come after the graph
    [isOpen, index, store.hasEvidence.value, ...pair],
  );
  const names = [nameOf(community), nameOf(other)] as const;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>what ties them</summary>
      <ul class="bridges">
        {found.map((bridge) => (
          <li key={bridge.node.id}>
            <button type="button" class="link" onClick={() => visit(bridge.node.id)}>
              <KindMark kind={bridge.node.kind} /> {plainText(bridge.node.name).text}
            </button>
            <details onToggle={(event) => event.stopPropagation()}>
              <summary>{bridgeLine(bridge, names)}</summary>
              <ul class="hops">
                {bridgeLinkLines(bridge, (id) => index.nodes.get(id), 1).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf({ number, label: [first] }: Community): string {
  return first ?? String(number);
}
