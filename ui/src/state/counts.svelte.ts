/** How much waits behind each name in the bar: read anew at each navigation, never while one writes. */
import { call } from "../api";

let today = $state(0);
let watches = $state(0);

export const counts = {
  /** What is to be done now. */
  get today(): number {
    return today;
  },
  get watches(): number {
    return watches;
  },
  async read(): Promise<void> {
    const [now, dates] = await Promise.all([call("today", null), call("watches", { when: "", kind: "" })]);
    today = now.rows.filter((row) => row.urgency === "now").length;
    watches = dates.total;
  },
};
