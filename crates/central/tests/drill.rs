//! The restore drill, as `crates/central/README.md` tells it: a copy that is taken while laptops push is put in the place of
//! a central system that is gone, begins another life, and is sent what it lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use central::{Committee, Days, Role};
use futures_util::future::join_all;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use support::kept::Kept;
use support::laptop::{case, note};
use support::served::Served;
use tokio::task::spawn_blocking;
use uuid::Uuid;

const NORTH: Committee = Committee(Uuid::from_u128(1));

/// Begins a case and notes something in her first, and sends both.
async fn works(one: &mut Kept, served: &Served) {
    let number = u128::from(one.laptop.number) * 1000;
    let next = number + one.laptop.written.len() as u128;
    one.laptop.begin_case(next, next);
    one.laptop.write(case(number), note("Ringde."));
    one.round(served).await;
}

#[tokio::test]
async fn a_copy_taken_under_load_is_put_back_and_laptops_send_it_what_it_lost() {
    let mut served = Served::start().await;
    let mut lead = Kept::of(&served, NORTH, 1).await;
    let (office, who) = (served.cluster.office(), served.subject(1));
    let appointed = office.appoint(NORTH, &who, Role::TeamLead, None, Days::default());
    appointed.await.unwrap();
    let mut first = Kept::of(&served, NORTH, 6).await;
    let mut assessors = Vec::new();
    for number in 2..=5 {
        assessors.push(Kept::of(&served, NORTH, number).await);
    }

    let cluster = Arc::clone(&served.cluster);
    let is_copied = AtomicBool::new(false);
    let copying = async {
        let copy = spawn_blocking(move || cluster.copy()).await.unwrap();
        is_copied.store(true, Ordering::Relaxed);
        copy
    };
    let working = join_all(assessors.iter_mut().map(|one| async {
        while !is_copied.load(Ordering::Relaxed) {
            works(one, &served).await;
        }
    }));
    let (copy, _) = tokio::join!(copying, working);
    for one in &mut assessors {
        works(one, &served).await;
    }
    lead.round(&served).await;
    let made: usize = assessors.iter().map(|one| one.laptop.written.len()).sum();
    let issuer = served.issuer().clone();
    served.stop();
    served.cluster.kill();

    copy.begin();
    let put_back = copy.database().check(NORTH).await.unwrap();
    assert_eq!(put_back.unsound, []);
    assert!(
        (1..made as u64).contains(&put_back.operations),
        "{put_back:?} of {made}"
    );
    copy.office().begin_anew().await.unwrap();
    let served = Served::over(copy, issuer).await;
    // Whoever comes first fills the numbers that were lost, so that no laptop sees by them that there is less.
    while put_back.operations + (first.laptop.written.len() as u64) <= made as u64 {
        works(&mut first, &served).await;
    }
    for one in &mut assessors {
        let before = one.streams.clone();
        one.round(&served).await;
        assert_eq!(
            one.streams.keys().collect::<Vec<_>>(),
            before.keys().collect::<Vec<_>>()
        );
    }
    lead.round(&served).await;
    for one in assessors.iter().chain([&first]) {
        let has = one
            .streams
            .iter()
            .all(|(stream, kept)| lead.streams.get(stream) == Some(kept));
        assert!(has, "what they have is the same");
    }
    let healed = served.cluster.database().check(NORTH).await.unwrap();
    let all = made + first.laptop.written.len();
    assert_eq!((healed.operations, healed.unsound), (all as u64, vec![]));
}
