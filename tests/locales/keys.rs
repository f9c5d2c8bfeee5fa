//! The TypeScript list of keys: what each text is told, so that a wrong key does not compile.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Kind};

/// `ui/src/l10n/keys.ts` for these messages.
pub fn typescript(catalogue: &Catalogue) -> String {
    let mut text = String::from(
        "// Written from locales/sv by `UPDATE=1 cargo test -p checks --test locales`.\n\n\
         /** Every text of the window, with the variables that it is told. */\n\
         export interface Messages {\n",
    );
    for (key, message) in &catalogue.messages {
        let told: Vec<String> = message
            .variables
            .iter()
            .map(|(name, kind)| variable(name, *kind))
            .collect();
        let told = if told.is_empty() {
            "undefined".to_owned()
        } else {
            format!("{{ {} }}", told.join("; "))
        };
        let _ = writeln!(text, "  \"{key}\": {told};");
    }
    text.push_str("}\n\nexport type Key = keyof Messages;\n");
    text
}

fn variable(name: &str, kind: Kind) -> String {
    let kind = match kind {
        Kind::Text => "string | number",
        Kind::Number => "number",
    };
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain {
        format!("{name}: {kind}")
    } else {
        format!("\"{name}\": {kind}")
    }
}
