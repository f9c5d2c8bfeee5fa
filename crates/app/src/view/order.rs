//! The order to the provider (*beställning*).

use super::{CaseFrame, ChoiceField, GapView, Language, TextField};

views! {
    /// The screen.
    pub struct OrderView {
        pub frame: CaseFrame,
        /// The decision that is ordered by; none where none stands, and where its help has ended by `ceased`.
        pub decision: Option<String>,
        pub ceased: Option<String>,
        pub providers: Vec<ProviderChoice>,
        pub provider: ChoiceField,
        /// `yes` where the person does not choose.
        pub no_choice: ChoiceField,
        /// The profile's rule for who does not choose, as text, and the provider that it gives now.
        pub no_choice_rule: String,
        pub no_choice_provider: Option<String>,
        pub start: ChoiceField,
        /// The first day has been.
        pub start_has_been: bool,
        /// The provider's last day for confirming, where it is after the first day.
        pub confirmed_after_start: Option<String>,
        /// The day from which a decision that nobody carries out is reported, where the first day is later.
        pub reported_before_start: Option<String>,
        /// The ordered services that are given at night or around the clock, where the provider has no nights.
        pub outside_hours: Vec<String>,
        pub message: TextField,
        /// Number of the live order that this one takes the place of.
        pub replaces: ChoiceField,
        pub replaceable: Vec<OrderSentView>,
        /// What allows less than the decision gives (FL 37 §), as for a decision, and its words.
        pub ground: ChoiceField,
        pub ground_words: TextField,
        pub ground_date: ChoiceField,
        /// Minutes a month of the lines that are taken: shown, and exactly.
        pub month_minutes: u32,
        pub exact: String,
        pub lines: Vec<OrderLineView>,
        /// Providers have all that the decision gives, by orders of its own.
        pub all_ordered: bool,
        pub gaps: Vec<GapView>,
        pub orders: Vec<OrderSentView>,
        /// Until when at most an order is paused because the person is away.
        pub away_until: Option<String>,
        /// What will be disclosed, field by field, and by which provision: the chosen one, or her consent, which is proposed.
        pub disclosed: Vec<String>,
        pub disclosure: ChoiceField,
        pub disclosure_note: TextField,
        pub disclosure_bases: Vec<DisclosureBasisView>,
        /// `yes` when the order goes by a separate channel (protected identity).
        pub separate_channel: bool,
        /// That channel in words; empty where the profile has none, or none is needed.
        pub channel: String,
    }
    /// A provision that a disclosure may rest on; `needs_note` where the assessment of harm is noted.
    pub struct DisclosureBasisView { pub code: String, pub text: String, pub needs_note: bool, pub verified: bool }
    /// A provider of the profile.
    pub struct ProviderChoice { pub id: String, pub name: String, pub hours: String, pub contact: Option<String> }
    /// One granted service, and what the order takes of it.
    pub struct OrderLineView {
        pub line: String,
        pub name: String,
        pub need: String,
        /// As granted.
        pub times: u32,
        pub per: String,
        pub minutes: u32,
        /// As ordered: shown, and exactly.
        pub month_minutes: u32,
        pub exact: String,
        /// `mon,tue,...`; empty is any day.
        pub weekdays: ChoiceField,
        /// `morning,evening` of `morning|noon|evening|night`, or empty.
        pub time_of_day: ChoiceField,
        pub double_staffing: bool,
        /// Less than was granted, with what other orders have.
        pub partly: bool,
        /// `yes` or `no`: whether the order takes it.
        pub take: ChoiceField,
        /// What other orders leave of it; 0 where they have it all.
        pub left_times: u32,
        pub left_minutes: u32,
        /// Ordered times and minutes; empty is what is left.
        pub ordered_times: ChoiceField,
        pub ordered_minutes: ChoiceField,
        /// `yes` where another provider gets the rest.
        pub rest: ChoiceField,
        /// The providers that have it or parts of it already.
        pub order: Option<String>,
        /// `not_ordered|ordered|executed|partly|paused|not_executed`.
        pub execution: String,
    }
    /// An order that was made, with what it disclosed and by which provision.
    pub struct OrderSentView {
        pub id: String,
        pub provider: String,
        /// The provider's code, and what it was told: a new version begins from them.
        pub provider_id: String,
        pub message: String,
        pub date: String,
        /// The first day of the help.
        pub start: String,
        pub status: String,
        /// Why it stands so, where somebody has said it.
        pub reason: String,
        /// The note of it that may be struck: the last.
        pub strikable: Option<String>,
        /// How it may come to stand after that.
        pub next: Vec<String>,
        pub minutes: u32,
        pub letter: String,
        pub executed_from: Option<String>,
        pub live: bool,
        /// From when its provider has it: until then nothing is disclosed by it. `unsent` where it is still to be sent, or
        /// with `recall_since` to be made anew first.
        pub handed_out: Option<String>,
        pub unsent: bool,
        /// Where the person is and until when, where it is paused because she is away.
        pub away: Option<OrderAway>,
        /// From when its provider should have been told to withdraw the contact details, and when that was done.
        pub recall_since: Option<String>,
        pub recalled: Option<String>,
        /// A later order took its place from this day.
        pub replaced_from: Option<String>,
        /// The help of its decision has ended by this day, and the order with it: the person died or moved.
        pub ceased: Option<String>,
        /// Another decision took the place of its decision from this day, and nobody has ended it yet.
        pub decision_replaced: Option<String>,
        /// Its decision gives something still, until this day where it has a last one: less than that needs a ground.
        pub grant_runs: bool,
        pub grant_until: Option<String>,
        /// The decision's reservation; empty where it has none.
        pub reservation: String,
        /// What allowed less than its decision gives, as it stood when it was written: the order's own first.
        pub grounds: Vec<OrderGroundView>,
        /// The separate channel that it went by; empty for the usual way.
        pub channel: String,
        pub disclosed: Vec<String>,
        pub disclosed_by: String,
        /// Nobody had read that provision at its source.
        pub disclosed_unread: bool,
        pub disclosure_note: String,
    }
    /// A ground (FL 37 §) of an order, a pause or an end; `quote` is the decision's reservation, where that is the ground.
    pub struct OrderGroundView { pub status: String, pub date: String, pub ground: String, pub withdrawn: Option<String>, pub quote: String, pub words: String }
    /// The person is away, so that help at home cannot be given: `hospital|short_stay|elsewhere`, and the last day.
    pub struct OrderAway { pub at: String, pub until: String }
    /// Notes that the provider was told to withdraw the contact details of somebody who is protected now.
    pub struct ContactRecall { pub case: String, pub order: String, pub date: String, pub words: String }
    /// Makes the order.
    pub struct OrderSend { pub case: String, pub language: Language }
    /// Notes the provider's answer or what happened after. `ground` is that of a decision that gives less (FL 37 §),
    /// empty where the order is neither paused nor ended below what is granted. `away` pauses it while the person is away.
    pub struct OrderStatus { pub case: String, pub order: String, pub status: String, pub date: String, pub reason: String, pub ground: String, pub ground_date: Option<String>, pub away: Option<OrderAway> }
    /// Strikes the note `noted` of how an order stands, with the reason.
    pub struct OrderStatusStrike { pub case: String, pub order: String, pub noted: String, pub reason: String }
}
