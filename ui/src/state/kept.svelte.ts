/**
 * Forms that are not sent: what stands in one is kept in the encrypted file while it is written, so that it is there
 * after a lock or a stop. It is emptied in the transaction of what it is sent for, or when nothing is left in it. One
 * save of a form is under way at a time and the newest text follows it, so that an older text never lands after a newer.
 */
import { onMount } from "svelte";
import { call, sentFrom } from "../api";
import { t } from "../l10n/fluent.svelte";
import { Pause } from "./pause";
import { session } from "./session.svelte";
import { toast, toasts } from "./toast.svelte";

export class Kept<T> {
  /** What the file holds. */
  private last = "";
  private written = "";
  private gone = false;
  private saving: Promise<boolean> | null = null;
  private readonly pause = new Pause(() => void this.flush());

  constructor(readonly form: string) {}

  /** Not all that was written is in the file. */
  get waits(): boolean {
    return !this.gone && this.written !== this.last;
  }

  /** What was kept; null when nothing is. What could not be saved goes before it. */
  async read(): Promise<T | null> {
    if (await this.flush()) {
      const { text } = await call("form_read", { form: this.form });
      if (!this.waits) this.last = this.written = text;
    }
    return this.written === "" ? null : (JSON.parse(this.written) as T);
  }

  /** Takes what stands in the form now; null is an empty one. */
  write(value: T | null): void {
    this.written = value === null ? "" : JSON.stringify(value);
    if (this.waits) this.pause.touch();
  }

  /** Keeps what was written last. Says whether it was saved. */
  async flush(): Promise<boolean> {
    this.pause.end();
    this.saving ??= this.save().finally(() => (this.saving = null));
    return this.saving;
  }

  /**
   * Sends the form. `act` asks for one command at once and says whether it was done, which has emptied the form in the
   * file; meanwhile nothing of it is saved. What was written in it meanwhile is saved after that.
   */
  async send<R>(act: () => Promise<R>, done: (answer: R) => boolean): Promise<R> {
    this.pause.end();
    await this.saving;
    const text = this.written;
    const sent = sentFrom(this.form, act);
    this.saving = sent
      .then((answer) => {
        if (!done(answer)) return;
        session.saved(new Date().toISOString());
        this.last = "";
        if (this.written === text) this.written = "";
      }, () => undefined)
      .then(() => this.save())
      .finally(() => (this.saving = null));
    return sent;
  }

  private async save(): Promise<boolean> {
    while (this.waits) {
      const text = this.written;
      try {
        session.saved((await call("form_keep", { form: this.form, text })).at);
        this.last = text;
      } catch {
        session.notSaved();
        return false;
      }
    }
    return true;
  }

  /** Lets go of the text; nothing more of it is saved from here. */
  forget(): void {
    this.gone = true;
    this.pause.end();
    this.last = this.written = "";
  }
}

const forms = new Map<string, Kept<unknown>>();
/** What gives a form's thrown words back, by form. */
const thrown = new Map<string, () => void>();

/** What keeps a form: the same one however often the form is opened. */
export function keptOf<T>(form: string): Kept<T> {
  const kept = forms.get(form) ?? new Kept<unknown>(form);
  forms.set(form, kept);
  return kept as Kept<T>;
}

/**
 * Keeps a form of the component that calls it. `now` is what stands in it, null where it is closed or empty; `take`
 * opens it again with what was kept.
 */
export function keepForm<T>(form: string, now: () => T | null, take: (was: T) => void): KeptForm {
  const kept = keptOf<T>(form);
  let ready = $state(false);
  /** The component that the form stands in is shown. */
  let here = true;
  onMount(() => {
    void kept.read().then((was) => {
      if (was !== null && now() === null) take(was);
      ready = true;
    }, session.notSaved);
    return () => {
      here = false;
      void kept.flush();
    };
  });
  $effect(() => {
    const value = now();
    if (!ready) return;
    kept.write(value);
    // What is begun anew is not written over by what was thrown away.
    const undo = thrown.get(form);
    if (value !== null && undo && toasts.shown?.undo === undo) toasts.close();
  });
  return {
    send: (act, done = Boolean) => kept.send(act, done),
    forget: () => {
      ready = false;
      kept.write(null);
      void kept.flush();
    },
    cancel: (close, again) => {
      const value = now();
      const was = value === null ? null : (JSON.parse(JSON.stringify(value)) as T);
      close();
      if (was === null) return;
      const undo = () => {
        if (here) return take(was);
        const kept = keptOf<T>(form);
        kept.write(was);
        void kept.flush();
        again?.();
      };
      thrown.set(form, undo);
      toast(t("words-thrown"), undo);
    },
  };
}

/** What a component does with its form beside writing in it. */
export interface KeptForm {
  /** Sends it: `act` asks for one command at once, and its answer says by `done`, or by being anything, that it was done. */
  send: <R>(act: () => Promise<R>, done?: (answer: R) => boolean) => Promise<R>;
  /** Forgets it at once, for a form that goes as it is cancelled. */
  forget: () => void;
  /**
   * Closes the form by `close`, which empties it. What stood in it can be had back for as long as the toast offers it;
   * where the form goes with its component, `again` opens it.
   */
  cancel: (close: () => void, again?: () => void) => void;
}

/** Keeps every form. Says whether all of it was saved. */
export async function flushForms(): Promise<boolean> {
  const done = await Promise.all([...forms.values()].map((form) => form.flush()));
  return done.every(Boolean);
}

/** Not all that was written in the forms is in the file. */
export function formsWait(): boolean {
  return [...forms.values()].some((form) => form.waits);
}

/** Forgets every form, after it was kept: nothing of it stays in memory behind the lock. */
export function forgetForms(): void {
  toasts.close();
  thrown.clear();
  for (const form of forms.values()) form.forget();
  forms.clear();
}
