import { cleanup, render } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { t } from "../../l10n/fluent.svelte";
import { date } from "../../l10n/format";
import Recall from "./Recall.svelte";

afterEach(cleanup);

const SINCE = "2026-11-22";

function said(handed_out: string | null) {
  const order = { id: "o1", provider: "Attendo", date: "2026-11-20", recalled: null, handed_out };
  return render(Recall, { order, since: SINCE, tell: vi.fn() } as never).container.textContent;
}

test("a provider is said to have the contact details only where somebody has noted that the order was sent", () => {
  const params = { provider: "Attendo", date: date(SINCE) };
  expect(said("2026-11-20")).toContain(t("order-recall", params));
  cleanup();
  expect(said(null)).toContain(t("order-recall-unsent", params));
});
