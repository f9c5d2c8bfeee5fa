/** Days as people write them (`3/12`, `3 dec`, `2026-12-03`, `20261203`, `idag`, `+14`) and as a month's page shows them. */

const two = (value: number) => String(value).padStart(2, "0");

/** Moves a day `2026-11-23` by whole days. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Moves a day by whole months; past the month's end it is the last day there. */
export function addMonths(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(at / 12)).padStart(4, "0")}-${two((at % 12) + 1)}-01`;
  const last = addDays(addDays(first, 31).slice(0, 8) + "01", -1);
  const same = first.slice(0, 8) + day.slice(8);
  return same < last ? same : last;
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));
}

/** The number of the day's week (ISO 8601): the week belongs to the year that its Thursday is in. */
export function weekOf(day: string): number {
  const thursday = addDays(mondayOf(day), 3);
  return Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / (7 * 24 * 3600 * 1000)) + 1;
}

/** The month's page: six weeks from the Monday on or before the first, so that no month moves what stands under it. */
export function pageOf(day: string): string[][] {
  const first = mondayOf(`${day.slice(0, 8)}01`);
  return [0, 1, 2, 3, 4, 5].map((week) => [0, 1, 2, 3, 4, 5, 6].map((at) => addDays(first, week * 7 + at)));
}

/** Where a key leads in a month's page: arrows by day and week, Home and End in the week, PgUp and PgDn by month, with Shift by year. */
export function dayAfterKey(day: string, key: string, shift: boolean): string | null {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return mondayOf(day);
    case "End":
      return addDays(mondayOf(day), 6);
    case "PageUp":
      return addMonths(day, shift ? -12 : -1);
    case "PageDown":
      return addMonths(day, shift ? 12 : 1);
    default:
      return null;
  }
}

function real(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  const at = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}

/** `3 dec`, `3. joulukuuta 2026`: the month in three letters of its name or more. The same parts as of a day in figures. */
function named(text: string, months: readonly string[]): (string | undefined)[] | null {
  const parts = /^(\d{1,2})\.?\s*(\p{L}{3,})\.?(?:\s+(\d{4}))?$/u.exec(text);
  const at = months.findIndex((month) => month.toLowerCase().startsWith(parts?.[2] ?? " "));
  return parts && at >= 0 ? [text, parts[1], String(at + 1), parts[3]] : null;
}

/**
 * What was written as `2026-12-03`; null when it is not a day. A day without its year is the one nearest to `today`.
 * `words` are the window's words for yesterday, today and tomorrow, and its months from January on.
 */
export function readDay(written: string, today: string, words: { yesterday: string; today: string; tomorrow: string; months: readonly string[] }): string | null {
  const text = written.trim().toLowerCase();
  if (text === words.today.toLowerCase()) return today;
  if (text === words.tomorrow.toLowerCase()) return addDays(today, 1);
  if (text === words.yesterday.toLowerCase()) return addDays(today, -1);
  const ahead = /^\+(\d{1,4})$/.exec(text);
  if (ahead) return addDays(today, Number(ahead[1]));
  const whole = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (whole) return real(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const short = /^(\d{1,2})[/.](\d{1,2})\.?(?:[/.]?(\d{4}))?$/.exec(text) ?? named(text, words.months);
  if (!short) return null;
  const [day, month] = [Number(short[1]), Number(short[2])];
  if (short[3]) return real(Number(short[3]), month, day);
  const year = Number(today.slice(0, 4));
  const near = [year - 1, year, year + 1].map((one) => real(one, month, day)).filter((one) => one !== null);
  const far = (one: string) => Math.abs(Date.parse(one) - Date.parse(today));
  return near.sort((one, other) => far(one) - far(other))[0] ?? null;
}
