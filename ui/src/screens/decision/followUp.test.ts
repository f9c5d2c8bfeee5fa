// An earlier follow-up by one key.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { call } from "../../api";
import { press, offered } from "../../state/keys.svelte";
import Decision from "./Decision.svelte";

afterEach(cleanup);

const key = () => press(new KeyboardEvent("keydown", { key: "PageUp", ctrlKey: true }));
const written = async () => (await call("decision_read", { case: "1" })).fields.follow_up.value;
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Uppföljning" });

test("the follow-up comes a month earlier with one key, from the rule's day on, and the key has a name and a button", async () => {
  render(Decision, { id: "1" });
  const button = await screen.findByRole("button", { name: /Följ upp en månad tidigare/ });
  const due = (await call("decision_read", { case: "1" })).fields.follow_up_rule!.due;
  expect(due).toMatch(/^2027-(05|11)-24$/);
  expect(offered().find((command) => command.key === "Ctrl+PageUp")?.name).toBe("Följ upp en månad tidigare");
  expect(key()).toBe(true);
  const first = due.replace("-05-", "-04-").replace("-11-", "-10-");
  await waitFor(() => expect(field().value).toBe(first));
  expect(await written()).toBe(first);
  await fireEvent.click(button);
  await waitFor(() => expect(field().value < first).toBe(true));
});

test("no day that has been is chosen so", async () => {
  const today = (await call("session_read", null)).today;
  const at = (months: number) => {
    const day = new Date(`${today}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + months);
    return day.toISOString().slice(0, 10);
  };
  await call("field_write", { case: "1", path: "decision/follow_up", value: at(20), reused: false, versions: [] });
  render(Decision, { id: "1" });
  await waitFor(() => expect(field().value).toBe(at(20)));
  expect(screen.queryByRole("button", { name: /Följ upp en månad tidigare/ })).toBeNull();
  expect(offered().some((command) => command.key === "Ctrl+PageUp")).toBe(false);
});
