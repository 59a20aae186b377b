import type { Positions } from "./positions.ts";

/** The angle of a sunflower, which fills a disc evenly. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Communities as discs on a spiral, nodes on a spiral in each: close to where they end, and never on one point. */
export function discs(community: readonly number[]): Positions {
  const within = new Map<number, number>();
  const places = community.map((number) => {
    const rank = within.get(number) ?? 0;
    within.set(number, rank + 1);
    const [far, near] = [60 * Math.sqrt(number), 6 * Math.sqrt(rank)];
    return {
      x: far * Math.cos(number * GOLDEN_ANGLE) + near * Math.cos(rank * GOLDEN_ANGLE),
      y: far * Math.sin(number * GOLDEN_ANGLE) + near * Math.sin(rank * GOLDEN_ANGLE),
    };
  });
  return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
}
