// The window's words as its own catalogues have them, so that a journey reads the same in every language.
// Invariant: a key without words is an error here, as it is a fault in the window.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const { FluentBundle, FluentResource } = createRequire(join(ROOT, "ui/package.json"))("@fluent/bundle");

/** What gives the words of a key in `language` (`sv`, `en` or `fi`). */
export function wordsOf(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const folder = join(ROOT, "locales", language);
  for (const file of readdirSync(folder)) bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
  return (key, args = {}) => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`no words in ${language} for ${key}`);
    return bundle.formatPattern(message.value, args).replace(/\s+/g, " ").trim();
  };
}
