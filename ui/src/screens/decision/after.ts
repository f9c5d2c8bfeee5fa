/** What is said of a signed decision afterwards: which acts there are, and how a corrected place is named and shown. */
import { t } from "../../l10n/fluent.svelte";
import { date } from "../../l10n/format";
import { perKey } from "./rows";

/** What may be done, in the order offered. */
export const ACTS = ["correct", "supplement", "close_review", "review", "follow_up", "follow_up_earlier", "cease", "strike_cease"] as const;
export type Act = (typeof ACTS)[number];

/** Why a decision is looked at anew. */
export const CAUSES = ["person_asks", "changed_circumstances", "follow_up", "own_motion", "appeal"] as const;

/** Why help ends without a decision. */
export const CEASED = ["died", "moved"] as const;

/** Which oversight an error was (FL 36 §). */
export const SLIPS = ["pen", "count", "oversight"] as const;

/** The name of a place: what it is, and of which service. */
export function placeName(place: { field: string; service: string | null }): string {
  const name = t(`after-field-${place.field}`);
  return place.service === null ? name : `${place.service}: ${name.toLowerCase()}`;
}

/** What stands at a place, as people write it. A last day may be none. */
export function shownAs(field: string, value: string): string {
  if (field === "to" && value === "") return t("after-no-end");
  if (field === "from" || field === "to") return date(value);
  return field === "per" ? t(`decision-per-${perKey(value)}`) : value;
}

/** With which control a place is written. */
export function controlOf(field: string): "day" | "number" | "per" | "words" {
  if (field === "from" || field === "to") return "day";
  if (field === "times" || field === "minutes") return "number";
  return field === "per" ? "per" : "words";
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether less than half of the words that stand are left: another assessment rather than a slip (FL 36 §). */
export function isRewritten(stands: string, becomes: string): boolean {
  const was = wordsOf(stands);
  const left = new Set(wordsOf(becomes));
  return was.filter((word) => left.has(word)).length * 2 < was.length;
}
