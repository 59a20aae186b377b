import type { Sigma } from "sigma";
import type { Point } from "./places.ts";

/** How the drawing falls onto a picture. */
export interface Frame {
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** share of the whole that is in view; 1 is all of it */
  readonly ratio: number;
  /** pixels from the upper left corner, for a point of Sigma's frame, where y grows upwards */
  readonly place: (framed: Point) => Point;
  /** the same for a point in the units of the drawing */
  readonly placeOfGraph: (point: Point) => Point;
  /** pixels that a radius or a width takes */
  readonly length: (size: number) => number;
}

/** Room around the nodes of a picture of the whole, in pixels, so that names beside them have some. */
const MARGIN = 90;
/** Height of such a picture at least and at most, for each pixel of its width. */
const FLATTEST = 0.45;
const TALLEST = 1.4;

/** The view as it is on the screen. */
export function screenFrame(sigma: Sigma, host: HTMLElement): Frame {
  return {
    width: host.clientWidth,
    height: host.clientHeight,
    ratio: sigma.getCamera().ratio,
    place: (framed) => sigma.framedGraphToViewport(framed),
    placeOfGraph: (point) => sigma.graphToViewport(point),
    length: (size) => sigma.scaleSize(size),
  };
}

/**
 * A picture of given width that has all of some points in it, as high as they need. Discs grow with the root of the
 * scale, as they do when the camera comes closer.
 *
 * @param points  in Sigma's frame
 * @param resting  pixels that a unit of Sigma's frame takes on the screen when the whole is in view
 */
export function wholeFrame(
  points: readonly Point[],
  width: number,
  resting: number,
): Omit<Frame, "placeOfGraph"> {
  const [left, right] = extent(points.map(({ x }) => x));
  const [low, high] = extent(points.map(({ y }) => y));
  const [wide, tall] = [Math.max(1e-6, right - left), Math.max(1e-6, high - low)];
  const room = width - 2 * MARGIN;
  const scale = Math.min(room / wide, (TALLEST * width - 2 * MARGIN) / tall);
  const height = Math.round(Math.max(FLATTEST * width, scale * tall + 2 * MARGIN));
  const middle = { x: (left + right) / 2, y: (low + high) / 2 };
  const growth = Math.sqrt(scale / resting);
  return {
    width,
    height,
    ratio: 1,
    place: ({ x, y }) => ({
      x: width / 2 + (x - middle.x) * scale,
      y: height / 2 - (y - middle.y) * scale,
    }),
    length: (size) => size * growth,
  };
}

/** Least and greatest; a loop, since a spread of a hundred thousand values overflows the stack. */
function extent(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  return [least, greatest];
}
