//! What is printed is what the letter says: each word once, in order, on the paper, and readable by others.

use std::collections::BTreeSet;

use crate::reader::{Printed, Run};
use crate::samples::{every_kind, full_grant, long_decision, long_order, meta, order_letter, refusal, texts};
use letters::{Block, DecisionLetter, Document, Fonts, Locale, Pages, Span, Warning, decision, order};
use lopdf::Object;
use proptest::prelude::*;

fn print(document: &Document) -> Printed {
    Printed::read(
        &document
            .lay_out(&Fonts::standard().unwrap())
            .pdf(&meta())
            .unwrap(),
    )
}

/// Every kind of letter in every language.
fn all() -> Vec<Document> {
    let kinds = |locale| every_kind(locale, false);
    let mut all: Vec<Document> = Locale::ALL.into_iter().flat_map(kinds).collect();
    all.push(order(&long_order(), &texts(), Locale::Sv));
    all
}

fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn collect(block: &Block, texts: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } | Block::Note(text) => texts.push(text.clone()),
        Block::Paragraph(spans) => texts.push(plain(spans)),
        Block::List(lines) | Block::Lines(lines) => texts.extend(lines.iter().map(|line| plain(line))),
        Block::Address { lines, concerns } => texts.extend(lines.iter().chain(concerns).cloned()),
        Block::Panel(blocks) | Block::Together(blocks) => {
            blocks.iter().for_each(|block| collect(block, texts))
        }
        Block::Facts(facts) => texts.extend(
            facts
                .iter()
                .flat_map(|(label, value)| [label.clone(), value.clone()]),
        ),
        Block::Table(table) => {
            texts.extend(table.columns.iter().map(|column| column.head.clone()));
            texts.extend(table.rows.iter().flatten().flatten().map(|line| plain(line)));
        }
    }
}

/// The words of the letter's model, with a box for each character that the faces lack.
fn words_of(document: &Document, pages: &Pages<'_>) -> Vec<String> {
    let unknown: BTreeSet<char> = pages
        .warnings()
        .iter()
        .map(|Warning::UnknownCharacter { character, .. }| *character)
        .collect();
    let mut texts: Vec<String> = document
        .head_left
        .iter()
        .chain(&document.head_right)
        .cloned()
        .collect();
    for section in &document.sections {
        section.blocks.iter().for_each(|block| collect(block, &mut texts));
    }
    let shown = |c: char| match c {
        '\u{2010}' | '\u{2011}' => '-',
        c if unknown.contains(&c) => '□',
        c => c,
    };
    texts
        .iter()
        .flat_map(|text| text.split_whitespace())
        .map(|word| word.chars().map(shown).collect())
        .collect()
}

/// The words that a reader of the PDF gets, in the order of the structure; a divided word is whole again.
fn words_printed(printed: &Printed) -> Vec<String> {
    let leaves = printed.leaves();
    let told = leaves.iter().filter(|leaf| leaf.tag != "Lbl");
    let text: String = told.map(|leaf| leaf.text.replace('\u{ad}', "")).collect();
    text.split_whitespace().map(str::to_owned).collect()
}

fn on_paper(printed: &Printed) {
    // Kerns are whole thousandths of an em: a full line may end some tenths of a point later than it was measured.
    let (left, right, top, bottom) = (70.8, 525.0, 800.0, 76.0);
    for run in &printed.runs {
        assert!(run.x >= left && run.x + run.width <= right, "{run:?}");
        assert!(
            run.sequence.is_none() || (bottom..top).contains(&run.y),
            "{run:?}"
        );
    }
}

/// The body of the letters, which nothing else may touch.
fn apart(printed: &Printed) {
    let touches = |one: &Run, other: &Run| {
        let beside = one.x + one.width <= other.x + 0.1 || other.x + other.width <= one.x + 0.1;
        let (upper, lower) = if one.y > other.y {
            (one, other)
        } else {
            (other, one)
        };
        let above = upper.y - upper.size * 0.22 >= lower.y + lower.size * 0.7;
        one.page == other.page && !beside && !above
    };
    for (index, one) in printed.runs.iter().enumerate() {
        for other in &printed.runs[index + 1..] {
            assert!(!touches(one, other), "{one:?}\n{other:?}");
        }
    }
}

