/** F6 goes between the window's regions, and comes back to where it was in each (`data-region`). */

const last = new WeakMap<Element, HTMLElement>();
const FOCUSABLE = "a[href],button,input,select,textarea,[tabindex='0']";

/** Where focus begins in a region: at a choice that is made, its first stop, or the region itself when it only scrolls. */
function startOf(region: HTMLElement): HTMLElement | null {
  return region.querySelector<HTMLElement>(`input:checked,${FOCUSABLE}`) ?? (region.matches(FOCUSABLE) ? region : null);
}

function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((one) => startOf(one) !== null);
}

/** Remembers where focus was in its region. */
export function remember(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const region = target.closest("[data-region]");
  if (region) last.set(region, target);
}

/** Moves focus to the region before (-1) or after (1). */
export function moveRegion(step: 1 | -1): void {
  const all = regions();
  const here = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[(here + step + all.length) % all.length] ?? all[0];
  if (!next) return;
  const was = last.get(next);
  (was?.isConnected ? was : startOf(next))?.focus();
}

/** A region that scrolls and holds nothing to stop at can be scrolled by keyboard (WCAG 2.1.1). */
export function scrollable(region: HTMLElement): () => void {
  const look = () => {
    const stops = region.querySelector(FOCUSABLE) !== null;
    if (region.scrollHeight > region.clientHeight && !stops) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
  };
  const size = new ResizeObserver(look);
  const content = new MutationObserver(look);
  size.observe(region);
  content.observe(region, { childList: true, subtree: true });
  look();
  return () => {
    size.disconnect();
    content.disconnect();
  };
}
