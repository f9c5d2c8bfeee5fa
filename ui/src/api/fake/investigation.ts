/** The investigation of Aino Lehtinen's case as the pictures show it: areas, items, last time and notes. */
import type {
  AreaNav, AreaView, ChoiceField, Commands, FactorView, InvestigationView, ItemView, NoteView, Progress, QuickNoteView, TextField,
} from "../generated";
import { frameAt } from "./frame";

type Seed = { code: string; name: string; question: string; own?: string; assessed?: string; intended?: string; need?: string; before?: string };
type Place = { code: string; number: number | null; name: string; state: string; items: Seed[]; more: [string, string][] };

const CARE: Seed[] = [
  { code: "d510", name: "Att tvätta sig", question: "Hur går det att tvätta sig?", own: "2", assessed: "3", intended: "2", need: "yes", before: "1" },
  { code: "d520", name: "Kroppsvård", question: "Hur går det att sköta kroppen?", own: "1", assessed: "2", intended: "2", need: "yes", before: "1" },
  { code: "d530", name: "Att sköta toalettbehov", question: "Hur går det på toaletten?", own: "0", assessed: "1", intended: "1", need: "no", before: "0" },
  { code: "d540", name: "Att klä sig", question: "Hur går det att klä sig?", own: "3", assessed: "3", intended: "2", need: "yes", before: "2" },
  { code: "d550", name: "Att äta", question: "Hur går det att äta?", before: "0" },
];
const plain = (code: string, name: string): Seed => ({ code, name, question: `Hur går det med ${name.toLowerCase()}?`, own: "1", assessed: "1", intended: "1", need: "no" });

const PLACES: Place[] = [
  { code: "d1", number: 1, name: "Lärande", state: "done", items: [plain("d175", "Lösa problem")], more: [] },
  { code: "d2", number: 2, name: "Allmänna uppgifter", state: "done", items: [plain("d230", "Dagliga rutiner")], more: [] },
  { code: "d3", number: 3, name: "Kommunikation", state: "done", items: [plain("d310", "Förstå tal")], more: [] },
  { code: "d4", number: 4, name: "Förflyttning", state: "done", items: [plain("d450", "Gå")], more: [] },
  { code: "d5", number: 5, name: "Personlig vård", state: "open", items: CARE, more: [["d560", "Att dricka"], ["d570", "Att sköta sin egen hälsa"]] },
  { code: "d6", number: 6, name: "Hemliv", state: "done", items: [plain("d640", "Hushållsarbete")], more: [] },
  { code: "d7", number: 7, name: "Relationer", state: "done", items: [plain("d760", "Familjerelationer")], more: [] },
  { code: "d8", number: 8, name: "Utbildning, arbete och ekonomi", state: "not_relevant", items: [], more: [["d865", "Att sköta sin ekonomi"]] },
  { code: "d9", number: 9, name: "Samhällsgemenskap", state: "not_relevant", items: [], more: [["d920", "Fritid"]] },
  { code: "trygghet", number: null, name: "Känsla av trygghet", state: "", items: [], more: [["b1528A", "Känsla av trygghet"]] },
  { code: "narstaende", number: null, name: "Stöd från närstående", state: "not_relevant", items: [], more: [["e398A", "Stöd från närstående"]] },
];

const values = new Map<string, string>([
  ["area/d5/own_words", "”Jag orkar inte lyfta armarna. Det är kläderna som är värst, och jag vågar inte duscha när jag är ensam. Morgnarna tar hela förmiddagen.”"],
  ["area/d5/others", "Dottern hjälper till varannan kväll. Arbetsterapeuten: nedsatt rörlighet i axlarna, behöver hjälp med överkropp och stödstrumpor."],
  ["area/d5/others_source", "Riitta Ek, dotter · intyg 17 nov"],
  ["item/d540/met_today", "Morgon- och kvällshjälp 15 min, dusch en gång i veckan. Dottern övriga kvällar."],
  ["item/d540/goal", "Klar med morgonen till klockan nio. Duscha tryggt två gånger i veckan."],
  ["item/d510/goal", "Duscha tryggt två gånger i veckan."],
  ["item/d520/goal", "Sköta händer och ansikte själv."],
  ["item/d540/support", "compensate"],
  ["background/living", "Enplansvilla i Väddö, tre trappsteg till entrén."],
  ["background/health", "Artros i båda axlarna. Stroke 2024."],
  ["background/health_source", "Aino själv"],
  ["analysis", "Aino behöver hjälp varje morgon och kväll."],
]);
for (const item of PLACES.flatMap((place) => place.items)) {
  for (const part of ["own", "assessed", "intended", "need"] as const) values.set(`item/${item.code}/${part}`, item[part] ?? "");
  values.set(`item/${item.code}/state`, "open");
}
for (const place of PLACES) values.set(`area/${place.code}/state`, place.state);

