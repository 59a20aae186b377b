/** Names of the files in the folder of a built graph. */
export const GRAPH = "graph.json";
export const MENTIONS = "mentions.jsonl";
export const REPORT = "report.json";
export const READABLE_REPORT = "report.md";

/** All of them. */
export const GRAPH_FILES = [GRAPH, MENTIONS, REPORT, READABLE_REPORT] as const;
