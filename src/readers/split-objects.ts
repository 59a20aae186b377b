import { peek } from "./peek.ts";
import { JsonScanner } from "./json-scanner.ts";
import { swallowedObjects } from "./swallowed-objects.ts";
import type { RawRecord, Source } from "./reader.ts";

/**
 * Cuts the objects of one array, or objects that follow one another, out of a stream of JSON, one batch a chunk and in time linear in its length.
 * A broken object costs itself: an object that opens where only a key may stand ends the one before it, and a line
 * end ends a string. Where one does not close, those after it are looked for at the end of the file. What stands between objects is cut out as well, so that whoever parses it can say so.
 *
 * @param paths  where the objects may be, the first that fits: keys that lead to their array, as `hits.hits`, nothing
 *   for an array that is the document, or `SEQUENCE`
 */
export async function* splitObjects(
  source: Source,
  ...paths: readonly string[]
): AsyncGenerator<readonly RawRecord[]> {
  const { head, whole } = await peek(source);
  const path = paths.find((one) => hasObjectsAt(head, one)) ?? paths[0] ?? "";
  const found: RawRecord[] = [];
  const scanner = new JsonScanner(path, (line, text) => found.push({ file: source.name, line, text }));
  let model: string | undefined;
  for await (const chunk of whole.chunks) {
    scanner.add(chunk);
    model ??= found.slice(0, -1).find(isObject)?.text;
    // the last may turn out to hold all after it
    if (found.length > 1) yield found.splice(0, found.length - 1);
  }
  const isOpen = scanner.isOpen();
  const before = found.length;
  scanner.finish();
  const last = found.pop();
  if (last === undefined) return;
  model ??= found.find(isObject)?.text;
  const isUnclosed = found.length === before;
  yield [...found, ...(isOpen || isUnclosed ? swallowedObjects(last, !isUnclosed, model) : [last])];
}

function isObject({ text }: RawRecord): boolean {
  return text.startsWith("{");
}

/** Whether a text begins with JSON in which objects lie at the path. */
export function hasObjectsAt(head: string, path: string): boolean {
  let isFound = false;
  const scanner = new JsonScanner(path, (_, text) => void (isFound ||= text.startsWith("{")));
  if (!/^\uFEFF?\s*[[{]/u.test(head)) return false;
  scanner.add(head);
  scanner.finish();
  return isFound;
}
