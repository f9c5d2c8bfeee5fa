/** Days of the week as the field keeps them: `mon,tue` in the week's order, empty for any day. */

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** The value with `day` put in or taken out. */
export function toggleDay(value: string, day: string): string {
  const chosen = new Set(value === "" ? [] : value.split(","));
  if (!chosen.delete(day)) chosen.add(day);
  return WEEKDAYS.filter((one) => chosen.has(one)).join(",");
}
