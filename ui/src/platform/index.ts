/** The only door to the shell around the window. Nothing else imports `@tauri-apps`. */
import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";
import type { Commands } from "../api/generated";

export { isTauri };

/** Runs one of the program's commands, sent from a form or not. Rejects with a `Refusal` (`api/index.ts`). */
export function callShell<K extends keyof Commands>(name: K, args: Commands[K]["args"], form: string | null): Promise<Commands[K]["out"]> {
  return invoke(name, { args, form });
}

/** Calls `act` when the program has locked by itself, as after the computer has slept. */
export function onLocked(act: () => void): void {
  if (isTauri()) void listen("locked", act);
}

/** Calls `act` each time that the file may stand otherwise with the central system. Answers what ends that. */
export function onMet(act: () => void): () => void {
  if (!isTauri()) return () => undefined;
  const listening = listen("met", act);
  return () => void listening.then((end) => end());
}

/** Before the window closes, asks `ready`. When that says no the window stays, and closes at the next try. */
export function onClosing(ready: () => Promise<boolean>): void {
  if (!isTauri()) return;
  let warned = false;
  void getCurrentWindow().onCloseRequested(async (event) => {
    if (warned || (await ready())) return;
    warned = true;
    event.preventDefault();
  });
}
