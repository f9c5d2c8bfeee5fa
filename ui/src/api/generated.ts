// Written by `cargo nextest run -p app` with UPDATE=1 from crates/app/commands.in and src/view. Not edited.

export type AnswerView = { date: string, words: string, };

export type AppliedBy = "person" | "representative" | "relative" | "provider" | "health_care" | "other";

export type AppliedServiceView = { line: string, service: string | null, name: string, words: string, 
/**
 * `lss`, `special_housing`, `short_stay` when Kvarbo hands it over.
 */
handed_over: string | null, 
/**
 * To whom and when it was handed over, once it was.
 */
handed_on: HandedOnView | null, };

export type AppliedServiceWrite = { service: string | null, words: string, };

export type AreaNav = { 
/**
 * `d5`, `trygghet`, `narstaende`.
 */
code: string, 
/**
 * 1 to 9, none for the two categories.
 */
number: number | null, name: string, state: Progress, missing: number, rated: number, of: number, };

export type AreaRef = { case: string, area: string, };

export type AreaThen = { case: string, op: string, area: string, };

export type AreaView = { code: string, number: number | null, name: string, state: Progress, missing: number, own_words: TextField, 
/**
 * What the assessor herself saw; quick notes are sorted here.
 */
observed: TextField, others: TextField, others_source: TextField, 
/**
 * What others said is written without who said it.
 */
lacks_source: boolean, 
/**
 * Nothing is written in it, and none of its items is opened: it cannot be marked done.
 */
empty: boolean, items: Array<ItemView>, 
/**
 * Items of the area that are not opened.
 */
more: Array<IcfChoice>, 
/**
 * `area/d5/state`: empty, `open`, `done`, `not_relevant`.
 */
progress: ChoiceField, previous: PreviousArea | null, };

export type AskedView = { date: string, how: string, answer: string, by: string, };

export type AssessorChoice = { id: string, name: string, title: string, me: boolean, };

export type BookedView = { number: string, from: string, provider: string, hours: number, how: string, date: string, by: string, 
/**
 * Last day, once it is said.
 */
until: string | null, };

export type BookingEnd = { case: string, until: string, };

export type BookingSend = { case: string, how: string, language: Language, };

export type BookingView = { from: ChoiceField, provider: ChoiceField, 
/**
 * Hours a month.
 */
hours: ChoiceField, up_to_hours: number, 
/**
 * Of them what her other bookings leave from the first day on.
 */
left_hours: number, providers: Array<ProviderChoice>, sent: BookedView | null, };

export type CalendarDay = { date: string, 
/**
 * ISO week.
 */
week: number, 
/**
 * Why it is no working day; Fluent key part: `calendar-off-<off>`.
 */
off: string | null, rows: Array<TodayRow>, };

export type CalendarSpan = { from: string, until: string, };

export type CalendarView = { days: Array<CalendarDay>, };

export type CaseAssign = { case: string, to: string, reason: string, };

export type CaseFrame = { case: string, 
/**
 * `2026-K3-0412`.
 */
number: string, 
/**
 * Fluent key part of what the case is about: `case-kind-home_care`, `case-kind-booking`, `case-kind-notification`.
 */
kind: string, person: PersonLine, steps: Array<StepView>, 
/**
 * The nearest date that law or routine sets for this case.
 */
deadline: DeadlineView | null, 
/**
 * Who has it; nobody after a conflict of interest, until somebody takes it.
 */
assessor: string | null, 
/**
 * Whether the assessor in charge is who sits here.
 */
mine: boolean, 
/**
 * Numbers of the decisions that are to be examined: who signed had no right to.
 */
examine: Array<string>, };

export type CaseHit = { case: string | null, person: string, name: string, number: string, case_number: string | null, protected: boolean, };

export type CaseRef = { case: string, };

export type CaseRowView = { case: string, number: string, name: string, person_number: string, protected: boolean, kind: string, step: Step, state: Progress, deadline: DeadlineView | null, 
/**
 * RFC 3339.
 */
changed: string, closed: boolean, 
/**
 * Whose it is declared a conflict of interest (*jäv*): somebody else must take it.
 */
unassigned: boolean, };

export type CaseText = { case: string, query: string, };

export type CaseThen = { case: string, op: string, };

export type CasesAssign = { cases: Array<string>, to: string, reason: string, };

export type CasesFilter = { query: string, step: Step | null, closed: boolean, };

export type CasesView = { rows: Array<CaseRowView>, total: number, };

export type CatalogueView = { services: Array<ServiceChoice>, };

export type CategoryMinutes = { category: string, minutes: number, };

export type CeasedView = { cause: string, date: string, words: string, by: string, };

export type Channel = "telephone" | "visit" | "letter" | "email" | "e_service" | "meeting";

export type ChoiceField = { path: string, value: string, locked: boolean, 
/**
 * The versions that stand, where there are two: whoever writes another one names them.
 */
versions: Array<string>, };

export type CodeListView = { name: string, field: ChoiceField, codes: Array<CodeView>, };

export type CodeView = { code: string, name: string, };

export type CompensationRow = { category: string, kronor_per_hour: number, kronor: number, };

export type CompensationView = { zone: string, kronor: number, rates_year: number, stale: boolean, rows: Array<CompensationRow>, };

export type ConflictOfInterest = { case: string, reason: string, };

export type ConsentView = { id: string, scope: string, given_by: string, member: string | null, given: string, until: string | null, withdrawn: string | null, };

export type ContactRecall = { case: string, order: string, date: string, words: string, };

export type ContactView = { street: string, postcode: string, town: string, telephone: string, door_code: string, protected: boolean, };

export type CorrectionView = { id: string, field: string, service: string | null, was: string, becomes: string, slip: string, date: string, by: string, };

export type DayView = { date: string, count: number, };

export type DeadlineView = { due: string, 
/**
 * Whole days from today; negative when it has passed.
 */
days: number, 
/**
 * Fluent key part: `rule-<rule>`.
 */
rule: string, 
/**
 * What the rule stands on, as text: `FL 44 §`.
 */
source: string, };

export type DecisionCorrect = { case: string, number: string, place: string, was: string, becomes: string, slip: string, };

export type DecisionDayCorrect = { case: string, number: string, recipient: string, day: string, date: string, reason: string, known: boolean, };

export type DecisionDayStrike = { case: string, number: string, recipient: string, day: string, reason: string, };

export type DecisionDispatch = { case: string, number: string, recipient: string, how: string, date: string, language: Language, };

