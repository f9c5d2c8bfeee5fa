import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import Rules from "./Rules.svelte";

beforeEach(async () => {
  render(Rules);
  await screen.findByRole("heading", { name: "Insatskatalog" });
});
afterEach(cleanup);

const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText("Kommunens egen profilfil"), { target: { files: [new File([text], "profil.toml")] } });

async function give(text: string): Promise<void> {
  await choose(text);
  await fireEvent.click(await screen.findByRole("button", { name: "Ta reglerna i bruk" }));
}

test("every rule shows its value, its days and its source in the window's words, and what nobody has read is marked", () => {
  screen.getByText("1 regel är inte läst vid sin källa. Kontrollera den innan den används i verkligt arbete.");
  const shower = screen.getByRole("row", { name: /^Dusch/ });
  for (const said of ["Minuter: 40", "Vanligen: Gånger: 2, Per: vecka", "Gäller från 2020-04-01", "Källa: Kristianstad, schablontider (Rad 12)", "Inte läst vid källan"]) {
    expect(shower.textContent?.replace(/\s+/g, " ")).toContain(said);
  }
  expect(screen.getAllByText("Inte läst vid källan")).toHaveLength(1);
  screen.getByRole("columnheader", { name: "Värde" });
  const followUp = screen.getByRole("region", { name: "Uppföljning" });
  expect(followUp.textContent?.replace(/\s+/g, " ")).toMatch(/Dagar före slutet ?30 ?Insatser ?Städning ?Gäller från 2020-04-01 till 2026-12-31/);
});

test("another committee's profile is refused in words", async () => {
  await choose("[committee] other");
  await screen.findByText("Profilen hör till en annan nämnd än filen. Den används inte.");
  expect(screen.queryByRole("button", { name: "Ta reglerna i bruk" })).toBeNull();
  await choose("[committee] changed");
  await screen.findByText(/inte undertecknad med nämndens nyckel, eller har ändrats efteråt/);
  expect(screen.queryByRole("button", { name: "Ta reglerna i bruk" })).toBeNull();
});

test("whoever reads in rules that let her decide more is told so, and it stands among the choices", async () => {
  screen.getByText("Valde befattningen Handläggaren");
  await give("[committee] wider");
  await screen.findByText("Tog regler i bruk: Egna kommunen, version 77aa0c71d0e9. De gav rätt att besluta mer än förut.");
});

test("a profile is shown by its name before it is taken, and nothing is taken by choosing the file", async () => {
  const rights = screen.getAllByText(/Valde befattningen|Tog regler i bruk/).length;
  await choose("[committee] wider");
  const said = await screen.findByRole("status");
  expect(said.textContent).toMatch(/beslut fattas av /);
  screen.getByText("profil.toml");
  expect(screen.getAllByText(/Valde befattningen|Tog regler i bruk/)).toHaveLength(rights);
  await fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(screen.queryByRole("button", { name: "Ta reglerna i bruk" })).toBeNull();
});
