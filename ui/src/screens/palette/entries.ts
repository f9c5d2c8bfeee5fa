/** What the palette shows: people and cases first, then what can be done here. */
import type { CaseHit } from "../../api/generated";
import type { Command } from "../../state/keys.svelte";

export interface Entry {
  key: string;
  hit?: CaseHit;
  command?: Command;
}

const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** The commands whose name holds every word that was written. `#` asks for a case number, so for no command. */
export function commandsFor(commands: readonly Command[], query: string): Command[] {
  if (query.trim().startsWith("#")) return [];
  const words = plain(query.replace(/^\s*>/, "")).split(/\s+/).filter(Boolean);
  const seen = new Set<string>();
  return commands.filter((command) => {
    const fits = !seen.has(command.id) && words.every((word) => plain(command.name).includes(word));
    if (fits) seen.add(command.id);
    return fits;
  });
}

/** One list of both. */
export function entriesOf(hits: readonly CaseHit[], commands: readonly Command[]): Entry[] {
  return [
    ...hits.map((hit) => ({ key: `hit-${hit.case ?? hit.person}`, hit })),
    ...commands.map((command) => ({ key: `command-${command.id}`, command })),
  ];
}
