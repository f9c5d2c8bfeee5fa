/** A rule of the municipality's file as one reads it: its fields and choices in the window's words. */
import type { RuleCellView, RuleValueView, RuleView } from "../../api/generated";
import { has, t } from "../../l10n/fluent.svelte";

/** The fields that a rule goes by, the first that it has. */
const TITLES = ["name", "work", "decision", "care", "list"];
/** A rule's codes that name another rule. */
const NAMING = ["services", "provider"];

export interface Read {
  rule: RuleView;
  title: string;
  fields: { label: string; value: string }[];
}

const label = (field: string) => (has(`profile-field-${field}`) ? t(`profile-field-${field}`) : field.replaceAll("_", " "));

function word(field: string, value: string): string {
  // Of a key one needs to see only which it is; they all begin alike.
  if (field.endsWith("_public_key")) return t("profile-key", { end: value.replace(/-----.*?-----|\s/g, "").slice(-12) });
  if (value === "true" || value === "false") return t(value === "true" ? "words-yes" : "words-no");
  const key = [`profile-value-${field}-${value}`, `profile-value-${value}`].find(has);
  return key ? t(key) : value;
}

const inKronor = (ore: string) => String(Number(ore) / 100);

function cell(field: string, { name, value }: RuleCellView): string {
  const said = field === "ore" ? inKronor(value) : word(name || field, value);
  return name === "" ? said : `${label(name)}: ${said}`;
}

/** Every rule of a section; `all` has the names that codes stand for. */
export function reads(section: readonly RuleView[], all: readonly RuleView[]): Read[] {
  const field = (rule: RuleView, name: string) => rule.values.find((one) => one.name === name);
  const first = (value: RuleValueView | undefined) => value?.rows[0]?.[0]?.value;
  const named = new Map(all.map((rule) => [first(field(rule, "code")), first(field(rule, "name"))]));
  const text = ({ name, rows }: RuleValueView) =>
    rows.map((cells) => cells.map((one) => (NAMING.includes(name) ? (named.get(one.value) ?? one.value) : cell(name, one))).join(", ")).join(rows.some((cells) => cells.length > 1) ? "; " : ", ");
  return section.map((rule) => {
    const title = section.length > 1 ? TITLES.map((name) => field(rule, name)).find(Boolean) : undefined;
    return {
      rule,
      title: title ? text(title) : "",
      fields: rule.values.filter((value) => value !== title).map((value) => ({ label: label(value.name), value: text(value) })),
    };
  });
}
