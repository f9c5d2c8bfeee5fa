import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { session } from "../../state/session.svelte";
import Welcome from "./Welcome.svelte";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const WARNING = /Utan nämndens nyckel kan ingen öppna filen/;

const EXAMPLES = /Nämndens adress och e-post är exempel/;

async function own(): Promise<void> {
  await session.read();
  render(Welcome);
  await screen.findByRole("option", { name: "Norrtälje kommun" });
  await fireEvent.click(screen.getByLabelText("Din kommun"));
}

async function give(text: string): Promise<void> {
  await fireEvent.change(screen.getByLabelText("Kommunens egen profilfil"), { target: { files: [new File([text], "profil.toml")] } });
}

test("a municipality whose committee has no key is warned of before real work", async () => {
  await own();
  expect(screen.queryByText(WARNING)).toBeNull();
  await fireEvent.change(screen.getByLabelText("Kommun"), { target: { value: "exempel" } });
  await screen.findByText(WARNING);
  await fireEvent.click(screen.getByLabelText("Påhittade ärenden"));
  expect(screen.queryByText(WARNING)).toBeNull();
});

test("a municipality's own file is chosen at once, and a wrong one is told by its line", async () => {
  await own();
  await give("no profile");
  await screen.findByText("Filen har 1 fel och används inte.");
  await screen.findByText("[committee] is missing");
  await give("[committee]\n-----BEGIN PUBLIC KEY-----");
  await screen.findByRole("option", { name: "Egna kommunen" });
  expect(screen.getByLabelText<HTMLSelectElement>("Kommun").value).toBe("own");
  expect(screen.queryByText(WARNING)).toBeNull();
});

test("nothing is begun while the file that was given is wrong", async () => {
  await own();
  await give("no profile");
  await screen.findByText("Filen har 1 fel och används inte.");
  await fireEvent.submit(screen.getByLabelText("Kommunens egen profilfil").closest("form")!);
  expect(document.activeElement).toBe(screen.getByLabelText("Kommunens egen profilfil"));
  await fireEvent.change(screen.getByLabelText("Kommun"), { target: { value: "exempel" } });
  await fireEvent.submit(screen.getByLabelText("Kommunens egen profilfil").closest("form")!);
  expect(document.activeElement).toBe(screen.getByLabelText("Ditt namn"));
});

test("a file that the committee has not signed is told of where it is chosen, and no more once the right one is", async () => {
  await own();
  await give("[committee] changed");
  await screen.findByText(/inte undertecknad med nämndens nyckel/);
  await give("[committee]");
  await screen.findByRole("option", { name: "Egna kommunen" });
  expect(screen.queryByText(/inte undertecknad/, { ignore: ".gone" })).toBeNull();
});

test("a refusal of Börja goes when another file is chosen", async () => {
  await own();
  await fireEvent.input(screen.getByLabelText("Ditt namn"), { target: { value: "Siv" } });
  await fireEvent.input(screen.getByLabelText("Din titel"), { target: { value: "Handläggare" } });
  await fireEvent.input(screen.getByLabelText(/^PIN|^Lösenfras/), { target: { value: "482915482915" } });
  const create = vi.spyOn(session, "create").mockRejectedValue({ code: "rule", params: {}, reference: "fake" });
  await fireEvent.submit(screen.getByLabelText("Ditt namn").closest("form")!);
  await screen.findByRole("alert");
  expect(create).toHaveBeenCalled();
  await give("[committee]");
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("all that is missing is told at once, and the first of it has the focus", async () => {
  await own();
  await fireEvent.submit(screen.getByLabelText("Ditt namn").closest("form")!);
  expect([screen.getByText("Skriv ditt namn."), screen.getByText("Skriv din titel."), screen.getByText(/^(PIN behöver minst|Lösenfrasen behöver minst)/)]).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByLabelText("Ditt namn"));
});

test("where the committee's address is an example, real work is told so before it begins", async () => {
  await own();
  expect(screen.queryByText(EXAMPLES)).toBeNull();
  await fireEvent.change(screen.getByLabelText("Kommun"), { target: { value: "exempel" } });
  await screen.findByText(EXAMPLES);
  await fireEvent.click(screen.getByLabelText("Påhittade ärenden"));
  expect(screen.queryByText(EXAMPLES)).toBeNull();
});
