import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../../l10n/fluent.svelte";
import { difference, lacks, possessive, stateWord } from "./words";
import { firstArea } from "./work.svelte";

afterEach(() => speak("sv"));

describe("words of the investigation", () => {
  it("says whose words they are as each language does", () => {
    expect([possessive("Aino"), possessive("Lars"), possessive("Max")]).toEqual(["Ainos", "Lars", "Max"]);
    speak("en");
    expect(possessive("Aino")).toBe("Aino's");
    speak("fi");
    expect(possessive("Aino")).toBe("Henkilön");
  });

  it("counts steps between two grades, and none where either is no grade", () => {
    expect(difference("1", "3")).toBe(2);
    expect(difference("3", "1")).toBe(-2);
    expect(difference("2", "8")).toBeNull();
    expect(difference("", "2")).toBeNull();
  });

  it("says of an area that was not begun that it is not assessed once the investigation is closed", () => {
    expect(stateWord("not_begun", 0)).toBe("Ej börjad");
    expect(stateWord("not_begun", 0, true)).toBe("Ej bedömt");
    expect(stateWord("done", 0, true)).toBe("Klar");
  });

  it("begins where something is missing, else where work goes on, else at the first", () => {
    const area = (code: string, state: "done" | "missing" | "ongoing" | "not_begun") => ({ code, number: 1, name: "", state, missing: 0, rated: 0, of: 0 });
    expect(firstArea([area("d1", "ongoing"), area("d5", "missing")])).toBe("d5");
    expect(firstArea([area("d1", "done"), area("d2", "not_begun"), area("d5", "ongoing")])).toBe("d5");
    expect(firstArea([area("d1", "done")])).toBe("d1");
    expect(firstArea([])).toBe("review");
  });

  it("a need that nobody has answered is not said as if there were none", () => {
    expect(lacks({ missing: ["need"] })).toBe("behov ej besvarat");
  });
});