export type DecisionFields = { from: ChoiceField, to: ChoiceField, end_reason: TextField, 
/**
 * What the municipality proposes where nothing is written; never forced (FL 37 §).
 */
end_proposals: Array<EndProposalView>, reservation_proposals: Array<ReservationProposalView>, reservation: TextField, reservation_reason: TextField, general_reasons: TextField, 
/**
 * How what the parties answered before it was weighed, beside what they answered.
 */
answer: TextField, answers: Array<AnswerView>, 
/**
 * Who took part without deciding (FL 31 § 5); empty as a rule.
 */
took_part: TextField, 
/**
 * Earlier than the rule, by choice.
 */
follow_up: ChoiceField, 
/**
 * The date that the rule gives now.
 */
follow_up_rule: DeadlineView | null, zone: ChoiceField, 
/**
 * Number of the running decision that this one takes the place of; empty runs beside.
 */
replaces: ChoiceField, replaceable: Array<RunningChoice>, 
/**
 * What the person gets less of than runs now.
 */
less: Array<LessView>, 
/**
 * What allows less than runs now (FL 37 §): `reservation|safety|false_information|own_withdrawal`, and its words.
 */
ground: ChoiceField, ground_words: TextField, 
/**
 * The day of the person's own withdrawal.
 */
ground_date: ChoiceField, 
/**
 * The reservation of the decision that this one takes the place of: the ground `reservation` quotes it.
 */
reservation_before: string | null, };

export type DecisionPropose = { case: string, };

export type DecisionReceive = { case: string, number: string, recipient: string, date: string, assumed: string | null, };

export type DecisionReview = { case: string, number: string, cause: string, words: string, };

export type DecisionReviewClose = { case: string, number: string, words: string, };

export type DecisionSign = { case: string, };

export type DecisionSupplement = { case: string, number: string, text: string, };

export type DecisionView = { frame: CaseFrame, groups: Array<LineGroup>, sum: HoursView, 
/**
 * The rule that the profile lacks on the day: no figure here counts.
 */
lacks: GapView | null, fee: FeeView, limits: Array<LimitView>, compensation: Array<CompensationView>, 
/**
 * How many ICF items have a need.
 */
needs: number, 
/**
 * ICF items with a need and no service; services with time and no need.
 */
needs_without_time: Array<string>, time_without_need: Array<string>, gaps: Array<GapView>, 
/**
 * What is worth a look before it is signed: told, and stops nothing.
 */
remarks: Array<GapView>, 
/**
 * `sign`, `propose` or `none`: what this person may do with it, and why not in `gaps`.
 */
act: string, 
/**
 * The position that decides when it must go up.
 */
goes_to: string, fields: DecisionFields, catalogue: Array<ServiceChoice>, legal_bases: Array<LegalBasisChoice>, 
/**
 * Which of them is proposed with each outcome.
 */
proposed_bases: Array<ProposedBasis>, 
/**
 * Sections of the profile that the figures and the letter rest on and that nobody has read at their source.
 */
unread: Array<string>, 
/**
 * Newest first.
 */
signed: Array<SignedView>, 
/**
 * In a review what stands as it was decided, and is not decided anew.
 */
settled: Array<SettledView>, 
/**
 * The number of the decision that is under review, while the case is decided anew.
 */
reviewed: string | null, proposed: ProposedView | null, 
/**
 * Sent back, and not yet sent up anew.
 */
sent_back: SentBackView | null, };

export type DecisionWithdraw = { case: string, number: string, reason: string, };

export type DelayNote = { case: string, step: string, date: string, reason: string, };

export type DelayView = { step: string, date: string, reason: string, };

export type Density = "tat" | "normal" | "besok";

export type DisclosureBasisView = { code: string, text: string, needs_note: boolean, verified: boolean, };

export type DispatchView = { recipient: string, to: string | null, how: string, language: Language, dispatched: string, 
/**
 * Once it is known, or assumed from `ground`.
 */
received: string | null, ground: string | null, appeal: DeadlineView | null, 
/**
 * When a receipt that is not noted is asked for.
 */
asked: DeadlineView | null, 
/**
 * Which of its notes may be struck: `dispatched`, `received`.
 */
strikable: Array<string>, };

export type DocumentView = { letter: string, number: string, date: string, };

export type DoneTo = { case: string, op: string, };

export type DoneView = { done: Array<DoneTo>, };

export type DraftWrite = { case: string, path: string, text: string, 
/**
 * Rises by one a keystroke: an older one that arrives late is ignored.
 */
counter: number, 
/**
 * Where two versions stand: those that the screen showed.
 */
versions: Array<string>, };

export type EndProposalView = { to: string, reason: string, };

export type EventView = { 
/**
 * The operation: the case can be seen as it stood when it was done.
 */
op: string, 
/**
 * `event-<kind>`.
 */
kind: string, params: { [key in string]: string }, 
/**
 * The day on which it happened, the hour of it or else of its writing, and when it was written.
 */
day: string, at: string, written: string, by: string, title: string, mine: boolean, struck: boolean, };

export type FactorView = { 
/**
 * `body`, `environment`, `personal`, `health`: the background text that it stands beside.
 */
group: string, 
/**
 * ICF's; personal factors and health have none.
 */
icf: string | null, name: string, unverified: boolean, 
/**
 * Empty or `yes`.
 */
chosen: ChoiceField, words: TextField, };

export type FeeStep = { level: number, amount: number, up_to_hours: number | null, alarm_only: boolean, };

export type FeeView = { level: number | null, amount: number | null, maximum: number | null, year: number, ladder: Array<FeeStep>, source: string, };

export type FieldRef = { case: string, path: string, };

export type FieldResolve = { case: string, path: string, value: string, versions: Array<string>, };

export type FieldWrite = { case: string, path: string, value: string, reused: boolean, 
/**
 * Where two versions stand: those that the screen showed, which this one replaces.
 */
versions: Array<string>, };

export type FirstContact = { case: string, date: string, 
/**
 * A party by id; empty is the person.
 */
with: string, };

export type FollowUpDone = { case: string, number: string, date: string, words: string, };

export type FollowUpEarlier = { case: string, number: string, date: string, words: string, };

export type FollowUpsForward = { cases: Array<string>, date: string, words: string, };

export type FollowedUpView = { date: string, words: string, by: string, };

export type FormKeep = { form: string, text: string, };

export type FormRef = { form: string, };

export type FormView = { text: string, };

export type GapView = { 
/**
 * Fluent key part: `gap-<code>`.
 */
code: string, params: { [key in string]: string }, step: Step, 
/**
 * A field's path, an area's code or a line's id; the screen focuses it.
 */
place: string, };

export type HandOver = { case: string, line: string, to: string, date: string, note: string, };

export type HandedOnView = { to: string, date: string, note: string, };

export type HearingExcept = { case: string, ground: string, words: string, };

