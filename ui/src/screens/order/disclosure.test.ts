import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { t } from "../../l10n/fluent.svelte";
import Disclosure from "./Disclosure.svelte";

afterEach(cleanup);

const order = (handed_out: string | null) => ({ id: "o1", provider: "Attendo", date: "2026-11-20", handed_out, disclosed: ["name"], disclosed_by: "10 kap. 2 §", disclosed_unread: true, disclosure_note: "", channel: "" });

function show(handedOut: string | null) {
  const view = { orders: [order(handedOut)], separate_channel: false };
  return render(Disclosure, { view, ordered: true, choose: vi.fn(), onsaved: vi.fn() } as never);
}

test("an order is in the log of what was disclosed from the day it was sent, and before that in none", () => {
  show(null);
  expect(screen.queryByRole("heading", { name: "Utlämnat" })).toBeNull();
  cleanup();
  const { container } = show("2026-11-24");
  expect(container.textContent?.replaceAll("\u00a0", " ")).toContain("24 november 2026 till Attendo: namn.");
  expect(container.textContent).toContain(`10 kap. 2 § (${t("decision-unverified")})`);
});
