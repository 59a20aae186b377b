import type { Source } from "./reader.ts";

/** Enough of a file to see its format: a long abstract with its id must fit. */
const HEAD_LENGTH = 65_536;

/** The first characters of a source, and the source with nothing taken away. */
export async function peek(source: Source): Promise<{ head: string; whole: Source }> {
  const taken: string[] = [];
  const rest = iterate(source.chunks);
  let length = 0;
  while (length < HEAD_LENGTH) {
    const next = await rest.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<string> {
    yield* taken;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  }
  return { head: taken.join("").slice(0, HEAD_LENGTH), whole: { name: source.name, chunks: whole() } };
}

async function* iterate(chunks: Source["chunks"]): AsyncGenerator<string> {
  yield* chunks;
}
