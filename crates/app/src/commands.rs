//! The commands: the one list in `commands.in`, read here for the TypeScript client and by the shell for its
//! handlers and permissions.

use crate::view::*;
use std::collections::BTreeMap;
use std::fmt::Write;
use ts_rs::{Config, TS, TypeVisitor};

/// Whether a command may be called while the file is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Also before the file is open.
    Closed,
    /// Only when it is.
    Open,
}

macro_rules! commands {
    ($($name:ident($args:ty) -> $out:ty, $door:ident;)*) => {
        /// Every command, in the order of the list, and when it may be called.
        pub const COMMANDS: &[(&str, Door)] = &[$((stringify!($name), commands!(@door $door))),*];

        /// The TypeScript side of the list and of every view: what `ui/src/api/generated.ts` holds.
        pub fn typescript() -> String {
            let mut types = Types::default();
            let mut list = String::new();
            $(
                let (args, out) = (types.add::<$args>(), types.add::<$out>());
                let _ = writeln!(list, "  {}: {{ args: {args}; out: {out} }};", stringify!($name));
            )*
            types.file(&list)
        }
    };
    (@door open) => { Door::Open };
    (@door closed) => { Door::Closed };
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
