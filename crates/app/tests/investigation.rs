//! The investigation: what others said has its source, and related factors are chosen by code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use domain::investigation::ibic::ibic;
use support::desk::{self, Desk};
use support::{World, application};

fn investigation(desk: &mut Desk) -> InvestigationView {
    let case = desk.case.clone();
    desk.open().investigation_read(&case).unwrap()
}

fn area(desk: &mut Desk, area: &str) -> AreaView {
    let area = AreaRef {
        case: desk.case.case.clone(),
        area: area.into(),
    };
    desk.open().area_read(&area).unwrap()
}

#[test]
fn what_others_said_of_an_item_an_area_or_the_health_lacks_something_until_it_is_told_who_said_it() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    assert_eq!(investigation(&mut desk).missing, 0);
    for (text, source) in [
        ("item/d510/others", "item/d510/others_source"),
        ("area/d5/others", "area/d5/others_source"),
        ("background/health", "background/health_source"),
    ] {
        desk.write(text, "Hon kan inte lyfta armarna.");
        let lacking = investigation(&mut desk);
        let step = lacking
            .frame
            .steps
            .iter()
            .find(|step| step.step == Step::Investigation);
        assert_eq!((lacking.missing, step.unwrap().missing), (1, 1), "{text}");
        let care = area(&mut desk, "d5");
        let said = (
            care.items[0].missing == ["source"],
            care.lacks_source,
            lacking.background_missing == 1,
        );
        let here = |is: &str| text == is;
        assert_eq!(
            said,
            (
                here("item/d510/others"),
                here("area/d5/others"),
                here("background/health")
            )
        );
        desk.write(source, "Riitta Ek, dotter");
        assert_eq!(investigation(&mut desk).missing, 0, "{source}");
    }
    assert_eq!(
        area(&mut desk, "d5").items[0].others_source.text,
        "Riitta Ek, dotter"
    );
    assert_eq!(investigation(&mut desk).health_source.text, "Riitta Ek, dotter");
}

#[test]
fn the_step_counts_the_areas_that_the_list_beside_it_counts() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.write("area/d4/state", "not_relevant");
    let view = investigation(&mut desk);
    let counted = view
        .areas
        .iter()
        .filter(|area| area.state != Progress::NotRelevant);
    let done = counted
        .clone()
        .filter(|area| area.state == Progress::Done)
        .count();
    let mut steps = view.frame.steps.iter();
    let step = steps.find(|step| step.step == Step::Investigation).unwrap();
    let told = [step.done, step.of].map(|count| count.unwrap() as usize);
    assert_eq!(told, [done, counted.count()]);
}

#[test]
fn every_related_factor_is_chosen_and_described_and_read_back() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    let offered = investigation(&mut desk).factors;
    let names: Vec<&str> = offered.iter().map(|factor| factor.name.as_str()).collect();
    let known: Vec<&str> = ibic()
        .factors
        .iter()
        .map(|factor| factor.name.sv.as_str())
        .collect();
    assert_eq!(names, known);
    for factor in &offered {
        assert_eq!((factor.chosen.value.as_str(), factor.unverified), ("", true));
        desk.write(&factor.chosen.path, "yes");
        desk.write(&factor.words.path, &format!("Om {}.", factor.name));
    }
    for factor in investigation(&mut desk).factors {
        let said = (factor.chosen.value, factor.words.text);
        assert_eq!(said, ("yes".into(), format!("Om {}.", factor.name)));
    }
}

#[test]
fn a_related_factor_stands_beside_a_text_of_the_background() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    let read = investigation(&mut desk);
    let texts: Vec<&str> = read.background.iter().map(|text| text.path.as_str()).collect();
    for factor in &read.factors {
        assert!(texts.contains(&format!("background/{}", factor.group).as_str()));
    }
}

