import { describe, expect, it } from "vitest";
import { toggleDay } from "./weekdays";

describe("days of an ordered service", () => {
  it("stand in the week's order however they were chosen", () => {
    expect(toggleDay(toggleDay("", "fri"), "mon")).toBe("mon,fri");
  });
  it("are any day again when the last is taken out", () => {
    expect(toggleDay("tue", "tue")).toBe("");
  });
});
