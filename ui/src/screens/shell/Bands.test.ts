import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { t } from "../../l10n/fluent.svelte";

const view = {
  read_only: false,
  disk_full: false,
  clock_back: false,
  copied_at: "2026-11-21T14:02:00+01:00" as string | null,
  put_back: null,
  damaged_log: null,
};
const restore = vi.fn();
vi.mock("../../state/session.svelte", () => ({ session: { view, restore } }));
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

test("a damaged file is told, and its copy is put back by a button that says what is lost", async () => {
  Object.assign(view, { clock_back: false, read_only: true });
  render(Bands);
  expect(screen.getByRole("status").textContent).toContain(t("shell-read-only", { copy: "some" }));
  expect(screen.getByText(t("shell-restore-what"))).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: /Lägg tillbaka kopian från 21\snovember 2026/ }));
  expect(restore).toHaveBeenCalledWith("");
});

test("what keeps the copy from being put back is told beside the button", async () => {
  Object.assign(view, { read_only: true });
  restore.mockRejectedValueOnce({ code: "no-copy", params: {}, reference: "fake" });
  render(Bands);
  await fireEvent.click(screen.getByRole("button"));
  expect((await screen.findByRole("alert")).textContent).toBe(t("error-no-copy"));
});

test("a damaged file without a copy offers none, and says whom to ask", () => {
  Object.assign(view, { read_only: true, copied_at: null });
  render(Bands);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByRole("status").textContent).toContain(t("shell-read-only", { copy: "none" }));
});

test("a full disk is told, with what to do", () => {
  Object.assign(view, { read_only: false, disk_full: true });
  render(Bands);
  expect(screen.getByRole("status").textContent).toContain(t("shell-disk-full"));
});

test("a copy that was put back is told, with what is not in it and the new series", () => {
  Object.assign(view, { disk_full: false, put_back: { holds_until: "2026-11-17T15:00:00+01:00", series: "YA2", damaged: null } });
  render(Bands);
  const words = screen.getByRole("status").textContent;
  expect(words).toMatch(/17\snovember 2026/);
  expect(words).toContain("YA2");
  expect(words).toContain("gäller fortfarande");
  expect(words).not.toContain("kvarbo export");
});

test("where the damaged file lies, it is told how what binds is got out of it", () => {
  const damaged = "/hem/kvarbo/file/kvarbo-damaged-1.db";
  Object.assign(view, { put_back: { holds_until: "2026-11-17T15:00:00+01:00", series: "YA2", damaged } });
  render(Bands);
  expect(screen.getByRole("status").textContent).toContain(`kvarbo export "${damaged}" --case`);
});

test("a log that cannot be read is told, with where it lies", () => {
  Object.assign(view, { put_back: null, damaged_log: "/hem/kvarbo/file/kvarbo.access-damaged" });
  render(Bands);
  expect(screen.getByRole("status").textContent).toContain("kvarbo.access-damaged");
});
