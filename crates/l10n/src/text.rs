//! A key and its arguments become a sentence.
//!
//! Invariant: no isolation marks (U+2068, U+2069) reach a text; names are set apart by `<bdi>` where they are shown.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::Locale;

type Bundle = FluentBundle<FluentResource>;

/// The text of `key` in `locale`, in Swedish where the locale lacks it; the key itself where no locale has it.
///
/// Dates and amounts are formatted (see [`crate::format`]) before they are passed; a bare number chooses a plural form.
#[must_use]
pub fn text(locale: Locale, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    [locale, Locale::SV]
        .iter()
        .filter_map(|locale| bundles().get(locale))
        .find_map(|bundle| say(bundle, key, &args))
        .unwrap_or_else(|| key.to_owned())
}

fn say(bundle: &Bundle, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    // A variable that was not given stays legible in the text as {$name}.
    let text = bundle.format_pattern(pattern, Some(args), &mut Vec::new());
    Some(text.into_owned())
}

fn bundles() -> &'static BTreeMap<Locale, Bundle> {
    static BUNDLES: OnceLock<BTreeMap<Locale, Bundle>> = OnceLock::new();
    BUNDLES.get_or_init(|| {
        Locale::all()
            .map(|locale| (locale, bundle(locale.tag(), locale.sources())))
            .collect()
    })
}

fn bundle(tag: &str, sources: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(tag.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    for source in sources {
        // A line that does not parse costs that line, never the program; `checks` refuses it before it ships.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bundle: &Bundle, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
        say(bundle, key, &args.iter().cloned().collect())
    }

    #[test]
    fn plural_forms_follow_the_language_and_no_isolation_marks_are_left() {
        let source = "left = { $count ->\n    [one] { $count } försök kvar för { $name }\n   *[other] { $count } försök kvar\n}\n";
        let bundle = bundle("sv", &[source]);
        let args = [("count", 1.into()), ("name", "Aino".into())];
        assert_eq!(said(&bundle, "left", &args).unwrap(), "1 försök kvar för Aino");
    }

    #[test]
    fn a_broken_line_costs_only_itself() {
        let bundle = bundle("sv", &["good = God\nbad line\nafter = Efter\n"]);
        assert_eq!(said(&bundle, "good", &[]).unwrap(), "God");
        assert_eq!(said(&bundle, "after", &[]).unwrap(), "Efter");
    }

    #[test]
    fn an_unknown_key_is_shown_as_it_is() {
        assert_eq!(text(Locale::FI, "no-such-key", &[]), "no-such-key");
    }
}
