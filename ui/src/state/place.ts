/** Where one was: the lock gives back the same screen, the same field and the same caret. Only an id is kept, no text. */

let kept: { id: string; caret: number | null } | null = null;

function show(id: string): HTMLElement | null {
  const element = document.getElementById(id);
  element?.focus();
  return element;
}

/** Where focus starts on a screen: what the screen says, or its heading. */
const START = "main [data-start], main h1";

let waiting: MutationObserver | null = null;

function settle(): boolean {
  if (kept) {
    const { id, caret } = kept;
    const element = show(id);
    if (!element) return false;
    if (element instanceof HTMLTextAreaElement && caret !== null) element.setSelectionRange(caret, caret);
    kept = null;
    return true;
  }
  const start = document.querySelector<HTMLElement>("main [data-start]") ?? document.querySelector<HTMLElement>(START);
  if (!start) return false;
  if (start.tabIndex < 0) start.tabIndex = -1;
  start.focus();
  return true;
}

export const place = {
  /** Remembers the field in hand before the window locks. */
  keep(): void {
    const element = document.activeElement;
    const caret = element instanceof HTMLTextAreaElement ? element.selectionStart : null;
    kept = element?.id ? { id: element.id, caret } : null;
  },
  /** Moves focus to where the screen starts, as soon as the screen is there; not over what one has begun to write. */
  arrive(): void {
    waiting?.disconnect();
    waiting = null;
    if (settle()) return;
    waiting = new MutationObserver(() => {
      if (settle()) waiting?.disconnect();
    });
    waiting.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => {
      waiting?.disconnect();
      kept = null;
    }, 3000);
  },
};
