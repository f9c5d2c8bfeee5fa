/** Where something that floats stands: under what opened it, or above where there is no room; never outside the window. */
const GAP = 4;

export function under(floating: HTMLElement, opener: HTMLElement): void {
  const from = opener.getBoundingClientRect();
  const { width, height } = floating.getBoundingClientRect();
  const below = from.bottom + GAP;
  const top = below + height <= window.innerHeight ? below : from.top - height - GAP;
  floating.style.top = `${Math.max(0, top)}px`;
  floating.style.left = `${Math.max(0, Math.min(from.left, window.innerWidth - width))}px`;
}
