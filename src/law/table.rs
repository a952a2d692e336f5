//! Embedded YAML to rows: the part that all tables share.

use super::Standing;
use crate::diag::Diagnostic;
use crate::load::{Key, Node, Reader, Shape, Table, Value, key, parse};
use crate::source::{FileId, Spanned};
use jiff::civil::Date;
use std::str::FromStr;
use std::sync::Arc;

/// A table as it was read: the rows that could be, and what was wrong with the others.
pub(super) struct Loaded<T> {
    /// The rows, in the order of the file.
    pub rows: Vec<T>,
    /// What was wrong; the spans are in the embedded text.
    pub problems: Vec<Diagnostic>,
}

/// A file of law data.
static FILE: Shape = Shape {
    name: "a file of law data",
    about: "Rows of one kind, and the sources they were read in.",
    keys: &[
        key("sources", Value::Tables(&SOURCE), "where rows were read", "").required(),
        key("rows", Value::Forms("one map for each row"), "the rows by id", "").required(),
    ],
};

/// A source of law data.
static SOURCE: Shape = Shape {
    name: "a source",
    about: "Where rows were read, and when.",
    keys: &[
        key("what", Value::Name, "the document, page or collection", "").required(),
        key("checked", Value::Date, "when it was read or last edited", "").required(),
    ],
};

/// The keys that every row may have after its own, in the order of [`Line::standing`].
pub(super) const FROM: Key = key("from", Value::Date, "first day on which it holds", "");
pub(super) const TO: Key = key("to", Value::Date, "last day on which it holds", "");
pub(super) const SOURCE_KEY: Key = key("source", Value::Ref("source"), "where it was read", "").required();
pub(super) const UNSURE: Key = key("unsure", Value::List(&Value::Name), "its keys that are not confirmed", "");
pub(super) const NOTE: Key = key("note", Value::Name, "what else one should know", "");

/// One row being read.
pub(super) struct Line<'r> {
    /// Id of the row.
    pub id: &'r str,
    /// Its keys.
    pub table: Table<'r>,
    sources: &'r [(String, String, Date)],
}

/// Reads a table. `row` gives `None` when a needed value is missing or wrong, which it has reported.
pub(super) fn load<T>(
    text: &'static str,
    shape: &'static Shape,
    row: impl Fn(&Line<'_>) -> Option<T>,
) -> Loaded<T> {
    let mut sink = crate::diag::Sink::new();
    let node = parse(FileId(0), text, &mut sink);
    let reader = Reader::new();
    let rows = node.and_then(|node| read(&reader, &node, shape, row)).unwrap_or_default();
    let mut problems = sink.into_found();
    problems.extend(reader.into_parts().0.into_found());
    Loaded { rows, problems }
}

fn read<T>(
    reader: &Reader,
    node: &Node,
    shape: &'static Shape,
    row: impl Fn(&Line<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    let file = reader.table(node, &FILE)?;
    let sources: Vec<_> = file
        .map("sources", |id, node| {
            let source = reader.table(node, &SOURCE)?;
            let what = source.need("what").and_then(|n| reader.string(n, "the source"));
            let checked = source.need("checked").and_then(|n| reader.date(n));
            Some((id.value.clone(), what?.value, checked?.value))
        })
        .into_iter()
        .map(|(_, source)| source)
        .collect();
    let rows = file.map("rows", |id, node| {
        let table = reader.table(node, shape)?;
        row(&Line { id: &id.value, table, sources: &sources })
    });
    Some(rows.into_iter().map(|(_, row)| row).collect())
}

impl Line<'_> {
    /// The keys that all rows have.
    pub fn standing(&self) -> Option<Standing> {
        let valid_from = self.table.date("from").map(|d| d.value);
        let valid_to = self.table.date("to").map(|d| d.value);
        let unsure = self.strings("unsure");
        let note = self.text("note");
        let source = self.need("source")?;
        let Some((_, what, checked)) = self.sources.iter().find(|(id, ..)| *id == source) else {
            self.wrong("source", "the id of a source of this file");
            return None;
        };
        Some(Standing { valid_from, valid_to, source: what.clone(), verified_on: *checked, unsure, note })
    }

    /// A text that may be left out.
    pub fn text(&self, key: &str) -> Option<String> {
        self.table.name(key).map(|text| text.value)
    }

    /// A text that is needed.
    pub fn need(&self, key: &str) -> Option<String> {
        let node = self.table.need(key)?;
        self.table.reader.string(node, key).map(|text| text.value)
    }

    /// A list of texts, empty when left out.
    pub fn strings(&self, key: &str) -> Vec<String> {
        self.table.list(key, |node| self.table.reader.string(node, key)).into_iter().map(|text| text.value).collect()
    }

    /// A text in a form of its own that may be left out.
    pub fn parsed<T: FromStr>(&self, key: &str, wanted: &str) -> Option<T> {
        let text = self.text(key)?;
        let value = text.parse().ok();
        if value.is_none() {
            self.wrong(key, wanted);
        }
        value
    }

    /// One of a list of words that is needed, as what it stands for.
    pub fn one_of<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.need(key)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            self.wrong(key, "one of the words of the table's header");
        }
        found
    }

    /// A list of words, as what they stand for; empty when left out.
    pub fn each_of<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Vec<T> {
        self.strings(key)
            .iter()
            .filter_map(|text| {
                let found = words.iter().find(|(word, _)| word == text).map(|(_, value)| *value);
                if found.is_none() {
                    self.wrong(key, "words of the table's header");
                }
                found
            })
            .collect()
    }

    /// A map of texts, in the order of the file; empty when left out.
    pub fn map(&self, key: &str) -> Vec<(String, String)> {
        let read = |_: &Spanned<String>, node: &Arc<Node>| self.table.reader.string(node, key);
        self.table.map(key, read).into_iter().map(|(name, text)| (name.value, text.value)).collect()
    }

    /// Reports that a value is of another form than wanted.
    pub fn wrong(&self, key: &str, wanted: &str) {
        if let Some(node) = self.table.get(key) {
            self.table.reader.wrong_kind(node, wanted);
        }
    }
}
