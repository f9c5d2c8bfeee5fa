/** What the decision's table says, worked out from its view. Pure: no clock, no words of any language. */
import type { DecisionView, GapView, HoursView, LineView, OutcomeView, SignedView } from "../../api/generated";

/** Outcomes in the order that the law's acts are thought of. */
export const OUTCOMES: readonly OutcomeView[] = ["granted", "partly_granted", "refused", "withdrawn", "dismissed", "closed"];

/** How often, in the order of the scale. */
export const PERS = ["day", "week", "2weeks", "3weeks", "month", "year"] as const;

/** What time counts as, in the order it is shown. */
export const CATEGORIES = ["service", "omsorg", "larm"] as const;
export const TECHNIQUES = ["positioning", "sensor", "camera"] as const;

/** What allows less than runs now (FL 37 §), in the order it is offered. */
export const GROUNDS = ["reservation", "safety", "false_information", "own_withdrawal"] as const;

/** What a row can open beneath it. */
export type Opened = "extent" | "reason";

/** The part of a Fluent key that names how often: identifiers there cannot begin with a digit. */
export function perKey(per: string): string {
  return per.replace("2weeks", "two_weeks").replace("3weeks", "three_weeks");
}

/** The same, from a field that may be empty: an outcome, or nothing. */
export function outcomeOf(value: string): OutcomeView | null {
  return OUTCOMES.find((outcome) => outcome === value) ?? null;
}

/** Whether the outcome gives something that has an extent. */
export function gives(value: string): boolean {
  return value === "granted" || value === "partly_granted";
}

/** The tone that goes with an outcome's shape: what is refused is not the green of what is granted. */
export function toneOf(outcome: string): "ok" | "warn" | "late" | "plain" {
  return outcome === "granted" ? "ok" : outcome === "partly_granted" ? "warn" : outcome === "refused" ? "late" : "plain";
}

/** How many lines have each outcome; `open` has none. Only what occurs, in the order of the law's acts. */
export function tally(values: readonly string[]): { outcome: OutcomeView | "open"; count: number }[] {
  const counted = OUTCOMES.map((outcome) => ({ outcome, count: values.filter((value) => value === outcome).length }));
  const open = values.filter((value) => outcomeOf(value) === null).length;
  return [...counted, { outcome: "open" as const, count: open }].filter(({ count }) => count > 0);
}

/** Every line, in the order of the screen. */
export function linesOf(view: DecisionView): LineView[] {
  return view.groups.flatMap((group) => group.lines);
}

/** The line that a gap points at and what has to be opened for it; nothing when it is not in the table. */
export function placeOf(gap: GapView): { line: string; opened: Opened | null; path: string } | null {
  const [head, line, field] = gap.place.split("/");
  if (head !== "line" || line === undefined) return null;
  const opened = field === "reason" || field === "minutes_reason" || field === "legal_basis" || field === "withdrawn" ? "reason"
    : field === "times" || field === "per" || field === "category" || field === "household_share" ? "extent" : null;
  return { line, opened, path: gap.place };
}

/** What a code of a row's `missing` opens. */
export function openedBy(code: string): Opened {
  return code === "extent" || code === "category" || code === "share" || code === "too_much" ? "extent" : "reason";
}

/** Parts of the bar in per cent of its width, with the threshold where it leaves room for what is above it. */
export function barOf(sum: HoursView): { parts: { category: string; from: number; width: number }[]; threshold: number } {
  const whole = Math.max(sum.threshold * 1.1875, sum.granted * 1.05, 1);
  let from = 0;
  const parts = sum.categories.filter(({ minutes }) => minutes > 0).map(({ category, minutes }) => {
    const part = { category, from, width: (minutes / whole) * 100 };
    from += part.width;
    return part;
  });
  return { parts, threshold: (sum.threshold / whole) * 100 };
}

/** Nothing of the proposal can be changed any more: it has been signed, not taken back, and is not under review. */
export function isFrozen(view: DecisionView): boolean {
  return view.reviewed === null && view.signed.some((signed) => signed.withdrawn === null);
}

/** Something was done with a signed decision, or may be done now. */
export function hasAfter(signed: SignedView): boolean {
  const done = [signed.acts, signed.corrections, signed.supplements, signed.reviews, signed.followed_up];
  return signed.withdrawn === null && (signed.replaced !== null || done.some((list) => list.length > 0));
}

/** What is missing before the act that this person may do. To send it up is the answer to being above the delegation. */
export function gapsBefore(view: DecisionView): GapView[] {
  const gaps = view.gaps.filter((gap) => !(view.act === "propose" && gap.code === "above_delegation"));
  const elsewhere = (gap: GapView) => !/^(line|decision)\//.test(gap.place);
  return [...gaps.filter(elsewhere), ...gaps.filter((gap) => !elsewhere(gap))];
}

/** A whole number within limits as the field takes it; empty stays empty, anything else is nothing. */
export function wholeNumber(text: string, least: number, most: number): string | null {
  const bare = text.replace(/[\s\u00a0]/g, "");
  if (bare === "") return "";
  if (!/^\d{1,6}$/.test(bare)) return null;
  const number = Number(bare);
  return number >= least && number <= most ? String(number) : null;
}
