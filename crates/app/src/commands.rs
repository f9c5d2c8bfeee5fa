//! The commands: the one list in `commands.in`, read here for the TypeScript client and by the shell for its
//! handlers and permissions.

use crate::view::*;
use crate::{Error, Kvarbo};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;
use ts_rs::{Config, TS, TypeVisitor};

macro_rules! commands {
    ($($name:ident($($args:ident)?) -> $out:ty, $door:ident;)*) => {
        /// Every command's name, in the order of the list.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        $(
            #[doc = concat!("Runs `", stringify!($name), "`.")]
            ///
            /// # Errors
            /// What the use case says.
            pub fn $name(kvarbo: &mut Kvarbo $(, args: &$args)?) -> Result<$out, Error> {
                kvarbo.silence = Duration::ZERO;
                let answer = commands!(@door $door kvarbo).$name($(commands!(@given args $args))?);
                kvarbo.log_beside()?;
                answer
            }
        )*

        /// The TypeScript side of the list and of every view: what `ui/src/api/generated.ts` holds.
        #[must_use]
        pub fn typescript() -> String {
            let mut types = Types::default();
            let mut list = String::new();
            $(
                #[allow(unused_mut, unused_assignments, reason = "a command may be given nothing")]
                let mut args = String::from("null");
                $(args = types.add::<$args>();)?
                let out = types.add::<$out>();
                let _ = writeln!(list, "  {}: {{ args: {args}; out: {out} }};", stringify!($name));
            )*
            types.file(&list)
        }
    };
    (@door closed $kvarbo:ident) => { $kvarbo };
    (@door open $kvarbo:ident) => { $kvarbo.open()? };
    (@given $args:ident $type:ident) => { $args };
}

include!("../commands.in");

/// Declarations by name, so that the file's order is the alphabet's and not the compiler's.
#[derive(Default)]
struct Types {
    config: Config,
    declared: BTreeMap<String, String>,
}

impl Types {
    /// Declares a type and those that it names; gives its name.
    fn add<T: TS + ?Sized + 'static>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }

    fn file(&self, list: &str) -> String {
        let mut file = String::from(
            "// Written by `cargo nextest run -p app` with UPDATE=1 from crates/app/commands.in and src/view. Not edited.\n\n",
        );
        for declaration in self.declared.values() {
            let _ = writeln!(file, "export {declaration}\n");
        }
        let _ = write!(file, "export interface Commands {{\n{list}}}\n");
        file
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::name(&self.config);
        if T::output_path().is_some() && !self.declared.contains_key(&name) {
            self.declared.insert(name, T::decl(&self.config));
            T::visit_dependencies(self);
        } else {
            T::visit_generics(self);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_windows_types_are_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/api/generated.ts");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, typescript()).unwrap();
        }
        let committed = std::fs::read_to_string(path).unwrap();
        assert_eq!(committed, typescript(), "run it with UPDATE=1");
    }
}
