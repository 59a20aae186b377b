import { SaxesParser } from "saxes";

/** An element of XML; its name is without a prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** all text in it, that of its children included */
  readonly text: string;
}

/** Elements in elements; no format of papers has a tenth of it, and each costs memory until it is closed. */
const DEEPEST = 200;

/** An element while it is read. */
interface Open extends Element {
  readonly children: Element[];
  text: string;
}

/** What was read of a text, and the first thing that is wrong with it. */
export interface ParsedElement {
  readonly element?: Element;
  readonly fault?: string;
}

/** CDATA, where `&` is itself, or an `&` that begins no entity */
const STRAY = /<!\[CDATA\[.*?\]\]>|&(?!(?:#\d+|#x[\da-f]+|\w+);)/gisu;

/**
 * The tree of one element as far as it is readable. Prefixes need no declaration, since an element that was cut
 * out may have lost it. An `&` that should be `&amp;` is a fault, but hides nothing after it.
 */
export function parseElement(text: string): ParsedElement {
  const parsed = read(text);
  if (parsed.fault === undefined) return parsed;
  const mended = read(text.replace(STRAY, (piece) => (piece === "&" ? "&amp;" : piece)));
  return { fault: "an & that is no entity", ...mended };
}

function read(text: string): ParsedElement {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: Open[] = [];
  let element: Element | undefined;
  let fault: string | undefined;
  const add = (piece: string): void => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += piece;
  };
  // an element hands its text on when it ends: handing every piece to all around it would be slow in deep nests
  const close = (): void => add(open.pop()?.text ?? "");
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length === DEEPEST) throw new TooDeep();
    const next: Open = { name: localName(name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(next);
    element ??= next;
    open.push(next);
  });
  parser.on("closetag", close);
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("error", ({ message }) => void (fault ??= message.replace(/\.$/u, "")));
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    fault ??= `elements lie deeper than ${DEEPEST} in one another`;
  }
  while (open.length > 0) close();
  return { ...(element === undefined ? {} : { element }), ...(fault === undefined ? {} : { fault }) };
}

/** Ends the reading of an element: its parser has no other way. */
class TooDeep extends Error {}

/** The elements that a path of names leads to, in order. */
export function elementsAt(element: Element, path: string): readonly Element[] {
  const [name, ...rest] = path.split("/");
  const found = element.children.filter((child) => child.name === name);
  return rest.length === 0 ? found : found.flatMap((child) => elementsAt(child, rest.join("/")));
}

/** The texts of the elements that a path of names leads to, in order, without white space around them. */
export function textsAt(element: Element, path: string): string[] {
  return elementsAt(element, path).map(({ text }) => text.trim());
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
