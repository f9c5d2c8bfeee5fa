/** When something happened: a day and a time of day as people write them, and the moment that they make. */

/** `9.05`, `0905`, `9:5` are `09:05`; nothing when it is no time of day. */
export function readClock(written: string): string | null {
  const match = /^(\d{1,2})(?:[.:](\d{1,2}))?$|^(\d{2})(\d{2})$/.exec(written.trim());
  if (!match) return null;
  const hour = Number(match[1] ?? match[3]);
  const minute = Number(match[2] ?? match[4] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** A day `2026-11-23` and a time of day on this computer's clock, in RFC 3339. */
export function momentOf(day: string, clock: string): string {
  return new Date(`${day}T${clock}`).toISOString();
}
