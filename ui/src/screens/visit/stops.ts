/** The way through a visit: item by item, and at the end of an area on to the next one. */
import type { AreaNav, AreaView } from "../../api/generated";
import { areaName } from "../investigation/words";

/** An item of this area, or another area. */
export interface Stop {
  item: boolean;
  code: string;
  name: string;
}

/** What comes before and after the item in hand. Areas that are not relevant are passed over. */
export function neighbours(
  areas: readonly AreaNav[],
  area: Pick<AreaView, "code" | "items"> | null,
  focused: string | null,
): { before: Stop | null; after: Stop | null } {
  if (!area) return { before: null, after: null };
  const asItem = (item: { code: string; name: string } | undefined): Stop | null => (item ? { item: true, code: item.code, name: item.name } : null);
  const asArea = (one: AreaNav | undefined): Stop | null => (one ? { item: false, code: one.code, name: areaName(one) } : null);
  const here = area.items.findIndex((item) => item.code === focused);
  const place = areas.findIndex((one) => one.code === area.code);
  const relevant = (one: AreaNav) => one.state !== "not_relevant";
  return {
    before: asItem(here > 0 ? area.items[here - 1] : undefined) ?? asArea(areas.slice(0, Math.max(0, place)).filter(relevant).at(-1)),
    after: asItem(area.items[here + 1]) ?? asArea(areas.slice(place + 1).find(relevant)),
  };
}
