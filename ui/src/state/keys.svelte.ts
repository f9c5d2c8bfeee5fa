/**
 * What can be done here, each with its name and its key: the same list makes the keys act, fills the palette (Ctrl+K)
 * and the page of keys (F1), so that nothing has a key that cannot be found.
 *
 * A letter alone is never a key here (WCAG 2.1.4), and Ctrl+Alt is AltGr on Nordic keyboards.
 */
import { onDestroy } from "svelte";

export interface Command {
  /** Unique among what is offered at the same time. */
  id: string;
  /** In the window's language. */
  name: string;
  /** `Ctrl+K`, `F6`, `Ctrl+PageDown`, `Alt+ArrowLeft`. */
  key?: string | undefined;
  act: () => unknown;
}

let offers: readonly (() => readonly Command[])[] = [];

/** Offers commands as long as the component that calls it is there. What is inside goes before what is around it. */
export function offer(commands: () => readonly Command[]): void {
  offers = [commands, ...offers];
  onDestroy(() => (offers = offers.filter((one) => one !== commands)));
}

/** All that can be done now, the nearest first. */
export function offered(): Command[] {
  return offers.flatMap((one) => one());
}

/** The key of an event as it is written in a command. */
export function keyOf(event: KeyboardEvent): string {
  const name = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const held = [(event.ctrlKey || event.metaKey) && "Ctrl", event.altKey && "Alt", event.shiftKey && "Shift"];
  return [...held, name].filter(Boolean).join("+");
}

/** Does what the key stands for. Says whether it stood for anything. */
export function press(event: KeyboardEvent): boolean {
  if (event.defaultPrevented) return false;
  const key = keyOf(event);
  const command = offered().find((one) => one.key === key);
  if (!command) return false;
  event.preventDefault();
  command.act();
  return true;
}

const FACES: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", Enter: "↵", PageDown: "PgDn", PageUp: "PgUp" };

/** A key as it is printed: `Ctrl ↵`. */
export function faceOf(key: string): string {
  return key.split("+").map((part) => FACES[part] ?? part).join(" ");
}
