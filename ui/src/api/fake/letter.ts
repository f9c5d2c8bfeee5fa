/** A letter of two pages, drawn with plain text where the program draws its own glyphs. */
import type { Commands, LetterPart, LetterView, PhraseView, SentenceView } from "../generated";
import { signedDecisions, text } from "./decision";
import { frameAt } from "./frame";

type Line = { part: string; y: number; text: string; size?: number; bold?: boolean };

const FIRST: Line[] = [
  { part: "recipient", y: 130, text: "Aino Lehtinen" }, { part: "recipient", y: 146, text: "Tallvägen 4" }, { part: "recipient", y: 162, text: "762 30 Rimbo" },
  { part: "summary", y: 220, text: "Beslut om hemtjänst", size: 20, bold: true },
  { part: "summary", y: 246, text: "Du har ansökt om hemtjänst den 3 november 2026. Här kan du läsa vad vi har beslutat." },
  { part: "outcome", y: 280, text: "Du får", bold: true },
  ...["hjälp på morgonen varje dag", "hjälp på kvällen varje dag", "dusch två gånger i veckan", "städning varannan vecka", "promenad tre gånger i veckan", "trygghetslarm"]
    .map((words, at): Line => ({ part: "outcome", y: 298 + at * 16, text: `•  ${words}` })),
  { part: "outcome", y: 404, text: "Tillsammans är det 80 timmar och 32 minuter i månaden, från den 14 december 2026." },
  { part: "outcome", y: 432, text: "Du får inte", bold: true }, { part: "outcome", y: 450, text: "•  ledsagning åtta timmar i månaden" },
  { part: "reasons", y: 486, text: "Varför du inte får allt du sökte", bold: true },
  { part: "reasons", y: 504, text: "Du vill ha ledsagning till vårdcentralen och till kyrkan. Vi bedömer att ditt behov av att" },
  { part: "reasons", y: 520, text: "ta dig till vårdcentralen kan tillgodoses genom sjukresor. Därför behöver du inte ledsagning nu." },
  { part: "reservation", y: 556, text: "Beslutet gäller tills vidare." }, { part: "follow_up", y: 584, text: "Vi följer upp beslutet senast den 24 maj 2027." },
];
const SECOND: Line[] = [
  { part: "appeal", y: 110, text: "Så överklagar du", bold: true, size: 15 },
  { part: "appeal", y: 134, text: "Du kan överklaga den del av beslutet som går dig emot." },
];

const PARTS: LetterPart[] = ["recipient", "summary", "outcome", "reasons", "reservation", "follow_up", "appeal"].map((code) => ({
  code, locked: code === "appeal" || code === "summary", state: code === "reasons" ? "ongoing" : "done",
}));

function svg(lines: Line[]): string {
  const runs = lines.map((line) =>
    `<g data-part="${line.part}"><text transform="translate(71 ${line.y})" font-family="Source Sans 3, sans-serif" font-size="${line.size ?? 11}" font-weight="${line.bold ? 650 : 400}" fill="#14191c">${line.text}</text></g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595.28 841.89"><rect width="100%" height="100%" fill="#fff"/>${runs.join("")}</svg>`;
}

function html(language: string): string {
  const sections = PARTS.map(({ code }) => {
    const lines = [...FIRST, ...SECOND].filter((line) => line.part === code);
    return `<section data-part="${code}">${lines.map((line) => (line.bold ? `<h${line.size === 20 ? 1 : 2}>${line.text}</h${line.size === 20 ? 1 : 2}>` : `<p>${line.text}</p>`)).join("")}</section>`;
  });
  return `<article lang="${language}">${sections.join("")}</article>`;
}

export const letterCommands = {
  letter_read: ({ letter, number, language }: Commands["letter_read"]["args"]): LetterView => {
    const signed = signedDecisions().find((one) => one.number === number);
    return {
      frame: frameAt(letter === "order" ? "order" : "decision", 0), letter, language, parts: PARTS, pages: [svg(FIRST), svg(SECOND)], html: html(language),
      checks: [
        { code: "long-sentences", ok: false, params: { count: "1" }, place: "reasons" },
        { code: "unfilled", ok: true, params: { count: "0" }, place: null }, { code: "unknown-characters", ok: true, params: { count: "0" }, place: null },
      ],
      recipients: [{ id: "person", name: "Aino Lehtinen" }, { id: "r1", name: "Pekka Lehtinen" }],
      signed: signed ? { date: signed.decided, by: signed.by, sha256: signed.letter } : null,
      reasons: signed || letter !== "decision" ? null : text("decision/general_reasons", "Du behöver hjälp varje dag för att kunna bo kvar hemma."),
    };
  },
  phrases: ({ field }: Commands["phrases"]["args"]): PhraseView[] =>
    field !== "reason" ? [] : [{ code: "met-otherwise", outcomes: ["refused", "partly_granted"], areas: [], name: "Behovet tillgodoses på annat sätt", text: "Avgörande för beslutet är att [det som redan tillgodoser behovet]. Behovet kan därför tillgodoses på annat sätt." }],
  long_sentences: ({ text }: Commands["long_sentences"]["args"]): SentenceView[] =>
    text.split(/(?<=[.?!])\s/).map((sentence) => ({ text: sentence, words: sentence.split(/\s+/).length })).filter(({ words }) => words > 25),
  letter_print: () => ({ at: new Date().toISOString() }),
  letter_save: ({ letter }: Commands["letter_save"]["args"]) => ({ path: `~/Dokument/Kvarbo/${letter === "order" ? "bestallning" : "beslut"}-2026-0412-1.pdf` }),
};
