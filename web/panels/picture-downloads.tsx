import type { PanelTools } from "./panel.ts";
import { Segmented } from "./segmented.tsx";
import {
  copied,
  copyLink,
  extent,
  MOST_IN_SVG,
  savePng,
  saveSvg,
  scale,
  wholeSize,
  WIDTHS,
  withinWidths,
} from "./take-along.ts";

/** A link to what is seen, and pictures of it with the legend. */
export function PictureDownloads(tools: PanelTools) {
  const isTooLarge = tools.store.part.value.ids.size > MOST_IN_SVG;
  return (
    <>
      <div class="menu-list">
        <button type="button" onClick={() => void copyLink(tools)}>
          Copy link to this view
        </button>
        <p class="quiet" role="status">
          {copied.value}
        </p>
      </div>
      <section class="setting">
        <h3>Picture</h3>
        <Segmented
          label="What the picture shows"
          options={[
            { value: "view", text: "This view" },
            { value: "whole", text: "Whole graph" },
          ]}
          value={extent.value}
          onChoose={(value) => (extent.value = value)}
        />
        {extent.value === "view" ? (
          <Segmented
            label="Size of the picture"
            options={([1, 2, 3, 4] as const).map((value) => ({ value, text: `${value}×` }))}
            value={scale.value}
            onChoose={(value) => (scale.value = value)}
          />
        ) : (
          <label class="number">
            <span>Width in pixels</span>
            <input
              type="number"
              min={WIDTHS.least}
              max={WIDTHS.most}
              step={100}
              value={wholeSize.value}
              onChange={(event) => {
                wholeSize.value = withinWidths(event.currentTarget.valueAsNumber);
                event.currentTarget.value = String(wholeSize.value);
              }}
            />
          </label>
        )}
        <div class="pair">
          <button type="button" class="plain" onClick={() => savePng(tools)}>
            PNG
          </button>
          <button
            type="button"
            class="plain"
            disabled={isTooLarge}
            title={isTooLarge ? `SVG holds at most ${MOST_IN_SVG} nodes: filter some` : undefined}
            onClick={() => saveSvg(tools)}
          >
            SVG
          </button>
        </div>
        {isTooLarge && <p class="quiet">SVG holds at most 5,000 nodes.</p>}
      </section>
    </>
  );
}
