import { expect, test } from "vitest";
import { placeLabels, type Spot } from "../../web/stage/labels.ts";

/** Every sign is seven pixels wide. */
const CONTEXT = {
  font: "",
  measureText: (text: string) => ({ width: 7 * text.length }),
} as unknown as CanvasRenderingContext2D;

function namesOf(spots: readonly Spot[], taken = [{ left: 0, right: 0, top: 0, bottom: 0 }]): string[] {
  const room = { taken, density: 1, size: 1, room: { left: 0, right: 400 }, ink: "#000000" };
  return placeLabels(CONTEXT, { spots, ...room })
    .map(({ text }) => text)
    .filter((text) => text !== "one of many");
}

function spot(
  label: string,
  { x, y, radius }: { x: number; y: number; radius: number },
  landmark = true,
): Spot {
  const look = { label, landmark, forceLabel: false, strong: false, named: false, hidden: false, zIndex: 0 };
  return { x, y, radius, look: { ...look, color: "", borderColor: "", size: radius } };
}

/** A ground of discs that leaves no room for a name. */
function ground(radius: number): Spot[] {
  return Array.from({ length: 400 }, (_, at) =>
    spot("one of many", { x: 20 * (at % 20), y: 20 * Math.floor(at / 20), radius }, false),
  );
}

test("a landmark is named although small discs crowd about it", () => {
  expect(namesOf([spot("JetClass", { x: 205, y: 205, radius: 12 }), ...ground(6)])).toEqual(["JetClass"]);
});

test("a name that a panel would cut stands on the other side of its disc", () => {
  const width = 7 * "JetClass".length;
  const [writing] = placeLabels(CONTEXT, {
    spots: [spot("JetClass", { x: 200, y: 205, radius: 12 })],
    taken: [],
    density: 1,
    size: 1,
    // the panel begins 20 pixels beside the disc
    room: { left: 0, right: 220 },
    ink: "#000000",
  });
  expect(writing?.left).toBe(200 - 16 - width);
});

test("no name covers a disc about as large as its own", () => {
  expect(namesOf([spot("JetClass", { x: 205, y: 205, radius: 12 }), ...ground(9)])).toEqual([]);
});

test("what is no landmark waits until there is room", () => {
  expect(namesOf([spot("A review", { x: 205, y: 205, radius: 12 }, false), ...ground(6)])).toEqual([]);
  expect(namesOf([spot("A review", { x: 205, y: 205, radius: 12 }, false)])).toEqual(["A review"]);
});

test("where only one has room it is the more important", () => {
  const left = [{ left: 0, right: 190, top: 0, bottom: 400 }];
  const [above, below] = [
    { left: 0, right: 400, top: 0, bottom: 195 },
    { left: 0, right: 400, top: 215, bottom: 400 },
  ];
  const place = { x: 205, y: 205, radius: 12 };
  expect(namesOf([spot("ATLAS", place), spot("CMS", place)], [...left, above, below])).toEqual(["ATLAS"]);
});

test("no name lies on other writing", () => {
  const taken = [{ left: 0, right: 400, top: 0, bottom: 400 }];
  expect(namesOf([spot("JetClass", { x: 205, y: 205, radius: 12 })], taken)).toEqual([]);
});
