import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { htmlReport } from "../../src/exporters/html-report.ts";
import { shaped } from "../../src/exporters/shape.ts";
import { PROJECTION_NAMES } from "../../src/model/projection.ts";
import type { WrittenGraph } from "../../src/saved/saved.ts";
import { hostileGraph } from "./hostile-graph.ts";
import { JETS } from "./small-graph.ts";

const graph = hostileGraph();
const hostile = { graph, analysis: analyse(graph, { seed: 1 }) };

describe("the report as a page", () => {
  it("counts, and names each dataset with its page, its papers, role and sentence", () => {
    const text = report({ graph: JETS, analysis: analyse(JETS, { seed: 1 }) });
    expect(text).toContain("<li><b>1</b>Papers</li>");
    expect(text).toContain(
      '<article><h3>JetClass</h3><p><span class="soft">introduces:</span> ' +
        '<a href="https://arxiv.org/abs/2202.03772">Particle Transformer</a></p>' +
        "<blockquote>We introduce &quot;JetClass&quot;.</blockquote></article>",
    );
    expect(text).toContain('<dt>2022</dt><dd>JetClass <span class="soft">introduced by</span>');
  });

  it("forbids itself to load or run anything", () => {
    expect(report(hostile)).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';`,
    );
  });

  const graphs = [undefined, ...PROJECTION_NAMES].map((projection) => ({
    name: projection ?? "papers and what they name",
    written: projection === undefined ? hostile : shaped(hostile, { projection }),
  }));
  it.each(graphs)("has no element and no address but its own, whatever texts hold: $name", ({ written }) => {
    const { elements, addresses } = elementsIn(report(written));
    const own =
      "html head meta title style body main h1 nav a ul li b br span figure figcaption svg text rect section h2 table thead " +
      "tbody tr th td p dl dt dd div article h3 blockquote";
    expect([...elements].filter((name) => !own.split(" ").includes(name))).toEqual([]);
    expect(elements).toContain("article");
    for (const address of addresses) expect(address).toMatch(/^(?:https?:\/\/[^\s<>"]+|#[a-z]+)$/u);
  });

  it("names its parts once, and leads to each", () => {
    const text = report(hostile);
    const ids = Array.from(text.matchAll(/<h2 id="(\w+)">/gu), ([, id]) => id);
    expect(ids).toContain("communities");
    expect(new Set(ids).size).toBe(ids.length);
    expect(Array.from(text.matchAll(/<a href="#(\w+)">/gu), ([, id]) => id)).toEqual(ids);
  });
});

function report(written: WrittenGraph): string {
  return [...htmlReport.write(written)].join("");
}

/** What a strict parser finds; three sorts of element have no end in HTML. */
function elementsIn(text: string): { elements: ReadonlySet<string>; addresses: readonly string[] } {
  const elements = new Set<string>();
  const addresses: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements.add(name);
    const { href } = attributes;
    if (href !== undefined) addresses.push(href);
    expect(Object.keys(attributes).filter((key) => key.startsWith("on"))).toEqual([]);
  });
  parser.write(text.replace("<!doctype html>\n", "").replaceAll(/<(meta [^>]*|br)>/gu, "<$1/>")).close();
  return { elements, addresses };
}
