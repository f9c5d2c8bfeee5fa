/** How much of a long list is drawn: the rows that one sees or comes to. Each row costs, at its coming and at its going. */
import { flushSync } from "svelte";

/** More than fits in the tallest window, and how many come at a time. */
const SOME = 40;

export class Drawn {
  count = $state(SOME);

  /** Another list begins anew. */
  anew(): void {
    this.count = SOME;
  }

  /** For who goes to its end. */
  readonly all = (): void => {
    this.count = Infinity;
    flushSync();
  };

  /** Put on the last row that is drawn: when it comes in sight, the next ones are drawn. */
  readonly more = (last: Element): (() => void) => {
    const sight = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) this.count += SOME;
    });
    sight.observe(last);
    return () => sight.disconnect();
  };
}
