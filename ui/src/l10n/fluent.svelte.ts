/**
 * The window's words: those of every language are in the window, so a change of language is seen at once. A file is read
 * when one of its words is first said: its name is the first part of each of its keys, and no word leads to another.
 */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../api/generated";
import { citation } from "./citation";

const FILES = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** The files that have been read, by language and name. */
const read = new Map<string, FluentBundle>();

/** The words of the file that a key is in, in the window's language. */
function words(key: string): FluentBundle {
  const file = `${current}/${key.split("-", 1)[0]}`;
  let bundle = read.get(file);
  if (!bundle) {
    // No isolation marks: they would end up in what is copied out and read aloud. Names stand in <bdi> instead.
    bundle = new FluentBundle(current, { useIsolating: false });
    bundle.addResource(new FluentResource(citation(FILES[`../../../locales/${file}.ftl`] ?? "")));
    read.set(file, bundle);
  }
  return bundle;
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
  return words(key).hasMessage(key);
}

/** The words of a key in the window's language. Dates and numbers are formatted before they are passed (`format.ts`). */
export function t(key: string, args?: Record<string, string | number>): string {
  const file = words(key);
  const message = file.getMessage(key);
  if (!message?.value) {
    console.error("no words for", key);
    return key;
  }
  return file.formatPattern(message.value, args ?? {}, []);
}
