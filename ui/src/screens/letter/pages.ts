/** Where the parts of a letter stand on its pages, read from the SVG that the letter's own renderer made. */

/** One part on one page: its upper and lower edge as a share of the page's height. */
export interface Place {
  part: string;
  page: number;
  top: number;
  bottom: number;
}

/** Line height above and below a baseline, in points. */
const ABOVE = 12;
const BELOW = 6;

/** The places of all parts, page by page. A page that cannot be read has none. */
export function placesOf(pages: readonly string[]): Place[] {
  return pages.flatMap((svg, page) => {
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    const height = Number((root.getAttribute("viewBox") ?? "").split(/\s+/)[3]);
    if (!(height > 0)) return [];
    const merged = new Map<string, { top: number; bottom: number }>();
    for (const group of root.querySelectorAll("g[data-part]")) {
      const part = group.getAttribute("data-part") ?? "";
      const edges = edgesOf(group);
      if (edges.length === 0) continue;
      const before = merged.get(part);
      const all = before ? [...edges, before.top, before.bottom] : edges;
      merged.set(part, { top: Math.min(...all), bottom: Math.max(...all) });
    }
    return [...merged].map(([part, { top, bottom }]) => ({ part, page, top: top / height, bottom: Math.min(1, bottom / height) }));
  });
}

function edgesOf(group: Element): number[] {
  const lines = [...group.querySelectorAll("[transform]")].flatMap((run) => {
    const baseline = Number(/translate\(\s*[\d.-]+[\s,]+([\d.-]+)/.exec(run.getAttribute("transform") ?? "")?.[1] ?? NaN);
    return Number.isNaN(baseline) ? [] : [baseline - ABOVE, baseline + BELOW];
  });
  const bars = [...group.querySelectorAll("rect")].flatMap((bar) => {
    const y = Number(bar.getAttribute("y"));
    return [y, y + Number(bar.getAttribute("height"))];
  });
  return [...lines, ...bars];
}
