/** How much of a granted service an order takes. */
import { wholeNumber } from "../decision/rows";

/** A typed number as the field takes it: empty for what the decision gives, nothing where that is less. */
export function orderedNumber(text: string, granted: number): string | null {
  const number = wholeNumber(text, 1, granted);
  return number === String(granted) ? "" : number;
}
