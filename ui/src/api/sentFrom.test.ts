// What is done from a form is asked for at once, so that the act and the emptying of the form are one.
import { expect, test } from "vitest";
import { call, sentFrom } from ".";

const read = () => call("session_read", null);

test("what is asked for at once is from the form", async () => {
  expect((await sentFrom("note/1", read)).stage).toBeTruthy();
});

test("what is asked for after an await is refused, since the form would be lost", () => {
  const late = async () => {
    await Promise.resolve();
    return read();
  };
  expect(() => sentFrom("note/1", late)).toThrow("note/1");
});
