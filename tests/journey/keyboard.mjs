// The same person without a mouse: everything is reached by Tab and done by keys.

import assert from "node:assert/strict";
import { Page } from "./page.mjs";

/** More Tabs than any screen has stops. */
const MOST = 300;

export class KeyboardPage extends Page {
  async click(role, name) {
    await this.#reach(await this.find(role, name));
    await this.press(role === "checkbox" ? "Space" : "Enter");
  }

  /** Tab goes to the group, arrows within it; a button that only has the focus is picked by Space. */
  async pick(group, option) {
    const button = await this.radioIn(await this.find("group", group), option);
    await this.#reach(button, true);
    // At the last of them the arrow stays.
    for (const arrow of ["ArrowRight", "ArrowLeft"]) {
      for (let was = null, at = await this.focused(); !(await this.has(button)) && at.name !== was; was = at.name, at = await this.focused()) {
        await this.press(arrow);
      }
    }
    if (!(await this.isPicked(button))) await this.press("Space");
    assert.ok(await this.isPicked(button), `"${option}" is picked in "${group}"`);
  }

  /** A list takes the line whose first letters are typed, if they come fast enough; else one goes down to it. */
  async choose(name, option) {
    const list = await this.find("combobox", name);
    const line = await this.optionIn(list, option);
    await this.#reach(list);
    await this.type(await this.textOf(line));
    if (await this.isChosen(line)) return;
    await this.press("Home");
    for (let presses = 0; presses < MOST && !(await this.isChosen(line)); presses += 1) await this.press("ArrowDown");
    assert.ok(await this.isChosen(line), `"${name}" has "${option}"`);
  }

  async fill(role, name, text) {
    await this.#reach(await this.find(role, name));
    await this.press("Control+a");
    await this.type(text);
  }

  async #reach(element, orGroup) {
    for (let presses = 0; presses < MOST; presses += 1) {
      if (await this.has(element, orGroup)) return;
      await this.press("Tab");
    }
    throw new Error(`not reached by ${MOST} Tabs`);
  }
}
