import { SaxesParser } from "saxes";
import { GEXF_RULES } from "./gexf-rules.ts";

/** One element of a GEXF file with the attributes in the order in which they are written. */
export interface GexfElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** names of the elements around it, the outermost first */
  readonly inside: readonly string[];
  /** the node or edge that it belongs to */
  readonly owner: "node" | "edge" | undefined;
  readonly ownerId: string;
}

/** What Gephi would drop, misread or refuse in a GEXF file, each with its rule; empty for a file that it takes whole. */
export function lintGexf(text: string): string[] {
  const { elements, errors } = readElements(text);
  if (errors.length > 0) return errors.map((error) => `G4: not well-formed: ${error}`);
  return GEXF_RULES.flatMap(({ id, broken }) =>
    [...new Set(broken(elements))].map((what) => `${id}: ${what}`),
  );
}

function readElements(text: string): { elements: GexfElement[]; errors: string[] } {
  const elements: GexfElement[] = [];
  const errors: string[] = [];
  const open: GexfElement[] = [];
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => errors.push(message));
  parser.on("opentag", ({ name, attributes }) => {
    const around = open.at(-1);
    const isItem = name === "node" || name === "edge";
    const element: GexfElement = {
      name,
      attributes: { ...attributes },
      inside: open.map((one) => one.name),
      owner: isItem ? name : around?.owner,
      ownerId: isItem ? (attributes["id"] ?? "") : (around?.ownerId ?? ""),
    };
    elements.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return { elements, errors };
}
