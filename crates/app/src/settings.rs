//! Settings of this person on this computer. Language, density and theme also lie beside the file, for the lock screen.

use crate::Error;
use crate::session::{Kvarbo, json};
use crate::view::{Density, Language, SessionView, Settings, Theme};
use std::collections::BTreeMap;

const PREFERENCES: &str = "preferences.json";
/// Bytes of a key's name, such as `Ctrl+Shift+PageDown`.
const LONGEST_KEY: usize = 40;
/// Keys that can be chosen; more than a keyboard's commands.
const MOST_KEYS: usize = 100;

impl Kvarbo {
    /// Writes the settings.
    ///
    /// # Errors
    /// [`Error::Choice`] for what is no key, or what the disk says.
    pub fn settings_write(&mut self, settings: &Settings) -> Result<SessionView, Error> {
        let is_key = |name: &String| !name.is_empty() && name.len() <= LONGEST_KEY;
        let keys = &settings.keys;
        if keys.len() > MOST_KEYS || !keys.iter().all(|(usual, chosen)| is_key(usual) && is_key(chosen)) {
            return Err(Error::Choice);
        }
        let settings = Settings {
            lock_minutes: settings.lock_minutes.clamp(1, 60),
            ..settings.clone()
        };
        self.remember(&settings)?;
        let open = self.open()?;
        open.store.setting_put("settings", &json(&settings)?)?;
        open.settings = settings;
        Ok(self.session())
    }

    /// Language, density and theme of the lock screen: beside the file, since it is shown before the file is open.
    pub(crate) fn preferences(&self) -> Settings {
        let text = std::fs::read_to_string(self.host.home().join(PREFERENCES)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or(Settings {
            language: Language::Sv,
            density: Density::Normal,
            theme: Theme::System,
            lock_minutes: 10,
            row_keys: true,
            keys: BTreeMap::new(),
        })
    }

    pub(crate) fn remember(&self, settings: &Settings) -> Result<(), Error> {
        let home = self.host.home();
        store::private_folder(&home)?;
        Ok(store::replace_file(
            &home.join(PREFERENCES),
            json(settings)?.as_bytes(),
        )?)
    }
}
