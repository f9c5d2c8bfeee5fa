/**
 * What was just done, told in passing, with an undo while it stands. Never a person's name. What was told of one case is
 * not shown over another.
 */
import { router } from "./router.svelte";

interface Toast {
  text: string;
  undo: (() => unknown) | undefined;
  /** The case that was open. */
  of: string | null;
  /** How often one had gone somewhere. */
  turn: number;
}

/** How long words stand, and how long what can be undone, ms. */
const TOLD = 5_000;
const UNDOABLE = 10_000;
let shown = $state.raw<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

const open = () => (router.route.at === "case" ? router.route.id : null);
/** Told where no case was open, or where this one is. */
const belongs = (toast: Toast) => toast.of === null || open() === null || toast.of === open();
/** Words alone go with one to the screen that the act led to, and no further. */
const isOld = (toast: Toast) => toast.undo === undefined && router.turns > toast.turn + 1;

function put(text: string, undo: (() => unknown) | undefined): void {
  clearTimeout(timer);
  shown = { text, undo, of: open(), turn: router.turns };
  timer = setTimeout(toasts.close, undo ? UNDOABLE : TOLD);
}

/** The toast that is shown, if any. */
export const toasts = {
  get shown(): Toast | null {
    return shown && shown.text !== "" && belongs(shown) && !isOld(shown) ? shown : null;
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