export type HearingParty = { id: string, name: string, role: string, 
/**
 * What is sent is proposed in her language where there are letters in it, else in Swedish.
 */
language: Language, 
/**
 * Why this representative need not be heard.
 */
spared: string | null, 
/**
 * No party any more: what was sent stands.
 */
former: boolean, };

export type HearingReply = { case: string, round: string, date: string, reply: string, waived: boolean, };

export type HearingRound = { id: string, party: string, sent: string, 
/**
 * `letter`, `handed_over`, `telephone`, `e_mail`.
 */
how: string, until: DeadlineView, 
/**
 * Reply, in the party's words.
 */
reply: string | null, replied: string | null, waived: boolean, 
/**
 * What was sent is kept: the letter `hearing` of the round's id.
 */
kept: boolean, 
/**
 * Her name then; none in older files.
 */
to: string | null, };

export type HearingSend = { case: string, party: string, sent: string, how: string, until: string, language: Language, };

export type HearingSpare = { case: string, party: string, reason: string, };

export type HearingView = { frame: CaseFrame, 
/**
 * Needed, excepted, waiting, done: `hearing-state-<state>`.
 */
state: string, rounds: Array<HearingRound>, parties: Array<HearingParty>, 
/**
 * New material came after the last round.
 */
reopened: boolean, 
/**
 * What the material would lack if it were sent now: told, and stops nothing.
 */
remarks: Array<GapView>, 
/**
 * Everything is granted, and no less than ran before: then a hearing may be obviously unnecessary.
 */
all_granted: boolean, 
/**
 * Why it is left out here, where it is; empty where the ground says it all.
 */
excepted_words: string | null, 
/**
 * The first day on which there was all of this to send.
 */
sendable_from: string | null, 
/**
 * Days that the municipality usually gives for an answer; none where its profile says nothing.
 */
usual_days: number | null, };

export type HelpCeased = { case: string, number: string, cause: string, date: string, words: string, };

export type HelpCeasedStrike = { case: string, number: string, reason: string, };

export type HoursView = { granted: number, standard: number, own: number, 
/**
 * What is in force from today on, over all the person's decisions.
 */
running: number, categories: Array<CategoryMinutes>, threshold: number, 
/**
 * How far all that runs, this with it, is to the threshold or above it.
 */
between: number, over: boolean, 
/**
 * From 90 %.
 */
near: boolean, 
/**
 * How the sum came about.
 */
exact: string, };

export type HouseholdMember = { id: string, name: string, relation: string, adult: boolean, close: boolean, };

export type IcfChoice = { code: string, name: string, };

export type IntakeAmend = { case: string, fact: IntakeFact, line: string, value: string, words: string, reason: string, };

export type IntakeFact = "received" | "channel" | "oral" | "by" | "authority" | "first_contact" | "service";

export type IntakeRegister = { person: string, 
/**
 * None where it is unclear what it is: an application.
 */
track: Track | null, 
/**
 * Day of arrival (FL 22 §).
 */
received: string, channel: Channel, oral: boolean, by: AppliedBy, 
/**
 * Who it was and by what authority, when not the person.
 */
authority: string, own_words: string, services: Array<AppliedServiceWrite>, };

export type IntakeView = { frame: CaseFrame, track: Track, received: string, channel: Channel, oral: boolean, by: AppliedBy, authority: string, own_words: TextField, services: Array<AppliedServiceView>, contact: ContactView | null, 
/**
 * Who may be told what, for who rings or is rung.
 */
relatives: Array<RelativeView>, 
/**
 * First contact with the person or her representative.
 */
first_contact: string | null, 
/**
 * With whom that was.
 */
first_contact_with: string | null, 
/**
 * The person and those who speak for her today.
 */
parties: Array<HearingParty>, 
/**
 * Six months from the application, or four weeks from the party's request (FL 12 §).
 */
delay: DeadlineView | null, 
/**
 * What was done about a case that takes long.
 */
delays: Array<DelayView>, catalogue: Array<ServiceChoice>, 
/**
 * For a notification: each time the person was asked.
 */
asked: Array<AskedView>, 
/**
 * For a notification: whether an investigation is opened.
 */
opening: OpeningView | null, 
/**
 * It was closed again.
 */
closing: OpeningView | null, 
/**
 * For a booking: what it is to be, and the notice once it is sent.
 */
booking: BookingView | null, 
/**
 * The day of the party's own application, when there is one.
 */
applied: string | null, 
/**
 * Who else can have the case.
 */
assessors: Array<AssessorChoice>, };

export type InvestigationView = { frame: CaseFrame, areas: Array<AreaNav>, background: Array<TextField>, 
/**
 * Who reported the health.
 */
health_source: TextField, 
/**
 * How much the background lacks.
 */
background_missing: number, 
/**
 * Related factors, beside the text of their group.
 */
factors: Array<FactorView>, analysis: TextField, missing: number, quick_notes: Array<QuickNoteView>, notes: Array<NoteView>, state: ChoiceField, done: boolean, };

export type ItemOpen = { case: string, item: string, };

export type ItemView = { code: string, name: string, 
/**
 * The plain question that stands over it at the visit.
 */
question: string, 
/**
 * The code is from memory, not read in a source.
 */
unverified: boolean, 
/**
 * Open or closed.
 */
state: ChoiceField, 
/**
 * Own rating, assessed state, intended state: "0" to "4", "8", "9", or empty.
 */
own: ChoiceField, assessed: ChoiceField, intended: ChoiceField, 
/**
 * `yes`, `no` or empty.
 */
need: ChoiceField, 
/**
 * `develop`, `maintain`, `compensate` or empty.
 */
support: ChoiceField, own_words: TextField, others: TextField, others_source: TextField, hinders: TextField, helps: TextField, resources: TextField, met_today: TextField, goal: TextField, 
/**
 * The `support` that the catalogue's services for it usually aim at.
 */
support_usual: string | null, 
/**
 * What the municipality wants coded at this item.
 */
code_lists: Array<CodeListView>, 
/**
 * Names of the services that usually answer it.
 */
leads_to: Array<string>, previous: PreviousItem | null, 
/**
 * `level` when a need is stated without a level and the like; empty when complete.
 */
missing: Array<string>, };

export type Language = "sv" | "en" | "fi";

export type LanguageWrite = { language: string, interpreter: boolean, };

export type LegalBasisChoice = { code: string, text: string, verified: boolean, allowed_for: Array<string>, };

export type LessView = { name: string, kind: string, };

export type LetterCheck = { code: string, ok: boolean, params: { [key in string]: string }, place: string | null, };

export type LetterOpen = { case: string, letter: string, number: string, reason: string, };

export type LetterPart = { code: string, state: Progress, locked: boolean, };

export type LetterRecipient = { id: string, name: string, };

export type LetterRef = { case: string, letter: string, number: string, language: Language, recipient: string, };

