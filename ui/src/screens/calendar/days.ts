/** What the calendar asks for and says of its days. */
import type { CalendarDay } from "../../api/generated";
import { t } from "../../l10n/fluent.svelte";
import { addDays, mondayOf, pageOf } from "../../kit/day";

export type By = "month" | "week";

/** The days that are shown when one stands on `day`: its week, or its month's page. */
export function spanOf(by: By, day: string): { from: string; until: string } {
  const from = by === "week" ? mondayOf(day) : (pageOf(day)[0]?.[0] ?? day);
  return { from, until: addDays(from, by === "week" ? 6 : 41) };
}

/** The name of a holiday or eve. A plain weekend is seen by its column. */
export function holidayOf(day: CalendarDay | undefined): string {
  const off = day?.off ?? null;
  return off === null || off === "saturday" || off === "sunday" ? "" : t(`calendar-off-${off}`);
}
