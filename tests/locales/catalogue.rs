//! One language's messages with the variables that each is told.
//!
//! Invariant: what is wrong within a single file is in `faults`, with its file; nothing is dropped silently.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// What a variable is, as its uses show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Shown as it is, or chooses among named forms.
    Text,
    /// Chooses a plural form: a bare number.
    Number,
}

#[derive(Debug, Default)]
pub struct Message {
    pub variables: BTreeMap<String, Kind>,
}

#[derive(Debug, Default)]
pub struct Catalogue {
    pub messages: BTreeMap<String, Message>,
    /// Keys that other messages are made of.
    pub referred: BTreeSet<String>,
    pub faults: Vec<String>,
}

impl Catalogue {
    /// Reads `locales/<tag>/*.ftl`.
    pub fn read(tag: &str) -> Self {
        let mut catalogue = Self::default();
        for path in checks::files(&format!("locales/{tag}"), &["ftl"]).unwrap() {
            let area = path.file_stem().unwrap().to_str().unwrap().to_owned();
            catalogue.add(
                &format!("{tag}/{area}.ftl"),
                &area,
                &fs::read_to_string(&path).unwrap(),
            );
        }
        catalogue
    }

    fn add(&mut self, file: &str, area: &str, source: &str) {
        let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
            self.faults
                .extend(errors.iter().map(|error| format!("{file}: {error}")));
            resource
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    if !message.attributes.is_empty() {
                        self.faults.push(format!(
                            "{file}: {key} has attributes, which the window does not read"
                        ));
                    }
                    let read = message
                        .value
                        .map(|value| self.message(file, &key, &value))
                        .unwrap_or_default();
                    self.name(file, area, &key);
                    if self.messages.insert(key.clone(), read).is_some() {
                        self.faults.push(format!("{file}: {key} is said twice"));
                    }
                }
                Entry::Term(term) => {
                    self.name(file, area, term.id.name);
                    let _ = self.message(file, term.id.name, &term.value);
                }
                // The parser has reported it as an error above.
                Entry::Junk { .. } => {}
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn name(&mut self, file: &str, area: &str, key: &str) {
        if !key.strip_prefix(area).is_some_and(|rest| rest.starts_with('-')) {
            self.faults
                .push(format!("{file}: {key} does not begin with {area}-"));
        }
    }

    fn message(&mut self, file: &str, key: &str, value: &Pattern<&str>) -> Message {
        let mut message = Message::default();
        let mut walk = Walk {
            catalogue: self,
            variables: &mut message.variables,
            at: format!("{file}: {key}"),
            key,
        };
        walk.pattern(value);
        message
    }
}

struct Walk<'a> {
    catalogue: &'a mut Catalogue,
    variables: &'a mut BTreeMap<String, Kind>,
    at: String,
    key: &'a str,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn words(&mut self, words: &str) {
        let entity = words.split('&').skip(1).any(|rest| {
            rest.split_once(';')
                .is_some_and(|(name, _)| name.chars().all(|c| c.is_alphanumeric() || c == '#'))
        });
        if words.contains('<') || entity {
            self.catalogue.faults.push(format!("{} holds HTML", self.at));
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, Kind::Text),
            Expression::Select { selector, variants } => {
                const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];
                let counts = variants.iter().any(|variant| match &variant.key {
                    VariantKey::NumberLiteral { .. } => true,
                    VariantKey::Identifier { name } => PLURALS.contains(name),
                });
                self.inline(selector, if counts { Kind::Number } else { Kind::Text });
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, kind: Kind) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let known = self.variables.entry(id.name.to_owned()).or_insert(kind);
                *known = kind.max(*known);
            }
            InlineExpression::MessageReference { id, .. } => {
                // The window reads a file when one of its own words is said.
                let area = |key: &str| key.split('-').next().map(str::to_owned);
                if area(id.name) != area(self.key) {
                    let fault = format!("{} refers to {}, a word of another file", self.at, id.name);
                    self.catalogue.faults.push(fault);
                }
                self.catalogue.referred.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments, kind),
            InlineExpression::TermReference { arguments, .. } => {
                if let Some(arguments) = arguments {
                    self.arguments(arguments, Kind::Text);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } => self.words(value),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>, kind: Kind) {
        for argument in &arguments.positional {
            self.inline(argument, kind);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, Kind::Text);
        }
    }
}

#[test]
fn a_wrong_file_is_told_what_is_wrong() {
    let mut catalogue = Catalogue::default();
    catalogue.add(
        "xx/case.ftl",
        "case",
        "case-a = <b>Fet</b>\nother = Namn\ncase-b = &amp;\ncase-a = igen\ncase-c = { order-a }\nbroken line\n",
    );
    let faults = catalogue.faults.join("\n");
    for expected in [
        "case-a holds HTML",
        "other does not begin",
        "case-b holds HTML",
        "case-a is said twice",
        "case-c refers to order-a",
    ] {
        assert!(faults.contains(expected), "{expected} in {faults}");
    }
    assert_eq!(catalogue.faults.len(), 6);
}

#[test]
fn a_variable_that_chooses_a_plural_form_is_a_number() {
    let mut catalogue = Catalogue::default();
    catalogue.add(
        "xx/a.ftl",
        "a",
        "a-b = { $n ->\n    [one] { $name }\n   *[other] { $n }\n}\n",
    );
    let variables = &catalogue.messages["a-b"].variables;
    assert_eq!(variables["n"], Kind::Number);
    assert_eq!(variables["name"], Kind::Text);
}