fn says_all(document: &Document) -> Printed {
    let fonts = Fonts::standard().unwrap();
    let pages = document.lay_out(&fonts);
    let printed = Printed::read(&pages.pdf(&meta()).unwrap());
    assert_eq!(words_printed(&printed), words_of(document, &pages));
    on_paper(&printed);
    apart(&printed);
    printed
}

#[test]
fn every_letter_prints_each_word_once_in_order_and_on_the_paper() {
    for document in all() {
        says_all(&document);
    }
}

#[test]
fn a_protected_persons_address_and_telephone_are_on_no_page_and_in_no_property() {
    for locale in Locale::ALL {
        let open: String = every_kind(locale, false)
            .iter()
            .map(|document| print(document).text())
            .collect();
        for document in every_kind(locale, true) {
            let printed = print(&document);
            let properties: String = printed
                .file
                .objects
                .values()
                .filter_map(|object| object.as_stream().ok())
                .map(|stream| String::from_utf8_lossy(&stream.content).into_owned())
                .collect();
            for secret in ["Tallvägen", "Rimbo", "070-174", "4711"] {
                assert!(open.replace('\u{ad}', "").contains(secret), "{secret}");
                assert!(
                    !printed.text().replace('\u{ad}', "").contains(secret),
                    "{}: {secret}",
                    document.title
                );
                assert!(!properties.contains(secret), "{}: {secret}", document.title);
            }
        }
    }
}

#[test]
fn the_structure_reaches_every_run_once_and_reads_in_the_order_of_the_page() {
    for document in all() {
        let printed = print(&document);
        let leaves = printed.leaves();
        let told: Vec<(usize, i64)> = leaves.iter().flat_map(|leaf| leaf.sequences.clone()).collect();
        let painted: Vec<(usize, i64)> = printed
            .runs
            .iter()
            .filter_map(|run| Some((run.page, run.sequence?)))
            .collect();
        let set = |all: &[(usize, i64)]| all.iter().copied().collect::<BTreeSet<_>>();
        assert_eq!(set(&told), set(&painted));
        assert_eq!(set(&told).len(), told.len());
        for page in 0..=told.iter().map(|(page, _)| *page).max().unwrap() {
            let here = |all: &[(usize, i64)]| {
                let mut numbers: Vec<i64> = all
                    .iter()
                    .filter(|(on, _)| *on == page)
                    .map(|(_, n)| *n)
                    .collect();
                numbers.dedup();
                numbers
            };
            assert_eq!(here(&told), here(&painted));
        }
    }
}

#[test]
fn every_font_is_embedded_and_the_title_is_shown_and_nothing_is_claimed_that_nobody_validated() {
    for document in all() {
        let file = print(&document).file;
        let catalog = file.catalog().unwrap();
        let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
        assert_eq!(
            catalog.get(b"Lang").unwrap().as_str().unwrap(),
            document.locale.tag().as_bytes()
        );
        let dictionaries = || file.objects.values().filter_map(|object| object.as_dict().ok());
        let of = |kind: &[u8]| {
            dictionaries()
                .filter(|dict| {
                    dict.get(b"Type")
                        .and_then(Object::as_name)
                        .is_ok_and(|name| name == kind)
                })
                .collect::<Vec<_>>()
        };
        assert!(of(b"FontDescriptor").iter().all(|font| font.has(b"FontFile2")));
        assert!(!of(b"FontDescriptor").is_empty());
        let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
        let metadata = file.get_object(metadata).unwrap().as_stream().unwrap();
        let xmp = String::from_utf8(metadata.content.clone()).unwrap();
        assert!(xmp.contains(&document.title));
        assert!(!xmp.contains("pdfaid") && !xmp.contains("pdfuaid"));
    }
}

