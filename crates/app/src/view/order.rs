//! The order to the provider (*beställning*).

use super::{CaseFrame, ChoiceField, GapView, TextField};

views! {
    /// The screen.
    pub struct OrderView {
        pub frame: CaseFrame,
        pub decision: Option<String>,
        pub providers: Vec<ProviderChoice>,
        pub provider: ChoiceField,
        /// The person made no choice: the profile's rule, as text.
        pub no_choice_rule: String,
        pub start: ChoiceField,
        pub message: TextField,
        pub lines: Vec<OrderLineView>,
        pub gaps: Vec<GapView>,
        pub orders: Vec<OrderSentView>,
        /// What will be disclosed, field by field.
        pub disclosed: Vec<String>,
        /// `yes` when the order goes by a separate channel (protected identity).
        pub separate_channel: bool,
    }
    /// A provider of the profile.
    pub struct ProviderChoice { pub id: String, pub name: String }
    /// One ordered service.
    pub struct OrderLineView {
        pub line: String,
        pub name: String,
        pub need: String,
        pub times: u32,
        pub per: String,
        pub minutes: u32,
        pub month_minutes: u32,
        /// `mon,tue,...`; empty is any day.
        pub weekdays: ChoiceField,
        /// `morning|noon|evening|night` or empty.
        pub time_of_day: ChoiceField,
        pub double_staffing: bool,
        /// Less than was granted.
        pub partly: bool,
    }
    /// An order that was made.
    pub struct OrderSentView { pub id: String, pub provider: String, pub date: String, pub status: String, pub minutes: u32, pub letter: String, pub executed_from: Option<String> }
    /// Makes the order.
    pub struct OrderSend { pub case: String }
    /// Notes the provider's answer or what happened after.
    pub struct OrderStatus { pub case: String, pub order: String, pub status: String, pub date: String, pub reason: String }
}
