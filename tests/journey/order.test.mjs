// Orders in the window: a service outside the catalogue by who may grant it, two providers for one decision, and one
// line ordered below it on a ground, never above.

import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { begin, communicate, conclude, decide, openCase, toStep, orderFrom } from "./steps.mjs";
import { wordsOf } from "./words.mjs";

const NAME = "Ofelia Provsson";
const OUTSIDE = "Promenad med hunden";

const t = wordsOf("sv");
const program = new Program(KVARBO);
let page;
const step = journey("order", () => page);

before(async () => {
  page = new Page(await program.start());
  await page.resize(1366);
});
after(() => program.end());

step("a team lead makes a file of her own", () => begin(page, t, { position: "team_lead" }));

step("an application is weighed together and communicated", async () => {
  await openCase(page, t, {
    number: "19390807-9167",
    given: "Ofelia",
    surname: "Provsson",
    services: ["Dusch", "Städning"],
    words: "Jag behöver hjälp att duscha och städa, och med hunden.",
  });
  await toStep(page, t, "investigation");
  await conclude(page, t, "Behovet är detsamma som förut.");
  await toStep(page, t, "hearing");
  await communicate(page, t, NAME);
});

step("a service outside the catalogue is granted with its category, its time and a reason", async () => {
  await toStep(page, t, "decision");
  await page.click("button", t("decision-add"));
  await page.choose(t("decision-add-choose"), t("decision-add-outside"));
  await page.fill("textbox", t("decision-add-words"), OUTSIDE);
  await page.press("Enter");
  await page.sees(t("decision-added"));
  for (const service of ["Dusch", "Städning"]) await decide(page, t, { service, outcome: "granted", times: "2", per: "week", reason: "Behovet är bedömt." });
  await page.choose(t("decision-outcome-label", { service: OUTSIDE }), t("decision-outcome-granted"));
  await page.sees(t("decision-exception-outside_catalogue"));
  await page.click("button", new RegExp(`${t("decision-extent-label", { service: OUTSIDE })}$`));
  await page.choose(t("decision-own-category"), t("decision-category-service"));
  await page.fill("textbox", t("decision-times"), "3");
  await page.choose(t("decision-per"), t("decision-per-week"));
  await page.press("Escape");
  await page.fill("textbox", t("decision-minutes-label", { service: OUTSIDE }), "30");
  await page.press("Tab");
  await page.click("button", new RegExp(`${t("decision-reason-label", { service: OUTSIDE })}$`));
  await page.fill("textbox", t("decision-exception-reason", { service: OUTSIDE }), "Katalogen har ingen sådan insats, och hunden är skälet att gå ut.");
  await page.press("Escape");
  await page.picture("order-outside-catalogue");
});

step("she signs it herself", async () => {
  await page.fill("textbox", t("decision-from"), "idag");
  await page.press("Tab");
  await page.fill("textbox", t("decision-general-reasons"), "Behoven tillgodoses så.");
  await page.press("Tab");
  await page.sees(t("decision-complete-sign"));
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-review"));
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-signed"));
});

step("the first provider takes two of the three services", async () => {
  await toStep(page, t, "order");
  await orderFrom(page, t, /^Attendo/);
  await page.click("checkbox", t("order-take", { service: OUTSIDE }));
  await page.sees(t("order-complete"));
  await page.picture("order-first");
  await page.press("Control+Enter");
  await page.sees(t("order-sent-now"));
  await page.sees(t("order-execution-not_ordered"));
});

step("the second provider's order is refused above the decision, and below it without a ground", async () => {
  await orderFrom(page, t, /^Väddö Vård AB/);
  await page.fill("textbox", t("order-times-of", { service: OUTSIDE }), "4");
  await page.press("Tab");
  await page.sees(t("order-bad-number"));
  await page.fill("textbox", t("order-times-of", { service: OUTSIDE }), "1");
  await page.press("Tab");
  await page.sees(t("gap-ground_missing", { service: OUTSIDE }));
  await page.choose(t("decision-ground"), t("decision-ground-own_withdrawal"));
  await page.find("textbox", t("decision-ground-date"));
  await page.fill("textbox", t("decision-ground-words"), "Ofelia vill börja med en gång i veckan.");
  await page.press("Tab");
  await page.sees(t("gap-ground_date_missing"));
  await page.fill("textbox", t("decision-ground-date"), "idag");
  await page.press("Tab");
  await page.sees(t("order-complete"));
  await page.picture("order-below");
  await page.press("Control+Enter");
  await page.sees(t("order-execution-partly", { provider: "Väddö Vård AB" }));
  await page.picture("order-both");
});
