/** Days of the week as the field keeps them: `mon,tue` in the week's order, empty for any day. */

import type { OrderLineView } from "../../api/generated";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** The value with `day` put in or taken out. */
export function toggleDay(value: string, day: string): string {
  const chosen = new Set(value === "" ? [] : value.split(","));
  if (!chosen.delete(day)) chosen.add(day);
  return WEEKDAYS.filter((one) => chosen.has(one)).join(",");
}

/** Whether a service of so many times a week has more days than times, or fewer: one of the two is written wrong, or visits
 *  share a day. */
export function unmatched({ per, times: granted, weekdays, ordered_times }: Pick<OrderLineView, "per" | "times" | "weekdays" | "ordered_times">): "crowded" | "sparse" | null {
  if (per !== "week" || weekdays.value === "") return null;
  const times = Number(ordered_times.value) || granted;
  const days = weekdays.value.split(",").length;
  if (days > times) return "crowded";
  return days < Math.min(times, WEEKDAYS.length) ? "sparse" : null;
}
