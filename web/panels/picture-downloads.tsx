import { signal } from "@preact/signals";
import { linkTo } from "../state/address.ts";
import { pictureLegend } from "../stage/picture-legend.ts";
import { paintPicture } from "../stage/paint.ts";
import { pictureSvg } from "../stage/picture-svg.ts";
import { wholeWidth, type Picture } from "../stage/picture.ts";
import type { PanelTools } from "./panel.ts";
import { save } from "./save.ts";
import { Segmented } from "./segmented.tsx";

/** More shapes make a file that no program opens with pleasure. */
const MOST_IN_SVG = 5000;

const scale = signal<1 | 2 | 3 | 4>(2);
const copied = signal("");

/** A link to what is seen, and pictures of it with the legend. */
export function PictureDownloads({ store, stage }: PanelTools) {
  const withLegend = (): Picture | undefined => {
    const picture = stage()?.picture();
    return picture && pictureLegend(picture, store);
  };
  const isTooLarge = store.part.value.ids.size > MOST_IN_SVG;
  return (
    <>
      <div class="menu-list">
        <button type="button" onClick={() => void copy(linkTo(store, stage()?.camera()))}>
          Copy link to this view
        </button>
        <p class="quiet" role="status">
          {copied.value}
        </p>
      </div>
      <section class="setting">
        <h3>Picture of this view</h3>
        <Segmented
          label="Size of the picture"
          options={([1, 2, 3, 4] as const).map((value) => ({ value, text: `${value}×` }))}
          value={scale.value}
          onChoose={(value) => (scale.value = value)}
        />
        <div class="pair">
          <button type="button" class="plain" onClick={() => savePng(withLegend(), scale.value)}>
            PNG
          </button>
          <button
            type="button"
            class="plain"
            disabled={isTooLarge}
            title={isTooLarge ? `SVG holds at most ${MOST_IN_SVG} nodes: filter some` : undefined}
            onClick={() => saveSvg(withLegend())}
          >
            SVG
          </button>
        </div>
        {isTooLarge && <p class="quiet">SVG holds at most 5,000 nodes.</p>}
      </section>
    </>
  );
}

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    copied.value = "Copied.";
  } catch {
    // a browser that forbids it still shows the address
    location.href = address;
    copied.value = "Copy it from the address bar.";
  }
}

function savePng(picture: Picture | undefined, times: number): void {
  if (picture === undefined) return;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(wholeWidth(picture) * times);
  canvas.height = Math.round(picture.height * times);
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.scale(times, times);
  paintPicture(context, picture);
  canvas.toBlob((content) => content !== null && save("paperloom.png", content), "image/png");
}

function saveSvg(picture: Picture | undefined): void {
  if (picture !== undefined)
    save("paperloom.svg", new Blob([...pictureSvg(picture)], { type: "image/svg+xml" }));
}
