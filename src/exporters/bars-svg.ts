import { escaped } from "./xml.ts";

/** One bar. */
export interface Bar {
  readonly label: string;
  /** 0 or more */
  readonly value: number;
}

/** Texts in a grey that stands out from light and dark ground alike, and bars in the colour of papers. */
const STYLE =
  "text{font:12px system-ui,sans-serif;fill:#57606a}.bar{fill:#5b7ba6}" +
  "@media(prefers-color-scheme:dark){text{fill:#b4bcc4}.bar{fill:#7d9cc6}}";
/** Width of a picture in pixels. */
const WIDTH = 720;

/** Bars that stand side by side, as one picture; of many bars only some are labelled. */
export function columnsSvg(title: string, bars: readonly Bar[]): string {
  const height = 200;
  const [top, bottom] = [20, 24];
  const step = Math.min(48, WIDTH / Math.max(1, bars.length));
  const most = mostOf(bars);
  const every = Math.ceil(40 / step);
  const drawn = bars.map(({ label, value }, at) => {
    const tall = (value / most) * (height - top - bottom);
    const [x, y] = [at * step, height - bottom - tall];
    const middle = (x + step / 2).toFixed(1);
    const name =
      at % every === 0
        ? `<text x="${middle}" y="${height - 8}" text-anchor="middle">${escaped(label)}</text>`
        : "";
    const count =
      step >= 20 && value > 0
        ? `<text x="${middle}" y="${(y - 5).toFixed(1)}" text-anchor="middle">${value}</text>`
        : "";
    return `${rect(x + step * 0.1, y, step * 0.8, tall, `${label}: ${value}`)}${name}${count}`;
  });
  return picture(title, Math.max(step, bars.length * step), height, drawn);
}

/** Bars that lie one below the other, with their labels above them, as one picture. */
export function rowsSvg(title: string, bars: readonly Bar[]): string {
  const step = 36;
  const most = mostOf(bars);
  const drawn = bars.map(({ label, value }, at) => {
    const wide = (value / most) * (WIDTH - 60);
    const y = at * step;
    return (
      `<text x="0" y="${y + 13}">${escaped(label)}</text>` +
      rect(0, y + 18, wide, 12, `${label}: ${value}`) +
      `<text x="${(wide + 6).toFixed(1)}" y="${y + 28}">${value}</text>`
    );
  });
  return picture(title, WIDTH, Math.max(step, bars.length * step), drawn);
}

function mostOf(bars: readonly Bar[]): number {
  return bars.reduce((most, { value }) => Math.max(most, value), 1);
}

function rect(x: number, y: number, wide: number, tall: number, title: string): string {
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${wide.toFixed(1)}" height="${tall.toFixed(1)}"`;
  return `<rect class="bar" rx="2" ${place}><title>${escaped(title)}</title></rect>`;
}

function picture(title: string, width: number, height: number, drawn: readonly string[]): string {
  const size = `viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" height="${height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">` +
    `<title>${escaped(title)}</title><style>${STYLE}</style>${drawn.join("")}</svg>`
  );
}
