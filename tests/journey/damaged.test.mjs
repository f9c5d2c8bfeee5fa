// A file that the disk has spoilt: told at the lock, put back from its verified copy by one button, and written again.

import assert from "node:assert/strict";
import { closeSync, openSync, readdirSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { isSound } from "./sound.mjs";
import { begin, begins, PASSPHRASE, unlock } from "./steps.mjs";
import { until } from "./until.mjs";
import { wordsOf } from "./words.mjs";

const PAGE = 4096;

const t = wordsOf("sv");
const [field, secret] = PASSPHRASE;
const program = new Program(KVARBO);
let page;
const step = journey("damaged", () => page);

before(async () => (page = new Page(await program.start())));
after(() => program.end());

const restore = begins(t("shell-restore", { made: "" }));
const kept = (ending) =>
  readdirSync(program.home, { recursive: true }).filter((name) => name.endsWith(ending)).map((name) => join(program.home, name));

/** Changes a byte in each page of the file's middle half. */
function spoil(file) {
  const pages = statSync(file).size / PAGE;
  const open = openSync(file, "r+");
  for (let at = Math.floor(pages / 4); at < (pages * 3) / 4; at++) writeSync(open, Buffer.from([0xee]), 0, 1, at * PAGE + 500);
  closeSync(open);
}

step("the lock makes the day's copy", async () => {
  await begin(page, t, { what: "demo" });
  await page.press("Control+l");
  await page.find("heading", t("shell-locked"));
  await until("the copy is made", () => kept(".copy").length === 1);
  await program.stop();
});

step("at the lock a file that is spoilt too far to be opened says so, and offers the copy", async () => {
  spoil(kept("kvarbo.db")[0]);
  page = new Page(await program.start());
  await page.fill("textbox", t(field), secret);
  await page.press("Enter");
  await page.find("button", restore);
  await isSound(page, "the lock of a damaged file");
  await page.picture("damaged");
});

step("one press puts the copy back, and says what it lacks and where that still is", async () => {
  await page.click("button", restore);
  await page.sees(t("shell-put-back", { series: "", until: "none", damaged: "none" }).split(".")[0]);
  await page.find("heading", t("today-now"));
  assert.equal(kept("kvarbo-damaged-1.db").length, 1);
  await isSound(page, "the band of a copy that was put back");
  await page.picture("put-back");
});

step("the file is written again, and opens after a lock", async () => {
  await page.press("Control+l");
  await page.find("heading", t("shell-locked"));
  await unlock(page, t);
});
