import type { ComponentChild } from "preact";
import { yearsOf } from "../../src/analysis/entity-years.ts";
import { type EntityNode, type GraphEdge, type PaperNode } from "../../src/model/graph.ts";
import { KINDS, KIND_NAMES } from "../../src/model/kinds.ts";
import { GUESSES, paperName, type Paper } from "../../src/model/paper.ts";
import { RELATIONS } from "../../src/model/relations.ts";
import { arxivPage, doiPage } from "../../src/text/id-pages.ts";
import { plainText } from "../../src/text/plain.ts";
import type { GraphIndex } from "../state/graph-index.ts";
import { relatedTo } from "../state/related-to.ts";
import { webPage } from "../state/page-of.ts";
import { onlyNode, selectedCommunity, selectedNodes } from "../state/selection.ts";
import type { Store } from "../state/store.ts";
import { CommunityDetails } from "./community-details.tsx";
import { CommunityLine } from "./community-line.tsx";
import { Formatted } from "./formatted.tsx";
import { KindMark } from "./kind-mark.tsx";
import { Many } from "./many.tsx";
import type { Panel, PanelTools } from "./panel.ts";
import { RelatedList } from "./related-list.tsx";
import { SelectionActions } from "./selection-actions.tsx";
import { Sentence } from "./sentence.tsx";
import { YearBars } from "./year-bars.tsx";

/** Everything about what is selected: the paper, the thing, the link or the community, with the sentences behind it. */
export const details: Panel = { id: "details", region: "right", view: (tools) => <Details {...tools} /> };

function Details(tools: PanelTools) {
  const { index, selection } = tools.store;
  const selected = selection.value;
  if (selected === undefined) return undefined;
  const node = index.nodes.get(onlyNode(selected) ?? "");
  const edge = "edge" in selected ? index.edges.get(selected.edge) : undefined;
  const community = selectedCommunity(selected);
  return (
    <aside class="details" aria-label="Selection">
      <button type="button" class="close" aria-label="Close" onClick={() => (selection.value = undefined)}>
        ×
      </button>
      {node?.kind === "paper" && <PaperDetails node={node} {...tools} />}
      {node !== undefined && node.kind !== "paper" && <EntityDetails node={node} {...tools} />}
      {community !== undefined && <CommunityDetails number={community} {...tools} />}
      {edge !== undefined && <EdgeDetails edge={edge} {...tools} />}
      {selectedNodes(selected).length > 1 && <Many {...tools} />}
    </aside>
  );
}

function PaperDetails({ node, ...tools }: { readonly node: PaperNode } & PanelTools) {
  const { store, visit } = tools;
  const { paper } = node;
  const edges = store.index.edgesOf(node.id);
  const groups = KIND_NAMES.map((kind) => ({
    kind,
    edges: edges.filter(({ target }) => store.index.nodes.get(target)?.kind === kind),
  }));
  return (
    <>
      <Heading
        kind="paper"
        name={<Formatted text={paperName(paper)} />}
        community={store.index.communityOf(node.id)}
        store={store}
      />
      <p class="facts">
        {paper.date !== undefined && <span>{dateText(paper)}</span>}
        {paper.arxiv !== undefined && <Address href={arxivPage(paper.arxiv)} text={`arXiv:${paper.arxiv}`} />}
        {paper.doi !== undefined && <Address href={doiPage(paper.doi)} text={paper.doi} />}
      </p>
      <SelectionActions {...tools} />
      {groups.map(
        ({ kind, edges: own }) =>
          own.length > 0 && (
            <section key={kind}>
              <h3>{KINDS[kind].plural}</h3>
              <div class="chips">
                {own.map((edge) => (
                  <button key={edge.target} type="button" class="chip" onClick={() => visit(edge.target)}>
                    <KindMark kind={kind} />
                    {store.index.nodes.get(edge.target)?.name}
                    {kind !== "author" && <small>{RELATIONS[edge.relation].verb}</small>}
                  </button>
                ))}
              </div>
            </section>
          ),
      )}
      {paper.abstract !== undefined && (
        <section>
          <h3>Abstract</h3>
          <p class="abstract">
            <Formatted text={paper.abstract} />
          </p>
        </section>
      )}
      {paper.comments !== undefined && (
        <p class="quiet">
          <Formatted text={paper.comments} />
        </p>
      )}
      <p class="quiet">
        From {paper.origins.map(({ file, line }) => `${file.split("/").at(-1)}, line ${line}`).join("; ")}
      </p>
    </>
  );
}

