/** How the file stands with the central system, as the sync centre says it: a shape, its words, what to do, and one act. */
import type { SyncView } from "../../api/generated";
import type { Shape } from "../../kit/status";
import { t } from "../../l10n/fluent.svelte";
import { moment } from "../../l10n/format";

/** What one can do about it: tell where the central system is, sign in, open a sign-in that is under way anew, or meet now. */
export type Act = "join" | "sign_in" | "sign_in_again" | "now";

export interface Standing {
  shape: Shape;
  /** Where it stands, in a few words. */
  words: string;
  /** Why, and what to do. */
  say: string;
  act: Act;
  /** The act is what one came for: its button is the filled one. */
  wanted: boolean;
}

const SHAPES: Record<SyncView["state"], Shape> = {
  alone: "not_relevant",
  signed_out: "missing",
  signing_in: "ongoing",
  resting: "waiting",
  working: "ongoing",
  waiting: "waiting",
  stopped: "missing",
};

/** All that was saved is sent, and there is a receipt for it: without one nothing is called synced. */
function isWhole(view: SyncView): view is SyncView & { synced_at: string } {
  return view.state === "resting" && view.synced_at !== null && view.waiting === 0;
}

function actOf({ state, why }: SyncView): Act {
  if (state === "alone" || (state === "signed_out" && why === "not_kvarbo")) return "join";
  if (state === "signed_out") return "sign_in";
  return state === "signing_in" ? "sign_in_again" : "now";
}

export function standingOf(view: SyncView, today: string): Standing {
  const { state, why } = view;
  const act = actOf(view);
  const wanted = act === "join" || act === "sign_in" || state === "waiting";
  if (isWhole(view)) {
    return { shape: "done", words: t("sync-state-resting", { at: moment(view.synced_at, today) }), say: t("sync-say-resting"), act, wanted };
  }
  const since = state === "resting";
  const words = since ? t("sync-since") : state === "waiting" && why === "offline" ? t("sync-offline") : t(`sync-state-${state}`);
  const say = why !== null ? t(`sync-why-${why}`) : since ? t("sync-say-since") : t(`sync-say-${state}`);
  return { shape: SHAPES[state], words, say, act, wanted };
}
