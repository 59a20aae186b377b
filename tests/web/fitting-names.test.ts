import { expect, it } from "vitest";
import { fittingNames } from "../../web/stage/fitting-names.ts";

it("a legend keeps whole names as far as there is room, and cuts only a first one", () => {
  expect(fittingNames(["soliton", "QCD", "gauge theory"], 27)).toBe("soliton · QCD");
  expect(fittingNames(["soliton", "QCD", "gauge theory"], 28)).toBe("soliton · QCD · gauge theory");
  expect(fittingNames(["Diffuse Infrared Background Explorer", "QCD"], 16)).toBe("Diffuse Infrared…");
  expect(fittingNames([], 16)).toBe("");
});
