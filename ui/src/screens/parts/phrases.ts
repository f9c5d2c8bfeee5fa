/** Phrases that are offered while a text is written, and where they go. */
import type { PhraseView } from "../../api/generated";

/** What the text is about: a service's outcome, or a life area. */
export interface About {
  outcome?: string | undefined;
  area?: string | undefined;
}

/** The phrases that fit, by any word of their name or text. */
export function fitting(phrases: readonly PhraseView[], { outcome, area }: About, asked: string): PhraseView[] {
  const fits = (places: readonly string[], here: string | undefined) => places.length === 0 || here === undefined || places.includes(here);
  const wanted = asked.trim().toLocaleLowerCase();
  return phrases.filter(
    (phrase) => fits(phrase.outcomes, outcome) && fits(phrase.areas, area) && `${phrase.name} ${phrase.text}`.toLocaleLowerCase().includes(wanted),
  );
}

/** A phrase as it goes in after `before`: apart from the word before it. `place` is its first place to fill, within it. */
export function insertion(before: string, phrase: string): { text: string; place: [number, number] } {
  const text = (before === "" || /\s$/.test(before) ? "" : " ") + phrase;
  const from = text.indexOf("[");
  const to = text.indexOf("]", from) + 1;
  return { text, place: from < 0 || to === 0 ? [text.length, text.length] : [from, to] };
}
