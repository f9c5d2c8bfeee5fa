/** The languages that are offered for a person: the national minorities' first, then those most often interpreted. */
import { language } from "../../l10n/fluent.svelte";

const OFFERED = ["sv", "fi", "en", "fit", "se", "rom", "yi", "ar", "fa", "so", "ti", "bs", "hr", "sr", "pl", "ru", "uk", "tr", "ku", "es", "de", "th", "swl"];
/** What the webview's own list does not know by name, in the language's own words. */
const OWN_NAMES: Record<string, string> = { fit: "meänkieli", swl: "svenskt teckenspråk", se: "davvisámegiella", rom: "romani" };

/** A language by its BCP 47 tag, in the window's language where that is known. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([language()], { type: "language" }).of(tag) ?? tag;
  return name === tag ? (OWN_NAMES[tag] ?? tag) : name;
}

/** What can be chosen; one that is written already is always among it. */
export function languages(written: string): { value: string; label: string }[] {
  const tags = OFFERED.includes(written) || written === "" ? OFFERED : [written, ...OFFERED];
  return tags.map((value) => ({ value, label: languageName(value) }));
}
