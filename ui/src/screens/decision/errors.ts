/** Why an act was refused, in words, told in passing: what was written stands as it was. */
import { isRefusal } from "../../api";
import { t } from "../../l10n/fluent.svelte";
import { go } from "../../state/router.svelte";
import { toast } from "../../state/toast.svelte";

/** Why an act was refused, in words. */
export function whyNot(error: unknown): string {
  return isRefusal(error) ? t(`error-${error.code}`, error.params) : t("decision-not-saved");
}

/**
 * Does what is asked, or tells why it was not done and answers nothing. A case that is closed to who asks has no
 * screen for her: the list says who must take it.
 */
export async function attempt<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error) && error.code === "conflict-of-interest") go("/cases");
    toast(whyNot(error));
    return null;
  }
}
