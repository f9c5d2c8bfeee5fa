//! The word of logind that the computer is about to sleep.
//!
//! Invariant: sleep waits, by a delay inhibitor, until the lock is done. logind's own limit is five seconds.

use std::thread;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedFd;

/// Calls `lock` each time before the computer sleeps, on a thread of its own. Where there is no logind it never does.
pub fn before_sleep(lock: impl FnMut() + Send + 'static) {
    thread::spawn(|| Connection::system().and_then(|bus| watch(&bus, lock)));
}

/// The same on this thread, until the bus is gone.
fn watch(bus: &Connection, mut lock: impl FnMut()) -> zbus::Result<()> {
    let logind = Proxy::new(
        bus,
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
    )?;
    let signals = logind.receive_signal("PrepareForSleep")?;
    let mut delay = Some(inhibitor(&logind)?);
    for signal in signals {
        if signal.body().deserialize()? {
            lock();
            drop(delay.take());
        } else {
            delay = Some(inhibitor(&logind)?);
        }
    }
    Ok(())
}

/// What sleep waits for until it is closed.
fn inhibitor(logind: &Proxy<'_>) -> zbus::Result<OwnedFd> {
    logind.call("Inhibit", &("sleep", "Kvarbo", "Locks the file", "delay"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::on_own_bus;
    use std::io::{PipeReader, Read, pipe};
    use std::sync::mpsc::{Sender, channel};
    use zbus::blocking::connection::Builder;
    use zbus::interface;

    #[derive(Debug, PartialEq)]
    enum Seen {
        Inhibited(String),
        Locked,
        Released,
    }

    /// Says when it is inhibited, and when the inhibitor is closed.
    struct Logind(Sender<Seen>);

    #[interface(name = "org.freedesktop.login1.Manager")]
    impl Logind {
        fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> OwnedFd {
            let (held, given) = pipe().unwrap();
            self.0.send(Seen::Inhibited(format!("{what} {mode}"))).unwrap();
            let seen = self.0.clone();
            thread::spawn(move || until_closed(held).then(|| seen.send(Seen::Released)));
            std::os::fd::OwnedFd::from(given).into()
        }
    }

    fn until_closed(mut held: PipeReader) -> bool {
        held.read(&mut [0]).is_ok_and(|read| read == 0)
    }

    #[test]
    fn the_file_is_locked_before_the_computer_sleeps_and_sleep_waits_for_it() {
        on_own_bus("logind::tests::on_a_bus");
    }

    #[test]
    #[ignore = "wants a bus: run by the test above"]
    fn on_a_bus() {
        let (seen, sees) = channel();
        let service = Builder::session()
            .and_then(|bus| bus.name("org.freedesktop.login1"))
            .and_then(|bus| bus.serve_at("/org/freedesktop/login1", Logind(seen.clone())))
            .and_then(Builder::build)
            .unwrap();
        let prepare = |sleep: bool| {
            let (path, name) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
            service
                .emit_signal(None::<&str>, path, name, "PrepareForSleep", &sleep)
                .unwrap();
        };
        thread::spawn(move || watch(&Connection::session()?, || seen.send(Seen::Locked).unwrap()));
        let inhibited = || Seen::Inhibited("sleep delay".to_owned());
        for _ in 0..2 {
            assert_eq!(sees.recv().unwrap(), inhibited());
            prepare(true);
            assert_eq!(sees.recv().unwrap(), Seen::Locked);
            assert_eq!(sees.recv().unwrap(), Seen::Released);
            prepare(false);
        }
        assert_eq!(sees.recv().unwrap(), inhibited(), "and the next time");
    }
}
