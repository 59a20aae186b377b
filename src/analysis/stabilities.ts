/** For each community the share of its pairs of members that the other partitions keep together, on average. */
export function stabilities(community: readonly number[], others: readonly (readonly number[])[]): number[] {
  const sizes = tally(community);
  const kept = others.map((other) => {
    const pairs = Array.from(sizes, () => 0);
    const groups = new Map<string, number>();
    community.forEach((number, at) => {
      const group = `${number} ${other[at]}`;
      const before = groups.get(group) ?? 0;
      groups.set(group, before + 1);
      pairs[number] = (pairs[number] ?? 0) + before;
    });
    return pairs;
  });
  return sizes.map((size, number) => {
    const pairs = (size * (size - 1)) / 2;
    if (pairs === 0 || kept.length === 0) return 1;
    return kept.reduce((sum, one) => sum + (one[number] ?? 0) / pairs, 0) / kept.length;
  });
}

function tally(community: readonly number[]): number[] {
  const sizes: number[] = [];
  for (const number of community) sizes[number] = (sizes[number] ?? 0) + 1;
  return sizes;
}
