import { describe, expect, it } from "vitest";
import type { PhraseView } from "../../api/generated";
import { fitting, insertion } from "./phrases";

const phrase = (code: string, outcomes: string[], areas: string[] = []): PhraseView => ({ code, outcomes, areas, name: `Namn ${code}`, text: `Text om ${code}.` });
const codes = (phrases: PhraseView[]) => phrases.map((one) => one.code);

describe("phrases", () => {
  const all = [phrase("nej", ["refused"]), phrase("ja", ["granted"]), phrase("alltid", []), phrase("mål", [], ["d5"])];

  it("are those of the outcome and the area in hand, and of any where none is known", () => {
    expect(codes(fitting(all, { outcome: "refused", area: "d4" }, ""))).toEqual(["nej", "alltid"]);
    expect(codes(fitting(all, {}, ""))).toEqual(["nej", "ja", "alltid", "mål"]);
  });

  it("are found by a word of their name or text", () => {
    expect(codes(fitting(all, {}, " OM NEJ"))).toEqual(["nej"]);
  });

  it("go in apart from the word before, with the first place to fill in hand", () => {
    expect(insertion("Först.", "Du [gör] det i [tid].")).toEqual({ text: " Du [gör] det i [tid].", place: [4, 9] });
    expect(insertion("Först.\n", "Slut.")).toEqual({ text: "Slut.", place: [5, 5] });
    expect(insertion("", "[Vad]")).toEqual({ text: "[Vad]", place: [0, 5] });
  });
});