export type LetterSaved = { path: string, };

export type LetterSigned = { date: string, by: string, sha256: string, };

export type LetterView = { frame: CaseFrame, 
/**
 * `decision`, `order`, `booking`.
 */
letter: string, language: Language, parts: Array<LetterPart>, 
/**
 * One SVG a page.
 */
pages: Array<string>, 
/**
 * The same letter as semantic HTML, for reading aloud.
 */
html: string, checks: Array<LetterCheck>, 
/**
 * The person, and each who speaks for her: each may get a copy.
 */
recipients: Array<LetterRecipient>, 
/**
 * When it is signed: date and name; the PDF is kept as it is.
 */
signed: LetterSigned | null, reasons: TextField | null, };

export type LimitView = { limit: string, minutes: number, between: number, over: boolean, 
/**
 * From 90 %.
 */
near: boolean, };

export type LineGroup = { area: string | null, name: string, assessed: string, intended: string, needs: number, minutes: number, lines: Array<LineView>, };

export type LineView = { line: string, service: string | null, name: string, applied: string, outcome: ChoiceField, 
/**
 * How often: times and `day|week|2weeks|3weeks|month|year`.
 */
times: ChoiceField, per: ChoiceField, 
/**
 * Standard minutes; none where the catalogue has none.
 */
standard: number | null, 
/**
 * Nobody has read them at their source.
 */
standard_unread: boolean, 
/**
 * Own minutes; empty follows the standard.
 */
minutes: ChoiceField, double_staffing: ChoiceField, household_share: ChoiceField, area: ChoiceField, legal_basis: ChoiceField, 
/**
 * The day of the person's withdrawal, where that is the outcome.
 */
withdrawn: ChoiceField, 
/**
 * Rounded for show; none for an alarm.
 */
month_minutes: number | null, reason: TextField, minutes_reason: TextField, 
/**
 * Codes of what this row lacks: `outcome`, `reason`, `minutes_reason`, `extent`, `legal_basis`, `category`, `minutes`, `share`, `too_much`, `withdrawn`.
 */
missing: Array<string>, 
/**
 * What its time counts as; empty until it is said of a service outside the catalogue.
 */
category: string, 
/**
 * Where that is chosen, for a service outside the catalogue.
 */
own_category: ChoiceField | null, 
/**
 * Own choice of the technique by which it observes the person, for the same.
 */
own_technique: ChoiceField | null, 
/**
 * `outside_catalogue` or `fixed_minutes`: needs a reason, and a delegation of its own.
 */
exception: string | null, 
/**
 * Which position may grant the exception, where this person may not.
 */
exception_to: string | null, 
/**
 * The catalogue lets no other minutes be granted without an exception.
 */
minutes_fixed: boolean, 
/**
 * For a service that a household shares, where somebody grown up lives there too.
 */
share: ShareView | null, 
/**
 * For a need that no service of the catalogue fits, where the municipality wants to hear of it.
 */
signal: SignalView | null, 
/**
 * What the profile says about this service: consent needed, contraindication, target group.
 */
remarks: Array<string>, };

export type LoadView = { id: string | null, name: string, late: number, 
/**
 * From today until the week ends, and after it.
 */
week: number, later: number, cases: number, 
/**
 * Of them at investigation, hearing or decision.
 */
investigations: number, };

export type MisfiledKind = "note" | "quick_note" | "field";

export type MisfiledView = { at: string, copies_remain: boolean, 
/**
 * The damaged file that was set aside when a copy was put back: what was erased stands in it.
 */
damaged: string | null, };

export type MunicipalityChoice = { id: string, name: string, positions: Array<string>, 
/**
 * Its profile carries the committee's public key, so that a lost secret is not lost documentation.
 */
recovery: boolean, 
/**
 * How to reach the committee was read at its source: its letters can be appealed by.
 */
reachable: boolean, };

export type NamesWrite = { given_names: string, surname: string, };

export type NoteAdd = { case: string, kind: string, happened: string, text: string, };

export type NoteStrike = { case: string, note: string, reason: string, };

export type NoteView = { id: string, 
/**
 * `call`, `visit`, `mail`, `meeting`, `other`.
 */
kind: string, happened: string, written: string, by: string, title: string, text: string, signed: boolean, struck: string | null, };

export type NumberCheck = { number: string, };

export type NumberView = { valid: boolean, 
/**
 * Twelve digits with a hyphen, when valid.
 */
number: string | null, 
/**
 * `personnummer` or `samordningsnummer`.
 */
kind: string | null, birth_date: string | null, 
/**
 * `female` or `male`.
 */
sex: string | null, age: number | null, 
/**
 * The municipality offers somebody of this age a booking without needs test.
 */
bookable: boolean, 
/**
 * Fluent key part `number-<reason>` when not valid.
 */
reason: string | null, 
/**
 * Registered on this computer already.
 */
known: string | null, };

export type OpeningDecide = { case: string, open: boolean, reason: string, };

export type OpeningView = { open: boolean, date: string, reason: string, by: string, title: string, };

export type OrderAway = { at: string, until: string, };

export type OrderGroundView = { status: string, date: string, ground: string, withdrawn: string | null, quote: string, words: string, };

export type OrderLineView = { line: string, name: string, need: string, 
/**
 * As granted.
 */
times: number, per: string, minutes: number, 
/**
 * As ordered: shown, and exactly.
 */
month_minutes: number, exact: string, 
/**
 * `mon,tue,...`; empty is any day.
 */
weekdays: ChoiceField, 
/**
 * `morning,evening` of `morning|noon|evening|night`, or empty.
 */
time_of_day: ChoiceField, double_staffing: boolean, 
/**
 * Less than was granted, with what other orders have.
 */
partly: boolean, 
/**
 * `yes` or `no`: whether the order takes it.
 */
take: ChoiceField, 
/**
 * What other orders leave of it; 0 where they have it all.
 */
left_times: number, left_minutes: number, 
/**
 * Ordered times and minutes; empty is what is left.
 */
ordered_times: ChoiceField, ordered_minutes: ChoiceField, 
/**
 * `yes` where another provider gets the rest.
 */
rest: ChoiceField, 
/**
 * The providers that have it or parts of it already.
 */
order: string | null, 
/**
 * `not_ordered|ordered|executed|partly|paused|not_executed`.
 */
execution: string, };

export type OrderSend = { case: string, language: Language, };

