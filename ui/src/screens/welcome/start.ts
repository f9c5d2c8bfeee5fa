/** What the first start asks for, and what it lacks. */
import type { SecretKind } from "../../api/generated";

export interface Start {
  demo: boolean;
  municipality: string;
  /** The municipality's own file, where one was given. */
  profile: string | null;
  name: string;
  title: string;
  position: string;
  secret: string;
}

/** The fewest characters: six digits with the computer's own secret, twelve characters without it. */
export function least(kind: SecretKind): number {
  return kind === "pin" ? 6 : 12;
}

/** What is missing, in the order of the fields. */
export function gaps(start: Start, kind: SecretKind): ("name" | "title" | "secret")[] {
  const long = [...start.secret].length >= least(kind);
  const whole = { name: start.name.trim() !== "", title: start.title.trim() !== "", secret: long && (kind === "passphrase" || /^\d+$/.test(start.secret)) };
  return (["name", "title", "secret"] as const).filter((one) => !whole[one]);
}
