// A visit ends in a proposal: nothing is signed in it.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { offered } from "../../state/keys.svelte";
import Visit from "./Visit.svelte";

afterEach(cleanup);

/** What stands behind it: `app/tests/delegation.rs`. */
test("nothing is decided at the kitchen table: no control of a visit signs, proposes or leads to where one does", async () => {
  render(Visit, { id: "1" });
  await screen.findByRole("heading", { level: 1 });
  const names = [...screen.getAllByRole("button"), ...screen.getAllByRole("link")].map((one) => one.textContent);
  expect(names.length).toBeGreaterThan(5);
  const decides = /skriv under|underteckna|granska förslaget|skicka (upp|beslut)|beslut/i;
  expect(names.filter((name) => decides.test(name ?? ""))).toEqual([]);
  const ways = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(ways.filter((way) => /\/(decision|order|letter)/.test(way ?? ""))).toEqual([]);
  expect(offered().map(({ id }) => id).filter((id) => /decision|sign|propose/.test(id))).toEqual([]);
});
