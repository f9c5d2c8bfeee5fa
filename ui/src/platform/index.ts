/** The only door to the shell around the window. Nothing else imports `@tauri-apps`. */
import { invoke, isTauri } from "@tauri-apps/api/core";
import type { Commands } from "../api/generated";

export { isTauri };

/** Runs one of the program's commands. Rejects with a `Refusal` (`api/index.ts`). */
export function callShell<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Promise<Commands[K]["out"]> {
  return invoke(name, { args });
}
