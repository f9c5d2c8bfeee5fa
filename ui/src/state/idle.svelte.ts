/** Locks when nobody has touched key, pointer or screen for a while, and warns a minute before (WCAG 2.2.1). */

const WARNING = 60;
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"] as const;

let seconds = $state<number | null>(null);
let last = Date.now();

function stay(): void {
  last = Date.now();
  seconds = null;
}

export const idle = {
  /** Whether the warning is shown. */
  get warned(): boolean {
    return seconds !== null;
  },
  /** Whole seconds until the window locks. */
  get seconds(): number {
    return seconds ?? WARNING;
  },
  /** Somebody is here. */
  stay,
  /** Watches until the answer is called. `minutes` 0 never locks. */
  watch(minutes: number, lock: () => void): () => void {
    stay();
    // A pointer that lies still on a shaking table is nobody: only keys and presses answer a warning.
    const sign = (event: Event) => {
      if (seconds === null || event.type === "keydown" || event.type === "pointerdown") stay();
    };
    for (const one of SIGNS) window.addEventListener(one, sign, { passive: true });
    const timer = setInterval(() => {
      if (minutes === 0) return;
      const left = Math.ceil((last + minutes * 60_000 - Date.now()) / 1000);
      seconds = left <= WARNING ? Math.max(0, left) : null;
      if (left > 0) return;
      stay();
      lock();
    }, 1000);
    return () => {
      clearInterval(timer);
      for (const one of SIGNS) window.removeEventListener(one, sign);
      seconds = null;
    };
  },
};
