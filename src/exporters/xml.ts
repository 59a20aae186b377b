import { printable } from "./printable.ts";

/** A text as the value of an XML attribute or the content of an element; what XML forbids is left out. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