function EntityDetails({ node, ...tools }: { readonly node: EntityNode } & PanelTools) {
  const { store, visit, rows } = tools;
  const edges = store.index
    .edgesOf(node.id)
    .toSorted(
      (one, two) =>
        RELATIONS[two.relation].strength - RELATIONS[one.relation].strength || two.weight - one.weight,
    );
  const years = yearsOf(edges.flatMap(({ source }) => store.index.nodes.get(source) ?? []));
  return (
    <>
      <Heading kind={node.kind} name={node.name} community={store.index.communityOf(node.id)} store={store} />
      <p class="facts">
        <span>{edges.length === 1 ? "1 paper" : `${edges.length} papers`}</span>
        {years !== undefined && (
          <span>{years.first === years.last ? years.first : `${years.first}–${years.last}`}</span>
        )}
        {node.url !== undefined && (
          <Address href={webPage(node.url)} text={node.url.replace(/^https?:\/\//u, "")} />
        )}
      </p>
      {node.aliases.length > 0 && <p class="quiet">also {node.aliases.slice(0, 6).join(", ")}</p>}
      {years !== undefined && <YearBars {...years} />}
      <SelectionActions {...tools} />
      <RelatedList answers={relatedTo(rows(), node.id)} visit={visit} />
      {edges.map((edge) => (
        <article key={edge.source} class="evidence">
          <header>
            <span class={`role role-${edge.relation}`}>{RELATIONS[edge.relation].label}</span>
            <button type="button" class="link" onClick={() => visit(edge.source)}>
              {paperTitle(store.index, edge)}
            </button>
          </header>
          {node.kind !== "author" && <Evidence edge={edge} store={store} most={3} />}
        </article>
      ))}
    </>
  );
}

function EdgeDetails({ edge, store, visit }: { readonly edge: GraphEdge } & PanelTools) {
  const target = store.index.nodes.get(edge.target);
  return (
    <>
      <p class="eyebrow">Link</p>
      <h2>
        <button type="button" class="link" onClick={() => visit(edge.source)}>
          {paperTitle(store.index, edge)}
        </button>{" "}
        <em>{RELATIONS[edge.relation].verb}</em>{" "}
        <button type="button" class="link" onClick={() => visit(edge.target)}>
          {target?.name}
        </button>
      </h2>
      <p class="facts">
        <span>strength {edge.weight.toFixed(1)}</span>
        {store.hasEvidence.value && (
          <span>{edge.mentions.length === 1 ? "named once" : `named ${edge.mentions.length} times`}</span>
        )}
      </p>
      <Evidence edge={edge} store={store} most={50} />
    </>
  );
}

/** The sentences behind a link, each once. */
function Evidence({
  edge,
  store,
  most,
}: {
  readonly edge: GraphEdge;
  readonly store: Store;
  readonly most: number;
}) {
  const node = store.index.nodes.get(edge.source);
  if (node?.kind !== "paper") return undefined;
  if (!store.hasEvidence.value) return <p class="quiet">The sentences are being read …</p>;
  const distinct = edge.mentions.filter(
    (mention, at, all) => all.findIndex(({ sentence }) => sentence === mention.sentence) === at,
  );
  return (
    <>
      {distinct.slice(0, most).map((mention) => (
        <Sentence
          key={`${mention.field}${mention.start}`}
          mention={mention}
          field={node.paper[mention.field] ?? ""}
        />
      ))}
      {distinct.length > most && <p class="quiet">and {distinct.length - most} more sentences</p>}
    </>
  );
}

function Heading({
  kind,
  name,
  community,
  store,
}: {
  readonly kind: PaperNode["kind"] | EntityNode["kind"];
  readonly name: ComponentChild;
  readonly community: number;
  readonly store: Store;
}) {
  return (
    <>
      <p class="eyebrow">
        <KindMark kind={kind} /> {KINDS[kind].label}
      </p>
      <h2>{name}</h2>
      <CommunityLine number={community} store={store} />
    </>
  );
}

/** A date that is no more than the month of an arXiv id says so. */
function dateText({ date = "", guessed = [] }: Paper): string {
  return guessed.includes("date") ? `${date} (guessed ${GUESSES.date})` : date;
}

/** A text that leads nowhere safe stays a text. */
function Address({ href, text }: { readonly href: string | undefined; readonly text: string }) {
  if (href === undefined) return <span>{text}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

function paperTitle(index: GraphIndex, edge: GraphEdge): string {
  return plainText(index.nodes.get(edge.source)?.name ?? edge.source).text;
}
