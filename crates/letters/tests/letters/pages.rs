//! Pages and their PDF: tagged, embedded, the same bytes each time, and unharmed by any text.

use std::collections::BTreeMap;
use std::process::Command;

use crate::samples::{every_kind, full_grant, long_decision, long_order, meta, order_letter, refusal, texts};
use letters::{Block, Document, Fonts, Locale, Part, Section, Span, decision, order};
use lopdf::Object;
use proptest::prelude::*;

fn pdf(document: &Document) -> Vec<u8> {
    document
        .lay_out(&Fonts::standard().unwrap())
        .pdf(&meta())
        .unwrap()
}

fn all() -> Vec<Document> {
    Locale::ALL
        .into_iter()
        .flat_map(|locale| every_kind(locale, false))
        .collect()
}

fn hash(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn the_same_letter_gives_the_same_bytes_twice_and_in_another_process() {
    let here = hash(&pdf(&decision(&long_decision(), &texts(), Locale::Sv)));
    if std::env::var_os("LETTERS_PRINT_HASH").is_some() {
        println!("hash={here}");
        return;
    }
    assert_eq!(
        here,
        hash(&pdf(&decision(&long_decision(), &texts(), Locale::Sv)))
    );
    let other = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "pages::the_same_letter_gives_the_same_bytes_twice_and_in_another_process",
            "--nocapture",
        ])
        .env("LETTERS_PRINT_HASH", "1")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&other.stdout).contains(&format!("hash={here}")));
}

#[test]
fn the_pdf_says_its_language_and_title_and_names_nobody() {
    let bytes = pdf(&decision(&long_decision(), &texts(), Locale::Fi));
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fi");
    assert!(
        catalog
            .get(b"MarkInfo")
            .unwrap()
            .as_dict()
            .unwrap()
            .get(b"Marked")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    let metadata = file
        .get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap())
        .unwrap();
    let xmp = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    assert!(xmp.contains("2026-0412-1") && xmp.contains(">fi<"));
    assert!(!xmp.contains("Lehtinen"));
    assert_eq!(file.version, "1.7");
}

/// The structure's types with how many there are of each.
fn structure(file: &lopdf::Document) -> BTreeMap<String, usize> {
    let mut types = BTreeMap::new();
    for object in file.objects.values() {
        let Ok(element) = object.as_dict() else { continue };
        if element
            .get(b"Type")
            .and_then(Object::as_name)
            .is_ok_and(|name| name == b"StructElem")
        {
            let name = element.get(b"S").unwrap().as_name().unwrap();
            *types
                .entry(String::from_utf8(name.to_vec()).unwrap())
                .or_default() += 1;
        }
    }
    types
}

#[test]
fn the_structure_has_headings_paragraphs_lists_and_tables() {
    let file = lopdf::Document::load_mem(&pdf(&order(&order_letter(), &texts(), Locale::Sv))).unwrap();
    let types = structure(&file);
    assert_eq!((types["Document"], types["H1"]), (1, 1));
    for name in ["H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD"] {
        assert!(types.contains_key(name), "{name}: {types:?}");
    }
}

#[test]
fn every_page_finds_its_structure_and_every_sequence_its_node() {
    for document in all() {
        let file = lopdf::Document::load_mem(&pdf(&document)).unwrap();
        let root = file
            .catalog()
            .unwrap()
            .get(b"StructTreeRoot")
            .unwrap()
            .as_reference()
            .unwrap();
        let tree = file
            .get_dictionary(root)
            .unwrap()
            .get(b"ParentTree")
            .unwrap()
            .as_reference()
            .unwrap();
        let numbers = file
            .get_dictionary(tree)
            .unwrap()
            .get(b"Nums")
            .unwrap()
            .as_array()
            .unwrap();
        for (index, page) in file.page_iter().enumerate() {
            let page_dict = file.get_dictionary(page).unwrap();
            assert_eq!(
                page_dict.get(b"StructParents").unwrap().as_i64().unwrap(),
                index as i64
            );
            let parents = file
                .get_object(numbers[index * 2 + 1].as_reference().unwrap())
                .unwrap();
            let content = String::from_utf8_lossy(&file.get_page_content(page)).into_owned();
            assert_eq!(parents.as_array().unwrap().len(), content.matches("MCID").count());
        }
    }
}

#[test]
fn fonts_are_embedded_subsets_with_text() {
    let file = lopdf::Document::load_mem(&pdf(&decision(&long_decision(), &texts(), Locale::Sv))).unwrap();
    let dictionaries = || file.objects.values().filter_map(|object| object.as_dict().ok());
    let fonts: Vec<_> = dictionaries().filter(|dict| dict.has(b"ToUnicode")).collect();
    assert_eq!(fonts.len(), 2);
    for font in fonts {
        let name = font.get(b"BaseFont").unwrap().as_name().unwrap();
        assert!(name[..6].iter().all(u8::is_ascii_uppercase) && name[6] == b'+');
    }
    assert_eq!(dictionaries().filter(|dict| dict.has(b"FontFile2")).count(), 2);
}

