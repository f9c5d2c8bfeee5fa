import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse, router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import Screen from "../shell/Screen.svelte";

beforeEach(() => session.read());
afterEach(cleanup);

async function at(hash: string): Promise<void> {
  location.hash = hash;
  await waitFor(() => expect(router.route).toEqual(parse(hash)));
  render(Screen);
  await screen.findByRole("heading", { level: 1 });
}

const day = () => document.querySelector<HTMLElement>("[data-day][tabindex='0']");

test("a day's list is one key away, its case another, and Esc leads back to the day", async () => {
  await at("#/calendar/month/2026-11-23");
  await screen.findByRole("button", { name: /^Måndag 23\snovember 2026, 2 bevakningar$/ });
  day()?.focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Gun-Britt Åkerlund"));
  expect(document.activeElement?.getAttribute("href")).toBe("#/case/4");
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(day());
});

test("holidays come with the days and are said with them", async () => {
  await at("#/calendar/month/2026-12-25");
  const christmas = await screen.findByRole("button", { name: /^Fredag 25\sdecember 2026, Juldagen$/ });
  expect(christmas.closest("td")?.classList.contains("off")).toBe(true);
});

test("the window's place follows where one stands", async () => {
  await at("#/calendar/month/2026-11-30");
  day()?.focus();
  await userEvent.keyboard("{PageDown}");
  await waitFor(() => expect(router.route).toEqual({ at: "calendar", by: "month", day: "2026-12-30" }));
  await screen.findByRole("heading", { level: 1, name: "December 2026" });
});

test("a week shows each of its days, also those without anything", async () => {
  await at("#/calendar/week/2026-12-24");
  await screen.findByText("Julafton");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Vecka 52, 2026");
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(7);
  expect(screen.getAllByText("Inget bevakat.")).toHaveLength(7);
});
