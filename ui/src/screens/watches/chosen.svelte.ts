/** The rows that are chosen in a list, by mouse or with the keys that the foot of the list names. */
import { SvelteSet } from "svelte/reactivity";
import type { WatchView } from "../../api/generated";

/** Tells a row from all others, also when the list is read anew. */
export const idOf = (row: WatchView) => `${row.case}/${row.key}`;

export class Chosen {
  private readonly ids = new SvelteSet<string>();
  /** The list as it is shown: what is not in it is not chosen. */
  readonly rows: readonly WatchView[];

  constructor(private readonly shown: () => readonly WatchView[]) {
    this.rows = $derived(this.shown().filter((row) => this.ids.has(idOf(row))));
  }

  /** The cases of what is chosen, each once. */
  get cases(): string[] {
    return [...new Set(this.rows.map((row) => row.case))];
  }

  has(row: WatchView): boolean {
    return this.ids.has(idOf(row));
  }

  set(rows: readonly WatchView[], on: boolean): void {
    for (const row of rows) {
      if (on) this.ids.add(idOf(row));
      else this.ids.delete(idOf(row));
    }
  }

  clear(): void {
    this.ids.clear();
  }

  /** Space chooses the row in hand or leaves it, Shift with an arrow takes the next one with it, Escape leaves all. */
  key(event: KeyboardEvent, at: WatchView): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === " ") this.set([at], !this.has(at));
    else if (event.key === "Escape" && this.rows.length > 0) this.clear();
    else if (event.shiftKey && step !== undefined) {
      const all = this.shown();
      const next = all[all.findIndex((row) => idOf(row) === idOf(at)) + step];
      this.set(next ? [at, next] : [at], true);
      return;
    } else return;
    event.preventDefault();
  }
}
