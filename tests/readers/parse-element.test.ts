import { describe, expect, it } from "vitest";
import { parseElement } from "../../src/readers/parse-element.ts";

describe("elements in one another", () => {
  it("are read as deep as formats of papers have them", () => {
    const { element, fault } = parseElement(`<entry>${"<a>".repeat(150)}deep${"</a>".repeat(150)}</entry>`);
    expect(element?.text).toBe("deep");
    expect(fault).toBeUndefined();
  });

  it("end the reading where they lie deeper, and what stands before is kept", () => {
    const { element, fault } = parseElement(`<entry><title>Jets</title>${"<a>".repeat(100_000)}`);
    expect(element?.children[0]?.text).toBe("Jets");
    expect(fault).toBe("elements lie deeper than 200 in one another");
  });
});
