import * as v from "valibot";

const cluster = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const text = v.pipe(v.string(), v.regex(/\S/u));

/** The format as https://app.vosviewer.com/docs/file-types/json-file-type/ describes it. */
const MAP = v.strictObject({
  info: v.strictObject({ title: v.string(), description: v.string() }),
  network: v.strictObject({
    items: v.array(
      v.strictObject({
        id: text,
        label: text,
        description: v.string(),
        x: v.pipe(v.number(), v.finite()),
        y: v.pipe(v.number(), v.finite()),
        cluster: v.optional(cluster),
        url: v.optional(v.string()),
        weights: v.record(v.string(), amount),
        scores: v.optional(v.record(v.string(), v.number())),
      }),
    ),
    links: v.array(v.strictObject({ source_id: text, target_id: text, strength: amount })),
    clusters: v.array(v.strictObject({ cluster, label: v.string() })),
  }),
});

/** Ids of items and ends of links. @throws Error when the text is no such map, or a link leads nowhere */
export function readVosviewer(text: string): {
  readonly nodes: string[];
  readonly edges: string[];
  readonly clusters: ReadonlySet<number | undefined>;
} {
  const { items, links, clusters } = v.parse(MAP, JSON.parse(text)).network;
  const ids = new Set(items.map(({ id }) => id));
  for (const end of links.flatMap(({ source_id, target_id }) => [source_id, target_id]))
    if (!ids.has(end)) throw new Error(`a link ends at ${end}, which is no item`);
  const named = new Set(clusters.map(({ cluster }) => cluster));
  for (const { cluster } of items)
    if (cluster !== undefined && !named.has(cluster)) throw new Error(`the cluster ${cluster} has no name`);
  return {
    nodes: items.map(({ id }) => id),
    edges: links.map(({ source_id, target_id }) => `${source_id} ${target_id}`),
    clusters: new Set(items.map(({ cluster }) => cluster)),
  };
}
