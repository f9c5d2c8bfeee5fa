import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import Rules from "./Rules.svelte";

beforeEach(async () => {
  render(Rules);
  await screen.findByRole("heading", { name: "Insatskatalog" });
});
afterEach(cleanup);

const give = (text: string) =>
  fireEvent.change(screen.getByLabelText("Kommunens egen profilfil"), { target: { files: [new File([text], "profil.toml")] } });

test("every rule shows its value, its days and its source, and what nobody has read is marked", () => {
  screen.getByText("1 regel är inte läst vid sin källa. Kontrollera den innan den används i verkligt arbete.");
  screen.getByText(/Gäller från 2020-04-01 · Källa: Kristianstad, schablontider · Rad 12/);
  screen.getByText(/Gäller från 2020-04-01 till 2026-12-31 · Källa: KSON 2022/);
  expect(screen.getAllByText("Inte läst vid källan")).toHaveLength(1);
});

test("another committee's profile is refused in words", async () => {
  await give("[committee] other");
  await screen.findByText("Profilen hör till en annan nämnd än filen. Reglerna är oförändrade.");
});

test("whoever reads in rules that let her decide more is told so, and it stands among the choices", async () => {
  screen.getByText("Valde befattningen Handläggaren");
  await give("[committee] wider");
  await screen.findByText("Tog regler i bruk: version 77aa0c71d0e9. De gav rätt att besluta mer än förut.");
});
