// Waiting for something to become true, never for time to pass.

import { setTimeout as pause } from "node:timers/promises";

/** Asks `condition` until it answers with something true, and returns that; throws with `what` after `seconds`. */
export async function until(what, condition, seconds = 20) {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`);
    await pause(30);
  }
}
