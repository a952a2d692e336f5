//! One row being read: its own values, in the forms that tables use, and what every row says of itself.

use super::Standing;
use crate::load::{Key, Node, Shape, Table, Value, key};
use crate::source::Spanned;
use jiff::civil::Date;
use std::str::FromStr;
use std::sync::Arc;

/// The keys that every row may have after its own, as [`Line::standing`] reads them.
pub(crate) const FROM: Key = key("from", Value::Date, "first day on which it holds", "");
pub(crate) const TO: Key = key("to", Value::Date, "last day on which it holds", "");
pub(crate) const SOURCE_KEY: Key = key("source", Value::Ref("source"), "where it was read", "").required();
pub(crate) const UNSURE: Key =
    key("unsure", Value::List(&Value::Name), "its keys that are not confirmed", "");
pub(crate) const NOTE: Key = key("note", Value::Name, "what else one should know", "");

/// Where rows were read.
pub(super) struct Source {
    /// By which rows name it.
    pub id: String,
    /// The document, page or collection.
    pub what: String,
    /// When it was read or last edited.
    pub checked: Date,
}

/// One row being read.
pub(crate) struct Line<'r> {
    /// Id of the row.
    pub id: &'r str,
    /// Its keys.
    pub table: Table<'r>,
    shape: &'static Shape,
    sources: &'r [Source],
}

impl<'r> Line<'r> {
    /// A row of a table of that shape, with the sources that its file names.
    pub(super) fn new(
        id: &'r str,
        table: Table<'r>,
        shape: &'static Shape,
        sources: &'r [Source],
    ) -> Line<'r> {
        Line { id, table, shape, sources }
    }
}

impl Line<'_> {
    /// The keys that all rows have.
    pub fn standing(&self) -> Option<Standing> {
        let valid_from = self.table.date("from").map(|d| d.value);
        let valid_to = self.table.date("to").map(|d| d.value);
        let unsure = self.strings("unsure");
        let is_key = |name: &String| name.split('.').next().is_some_and(|key| self.shape.key(key).is_some());
        if !unsure.iter().all(is_key) {
            self.wrong("unsure", "keys of the row");
        }
        let note = self.text("note");
        self.need("source")?;
        let (source, verified_on) = self.source("source")?;
        Some(Standing { valid_from, valid_to, source, verified_on, unsure, note })
    }

    /// The source that a key names, if it is there: what it is and when it was read.
    pub fn source(&self, key: &str) -> Option<(String, Date)> {
        let id = self.text(key)?;
        let source = self.sources.iter().find(|known| known.id == id);
        if source.is_none() {
            self.wrong(key, "the id of a source of this file");
        }
        source.map(|source| (source.what.clone(), source.checked))
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
        self.table
            .list(key, |node| self.table.reader.string(node, key))
            .into_iter()
            .map(|text| text.value)
            .collect()
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
