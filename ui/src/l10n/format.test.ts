import { expect, test } from "vitest";
import table from "../../../locales/formats.json";
import { speak } from "./fluent.svelte";
import * as format from "./format";

const WRITERS: Record<string, (example: (typeof table)[number]) => string> = {
  date: (example) => format.date(String(example.value)),
  date_short: (example) => format.dateShort(String(example.value)),
  kronor: (example) => format.kronor(Number(example.value)),
  minutes: (example) => format.minutes(Number(example.value)),
  number: (example) => format.number(Number(example.value)),
  decimal: (example) => format.decimal(Number(example.value), Number("places" in example ? example.places : 0)),
};

for (const language of ["sv", "fi", "en"] as const) {
  for (const example of table) {
    test(`the ${example.format} ${example.value} is written as the table says in ${language}`, () => {
      speak(language);
      expect(WRITERS[example.format]?.(example)).toBe(example[language]);
    });
  }
}

test("a short date says its year when that is not this one", () => {
  speak("sv");
  expect(format.dateShort("2027-11-22", "2026-11-22")).toBe("22\u00a0nov\u00a02027");
  expect(format.dateShort("2026-12-24", "2026-11-22")).toBe("24\u00a0dec");
  speak("fi");
  expect(format.dateShort("2027-11-22", "2026-11-22")).toBe("22.11.2027");
});

test("a month is headed by its name and year", () => {
  const heading = (language: "sv" | "fi" | "en") => {
    speak(language);
    return format.monthYear("2026-11-23");
  };
  expect([heading("sv"), heading("fi"), heading("en")]).toEqual(["November 2026", "Marraskuu 2026", "November 2026"]);
});
