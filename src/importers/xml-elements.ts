import { quote, type Problem } from "../model/problem.ts";
import { parseElement, type Element } from "../readers/parse-element.ts";
import { peek } from "../readers/peek.ts";
import type { Source } from "../readers/reader.ts";
import { splitElements } from "../readers/split-elements.ts";
import { CountedProblems, type Complaint } from "./counted-problems.ts";

/** The elements of some names, and what is wrong with the file as XML. */
export interface XmlElements {
  /** the first characters of the file */
  readonly head: string;
  readonly elements: readonly FoundElement[];
  readonly problems: readonly Problem[];
}

export interface FoundElement {
  readonly element: Element;
  /** its first line */
  readonly line: number;
}

const BROKEN: Complaint = {
  what: (count) =>
    count === 1
      ? "an element is broken or has another in it"
      : `${count} elements are broken or have others in them`,
  done: "read as far as they go, each by itself",
  advice: "Close every element, write & as &amp;, and save nested graphs flat.",
};

/** A declaration that brings names of its own, which could stand for anything. */
const OWN_ENTITIES =
  /^[^<]{0,100}(?:<[?!](?!DOCTYPE)[^>]{0,4000}>[^<]{0,100}){0,20}<!DOCTYPE[^>[]{0,1000}\[/iu;

/** The elements of some names out of a file with a root element; a file that declares entities is refused. */
export async function xmlElements(
  source: Source,
  root: string,
  names: readonly string[],
): Promise<XmlElements> {
  const { head, whole } = await peek(source);
  if (OWN_ENTITIES.test(head)) return { head, elements: [], problems: [ownEntities(source.name)] };
  const counts = new CountedProblems(source.name);
  const elements: FoundElement[] = [];
  const rest = withTail(whole);
  for await (const batch of splitElements(rest.source, ...names))
    for (const { line, text } of batch) {
      // an end alone: its beginning was over where an element in it began, and was told
      if (text.startsWith("</")) continue;
      const { element, fault } = parseElement(text);
      if (fault !== undefined) counts.add(BROKEN, line, `${quote(text)}: ${fault}`);
      if (element !== undefined) elements.push({ element, line });
    }
  const isWhole = new RegExp(`</(?:\\w{1,30}:)?${root}\\s{0,100}>`, "u").test(rest.tail());
  return {
    head,
    elements,
    problems: [
      ...(source.problems?.() ?? []),
      ...counts.problems(),
      ...(isWhole ? [] : [cutShort(source.name, root)]),
    ],
  };
}

/** Enough for the end of the root and a remark after it. */
const TAIL = 2000;

/** A source, and the last characters that were taken from it. */
function withTail(source: Source): { readonly source: Source; readonly tail: () => string } {
  let tail = "";
  async function* chunks(): AsyncGenerator<string> {
    for await (const chunk of source.chunks) {
      tail = `${tail}${chunk.slice(-TAIL)}`.slice(-TAIL);
      yield chunk;
    }
  }
  return { source: { name: source.name, chunks: chunks() }, tail: () => tail };
}

function ownEntities(file: string): Problem {
  return {
    file,
    what: "the DOCTYPE of the file declares entities, which can stand for anything",
    done: "not read",
    advice: "Take the declaration out, or save the graph again with the program that wrote it.",
  };
}

function cutShort(file: string, root: string): Problem {
  return {
    file,
    what: `the file ends before </${root}>`,
    done: "kept what stands before",
    advice: "Get or write the file again.",
  };
}
