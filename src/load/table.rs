//! A map with fixed keys, read key by key.

use super::node::{Entry, Node};
use super::reader::Reader;
use super::rules;
use super::shape::{Key, Shape, Value};
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use std::cell::Cell;
use std::sync::Arc;

/// A map being read. `accept` may stand in every map with fixed keys; [`Reader`] takes it.
pub struct Table<'r> {
    /// The reader it reports to.
    pub reader: &'r Reader,
    shape: &'static Shape,
    /// Where the map is written; a map merged of several files has several places.
    span: Span,
    /// The key that the map stands under.
    key: Option<Span>,
    entries: Vec<Entry>,
    asked: Cell<u128>,
}

impl<'r> Table<'r> {
    /// Unknown keys are reported by the reader that opens the table.
    pub(super) fn new(
        reader: &'r Reader,
        shape: &'static Shape,
        span: Span,
        key: Option<Span>,
        entries: Vec<Entry>,
    ) -> Self {
        Table { reader, shape, span, key, entries, asked: Cell::new(0) }
    }

    /// What the map may hold.
    pub fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// Where the map is written.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The entry of a key, without regard to the shape.
    fn entry(&self, name: &str) -> Option<&Entry> {
        if let Some(index) = self.shape.keys.iter().position(|k| k.name == name) {
            self.asked.set(self.asked.get() | (1 << (index % 128)));
        } else {
            debug_assert!(false, "`{name}` is not in the shape of {}", self.shape.name);
        }
        self.entries.iter().find(|e| e.key.value == name)
    }

    /// The value of a key, if it is there.
    pub fn get(&self, name: &str) -> Option<&Arc<Node>> {
        self.entry(name).map(|e| &e.value)
    }

    /// Whether Markdown stands under a key.
    pub fn is_prose(&self, name: &str) -> bool {
        matches!(self.shape.key(name).map(|k| k.value), Some(Value::Prose | Value::List(Value::Prose)))
    }

    /// The key, where a part of a sentence stands under it.
    pub fn phrase(&self, name: &str) -> Option<&'static Key> {
        let phrase = |key: &&Key| matches!(key.value, Value::Phrase | Value::List(Value::Phrase));
        self.shape.key(name).filter(phrase)
    }

    /// Where the key itself stands, if it is there.
    pub fn key_span(&self, name: &str) -> Option<Span> {
        self.entry(name).map(|e| e.key.span)
    }

    /// The keys that stand there, in the order of the file.
    pub fn keys(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.entries.iter().map(|entry| &entry.key)
    }

    /// The value of a key that is needed; a message at the map when it is missing.
    pub fn need(&self, name: &str) -> Option<&Arc<Node>> {
        let entry = self.entry(name);
        if entry.is_none() {
            let meaning = self.shape.key(name).map_or("", |k| k.meaning);
            self.reader.push(
                rules::MISSING_KEY
                    .at(self.head(), format!("{} needs `{name}:`", self.shape.name))
                    .label(format!("`{name}:` is missing"))
                    .help(format!("add `{name}:` ({meaning})")),
            );
        }
        entry.map(|e| &e.value)
    }

    /// A short place that stands for the map: the key that it stands under, or else its first key.
    pub fn head(&self) -> Span {
        self.key.or_else(|| self.entries.first().map(|e| e.key.span)).unwrap_or(self.span)
    }

    /// The value of a key, read by `read`.
    pub fn read<T>(&self, name: &str, read: impl FnOnce(&Arc<Node>) -> Option<T>) -> Option<T> {
        self.get(name).and_then(read)
    }

    /// A name or other value that is never translated.
    pub fn name(&self, name: &str) -> Option<Spanned<String>> {
        // the first words of the meaning say what it is
        let wanted =
            self.shape.key(name).and_then(|k| k.meaning.split([',', ';', ':']).next()).unwrap_or("text");
        self.read(name, |n| self.reader.string(n, wanted))
    }

    /// `true` or `false`; absent counts as false.
    pub fn flag(&self, name: &str) -> bool {
        self.read(name, |n| self.reader.boolean(n)).is_some_and(|b| b.value)
    }

    /// `true`, `false` or absent.
    pub fn boolean(&self, name: &str) -> Option<Spanned<bool>> {
        self.read(name, |n| self.reader.boolean(n))
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Option<Spanned<u32>> {
        self.read(name, |n| self.reader.number(n))
    }

    /// A date.
    pub fn date(&self, name: &str) -> Option<Spanned<Date>> {
        self.read(name, |n| self.reader.date(n))
    }

    /// One of a list of words.
    pub fn choice(&self, name: &str, words: &'static [&'static str]) -> Option<Spanned<&'static str>> {
        self.read(name, |n| self.reader.choice(n, words))
    }

    /// A list, each item read by `read`; one value counts as a list of one.
    pub fn list<T>(&self, name: &str, read: impl FnMut(&Arc<Node>) -> Option<T>) -> Vec<T> {
        let Some(node) = self.get(name) else { return Vec::new() };
        self.reader.items(node).iter().filter_map(read).collect()
    }

    /// A map from ids to values, in the order of the file.
    pub fn map<T>(
        &self,
        name: &str,
        mut read: impl FnMut(&Spanned<String>, &Arc<Node>) -> Option<T>,
    ) -> Vec<(Spanned<String>, T)> {
        let Some(node) = self.get(name) else { return Vec::new() };
        self.reader
            .named(node)
            .iter()
            .filter(|e| self.reader.id(&e.key))
            .filter_map(|e| Some((e.key.clone(), read(&e.key, &e.value)?)))
            .collect()
    }

    /// Whether every key of the shape was asked for: a shape that promises a key nobody reads is a defect.
    pub fn all_asked(&self) -> bool {
        let all = if self.shape.keys.len() >= 128 { u128::MAX } else { (1 << self.shape.keys.len()) - 1 };
        self.asked.get() & all == all
    }
}

impl Drop for Table<'_> {
    fn drop(&mut self) {
        debug_assert!(
            std::thread::panicking() || self.all_asked(),
            "{} has keys that were never read: {:?}",
            self.shape.name,
            self.shape
                .keys
                .iter()
                .enumerate()
                .filter(|(i, _)| self.asked.get() >> i & 1 == 0)
                .map(|(_, k)| k.name)
                .collect::<Vec<_>>()
        );
    }
}
