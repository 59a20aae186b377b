import { expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { givenCommunities } from "../../src/analysis/community-methods/given.ts";
import { buildFromSources } from "../../src/pipeline.ts";
import { seeds } from "../seeds.ts";

it("communities found elsewhere come back as they are, labelled and laid out", async () => {
  const { graph, analysis } = await buildFromSources(seeds(), { seed: 1 });
  const given = new Map(graph.nodes.map(({ id }, at) => [id as string, `C${analysis.community[at]}`]));
  const back = analyse(graph, { seed: 1, method: givenCommunities(graph.nodes, given) });
  expect(back.method).toBe("given");
  expect(back.community).toEqual(analysis.community);
  expect(back.modularity).toBe(analysis.modularity);
  expect(back.communities.map(({ label }) => label)).toEqual(analysis.communities.map(({ label }) => label));
  // other runs say nothing about what was not found here
  expect(back.communities.filter((community) => "stability" in community)).toEqual([]);
});

it("a node that has no community is one of its own", async () => {
  const { graph } = await buildFromSources(seeds(), { seed: 1 });
  const [first, second, ...rest] = graph.nodes.map(({ id }) => id as string);
  const given = new Map(rest.map((id) => [id, "all"]));
  const { community, communities } = analyse(graph, {
    seed: 1,
    method: givenCommunities(graph.nodes, given),
  });
  expect(communities.map(({ size }) => size)).toEqual([rest.length, 1, 1]);
  expect([first, second]).not.toContain(undefined);
  expect(new Set(community.slice(0, 3)).size).toBe(3);
});
