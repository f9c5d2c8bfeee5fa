/** Words that several screens put together the same way. */
import type { CaseFrame, Language, Progress, Step, StepView } from "../../api/generated";
import { dateShort } from "../../l10n/format";
import { has, t } from "../../l10n/fluent.svelte";
import type { Shape } from "../../kit/status";
import { session } from "../../state/session.svelte";

/** `om 4 dagar`, `idag`, `11 dagar sen`. */
export function whenWords(days: number): string {
  if (days < 0) return t("words-days-late", { days: -days });
  if (days === 0) return t("words-due-today");
  return days === 1 ? t("words-due-tomorrow") : t("words-days-left", { days });
}

/** `18 dagar`, without saying which way. */
export function daysWords(days: number): string {
  return days < 0 ? t("words-days-late", { days: -days }) : t("words-days", { days });
}

/** The shape of a date: late, today, or still ahead. */
export function shapeOf(days: number | null, state: Progress): Shape {
  if (days === null) return state;
  if (days < 0) return "late";
  if (days === 0) return "missing";
  return state === "ongoing" || state === "waiting" ? state : "not_begun";
}

/** The rule that made a date. A follow-up's carries its interval: `follow_up_every_3`. */
export function ruleWords(rule: string): string {
  const months = /^follow_up_every_(\d+)$/.exec(rule)?.[1];
  if (months !== undefined) return t("rule-follow_up_every", { months: Number(months) });
  return has(`rule-${rule}`) ? t(`rule-${rule}`) : "";
}

/** What a step says of itself in one short line: `6 av 8 klara`, `2 saknas`, `3 nov`, `ej börjad`. */
export function stepFact(step: StepView): string {
  if (step.missing > 0) return t("words-missing", { count: step.missing });
  if (step.state === "ongoing" && step.done !== null && step.of !== null) return t("words-done-of", { done: step.done, of: step.of });
  if (step.date !== null && step.state !== "not_begun") return dateShort(step.date, session.today);
  return t(`words-progress-${step.state}`).toLowerCase();
}

/** The case's decision is signed: what it stands on can be read, not changed. */
export function decided(frame: CaseFrame): boolean {
  return frame.steps.some(({ step, state }) => step === "decision" && state === "done");
}

/** The way to a step of a case. */
export function stepHref(id: string, step: Step): string {
  return step === "follow_up" ? `#/case/${id}` : `#/case/${id}/${step}`;
}

/** The languages that letters are written in; the Swedish one is the original. */
export const LETTER_LANGUAGES: readonly Language[] = ["sv", "fi", "en"];
