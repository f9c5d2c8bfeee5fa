/** How much of a granted service an order takes. */
import { wholeNumber } from "../decision/rows";

/** A typed number as the field takes it: empty for what other orders leave, nothing where that is less. */
export function orderedNumber(text: string, left: number): string | null {
  const number = wholeNumber(text, 1, left);
  return number === String(left) ? "" : number;
}
