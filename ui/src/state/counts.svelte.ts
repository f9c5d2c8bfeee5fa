/** How much waits behind each name in the bar: read anew when one comes to a list, never while one works in a case. */
import { call } from "../api";

let today = $state(0);
let watches = $state(0);
let known = false;

export const counts = {
  /** What is to be done now. */
  get today(): number {
    return today;
  },
  get watches(): number {
    return watches;
  },
  /** Each reading is written in the access log, so it is not done at every step within a case. */
  async read(inCase: boolean): Promise<void> {
    if (known && inCase) return;
    known = true;
    const asked = Promise.all([call("today", null), call("watches", { when: "", kind: "", whose: "own" })]);
    // Numbers in the bar: the screen that lists the same tells why it cannot be read.
    const read = await asked.catch(() => null);
    if (!read) return;
    const [now, dates] = read;
    today = now.rows.filter((row) => row.urgency === "now").length;
    watches = dates.total;
  },
};