/// What stands around a need is written once, and read back wherever the investigation is.
#[test]
fn what_hinders_and_helps_what_she_can_how_she_rates_it_and_how_it_is_met_today_is_read_back_everywhere() {
    const OF_ITEM: [(&str, &str); 5] = [
        ("own", "2"),
        ("hinders", "Badkaret är högt."),
        ("helps", "Stödhandtaget till höger."),
        ("resources", "Hon tvättar överkroppen själv."),
        ("met_today", "Dottern kommer på lördagar."),
    ];
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    for (field, value) in OF_ITEM {
        desk.write(&format!("item/d510/{field}"), value);
    }
    desk.write("area/d5/observed", "Hon höll i dörrkarmen.");
    let read = area(&mut desk, "d5").items.remove(0);
    let said = [
        read.own.value,
        read.hinders.text,
        read.helps.text,
        read.resources.text,
        read.met_today.text,
    ];
    assert_eq!(said, OF_ITEM.map(|(_, value)| value.to_owned()));

    desk.decide(0, "granted", "");
    desk.whole();
    let send = desk::for_comment(&world, &desk.case, "person");
    let round = desk.open().hearing_send(&send).unwrap().rounds.remove(0).id;
    desk.write("item/d510/hinders", "Skrivet efteråt.");
    let letter = desk.html("hearing", &round);
    let told = OF_ITEM.iter().skip(1).map(|(_, words)| *words);
    for words in told
        .clone()
        .chain(["Så svårt ska det vara sedan", "Hon höll i dörrkarmen."])
    {
        assert!(
            letter.contains(words),
            "{words}: the letter is as it was sent\n{letter}"
        );
    }
    desk.write("item/d510/hinders", "Badkaret är högt.");
    desk.hear_and_wait(&world);
    desk.whole();
    desk.sign();

    desk.export(&world).unwrap();
    for words in told {
        assert!(desk.exported().contains(words), "{words}");
    }

    let who = PersonRef {
        person: desk.overview().frame.person.person,
    };
    let again = application(&who, &world.day(0), &["dusch"]);
    desk.case = desk.open().intake_register(&again).unwrap();
    let open = ItemOpen {
        case: desk.case.case.clone(),
        item: "d510".into(),
    };
    let last = desk
        .open()
        .item_open(&open)
        .unwrap()
        .items
        .remove(0)
        .previous
        .unwrap();
    let said = [last.own, last.hinders, last.helps, last.resources, last.met_today];
    assert_eq!(said, OF_ITEM.map(|(_, value)| value.to_owned()));
}

#[test]
fn a_related_factor_that_is_chosen_or_written_of_goes_with_the_letter_before_the_decision() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    let factors = investigation(&mut desk).factors;
    let [written, chosen, neither] = &factors[..3] else {
        panic!("{}", factors.len())
    };
    desk.write(&written.words.path, "Hon glömmer att dricka.");
    desk.write(&chosen.chosen.path, "yes");
    let letter = desk.html("hearing", "");
    for words in [&written.name, "Hon glömmer att dricka.", &chosen.name] {
        assert!(letter.contains(words), "{words}\n{letter}");
    }
    assert!(!letter.contains(&neither.name), "{letter}");
}

/// An empty area would stand as investigated in the signed record.
#[test]
fn an_area_without_a_word_and_without_an_item_is_not_relevant_or_open_and_never_done() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let learning = |desk: &mut Desk| {
        let view = area(desk, "d1");
        (view.empty, view.state)
    };
    let done = FieldWrite {
        case: desk.case.case.clone(),
        path: "area/d1/state".into(),
        value: "done".into(),
        reused: false,
        versions: Vec::new(),
    };
    assert!(matches!(desk.open().field_write(&done), Err(Error::NotNow)));
    assert_eq!(learning(&mut desk), (true, Progress::NotBegun));
    desk.write("area/d1/state", "not_relevant");
    assert_eq!(learning(&mut desk), (true, Progress::NotRelevant));

    desk.write("area/d1/own_words", "Hon läser gärna.");
    desk.write("area/d1/state", "done");
    assert_eq!(learning(&mut desk), (false, Progress::Done));
    desk.write("area/d1/own_words", "");
    assert_eq!(
        learning(&mut desk),
        (true, Progress::NotBegun),
        "emptied, it is not done any more"
    );
}
