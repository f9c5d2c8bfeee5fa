/**
 * What was just done, told in passing, with an undo while it stands. Never a person's name. It goes when one leaves the
 * screen that it is about; what can be undone, when one leaves the case or the list. An act that leads somewhere goes first
 * and tells then.
 */
import { parse, router, type Route } from "./router.svelte";

interface Toast {
  text: string;
  undo: (() => unknown) | undefined;
  /** Where the window stood, or was on its way to. */
  of: Route;
}

/** How long words stand, and how long what can be undone, ms. */
const TOLD = 5_000;
const UNDOABLE = 10_000;
let shown = $state.raw<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

const scope = (route: Route) => (route.at === "case" ? route.id : route.at);
const same = (one: Route, other: Route) => JSON.stringify(one) === JSON.stringify(other);
const belongs = ({ undo, of }: Toast) => (undo ? scope(of) === scope(router.route) : same(of, router.route));

function put(text: string, undo: (() => unknown) | undefined): void {
  clearTimeout(timer);
  shown = { text, undo, of: parse(location.hash) };
  timer = setTimeout(toasts.close, undo ? UNDOABLE : TOLD);
}

/** The toast that is shown, if any. */
export const toasts = {
  get shown(): Toast | null {
    return shown && shown.text !== "" && belongs(shown) ? shown : null;
  },
  close(): void {
    clearTimeout(timer);
    shown = null;
  },
  /** Undoes what was done last; says whether there was anything to undo. */
  undo(): boolean {
    const undo = shown && belongs(shown) ? shown.undo : undefined;
    if (!undo) return false;
    toasts.close();
    undo();
    return true;
  },
};

/** Tells what was done. `undo` can be chosen for ten seconds. */
export function toast(text: string, undo?: () => unknown): void {
  put(text, undo);
}

/** Lets Ctrl+Z take back what was done, without a word: it is seen where it stands, and the badge says that it is saved. */
export function undoable(undo: () => unknown): void {
  put("", undo);
}
