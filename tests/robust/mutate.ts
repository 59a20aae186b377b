/** Changes bytes of a file somewhere in a range; `random` gives numbers in [0, 1). */
export type Mutation = (bytes: Uint8Array, random: () => number, range: Range) => Uint8Array;

/** Where a change may happen, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stops naive readers: ends of structures, starts of others, what no encoding allows, long runs of one sign. */
const TOKENS: readonly string[] = [
  "\0", "\uFEFF", "\u2028", "\r", "\n\n", "\u001B[2J", "\u202E", "{", "}", '"', "'", "\\", "\\u", "\\uD800", "$", "%", "#", "&",
  "@", "@article{", "@string{a = a # a}", "@comment{", "@preamble{", "} @article{x,", "=", "title = ", ",",
  "TY  - ", "ER  - ", "\nER  - \n", "PMID- ", "TI  - ", "\nTitle: ", "\nAbstract: ", "\narXiv:2405.00001\n", "[1] arXiv:2405.00001", "\\\\\n",
  "<", ">", "</", "<entry>", "</entry>", "<record>", "</title>", "<![CDATA[", "]]>", "<!--", "-->", "<?x ?>", "&a;", "&#0;", "&#x110000;", "&#xD800;",
  '<!DOCTYPE x [<!ENTITY a "b">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">', "<a b='c' b='c'>",
  "[", "]", "[[", '{"', '"}', '":', "null", "1e999", "-", '"__proto__":{"title":"x"},', '"constructor":1,', "__proto__", "NaN", "true,",
  "{".repeat(3000), "[".repeat(3000), '{"a":'.repeat(3000), "<a>".repeat(3000), "(".repeat(3000), '"'.repeat(3001), "@".repeat(3000), "\\".repeat(3000), " ".repeat(3000), "\n".repeat(3000),
]; // prettier-ignore

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flip(bytes, random, range) {
    const changed = bytes.slice();
    for (let times = 1 + upTo(random, 8); times > 0; times -= 1) {
      const at = within(random, range);
      changed[at] = (changed[at] ?? 0) ^ (1 << upTo(random, 8));
    }
    return changed;
  },
  noise(bytes, random, range) {
    const changed = bytes.slice();
    const { start, end } = span(random, range, 12);
    for (let at = start; at < end; at += 1) changed[at] = upTo(random, 256);
    return changed;
  },
  delete(bytes, random, range) {
    const { start, end } = span(random, range, 60);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  repeat(bytes, random, range) {
    const { start, end } = span(random, range, 200);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  move(bytes, random, range) {
    const { start, end } = span(random, range, 60);
    const at = within(random, range);
    return joined(bytes.subarray(0, at), bytes.subarray(start, end), bytes.subarray(at));
  },
  token(bytes, random, range) {
    let changed = bytes;
    for (let times = 1 + upTo(random, 3); times > 0; times -= 1) {
      const at = within(random, range);
      const token = new TextEncoder().encode(TOKENS[upTo(random, TOKENS.length)]);
      changed = joined(changed.subarray(0, at), token, changed.subarray(at));
    }
    return changed;
  },
  cut(bytes, random, range) {
    return bytes.slice(0, within(random, range));
  },
};

/** The bytes in pieces of any length from 1 on. */
export function* randomChunks(bytes: Uint8Array, random: () => number): Generator<Uint8Array> {
  const longest = 1 + upTo(random, upTo(random, 2) === 0 ? 8 : 400);
  for (let start = 0; start < bytes.length;) {
    const end = start + 1 + upTo(random, longest);
    yield bytes.subarray(start, end);
    start = end;
  }
}

function upTo(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}

function within(random: () => number, { start, end }: Range): number {
  return start + upTo(random, Math.max(1, end - start));
}

function span(random: () => number, range: Range, longest: number): Range {
  const start = within(random, range);
  return { start, end: Math.min(range.end, start + 1 + upTo(random, longest)) };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
