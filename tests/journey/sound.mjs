// What every screen must be, asked of the screen that is open.

import assert from "node:assert/strict";

/** The widths: an office laptop, the same at 200 %, and at 400 % (WCAG 1.4.10). */
export const WIDTHS = [1366, 683, 320];

/** Holds that the page has no small target, no sideways scroll and a bar that stays at any of the widths. */
async function fits(page, name, widths = WIDTHS) {
  for (const width of widths) {
    await page.resize(width);
    assert.equal(await page.sidewaysScroll(), 0, `${name} scrolls sideways at ${width} px`);
    assert.equal(await page.hiddenScroll(), 0, `${name} can lose its bar at ${width} px`);
    assert.deepEqual(await page.smallTargets(), [], `${name} has small targets at ${width} px`);
  }
  await page.resize(widths[0]);
}

/** Holds the same, and that axe finds nothing wrong. */
export async function isSound(page, name, widths = WIDTHS) {
  for (const width of widths) {
    await fits(page, name, [width]);
    assert.deepEqual(await page.violations(), [], `${name} has axe violations at ${width} px`);
  }
  await page.resize(widths[0]);
}
