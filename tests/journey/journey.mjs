// A journey is a row of tests over one window, where each begins where the one before it ended.
// Invariant: after a step that failed the rest are skipped, and the window is kept as a picture as it stood.

import { test } from "node:test";

/** What declares the steps of one journey. `window` gives its page, for the picture of what went wrong. */
export function journey(name, window) {
  let failed = null;
  return (step, act) =>
    test(step, async (context) => {
      if (failed !== null) return context.skip(`after: ${failed}`);
      try {
        await act();
      } catch (error) {
        failed = step;
        await window()?.picture(`failed-${name}`).catch(() => {});
        throw error;
      }
    });
}
