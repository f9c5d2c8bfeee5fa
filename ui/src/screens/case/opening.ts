/**
 * The case that is being opened: it is read while the screen that one leaves is still shown, so that no empty one is
 * painted between them, when what was just written is saved. Read once: its opening is a row of the access log.
 */
import { call } from "../../api";
import type { OverviewView } from "../../api/generated";
import { flushAll } from "../../state/autosave.svelte";
import type { Route } from "../../state/router.svelte";

/** How long the screen that one leaves waits for the answer, ms. */
const LONGEST = 200;

interface Opening {
  id: string;
  answer: Promise<OverviewView>;
  view: OverviewView | null;
}
let opening: Opening | null = null;

/** Asks for what a route shows, if that is a case; comes when it is there, refused, or too long in coming. */
export function ask(route: Route): Promise<void> | null {
  drop();
  if (route.at !== "case" || route.step !== "overview") return null;
  const asked: Opening = { id: route.id, answer: flushAll().then(() => call("case_read", { case: route.id })), view: null };
  opening = asked;
  const read = asked.answer.then(
    (view) => void (asked.view = view),
    () => undefined, // The screen tells it.
  );
  return Promise.race([read, new Promise<void>((late) => setTimeout(late, LONGEST))]);
}

/** What was asked for of a case, once. */
export function take(id: string): Opening | null {
  const taken = opening?.id === id ? opening : null;
  drop();
  return taken;
}

/** Nothing of a case that was asked for stays behind the lock. */
export function drop(): void {
  opening = null;
}
