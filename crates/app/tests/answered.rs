//! What a party answers before the decision, and what she was told then: it stands beside what it concerns.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::World;
use support::desk::{self, Desk};

const WORDS: &str = "Dottern kan inte gå ut med mig varje dag.";

fn codes(desk: &mut Desk) -> Vec<String> {
    let told = desk.decision().remarks.into_iter();
    told.map(|gap| gap.code).collect()
}

fn undo(desk: &mut Desk) {
    let field = FieldRef {
        case: desk.case.case.clone(),
        path: "decision/answer".into(),
    };
    desk.open().field_undo(&field).unwrap();
}

fn reply(desk: &mut Desk, words: &str) {
    let case = desk.case.clone();
    let rounds = desk.open().hearing_read(&case).unwrap().rounds;
    let reply = HearingReply {
        case: case.case,
        round: rounds.last().unwrap().id.clone(),
        date: rounds.last().unwrap().sent.clone(),
        reply: words.into(),
        waived: false,
    };
    desk.open().hearing_reply(&reply).unwrap();
}

/// FL 32 §: the reasons say what weighed, also what she answered.
#[test]
fn what_she_answered_is_asked_about_until_it_is_weighed_and_the_letter_says_how() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "refused", "Dottern hjälper till.");
    desk.whole();
    desk.hear_and_wait(&world);
    assert_eq!(codes(&mut desk), [""; 0]);
    reply(&mut desk, WORDS);
    let told = desk.decision().remarks;
    assert_eq!(
        (
            told[0].code.as_str(),
            told[0].params["words"].as_str(),
            told[0].place.as_str()
        ),
        ("hearing_answered", WORDS, "decision/answer")
    );
    let answers = desk.decision().fields.answers;
    assert_eq!(answers[0].words, WORDS);
    let weighed = "Kommunen har frågat dottern, som kan tre dagar i veckan.";
    desk.write("decision/answer", weighed);
    assert_eq!(codes(&mut desk), [""; 0]);
    let number = desk.sign().number;
    let html = desk.html("decision", &number);
    let said = format!("Så har vi bedömt svaret på utredningen:</strong> {weighed}");
    assert!(html.contains(&said), "{html}");
}

#[test]
fn words_about_the_first_answer_do_not_assess_the_second() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "refused", "Dottern hjälper till.");
    desk.whole();
    desk.hear_and_wait(&world);
    reply(&mut desk, WORDS);
    desk.write("decision/answer", "Kommunen har frågat dottern.");
    assert_eq!(codes(&mut desk), [""; 0]);
    desk.hear_and_wait(&world);
    reply(&mut desk, "Dottern har flyttat.");
    let told = desk.decision().remarks;
    let asked: Vec<&str> = told.iter().map(|gap| gap.params["words"].as_str()).collect();
    assert_eq!(
        asked,
        ["Dottern har flyttat."],
        "of the first something is written"
    );
    desk.write("decision/answer", "Kommunen har frågat dottern, som har flyttat.");
    assert_eq!(codes(&mut desk), [""; 0]);
    undo(&mut desk);
    assert_eq!(
        codes(&mut desk),
        ["hearing_answered"],
        "words from before it say nothing of it"
    );
    desk.write("decision/answer", "");
    assert_eq!(codes(&mut desk), ["hearing_answered"; 2], "taken back");
    desk.write("decision/answer", "Kommunen har frågat dottern, som har flyttat.");
    let number = desk.sign().number;
    let html = desk.html("decision", &number);
    for said in [
        "Utredningen lämnades till dig den 24 november 2026. Svaret kom den 24 november 2026.",
        "Nya uppgifter i utredningen lämnades till dig den 10 december 2026. Svaret kom den 10 december 2026.",
        "Så har vi bedömt svaren på utredningen:",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
}

#[test]
fn how_her_answer_was_assessed_can_be_put_right() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "refused", "Dottern hjälper till.");
    desk.whole();
    desk.hear_and_wait(&world);
    reply(&mut desk, WORDS);
    desk.write("decision/answer", "Kommunen har frågat dottren.");
    let number = desk.sign().number;
    desk.dispatch();
    let correct = DecisionCorrect {
        case: desk.case.case.clone(),
        number: number.clone(),
        place: "decision/answer".into(),
        was: "Kommunen har frågat dottren.".into(),
        becomes: "Kommunen har frågat dottern.".into(),
        slip: "pen".into(),
    };
    let signed = desk.open().decision_correct(&correct).unwrap().signed;
    let html = desk.html("correction", &signed[0].corrections[0].id);
    for said in [
        "Hur vi har bedömt svaret på utredningen",
        "Kommunen har frågat dottren.",
        "Kommunen har frågat dottern.",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
}

#[test]
fn who_was_told_of_three_times_a_week_and_gets_one_was_not_told() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "partly_granted", "Målet nås så.");
    let times = desk.path(0, "times");
    desk.write(&times, "3");
    desk.whole();
    desk.hear_and_wait(&world);
    assert_eq!(codes(&mut desk), [""; 0]);
    desk.write(&times, "1");
    assert_eq!(codes(&mut desk), ["outcome_unheard"]);
    desk.write(&times, "4");
    assert_eq!(codes(&mut desk), [""; 0], "more than she was told");
}

/// HFD 2021:12: less than runs goes against her, also where all that she applied for is granted.
#[test]
fn who_gets_less_than_runs_was_told_so_though_it_is_granted() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "granted", "");
    let times = desk.path(0, "times");
    desk.write(&times, "3");
    desk.whole();
    desk.hear_and_wait(&world);
    desk.sign();
    desk.dispatch();
    desk.review("changed_circumstances");
    desk.hear_and_wait(&world);
    desk.write(&times, "1");
    assert_eq!(codes(&mut desk), ["outcome_unheard"]);
}

#[test]
fn the_letter_before_the_decision_says_how_hard_it_is_in_swedish_and_the_assessment_by_itself() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    for item in ["d520", "d530"] {
        desk.opens(item);
        desk.write(&format!("item/{item}/assessed"), "0");
    }
    desk.write("item/d530/own_words", "Det går bra.");
    let letter = desk.letter_ref("hearing", "");
    let html = desk.open().letter_read(&letter).unwrap().html;
    for said in [
        "<dt>Så svårt är det enligt oss</dt><dd>Stor svårighet</dd>",
        "<p>Ingen svårighet: ",
        "<dd>Ingen svårighet</dd>",
        "<h2>Vår bedömning</h2>\n<p>Behov av stöd i tre områden.</p>",
        "Skriv till Socialnämnden i Provköping, Box 801, 761\u{a0}28\u{a0}Provköping",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
}
