/**
 * What the screens ask the program for. In the window a command goes to Rust; in an ordinary browser, where there
 * is no program, it is answered by invented data (`fake.ts`), which the built window does not contain.
 */
import { callShell, isTauri } from "../platform";
import type { Commands } from "./generated";

/** Why a command did nothing: `error-<code>` is the sentence, `reference` also stands in the log. */
export interface Refusal {
  code: string;
  params: Record<string, string>;
  reference: string;
}

export function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** Asks the program. Rejects with a `Refusal`. */
export async function call<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Promise<Commands[K]["out"]> {
  if (import.meta.env.MODE !== "production" && !isTauri()) {
    const { answer } = await import("./fake");
    return answer(name, args);
  }
  return callShell(name, args);
}
