import { escaped } from "../../src/exporters/xml.ts";
import {
  REGION_MARGIN,
  RIM,
  wholeWidth,
  type Disc,
  type Line,
  type Picture,
  type Region,
  type Writing,
} from "./picture.ts";

const FAMILIES: Readonly<Record<Writing["style"], string>> = {
  sans: "Inter, system-ui, sans-serif",
  title: "'Source Serif 4', Georgia, serif",
};

/** A picture as SVG 1.1, in pieces. */
export function* pictureSvg(picture: Picture): Generator<string> {
  const { height, paper, legend } = picture;
  const width = wholeWidth(picture);
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n`;
  yield `<rect width="${width}" height="${height}" fill="${paper}"/>\n`;
  for (const region of picture.regions) yield regionSvg(region);
  for (const line of picture.lines) yield lineSvg(line);
  for (const disc of picture.discs) yield discSvg(disc);
  for (const writing of picture.writings) yield writingSvg(writing, paper);
  if (legend !== undefined) {
    yield `<g transform="translate(${picture.width} 0)">\n`;
    yield `<rect width="${legend.width}" height="${height}" fill="${paper}"/>\n`;
    for (const disc of legend.discs) yield discSvg(disc);
    for (const writing of legend.writings) yield writingSvg(writing, paper);
    yield "</g>\n";
  }
  yield "</svg>\n";
}

function regionSvg({ hull, color }: Region): string {
  const points = hull.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ");
  const width = 2 * REGION_MARGIN;
  return `<polygon points="${points}" fill="${color}" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"/>\n`;
}

function lineSvg({ from, to, width, color }: Line): string {
  const ends = `x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"`;
  return `<line ${ends} stroke="${color}" stroke-width="${round(width)}"/>\n`;
}

/** The rim lies within the radius, as on the screen. */
function discSvg({ name, x, y, radius, color, rim }: Disc): string {
  const width = radius * RIM;
  const place = `cx="${round(x)}" cy="${round(y)}" r="${round(radius - width / 2)}"`;
  const content = name === undefined ? "/>" : `><title>${escaped(name)}</title></circle>`;
  return `<circle ${place} fill="${color}" stroke="${rim}" stroke-width="${round(width)}"${content}\n`;
}

function writingSvg(writing: Writing, halo: string): string {
  const { text, left, baseline, pixels, weight, style, color, opacity } = writing;
  const font = `font-family="${FAMILIES[style]}" font-size="${pixels}" font-weight="${weight}"`;
  const slope = style === "title" ? ' font-style="italic"' : "";
  const faint = opacity < 1 ? ` opacity="${round(opacity)}"` : "";
  const rim = `stroke="${halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${round(left)}" y="${round(baseline)}" ${font}${slope}${faint} fill="${color}" ${rim}>${escaped(text)}</text>\n`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
