import { expect, test } from "vitest";
import type { Command } from "../../state/keys.svelte";
import { commandsFor } from "./entries";

const named = (id: string, name: string): Command => ({ id, name, act: () => undefined });
const ALL = [named("cases", "Gå till Ärenden"), named("lock", "Lås"), named("new", "Nytt ärende")];
const found = (query: string) => commandsFor(ALL, query).map((command) => command.id);

test("a command is found by any part of its words, with or without its dots and rings", () => {
  expect(found("ärende")).toEqual(["cases", "new"]);
  expect(found("arende nytt")).toEqual(["new"]);
  expect(found("las")).toEqual(["lock"]);
});

test("all commands are there before anything is written", () => {
  expect(found("")).toHaveLength(3);
  expect(found(">")).toHaveLength(3);
});

test("a case number is not looked for among commands", () => {
  expect(found("#2026")).toEqual([]);
});

test("a command that two places offer is shown once", () => {
  expect(commandsFor([...ALL, named("lock", "Lås")], "lås")).toHaveLength(1);
});
