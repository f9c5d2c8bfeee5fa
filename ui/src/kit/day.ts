/** Days as people write them: `3/12`, `2026-12-03`, `20261203`, `idag`, `+14`. */

const two = (value: number) => String(value).padStart(2, "0");

/** Moves a day `2026-11-23` by whole days. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

function real(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  const at = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}

/**
 * What was written as `2026-12-03`; null when it is not a day. A day without its year is the one nearest to `today`.
 * `words` are the window's words for today and tomorrow.
 */
export function readDay(written: string, today: string, words: { today: string; tomorrow: string }): string | null {
  const text = written.trim().toLowerCase();
  if (text === words.today.toLowerCase()) return today;
  if (text === words.tomorrow.toLowerCase()) return addDays(today, 1);
  const ahead = /^\+(\d{1,4})$/.exec(text);
  if (ahead) return addDays(today, Number(ahead[1]));
  const whole = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (whole) return real(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const short = /^(\d{1,2})[/.](\d{1,2})\.?(?:[/.]?(\d{4}))?$/.exec(text);
  if (!short) return null;
  const [day, month] = [Number(short[1]), Number(short[2])];
  if (short[3]) return real(Number(short[3]), month, day);
  const year = Number(today.slice(0, 4));
  const near = [year - 1, year, year + 1].map((one) => real(one, month, day)).filter((one) => one !== null);
  const far = (one: string) => Math.abs(Date.parse(one) - Date.parse(today));
  return near.sort((one, other) => far(one) - far(other))[0] ?? null;
}
