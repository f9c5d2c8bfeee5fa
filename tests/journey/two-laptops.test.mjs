// Two laptops and a central system: what one wrote without a network the other has by her right, two who wrote in one field
// choose, and a window that is killed in the middle of a round has all of it afterwards.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { Central, signsInAs } from "./central.mjs";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { begin, begins, openCase, openFromList, ownWordsOf, toStep, unlock } from "./steps.mjs";
import { wordsOf } from "./words.mjs";

const HERS = "Hon klarar det själv.";
const LEADS = "Hon klarar det inte längre.";
const LATER = "Dottern hjälper till på lördagar.";

const t = wordsOf("sv");
const central = new Central();
const [elin, maj] = ["elin", "maj"].map((who) => ({ program: new Program(KVARBO, [], signsInAs(who)), page: undefined }));
const step = journey("two-laptops", () => elin.page);

const start = async (laptop) => (laptop.page = new Page(await laptop.program.start()));

/** Tells the file where the central system is; the rest is the browser's. */
async function joins({ page }) {
  await page.go("#/sync");
  await page.fill("textbox", t("sync-address"), central.address);
  await page.click("button", t("sync-join"));
  await synced({ page });
}
const synced = ({ page }) => page.find("heading", begins(t("sync-state-resting", { at: "" })));

async function meets(laptop) {
  await laptop.page.go("#/sync");
  await laptop.page.click("button", t("sync-now"));
  await synced(laptop);
}

/** From anywhere to the life area that the journey writes in. */
async function toArea(page) {
  await openFromList(page, t, /Provsson/);
  await toStep(page, t, "investigation");
  await page.click("link", /^5 /);
  await page.find("heading", /^5 /);
}

async function writes({ page }, text) {
  await toArea(page);
  await page.fill("textbox", ownWordsOf(t), text);
  await page.press("Tab");
  await page.sees(new RegExp(t("investigation-saved", { time: "\\d\\d:\\d\\d" })));
}

before(async () => {
  await central.start();
  await start(elin);
  await start(maj);
});
after(async () => {
  await Promise.all([elin, maj].map(({ program }) => program.end()));
  await central.end();
});

step("an assessor opens a case on a laptop that knows no network", async () => {
  await begin(elin.page, t, { name: "Elin Hammar" });
  await openCase(elin.page, t, {
    number: "19390807-9167",
    given: "Ofelia",
    surname: "Provsson",
    services: [/^Dusch/],
    words: "Hjälp med dusch.",
  });
});

step("both sign in, and her lead has the case by her right", async () => {
  await begin(maj.page, t, { name: "Maj Lind" });
  await joins(elin);
  await joins(maj);
  await maj.page.find("heading", t("sync-news"));
  await openFromList(maj.page, t, /Provsson/);
});

step("without a network both write in the same field, and the bar says that it waits", async () => {
  await central.stop();
  await writes(elin, HERS);
  await writes(maj, LEADS);
  await elin.page.find("link", t("shell-awaits-network"));
});

step("when they have met, both are asked to choose and nothing is lost", async () => {
  await central.serve();
  await meets(elin);
  await meets(maj);
  await meets(elin);
  for (const { page } of [elin, maj]) {
    await page.go("#/sync");
    await page.find("heading", t("sync-conflicts"));
    await page.find("link", t("shell-needs-you", { count: 1 }));
    await toArea(page);
    for (const text of [HERS, LEADS]) await page.sees(text);
  }
  await maj.page.picture("two-laptops-conflict");
});

step("killed in the middle of a round and started again, the lead's laptop has all of it", async () => {
  await elin.page.click("link", begins(t("investigation-analysis")));
  await elin.page.fill("textbox", t("investigation-analysis-label"), LATER);
  await elin.page.press("Tab");
  await meets(elin);
  await maj.page.go("#/sync");
  central.hold();
  await maj.page.click("button", t("sync-now"));
  await maj.page.find("heading", t("sync-state-working"));
  await maj.program.kill();
  central.goOn();
  await start(maj);
  await unlock(maj.page, t);
  await maj.page.go("#/sync");
  await synced(maj);
  await toArea(maj.page);
  await maj.page.click("link", begins(t("investigation-analysis")));
  assert.equal(await maj.page.value("textbox", t("investigation-analysis-label")), LATER);
  assert.match(central.check(), / 0 unsound$/);
});
