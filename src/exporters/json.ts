import { wholeGraph } from "../saved/write.ts";
import type { Exporter } from "./exporter.ts";

/** The whole graph with every mention, as Paperloom itself keeps it. */
export const json: Exporter = {
  id: "json",
  label: "Everything (JSON)",
  purpose: "databases",
  extension: "json",
  mediaType: "application/json",
  write: wholeGraph,
};
