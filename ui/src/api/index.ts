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

/** What was asked for and is not answered yet. */
const asked = new Set<Promise<unknown>>();

/** The form that a command is being sent from, while whoever sends it asks for it. */
let from: { form: string; asked: boolean } | null = null;

/**
 * Asks within `act`, from a form: what is done empties the form's text in the file, in the same transaction. Throws where
 * nothing was asked for at once: what is asked for after an `await` would not be from the form.
 */
export function sentFrom<R>(form: string, act: () => R): R {
  from = { form, asked: false };
  try {
    const answer = act();
    if (!from.asked) throw new Error(`nothing was asked for at once from the form ${form}`);
    return answer;
  } finally {
    from = null;
  }
}

/** What was asked for last and is not answered yet: a second press of the same button is the first. */
let last: { question: string; answer: Promise<unknown> } | null = null;

/** Asks the program. Rejects with a `Refusal`. */
export async function call<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Promise<Commands[K]["out"]> {
  if (from) from.asked = true;
  const question = JSON.stringify([name, args, from?.form]);
  if (last?.question === question) return last.answer as Promise<Commands[K]["out"]>;
  const answer = ask(name, args, from?.form ?? null);
  last = { question, answer };
  asked.add(answer);
  try {
    return await answer;
  } finally {
    asked.delete(answer);
    // What opened the file is among what is asked.
    if (last?.answer === answer) last = null;
  }
}

/** Comes when all that was asked for is answered. */
export async function settled(): Promise<void> {
  await Promise.allSettled(asked);
}

async function ask<K extends keyof Commands>(name: K, args: Commands[K]["args"], form: string | null): Promise<Commands[K]["out"]> {
  if (import.meta.env.MODE !== "production" && !isTauri()) {
    const { answer } = await import("./fake");
    return answer(name, args, form);
  }
  return callShell(name, args, form);
}
