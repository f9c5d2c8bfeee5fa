import { describe, expect, it } from "vitest";
import { orderedNumber } from "./extent";

describe("how much of a granted service is ordered", () => {
  it("is what the decision gives until less is written", () => {
    expect(orderedNumber("4", 4)).toBe("");
    expect(orderedNumber("", 4)).toBe("");
    expect(orderedNumber("3", 4)).toBe("3");
  });
  it("is never more than the decision gives, and never nothing", () => {
    for (const wrong of ["5", "0", "-1", "1,5", "två"]) expect(orderedNumber(wrong, 4)).toBeNull();
  });
});
