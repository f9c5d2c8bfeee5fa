//! What the use cases are measured beside: the least that the same thing can cost.

use crate::Outcome;
use crate::samples::{Figures, Samples};
use app::entry;
use domain::case::Case;

use ledger::Operation;
use printpdf::{
    BuiltinFont, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextItem,
};
use rusqlite::{Connection, named_params, params_from_iter};
use serde_json::Value;
use std::path::Path;

/// Bytes that an operation has, about.
const OPERATION: usize = 900;

/// A table in an SQLCipher file that is kept as Kvarbo keeps its own: what one durable commit costs at least.
pub struct Bare(Connection);

impl Bare {
    /// A new file beside `database`, with the same key length and the same settings.
    pub fn beside(database: &Path) -> Outcome<Self> {
        let connection = Connection::open(database.with_extension("bare"))?;
        connection.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "2a".repeat(32)))?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000;
             CREATE TABLE bare (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
        )?;
        Ok(Self(connection))
    }

    /// One commit.
    pub fn commit(&self) -> Outcome<()> {
        let mut insert = self
            .0
            .prepare_cached("INSERT INTO bare (bytes) VALUES (randomblob(?))")?;
        insert.execute([OPERATION])?;
        Ok(())
    }
}

/// The people of a file in a plain full-text index, unencrypted and in memory.
pub struct FullText(Connection);

impl FullText {
    /// An index over name, personal number and case number.
    pub fn of(people: &[[String; 3]]) -> Outcome<Self> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch("CREATE VIRTUAL TABLE person USING fts5 (name, number, case_number)")?;
        for row in people {
            connection
                .prepare_cached("INSERT INTO person VALUES (?, ?, ?)")?
                .execute(params_from_iter(row))?;
        }
        Ok(Self(connection))
    }

    /// The first twelve whom every word begins to name, by name.
    pub fn search(&self, query: &str) -> Outcome<usize> {
        let terms: Vec<String> = query
            .split_whitespace()
            .map(|word| format!("\"{word}\"*"))
            .collect();
        let mut find = self.0.prepare_cached(
            "SELECT name, number, case_number FROM person WHERE person MATCH :query ORDER BY name LIMIT 12",
        )?;
        let rows = find.query_map(named_params! { ":query": terms.join(" ") }, |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
            ))
        })?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?.len())
    }
}

/// Pages of plain lines in a built-in font, written by the same library: nothing shaped, tagged or embedded.
pub fn plain_pdf(pages: usize, lines: usize) -> usize {
    let font = || PdfFontHandle::Builtin(BuiltinFont::Helvetica);
    let page = || {
        let mut ops = vec![
            Op::StartTextSection,
            Op::SetFont {
                font: font(),
                size: Pt(11.0),
            },
        ];
        for line in 0..lines {
            let height = 280.0 - 5.0 * line as f32;
            ops.push(Op::SetTextCursor {
                pos: Point::new(Mm(25.0), Mm(height)),
            });
            let text =
                "The municipality grants help at home with what was applied for, as follows.".to_owned();
            ops.push(Op::ShowText {
                items: vec![TextItem::Text(text)],
            });
        }
        ops.push(Op::EndTextSection);
        PdfPage::new(Mm(210.0), Mm(297.0), ops)
    };
    let mut document = PdfDocument::new("Plain");
    document.with_pages((0..pages).map(|_| page()).collect());
    document.save(&PdfSaveOptions::default(), &mut Vec::new()).len()
}

/// Folds a case from its stored bytes, and beside it only reads the same bytes as JSON.
pub fn fold(operations: &[Operation], times: usize, figures: &mut Figures) -> Outcome<()> {
    let (mut folded, mut parsed) = (Samples::default(), Samples::default());
    for _ in 0..times {
        let case = folded.time(|| {
            let entries = operations.iter().map(entry);
            entries.fold(Case::default(), |mut case, entry| {
                case.apply(&entry);
                case
            })
        });
        let read = parsed.time(|| {
            let payloads = operations.iter().filter_map(Operation::payload);
            payloads
                .map(serde_json::from_slice)
                .collect::<Result<Vec<Value>, _>>()
        })?;
        if case.intake.is_none() || read.len() != operations.len() {
            return Err("the case did not fold".into());
        }
    }
    figures.keep("fold", folded);
    figures.keep("fold_beside", parsed);
    Ok(())
}
