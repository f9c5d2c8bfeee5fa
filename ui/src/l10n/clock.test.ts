// One clock for the window, whatever zone its computer stands in.
import { afterEach, describe, expect, it, vi } from "vitest";
import { session } from "../state/session.svelte";
import { clockAt, comesTwice, dayAt, momentOf, readClock } from "./clock";
import { date, time, weekday } from "./format";
import { speak } from "./fluent.svelte";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** Zone, and how far it was behind UTC at a New Year, minutes: shows that the computer really stands there. */
const COMPUTERS = [["UTC", 0], ["Europe/Stockholm", -60], ["America/New_York", 300], ["Asia/Tokyo", -540], ["Pacific/Kiritimati", -840]] as const;

describe.each(COMPUTERS)("on a computer in %s", (zone, behind) => {
  const stand = () => {
    vi.stubEnv("TZ", zone);
    expect(new Date("2026-01-01T12:00:00Z").getTimezoneOffset()).toBe(behind);
    speak("sv");
  };

  it("shows a moment by Sweden's day and time, just before midnight and just after", () => {
    stand();
    expect(["2026-11-23T22:59:59Z", "2026-11-23T23:00:00Z", "2026-06-23T21:59:00Z", "2026-06-24T00:00:00+02:00"].map((at) => [dayAt(at), clockAt(at)])).toEqual(
      [["2026-11-23", "23:59"], ["2026-11-24", "00:00"], ["2026-06-23", "23:59"], ["2026-06-24", "00:00"]],
    );
    expect([date("2026-12-31T23:30:00Z"), time("2026-12-31T23:30:00Z"), weekday("2026-12-31T23:30:00Z")]).toEqual(["1\u00a0januari 2027", "00:30", "Fredag 1\u00a0januari"]);
  });

  it("takes a day for that day", () => {
    stand();
    expect([date("2026-11-23"), weekday("2026-11-23")]).toEqual(["23\u00a0november 2026", "Måndag 23\u00a0november"]);
  });

  it("makes the moment that was written, by Sweden's offset of that night", () => {
    stand();
    expect([["2026-11-23", "00:00"], ["2026-11-23", "23:59"], ["2026-06-23", "14:02"]].map(([day, clock]) => momentOf(day!, clock!))).toEqual(
      ["2026-11-23T00:00:00+01:00", "2026-11-23T23:59:00+01:00", "2026-06-23T14:02:00+02:00"],
    );
  });

  it("leaves out an hour in spring, and what is written in it is an hour later", () => {
    stand();
    expect(["2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z"].map(clockAt)).toEqual(["01:59", "03:00"]);
    expect(["01:59", "02:30", "03:00"].map((clock) => momentOf("2026-03-29", clock))).toEqual(
      ["2026-03-29T01:59:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-29T03:00:00+02:00"],
    );
  });

  it("goes through an hour twice in autumn, and who writes in it says which", () => {
    stand();
    expect(["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map(clockAt)).toEqual(["02:30", "02:30"]);
    expect(["01:59", "02:30", "03:00"].map((clock) => momentOf("2026-10-25", clock))).toEqual(
      ["2026-10-25T01:59:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-25T03:00:00+01:00"],
    );
    expect(momentOf("2026-10-25", "02:30", "second")).toBe("2026-10-25T02:30:00+01:00");
    expect(["01:59", "02:00", "02:59", "03:00"].map((clock) => comesTwice("2026-10-25", clock))).toEqual([false, true, true, false]);
    expect(["01:59", "10:00"].map((clock) => momentOf("2026-10-25", clock, "second"))).toEqual(
      ["2026-10-25T01:59:00+02:00", "2026-10-25T10:00:00+01:00"],
    );
    expect(comesTwice("2026-03-29", "02:30")).toBe(false);
    expect(["2026-10-25T01:59:59+02:00", "2026-10-25T02:30:12+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T03:00:00+01:00"].map(time)).toEqual(
      ["01:59", "02:30 sommartid", "02:30 normaltid", "03:00"],
    );
  });

  it("knows the day before the program has said it", () => {
    stand();
    vi.useFakeTimers({ now: Date.parse("2026-11-23T23:30:00Z") });
    expect(session.view).toBeNull();
    expect(session.today).toBe("2026-11-24");
  });
});

describe("a time of day", () => {
  it("is read as people write it", () => {
    expect(["9.05", "0905", "9:5", "09:05"].map(readClock)).toEqual(["09:05", "09:05", "09:05", "09:05"]);
    expect(readClock("14")).toBe("14:00");
  });

  it("is nothing where there is none", () => {
    expect(["", "24:00", "12:60", "kvart över", "123"].map(readClock)).toEqual([null, null, null, null, null]);
  });
});

it("is asked by everything else: no other file takes a day or a time of day from a moment by this computer's zone", () => {
  const sources = import.meta.glob(["../**/*.ts", "../**/*.svelte"], { query: "?raw", import: "default", eager: true }) as Record<string, string>;
  const asks = /\.(get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)|set(FullYear|Month|Date|Hours)|toLocale(Date|Time)?String|to(Date|Time)String)\(|new Date\(\)\.toISOString\(\)\.slice|new Date\([^()]*,/;
  const own = Object.entries(sources).filter(([path, text]) => !path.endsWith(".test.ts") && asks.test(text)).map(([path]) => path);
  expect(Object.keys(sources).length).toBeGreaterThan(100);
  expect(own).toEqual([]);
});
