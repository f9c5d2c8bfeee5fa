// The first minutes with the program, which every journey begins with: an own file, the door, a first case.

/** The passphrase of the journeys' files: there is no keyring under test, so it is a long one. */
export const PASSPHRASE = "norrsken över bryggan";

/** Who sits at the window. */
export const ASSESSOR = "Siv Testén";

/** Makes an own file in Norrtälje, as the welcome asks for it. */
export async function begin(page, t) {
  await page.find("heading", t("shell-welcome"));
  await page.click("radio", t("shell-start-own"));
  await page.choose(t("shell-municipality"), /Norrtälje/);
  await page.fill("textbox", t("shell-name"), ASSESSOR);
  await page.fill("textbox", t("shell-job"), "Biståndshandläggare");
  await page.fill("textbox", t("shell-passphrase"), PASSPHRASE);
  await page.click("button", new RegExp(`^${t("shell-start")}`));
  await page.find("heading", t("today-title"));
}

/** Opens the locked file. */
export async function unlock(page, t) {
  await page.fill("textbox", t("shell-passphrase"), PASSPHRASE);
  await page.press("Enter");
}

/** Opens a case for an application by telephone. `services` are names in the catalogue. */
export async function openCase(page, t, { number, given, surname, services, words }) {
  await page.press("Control+n");
  await page.fill("textbox", t("intake-number"), number);
  await page.fill("textbox", t("person-given-names"), given);
  await page.fill("textbox", t("person-surname"), surname);
  await page.fill("textbox", t("person-street"), "Storgatan 1");
  await page.fill("textbox", t("person-postcode"), "761 30");
  await page.fill("textbox", t("person-town"), "Norrtälje");
  await page.fill("textbox", t("intake-own-words"), words);
  for (const [at, service] of services.entries()) {
    if (at > 0) await page.click("button", t("intake-service-add"));
    await page.choose(t("intake-service-of", { count: at + 1 }), service);
  }
  await page.click("button", new RegExp(`^${t("intake-open")}`));
  await page.find("heading", t("intake-title-application"));
}

/** Opens the case of the person with this name from the list of cases. */
export async function openFromList(page, name, t) {
  await page.press("Control+2");
  await page.find("heading", t("cases-title"));
  await page.click("link", name);
}
