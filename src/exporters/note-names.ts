import { KINDS } from "../model/kinds.ts";
import type { GraphNode } from "../model/graph.ts";
import { plainText } from "../text/plain.ts";
import { printable } from "./printable.ts";

/** Bytes of the name of a file at most, its ending included. */
const LONGEST = 100;
const ENDING = ".md";

/**
 * A name for the note of each node, by id: it is a file on every system, with `.md` behind it, and may be linked to.
 * No two are equal where capitals and forms of accents count for nothing.
 *
 * The first node of a name has it alone; the next ones have their kind behind it, then a number too.
 *
 * @param taken  names that other notes have
 */
export function noteNames(
  nodes: readonly GraphNode[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = new Set(taken.map(folded));
  return new Map(nodes.map((node): [string, string] => [node.id, freeName(node, used)]));
}

function freeName({ name, kind }: GraphNode, used: Set<string>): string {
  const { label } = KINDS[kind];
  const stem = safe(name);
  for (let number = 0; ; number += 1) {
    const wanted = stem === "" || RESERVED.test(stem) ? `${label} ${stem}`.trim() : stem;
    const found = shortened(wanted, ["", ` (${label})`][number] ?? ` (${label} ${number})`);
    if (used.has(folded(found))) continue;
    used.add(folded(found));
    return found;
  }
}

/** Letters, digits and a few signs; what a file system, a link or a program of notes takes for its own is a hyphen. */
function safe(name: string): string {
  return printable(plainText(name).text)
    .normalize("NFC")
    .replace(/[\p{Z}\s]+/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N} '(),.+@_-]+/gu, "-")
    .replace(/_{2,}/gu, "_") // three of them are a folder to Logseq
    .replace(/^[\p{M} .-]+|(?<![ .-])[ .-]+$/gu, "");
}

/** Devices of Windows, whatever ending the file has. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?: *\.| *$)/iu;

/** A name cut so that it fits with what is put behind it. */
function shortened(name: string, behind: string): string {
  const room = LONGEST - bytes(behind) - ENDING.length;
  let length = 0;
  let cut = "";
  for (const sign of name) {
    length += bytes(sign);
    if (length > room) break;
    cut += sign;
  }
  return cut.replace(/(?<![ .-])[ .-]+$/u, "") + behind;
}

/** How many bytes a text has in UTF-8. */
function bytes(text: string): number {
  return Array.from(text, (sign) => bytesOf(sign.codePointAt(0) ?? 0)).reduce((sum, size) => sum + size, 0);
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/** Equal for names that some file system takes for one. */
function folded(name: string): string {
  return name.normalize("NFKD").toLowerCase().toUpperCase();
}
