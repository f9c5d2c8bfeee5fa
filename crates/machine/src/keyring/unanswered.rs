//! A keyring that asks its question where nobody sees it: a Secret Service whose prompt is never answered.

use super::*;
use crate::on_own_bus;
use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use zbus::blocking::connection;
use zbus::interface;
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

const SERVICE_PATH: &str = "/org/freedesktop/secrets";
const ITEM_PATH: &str = "/org/freedesktop/secrets/collection/login/1";
const PROMPT_PATH: &str = "/org/freedesktop/secrets/prompt/1";

/// One locked item, which matches whatever is searched for.
struct Locked;

#[interface(name = "org.freedesktop.Secret.Service")]
impl Locked {
    /// The peer's public key of a Diffie-Hellman exchange that never comes to be used.
    fn open_session(&self, _algorithm: &str, _input: Value<'_>) -> (OwnedValue, ObjectPath<'static>) {
        let key = Value::from(vec![2_u8]).try_into().unwrap();
        (key, ObjectPath::from_static_str_unchecked("/session"))
    }

    fn search_items(
        &self,
        _attributes: HashMap<String, String>,
    ) -> (Vec<ObjectPath<'static>>, Vec<ObjectPath<'static>>) {
        (vec![], vec![ObjectPath::from_static_str_unchecked(ITEM_PATH)])
    }

    fn unlock(&self, _objects: Vec<ObjectPath<'_>>) -> (Vec<ObjectPath<'static>>, ObjectPath<'static>) {
        (vec![], ObjectPath::from_static_str_unchecked(PROMPT_PATH))
    }
}

/// Tells each time that it is asked, and never says that it is done.
struct Unseen(Sender<()>);

#[interface(name = "org.freedesktop.Secret.Prompt")]
impl Unseen {
    fn prompt(&self, _window: &str) {
        self.0.send(()).unwrap();
    }
}

#[test]
fn a_keyring_that_does_not_answer_is_waited_for_a_while_and_then_left() {
    on_own_bus("keyring::unanswered::on_a_bus");
}

#[test]
#[ignore = "wants a bus: run by the test above"]
fn on_a_bus() {
    let (ask, asked) = channel();
    let service = connection::Builder::session()
        .and_then(|bus| bus.name("org.freedesktop.secrets"))
        .and_then(|bus| bus.serve_at(SERVICE_PATH, Locked))
        .and_then(|bus| bus.serve_at(PROMPT_PATH, Unseen(ask)))
        .and_then(connection::Builder::build)
        .unwrap();
    let keyring = Keyring {
        patience: Duration::from_millis(200),
        ..Keyring::of(Path::new("/home/of/somebody"))
    };
    assert_eq!(keyring.read(), Err(Silent));
    asked.recv().expect("the question was put");
    let new = || keyring.read_or_keep(|| DeviceSecret::new(vec![7; 32]));
    assert_eq!(new(), None, "the first start goes on without");
    asked.recv().unwrap();
    assert_eq!(new(), None, "and stays so");
    assert!(asked.try_recv().is_err(), "without asking again");
    assert_eq!(keyring.read(), Err(Silent), "whoever unlocks may try again");
    asked.recv().unwrap();
    drop(service);
}
