import { describe, expect, it } from "vitest";
import { momentOf, readClock } from "./moment";

describe("when something happened", () => {
  it("reads a time of day as people write it", () => {
    expect(["9.05", "0905", "9:5", "09:05"].map(readClock)).toEqual(["09:05", "09:05", "09:05", "09:05"]);
    expect(readClock("14")).toBe("14:00");
  });

  it("takes nothing for a time that is none", () => {
    expect(["", "24:00", "12:60", "kvart över", "123"].map(readClock)).toEqual([null, null, null, null, null]);
  });

  it("makes a moment of a day and a time on this computer's clock", () => {
    expect(new Date(momentOf("2026-11-23", "14:02")).getHours()).toBe(14);
  });
});
