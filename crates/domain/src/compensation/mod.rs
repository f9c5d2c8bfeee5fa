//! What a provider is paid, by zone and category. A what-if, never a decision.
