import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Picture, Writing } from "../../web/stage/picture.ts";
import { pictureSvg } from "../../web/stage/picture-svg.ts";

const NAME: Writing = {
  text: 'a <b> & "c"\u0000',
  left: 20,
  baseline: 30,
  pixels: 12,
  weight: 480,
  style: "sans",
  color: "#000000",
  opacity: 1,
};
const PICTURE: Picture = {
  width: 200,
  height: 100,
  paper: "#ffffff",
  ink: "#000000",
  regions: [
    {
      number: 0,
      hull: [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
        { x: 5, y: 1 },
      ],
      color: "#eeeeee",
    },
  ],
  lines: [{ from: { x: 0, y: 0 }, to: { x: 10.123, y: 20 }, width: 1, color: "#cccccc" }],
  discs: [{ name: "Jets & more", x: 10, y: 20, radius: 5, color: "#3f74bd", rim: "#111111" }],
  writings: [NAME, { ...NAME, text: "Jets", style: "title", opacity: 0.5 }],
  legend: { width: 50, discs: [{ x: 6, y: 6, radius: 3, color: "#3f74bd", rim: "#111111" }], writings: [] },
};

/** Names of the elements in their order, and the text in them. */
function parsed(svg: string): { readonly names: readonly string[]; readonly text: string } {
  const names: string[] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("text", (part) => (text += part));
  parser.write(svg).close();
  return { names, text };
}

describe("a picture as SVG", () => {
  const svg = [...pictureSvg(PICTURE)].join("");

  it("is XML with regions below edges, edges below nodes, names above all, and the legend beside", () => {
    expect(parsed(svg).names).toEqual([
      "svg",
      "rect",
      "polygon",
      "line",
      "circle",
      "title",
      "text",
      "text",
      "g",
      "rect",
      "circle",
    ]);
    expect(svg).toContain('viewBox="0 0 250 100"');
  });

  it("holds names as they are, without what XML forbids", () => {
    expect(parsed(svg).text).toContain('a <b> & "c"\n');
  });

  it("keeps the rim of a node within its radius", () => {
    expect(svg).toContain(
      '<circle cx="10" cy="20" r="4.6" fill="#3f74bd" stroke="#111111" stroke-width="0.8"><title>Jets &amp; more</title></circle>',
    );
  });
});