export type OrderSentView = { id: string, provider: string, 
/**
 * The provider's code, and what it was told: a new version begins from them.
 */
provider_id: string, message: string, date: string, 
/**
 * The first day of the help.
 */
start: string, status: string, 
/**
 * Why it stands so, where somebody has said it.
 */
reason: string, 
/**
 * The note of it that may be struck: the last.
 */
strikable: string | null, 
/**
 * How it may come to stand after that.
 */
next: Array<string>, minutes: number, letter: string, executed_from: string | null, live: boolean, 
/**
 * From when its provider has it: until then nothing is disclosed by it. `unsent` where it is still to be sent, or
 * with `recall_since` to be made anew first.
 */
handed_out: string | null, unsent: boolean, 
/**
 * Where the person is and until when, where it is paused because she is away.
 */
away: OrderAway | null, 
/**
 * From when its provider should have been told to withdraw the contact details, and when that was done.
 */
recall_since: string | null, recalled: string | null, 
/**
 * A later order took its place from this day.
 */
replaced_from: string | null, 
/**
 * The help of its decision has ended by this day, and the order with it: the person died or moved.
 */
ceased: string | null, 
/**
 * Another decision took the place of its decision from this day, and nobody has ended it yet.
 */
decision_replaced: string | null, 
/**
 * Its decision gives something still, until this day where it has a last one: less than that needs a ground.
 */
grant_runs: boolean, grant_until: string | null, 
/**
 * The decision's reservation; empty where it has none.
 */
reservation: string, 
/**
 * What allowed less than its decision gives, as it stood when it was written: the order's own first.
 */
grounds: Array<OrderGroundView>, 
/**
 * The separate channel that it went by; empty for the usual way.
 */
channel: string, disclosed: Array<string>, disclosed_by: string, 
/**
 * Nobody had read that provision at its source.
 */
disclosed_unread: boolean, disclosure_note: string, };

export type OrderStatus = { case: string, order: string, status: string, date: string, reason: string, ground: string, ground_date: string | null, away: OrderAway | null, };

export type OrderStatusStrike = { case: string, order: string, noted: string, reason: string, };

export type OrderView = { frame: CaseFrame, 
/**
 * The decision that is ordered by; none where none stands, and where its help has ended by `ceased`.
 */
decision: string | null, ceased: string | null, providers: Array<ProviderChoice>, provider: ChoiceField, 
/**
 * `yes` where the person does not choose.
 */
no_choice: ChoiceField, 
/**
 * The profile's rule for who does not choose, as text, and the provider that it gives now.
 */
no_choice_rule: string, no_choice_provider: string | null, start: ChoiceField, 
/**
 * The first day has been.
 */
start_has_been: boolean, 
/**
 * The provider's last day for confirming, where it is after the first day.
 */
confirmed_after_start: string | null, 
/**
 * The day from which a decision that nobody carries out is reported, where the first day is later.
 */
reported_before_start: string | null, 
/**
 * The ordered services that are given at night or around the clock, where the provider has no nights.
 */
outside_hours: Array<string>, message: TextField, 
/**
 * Number of the live order that this one takes the place of.
 */
replaces: ChoiceField, replaceable: Array<OrderSentView>, 
/**
 * What allows less than the decision gives (FL 37 §), as for a decision, and its words.
 */
ground: ChoiceField, ground_words: TextField, ground_date: ChoiceField, 
/**
 * Minutes a month of the lines that are taken: shown, and exactly.
 */
month_minutes: number, exact: string, lines: Array<OrderLineView>, 
/**
 * Providers have all that the decision gives, by orders of its own.
 */
all_ordered: boolean, gaps: Array<GapView>, orders: Array<OrderSentView>, 
/**
 * Until when at most an order is paused because the person is away.
 */
away_until: string | null, 
/**
 * What will be disclosed, field by field, and by which provision: the chosen one, or her consent, which is proposed.
 */
disclosed: Array<string>, disclosure: ChoiceField, disclosure_note: TextField, disclosure_bases: Array<DisclosureBasisView>, 
/**
 * `yes` when the order goes by a separate channel (protected identity).
 */
separate_channel: boolean, 
/**
 * That channel in words; empty where the profile has none, or none is needed.
 */
channel: string, };

export type OutcomeView = "granted" | "partly_granted" | "refused" | "withdrawn" | "dismissed" | "closed";

export type OverviewView = { frame: CaseFrame, running: SignedView | null, hours: HoursView, fee: FeeView, 
/**
 * Zone and kronor a month.
 */
compensation: CompensationView | null, 
/**
 * There are rates, and no zone is chosen to count by.
 */
lacks_zone: boolean, 
/**
 * The rule that the profile lacks on the day: no figure here counts.
 */
lacks: GapView | null, follow_up: DeadlineView | null, 
/**
 * What the running decision grants and the person does not have in full.
 */
unexecuted: Array<UnexecutedView>, gaps: Array<GapView>, representatives: Array<RepresentativeView>, relatives: Array<RelativeView>, consents: Array<ConsentView>, documents: Array<DocumentView>, events: Array<EventView>, 
/**
 * The step to go on with, and that what was made in it is not sent: the decision, or the order.
 */
next: Step, unsent: boolean, };

export type PersonAsk = { case: string, date: string, how: Channel, answer: string, };

export type PersonLine = { person: string, name: string, 
/**
 * What one says to her: the first given name.
 */
first_name: string, age: number | null, 
/**
 * The day she died, where the case says so.
 */
died: string | null, 
/**
 * `19400721-9142`.
 */
number: string, protection: Protection, 
/**
 * Language of the interpreter, as BCP 47 (`fi`), when one is needed.
 */
interpreter: string | null, representatives: Array<RepresentativeLine>, };

export type PersonRef = { person: string, };

export type PersonRegister = { number: string, given_names: string, surname: string, protection: ProtectionView, language: string, interpreter: boolean, contact: ContactView | null, };

export type PersonView = { person: string, number: string, given_names: string, surname: string, protection: ProtectionView, 
/**
 * BCP 47.
 */
language: string, interpreter: boolean, household: Array<HouseholdMember>, 
/**
 * Absent for who may not see them.
 */
contact: ContactView | null, representatives: Array<RepresentativeView>, relatives: Array<RelativeView>, consents: Array<ConsentView>, };

export type PersonWrite = { case: string, names: NamesWrite | null, protection: ProtectionView | null, language: LanguageWrite | null, contact: ContactView | null, household: Array<HouseholdMember> | null, representatives: Array<RepresentativeView> | null, relatives: Array<RelativeView> | null, consents: Array<ConsentView> | null, };

export type PhraseView = { code: string, outcomes: Array<string>, areas: Array<string>, name: string, text: string, };

export type PhrasesAsked = { field: string, language: Language, };

export type PlaceView = { path: string, field: string, service: string | null, stands: string, };

export type PreviousArea = { own_words: string, date: string, by: string, };

export type PreviousItem = { own: string, assessed: string, intended: string, own_words: string, hinders: string, helps: string, resources: string, met_today: string, goal: string, date: string, by: string, };

