/** When an ordered service is given: days of the week and times of the day, as their fields keep them (`mon,tue`, in order; empty is any). */

import type { OrderLineView } from "../../api/generated";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Times of the day as the field keeps them: `morning,evening`. */
export const TIMES = ["morning", "noon", "evening", "night"] as const;

/** The value with `one` put in or taken out, in the order of `all`. */
export function toggled(all: readonly string[], value: string, one: string): string {
  const chosen = new Set(value === "" ? [] : value.split(","));
  if (!chosen.delete(one)) chosen.add(one);
  return all.filter((word) => chosen.has(word)).join(",");
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
