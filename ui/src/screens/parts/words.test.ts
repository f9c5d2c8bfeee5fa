import { expect, test } from "vitest";
import { ruleWords } from "./words";

test("a follow-up's rule says its own interval", () => {
  expect(ruleWords("follow_up_yearly")).toBe("Uppföljning minst en gång om året");
  expect(ruleWords("follow_up_half_yearly")).toBe("Uppföljning minst var sjätte månad");
  expect(ruleWords("follow_up_every_3")).toBe("Uppföljning med högst 3 månaders mellanrum");
  expect(ruleWords("follow_up_every_1")).toBe("Uppföljning minst varje månad");
});

test("a rule without words says nothing", () => {
  expect(ruleWords("")).toBe("");
});
