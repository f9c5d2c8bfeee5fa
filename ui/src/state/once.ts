/**
 * An act that waits for something before it asks the program: a second press while it is under way is the same act. What
 * asks at once needs none of it: `call` knows the same question while it is unanswered.
 */
export function once(act: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  return () => (underWay ??= act().finally(() => (underWay = null)));
}