export type ProfileChecked = { choice: MunicipalityChoice | null, problems: Array<ProfileProblemView>, refused: string | null, };

export type ProfileProblemView = { line: string, reason: string, };

export type ProfileText = { text: string, };

export type Progress = "not_begun" | "ongoing" | "done" | "waiting" | "late" | "missing" | "not_relevant";

export type ProposalSendBack = { case: string, words: string, };

export type ProposalWithdraw = { case: string, };

export type ProposedBasis = { outcome: string, basis: string, };

export type ProposedView = { by: string, at: string, to: string, mine: boolean, 
/**
 * Who sits here may decide it, or send it back.
 */
decidable: boolean, };

export type Protection = "none" | "confidential" | "protected_registration" | "assumed_identity";

export type ProtectionView = { level: Protection, source: string, checked: string | null, };

export type ProviderChoice = { id: string, name: string, hours: string, contact: string | null, };

export type PutBackView = { 
/**
 * The latest that stands in it, RFC 3339.
 */
holds_until: string | null, 
/**
 * Letters of its numbers from now on.
 */
series: string, 
/**
 * Where the damaged file lies in whose place it was put, which still has what was written after it.
 */
damaged: string | null, };

export type QuickNoteAdd = { case: string, text: string, };

export type QuickNoteSort = { case: string, note: string, area: string, };

export type QuickNoteView = { id: string, text: string, at: string, area: string | null, };

export type RelativeView = { id: string, name: string, relation: string, may_know: string, telephone: string, };

export type ReplacedView = { by: string, from: string, };

export type RepresentativeLine = { kind: string, name: string, scope: string, };

export type RepresentativeView = { id: string, kind: string, name: string, scope: string, from: string | null, until: string | null, telephone: string, address: string, };

export type ReservationProposalView = { condition: string, reason: string, };

export type ReviewClosedView = { words: string, date: string, by: string, };

export type ReviewView = { cause: string, words: string, date: string, by: string, closed: ReviewClosedView | null, };

export type RightsAct = "position" | "rules" | "wider_rules";

export type RightsView = { at: string, name: string, 
/**
 * By the delegation order, as she held it then.
 */
position: string, act: RightsAct, 
/**
 * Of the rules that were chosen.
 */
hash: string | null, 
/**
 * Whose they are, where their text is known.
 */
municipality: string | null, };

export type RuleCellView = { name: string, value: string, };

export type RuleValueView = { name: string, rows: Array<Array<RuleCellView>>, };

export type RuleView = { 
/**
 * The section's name in the file, such as `service`.
 */
section: string, line: string, valid_from: string | null, valid_to: string | null, source: string, 
/**
 * False when nobody has read it at its source yet.
 */
verified: boolean, values: Array<RuleValueView>, };

export type RulesView = { 
/**
 * The municipality's own file; else one that came with the program.
 */
own: boolean, 
/**
 * Of its text: what every operation's header names.
 */
hash: string, 
/**
 * Who has chosen a position or rules, the latest first.
 */
rights: Array<RightsView>, rules: Array<RuleView>, };

export type RunningChoice = { number: string, decided: string, };

export type SavedView = { at: string, };

export type Search = { query: string, };

export type SecretChange = { current: string, secret: string, };

export type SecretKind = "pin" | "passphrase";

export type SentBackView = { by: string, at: string, words: string, };

export type SentenceView = { text: string, words: number, };

export type ServiceAdd = { case: string, service: string | null, words: string, };

export type ServiceChoice = { code: string, name: string, category: string, minutes: number | null, without_needs_test: boolean, };

export type SessionCreate = { 
/**
 * A profile's id (`norrtalje`).
 */
municipality: string, 
/**
 * The municipality's own profile as TOML; then `municipality` says nothing.
 */
profile: string | null, demo: boolean, name: string, title: string, 
/**
 * By the delegation order: one of the municipality's `positions`.
 */
position: string, 
/**
 * PIN or passphrase, by `secret_kind`.
 */
secret: string, language: Language, };

export type SessionRecover = { committee_key: string, secret: string, };

export type SessionRestore = { secret: string, };

export type SessionUnlock = { secret: string, };

export type SessionView = { stage: Stage, secret_kind: SecretKind, 
/**
 * Wrong tries left before the first key slot closes, 10 when none was wrong; none where it never closes, since
 * nothing else would open the file.
 */
tries_left: number | null, 
/**
 * So many tries were wrong that the next is taken then only, RFC 3339.
 */
waits_until: string | null, 
/**
 * The committee has a key that opens the file when the secret is lost.
 */
recovery: boolean, user: UserView | null, 
/**
 * The municipality's shown name.
 */
municipality: string | null, 
/**
 * An invented municipality's invented people: marked "Demo" in bar and letters.
 */
demo: boolean, 
/**
 * What opens a demonstration that everybody may open, for the lock to show.
 */
demo_secret: string | null, 
/**
 * The file is damaged and opened for reading only.
 */
read_only: boolean, 
/**
 * Until when the last verified copy holds what was done, RFC 3339, where it can be put back: the file is damaged, or locked, since
 * then nobody knows.
 */
copied_at: string | null, 
/**
 * The file is a copy that was put back; told for some days.
 */
put_back: PutBackView | null, 
/**
 * Who read a damaged file could not be read itself, and lies aside here.
 */
damaged_log: string | null, 
/**
 * The disk is full, and what was set aside for the last notes has been given up: room must be made.
 */
disk_full: boolean, 
/**
 * The clock has been set back since something was last written: told, and by a day's difference signing waits.
 */
clock_back: boolean, 
/**
 * Whether people with protected identity are in lists and look-ups: a right of the file, not a choice in it.
 */
sees_protected: boolean, 
/**
 * The ready-made lists that her position may open: `follow_up|quality|protected`.
 */
lists: Array<string>, today: string, settings: Settings, 
/**
 * When something was last saved on this computer, RFC 3339.
 */
saved_at: string | null, 
/**
 * When all was last sent to the central system and fetched from it, RFC 3339; none where there is none.
 */
synced_at: string | null, 
/**
 * The central system could not be met, and is tried again.
 */
awaits_network: boolean, 
/**
 * Cases where two wrote in the same field, and somebody has to choose.
 */
needs_you: number, };

export type Settings = { language: Language, density: Density, theme: Theme, 
/**
 * Minutes without a key or a touch before the program locks.
 */
lock_minutes: number, 
/**
 * Letters that act while a row of a list has focus (WCAG 2.1.4).
 */
row_keys: boolean, 
/**
 * Keys chosen in the place of the usual ones, by the usual one: `Ctrl+K` is `Ctrl+G`.
 */
keys: { [key in string]: string }, };

export type SettledView = { name: string, number: string, outcome: ChoiceField, };

