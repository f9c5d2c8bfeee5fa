//! The decision: rows by the need they answer, sums, what is missing, and the acts after it.

use super::{CaseFrame, ChoiceField, DeadlineView, GapView, Language, TextField};

words! {
    /// *Bifall, delvis bifall, avslag, återkallelse, avvisning, avskrivning.*
    pub enum OutcomeView { Granted, PartlyGranted, Refused, Withdrawn, Dismissed, Closed }
}

views! {
    /// The proposal, as it stands.
    pub struct DecisionView {
        pub frame: CaseFrame,
        pub groups: Vec<LineGroup>,
        pub sum: HoursView,
        /// The rule that the profile lacks on the day: no figure here counts.
        pub lacks: Option<GapView>,
        pub fee: FeeView,
        pub limits: Vec<LimitView>,
        pub compensation: Vec<CompensationView>,
        /// How many ICF items have a need.
        pub needs: u32,
        /// ICF items with a need and no service; services with time and no need.
        pub needs_without_time: Vec<String>,
        pub time_without_need: Vec<String>,
        pub gaps: Vec<GapView>,
        /// What is worth a look before it is signed: told, and stops nothing.
        pub remarks: Vec<GapView>,
        /// `sign`, `propose` or `none`: what this person may do with it, and why not in `gaps`.
        pub act: String,
        /// The position that decides when it must go up.
        pub goes_to: String,
        pub fields: DecisionFields,
        pub catalogue: Vec<super::ServiceChoice>,
        pub legal_bases: Vec<LegalBasisChoice>,
        /// Which of them is proposed with each outcome.
        pub proposed_bases: Vec<ProposedBasis>,
        /// Sections of the profile that the figures and the letter rest on and that nobody has read at their source.
        pub unread: Vec<String>,
        /// Newest first.
        pub signed: Vec<SignedView>,
        /// In a review what stands as it was decided, and is not decided anew.
        pub settled: Vec<SettledView>,
        /// The number of the decision that is under review, while the case is decided anew.
        pub reviewed: Option<String>,
        pub proposed: Option<ProposedView>,
        /// Sent back, and not yet sent up anew.
        pub sent_back: Option<SentBackView>,
    }
    /// A row that stands as the decision of this number settled it, until its outcome is chosen anew.
    pub struct SettledView { pub name: String, pub number: String, pub outcome: ChoiceField }
    /// A service of which the person gets less: `ended|fewer|weaker|shorter|interrupted`.
    pub struct LessView { pub name: String, pub kind: String }
    /// What the decision as a whole says.
    pub struct DecisionFields {
        pub from: ChoiceField,
        pub to: ChoiceField,
        pub end_reason: TextField,
        /// What the municipality proposes where nothing is written; never forced (FL 37 §).
        pub end_proposals: Vec<EndProposalView>,
        pub reservation_proposals: Vec<ReservationProposalView>,
        pub reservation: TextField,
        pub reservation_reason: TextField,
        pub general_reasons: TextField,
        /// How what the parties answered before it was weighed, beside what they answered.
        pub answer: TextField,
        pub answers: Vec<AnswerView>,
        /// Who took part without deciding (FL 31 § 5); empty as a rule.
        pub took_part: TextField,
        /// Earlier than the rule, by choice.
        pub follow_up: ChoiceField,
        /// The date that the rule gives now.
        pub follow_up_rule: Option<DeadlineView>,
        pub zone: ChoiceField,
        /// Number of the running decision that this one takes the place of; empty runs beside.
        pub replaces: ChoiceField,
        pub replaceable: Vec<RunningChoice>,
        /// What the person gets less of than runs now.
        pub less: Vec<LessView>,
        /// What allows less than runs now (FL 37 §): `reservation|safety|false_information|own_withdrawal`, and its words.
        pub ground: ChoiceField,
        pub ground_words: TextField,
        /// The day of the person's own withdrawal.
        pub ground_date: ChoiceField,
        /// The reservation of the decision that this one takes the place of: the ground `reservation` quotes it.
        pub reservation_before: Option<String>,
    }
    /// What a party answered before the decision.
    pub struct AnswerView { pub date: String, pub words: String }
    /// A last day with its reason.
    pub struct EndProposalView { pub to: String, pub reason: String }
    /// A reservation with its reason.
    pub struct ReservationProposalView { pub condition: String, pub reason: String }
    /// A decision that runs in another case of the person.
    pub struct RunningChoice { pub number: String, pub decided: String }
    /// Rows that answer one life area; the last group answers none.
    pub struct LineGroup { pub area: Option<String>, pub name: String, pub assessed: String, pub intended: String, pub needs: u32, pub minutes: u32, pub lines: Vec<LineView> }
    /// One service.
    pub struct LineView {
        pub line: String,
        pub service: Option<String>,
        pub name: String,
        pub applied: String,
        pub outcome: ChoiceField,
        /// How often: times and `day|week|2weeks|3weeks|month|year`.
        pub times: ChoiceField,
        pub per: ChoiceField,
        /// Standard minutes; none where the catalogue has none.
        pub standard: Option<u32>,
        /// Nobody has read them at their source.
        pub standard_unread: bool,
        /// Own minutes; empty follows the standard.
        pub minutes: ChoiceField,
        pub double_staffing: ChoiceField,
        pub household_share: ChoiceField,
        pub area: ChoiceField,
        pub legal_basis: ChoiceField,
        /// The day of the person's withdrawal, where that is the outcome.
        pub withdrawn: ChoiceField,
        /// Rounded for show; none for an alarm.
        pub month_minutes: Option<u32>,
        pub reason: TextField,
        pub minutes_reason: TextField,
        /// Codes of what this row lacks: `outcome`, `reason`, `minutes_reason`, `extent`, `legal_basis`, `category`, `minutes`, `share`, `too_much`, `withdrawn`.
        pub missing: Vec<String>,
        /// What its time counts as; empty until it is said of a service outside the catalogue.
        pub category: String,
        /// Where that is chosen, for a service outside the catalogue.
        pub own_category: Option<ChoiceField>,
        /// Own choice of the technique by which it observes the person, for the same.
        pub own_technique: Option<ChoiceField>,
        /// `outside_catalogue` or `fixed_minutes`: needs a reason, and a delegation of its own.
        pub exception: Option<String>,
        /// Which position may grant the exception, where this person may not.
        pub exception_to: Option<String>,
        /// The catalogue lets no other minutes be granted without an exception.
        pub minutes_fixed: bool,
        /// For a service that a household shares, where somebody grown up lives there too.
        pub share: Option<ShareView>,
        /// For a need that no service of the catalogue fits, where the municipality wants to hear of it.
        pub signal: Option<SignalView>,
        /// What the profile says about this service: consent needed, contraindication, target group.
        pub remarks: Vec<String>,
    }
    /// What the municipality wants to hear of, and where it is written in the case.
    pub struct SignalView { pub name: String, pub text: String, pub field: TextField }
    /// A shared service: by how many it is proposed to be shared, and the household's minutes a month when it is.
    pub struct ShareView { pub proposed: Option<u32>, pub household_minutes: Option<u32> }
    /// Sum against the profile's threshold. Compared exactly, shown rounded.
    pub struct HoursView {
        pub granted: u32,
        pub standard: u32,
        pub own: i32,
        /// What is in force from today on, over all the person's decisions.
        pub running: u32,
        pub categories: Vec<CategoryMinutes>,
        pub threshold: u32,
        /// How far all that runs, this with it, is to the threshold or above it.
        pub between: u32,
        pub over: bool,
        /// From 90 %.
        pub near: bool,
        /// How the sum came about.
        pub exact: String,
    }
    /// Minutes of one category.
    pub struct CategoryMinutes { pub category: String, pub minutes: u32 }
    /// A limit besides follow-up's, `delegation` or `fee`: its minutes a month, and how far it is to it or above it.
    pub struct LimitView {
        pub limit: String,
        pub minutes: u32,
        pub between: u32,
        pub over: bool,
        /// From 90 %.
        pub near: bool,
    }
    /// What-if, never a decision. Without a source the profile has no fee rule; without a maximum the year has no amount.
    pub struct FeeView { pub level: Option<u32>, pub amount: Option<u32>, pub maximum: Option<u32>, pub year: i32, pub ladder: Vec<FeeStep>, pub source: String }
    /// One level.
    pub struct FeeStep { pub level: u32, pub amount: u32, pub up_to_hours: Option<u32>, pub alarm_only: bool }
    /// What-if for one zone.
    pub struct CompensationView { pub zone: String, pub kronor: u32, pub rates_year: i32, pub stale: bool, pub rows: Vec<CompensationRow> }
    /// One category of a zone.
    pub struct CompensationRow { pub category: String, pub kronor_per_hour: u32, pub kronor: u32 }
    /// A paragraph that is in force on the day, and the outcomes that can stand on it.
    pub struct LegalBasisChoice { pub code: String, pub text: String, pub verified: bool, pub allowed_for: Vec<String> }
    /// The provision that is written with an outcome unless another is chosen.
    pub struct ProposedBasis { pub outcome: String, pub basis: String }
    /// A decision that was signed: frozen.
    pub struct SignedView {
        pub number: String,
        pub decided: String,
        pub by: String,
        pub title: String,
        pub outcome: OutcomeView,
        pub minutes: u32,
        pub from: Option<String>,
        pub to: Option<String>,
        pub dispatches: Vec<DispatchView>,
        pub withdrawn: Option<String>,
        pub follow_up: Option<DeadlineView>,
        /// Lower-case hex SHA-256 of the letter's bytes.
        pub letter: String,
        pub lines: Vec<SignedLine>,
        pub corrections: Vec<CorrectionView>,
        pub supplements: Vec<SupplementView>,
        pub reviews: Vec<ReviewView>,
        pub followed_up: Vec<FollowedUpView>,
        /// The decision of another case that has taken its place, or will.
        pub replaced: Option<ReplacedView>,
        /// The help has ended without a decision.
        pub ceased: Option<CeasedView>,
        /// What may be done with it now: `correct`, `supplement`, `review`, `close_review`, `follow_up`, `follow_up_earlier`, `cease`, `strike_cease`.
        pub acts: Vec<String>,
        /// The places that can be corrected now.
        pub places: Vec<PlaceView>,
    }
    /// A place of a signed decision that can be put right: its path, what it is, and what stands there.
    pub struct PlaceView { pub path: String, pub field: String, pub service: Option<String>, pub stands: String }
    /// One place that was put right: what stood there and what shall. `id` names its letter.
    pub struct CorrectionView { pub id: String, pub field: String, pub service: Option<String>, pub was: String, pub becomes: String, pub slip: String, pub date: String, pub by: String }
    /// What was added. `id` names its letter.
    pub struct SupplementView { pub id: String, pub text: String, pub date: String, pub by: String }
    /// A review; open until it is closed or a new decision is signed.
    pub struct ReviewView { pub cause: String, pub words: String, pub date: String, pub by: String, pub closed: Option<ReviewClosedView> }
    /// Why the decision stands.
    pub struct ReviewClosedView { pub words: String, pub date: String, pub by: String }
    /// A follow-up that was done.
    pub struct FollowedUpView { pub date: String, pub words: String, pub by: String }
    /// By which decision, from which day.
    pub struct ReplacedView { pub by: String, pub from: String }
    /// `died|moved`, the last day of the help, how it is known, and who noted it.
    pub struct CeasedView { pub cause: String, pub date: String, pub words: String, pub by: String }
    /// One row of a signed decision.
    pub struct SignedLine { pub name: String, pub outcome: OutcomeView, pub times: u32, pub per: String, pub minutes: Option<u32>, pub month_minutes: Option<u32> }
    /// Dispatched to one recipient.
    pub struct DispatchView {
        pub recipient: String,
        pub to: Option<String>,
        pub how: String,
        pub language: Language,
        pub dispatched: String,
        /// Once it is known, or assumed from `ground`.
        pub received: Option<String>,
        pub ground: Option<String>,
        pub appeal: Option<DeadlineView>,
        /// When a receipt that is not noted is asked for.
        pub asked: Option<DeadlineView>,
        /// Which of its notes may be struck: `dispatched`, `received`.
        pub strikable: Vec<String>,
    }
    /// Sent up for decision.
    pub struct ProposedView {
        pub by: String,
        pub at: String,
        pub to: String,
        pub mine: bool,
        /// Who sits here may decide it, or send it back.
        pub decidable: bool,
    }
    /// A proposal that was sent back, and what is to be done.
    pub struct SentBackView { pub by: String, pub at: String, pub words: String }
    /// Signs. The gaps are the answer when it is refused.
    pub struct DecisionSign { pub case: String }
    /// Sends up what is above one's delegation.
    pub struct DecisionPropose { pub case: String }
    /// Takes an own proposal back.
    pub struct ProposalWithdraw { pub case: String }
    /// Sends another's proposal back, with what is to be done.
    pub struct ProposalSendBack { pub case: String, pub words: String }
    /// Takes a decision back before dispatch.
    pub struct DecisionWithdraw { pub case: String, pub number: String, pub reason: String }
    /// Sends it.
    pub struct DecisionDispatch { pub case: String, pub number: String, pub recipient: String, pub how: String, pub date: String, pub language: Language }
    /// Puts one place right (FL 36 §). `was` is what was seen there; `slip` is `pen|count|oversight`.
    pub struct DecisionCorrect { pub case: String, pub number: String, pub place: String, pub was: String, pub becomes: String, pub slip: String }
    /// Adds what it left out.
    pub struct DecisionSupplement { pub case: String, pub number: String, pub text: String }
    /// Opens a review (FL 37-39 §§): `person_asks|changed_circumstances|own_motion|appeal|follow_up`.
    pub struct DecisionReview { pub case: String, pub number: String, pub cause: String, pub words: String }
    /// Lets the decision stand after a review.
    pub struct DecisionReviewClose { pub case: String, pub number: String, pub words: String }
    /// Notes a follow-up that was done.
    pub struct FollowUpDone { pub case: String, pub number: String, pub date: String, pub words: String }
    /// Brings the open follow-up forward to a day, and why.
    pub struct FollowUpEarlier { pub case: String, pub number: String, pub date: String, pub words: String }
    /// Notes that the help has ended in every case of the person: `died|moved`, the day, and how it is known.
    pub struct HelpCeased { pub case: String, pub number: String, pub cause: String, pub date: String, pub words: String }
    /// Strikes that note in every case of the person, with the reason.
    pub struct HelpCeasedStrike { pub case: String, pub number: String, pub reason: String }
    /// Notes that it was received (*delfåendedatum*); `assumed`: what the day is assumed from, where nobody knows it.
    pub struct DecisionReceive { pub case: String, pub number: String, pub recipient: String, pub date: String, pub assumed: Option<String> }
    /// Puts a noted day right, with the reason: `dispatched` or `received`. `known`: it was assumed and is known now.
    pub struct DecisionDayCorrect { pub case: String, pub number: String, pub recipient: String, pub day: String, pub date: String, pub reason: String, pub known: bool }
    /// Strikes a note that was made by mistake, with the reason: `dispatched` or `received`.
    pub struct DecisionDayStrike { pub case: String, pub number: String, pub recipient: String, pub day: String, pub reason: String }
}
