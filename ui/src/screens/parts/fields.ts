/** Where a field stands in the window, by its path in the case, and what was seen in it. */
import type { TextVersion } from "../../api/generated";

/** A field that is chosen or written. */
export interface Seen {
  path: string;
  versions: readonly (string | TextVersion)[];
}

/** The versions that a field shows where two stand: whoever writes another one names them. */
export function seenIn({ versions }: Seen): string[] {
  return versions.map((version) => (typeof version === "string" ? version : version.op));
}

/** The DOM id of a field: what is missing finds its way there by it. */
export function idOf(path: string): string {
  return `f-${path.replaceAll("/", "-")}`;
}

/** Moves focus to a field. Says whether it is on this screen. */
export function focusField(path: string): boolean {
  const element = document.getElementById(idOf(path));
  element?.focus();
  return element !== null;
}
