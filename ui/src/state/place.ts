/**
 * Where focus is: at the start of a screen that one comes to, and after the lock at the same field and caret as before.
 * Only a field's id is kept over the lock, no text.
 */

const SIGNS = ["keydown", "pointerdown"] as const;
/** How long a screen may take to read what it shows, in milliseconds. */
const LONGEST = 3000;

let kept: { id: string; caret: number | null } | null = null;
let waiting: MutationObserver | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Back in the field that was kept; false as long as it is not there. */
function restore({ id, caret }: { id: string; caret: number | null }): boolean {
  const field = document.getElementById(id);
  field?.focus();
  if (field instanceof HTMLTextAreaElement && caret !== null) field.setSelectionRange(caret, caret);
  return field !== null;
}

/** At the start of the screen: what it says itself, else its heading. Bar and person line above stay in sight. */
function begin(): void {
  const start = document.querySelector<HTMLElement>("main [data-start]") ?? document.querySelector<HTMLElement>("main h1");
  if (!start) return;
  if (start.tabIndex < 0) start.tabIndex = -1;
  start.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function settle(): void {
  if (kept === null) begin();
  else if (restore(kept)) kept = null;
}

function rest(): void {
  waiting?.disconnect();
  waiting = null;
  clearTimeout(timer);
  for (const sign of SIGNS) window.removeEventListener(sign, leave);
}

/** Somebody has begun to press or write: what was kept is of no use any more. */
function leave(): void {
  rest();
  kept = null;
}

export const place = {
  /** Remembers the field in hand before the window locks. */
  keep(): void {
    rest();
    const element = document.activeElement;
    const caret = element instanceof HTMLTextAreaElement ? element.selectionStart : null;
    kept = element?.id ? { id: element.id, caret } : null;
  },
  /** The next screen begins in this field instead of at its heading. */
  aim(id: string): void {
    kept = { id, caret: null };
  },
  /**
   * Moves focus to where the screen starts, as soon as it is there, and again if what had it is replaced while the
   * screen is still being read. Whoever presses or writes first is left in peace.
   */
  arrive(): void {
    rest();
    settle();
    waiting = new MutationObserver(() => {
      if (kept !== null || document.activeElement === document.body) settle();
    });
    waiting.observe(document.body, { childList: true, subtree: true });
    for (const sign of SIGNS) window.addEventListener(sign, leave);
    timer = setTimeout(leave, LONGEST);
  },
};
