// The day and the hour in Sweden, wherever this computer stands: what the tests expect of the window.

const now = (options) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", ...options }).format(new Date());

/** Today, `2026-11-23`. */
export const today = () => now({ year: "numeric", month: "2-digit", day: "2-digit" });

/** The hour of the day, 0 to 23. */
export const hourInSweden = () => Number(now({ hour: "2-digit", hourCycle: "h23" }));

/** The time of day, `14:02`. */
export const clock = () => now({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** A day `2026-11-23` as `23 november 2026`. */
export const inWords = (day) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }).format(Date.parse(day));

/** The same day a year later; of the twenty-ninth of February the month's last. */
export function aYearLater(day) {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return day.endsWith("-02-29") ? later.replace("-29", "-28") : later;
}
