/**
 * Forms that are not sent: what stands in one is kept in the encrypted file while it is written, so that it is there
 * after a lock or a stop, and forgotten when it is sent or emptied.
 */
import { onMount } from "svelte";
import { call } from "../api";
import { session } from "./session.svelte";

const PAUSE = 600;

export class Kept<T> {
  private last = "";
  private written = "";
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly form: string) {
    forms.add(this);
  }

  /** What was kept; null when nothing is. */
  async read(): Promise<T | null> {
    const { text } = await call("form_read", { form: this.form });
    this.last = this.written = text;
    return text === "" ? null : (JSON.parse(text) as T);
  }

  /** Takes what stands in the form now; null is an empty one. */
  write(value: T | null): void {
    this.written = value === null ? "" : JSON.stringify(value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Keeps what was written last. Says whether it was saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    const text = this.written;
    if (text === this.last) return true;
    try {
      session.saved((await call("form_keep", { form: this.form, text })).at);
      this.last = text;
      return true;
    } catch {
      session.notSaved();
      return false;
    }
  }

  /** The form is gone from the screen: what was written last is kept. */
  async leave(): Promise<void> {
    if (await this.flush()) forms.delete(this);
  }
}

/**
 * Keeps a form of the component that calls it. `now` is what stands in it, null where it is closed or empty; `take`
 * opens it again with what was kept.
 */
export function keepForm<T>(form: string, now: () => T | null, take: (was: T) => void): void {
  const kept = new Kept<T>(form);
  let ready = $state(false);
  onMount(() => {
    void kept.read().then((was) => {
      if (was !== null && now() === null) take(was);
      ready = true;
    }, session.notSaved);
    return () => void kept.leave();
  });
  $effect(() => {
    const value = now();
    if (ready) kept.write(value);
  });
}

const forms = new Set<Kept<unknown>>();

/** Keeps every form that is on the screen. Says whether all of it was saved. */
export async function flushForms(): Promise<boolean> {
  const done = await Promise.all([...forms].map((form) => form.flush()));
  return done.every(Boolean);
}

/** Forgets every form, after it was kept: nothing of it stays in memory behind the lock. */
export function forgetForms(): void {
  forms.clear();
}
