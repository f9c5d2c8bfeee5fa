/** What was just done, told in passing, with an undo while it stands. Never a person's name. */

interface Toast {
  text: string;
  undo: (() => unknown) | undefined;
}

const SHOWN = 10_000;
let shown = $state.raw<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** The toast that is shown, if any. */
export const toasts = {
  get shown(): Toast | null {
    return shown;
  },
  close(): void {
    clearTimeout(timer);
    shown = null;
  },
  /** Undoes what the toast tells of; says whether there was anything to undo. */
  undo(): boolean {
    const undo = shown?.undo;
    if (!undo) return false;
    toasts.close();
    undo();
    return true;
  },
};

/** Tells what was done. `undo` can be chosen for ten seconds. */
export function toast(text: string, undo?: () => unknown): void {
  clearTimeout(timer);
  shown = { text, undo };
  timer = setTimeout(toasts.close, SHOWN);
}
