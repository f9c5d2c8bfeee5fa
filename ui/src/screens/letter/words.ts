/** What a letter's parts and its making are called: an order is not decided, and a hearing rests on no reasons yet. */
import { t } from "../../l10n/fluent.svelte";

/** Letters that are the decision, or hold what belongs to it. */
const DECIDED: readonly string[] = ["decision", "correction", "supplement"];

/** Whether what stands in the letter is the decision's. */
export const isDecision = (letter: string): boolean => DECIDED.includes(letter);

/** Parts of a notice that nobody decided on. */
const BOOKED: readonly string[] = ["application", "outcome", "reasons", "practical"];

/** A part's name in this letter. */
export function partName(letter: string, part: string): string {
  if (letter === "hearing") return t(`letter-before-${part}`);
  if (letter === "booking" && BOOKED.includes(part)) return t(`letter-booked-${part}`);
  return letter === "order" && part === "practical" ? t("letter-ordered-practical") : t(`letter-part-${part}`);
}

/** What was done when the letter was kept as it is. */
export function madeWords(letter: string): string {
  if (isDecision(letter)) return t("letter-signed");
  return t(letter === "order" ? "letter-ordered" : "letter-sent");
}
