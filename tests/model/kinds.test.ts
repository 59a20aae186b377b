import { describe, expect, it } from "vitest";
import { KINDS, kindOf } from "../../src/model/kinds.ts";

describe("kinds of node", () => {
  it("are read off the front of an id", () => {
    expect(kindOf("dataset:jetclass")).toBe("dataset");
    expect(kindOf("paper:arxiv:2412.10504")).toBe("paper");
  });

  it("are refused where an id has none, and the id is quoted", () => {
    expect(() => kindOf("jetclass")).toThrow('got "jetclass"');
  });

  it("each have a colour of their own", () => {
    const colors = Object.values(KINDS).map((kind) => kind.color);
    expect(new Set(colors).size).toBe(colors.length);
  });
});
