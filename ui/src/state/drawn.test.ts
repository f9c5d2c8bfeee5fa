// A long list is drawn as far as one comes.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Drawn } from "./drawn.svelte";

let see: (seen: boolean) => void;
let watched: Element[] = [];

class Sight {
  constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
    see = (isIntersecting) => tell([{ isIntersecting }]);
  }
  observe = (row: Element) => void watched.push(row);
  disconnect = () => void (watched = []);
}

beforeEach(() => void vi.stubGlobal("IntersectionObserver", Sight));
afterEach(() => void vi.unstubAllGlobals());

test("the next rows are drawn when the last one comes in sight, and no earlier", () => {
  const [drawn, row] = [new Drawn(), document.createElement("tr")];
  const leave = drawn.more(row);
  expect(watched).toEqual([row]);
  see(false);
  expect(drawn.count).toBe(40);
  see(true);
  expect(drawn.count).toBe(80);
  leave();
  expect(watched).toEqual([]);
});

test("who goes to the end has all of them at once, and another list begins anew", () => {
  const drawn = new Drawn();
  drawn.all();
  expect([1, 2].slice(0, drawn.count)).toEqual([1, 2]);
  expect(drawn.count).toBe(Infinity);
  drawn.anew();
  expect(drawn.count).toBe(40);
});
