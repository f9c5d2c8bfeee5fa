/** How communication stands: what settles it, what shape it has, and how a round reads. */
import type { HearingRound } from "../../api/generated";
import type { Shape } from "../../kit/status";

/** How it can be sent. */
export const WAYS = ["letter", "handed_over", "telephone", "e_mail"] as const;
/** The exceptions of FL 25 §, the usual first. */
export const GROUNDS = ["obviously_unnecessary", "harder_to_execute", "immediate"] as const;

/** Answered, waived, its time over, or excepted with its ground. */
export function isSettled(state: string): boolean {
  return state === "done" || (GROUNDS as readonly string[]).includes(state);
}

export function shapeOf(state: string): Shape {
  if (isSettled(state)) return "done";
  if (state === "waiting") return "waiting";
  return state === "reopened" || state === "unasked" ? "missing" : "not_begun";
}

/** What has become of a round. */
export function became(round: HearingRound): "waived" | "replied" | "overdue" | "waiting" {
  if (round.replied !== null) return round.waived ? "waived" : "replied";
  return round.until.days < 0 ? "overdue" : "waiting";
}