#[test]
fn a_two_page_letter_stays_small() {
    let size = pdf(&decision(&full_grant(), &texts(), Locale::Sv)).len();
    assert!(size < 60_000, "{size}");
}

#[test]
fn svg_has_a_group_for_each_part_and_pages_that_are_not_there_are_empty() {
    let fonts = Fonts::standard().unwrap();
    let pages = decision(&refusal(), &texts(), Locale::Sv).lay_out(&fonts);
    let svg: String = (1..=pages.count()).map(|number| pages.svg(number, &[])).collect();
    for part in [
        "recipient",
        "summary",
        "outcome",
        "reasons",
        "signature",
        "contact",
        "appeal",
    ] {
        assert!(svg.contains(&format!("data-part=\"{part}\"")), "{part}");
    }
    assert_eq!(pages.svg(0, &[]), "");
    assert_eq!(pages.svg(pages.count() + 1, &[]), "");
}

#[test]
fn a_table_over_several_pages_has_one_head_in_its_structure() {
    let document = order(&long_order(), &texts(), Locale::Sv);
    let fonts = Fonts::standard().unwrap();
    assert!(document.lay_out(&fonts).count() > 3);
    let file = lopdf::Document::load_mem(&pdf(&document)).unwrap();
    let column_heads = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|element| {
            let attributes = element.get(b"A").and_then(Object::as_dict);
            attributes
                .and_then(|a| a.get(b"Scope"))
                .and_then(Object::as_name)
                .is_ok_and(|scope| scope == b"Column")
        });
    assert_eq!(column_heads.count(), 5);
}

#[test]
fn a_sentence_that_is_pointed_at_is_underlined_in_the_preview_line_by_line() {
    let fonts = Fonts::standard().unwrap();
    let pages = decision(&refusal(), &texts(), Locale::Sv).lay_out(&fonts);
    let sentence = "Avgörande för beslutet är att den du bor ihop med kan dammsuga och torka golven.";
    let underlines = |sentences: &[&str]| pages.svg(1, sentences).matches("#8a4a06").count();
    assert_eq!(underlines(&[]), 0);
    assert_eq!(underlines(&[sentence]), 2);
    assert_eq!(underlines(&["Det står inte i brevet."]), 0);
    assert!(!pages.svg(2, &[sentence]).contains("#8a4a06"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_text_of_a_person_can_stop_a_letter(text in "\\PC{0,400}", lines in "(\\PC{0,40}\n){0,80}") {
        let mut letter = long_decision();
        letter.person.name = text.clone();
        letter.recipient.name = text.clone();
        letter.application.own_words = Some(text.clone());
        letter.outcomes[0].reasons = vec![text, lines];
        let document = decision(&letter, &texts(), Locale::Fi);
        let _ = document.findings();
        let bytes = pdf(&document);
        prop_assert!(lopdf::Document::load_mem(&bytes).is_ok());
    }
}

/// A letter of so many lines, then an item with its facts; on which pages the item's first and last words stand.
fn item_after(lines: usize, item: impl Fn(Vec<Block>) -> Vec<Block>) -> (usize, usize) {
    let said = |text: &str| {
        vec![Span {
            text: text.to_owned(),
            strong: false,
        }]
    };
    let facts = (1..6).map(|at| (format!("Fråga {at}"), "Svaret.".to_owned()));
    let facts = facts.chain([("Sist".to_owned(), "Slutet.".to_owned())]);
    let held = item(vec![
        Block::Paragraph(said("Början.")),
        Block::Facts(facts.collect()),
    ]);
    let before = (0..lines).map(|_| Block::Paragraph(said("En rad."))).chain(held);
    let mut letter = decision(&full_grant(), &texts(), Locale::Sv);
    letter.sections = vec![Section {
        part: Part::Reasons,
        new_page: false,
        blocks: before.collect(),
    }];
    let fonts = Fonts::standard().unwrap();
    let pages = letter.lay_out(&fonts);
    // A sentence is underlined on the page where it stands.
    let holds = |sentence: &str| {
        let mut numbers = 1..=pages.count();
        let underlined = |number: &usize| pages.svg(*number, &[sentence]).contains("#8a4a06");
        numbers.find(underlined).unwrap()
    };
    (holds("Början."), holds("Slutet."))
}

#[test]
fn an_item_stands_on_one_page_wherever_it_begins() {
    let parted = |item: fn(Vec<Block>) -> Vec<Block>| {
        (10..40).any(|lines| {
            let (first, last) = item_after(lines, item);
            first != last
        })
    };
    assert!(parted(|blocks| blocks), "by itself it is divided somewhere");
    assert!(!parted(|blocks| vec![Block::Together(blocks)]));
}
