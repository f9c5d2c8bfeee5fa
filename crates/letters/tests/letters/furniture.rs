//! What stands around the text on every page: the head of those that follow, the number, and the foot with every line of it;
//! and the preview, which says what the paper says.

use crate::reader::{Printed, Run};
use crate::samples::{every_kind, hearing_letter, long_decision, meta, texts};
use letters::{Document, Fonts, Locale, decision, hearing};

fn print(document: &Document) -> Printed {
    let fonts = Fonts::standard().unwrap();
    Printed::read(&document.lay_out(&fonts).pdf(&meta()).unwrap())
}

/// What stands on a page outside the letter's text, from the top.
fn around(printed: &Printed, page: usize) -> Vec<&Run> {
    let runs = printed.runs.iter();
    let mut around: Vec<&Run> = runs
        .filter(|run| run.page == page && run.sequence.is_none())
        .collect();
    around.sort_by(|one, other| other.y.total_cmp(&one.y));
    around
}

fn unspaced(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_page_has_its_number_and_the_whole_foot_and_each_that_follows_a_head() {
    for locale in Locale::ALL {
        let letter = decision(&long_decision(), &texts(), locale);
        let printed = print(&letter);
        let pages = printed.file.get_pages().len();
        assert!(pages > 2, "a letter of several pages");
        for page in 0..pages {
            let around: String = around(&printed, page)
                .iter()
                .map(|run| unspaced(&run.text))
                .collect();
            assert!(around.contains(&format!("{}({pages})", page + 1)), "{around}");
            for line in letter.foot.iter().flatten() {
                assert!(
                    around.contains(&unspaced(line)),
                    "{line} on page {}: {around}",
                    page + 1
                );
            }
            let headed = around.contains(&unspaced(&letter.running_head));
            assert_eq!(headed, page > 0, "page {}: {around}", page + 1);
        }
    }
}

/// A committee of a long name with an address of many lines loses none, and the text ends above it.
#[test]
fn a_foot_of_many_lines_is_printed_whole_and_the_text_stands_above_it() {
    let mut long = long_decision();
    long.sender.committee =
        "Nämnden för äldreomsorg, funktionsnedsättning och sjukvård i hemmet i Norrtälje".into();
    long.sender.address = [
        "Enheten för bistånd",
        "Stadshuset",
        "Estunavägen 14",
        "Box 801",
        "761 28 Norrtälje",
    ]
    .map(str::to_owned)
    .to_vec();
    let letter = decision(&long, &texts(), Locale::Sv);
    let printed = print(&letter);
    for page in 0..printed.file.get_pages().len() {
        let around = around(&printed, page);
        let said: String = around.iter().map(|run| unspaced(&run.text)).collect();
        assert!(
            said.contains("Estunavägen14") && said.contains("76128Norrtälje"),
            "{said}"
        );
        // The head of the page may name the committee too.
        let mut from_below = around.iter().rev();
        let foot = from_below.find(|run| run.text.contains("Nämnden")).unwrap();
        let lowest = printed
            .runs
            .iter()
            .filter(|run| run.page == page && run.sequence.is_some());
        let lowest = lowest.map(|run| run.y).fold(f32::INFINITY, f32::min);
        assert!(lowest > foot.y + foot.size, "page {}", page + 1);
    }
}

/// The window shows the letter as it is printed: each glyph of the paper is drawn once, and no other.
#[test]
fn the_preview_draws_each_letter_of_the_paper() {
    let fonts = Fonts::standard().unwrap();
    for document in every_kind(Locale::Sv, false) {
        let pages = document.lay_out(&fonts);
        let printed = print(&document);
        for page in 0..pages.count() {
            let on_paper = printed.runs.iter().filter(|run| run.page == page);
            let drawn = pages.svg(page + 1, &[]).matches("<use ").count();
            let letters: usize = on_paper.map(|run| unspaced(&run.text).chars().count()).sum();
            assert_eq!(drawn, letters, "page {} of {}", page + 1, document.title);
        }
    }
}

/// Wherever the page ends, the words that lead in to the investigation stand where it begins.
#[test]
fn the_investigation_begins_on_the_page_that_leads_in_to_it() {
    let mut turned = 0;
    for reasons in 1..40 {
        let printed = print(&hearing(&hearing_letter(reasons), &texts(), Locale::Sv));
        let page_of = |words: &str| {
            let mut runs = printed.runs.iter();
            let run = runs.find(|run| unspaced(&run.text).contains(words));
            run.unwrap_or_else(|| panic!("{words}: {}", printed.text())).page
        };
        let (heading, told) = (page_of("Utredningen"), page_of("duschaensam"));
        assert_eq!(heading, told, "after {reasons} lines");
        turned += heading;
    }
    assert!(turned > 0, "the page was turned");
}
