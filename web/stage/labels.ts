import type { Theme } from "../state/store.ts";
import { GROUND } from "../state/palette.ts";

/** What Sigma hands to a label drawer, as far as it is used. */
interface LabelData {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
  readonly strong?: boolean;
}

const FONT = '"Inter Variable", system-ui, sans-serif';

/** Draws names beside nodes with a rim in the colour of the ground, so that they read over edges. */
export function labelDrawer(theme: () => Theme) {
  return (context: CanvasRenderingContext2D, { x, y, size, label, strong }: LabelData): void => {
    if (label === undefined || label === null || label === "") return;
    const ground = GROUND[theme()];
    const pixels = strong === true ? 13.5 : 12;
    context.font = `${strong === true ? 620 : 480} ${pixels}px ${FONT}`;
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = ground.halo;
    context.fillStyle = ground.ink;
    context.strokeText(label, x + size + 4, y + pixels / 3);
    context.fillText(label, x + size + 4, y + pixels / 3);
  };
}

/** Draws the node under the pointer: a ring, and its name on a ground of its own. */
export function hoverDrawer(theme: () => Theme) {
  const drawLabel = labelDrawer(theme);
  return (context: CanvasRenderingContext2D, data: LabelData): void => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = GROUND[theme()].ink;
    context.stroke();
    drawLabel(context, { ...data, strong: true });
  };
}
