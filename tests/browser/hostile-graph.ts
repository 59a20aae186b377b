import type { EntityKind } from "../../src/model/kinds.ts";
import { KIND_NAMES } from "../../src/model/kinds.ts";
import { RELATION_NAMES } from "../../src/model/relations.ts";
import { ADDRESSES, MARKUP } from "./payloads.ts";

const KINDS_OF_THINGS = KIND_NAMES.filter((kind): kind is EntityKind => kind !== "paper");
const COMPUTED = { community: 0, degree: 1, pagerank: 0.001 };

/** Things that one paper names. */
const EACH = 10;

/** Texts of `graph.json` and `mentions.jsonl` that hold a payload in every field that is a text, and the ids to look at. */
export interface HostileGraph {
  readonly graph: string;
  readonly mentions: string;
  /** of papers, of the things with an address, and of edges, as the address of the page has them */
  readonly ids: readonly string[];
}

/** A graph that names every payload as a thing; each paper names ten of them and carries more in its own fields. */
export function hostileGraph(): HostileGraph {
  const names = [...MARKUP, ...ADDRESSES];
  const things = names.map((name, at) => {
    const kind = KINDS_OF_THINGS[at % KINDS_OF_THINGS.length] ?? "tool";
    const url = ADDRESSES[at];
    return {
      id: `${kind}:${at}${name}`,
      kind,
      name,
      aliases: [name, payload(at + 1), payload(at + 2)],
      ids: [`orcid:${name}`],
      ...(url === undefined ? {} : { url }),
      ...COMPUTED,
      community: at % 4,
      ...spot(at, names.length),
    };
  });
  const papers = Array.from({ length: Math.ceil(names.length / EACH) }, (_, at) => hostilePaper(at));
  const edges = things.map(({ id }, at) => ({
    source: papers[Math.floor(at / EACH)]?.id ?? "",
    target: id,
    relation: RELATION_NAMES[at % RELATION_NAMES.length],
    weight: 1,
  }));
  const communities = [0, 1, 2, 3].map((number) => ({
    number,
    size: 1,
    label: [payload(number), payload(number + 40), payload(number + 80)],
    stability: 0.5,
  }));
  return {
    graph: JSON.stringify({
      format: "paperloom-graph",
      version: 1,
      modularity: 0,
      communities,
      nodes: [...papers, ...things],
      edges,
    }),
    mentions: edges
      .map(({ source, target }, at) => JSON.stringify(hostileMention(source, target, at)))
      .join("\n"),
    ids: [
      ...papers.map(({ id }) => id),
      ...things.flatMap(({ id, url }) => (url === undefined ? [] : [id])),
      ...edges.filter((_, at) => at % (4 * EACH) === 0).map(({ source, target }) => `${source} ${target}`),
    ].map((id) => encodeURIComponent(id.toWellFormed())),
  };
}

function hostilePaper(at: number) {
  const id = `paper:${at}${payload(at * 3)}`;
  return {
    id,
    kind: "paper",
    name: payload(at * 5),
    paper: {
      id,
      title: payload(at * 5),
      abstract: abstractOf(at),
      comments: payload(at * 7),
      authors: payload(at * 11),
      arxiv: at % 2 === 0 ? payload(at * 13) : (ADDRESSES[at % ADDRESSES.length] ?? ""),
      doi: `10.1000/${payload(at * 17)}`,
      date: payload(at * 19),
      registered: [payload(at * 23)],
      categories: [payload(at * 29)],
      origins: [{ file: payload(at * 31), line: 1, reader: payload(at * 37) }],
    },
    ...COMPUTED,
    ...spot(at, 40),
  };
}

function hostileMention(paper: string, entity: string, at: number) {
  const sentence = abstractOf(Math.floor(at / EACH));
  return {
    paper,
    entity,
    field: "abstract",
    start: 5,
    end: 12,
    surface: sentence.slice(5, 12),
    sentence,
    rule: payload(at),
    confidence: 1,
  };
}

function abstractOf(at: number): string {
  return `We ${payload(at * 41)} use ${payload(at * 43)}.`;
}

function payload(at: number): string {
  return MARKUP[at % MARKUP.length] ?? "";
}

/** Places on a circle. */
function spot(at: number, count: number): { readonly x: number; readonly y: number } {
  const turn = (2 * Math.PI * at) / count;
  return { x: 900 * Math.cos(turn), y: 900 * Math.sin(turn) };
}
