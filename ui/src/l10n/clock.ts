/**
 * What the clock on the wall shows in Sweden, by which every rule counts its days and times, wherever this computer
 * believes that it stands. Nothing else in the window asks what day or time of day a moment is.
 */

const ZONE = "Europe/Stockholm";
const HOUR = 3_600_000;
const WALL = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE, hourCycle: "h23",
  year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
});

/** The wall's day and time at a moment, as though the wall stood in UTC: ms. */
function wallAt(moment: number): number {
  const part = Object.fromEntries(WALL.formatToParts(moment).map(({ type, value }) => [type, value]));
  return Date.parse(`${part["year"]}-${part["month"]}-${part["day"]}T${part["hour"]}:${part["minute"]}:${part["second"]}Z`);
}

const iso = (wall: number) => new Date(wall).toISOString();

/** The day `2026-11-23` of a moment in RFC 3339, or of now. */
export function dayAt(moment?: string): string {
  return iso(wallAt(moment === undefined ? Date.now() : Date.parse(moment))).slice(0, 10);
}

/** The time of day `14:02` of a moment in RFC 3339. */
export function clockAt(moment: string): string {
  return iso(wallAt(Date.parse(moment))).slice(11, 16);
}

/**
 * The moment of a day `2026-11-23` and a time of day `14:02` in Sweden, in RFC 3339 with Sweden's offset. Which one it is
 * of the hour that comes twice in autumn, whoever writes it says. A time in the hour that spring leaves out is read by the
 * offset that went before it: 02:30 is what the wall then calls 03:30.
 */
export function momentOf(day: string, clock: string, which: "first" | "second" = "first"): string {
  const { wall, before, moments } = momentsOf(day, clock);
  const moment = (which === "second" ? moments.at(-1) : moments[0]) ?? wall - before;
  const offset = offsetAt(moment) / HOUR;
  return `${iso(moment + offset * HOUR).slice(0, 19)}+${String(offset).padStart(2, "0")}:00`;
}

/** Whether the wall shows this time twice that day. */
export function comesTwice(day: string, clock: string): boolean {
  return momentsOf(day, clock).moments.length === 2;
}

/** When the wall shows this, in order: once, twice on a night in autumn, never in an hour in spring. */
function momentsOf(day: string, clock: string): { wall: number; before: number; moments: number[] } {
  const wall = Date.parse(`${day}T${clock}:00Z`);
  // A day before or after, one is sure to be on this or that side of any change.
  const [before, after] = [-24, 24].map((hours) => offsetAt(wall + hours * HOUR)) as [number, number];
  const moments = [...new Set([wall - before, wall - after])].filter((one) => wallAt(one) === wall);
  return { wall, before, moments };
}

/** `9.05`, `0905`, `9:5` are `09:05`; nothing when it is no time of day. */
export function readClock(written: string): string | null {
  const match = /^(\d{1,2})(?:[.:](\d{1,2}))?$|^(\d{2})(\d{2})$/.exec(written.trim());
  if (!match) return null;
  const hour = Number(match[1] ?? match[3]);
  const minute = Number(match[2] ?? match[4] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** How far the wall is ahead of UTC, ms. */
function offsetAt(moment: number): number {
  return wallAt(moment) - Math.floor(moment / 1000) * 1000;
}
