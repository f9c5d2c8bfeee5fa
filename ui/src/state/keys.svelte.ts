/**
 * What can be done here, each with its name and its key: the same list makes the keys act, fills the palette (Ctrl+K)
 * and the page of keys (F1), so that nothing has a key that cannot be found.
 *
 * A letter alone is never a key here (WCAG 2.1.4), and Ctrl+Alt is AltGr on Nordic keyboards.
 */
import { onDestroy } from "svelte";
import { session } from "./session.svelte";

/** The usual keys of commands. Each may be changed for another in the settings, for every command that has it. */
export const KEYS = [
  "Ctrl+K", "Ctrl+N", "Ctrl+Enter", "Ctrl+PageDown", "Ctrl+PageUp", "Ctrl+F", "Ctrl+J", "Ctrl+P", "Ctrl+S", "Ctrl+L",
  "F6", "Shift+F6", "Alt+ArrowLeft", "Alt+ArrowRight", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+,", "F1",
] as const;
export type Key = (typeof KEYS)[number];

/** What a field or the webview needs itself. */
const TAKEN = ["Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+D", "Ctrl+I", "Ctrl+R", "F5", "Ctrl+Shift+U", "Alt+ArrowDown", "Alt+ArrowUp", "Alt+F4"];

export interface Command {
  /** Unique among what is offered at the same time. */
  id: string;
  /** In the window's language. */
  name: string;
  /** The usual key, or in what is `offered` the one that acts: `Ctrl+K`, `F6`, `Ctrl+PageDown`, `Alt+ArrowLeft`. */
  key?: string | undefined;
  act: () => unknown;
}

let offers: readonly (() => readonly Command[])[] = [];

/** Offers commands as long as the component that calls it is there. What is inside goes before what is around it. */
export function offer(commands: () => readonly Command[]): void {
  offers = [commands, ...offers];
  onDestroy(() => (offers = offers.filter((one) => one !== commands)));
}

let held = $state<Key | null>(null);

/** Holds a key for the component that calls it: the buttons beside it, which it does not act for meanwhile, show it no more. */
export function hold(usual: Key): void {
  held = usual;
  onDestroy(() => (held = null));
}

/** The same commands, each key only at the first that has it: the one that it acts for. */
export function eachKeyOnce(commands: readonly Command[]): Command[] {
  const taken = new Set<string | undefined>();
  return commands.map((command) => {
    const key = taken.has(command.key) ? undefined : command.key;
    taken.add(key);
    return { ...command, key };
  });
}

/** All that can be done now, the nearest first. */
export function offered(): Command[] {
  return eachKeyOnce(offers.flatMap((one) => one()).map((command) => ({ ...command, key: command.key && keyNow(command.key) })));
}

/** The key that acts in the place of a usual one. */
export function keyNow(usual: string): string {
  return session.view?.settings.keys[usual] ?? usual;
}

/** Why `wanted` cannot act in the place of `usual`: another has it, or a field needs it. Null when it can. */
export function refusedKey(usual: Key, wanted: string): Key | "field" | null {
  const other = KEYS.find((one) => one !== usual && keyNow(one) === wanted);
  if (other !== undefined) return other;
  const held = /^(Ctrl|Alt)\+(Shift\+)?[^+]+$/.test(wanted) || /^(Shift\+)?F\d+$/.test(wanted);
  return held && !TAKEN.includes(wanted) ? null : "field";
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
  leaveAndReturn();
  command.act();
  return true;
}

/** What was typed in the field in hand counts: a field tells its form of a day or a figure when it is left. */
function leaveAndReturn(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.blur();
  field.focus();
}

const FACES: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", Enter: "↵", PageDown: "PgDn", PageUp: "PgUp" };

/** The key that acts in the place of a usual one, as it is printed; nothing while another holds it. */
export function faceNow(usual: Key): string | undefined {
  return usual === held ? undefined : faceOf(keyNow(usual));
}

/** A key as it is printed: `Ctrl ↵`. */
export function faceOf(key: string): string {
  return key.split("+").map((part) => FACES[part] ?? part).join(" ");
}
