import { expect } from "vitest";

type Values = Readonly<Record<string, string | number>>;
type Declared = Readonly<Record<string, { readonly d: string }>>;

interface Aspects {
  readonly CXVersion?: string;
  readonly metaData?: readonly { readonly name: keyof Aspects; readonly elementCount: number }[];
  readonly attributeDeclarations?: readonly Readonly<
    Record<"nodes" | "edges" | "networkAttributes", Declared>
  >[];
  readonly networkAttributes?: readonly Values[];
  readonly nodes?: readonly {
    readonly id: number;
    readonly x: number;
    readonly y: number;
    readonly v: Values;
  }[];
  readonly edges?: readonly {
    readonly id: number;
    readonly s: number;
    readonly t: number;
    readonly v: Values;
  }[];
  readonly status?: readonly object[];
}

/** Ids of nodes and edges of a CX2 file, after the rules that a reader would fall over. */
export function readCx2(text: string): { readonly nodes: string[]; readonly edges: string[] } {
  const parts: readonly Aspects[] = JSON.parse(text);
  expect(parts[0]).toEqual({ CXVersion: "2.0", hasFragments: false });
  expect(parts.at(-1)).toEqual({ status: [{ success: true, error: "" }] });
  const all: Aspects = Object.assign({}, ...parts);
  for (const { name, elementCount } of all.metaData ?? []) expect(all[name]).toHaveLength(elementCount);
  const declared = all.attributeDeclarations?.[0];
  const { nodes = [], edges = [] } = all;
  for (const values of all.networkAttributes ?? []) expectDeclared(values, declared?.networkAttributes);
  for (const { v, x, y } of nodes) {
    expectDeclared(v, declared?.nodes);
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  }
  for (const { v, s, t } of edges) {
    expectDeclared(v, declared?.edges);
    expect([nodes[s]?.id, nodes[t]?.id]).toEqual([s, t]);
  }
  return {
    nodes: nodes.map(({ v }) => String(v["represents"])),
    edges: edges.map(({ id }) => String(id)),
  };
}

function expectDeclared(values: Values, declared: Declared = {}): void {
  for (const [name, value] of Object.entries(values)) {
    const type = declared[name]?.d;
    expect(type, name).toMatch(/^(?:string|integer|double)$/u);
    expect(typeof value, name).toBe(type === "string" ? "string" : "number");
    if (type === "integer") expect(Number.isInteger(value), name).toBe(true);
  }
}
