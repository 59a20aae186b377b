import { describe, expect, it } from "vitest";
import { communityTable } from "../../src/importers/community-table.ts";

describe("a table of communities", () => {
  it.each([
    ["here", "id,community\ndataset:jetclass,0\ntool:redvid,1\n"],
    [
      "Gephi",
      'Id\tLabel\tmodularity_class\r\ndataset:jetclass\t"Jet\tClass"\t0\r\ntool:redvid\tREDVID\t1\r\n',
    ],
    ["igraph", '"name";"membership"\n"dataset:jetclass";"0"\n"tool:redvid";"1"'],
  ])("is read as %s writes it", (_, text) => {
    const { communities, problems } = communityTable("c.csv", text);
    expect(problems).toEqual([]);
    expect([...communities]).toEqual([
      ["dataset:jetclass", "0"],
      ["tool:redvid", "1"],
    ]);
  });

  it("loses a line that says too little, and no other", () => {
    const { communities, problems } = communityTable("c.csv", "id,community\na,1\nb,\n\n__proto__,2\n");
    expect([...communities.keys()]).toEqual(["a", "__proto__"]);
    expect(problems).toMatchObject([{ file: "c.csv", line: 3, done: "the line was left out" }]);
  });

  it("needs a header", () => {
    expect(communityTable("c.csv", "a,1\nb,2\n").problems).toMatchObject([
      { line: 1, advice: "Begin with a header: id,community." },
    ]);
    expect(communityTable("c.csv", "").problems).toHaveLength(1);
  });
});
