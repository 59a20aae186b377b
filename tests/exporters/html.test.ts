import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { html, PLACES } from "../../src/exporters/html.ts";
import { shaped } from "../../src/exporters/shape.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { readSaved } from "../../src/saved/read.ts";
import { JETS } from "./small-graph.ts";

/** As the build makes it: places first, then a script that names them. */
const TEMPLATE = [
  "<!doctype html><body>",
  ...Object.values(PLACES).map((id) => `<script type="application/json" id="${id}"></script>`),
  `<script type="module">document.querySelector("#${PLACES.graph}")</script></body>`,
].join("\n");

/** What a browser finds in a place: all up to the first end of the element. */
function inPlace(page: string, id: string): string {
  return page.split(`id="${id}">`)[1]?.split("</script>")[0] ?? "";
}

function pageOf(graph: KnowledgeGraph): string {
  return [...html(TEMPLATE).write({ graph, analysis: analyse(graph, { seed: 1 }) })].join("");
}

describe("a page with a graph in it", () => {
  it.each(["</script><script>alert(1)</script>", "<!--", "\u2028\u2029", "__proto__", "{{name}}$&$1"])(
    "holds whatever a node is called, and the browser reads it back: %j",
    (name) => {
      const [first, ...others] = JETS.nodes;
      const graph = { ...JETS, nodes: [{ ...first, name } as (typeof JETS.nodes)[number], ...others] };
      const page = pageOf(graph);
      const read = readSaved(inPlace(page, PLACES.graph), inPlace(page, PLACES.mentions));
      expect(read.graph).toEqual(graph);
      expect(page.match(/<\/script>/gu)).toHaveLength(3); // no name ends an element
    },
  );

  it("refuses a projection, whose links have no sentences", () => {
    const written = shaped(
      { graph: JETS, analysis: analyse(JETS, { seed: 1 }) },
      { projection: "co-authors" },
    );
    expect(() => [...html(TEMPLATE).write(written)]).toThrow("not projections");
  });

  it("refuses a template without places", () => {
    expect(() => [
      ...html("<body></body>").write({ graph: JETS, analysis: analyse(JETS, { seed: 1 }) }),
    ]).toThrow(`the template has no element ${PLACES.graph}`);
  });
});
