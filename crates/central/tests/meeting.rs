//! Programs as people run them, with their real files, that meet through the real one: what was written without a network
//! is in both, whatever happens on the way.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Open;
use app::view::*;
use central::{Days, Role, Subject};
use support::Cluster;
use support::issuer::{Faults, STRANGER};
use support::person::{COMMITTEE, Person};
use support::provider::Provider;
use support::served::Served;
use support::way::Way;

async fn appoint(served: &Served, number: u8, role: Role) {
    let (office, who) = (served.cluster.office(), served.subject(number));
    office
        .appoint(COMMITTEE, &who, role, None, Days::default())
        .await
        .unwrap();
}

/// An assessor, and who leads her unit.
async fn two(served: &Served) -> (Person, Person) {
    appoint(served, 1, Role::Assessor).await;
    appoint(served, 2, Role::TeamLead).await;
    (Person::new("Elin Hammar", "1"), Person::new("Maj Lind", "2"))
}

#[tokio::test]
async fn what_was_written_without_a_network_is_in_both_files_after_they_met() {
    let served = Served::start().await;
    let (elin, maj) = two(&served).await;
    let case = elin.begins_a_case();
    elin.writes(&case, "analysis", "Hon behöver hjälp i duschen.");
    assert_eq!(elin.session().synced_at, None);

    let alone = elin.standing();
    let met = elin.joins(&served.address, SyncState::Resting).await;
    assert_eq!((met.sent, met.waiting, met.waiting_since), (alone.kept, 0, None));
    assert_eq!(elin.session().synced_at, met.synced_at);
    assert!(met.synced_at.is_some() && met.until.is_some());

    let met = maj.joins(&served.address, SyncState::Resting).await;
    assert!(met.fetched > 0, "{met:?}");
    let news = &met.news[0];
    assert_eq!(
        (news.case.as_str(), news.name.as_str()),
        (case.as_str(), "Aino Lehtinen")
    );
    assert_eq!((news.by.as_deref(), news.changes), (Some("Elin Hammar"), 3));
    assert_eq!(maj.analysis(&case).text, "Hon behöver hjälp i duschen.");
}

#[tokio::test]
async fn two_that_wrote_in_one_field_see_both_texts_and_one_of_them_chooses() {
    let served = Served::start().await;
    let (elin, maj) = two(&served).await;
    let case = elin.begins_a_case();
    elin.joins(&served.address, SyncState::Resting).await;
    maj.joins(&served.address, SyncState::Resting).await;

    elin.writes(&case, "analysis", "Hon klarar det själv.");
    maj.writes(&case, "analysis", "Hon klarar det inte.");
    elin.meets().await;
    maj.meets().await;
    elin.meets().await;
    for person in [&elin, &maj] {
        let conflicts = person.standing().conflicts;
        assert_eq!(
            conflicts,
            [SyncConflict {
                case: case.clone(),
                name: "Aino Lehtinen".into(),
                fields: 1
            }]
        );
        assert_eq!(person.session().needs_you, 1);
    }
    let texts = |person: &Person| {
        let mut texts: Vec<String> = person
            .analysis(&case)
            .versions
            .into_iter()
            .map(|version| version.text)
            .collect();
        texts.sort();
        texts
    };
    assert_eq!(texts(&elin), texts(&maj));
    assert_eq!(texts(&elin), ["Hon klarar det inte.", "Hon klarar det själv."]);

    let versions = elin.analysis(&case).versions;
    let chosen = FieldResolve {
        case: case.clone(),
        path: "analysis".into(),
        value: "Hon klarar det med stöd.".into(),
        versions: versions.into_iter().map(|version| version.op).collect(),
    };
    elin.does(|open| open.field_resolve(&chosen));
    elin.meets().await;
    maj.meets().await;
    assert_eq!(maj.analysis(&case).text, "Hon klarar det med stöd.");
    assert_eq!((elin.session().needs_you, maj.session().needs_you), (0, 0));
}

#[tokio::test]
async fn who_writes_while_a_round_waits_for_its_answer_waits_for_nothing() {
    let served = Served::start().await;
    let (elin, _) = two(&served).await;
    elin.joins(&served.address, SyncState::Resting).await;
    let case = elin.begins_a_case();
    let held = served.cluster.connect("postgres").await;
    held.batch_execute("BEGIN; LOCK TABLE op").await.unwrap();
    elin.does(Open::sync_now);
    served.cluster.holds_somebody_up().await;
    elin.writes(&case, "analysis", "Skrivet medan svaret dröjer.");
    let meanwhile = elin.standing();
    assert_eq!(meanwhile.state, SyncState::Working);
    assert!(meanwhile.waiting > 0);
    held.batch_execute("COMMIT").await.unwrap();
    let met = elin.until(|view| view.waiting == 0 && view.state == SyncState::Resting);
    assert_eq!(met.await.why, None);
}

