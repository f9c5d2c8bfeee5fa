import { describe, expect, test } from "vitest";
import { addDays, addMonths, dayAfterKey, mondayOf, pageOf, readDay, weekOf } from "./day";

const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
const read = (written: string, months = MONTHS) => readDay(written, "2026-11-23", { yesterday: "igår", today: "idag", tomorrow: "imorgon", months });

describe("a day as it is written", () => {
  test("whole, with or without hyphens", () => {
    expect(read("2026-12-03")).toBe("2026-12-03");
    expect(read(" 20261203 ")).toBe("2026-12-03");
  });
  test("without its year it is the nearest one", () => {
    expect(read("3/12")).toBe("2026-12-03");
    expect(read("15/1")).toBe("2027-01-15");
    expect(read("1.10.")).toBe("2026-10-01");
  });
  test("with its month's name, as the program itself writes days", () => {
    expect(read("16 nov")).toBe("2026-11-16");
    expect(read("16\u00a0nov 2027")).toBe("2027-11-16");
    expect(read("3 December 2026")).toBe("2026-12-03");
    expect(read("1 jul")).toBe("2026-07-01");
    expect(read("3. joulukuuta", [...MONTHS.slice(0, 11), "joulukuuta"])).toBe("2026-12-03");
    for (const written of ["31 feb", "16 no", "16 nova", "nov 16"]) expect(read(written)).toBeNull();
  });
  test("in a word, or as days ahead", () => {
    expect(read("igår")).toBe("2026-11-22");
    expect(read("Idag")).toBe("2026-11-23");
    expect(read("imorgon")).toBe("2026-11-24");
    expect(read("+14")).toBe("2026-12-07");
  });
  test("what is no day is no day", () => {
    for (const written of ["31/2", "2026-13-01", "snart", "12", ""]) expect(read(written)).toBeNull();
    expect(read("29/2/2028")).toBe("2028-02-29");
  });
  test("is moved over months and leap days", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
  });
});

describe("a month's page", () => {
  test("begins on a Monday, has six weeks, and holds the whole month", () => {
    for (const day of ["2026-11-23", "2027-02-01", "2027-05-31"]) {
      const page = pageOf(day);
      expect(page.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
      expect(page[0]?.[0]).toBe(mondayOf(`${day.slice(0, 8)}01`));
      expect(page.flat()).toContain(addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1));
    }
  });
  test("numbers its weeks by their Thursday", () => {
    expect(["2026-11-23", "2026-12-31", "2027-01-03", "2027-01-04", "2024-12-30"].map(weekOf)).toEqual([48, 53, 53, 1, 1]);
  });
  test("is walked by keys", () => {
    const to = (key: string, shift = false) => dayAfterKey("2026-12-31", key, shift);
    expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => to(key))).toEqual(["2026-12-30", "2027-01-01", "2026-12-24", "2027-01-07"]);
    expect(["Home", "End"].map((key) => to(key))).toEqual(["2026-12-28", "2027-01-03"]);
    expect([to("PageUp"), to("PageDown"), to("PageDown", true)]).toEqual(["2026-11-30", "2027-01-31", "2027-12-31"]);
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(to("Enter")).toBeNull();
  });
});
