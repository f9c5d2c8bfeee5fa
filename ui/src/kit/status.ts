/** The shapes of a status and the tone that goes with each. The shape carries the meaning; the tone only repeats it. */

/** What a status can be. A step's states are among them, so that a state can be passed as it is. */
export type Shape = "not_begun" | "ongoing" | "done" | "partly" | "missing" | "late" | "refused" | "waiting" | "not_relevant";

export const TONES: Record<Shape, "ok" | "acc" | "warn" | "late" | "mute"> = {
  not_begun: "mute",
  ongoing: "acc",
  done: "ok",
  partly: "warn",
  missing: "warn",
  late: "late",
  refused: "late",
  waiting: "mute",
  not_relevant: "mute",
};
