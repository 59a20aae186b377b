import { apart } from "./apart.ts";
import { layoutByCommunity, withRim } from "./community-layout.ts";
import { forceLayout } from "./force-layout.ts";
import { heldLayout } from "./held-layout.ts";
import { mean } from "./mean.ts";
import type { Place, Positions } from "./positions.ts";
import { settled } from "./settled.ts";
import { turned } from "./turned.ts";
import type { WeightedView } from "./view.ts";

/** Largest |x| and |y|. */
const EXTENT = 1000;
/** Larger graphs are laid out community by community: as one they stay a ball for longer than anybody waits. */
const LARGE = 3000;
/** Up to here forces alone untangle a graph. */
const SMALL = 300;

/** With fewer old nodes an older map is no help: the new ones would crowd between them. */
const LEAST_HELD = 0.5;

/**
 * Positions by ForceAtlas2, from a start that only depends on communities, so that two runs agree; then every node
 * settles among those it is linked with, none stands over another, and the map is turned to be wide. Large graphs:
 * communities among themselves first, then each by itself in the room it got. Where half of the nodes have a place on
 * an older map they keep it.
 *
 * @param size  radius of each node when pushed apart, in the order of the nodes
 * @param held  places on the older map, absent for new nodes
 * @see Jacomy et al. (2014), PLoS ONE 9(6):e98679
 */
export function layout(
  view: WeightedView,
  community: readonly number[],
  size: readonly number[],
  held: readonly (Place | undefined)[] = [],
): Positions {
  if (view.order === 0) return { x: [], y: [] };
  if (held.filter((place) => place !== undefined).length >= LEAST_HELD * view.order)
    return heldLayout(view, size, held, EXTENT);
  if (view.order > LARGE) return scaled(largeLayout(view, community));
  const whole = forceLayout(view, community, size);
  // few nodes have room whichever way they stand
  return scaled(view.order > SMALL ? turned(apart(settled(view, whole), size)) : apart(whole, size));
}

/** Communities in their discs first, then every node among those it is linked with, and what is apart around all. */
function largeLayout(view: WeightedView, community: readonly number[]): Positions {
  return withRim(turned(settled(view, layoutByCommunity(view, community))), community);
}

/** Moves the middle to 0 and the farthest node to the extent; three decimals are far below what an eye sees. */
function scaled({ x, y }: Positions): Positions {
  const [middleX, middleY] = [mean(x), mean(y)];
  let far = 1e-9;
  for (const [at, value] of x.entries())
    far = Math.max(far, Math.abs(value - middleX), Math.abs((y[at] ?? 0) - middleY));
  const rounded = (value: number, middle: number) =>
    Math.round(((value - middle) / far) * EXTENT * 1000) / 1000;
  return { x: x.map((value) => rounded(value, middleX)), y: y.map((value) => rounded(value, middleY)) };
}
