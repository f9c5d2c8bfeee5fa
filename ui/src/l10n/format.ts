/** Dates, amounts and times as `locales/formats.json` says: letters write their dates by the same table. */
import { clockAt, comesTwice, dayAt, momentOf } from "./clock";
import { language, t } from "./fluent.svelte";

const NBSP = "\u00a0";
const MINUS = "\u2212";
const MINUTE = 60_000;
const MONTHS = {
  sv: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  fi: [
    "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
    "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
  ],
} as const;

interface Day {
  year: number;
  month: number;
  day: number;
}

/** A day `2026-11-23`, or the day of a moment in RFC 3339. */
function dayOf(iso: string): Day {
  const [year, month, day] = (iso.length > 10 ? dayAt(iso) : iso).split("-").map(Number) as [number, number, number];
  return { year, month: month - 1, day };
}

/** The name of a month; of four letters or fewer it is short already (`mars`, `July`). */
function month(at: number, short: boolean): string {
  const name = MONTHS[language()][at] ?? "";
  return short && name.length > 4 ? name.slice(0, 3) : name;
}

/** The months' names from January on, as a day is written with them. */
export function monthNames(): readonly string[] {
  return MONTHS[language()];
}

/** `23 november 2026`. */
export function date(iso: string): string {
  const { year, month: at, day } = dayOf(iso);
  return `${day}${language() === "fi" ? "." : ""}${NBSP}${month(at, false)} ${year}`;
}

/** `23 nov`, `23.11.`, for lists; with its year (`23 nov 2027`, `23.11.2027`) when that is another than `today`'s. */
export function dateShort(iso: string, today = iso): string {
  const { year, month: at, day } = dayOf(iso);
  const other = year === dayOf(today).year ? "" : String(year);
  if (language() === "fi") return `${day}.${at + 1}.${other}`;
  return [day, month(at, true), other].filter(Boolean).join(NBSP);
}

/** `14:02`, `14.02`, as the clock on the wall shows it. */
export function clock(at: string): string {
  const shown = clockAt(at);
  return language() === "fi" ? shown.replace(":", ".") : shown;
}

/** The same; of the hour that comes twice in autumn with which of the two it is. */
export function time(at: string): string {
  const [day, wall, shown] = [dayAt(at), clockAt(at), clock(at)];
  if (!comesTwice(day, wall)) return shown;
  const isFirst = Date.parse(momentOf(day, wall, "first")) === Math.floor(Date.parse(at) / MINUTE) * MINUTE;
  return `${shown} ${t(isFirst ? "words-clock-first" : "words-clock-second")}`;
}

/** `23 november 2026 14:02`. */
export function dateTime(at: string): string {
  return `${date(at)} ${time(at)}`;
}

/** `14:02`; with its day (`22 nov 14:02`) when that is another than `today`. */
export function moment(at: string, today: string): string {
  return dayAt(at) === today ? time(at) : `${dateShort(at, today)} ${time(at)}`;
}

const capital = (name: string) => (name[0] ?? "").toUpperCase() + name.slice(1);

/** `Måndag`; `Mån` when short. */
export function weekdayName(iso: string, short = false): string {
  const { year, month: at, day } = dayOf(iso);
  const name = new Intl.DateTimeFormat(language(), { weekday: short ? "short" : "long", timeZone: "UTC" }).format(Date.UTC(year, at, day));
  return capital(name.replace(".", ""));
}

/** `November 2026`: the heading of a month. */
export function monthYear(iso: string): string {
  const { year, month: at } = dayOf(iso);
  const name = month(at, false);
  // The names of months stand in the partitive, as a date wants them; a heading wants the nominative.
  return `${capital(language() === "fi" ? name.replace(/ta$/, "") : name)} ${year}`;
}

/** `måndag 23 november`; `Mån 23` when short. */
export function weekday(iso: string, short = false): string {
  const { month: at, day } = dayOf(iso);
  const named = weekdayName(iso, short);
  if (short) return `${named}${NBSP}${day}`;
  return `${named} ${day}${language() === "fi" ? "." : ""}${NBSP}${month(at, false)}`;
}

/** `31 255`, `31,255`. */
export function number(value: number): string {
  const grouped = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, language() === "en" ? "," : NBSP);
  return `${value < 0 ? MINUS : ""}${grouped}`;
}

/** A decimal from a whole number of its last place: 39450 hundredths are `394,50`. */
export function decimal(value: number, places: number): string {
  if (places === 0) return number(value);
  const unit = 10 ** places;
  const rest = String(Math.abs(value) % unit).padStart(places, "0");
  const whole = number(Math.floor(Math.abs(value) / unit));
  return `${value < 0 ? MINUS : ""}${whole}${language() === "en" ? "." : ","}${rest}`;
}

/** `2 660 kr`, `SEK 2,660`. */
export function kronor(value: number): string {
  return language() === "en" ? `SEK${NBSP}${number(value)}` : `${number(value)}${NBSP}kr`;
}

/** Whole minutes: `80 h 32 min`, `4 h`, `25 min`, `0 min`. */
export function minutes(value: number): string {
  const hours = Math.floor(Math.abs(value) / 60);
  const rest = Math.abs(value) % 60;
  const parts = [hours > 0 && `${number(hours)}${NBSP}h`, (rest > 0 || hours === 0) && `${rest}${NBSP}min`];
  return `${value < 0 ? MINUS : ""}${parts.filter(Boolean).join(" ")}`;
}
