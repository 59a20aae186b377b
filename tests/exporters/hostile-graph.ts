import type { GraphEdge, GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";

/** Texts that mean something to one format or another. */
export const HOSTILE = [
  `<b>&amp;"'</b>`,
  "<!-- --><![CDATA[ ]]>",
  "\u0000\u0007\u000B\u001B\u007F\u0085\uFFFE",
  "\uD800 alone \uDC00",
  "\u{1F600}\u{1F469}\u200D\u{1F52C}",
  "__proto__",
  "constructor",
  '=HYPERLINK("http://x.org","y")',
  "\uFF1Dcmd|' /C calc'!A0",
  'a,"b";\tc\r\nd\re\nf\u2028g',
  "}{ unbalanced { \\} % # \\",
  "\\u0022 \\\\u0022}) DETACH DELETE n; //",
  "@misc{x, title = {y}}",
  "`code` [a](javascript:b) | c\n# d\n- e",
  " ",
  "",
];

/** A paper, a dataset and an author for each hostile text; each paper names its own and the next of both. */
export function hostileGraph(): KnowledgeGraph {
  const named = (kind: "author" | "dataset") =>
    HOSTILE.map((name, at): GraphNode => ({
      id: `${kind}:${at + 10}`,
      kind,
      name,
      aliases: [name],
      url: name,
    }));
  const papers = HOSTILE.map((name, at): GraphNode => {
    const id = `paper:p/${at + 10}` as const;
    const texts = {
      title: name,
      abstract: `${name} ${at}`,
      authors: name,
      ownId: name,
      doi: `10.1234/${at}`,
    };
    return { id, kind: "paper", name, paper: { id, ...texts, origins: [] } };
  });
  const edges = HOSTILE.flatMap((sentence, at) =>
    [at, (at + 1) % HOSTILE.length]
      .toSorted((one, two) => one - two)
      .flatMap((other) =>
        (["author", "dataset"] as const).map((kind) => hostileEdge(at, kind, other, sentence)),
      ),
  );
  return { nodes: [...named("author"), ...named("dataset"), ...papers], edges };
}

function hostileEdge(paper: number, kind: "author" | "dataset", other: number, sentence: string): GraphEdge {
  const ends = { source: `paper:p/${paper + 10}`, target: `${kind}:${other + 10}` } as const;
  const place = { field: "title", start: 0, end: sentence.length } as const;
  const mention = { paper: ends.source, entity: ends.target, ...place, surface: sentence, sentence };
  const mentions = [{ ...mention, rule: "test", confidence: 1 }];
  return { ...ends, relation: kind === "author" ? "authored" : "uses", weight: 1, mentions };
}
