import { beforeEach, expect, test } from "vitest";
import { moveRegion, remember } from "./regions";

const focused = () => document.activeElement?.id;

beforeEach(() => {
  document.body.innerHTML = `
    <header data-region><a id="brand" href="#/today">Kvarbo</a></header>
    <main data-region><button id="first">1</button><button id="second">2</button></main>
    <section data-region><p>Nothing to stop at</p></section>
    <aside id="events" data-region tabindex="0"><p>Long</p></aside>`;
  document.getElementById("brand")?.focus();
});

test("F6 goes through the regions, to one that only scrolls as well, and around", () => {
  moveRegion(1);
  expect(focused()).toBe("first");
  moveRegion(1);
  expect(focused()).toBe("events");
  moveRegion(1);
  expect(focused()).toBe("brand");
  moveRegion(-1);
  expect(focused()).toBe("events");
});

test("F6 comes back to where focus was in a region", () => {
  const second = document.getElementById("second");
  second?.focus();
  remember(second);
  moveRegion(-1);
  moveRegion(1);
  expect(focused()).toBe("second");
});
