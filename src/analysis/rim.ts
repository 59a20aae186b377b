import { GOLDEN_ANGLE } from "./discs.ts";
import { median } from "./median.ts";
import type { Place } from "./positions.ts";

/** Directions in which the outline of a map is measured. */
const SECTORS = 180;
/** What reaches far in one direction takes room in as many on both sides. */
const BESIDE = 3;

/**
 * Moves groups of nodes around all others: each where the outline comes nearest to the middle, as a tight spiral, so
 * that the whole becomes round. Changes the places it is given.
 *
 * @param groups  members of each, in the order in which they find room; they overlap in no node
 * @param unit  room for one node
 */
export function placeOnRim(
  groups: readonly (readonly number[])[],
  x: number[],
  y: number[],
  unit: number,
): void {
  const moved = new Set(groups.flat());
  const others = [...x.keys()].filter((at) => !moved.has(at));
  const [middleX, middleY] = [meanOf(others, x), meanOf(others, y)];
  const outline = outlineOf(
    others.map((at) => ({ x: (x[at] ?? 0) - middleX, y: (y[at] ?? 0) - middleY })),
    unit,
  );
  for (const members of groups) {
    const radius = unit * Math.sqrt(members.length);
    const sector = outline.reduce((least, value, at) => (value < (outline[least] ?? 0) ? at : least), 0);
    const distance = Math.max(unit, outline[sector] ?? 0) + radius;
    const angle = ((sector + 0.5) / SECTORS) * 2 * Math.PI;
    for (const [rank, member] of members.entries()) {
      const near = unit * 0.8 * Math.sqrt(rank);
      x[member] = middleX + distance * Math.cos(angle) + near * Math.cos(rank * GOLDEN_ANGLE);
      y[member] = middleY + distance * Math.sin(angle) + near * Math.sin(rank * GOLDEN_ANGLE);
    }
    const width = Math.min(SECTORS, Math.ceil(((2 * radius) / distance / (2 * Math.PI)) * SECTORS));
    for (let beside = -Math.floor(width / 2); beside <= width / 2; beside += 1) {
      const at = (sector + beside + SECTORS) % SECTORS;
      outline[at] = Math.max(outline[at] ?? 0, distance + radius + unit / 2);
    }
  }
}

function meanOf(places: readonly number[], values: readonly number[]): number {
  return places.reduce((sum, at) => sum + (values[at] ?? 0), 0) / Math.max(1, places.length);
}

/** How far others reach from the middle in each direction. */
function outlineOf(others: readonly Place[], unit: number): number[] {
  const reach = Array.from({ length: SECTORS }, () => 0);
  for (const { x, y } of others) {
    const sector = Math.floor(((Math.atan2(y, x) / (2 * Math.PI) + 1) % 1) * SECTORS) % SECTORS;
    reach[sector] = Math.max(reach[sector] ?? 0, Math.hypot(x, y) + 2 * unit);
  }
  // gaps between communities, which may reach to the middle, are no rim
  const least = 0.8 * median(reach);
  return reach.map((_, at) =>
    Math.max(
      least,
      ...Array.from(
        { length: 2 * BESIDE + 1 },
        (_, near) => reach[(at + near - BESIDE + SECTORS) % SECTORS] ?? 0,
      ),
    ),
  );
}
