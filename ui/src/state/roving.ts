/** One stop with Tab, arrows inside: lists and tables of rows that can be opened. */

/**
 * Puts this on what holds the rows; each row's link or button carries `data-row`. Home and End go to the ends; `whole`
 * draws the rows that are not drawn yet.
 */
export function roving(list: HTMLElement, whole: () => void = () => undefined): () => void {
  const rows = () => [...list.querySelectorAll<HTMLElement>("[data-row]")];

  function mark(current: HTMLElement | undefined): void {
    for (const row of rows()) row.tabIndex = row === current ? 0 : -1;
  }

  function onfocus(event: FocusEvent): void {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-row]") : null;
    if (row) mark(row);
  }

  function onkey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.key === "End") whole();
    const all = rows();
    const here = all.indexOf(event.target);
    if (here < 0) return;
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all[to];
    if (to !== undefined) event.preventDefault();
    next?.focus();
  }

  // Rows that come later are no stops of their own.
  const settle = () => mark(rows().find((row) => row.tabIndex === 0 && row.hasAttribute("tabindex")) ?? rows()[0]);
  const watch = new MutationObserver(settle);
  watch.observe(list, { childList: true, subtree: true });
  settle();
  list.addEventListener("focusin", onfocus);
  list.addEventListener("keydown", onkey);
  return () => {
    watch.disconnect();
    list.removeEventListener("focusin", onfocus);
    list.removeEventListener("keydown", onkey);
  };
}
