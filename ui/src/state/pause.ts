/**
 * When what is being written goes out: once it rests, and at the latest a second after the first keystroke that has
 * not gone out, however long one writes without a pause.
 */

const REST = 600;
const LONGEST = 1000;

export class Pause {
  private since: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly act: () => void) {}

  /** A keystroke. */
  touch(): void {
    clearTimeout(this.timer);
    this.since ??= Date.now();
    const wait = Math.max(0, Math.min(REST, this.since + LONGEST - Date.now()));
    this.timer = setTimeout(() => {
      this.end();
      this.act();
    }, wait);
  }

  /** What was written has gone out by itself, or shall not. */
  end(): void {
    clearTimeout(this.timer);
    this.since = null;
  }
}
