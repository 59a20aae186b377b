import { quote, type Problem } from "../model/problem.ts";
import type { RawRecord } from "./reader.ts";

/** What to say of an element that is no whole XML; nothing where it is. */
export function elementFault(
  raw: RawRecord,
  fault: string | undefined,
  done = "read as far as it goes",
): Problem[] {
  if (fault === undefined) return [];
  if (OPAQUE.test(raw.text)) return [neverClosed(raw)];
  return [
    {
      file: raw.file,
      line: raw.line,
      what: `broken XML in ${quote(raw.text)}: ${fault}`,
      done,
      advice: "Fetch the file again, or close every element and write & as &amp;.",
    },
  ];
}

/** A comment, CDATA or an instruction stands alone only where it has no end. */
const OPAQUE = /^<(?:!--|!\[CDATA\[|\?)/u;

function neverClosed({ file, line, text }: RawRecord): Problem {
  return {
    file,
    line,
    what: `${quote(text)} never closes`,
    done: "passed over, and what follows was read",
    advice: "Take it out, or close it where it should end.",
  };
}
