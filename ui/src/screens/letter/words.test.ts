import { cleanup, render } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import Parts from "./Parts.svelte";
import { madeWords, partName } from "./words";

afterEach(cleanup);

test("a letter that is no decision is not called one", () => {
  const said = (letter: string) => {
    cleanup();
    render(Parts, { letter, parts: [], checks: [], part: null, language: "sv", choose: vi.fn(), speak: vi.fn(), recipients: [], recipient: "", address: vi.fn() });
    return document.getElementById("letter-language-hint")?.textContent;
  };
  expect(said("decision")).toContain("Det svenska brevet är beslutet.");
  for (const letter of ["order", "hearing", "booking"]) expect(said(letter)).toContain("Det svenska brevet är originalet.");
});

test("parts and makings have each letter's own names", () => {
  expect(partName("hearing", "reasons")).toBe("Utredningen");
  expect(["outcome", "reasons", "practical", "application"].map((part) => partName("booking", part))).toEqual(["Det som är bokat", "Utan utredning", "Så går det till", "Mer hjälp"]);
  expect(partName("decision", "reasons")).toBe("Motivering");
  expect(partName("order", "practical")).toBe("Start och slut");
  expect(["decision", "order", "hearing"].map(madeWords)).toEqual(["Undertecknat", "Beställt", "Skickat"]);
});