#[tokio::test]
async fn an_answer_that_is_lost_after_it_was_kept_is_asked_for_again_and_nothing_is_there_twice() {
    let way = Way::new().await;
    let served = Served::behind(&way).await;
    let (elin, maj) = two(&served).await;
    let case = elin.begins_a_case();
    way.lose("POST /v1/push");
    let met = elin.joins(&way.address, SyncState::Resting).await;
    assert_eq!((way.lost(), met.waiting), (1, 0));
    let news = maj.joins(&way.address, SyncState::Resting).await.news;
    assert_eq!((&news[0].case, news[0].changes), (&case, 2));
}

#[tokio::test]
async fn while_nobody_answers_it_waits_and_says_why_and_is_asked_again_by_hand() {
    let way = Way::new().await;
    let mut served = Served::behind(&way).await;
    let (elin, _) = two(&served).await;
    let before = elin.joins(&way.address, SyncState::Resting).await.kept;
    way.lead_to("127.0.0.1:9");
    elin.begins_a_case();
    elin.does(Open::sync_now);
    let waits = elin.until(|view| view.state == SyncState::Waiting).await;
    assert!(elin.session().awaits_network);
    assert_eq!(
        (waits.why, waits.waiting),
        (Some(SyncWhy::Offline), waits.kept - before)
    );
    assert!(waits.until.is_some() && waits.waiting_since.is_some());
    way.lead_to(&served.address);
    assert_eq!(elin.meets().await.waiting, 0);
    assert!(!elin.session().awaits_network);
    served.stop();
}

#[tokio::test]
async fn locked_in_the_middle_of_a_round_the_rest_is_sent_after_it_is_unlocked() {
    let served = Served::start().await;
    let (elin, maj) = two(&served).await;
    elin.joins(&served.address, SyncState::Resting).await;
    let case = elin.begins_a_case();
    let held = served.cluster.connect("postgres").await;
    held.batch_execute("BEGIN; LOCK TABLE op").await.unwrap();
    elin.does(Open::sync_now);
    served.cluster.holds_somebody_up().await;
    elin.lock();
    held.batch_execute("COMMIT").await.unwrap();
    let locked = elin.program().open().map(drop).unwrap_err().code();
    assert_eq!(locked, "locked");
    elin.unlock();
    let met = elin.until(|view| view.state == SyncState::Resting).await;
    assert_eq!(met.waiting, 0, "her sign-in holds over the lock");
    maj.joins(&served.address, SyncState::Resting).await;
    assert_eq!(maj.standing().news[0].case, case);
}

#[tokio::test]
async fn a_revoked_laptop_sends_what_it_has_and_is_told_that_it_is_revoked() {
    let served = Served::start().await;
    let (elin, _) = two(&served).await;
    elin.joins(&served.address, SyncState::Resting).await;
    let case = elin.begins_a_case();
    let replica = served.registered().await;
    served.cluster.office().revoke(COMMITTEE, replica).await.unwrap();
    elin.does(Open::sync_now);
    let stopped = elin.until(|view| view.state == SyncState::Stopped).await;
    assert_eq!((stopped.why, stopped.waiting), (Some(SyncWhy::Revoked), 0));
    elin.writes(&case, "analysis", "Hon arbetar vidare.");
}

#[tokio::test]
async fn what_goes_to_a_colleague_leaves_the_list_and_both_logs_tell_of_it() {
    let served = Served::start().await;
    let (elin, maj) = two(&served).await;
    let case = elin.begins_a_case();
    elin.joins(&served.address, SyncState::Resting).await;
    maj.joins(&served.address, SyncState::Resting).await;
    let id = maj.session().user.unwrap().id;
    let assign = CaseAssign {
        case: case.clone(),
        to: id,
        reason: "Byte av område.".into(),
    };
    maj.does(|open| open.case_assign(&assign));
    maj.meets().await;
    elin.meets().await;
    let all = CasesFilter {
        query: String::new(),
        step: None,
        closed: false,
    };
    assert_eq!(maj.does(|open| open.cases(&all)).rows.len(), 1);
    assert_eq!(elin.does(|open| open.cases(&all)).rows, []);
    assert_eq!(elin.logged(&case)[0], "sync.withdraw");
    assert!(maj.logged(&case).contains(&"sync.fetch".to_owned()));
}

#[tokio::test]
async fn who_has_nothing_to_do_in_the_committee_is_told_so() {
    let served = Served::start().await;
    let elin = Person::new("Elin Hammar", "1");
    let stopped = elin.joins(&served.address, SyncState::Stopped).await;
    assert_eq!(stopped.why, Some(SyncWhy::NoRights));
    appoint(&served, 1, Role::Assessor).await;
    elin.meets().await;
}

