import { KINDS, type Kind } from "../../src/model/kinds.ts";

/** A kind as the drawing shows it: papers a pale disc with a rim, datasets and tools ringed in ink, others full. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  const { color } = KINDS[kind];
  const strong = kind === "dataset" || kind === "tool";
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="5.5"
        fill={color}
        fill-opacity={kind === "paper" ? 0.35 : 1}
        stroke={strong ? "currentColor" : color}
        stroke-width={strong || kind === "paper" ? 2 : 0}
      />
    </svg>
  );
}
