/** How watches are grouped: by how near the date is. */
import type { WatchView } from "../../api/generated";
import { session } from "../../state/session.svelte";

/** What can be looked at alone: as many as stand on one line. What is sent and received stands under what it is (`kinds` in the program). */
export const KINDS = ["follow_up", "decision", "dispatch", "hearing", "ends", "appeal", "order"] as const;

const GROUPS = ["late", "today", "week", "next_week", "month", "later"] as const;

/** Which group a date belongs to. `left` is whole days, `weekday` today's, Monday 0: the week ends on Sunday. */
export function groupOf(left: number, weekday: number): (typeof GROUPS)[number] {
  if (left < 0) return "late";
  if (left === 0) return "today";
  if (left <= 6 - weekday) return "week";
  if (left <= 13 - weekday) return "next_week";
  return left <= 31 ? "month" : "later";
}

/** The groups that have rows, the nearest first. */
export function groups(rows: readonly WatchView[]): { name: (typeof GROUPS)[number]; rows: WatchView[] }[] {
  const weekday = (new Date(`${session.today}T12:00:00Z`).getUTCDay() + 6) % 7;
  return GROUPS.map((name) => ({ name, rows: rows.filter((row) => groupOf(row.deadline.days, weekday) === name) })).filter(
    (group) => group.rows.length > 0,
  );
}
