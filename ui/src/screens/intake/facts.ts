/** What can be corrected of how a case came, with what it says now. Lines only until the case is decided. */
import type { IntakeFact, IntakeView } from "../../api/generated";
import { t } from "../../l10n/fluent.svelte";

export interface RegisteredFact {
  fact: IntakeFact;
  /** The application's line, for a service; else empty. */
  line: string;
  label: string;
  value: string;
  words: string;
}

export function factsOf(intake: IntakeView): RegisteredFact[] {
  const one = (fact: IntakeFact, label: string, value: string): RegisteredFact => ({ fact, line: "", label, value, words: "" });
  const lines = intake.own_words.locked ? [] : intake.services;
  return [
    one("received", t("intake-received"), intake.received),
    one("channel", t("intake-channel"), intake.channel),
    one("oral", t("intake-form"), String(intake.oral)),
    one("by", t("intake-fact-by"), intake.by),
    one("authority", t("intake-fact-authority"), intake.authority),
    ...(intake.first_contact === null ? [] : [one("first_contact", t("intake-first-contact"), intake.first_contact)]),
    ...lines.map(({ line, service, name, words, handed_over }): RegisteredFact => ({
      fact: "service", line, label: t("intake-amend-line", { service: name || words }), value: service ?? handed_over ?? "", words,
    })),
  ];
}
