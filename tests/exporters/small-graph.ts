import type { KnowledgeGraph } from "../../src/model/graph.ts";

const PAPER = "paper:arxiv:2202.03772";

/** One paper that introduces one dataset. */
export const JETS: KnowledgeGraph = {
  nodes: [
    { id: "dataset:jetclass", kind: "dataset", name: "JetClass", aliases: [] },
    {
      id: PAPER,
      kind: "paper",
      name: "Particle Transformer",
      paper: {
        id: PAPER,
        title: "Particle Transformer",
        arxiv: "2202.03772",
        date: "2022-02-08",
        origins: [],
      },
    },
  ],
  edges: [
    {
      source: PAPER,
      target: "dataset:jetclass",
      relation: "introduces",
      weight: 1,
      mentions: [
        {
          paper: PAPER,
          entity: "dataset:jetclass",
          field: "abstract",
          start: 14,
          end: 22,
          surface: "JetClass",
          sentence: 'We introduce "JetClass".',
          rule: "known-names",
          confidence: 1,
        },
      ],
    },
  ],
};
