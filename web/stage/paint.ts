import {
  fontOf,
  REGION_MARGIN,
  RIM,
  type Disc,
  type Line,
  type Picture,
  type Region,
  type Writing,
} from "./picture.ts";

/** Paints a picture on a canvas, at the scale that the context is set to. */
export function paintPicture(context: CanvasRenderingContext2D, picture: Picture): void {
  context.fillStyle = picture.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const region of picture.regions) paintRegion(context, region);
  for (const line of picture.lines) paintLine(context, line);
  for (const disc of picture.discs) paintDisc(context, disc);
  for (const writing of picture.writings) paintWriting(context, writing, picture.paper);
  const { legend } = picture;
  if (legend === undefined) return;
  context.translate(picture.width, 0);
  context.fillStyle = picture.paper;
  context.fillRect(0, 0, legend.width, picture.height);
  for (const disc of legend.discs) paintDisc(context, disc);
  for (const writing of legend.writings) paintWriting(context, writing, picture.paper);
}

export function paintRegion(context: CanvasRenderingContext2D, { hull, color }: Region): void {
  context.beginPath();
  hull.forEach(({ x, y }, at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineJoin = "round";
  context.lineWidth = 2 * REGION_MARGIN;
  context.stroke();
  context.fill();
}

export function paintWriting(context: CanvasRenderingContext2D, writing: Writing, halo: string): void {
  context.font = fontOf(writing);
  context.globalAlpha = writing.opacity;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.fillStyle = writing.color;
  context.strokeText(writing.text, writing.left, writing.baseline);
  context.fillText(writing.text, writing.left, writing.baseline);
  context.globalAlpha = 1;
}

function paintLine(context: CanvasRenderingContext2D, { from, to, width, color }: Line): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function paintDisc(context: CanvasRenderingContext2D, { x, y, radius, color, rim }: Disc): void {
  for (const [size, fill] of [
    [radius, rim],
    [radius * (1 - RIM), color],
  ] as const) {
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  }
}
