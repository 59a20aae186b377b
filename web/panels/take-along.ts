import { signal } from "@preact/signals";
import { paintPicture } from "../stage/paint.ts";
import { LEGEND_WIDTH, pictureLegend } from "../stage/picture-legend.ts";
import { pictureSvg } from "../stage/picture-svg.ts";
import { wholeWidth, type Picture } from "../stage/picture.ts";
import { linkTo } from "../state/address.ts";
import type { PanelTools } from "./panel.ts";
import { save } from "./save.ts";

/** More shapes make a file that no program opens with pleasure. */
export const MOST_IN_SVG = 5000;

/** Pictures show the view, or everything that no filter hides. */
export const extent = signal<"view" | "whole">("view");
/** Width of a picture of everything, in pixels. */
export const wholeSize = signal(3200);
/** Larger ones are more than browsers make. */
export const WIDTHS = { least: 800, most: 12_000 } as const;
/** Below this width names keep the size they have on the screen; above it they grow with the root of the width. */
const SCREEN = 1600;
/** Pixels of a picture for each one of the screen. */
export const scale = signal<1 | 2 | 3 | 4>(2);
/** What became of copying the link, in words. */
export const copied = signal("");

/** Copies the address of what is seen now. */
export async function copyLink({ store, stage }: PanelTools): Promise<void> {
  const address = linkTo(store, stage()?.camera());
  try {
    await navigator.clipboard.writeText(address);
    copied.value = "Copied.";
  } catch {
    // a browser that forbids it still shows the address
    location.href = address;
    copied.value = "Copy it from the address bar.";
  }
}

/** Saves the view, or everything, as pixels with the legend. */
export function savePng(tools: PanelTools): void {
  const taken = takePicture(tools);
  if (taken === undefined) return;
  const { picture, times } = taken;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(wholeWidth(picture) * times);
  canvas.height = Math.round(picture.height * times);
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.scale(times, times);
  paintPicture(context, picture);
  const refused = "This browser makes no picture of that size. Choose a smaller one.";
  canvas.toBlob((content) => {
    if (content === null) tools.session.failure.value = refused;
    else save("paperloom.png", content);
  }, "image/png");
}

/** Saves the view, or everything, as shapes with the legend. */
export function saveSvg(tools: PanelTools): void {
  const taken = takePicture(tools);
  if (taken !== undefined)
    save("paperloom.svg", new Blob([...pictureSvg(taken.picture)], { type: "image/svg+xml" }));
}

/** The width that is asked for, within what browsers make. */
export function withinWidths(asked: number): number {
  if (!Number.isFinite(asked)) return WIDTHS.least;
  return Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, asked)));
}

/** A picture in pixels of the screen, and how many of its own each of them gets. */
function takePicture({
  store,
  stage,
}: PanelTools): { readonly picture: Picture; readonly times: number } | undefined {
  const isWhole = extent.peek() === "whole";
  const width = withinWidths(wholeSize.peek());
  const times = isWhole ? Math.max(1, Math.sqrt(width / SCREEN)) : scale.peek();
  const picture = stage()?.picture(isWhole ? Math.round(width / times) - LEGEND_WIDTH : undefined);
  return picture && { picture: pictureLegend(picture, store), times };
}
