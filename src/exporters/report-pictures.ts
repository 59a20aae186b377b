import { bySize, type Analysis } from "../model/graph.ts";
import type { WrittenGraph } from "../saved/saved.ts";
import { columnsSvg, rowsSvg } from "./bars-svg.ts";
import { papersByYear } from "./report-overview.ts";

/** The pictures of a report, each an SVG; absent where there is nothing to draw. */
export interface ReportPictures {
  /** papers by year, where there are two years at least */
  readonly years: string | undefined;
  /** the largest communities by their nodes, where there are two at least */
  readonly sizes: string | undefined;
}

/** Communities drawn at most. */
const LARGEST = 12;
/** Signs of a label at most. */
const LONGEST_LABEL = 80;

/** What a report draws. */
export function reportPictures(graph: WrittenGraph["graph"], { communities }: Analysis): ReportPictures {
  const years = Array.from(papersByYear(graph), ([year, value]) => ({ label: String(year), value }));
  const sizes = bySize(communities)
    .slice(0, LARGEST)
    .map(({ label, size }) => ({ label: shortened(label.join(" · ")), value: size }));
  return {
    years: years.length < 2 ? undefined : columnsSvg("Papers by year", years),
    sizes: sizes.length < 2 ? undefined : rowsSvg("Nodes in the largest communities", sizes),
  };
}

/** A label that fits on one line of a picture. */
function shortened(label: string): string {
  const signs = Array.from(label.slice(0, 2 * LONGEST_LABEL));
  if (signs.length === 0) return "No name";
  return signs.length <= LONGEST_LABEL ? signs.join("") : `${signs.slice(0, LONGEST_LABEL).join("")} …`;
}

/** A picture as an address that holds it; no sign of it ends a link of Markdown or an attribute. */
export function svgAddress(svg: string): string {
  const escapes = encodeURIComponent(svg).replaceAll(
    /[()'*!]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `data:image/svg+xml,${escapes}`;
}
