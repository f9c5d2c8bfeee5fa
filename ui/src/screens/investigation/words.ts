/** Words that are put together from what the program knows: names, levels and the way between two of them. */
import type { AreaNav, FactorView, InvestigationView, ItemView, Progress } from "../../api/generated";
import { language, t } from "../../l10n/fluent.svelte";

/** Whose: `Ainos`, `Lars`, `Aino's`. A Finnish name is inflected in too many ways: there it is the person's. */
export function possessive(name: string): string {
  if (language() === "fi") return t("investigation-the-persons");
  if (language() === "en") return `${name}'s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** `5 Personlig vård`. The two categories have no number. */
export function areaName(area: Pick<AreaNav, "number" | "name">): string {
  return area.number === null ? area.name : `${area.number} ${area.name}`;
}

/** `b144 Minnesfunktioner`. Personal factors and health have no code. */
export function factorName(factor: Pick<FactorView, "icf" | "name">): string {
  return factor.icf === null ? factor.name : `${factor.icf} ${factor.name}`;
}

/** Whether a factor is chosen, or something is written of it. */
export function noted(factor: FactorView): boolean {
  return factor.chosen.value !== "" || factor.words.text !== "";
}

/** The level words 0 to 4, in order. */
export function levelWords(): string[] {
  return [0, 1, 2, 3, 4].map((level) => t(`words-level-${level}`));
}

/** Steps from the earlier level to this one, more difficulty above zero; none where either is no grade. */
export function difference(before: string, now: string): number | null {
  const grade = /^[0-4]$/;
  return grade.test(before) && grade.test(now) ? Number(now) - Number(before) : null;
}

/** What a row lacks first, as the row says it. */
export function lacks(item: Pick<ItemView, "missing">): string | null {
  const [first] = item.missing;
  return first === undefined ? null : t(`investigation-lacks-${first}`);
}

/** How much is missing before the investigation can be closed: in its parts, and of what puts them together. */
export function missingIn(view: InvestigationView): number {
  const unsorted = view.quick_notes.some((note) => note.area === null);
  return view.missing + Number(view.analysis.text === "") + Number(unsorted);
}

/** A state in words: counted when something is missing. What was not begun in a closed investigation never will be. */
export function stateWord(state: Progress, missing: number, closed = false): string {
  if (closed && state === "not_begun") return t("investigation-not-assessed");
  return state === "missing" ? t("words-missing", { count: missing }) : t(`words-progress-${state}`);
}
