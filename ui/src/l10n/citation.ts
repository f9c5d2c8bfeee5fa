/** A number of law stays beside its sign and its act where a line ends: "FL 44 §", "10 kap. 2 §". */

const NBSP = "\u00a0";
const WITHIN = /(?<=\d(?: [a-z])?) (?=\u00a7|kap\.)|(?<=\d) (?=[a-z] \u00a7)|(?<=\b(?:FL|KL|OSL|SoF|SoL|kap\.)) (?=\d)/g;

/** The text with no line to break within a citation. */
export function citation(text: string): string {
  return text.replace(WITHIN, NBSP);
}