export type ShareView = { proposed: number | null, household_minutes: number | null, };

export type SignalView = { name: string, text: string, field: TextField, };

export type SignedLine = { name: string, outcome: OutcomeView, times: number, per: string, minutes: number | null, month_minutes: number | null, };

export type SignedView = { number: string, decided: string, by: string, title: string, outcome: OutcomeView, minutes: number, from: string | null, to: string | null, dispatches: Array<DispatchView>, withdrawn: string | null, follow_up: DeadlineView | null, 
/**
 * Lower-case hex SHA-256 of the letter's bytes.
 */
letter: string, lines: Array<SignedLine>, corrections: Array<CorrectionView>, supplements: Array<SupplementView>, reviews: Array<ReviewView>, followed_up: Array<FollowedUpView>, 
/**
 * The decision of another case that has taken its place, or will.
 */
replaced: ReplacedView | null, 
/**
 * The help has ended without a decision.
 */
ceased: CeasedView | null, 
/**
 * What may be done with it now: `correct`, `supplement`, `review`, `close_review`, `follow_up`, `follow_up_earlier`, `cease`, `strike_cease`.
 */
acts: Array<string>, 
/**
 * The places that can be corrected now.
 */
places: Array<PlaceView>, };

export type Stage = "welcome" | "locked" | "open";

export type Step = "intake" | "investigation" | "hearing" | "decision" | "order" | "follow_up";

export type StepView = { step: Step, state: Progress, 
/**
 * Areas done of areas opened, lines decided of lines applied for.
 */
done: number | null, of: number | null, missing: number, date: string | null, };

export type SupplementView = { id: string, text: string, date: string, by: string, };

export type SyncConflict = { case: string, 
/**
 * The person's.
 */
name: string, 
/**
 * In how many fields.
 */
fields: number, };

export type SyncExamined = { number: string, 
/**
 * The day on which it was signed.
 */
decided: string, 
/**
 * Its case, where it is still here.
 */
case: string | null, };

export type SyncJoin = { address: string, };

export type SyncNews = { case: string, 
/**
 * The person's.
 */
name: string, 
/**
 * Who did the last of it; none where she has not introduced herself.
 */
by: string | null, 
/**
 * When that was written, RFC 3339.
 */
at: string, 
/**
 * How many operations came.
 */
changes: number, };

export type SyncState = "alone" | "signed_out" | "signing_in" | "resting" | "working" | "waiting" | "stopped";

export type SyncView = { 
/**
 * Where that is; none where the file was never told.
 */
address: string | null, state: SyncState, why: SyncWhy | null, 
/**
 * When it asks again, RFC 3339.
 */
until: string | null, 
/**
 * How many operations were made in this file.
 */
kept: number, 
/**
 * How many of them the central system has answered for.
 */
sent: number, 
/**
 * How many it has not.
 */
waiting: number, 
/**
 * When the first of those was written, RFC 3339.
 */
waiting_since: string | null, 
/**
 * When all was sent and all fetched last, RFC 3339.
 */
synced_at: string | null, 
/**
 * When the central system answered last, RFC 3339.
 */
met_at: string | null, 
/**
 * How many operations of colleagues are in the file.
 */
fetched: number, 
/**
 * Cases that colleagues changed, the latest first.
 */
news: Array<SyncNews>, 
/**
 * Cases where two wrote in the same field.
 */
conflicts: Array<SyncConflict>, 
/**
 * Decisions that were signed here by somebody who had no right to, by the central system's judgement.
 */
examined: Array<SyncExamined>, };

export type SyncWhy = "offline" | "later" | "issuer_unreachable" | "refused_sign_in" | "no_rights" | "revoked" | "actor_taken" | "replica_taken" | "behind" | "broken" | "unsound" | "too_much" | "not_kvarbo" | "clock";

export type TextField = { 
/**
 * The field's path (`item/d540/goal`), also its address for what is missing.
 */
path: string, text: string, 
/**
 * Who wrote what is accepted, and when (RFC 3339).
 */
by: string | null, at: string | null, 
/**
 * A draft not yet sealed lies over the accepted text.
 */
draft: boolean, 
/**
 * Taken over from an earlier assessment, not written anew.
 */
reused: boolean, 
/**
 * More than one unreplaced version: all of them, whole.
 */
versions: Array<TextVersion>, 
/**
 * Cannot be changed any more, since what it belongs to is signed.
 */
locked: boolean, 
/**
 * An earlier version can be restored.
 */
undo: boolean, };

export type TextHit = { path: string, kind: TextKind, step: Step, excerpt: string, };

export type TextKind = "field" | "note" | "quick_note" | "reply" | "supplement";

export type TextMisfile = { case: string, kind: MisfiledKind, id: string, to: string, };

export type TextVersion = { op: string, text: string, by: string, at: string, };

export type Theme = "system" | "light" | "dark";

export type TodayRow = { case: string, urgency: Urgency, due: string | null, days: number | null, state: Progress, name: string, protected: boolean, 
/**
 * Fluent key part: `watch-<kind>`.
 */
kind: string, rule: string, 
/**
 * Minutes granted a month, where that is the fact to show.
 */
minutes: number | null, step: Step, 
/**
 * Nobody has the case.
 */
unassigned: boolean, };

export type TodayView = { today: string, 
/**
 * ISO week.
 */
week: number, rows: Array<TodayRow>, 
/**
 * How many more dates the fortnight has than one list shows.
 */
more: number, 
/**
 * The next five working days, with how much stands on each.
 */
days: Array<DayView>, recent: Array<CaseHit>, 
/**
 * When there is nothing: what is next.
 */
next: TodayRow | null, };

export type Track = "application" | "notification" | "booking";

export type UnexecutedView = { name: string, execution: string, };

export type Urgency = "now" | "this_week" | "next_week" | "waiting";

export type UserView = { name: string, title: string, initials: string, team_lead: boolean, 
/**
 * By the delegation order.
 */
position: string, 
/**
 * What a delegation to her alone names her by.
 */
id: string, };

export type WatchView = { case: string, 
/**
 * Tells the case's watches apart.
 */
key: string, 
/**
 * `2026-K3-0412`.
 */
number: string, name: string, protected: boolean, 
/**
 * `watch-<kind>`.
 */
kind: string, deadline: DeadlineView, minutes: number | null, 
/**
 * A follow-up that can be earlier. What the law or a decision says is nobody's to move.
 */
movable: boolean, 
/**
 * Nobody has the case.
 */
unassigned: boolean, 
/**
 * Who has it; none where nobody has.
 */
assessor: string | null, 
/**
 * The day of the last contact.
 */
contacted: string | null, };

export type WatchesFilter = { when: string, kind: string, whose: string, };

export type WatchesView = { rows: Array<WatchView>, total: number, };

