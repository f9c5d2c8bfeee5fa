import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { t } from "../../l10n/fluent.svelte";

const view = { read_only: false, disk_full: false, clock_back: false, copy: "/hem/kvarbo/file/copies/000007.copy" };
vi.mock("../../state/session.svelte", () => ({ session: { view } }));
const { default: Bands } = await import("./Bands.svelte");

afterEach(cleanup);

test("a sound file and a clock that goes right need no words", () => {
  render(Bands);
  expect(screen.queryByRole("status")).toBeNull();
});

test("a clock that was set back is told, with what to do", () => {
  Object.assign(view, { clock_back: true, read_only: false });
  render(Bands);
  expect(screen.getByRole("status").textContent).toContain(t("shell-clock-back"));
});

test("a damaged file is told, with the copy that can be put back", () => {
  Object.assign(view, { clock_back: false, read_only: true });
  render(Bands);
  expect(screen.getByRole("status").textContent).toContain("000007.copy");
});

test("a full disk is told, with what to do", () => {
  Object.assign(view, { read_only: false, disk_full: true });
  render(Bands);
  expect(screen.getByRole("status").textContent).toContain(t("shell-disk-full"));
});
