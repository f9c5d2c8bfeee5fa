// The first contact: noted once, then corrected where registered facts are.
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import { session } from "../../state/session.svelte";
import Amend from "./Amend.svelte";
import FirstContact from "./FirstContact.svelte";

vi.mock("../../api", async (original) => {
  const real = await original<typeof import("../../api")>();
  return { ...real, call: vi.fn(real.call) };
});
afterEach(cleanup);

const read = () => call("intake_read", { case: "1" });
const acts = { noted: vi.fn(), correct: vi.fn() };

test("a first contact that is noted is no field any more, and leads to where it is corrected", async () => {
  await session.read();
  const intake = { ...(await read()), received: "2026-11-16", first_contact: "2026-11-16" };
  const { rerender } = render(FirstContact, { intake, ...acts });
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.queryByText(/före den då ärendet kom in/)).toBeNull();
  await fireEvent.click(screen.getByText("Rätta dagen"));
  expect(acts.correct).toHaveBeenCalledOnce();
  await rerender({ intake: { ...intake, first_contact: "2026-11-10" } });
  screen.getByText("Dagen är före den då ärendet kom in, 16 november 2026.");
});

test("a refused day says the right reason", async () => {
  const intake = { ...(await read()), first_contact: null };
  render(FirstContact, { intake, ...acts });
  const say = (day: string) => fireEvent.change(screen.getByRole("textbox"), { target: { value: day } });
  vi.mocked(call).mockRejectedValueOnce({ code: "day", params: {}, reference: "x" });
  await say("1901-01-01");
  await screen.findByText("Första kontakten kan inte vara före personens födelse");
  vi.mocked(call).mockRejectedValueOnce({ code: "read-only", params: {}, reference: "x" });
  await say("2026-11-12");
  await vi.waitFor(() => expect(screen.queryByText("Första kontakten kan inte vara före personens födelse", { selector: ".error:not(.gone)" })).toBeNull());
  expect(acts.noted).not.toHaveBeenCalled();
});

test("the way to correct it opens the form at that fact", async () => {
  const intake = { ...(await read()), first_contact: "2026-11-16" };
  const { component } = render(Amend, { intake, amend: vi.fn() });
  await component.correct("first_contact");
  expect((await screen.findByLabelText("Uppgift") as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("Första kontakt");
  expect(document.activeElement).toBe(screen.getByLabelText("Ska vara"));
});
