/** How today's rows are grouped and said. */
import type { TodayRow, Urgency } from "../../api/generated";
import { date, minutes, weekday } from "../../l10n/format";
import { t } from "../../l10n/fluent.svelte";

const ORDER: readonly Urgency[] = ["now", "this_week", "next_week"];

/** The groups that have rows, the most urgent first. Who is waited for stands beside the list. */
export function groups(rows: readonly TodayRow[]): { urgency: Urgency; rows: TodayRow[] }[] {
  return ORDER.map((urgency) => ({ urgency, rows: rows.filter((row) => row.urgency === urgency) })).filter((group) => group.rows.length > 0);
}

/** The one fact at the end of a row: time granted. */
export function fact(row: TodayRow): string {
  return row.minutes === null ? "" : t("today-a-month", { time: minutes(row.minutes) });
}

/** What comes next, when nothing is to be done now. Never a name: this sentence is read aloud at the start. */
export function nextWords(row: TodayRow, today: string): string {
  if (!row.due) return "";
  const day = row.due.slice(0, 4) === today.slice(0, 4) ? weekday(row.due).toLowerCase() : date(row.due);
  return t("today-next", { day, what: t(`watch-${row.kind}`).toLowerCase() });
}

/** The screen where a row is dealt with. */
export function rowHref(row: TodayRow): string {
  return row.step === "follow_up" ? `#/case/${row.case}` : `#/case/${row.case}/${row.step}`;
}
