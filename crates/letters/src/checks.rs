//! What an assessor may want to look at before signing: long sentences and places left unfilled.
//!
//! Invariant: a finding never stops anything; it names the part and quotes the text.

use serde::Serialize;

use crate::document::{Block, Cell, Document, Part, Span, plain};

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Finding {
    /// A sentence of more words than the language's texts allow.
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

impl Finding {
    /// The sentence, if it is a long one.
    #[must_use]
    pub fn long_sentence(&self) -> Option<&str> {
        match self {
            Self::LongSentence { text, .. } => Some(text),
            Self::Unfilled { .. } => None,
        }
    }
}

/// A sentence that plain language would divide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongSentence {
    /// The sentence, as it is written.
    pub text: String,
    /// Its words.
    pub words: usize,
}

/// The sentences of more than `most` words; a line of its own is a sentence of its own.
#[must_use]
pub fn long_sentences(text: &str, most: usize) -> Vec<LongSentence> {
    let counted = text.lines().flat_map(sentences).map(|sentence| LongSentence {
        text: sentence.to_owned(),
        words: words(sentence),
    });
    counted.filter(|sentence| sentence.words > most).collect()
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
                check(section.part, &text, self.longest_sentence, &mut findings);
            }
        }
        findings
    }
}

fn check(part: Part, text: &str, most: usize, findings: &mut Vec<Finding>) {
    if is_unfilled(text) {
        findings.push(Finding::Unfilled {
            part,
            text: text.to_owned(),
        });
    }
    findings.extend(
        long_sentences(text, most)
            .into_iter()
            .map(|LongSentence { text, words }| Finding::LongSentence { part, text, words }),
    );
}

fn words(sentence: &str) -> usize {
    let words = sentence.split_whitespace();
    words.filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn collect(block: &Block, texts: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } | Block::Note(text) => texts.push(text.clone()),
        Block::Paragraph(spans) => texts.push(plain(spans)),
        Block::List(items) | Block::Lines(items) => texts.extend(items.iter().map(|item| plain(item))),
        Block::Address { lines, concerns } => texts.extend(lines.iter().chain(concerns).cloned()),
        Block::Panel(blocks) | Block::Together(blocks) => {
            blocks.iter().for_each(|block| collect(block, texts))
        }
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
            25,
            &mut findings,
        );
        assert_eq!(findings, vec![]);
        let text = sentence(26);
        check(
            Part::Reasons,
            &format!("Kort mening. {text} Slut."),
            25,
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
