import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { session } from "../../state/session.svelte";
import Recover from "./Recover.svelte";

afterEach(cleanup);

async function give(key: string): Promise<void> {
  const file = new File([key], "nyckel.pem");
  await fireEvent.change(screen.getByLabelText("Nämndens nyckelfil"), { target: { files: [file] } });
  await fireEvent.input(screen.getByLabelText("Ny PIN"), { target: { value: "654321" } });
  await fireEvent.submit(document.querySelector("form")!);
}

test("a file that is not the committee's key is told at the field", async () => {
  render(Recover, { kind: "pin", recovery: true, back: vi.fn() });
  await give("något annat");
  await screen.findByText(/Återställningsnyckeln stämmer inte/);
});

test("the committee's key opens the file", async () => {
  await session.read();
  await session.lock();
  render(Recover, { kind: "pin", recovery: true, back: vi.fn() });
  await give("-----BEGIN PRIVATE KEY-----");
  await waitFor(() => expect(session.view?.stage).toBe("open"));
});

test("a file that no committee can open says so, and offers no key", () => {
  render(Recover, { kind: "passphrase", recovery: false, back: vi.fn() });
  expect(screen.getByText(/Filen har ingen återställningsnyckel/)).toBeTruthy();
  expect(screen.queryByLabelText("Nämndens nyckelfil")).toBeNull();
});
