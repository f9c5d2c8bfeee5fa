import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as fake from "./api/fake";
import App from "./App.svelte";
import { autosave } from "./state/autosave.svelte";
import { session } from "./state/session.svelte";

const press = (key: string, held: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const heading = () => screen.findByRole("heading", { level: 1 });

test("while the keyring does not answer the window says what it waits for", async () => {
  vi.useFakeTimers();
  const read = vi.spyOn(session, "read").mockReturnValue(new Promise(() => {}));
  render(App);
  expect(screen.queryByRole("status")).toBeNull();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(screen.getByRole("status").textContent).toMatch(/väntar på datorns nyckelring/);
  cleanup();
  read.mockRestore();
  vi.useRealTimers();
});

test("asks how it stands each minute, which is not taken for somebody who is there", async () => {
  vi.useFakeTimers();
  location.hash = "#/today";
  render(App);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(session.view?.stage).toBe("open");
  const asked = vi.spyOn(fake, "answer");
  await vi.advanceTimersByTimeAsync(9 * 60_000);
  expect(asked.mock.calls.filter(([name]) => name === "session_read")).toHaveLength(9);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(session.view?.stage).toBe("locked");
  cleanup();
  asked.mockRestore();
  vi.useRealTimers();
  await session.unlock("123456");
});

describe("the window", () => {
  afterEach(cleanup);
  beforeEach(async () => {
    HTMLDialogElement.prototype.showModal ??= vi.fn();
    location.hash = "#/today";
    render(App);
    await screen.findByText("Karl-Gustav Hedlund", { selector: "[data-row] bdi" });
  });

  test("opens on the first thing to do, moves with the arrows, locks, and comes back to the same place", async () => {
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Karl-Gustav Hedlund"));
    await press("ArrowDown");
    expect(document.activeElement?.textContent).toContain("Bertil Sandgren");

    location.hash = "#/cases";
    await waitFor(async () => expect((await heading()).textContent).toBe("Ärenden"));

    await press("l", { ctrlKey: true });
    await waitFor(async () => expect((await heading()).textContent).toBe("Kvarbo är låst"));
    expect(document.body.textContent).not.toContain("Aino");
    expect(document.title).toBe("Kvarbo");

    const field = screen.getByLabelText<HTMLInputElement>("PIN");
    await fireEvent.input(field, { target: { value: "000000" } });
    await fireEvent.submit(field);
    await screen.findByText("Fel PIN. 9 försök kvar.");
    await fireEvent.input(field, { target: { value: "123456" } });
    await fireEvent.submit(field);
    await waitFor(async () => expect((await heading()).textContent).toBe("Ärenden"));
  });

  test("shows the lock at once, whatever the program still has to do before it has let go of its key", async () => {
    const { answer } = fake;
    let copied = () => {};
    const held = new Promise<void>((done) => (copied = done));
    const slow = vi.spyOn(fake, "answer").mockImplementation(async (name, args) => {
      await held;
      return answer(name, args);
    });
    await press("l", { ctrlKey: true });
    await waitFor(async () => expect((await heading()).textContent).toBe("Kvarbo är låst"));
    expect(document.body.textContent).not.toContain("Karl-Gustav");
    expect(document.title).toBe("Kvarbo");
    slow.mockRestore();
    copied();
    await session.unlock("123456");
  });

  test("stands still when one goes to another part of the same case, which is read once", async () => {
    location.hash = "#/case/1/investigation/d5";
    await waitFor(async () => expect((await heading()).textContent).toContain("Personlig vård"));
    const [read, main] = [vi.spyOn(fake, "answer"), document.querySelector("main")];
    location.hash = "#/case/1/investigation/d6";
    await waitFor(async () => expect((await heading()).textContent).toContain("Hemliv"));
    expect(document.querySelector("main")).toBe(main);
    expect(read.mock.calls.map(([name]) => name)).not.toContain("investigation_read");
    read.mockRestore();
  });

  test("says why a screen cannot be shown where it would stand, until one goes on", async () => {
    const { answer } = fake;
    const silent = vi.spyOn(fake, "answer").mockImplementation((name, args, form) => (name === "intake_read" ? new Promise(() => {}) : answer(name, args, form)));
    location.hash = "#/case/1/intake";
    await waitFor(() => expect(document.querySelector("main")).toBeNull());
    const reason = { code: "damaged", params: { copy: "none" }, reference: "1-001" };
    window.dispatchEvent(Object.assign(new Event("unhandledrejection", { cancelable: true }), { reason }));
    await waitFor(async () => expect((await heading()).textContent).toBe("Sidan kan inte visas"));
    expect(screen.getByRole("alert").textContent).toMatch(/^Filen är skadad.*1-001/);
    silent.mockRestore();
    location.hash = "#/cases";
    await waitFor(async () => expect((await heading()).textContent).toBe("Ärenden"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("says at the lock that a text could not be saved, and has it in its field again after", async () => {
    autosave("1").input("analysis", "å".repeat(200_001));
    await press("l", { ctrlKey: true });
    await screen.findByText(/En text gick inte att spara/);
    expect(document.body.textContent).not.toContain("Allt är sparat");
    const field = screen.getByLabelText<HTMLInputElement>("PIN");
    await fireEvent.input(field, { target: { value: "123456" } });
    await fireEvent.submit(field);
    await waitFor(() => expect(autosave("1").pending("analysis")).toMatch(/^å{90000,}$/));
  });
});