/** Puts the value of a field, as the program does when it is written. */
export function put(path: string, value: string): void {
  values.set(path, value);
}

const at = (path: string) => values.get(path) ?? "";
const choice = (path: string): ChoiceField => ({ path, value: at(path), locked: false, versions: [] });
const text = (path: string): TextField => ({
  path, text: at(path), by: at(path) ? "Elin Hammar" : null, at: at(path) ? "2026-11-23T14:02:00+01:00" : null,
  draft: false, reused: false, versions: [], locked: false, undo: false,
});

const quick: QuickNoteView[] = [
  { id: "q1", text: "”rädd att ramla när hon reser sig ur duschpallen”", at: "2026-11-23T10:14:00+01:00", area: null },
  { id: "q2", text: "stödstrumpor ligger kvar i påsen", at: "2026-11-23T10:21:00+01:00", area: null },
];
const notes: NoteView[] = [
  { id: "n2", kind: "call", happened: "2026-11-20T13:05:00+01:00", written: "2026-11-20T13:20:00+01:00", by: "Elin Hammar", title: "biståndshandläggare", text: "Samtal med dottern Riitta Ek om kvällarna.", signed: false, struck: null },
  { id: "n1", kind: "visit", happened: "2026-11-19T09:30:00+01:00", written: "2026-11-19T11:00:00+01:00", by: "Elin Hammar", title: "biståndshandläggare", text: "Hembesök, tolk med.", signed: false, struck: "Fel dag" },
];

function missing(code: string): string[] {
  const of = (part: string) => at(`item/${code}/${part}`);
  const source = of("others") !== "" && of("others_source") === "" ? ["source"] : [];
  if (of("assessed") === "") return ["level", ...source];
  const need = of("need") === "yes";
  return [
    ...(of("need") === "" && of("assessed") !== "0" ? ["need"] : []),
    ...(need && of("intended") === "" ? ["intended"] : []),
    ...(need && of("goal") === "" ? ["goal"] : []),
    ...source,
  ];
}

function item(seed: Seed): ItemView {
  const path = (part: string) => `item/${seed.code}/${part}`;
  const dressing = seed.code === "d540";
  return {
    code: seed.code, name: seed.name, question: seed.question, unverified: false,
    state: choice(path("state")), own: choice(path("own")), assessed: choice(path("assessed")), intended: choice(path("intended")), need: choice(path("need")), support: choice(path("support")),
    own_words: text(path("own_words")), others: text(path("others")), others_source: text(path("others_source")), hinders: text(path("hinders")), helps: text(path("helps")),
    resources: text(path("resources")), met_today: text(path("met_today")), goal: text(path("goal")),
    support_usual: dressing ? "develop" : null,
    code_lists: dressing ? [{ name: "Orsak till ensamhet", field: choice(path("code/loneliness_cause")), codes: [{ code: "loss", name: "Har förlorat en närstående" }, { code: "language", name: "Språk" }] }] : [],
    leads_to: dressing ? ["Morgonhjälp", "Kvällshjälp", "Dusch"] : [], missing: missing(seed.code),
    previous: seed.before === undefined ? null : {
      own: "", hinders: "", helps: "", resources: "", met_today: "",
      assessed: seed.before, intended: dressing ? "1" : seed.before, date: "2025-11-17", by: "Maria Lindkvist", goal: dressing ? "Klä sig själv på överkroppen." : "",
      own_words: dressing ? "”Jag klär mig själv om någon lägger fram.” Behöver hjälp med knappar och strumpor. Klarar överdel sittande." : "",
    },
  };
}

const open = (place: Place) => place.items.filter((seed) => at(`item/${seed.code}/state`) === "open");

function nav(place: Place): AreaNav {
  const items = open(place);
  const lacking = items.flatMap((seed) => missing(seed.code)).length;
  const chosen = at(`area/${place.code}/state`);
  const begun = chosen === "open" || items.length > 0;
  const state: Progress = chosen === "not_relevant" ? "not_relevant" : lacking > 0 ? "missing" : chosen === "done" ? "done" : begun ? "ongoing" : "not_begun";
  const rated = items.filter((seed) => at(`item/${seed.code}/assessed`) !== "").length;
  return { code: place.code, number: place.number, name: place.name, state, missing: lacking, rated, of: items.length };
}

