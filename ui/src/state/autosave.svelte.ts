/**
 * Saves what is written while it is written: a draft within 600 ms of a pause and at least once a second, and the
 * accepted value when the field is left, at a change of section, at lock. No text is ever held back: one that could
 * not be saved stays in its field, is told there, and goes again with the next keystroke or `flush`.
 */
import { call, isRefusal, type Refusal } from "../api";
import { flushForms, forgetForms } from "./kept.svelte";
import { Pause } from "./pause";
import { session } from "./session.svelte";

interface Written {
  text: string;
  reused: boolean;
  pause: Pause;
}

/** Above every counter of an earlier window, and rising by one a keystroke: the later text is always the one that counts. */
let counter = Math.floor(Date.now() / 1000);

export class Autosave {
  private readonly fields = new Map<string, Written>();
  /** The last call of each field: the next waits for its answer, so that a draft never lands after what was accepted. */
  private readonly asked = new Map<string, Promise<boolean>>();
  /** The fields whose last text could not be saved here, each with why, where the program said it. */
  failed = $state.raw<ReadonlyMap<string, Refusal | null>>(new Map());

  constructor(readonly id: string) {}

  /** Takes a keystroke. `reused` says that the text comes from an earlier assessment. */
  input(path: string, text: string, reused = false): void {
    const before = this.fields.get(path);
    const pause = before?.pause ?? new Pause(() => void this.draft(path));
    pause.touch();
    this.fields.set(path, { text, reused: reused || (before?.reused ?? false), pause });
  }

  /** What is being written in a field and not accepted yet. */
  pending(path: string): string | undefined {
    return this.fields.get(path)?.text;
  }

  private async draft(path: string): Promise<void> {
    const written = this.fields.get(path);
    if (!written) return;
    counter += 1;
    const draft = { case: this.id, path, text: written.text, counter };
    await this.tell(path, () => call("draft_write", draft));
  }

  /** Writes one field's accepted value, or every field's. Says whether all of it was saved. */
  async flush(only?: string): Promise<boolean> {
    const paths = only === undefined ? [...this.fields.keys()] : [only].filter((path) => this.fields.has(path));
    const done = await Promise.all(paths.map((path) => this.accept(path)));
    return done.every(Boolean);
  }

  private async accept(path: string): Promise<boolean> {
    const written = this.fields.get(path);
    if (!written) return true;
    written.pause.end();
    const { text: value, reused } = written;
    const saved = await this.tell(path, () => call("field_write", { case: this.id, path, value, reused }));
    if (saved && this.fields.get(path) === written) this.fields.delete(path);
    return saved;
  }

  private tell(path: string, ask: () => Promise<{ at: string }>): Promise<boolean> {
    const turn = (this.asked.get(path) ?? Promise.resolve(true)).then(() => this.answer(path, ask()));
    this.asked.set(path, turn);
    return turn;
  }

  private async answer(path: string, asked: Promise<{ at: string }>): Promise<boolean> {
    let why: Refusal | null | undefined;
    try {
      session.saved((await asked).at);
    } catch (refused) {
      session.notSaved();
      why = isRefusal(refused) ? refused : null;
    }
    const failed = new Map(this.failed);
    if (why === undefined) failed.delete(path);
    else failed.set(path, why);
    this.failed = failed;
    return why === undefined;
  }
}

const cases = new Map<string, Autosave>();

/** The one that saves a case's fields. */
export function autosave(id: string): Autosave {
  const known = cases.get(id) ?? new Autosave(id);
  cases.set(id, known);
  return known;
}

/** Writes what is being written in every case and form. Says whether all of it was saved. */
export async function flushAll(): Promise<boolean> {
  const done = await Promise.all([flushForms(), ...[...cases.values()].map((one) => one.flush())]);
  return done.every(Boolean);
}

/** Forgets every text, after it was flushed: nothing of a case stays in memory behind the lock. */
export function forget(): void {
  cases.clear();
  forgetForms();
}
