/** Where a field stands in the window, by its path in the case. */

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
