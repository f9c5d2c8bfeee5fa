/** What is missing, in words and as a way there. */
import type { GapView } from "../../api/generated";
import { has, t } from "../../l10n/fluent.svelte";
import { dateShort } from "../../l10n/format";
import { session } from "../../state/session.svelte";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The sentence of a gap. Days come as `2026-12-08` and are shown in the window's language. */
export function gapText(gap: GapView): string {
  const params = Object.entries(gap.params).map(([name, value]) => [name, name === "rule" ? ruleName(value) : DAY.test(value) ? dateShort(value, session.today) : value] as const);
  return t(`gap-${gap.code}`, Object.fromEntries(params));
}

const WRONG = ["period_too_early", "period_reversed", "follow_up_late", "start_too_early", "start_too_late", "replaces_gone"];

/** What is wrong with what stands in a field, told where it stands; what is missing is told at the foot alone. */
export function wrongAt(gaps: readonly GapView[], place: string): string | undefined {
  const gap = gaps.find((one) => one.place === place && WRONG.includes(one.code));
  return gap && gapText(gap);
}

/** What a rule of the profile is called; as the profile has it, where the window has no name for it. */
function ruleName(rule: string): string {
  return has(`profile-section-${rule}`) ? t(`profile-section-${rule}`) : rule;
}

/** The screen where a gap is mended. */
export function gapRoute(id: string, gap: GapView): string {
  if (gap.place === "rules") return "#/rules";
  const [head, area] = gap.place.split("/");
  if (head === "area") return `#/case/${id}/investigation/${area}`;
  const screen = gap.code === "investigation_open" ? "investigation/review" : gap.place === "person" ? "person" : gap.step;
  return `#/case/${id}/${screen}`;
}
