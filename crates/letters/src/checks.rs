//! What an assessor may want to look at before signing: long sentences and places left unfilled.
//!
//! Invariant: a finding never stops anything; it names the part and quotes the text.

use serde::Serialize;

use crate::document::{Block, Cell, Document, Part, Span, plain};

/// Plain-language limit: a sentence has at most this many words.
const MOST_WORDS: usize = 25;

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Finding {
    /// A sentence of more than 25 words.
    LongSentence {
        /// Where.
        part: Part,
        /// The sentence.
        text: String,
        /// Its words.
        words: usize,
    },
    /// A place that was left unfilled: `{$name}`, `[namn]`, `XX`, `____`.
    Unfilled {
        /// Where.
        part: Part,
        /// The text that holds it.
        text: String,
    },
}

impl Document {
    /// All findings, in reading order.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for section in &self.sections {
            let mut texts = Vec::new();
            section.blocks.iter().for_each(|block| collect(block, &mut texts));
            for text in texts {
                check(section.part, &text, &mut findings);
            }
        }
        findings
    }
}

fn check(part: Part, text: &str, findings: &mut Vec<Finding>) {
    if is_unfilled(text) {
        findings.push(Finding::Unfilled {
            part,
            text: text.to_owned(),
        });
    }
    for sentence in sentences(text) {
        let words = sentence
            .split_whitespace()
            .filter(|word| word.contains(char::is_alphanumeric))
            .count();
        if words > MOST_WORDS {
            findings.push(Finding::LongSentence {
                part,
                text: sentence.to_owned(),
                words,
            });
        }
    }
}

fn collect(block: &Block, texts: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } | Block::Note(text) => texts.push(text.clone()),
        Block::Paragraph(spans) => texts.push(plain(spans)),
        Block::List(items) | Block::Lines(items) => texts.extend(items.iter().map(|item| plain(item))),
        Block::Address(lines) => texts.extend(lines.iter().cloned()),
        Block::Panel(blocks) => blocks.iter().for_each(|block| collect(block, texts)),
        Block::Facts(facts) => texts.extend(facts.iter().map(|(label, value)| format!("{label}: {value}"))),
        Block::Table(table) => texts.extend(table.rows.iter().flatten().flat_map(cell_lines)),
    }
}

fn cell_lines(cell: &Cell) -> impl Iterator<Item = String> + '_ {
    cell.iter().map(|line: &Vec<Span>| plain(line))
}

/// A sentence ends with `.`, `?` or `!` before a blank and a capital letter.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices(['.', '?', '!']) {
        let end = at + mark.len();
        let next = text[end..].strip_prefix(' ').and_then(|rest| rest.chars().next());
        if next.is_some_and(|next| next.is_uppercase() || matches!(next, '”' | '“')) {
            sentences.push(text[start..end].trim());
            start = end;
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn is_unfilled(text: &str) -> bool {
    let bracketed = |open: char, close: char| {
        text.split_once(open)
            .and_then(|(_, rest)| rest.split_once(close))
            .is_some_and(|(inner, _)| inner.len() < 60)
    };
    let crossed_out = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare.len() > 1 && bare.bytes().all(|byte| matches!(byte, b'X' | b'x'))
    };
    bracketed('{', '}')
        || bracketed('[', ']')
        || text.contains("___")
        || text.split_whitespace().any(crossed_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_twenty_six_words_is_found_and_one_of_twenty_five_is_not() {
        let sentence = |count: usize| format!("Ord{}.", " ord".repeat(count - 1));
        let mut findings = Vec::new();
        check(
            Part::Reasons,
            &format!("Kort mening. {} Slut.", sentence(25)),
            &mut findings,
        );
        assert_eq!(findings, vec![]);
        let text = sentence(26);
        check(
            Part::Reasons,
            &format!("Kort mening. {text} Slut."),
            &mut findings,
        );
        assert_eq!(
            findings,
            vec![Finding::LongSentence {
                part: Part::Reasons,
                text,
                words: 26
            }]
        );
    }

    #[test]
    fn an_abbreviated_chapter_does_not_end_a_sentence() {
        assert_eq!(
            sentences("Enligt 11 kap. 1 § lagen. Du får."),
            ["Enligt 11 kap. 1 § lagen.", "Du får."]
        );
    }

    #[test]
    fn unfilled_places_are_found_in_each_usual_shape() {
        for text in [
            "Kära { $name }",
            "Den [datum]",
            "Beslut XX",
            "Namn: ____",
            "skriv xxx här",
        ] {
            assert!(is_unfilled(text), "{text}");
        }
        for text in ["Du får hjälp (2 gånger).", "Malax och Ax", "Storlek X"] {
            assert!(!is_unfilled(text), "{text}");
        }
    }
}
