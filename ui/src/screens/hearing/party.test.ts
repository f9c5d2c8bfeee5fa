import { expect, test } from "vitest";
import { speak, t } from "../../l10n/fluent.svelte";

test.each(["sv", "en", "fi"] as const)("in %s what the button shows begins what it is called", (language) => {
  speak(language);
  expect(t("hearing-send-to", { name: "Aino" }).startsWith(t("hearing-send-short"))).toBe(true);
  speak("sv");
});
