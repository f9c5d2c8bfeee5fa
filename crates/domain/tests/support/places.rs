//! Municipalities with and without one of their rules, and where a person lives.

use domain::municipality::{Profile, embedded};
use domain::person::Contact;
use std::sync::LazyLock;

/// Norrtälje, where somebody has read how to reach the committee.
pub static NORRTALJE: LazyLock<Profile> = LazyLock::new(|| {
    let text = embedded::text("norrtalje").unwrap();
    let text = text.replacen("\nverified = false", "", 1);
    Profile::parse(&text.replace("@example.se", "@provkoping.test")).unwrap()
});
pub static UNREAD: LazyLock<Profile> = LazyLock::new(|| embedded::profile("norrtalje").unwrap());
/// A municipality that has no routine for orders about protected persons.
pub static UNROUTED: LazyLock<Profile> = LazyLock::new(|| Profile {
    protected_orders: Vec::new(),
    ..NORRTALJE.clone()
});
/// A profile whose rule for weeks a month ended.
pub static ENDED: LazyLock<Profile> = LazyLock::new(|| Profile {
    month_factors: Vec::new(),
    ..NORRTALJE.clone()
});
pub static LEKEBERG: LazyLock<Profile> = LazyLock::new(|| embedded::profile("lekeberg").unwrap());

pub fn lives_at(street: &str) -> Option<Contact> {
    let contact = serde_json::json!({
        "street": street, "postcode": "76130", "town": "Norrtälje", "telephone": "", "door_code": "", "protected": false,
    });
    serde_json::from_value(contact).unwrap()
}

pub fn surnamed() -> serde_json::Value {
    serde_json::json!({ "given": "Aino", "surname": "Lehtinen" })
}
