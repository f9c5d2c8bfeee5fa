/** The window's words: every locale is in the window and is read when it is first spoken, so a change is seen at once. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../api/generated";

const FILES = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

function bundle(language: Language): FluentBundle {
  // No isolation marks: they would end up in what is copied out and read aloud. Names stand in <bdi> instead.
  const words = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(FILES)) {
    if (path.includes(`/${language}/`)) words.addResource(new FluentResource(source));
  }
  return words;
}

const read = new Map<Language, FluentBundle>();

function spoken(): FluentBundle {
  const words = read.get(current) ?? bundle(current);
  read.set(current, words);
  return words;
}

let current = $state<Language>("sv");

/** The window's language. */
export function language(): Language {
  return current;
}

/** Changes the window's language, and tells readers aloud which one it is. */
export function speak(language: Language): void {
  current = language;
  document.documentElement.lang = language;
}

/** Whether there are words for a key that is put together from a code. */
export function has(key: string): boolean {
  return spoken().hasMessage(key);
}

/** The words of a key in the window's language. Dates and numbers are formatted before they are passed (`format.ts`). */
export function t(key: string, args?: Record<string, string | number>): string {
  const words = spoken();
  const message = words.getMessage(key);
  if (!message?.value) {
    console.error("no words for", key);
    return key;
  }
  return words.formatPattern(message.value, args ?? {}, []);
}