#[test]
fn a_refusal_of_one_service_is_one_page_and_how_to_appeal() {
    let fonts = Fonts::standard().unwrap();
    let pages = decision(&refusal(), &texts(), Locale::Sv).lay_out(&fonts);
    assert_eq!(pages.count(), 2);
    assert!(!pages.svg(1, &[]).contains("data-part=\"appeal\""));
}

#[test]
fn twelve_services_a_name_of_sixty_letters_and_three_thousand_words_are_all_printed() {
    for locale in Locale::ALL {
        let mut letter = long_decision();
        assert_eq!(letter.outcomes.len(), 12);
        letter.recipient.name = "Anna-Maria Katariina von Oxenstierna-Lewenhaupt af Sandhamnsberg".into();
        letter.outcomes[0].reasons = vec!["Du har berättat mycket. ".repeat(750)];
        let printed = says_all(&decision(&letter, &texts(), locale));
        assert!(printed.file.page_iter().count() > 6);
    }
}

#[test]
fn a_letter_without_any_optional_part_leaves_no_gap() {
    let mut letter = full_grant();
    letter.application.own_words = None;
    letter.month_minutes = None;
    letter.fee = None;
    letter.follow_up_on = None;
    letter.contact = None;
    letter.signature.presenter = None;
    letter.sender.web = None;
    letter.sender.phone_hours = String::new();
    letter.outcomes[0].reasons.clear();
    for locale in Locale::ALL {
        says_all(&decision(&letter, &texts(), locale));
    }
}

#[test]
fn what_the_faces_lack_is_a_box_on_paper_and_is_told() {
    let mut letter = full_grant();
    letter.application.own_words = Some("Jag är trött 😀 och שלום عليكم säger jag.".into());
    let document = decision(&letter, &texts(), Locale::Sv);
    let printed = says_all(&document);
    assert!(printed.text().contains("trött □ och □□□□ □□□□□ säger"));
    let fonts = Fonts::standard().unwrap();
    assert_eq!(document.lay_out(&fonts).warnings().len(), 10);
}

/// Words as people write them: of all lengths, with figures, marks, emoji and letters of other scripts.
fn words(most: usize) -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => "[a-zåäöéü]{1,14}[.,]?",
        2 => "[A-ZÅÄÖ][a-zåäö-]{0,30}",
        1 => "[0-9]{1,6}",
        1 => "[a-zåäö]{40,90}",
        1 => "(😀|שלום|سلام|”ja”|–|½)",
    ];
    prop::collection::vec(word, 1..most).prop_map(|words| words.join(" "))
}

fn written(name: String, own: String, reasons: Vec<String>, general: Vec<String>) -> DecisionLetter {
    let mut letter = long_decision();
    letter.recipient.name = name.clone();
    letter.person.name = name;
    letter.application.own_words = Some(own);
    for (outcome, text) in letter.outcomes.iter_mut().zip(reasons) {
        outcome.service = text.split(' ').take(4).collect::<Vec<_>>().join(" ");
        outcome.reasons = vec![text];
    }
    letter.general_reasons = general;
    letter
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_is_written_in_a_decision_is_printed_once_in_order_and_apart(
        name in words(8),
        own in words(60),
        reasons in prop::collection::vec(words(200), 1..12),
        general in prop::collection::vec(words(100), 0..3),
    ) {
        says_all(&decision(&written(name, own, reasons, general), &texts(), Locale::Fi));
    }

    #[test]
    fn whatever_is_written_in_an_order_is_printed_once_in_order_and_apart(
        name in words(8),
        needs in prop::collection::vec(words(20), 1..12),
        goals in prop::collection::vec(words(30), 0..9),
    ) {
        let mut letter = order_letter();
        letter.person.name = name;
        let template = letter.services[1].clone();
        letter.services = needs
            .into_iter()
            .map(|need| letters::OrderedService { need, ..template.clone() })
            .collect();
        letter.goals = goals;
        says_all(&order(&letter, &texts(), Locale::En));
    }
}
