import { render } from "preact";
import { PLACES } from "../src/exporters/html.ts";
import { readComing } from "../src/saved/read.ts";
import { NOTHING_BEFORE, showGraph } from "./show-graph.tsx";
import { exportHere } from "./worker/export-here.ts";
import { layoutLean } from "./worker/layout-lean.ts";
import { loosenHere } from "./worker/loosen-here.ts";
import { createSession } from "./state/session.ts";

const host = document.querySelector("#app");
if (host !== null) start(host);

/** Shows the graph that stands in the page itself. */
function start(place: Element): void {
  try {
    const [graph, mentions] = [taken(PLACES.graph), taken(PLACES.mentions)];
    if (graph === "") throw new Error("there is none in this file");
    // before anything is drawn into it
    const page = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
    showGraph(place, readComing(graph), NOTHING_BEFORE, {
      session: createSession(),
      mentions: () => Promise.resolve(mentions),
      stopReading: () => undefined,
      forget: () => undefined,
      // one file has no worker beside it
      project: async (lean, projection) => layoutLean(lean, projection),
      loosen: loosenHere,
      exportGraph: exportHere,
      savedPage: () => Promise.resolve(page),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    render(<p class="failure">The graph could not be shown: {reason}</p>, place);
  }
}

/** The text of an element, which is empty then: what is left of the page can take another graph. */
function taken(id: string): string {
  const element = document.querySelector(`#${id}`);
  const text = element?.textContent ?? "";
  element?.replaceChildren();
  return text;
}