#[tokio::test]
async fn who_is_not_let_in_stays_signed_out_and_may_try_again() {
    let served = Served::start().await;
    let elin = Person::new("Elin Hammar", STRANGER);
    let refused = elin.joins(&served.address, SyncState::SignedOut).await;
    assert_eq!(refused.why, Some(SyncWhy::RefusedSignIn));
    let again = elin.does(Open::sync_sign_in);
    assert_eq!((again.state, again.why), (SyncState::SigningIn, None));
}

#[tokio::test]
async fn an_old_token_is_refreshed_and_a_forgotten_sign_in_has_to_be_made_anew() {
    let served = Served::start().await;
    let (elin, _) = two(&served).await;
    let issuer = served.issuer();
    issuer.fail(Faults {
        lifetime: -600,
        ..Faults::default()
    });
    elin.does(|open| {
        let address = served.address.clone();
        open.sync_join(&SyncJoin { address })
    });
    // What it was given has expired, and what it is given then too: the central system takes nothing of it.
    let refused = elin.until(|view| view.state == SyncState::SignedOut).await;
    assert_eq!(refused.why, Some(SyncWhy::RefusedSignIn));
    issuer.fail(Faults::default());
    elin.does(Open::sync_sign_in);
    elin.until(|view| view.state == SyncState::Resting).await;
    issuer.fail(Faults {
        forgets: true,
        ..Faults::default()
    });
    elin.lock();
    elin.unlock();
    let signed_out = elin.until(|view| view.state == SyncState::SignedOut).await;
    assert_eq!((signed_out.why, signed_out.waiting), (None, 0));
}

#[tokio::test]
async fn told_of_news_a_laptop_that_rests_asks_by_itself() {
    let served = Served::start().await;
    let (elin, maj) = two(&served).await;
    maj.joins(&served.address, SyncState::Resting).await;
    let case = elin.begins_a_case();
    elin.joins(&served.address, SyncState::Resting).await;
    let heard = maj.until(|view| view.news.iter().any(|news| news.case == case));
    assert_eq!(heard.await.news.len(), 1);
}

#[tokio::test]
async fn what_is_saved_is_sent_by_itself_also_what_is_saved_while_a_round_runs() {
    let served = Served::start().await;
    let (elin, maj) = two(&served).await;
    let case = elin.begins_a_case();
    elin.joins(&served.address, SyncState::Resting).await;
    maj.joins(&served.address, SyncState::Resting).await;
    elin.writes(&case, "analysis", "Hon behöver hjälp i duschen.");
    maj.until(|_| maj.analysis(&case).text == "Hon behöver hjälp i duschen.")
        .await;

    elin.until(|view| view.waiting == 0).await;
    let held = served.cluster.connect("postgres").await;
    held.batch_execute("BEGIN; LOCK TABLE op").await.unwrap();
    elin.writes(&case, "background/living", "Hon bor ensam.");
    elin.does(Open::sync_now);
    served.cluster.holds_somebody_up().await;
    elin.writes(&case, "background/network", "Hennes bror bor nära.");
    held.batch_execute("COMMIT").await.unwrap();
    elin.until(|view| view.waiting == 0).await;
}

#[tokio::test]
async fn who_leaves_forgets_where_it_was_and_keeps_what_was_saved() {
    let served = Served::start().await;
    let (elin, _) = two(&served).await;
    let case = elin.begins_a_case();
    elin.joins(&served.address, SyncState::Resting).await;
    let left = elin.does(Open::sync_leave);
    assert_eq!(
        (left.state, left.address, left.synced_at),
        (SyncState::Alone, None, None)
    );
    elin.writes(&case, "analysis", "Kvar.");
    elin.lock();
    elin.unlock();
    assert_eq!(elin.standing().state, SyncState::Alone);
    assert_eq!(elin.analysis(&case).text, "Kvar.");
}

#[tokio::test]
async fn she_signs_in_at_a_real_identity_provider_and_comes_again_without_her() {
    let provider = Provider::start();
    let cluster = Cluster::start().await;
    let who = Subject {
        issuer: provider.issuer.clone(),
        subject: "elin".into(),
    };
    cluster
        .office()
        .appoint(COMMITTEE, &who, Role::Assessor, None, Days::default())
        .await
        .unwrap();
    let served = Served::by(cluster, &provider.issuer).await;
    let elin = Person::new("Elin Hammar", "elin");
    elin.begins_a_case();
    assert_eq!(elin.joins(&served.address, SyncState::Resting).await.waiting, 0);
    elin.lock();
    elin.unlock();
    let again = elin.until(|view| view.state == SyncState::Resting).await;
    assert!(again.synced_at.is_some());
}
