/** Days and figures that are written and cannot be read: nothing is opened, signed or sent with the value from before. */
import { SvelteSet } from "svelte/reactivity";

/** Those on the screen, by their id. */
export const unread = new SvelteSet<string>();

interface Field {
  id: () => string;
  /** What was read last; another one from elsewhere has written over what could not be. */
  value: () => string;
  box: () => HTMLInputElement | undefined;
  /** What is said where it cannot be read. */
  wrong: () => string;
}

/** Whether what is written in a field can be read. While it cannot, its form is refused. */
export class Legible {
  bad = $state(false);
  readonly #field: Field;

  constructor(field: Field) {
    this.#field = field;
    $effect(() => {
      void field.value();
      this.tell(false);
    });
    $effect(() => {
      if (!this.bad) return;
      const id = field.id();
      unread.add(id);
      return () => unread.delete(id);
    });
  }

  /** At once, for the form may be sent in the same breath. */
  tell(bad: boolean): void {
    this.bad = bad;
    this.#field.box()?.setCustomValidity(bad ? this.#field.wrong() : "");
  }
}

/** Meets the first of them: gives it the focus, and says whether there is one. */
export function meetUnread(): boolean {
  const first = [...document.querySelectorAll("input")].find((field) => !field.validity.valid);
  first?.focus();
  return first !== undefined;
}
