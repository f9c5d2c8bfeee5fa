// What a person does to a page and sees on it: things are found by role and name, as a screen reader finds them.
// Invariant: an act waits until the thing is there; two things of one role and name are an error, not a guess.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { OUT } from "./program.mjs";
import { until } from "./until.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const AXE = () => readFileSync(createRequire(join(ROOT, "ui/package.json")).resolve("axe-core/axe.min.js"), "utf8");

/** Words or a pattern as they go into the page: words, or source and flags. */
const asWords = (name) => (name instanceof RegExp ? [null, name.source, name.flags] : [name ?? null, null, null]);

export class Page {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** The one thing of this role and name (whole name, or a pattern) when it is there. */
  async find(role, name) {
    try {
      return await until(`${role} "${name}"`, async () => {
        const found = await this.all(role, name);
        if (found.length > 1) throw new Error(`${found.length} things are ${role} "${name}"`);
        return found[0];
      });
    } catch (error) {
      throw new Error(`${error.message}; here are: ${(await this.names(role)).join(" | ")}`, { cause: error });
    }
  }

  /** Everything of this role and name that can be seen now. */
  all = async (role, name) => (await this.#look(role, name)).map(({ element }) => element);

  /** The names of everything of this role that can be seen now. */
  names = async (role) => (await this.#look(role)).map(({ name }) => name);

  async #look(role, name) {
    await this.#axe();
    return this.#session.run(
      (role, words, source, flags) => {
        const fits = (text) => (source === null ? words === null || text === words : new RegExp(source, flags).test(text));
        const { aria, text } = window.axe.commons;
        // HTML gives a password field no role; to a reader it is a text field.
        const roleOf = (element) => (element.type === "password" ? "textbox" : aria.getRole(element));
        window.axe.setup(document);
        try {
          return [...document.querySelectorAll("*")]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }) && roleOf(element) === role)
            .map((element) => ({ element, name: text.accessibleText(element).replace(/\s+/g, " ").trim() }))
            .filter(({ name }) => fits(name));
        } finally {
          window.axe.teardown();
        }
      },
      role,
      ...asWords(name),
    );
  }

  /** Clicks as a person does: on the words of a box or a round button, where it has them. */
  async click(role, name) {
    const found = await this.find(role, name);
    await this.#press(role === "radio" || role === "checkbox" ? await this.#labelOf(found) : found);
  }

  /** Clicks on something after scrolling to it, as a person does who wants it clear of bars and notices. */
  async #press(element) {
    await this.#session.run((element) => element.scrollIntoView({ block: "center", inline: "nearest" }), element);
    await this.#session.click(element);
  }

  #labelOf = (box) => this.#session.run((box) => box.closest("label") ?? box, box);

  /** Gives a file to a field, as the system's dialog would. */
  give = async (label, name, text) => {
    const give = (label, name, text) => {
      const field = [...document.querySelectorAll("input[type=file]")].find((one) => one.labels[0].textContent.trim() === label);
      if (!field) return false;
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      field.files = files.files;
      return field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    await until(`"${label}" takes a file`, () => this.#session.run(give, label, name, text));
  };

  /** Picks `option` (its words, or a pattern) among the round buttons of a group. */
  async pick(group, option) {
    const button = await this.radioIn(await this.find("group", group), option);
    await this.#press(await this.#labelOf(button));
  }

  /** The round button `option` of a group that was found. */
  radioIn = (group, option) => this.#among(group, "input[type=radio]", option);

  /** Chooses `option` (its words, or a pattern) in a list. */
  async choose(name, option) {
    const list = await this.find("combobox", name);
    // A person comes to a list before choosing in it, and scrolls to one that lies half under the foot; the driver does
    // neither, and WebKit tells of a choice only when it is another than the list had when one came to it.
    await this.#session.run((list) => {
      list.blur();
      list.focus();
      list.scrollIntoView({ block: "center" });
    }, list);
    await this.#session.click(await this.optionIn(list, option));
  }

  /** The line `option` of a list that was found. */
  optionIn = (list, option) => this.#among(list, "option", option);

  #among = (whole, selector, option) =>
    until(`"${option}" is offered`, () =>
      this.#session.run(
        (whole, selector, words, source, flags) => {
          const fits = (text) => (source === null ? text === words : new RegExp(source, flags).test(text));
          const wordsOf = (one) => (one.labels?.[0] ?? one).textContent.replace(/\s+/g, " ").trim();
          return [...whole.querySelectorAll(selector)].find((one) => fits(wordsOf(one)));
        },
        whole,
        selector,
        ...asWords(option),
      ),
    );

  /** Where a link leads (`#/case/1`). */
  leadsTo = async (name) => this.#session.run((link) => link.getAttribute("href"), await this.find("link", name));

  /** Opens a place of the window by its address, and waits until its heading stands, and stays, where another's stood. */
  async go(hash) {
    const heading = () => this.#session.run(() => document.querySelector("main h1")?.textContent ?? null);
    const before = await heading();
    if (!(await this.#session.run((hash) => location.hash !== hash && (location.hash = hash), hash))) return;
    let last = before;
    await until(`${hash} is shown`, async () => {
      const [was, now] = [last, (last = await heading())];
      // No heading is none at all to the driver: a screen that is not there yet is not shown.
      return now === was && now !== null && now !== before;
    });
  }

  /** What of this (`.person *`) lies under what is told in passing. */
  underToast = (selector) =>
    this.#session.run((selector) => {
      const told = document.querySelector(".toast").getBoundingClientRect();
      const under = (box) => box.width > 0 && box.left < told.right && box.right > told.left && box.top < told.bottom && box.bottom > told.top;
      return [...document.querySelectorAll(selector)].filter((one) => under(one.getBoundingClientRect())).map((one) => one.textContent.trim());
    }, selector);

  /** Whether an element has the focus, or (`orGroup`) another round button of its group. */
  has = (element, orGroup = false) =>
    this.#session.run(
      (element, orGroup) => {
        const here = document.activeElement;
        return here === element || (orGroup && here.type === "radio" && here.name === element.name);
      },
      element,
      orGroup,
    );

  /** Whether a round button is the picked one of its group. */
  isPicked = (button) => this.#session.run((button) => button.checked, button);
  /** Whether a line in a list is the chosen one. */
  isChosen = (line) => this.#session.run((line) => line.selected, line);
  /** The words of a line in a list. */
  textOf = (line) => this.#session.run((line) => line.text.replace(/\s+/g, " ").trim(), line);

  press = (chord) => this.#session.press(chord);
  type = (text) => this.#session.type(text);

  /** Puts `text` in place of what the field holds, by keys. */
  async fill(role, name, text) {
    await this.click(role, name);
    await this.press("Control+a");
    await this.type(text);
    await until(`"${name}" holds what was typed`, async () => (await this.value(role, name)) === text);
  }

  /** What a field holds. */
  value = async (role, name) => this.#session.run((field) => field.value, await this.find(role, name));

  /** Waits until the page shows `text` (or something like it). */
  sees = (text) =>
    until(`the page shows "${text}"`, async () => {
      const shown = await this.#session.run(() => document.body.innerText.replace(/\s+/g, " "));
      return text instanceof RegExp ? text.test(shown) : shown.includes(text);
    });

  /** Whether the page shows `text` now. */
  shows = (text) => this.#session.run((text) => document.body.innerText.replace(/\s+/g, " ").includes(text), text);

  /** The role and name of what has the focus. */
  async focused() {
    await this.#axe();
    return this.#session.run(() => {
      window.axe.setup(document);
      const { aria, text } = window.axe.commons;
      const element = document.activeElement;
      const found = { role: aria.getRole(element), name: text.accessibleText(element).replace(/\s+/g, " ").trim() };
      window.axe.teardown();
      return found;
    });
  }

  /** Moves by Tab until the thing of this role and name has the focus. */
  async tabTo(role, name, most = 200) {
    const fits = (found) => found.role === role && (name instanceof RegExp ? name.test(found.name) : found.name === name);
    for (let presses = 0; presses < most; presses += 1) {
      if (fits(await this.focused())) return;
      await this.press("Tab");
    }
    throw new Error(`${role} "${name}" was not reached by ${most} Tabs`);
  }

  /** Dresses the page as its settings would: `density` or `colorScheme`. */
  dress = (what, value) => this.#session.run((what, value) => void (document.documentElement.dataset[what] = value), what, value);

  /** Opens every form and list that the screen opens in place, and gives how many. Buttons that open are known by their ids. */
  openAll = () =>
    this.#session.run(async () => {
      const openers = ':is([id$="-open"], [id$="-add"], [id^="open-"], [aria-expanded="false"])';
      const opened = new Set();
      const next = () => [...document.querySelectorAll(`main button${openers}`)].find((button) => !opened.has(button.id || button.textContent));
      for (let button = next(); button; button = next()) {
        opened.add(button.id || button.textContent);
        button.click();
        await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown())));
      }
      return opened.size;
    });

  /** Makes the page `width` CSS pixels wide. */
  async resize(width, height = 768) {
    await this.#session.resize(width, height);
    await until(`the page is ${width} px wide`, () => this.#session.run((width) => innerWidth === width, width));
  }

  /** Keeps the page as a picture, `name` (`03-intake`) its file's name. */
  async picture(name) {
    // What has just changed is on the screen two frames later.
    await this.#session.run(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown()))));
    writeFileSync(join(OUT, `${name}.png`), await this.#session.screenshot());
  }

  /** What axe finds wrong: rule and place, one line each. */
  async violations() {
    await this.#axe();
    return this.#session.run(async () => {
      // What is scrolled past is judged by what lies over it.
      scrollTo(0, 0);
      const found = await window.axe.run(document, { resultTypes: ["violations"] });
      const wrong = found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`));
      // A rule on the whole page names no place: what stood there instead is told.
      const stood = () => `stood: ${document.querySelectorAll("main").length} main, ${document.querySelectorAll("[open]").length} open, ${document.body.innerHTML.slice(0, 2000)}`;
      return wrong.some((one) => one.endsWith(": html")) ? [...wrong, stood()] : wrong;
    });
  }

  /** Targets under 24 by 24 px (WCAG 2.5.8); a link within a sentence is excepted, a label is part of its control. */
  smallTargets = () =>
    this.#session.run(() => {
      const least = 24;
      const targets = "a[href], button, input, select, textarea, summary, [role=button], [role=radio], [role=option]";
      const inSentence = (element) =>
        element.matches("a") &&
        getComputedStyle(element).display === "inline" &&
        [...element.parentNode.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      return [...document.querySelectorAll(targets)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
        .map((element) => element.closest("label") ?? element)
        .map((element) => ({ box: element.getBoundingClientRect(), text: element.outerHTML.slice(0, 80) }))
        .filter(({ box }) => box.width > 1 && box.height > 1)
        .filter(({ box }) => box.width < least - 0.01 || box.height < least - 0.01)
        .map(({ box, text }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${text}`);
    });

  /** By how many pixels the bar can be moved out of sight, where the regions scroll and the page does not; 0 is right. */
  hiddenScroll = () =>
    this.#session.run(() => {
      const { scrollHeight, clientHeight } = document.scrollingElement;
      return getComputedStyle(document.body).overflowY === "hidden" ? scrollHeight - clientHeight : 0;
    });

  /** By how many pixels the page, or what can be moved in it, is wider than its room; 0 is right. */
  sidewaysScroll = () =>
    this.#session.run(() => {
      // A table may be wider than a narrow window (WCAG 1.4.10), and then moves within its card; nothing else does.
      const isTable = (region) => innerWidth < 1024 && region.matches(".scroll-x");
      const moves = (region) => ["auto", "scroll"].includes(getComputedStyle(region).overflowX) && !isTable(region);
      const regions = [document.scrollingElement, ...[...document.querySelectorAll("body *")].filter(moves)];
      return Math.max(0, ...regions.map((region) => region.scrollWidth - region.clientWidth));
    });

  /** By how many pixels the page scrolls downwards. */
  downwardScroll = () =>
    this.#session.run(() => Math.max(0, document.scrollingElement.scrollHeight - document.scrollingElement.clientHeight));

  /** How many pixels a window of `height` leaves for the page's work, between what stands above it and the foot. */
  roomToWork = (height) =>
    this.#session.run((height) => {
      const foot = document.querySelector(".foot")?.getBoundingClientRect().height ?? 0;
      return height - foot - document.querySelector("main").getBoundingClientRect().top;
    }, height);

  /** Words over a gradient that are fainter than 4.5:1 against any of its colours (WCAG 1.4.3), which axe leaves unjudged. */
  faintWords = () =>
    this.#session.run(() => {
      const least = 4.5;
      const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
      const light = (colour) => {
        const [r, g, b] = parts(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (one, other) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);
      const under = (element) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        if ((parts(backgroundColor)[3] ?? 1) === 1) return [backgroundColor];
        const stops = backgroundImage.match(/rgba?\([^)]*\)/g);
        return stops ?? (element.parentElement ? under(element.parentElement) : []);
      };
      const says = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      return [...document.querySelectorAll("main *")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && says(element))
        .map((element) => ({ element, worst: Math.min(...under(element).map((colour) => ratio(getComputedStyle(element).color, colour))) }))
        .filter(({ worst }) => worst < least)
        .map(({ element, worst }) => `${worst.toFixed(1)}:1 ${element.outerHTML.slice(0, 80)}`);
    });

  async #axe() {
    if (!(await this.#session.run(() => Boolean(window.axe)))) await this.#session.inject(AXE());
  }
}
