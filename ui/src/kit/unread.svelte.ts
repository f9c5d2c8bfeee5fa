import { SvelteSet } from "svelte/reactivity";

/** Days and figures on the screen that are written and cannot be read, by their id. */
export const unread = new SvelteSet<string>();

/**
 * Meets a day or a figure on the screen that is written and cannot be read: gives it the focus, and says whether there is
 * one. Its value is the one from before; nothing is opened, signed or sent with that.
 */
export function meetUnread(): boolean {
  const unread = [...document.querySelectorAll("input")].find((field) => !field.validity.valid);
  unread?.focus();
  return unread !== undefined;
}
