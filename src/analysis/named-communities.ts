import { bySize, isClustered, type Community } from "../model/graph.ts";
import { folded } from "../text/tokens.ts";
import { keyOf } from "./named-nodes.ts";

/**
 * The communities that somebody means by a number, a label or one of its names, the largest first; case, hyphens and
 * accents aside. Where none is called so, those with a name that holds the text.
 */
export function namedCommunities(communities: readonly Community[], name: string): readonly Community[] {
  const numbered = communities.filter(({ number }) => String(number) === name.trim());
  if (numbered.length > 0) return numbered;
  const wanted = keyOf(name);
  const sorted = bySize(communities.filter(isClustered));
  const called = sorted.filter(({ label }) =>
    [label.join(" "), ...label].some((one) => keyOf(one) === wanted),
  );
  if (called.length > 0 || wanted === "") return called;
  return sorted.filter(({ label }) => folded(label.join(" ")).includes(folded(name.trim())));
}