export type WeekView = { week: number, count: number, };

export type WorkloadView = { 
/**
 * Everybody who has introduced herself in the file, by name.
 */
assessors: Array<LoadView>, nobodys: LoadView, 
/**
 * This week and the next, without what is late.
 */
weeks: Array<WeekView>, 
/**
 * Decisions that grant what nobody has begun to give, and that are to be reported (*ej verkställda beslut*).
 */
unexecuted: number, };

export type WrittenText = { text: string, language: Language, };

export interface Commands {
  session_read: { args: null; out: SessionView };
  municipalities: { args: null; out: Array<MunicipalityChoice> };
  session_create: { args: SessionCreate; out: SessionView };
  session_unlock: { args: SessionUnlock; out: SessionView };
  session_lock: { args: null; out: SessionView };
  session_restore: { args: SessionRestore; out: SessionView };
  session_recover: { args: SessionRecover; out: SessionView };
  secret_change: { args: SecretChange; out: SessionView };
  settings_write: { args: Settings; out: SessionView };
  profile_check: { args: ProfileText; out: ProfileChecked };
  profile_load: { args: ProfileText; out: SessionView };
  rules: { args: null; out: RulesView };
  sync_read: { args: null; out: SyncView };
  sync_join: { args: SyncJoin; out: SyncView };
  sync_sign_in: { args: null; out: SyncView };
  sync_now: { args: null; out: SyncView };
  sync_leave: { args: null; out: SyncView };
  today: { args: null; out: TodayView };
  cases: { args: CasesFilter; out: CasesView };
  search: { args: Search; out: Array<CaseHit> };
  watches: { args: WatchesFilter; out: WatchesView };
  workload: { args: null; out: WorkloadView };
  cases_assign: { args: CasesAssign; out: DoneView };
  cases_assign_undo: { args: DoneView; out: DoneView };
  follow_ups_forward: { args: FollowUpsForward; out: DoneView };
  follow_ups_forward_undo: { args: DoneView; out: DoneView };
  calendar: { args: CalendarSpan; out: CalendarView };
  form_keep: { args: FormKeep; out: SavedView };
  form_read: { args: FormRef; out: FormView };
  number_check: { args: NumberCheck; out: NumberView };
  person_register: { args: PersonRegister; out: PersonRef };
  person_read: { args: CaseRef; out: PersonView };
  person_write: { args: PersonWrite; out: PersonView };
  catalogue: { args: null; out: CatalogueView };
  intake_register: { args: IntakeRegister; out: CaseRef };
  intake_read: { args: CaseRef; out: IntakeView };
  intake_amend: { args: IntakeAmend; out: IntakeView };
  intake_first_contact: { args: FirstContact; out: IntakeView };
  intake_service_add: { args: ServiceAdd; out: IntakeView };
  intake_conflict_of_interest: { args: ConflictOfInterest; out: SavedView };
  case_assign: { args: CaseAssign; out: IntakeView };
  booking_send: { args: BookingSend; out: IntakeView };
  booking_end: { args: BookingEnd; out: IntakeView };
  intake_ask: { args: PersonAsk; out: IntakeView };
  intake_opening: { args: OpeningDecide; out: IntakeView };
  intake_hand_over: { args: HandOver; out: IntakeView };
  intake_delay: { args: DelayNote; out: IntakeView };
  case_read: { args: CaseRef; out: OverviewView };
  case_then: { args: CaseThen; out: OverviewView };
  investigation_then: { args: CaseThen; out: InvestigationView };
  area_then: { args: AreaThen; out: AreaView };
  case_text: { args: CaseText; out: Array<TextHit> };
  draft_write: { args: DraftWrite; out: SavedView };
  field_write: { args: FieldWrite; out: SavedView };
  field_undo: { args: FieldRef; out: SavedView };
  field_resolve: { args: FieldResolve; out: SavedView };
  text_misfile: { args: TextMisfile; out: MisfiledView };
  investigation_read: { args: CaseRef; out: InvestigationView };
  area_read: { args: AreaRef; out: AreaView };
  item_open: { args: ItemOpen; out: AreaView };
  quick_note_add: { args: QuickNoteAdd; out: InvestigationView };
  quick_note_sort: { args: QuickNoteSort; out: InvestigationView };
  note_add: { args: NoteAdd; out: InvestigationView };
  note_strike: { args: NoteStrike; out: InvestigationView };
  hearing_read: { args: CaseRef; out: HearingView };
  hearing_send: { args: HearingSend; out: HearingView };
  hearing_reply: { args: HearingReply; out: HearingView };
  hearing_spare: { args: HearingSpare; out: HearingView };
  hearing_except: { args: HearingExcept; out: HearingView };
  hearing_except_withdraw: { args: CaseRef; out: HearingView };
  decision_read: { args: CaseRef; out: DecisionView };
  decision_sign: { args: DecisionSign; out: DecisionView };
  decision_propose: { args: DecisionPropose; out: DecisionView };
  proposal_withdraw: { args: ProposalWithdraw; out: DecisionView };
  proposal_send_back: { args: ProposalSendBack; out: DecisionView };
  decision_withdraw: { args: DecisionWithdraw; out: DecisionView };
  decision_dispatch: { args: DecisionDispatch; out: DecisionView };
  decision_receive: { args: DecisionReceive; out: DecisionView };
  decision_day_correct: { args: DecisionDayCorrect; out: DecisionView };
  decision_day_strike: { args: DecisionDayStrike; out: DecisionView };
  decision_correct: { args: DecisionCorrect; out: DecisionView };
  decision_supplement: { args: DecisionSupplement; out: DecisionView };
  decision_review: { args: DecisionReview; out: DecisionView };
  decision_review_close: { args: DecisionReviewClose; out: DecisionView };
  follow_up_done: { args: FollowUpDone; out: DecisionView };
  follow_up_earlier: { args: FollowUpEarlier; out: DecisionView };
  help_ceased: { args: HelpCeased; out: DecisionView };
  help_ceased_strike: { args: HelpCeasedStrike; out: DecisionView };
  order_read: { args: CaseRef; out: OrderView };
  order_send: { args: OrderSend; out: OrderView };
  order_status: { args: OrderStatus; out: OrderView };
  order_status_strike: { args: OrderStatusStrike; out: OrderView };
  order_contact_recalled: { args: ContactRecall; out: OrderView };
  letter_read: { args: LetterRef; out: LetterView };
  letter_open: { args: LetterOpen; out: SavedView };
  letter_save: { args: LetterRef; out: LetterSaved };
  letter_print: { args: LetterRef; out: SavedView };
  phrases: { args: PhrasesAsked; out: Array<PhraseView> };
  long_sentences: { args: WrittenText; out: Array<SentenceView> };
}
