// A test of the tests: what drives and judges the window finds what is there, and what is wrong.

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { Page } from "./page.mjs";
import { Program } from "./program.mjs";
import { isSound } from "./sound.mjs";

const PAGE = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Prov</title><main><h1>Prov</h1>
  <p><label for="note">Anteckning</label> <textarea id="note" style="min-height:2rem"></textarea></p>
  <p><button style="min-height:2rem" onclick="document.querySelector('output').textContent = document.querySelector('#note').value">Spara</button>
  <output></output></p></main>
  <script>addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === "k") { event.preventDefault(); document.querySelector("h1").textContent = "Sökning"; }
  })</script></html>`;

const browser = readdirSync("/usr/lib")
  .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
  .find((path) => existsSync(path));
const program = new Program(browser, ["--automation"]);
let page;

async function open(html) {
  const session = program.session ?? (await program.start());
  await session.goTo(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  page = new Page(session);
}

before(() => open(PAGE));
after(() => program.end());

test("a field is filled by keys and a button is found by its name", async () => {
  await page.fill("textbox", "Anteckning", "Åsa går 2 ggr/dag, \"helst\" på kvällen: ÄÖ š");
  await page.click("button", "Spara");
  await page.sees("helst\" på kvällen: ÄÖ š");
});

test("a chord of keys reaches the page, and Tab moves as a person moves", async () => {
  await page.press("Control+k");
  await page.find("heading", "Sökning");
  await page.click("textbox", "Anteckning");
  await page.tabTo("button", /^Spara$/);
});

// The trial browser's own tool bar keeps it from being narrower.
test("a sound page is found sound", () => isSound(page, "the trial page", [1366, 683]));

test("what is wrong is found: a nameless field, a small button, a page too wide", async () => {
  await open('<html lang="sv"><title>Fel</title><main><h1>Fel</h1><input><button style="font-size:6px">x</button><div style="width:5000px">a</div></main></html>');
  assert.match((await page.violations()).join("\n"), /^label: input$/m);
  assert.equal((await page.smallTargets()).filter((line) => line.includes("<button")).length, 1);
  assert.ok((await page.sidewaysScroll()) > 1000);
  await assert.rejects(() => isSound(page, "the wrong page"), /the wrong page scrolls sideways/);
});

test("after a kill the program starts again over the same home", async () => {
  await program.kill();
  await open(PAGE);
  await page.find("heading", "Prov");
});

test("a closed window is closed, and can be opened again", async () => {
  await program.stop();
  await open(PAGE);
  await page.find("heading", "Prov");
});