function area(code: string): AreaView {
  const place = PLACES.find((one) => one.code === code) ?? PLACES[4]!;
  const { of: _of, rated: _rated, ...of } = nav(place);
  const path = (part: string) => `area/${place.code}/${part}`;
  const written = ["own_words", "observed", "others"].some((part) => at(path(part)) !== "");
  return {
    ...of, empty: !written && open(place).length === 0, own_words: text(path("own_words")), observed: text(path("observed")), others: text(path("others")), others_source: text(path("others_source")), lacks_source: false,
    items: open(place).map(item), more: place.more.map(([code, name]) => ({ code, name })), progress: choice(path("state")), previous: null,
  };
}

const FACTORS = [
  ["body", "b134", "Sömnfunktioner"], ["body", "b144", "Minnesfunktioner"], ["body", "b710", "Ledrörlighet"],
  ["environment", "e3", "Personligt stöd och personliga relationer"], ["personal", null, "Vanor och intressen"], ["health", null, "Hälsotillstånd enligt uppgift"],
] as const;
const factors = () =>
  FACTORS.map(([group, icf, name]): FactorView => {
    const path = `factor/${icf ?? group}`;
    return { group, icf, name, unverified: true, chosen: choice(path), words: text(`${path}/words`) };
  });

function investigation(): InvestigationView {
  const areas = PLACES.map(nav);
  const background = ["living", "network", "health", "body", "environment", "personal", "current_help"].map((part) => text(`background/${part}`));
  const lacking = areas.reduce((sum, one) => sum + one.missing, 0);
  return { frame: frameAt("investigation", lacking), areas, background, health_source: text("background/health_source"), background_missing: Number(at("background/health_source") === ""), factors: factors(), analysis: text("analysis"), missing: lacking, quick_notes: quick, notes, state: choice("investigation/state"), done: at("investigation/state") === "done" };
}

type Args<K extends keyof Commands> = Commands[K]["args"];

export const investigationCommands = {
  investigation_read: investigation,
  area_read: ({ area: code }: Args<"area_read">) => area(code),
  investigation_then: investigation,
  area_then: ({ area: code }: Args<"area_then">) => area(code),
  text_misfile: ({ kind, id }: Args<"text_misfile">) => {
    if (kind === "field") put(id, "");
    const from: { id: string }[] = kind === "note" ? notes : quick;
    const gone = from.findIndex((note) => note.id === id);
    if (gone >= 0) from.splice(gone, 1);
    return { at: "2026-11-23T14:02:00+01:00", copies_remain: false, damaged: null };
  },
  item_open: ({ item: code }: Args<"item_open">) => {
    const place = PLACES.find((one) => one.code === code || one.more.some(([other]) => other === code)) ?? PLACES[4]!;
    for (const [other, name] of place.more.filter(([other]) => other === code || place.code === code)) {
      place.items.push({ code: other, name, question: `Hur går det med ${name.toLowerCase()}?` });
      values.set(`item/${other}/state`, "open");
    }
    place.more = place.more.filter(([other]) => at(`item/${other}/state`) !== "open");
    return area(place.code);
  },
  quick_note_add: ({ text: words }: Args<"quick_note_add">) => {
    quick.push({ id: `q${quick.length + 1}`, text: words, at: "2026-11-23T10:25:00+01:00", area: null });
    return investigation();
  },
  quick_note_sort: ({ note, area: code }: Args<"quick_note_sort">) => {
    const one = quick.find((other) => other.id === note);
    if (one) values.set(`area/${code}/own_words`, [at(`area/${code}/own_words`), one.text].filter(Boolean).join("\n"));
    if (one) one.area = code;
    return investigation();
  },
  note_add: ({ kind, happened, text: words }: Args<"note_add">) => {
    notes.unshift({ id: `n${notes.length + 1}`, kind, happened, written: "2026-11-23T14:02:00+01:00", by: "Elin Hammar", title: "biståndshandläggare", text: words, signed: false, struck: null });
    return investigation();
  },
  note_strike: ({ note, reason }: Args<"note_strike">) => {
    const one = notes.find((other) => other.id === note);
    if (one) one.struck = reason;
    return investigation();
  },
};
