//! Reads maps key by key, reporting everything that is wrong and going on.

use super::node::{Entry, Kind, Node};
use super::shape::{Shape, Value};
use super::{closest, rules};
use crate::diag::{Acceptance, Diagnostic, Rule, Sink};
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

/// What is read so far besides the values themselves: diagnostics and acceptances.
#[derive(Debug, Default)]
pub struct Reader {
    sink: RefCell<Sink>,
    acceptances: RefCell<Vec<Acceptance>>,
}

/// A map being read. `accept` may stand in every map with fixed keys, and is read here.
pub struct Table<'r> {
    /// The reader it reports to.
    pub reader: &'r Reader,
    shape: &'static Shape,
    /// Where the map is written; a map merged of several files has several places.
    span: Span,
    entries: Vec<Entry>,
    asked: Cell<u128>,
}

impl Reader {
    /// A reader that has read nothing.
    pub fn new() -> Self {
        Reader::default()
    }

    /// Reports.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.sink.borrow_mut().push(diagnostic);
    }

    /// What was reported and accepted.
    pub fn into_parts(self) -> (Sink, Vec<Acceptance>) {
        (self.sink.into_inner(), self.acceptances.into_inner())
    }

    /// Opens a map with fixed keys; `None`, with a message, when the node is not a map.
    pub fn table<'r>(&'r self, node: &Node, shape: &'static Shape) -> Option<Table<'r>> {
        match node.entries() {
            Some(entries) => Some(self.table_of(entries.to_vec(), node.whole(), shape)),
            None => {
                self.wrong_kind(node, &format!("{} with keys such as `{}:`", shape.name, first_keys(shape)));
                None
            }
        }
    }

    /// Opens entries as a map with fixed keys.
    pub fn table_of(&self, entries: Vec<Entry>, span: Span, shape: &'static Shape) -> Table<'_> {
        for entry in &entries {
            let name = entry.key.value.as_str();
            if name != "accept" && shape.key(name).is_none() {
                let known = shape.keys.iter().map(|k| k.name);
                let mut diagnostic = rules::UNKNOWN_KEY
                    .at(entry.key.span, format!("`{name}` is not a key of {}", shape.name))
                    .label("unknown key");
                diagnostic = match closest(name, known.clone()) {
                    Some(near) => diagnostic.did_you_mean(Some(near)),
                    None => diagnostic.help(format!(
                        "the keys of {} are: {}",
                        shape.name,
                        known.collect::<Vec<_>>().join(", ")
                    )),
                };
                self.push(diagnostic);
            }
        }
        if let Some(entry) = entries.iter().find(|e| e.key.value == "accept") {
            self.acceptances(&entry.value, span);
        }
        Table { reader: self, shape, span, entries, asked: Cell::new(0) }
    }

    /// Reports that a value is of another kind than asked for.
    pub fn wrong_kind(&self, node: &Node, wanted: &str) {
        self.push(
            rules::WRONG_KIND
                .at(node.span, format!("expected {wanted}, found {}", node.describe()))
                .label(format!("expected {wanted}")),
        );
    }

    /// The text of a scalar; a message when it is something else or empty.
    pub fn string(&self, node: &Node, wanted: &str) -> Option<Spanned<String>> {
        match node.text() {
            Some(text) if text.trim().is_empty() => {
                self.push(
                    rules::EMPTY_TEXT
                        .at(node.span, format!("expected {wanted}, found an empty text"))
                        .help("write the text, or leave the key out"),
                );
                None
            }
            Some(text) => {
                if let Some(odd) = text.chars().find(|c| invisible(*c)) {
                    self.push(
                        rules::CONTROL_CHARACTER
                            .at(
                                node.span,
                                format!("this text holds the invisible character U+{:04X}", odd as u32),
                            )
                            .help("delete it: it changes how the text is shown without anybody seeing why"),
                    );
                    return None;
                }
                Some(Spanned::new(text.trim().to_owned(), node.span))
            }
            None => {
                self.wrong_kind(node, wanted);
                None
            }
        }
    }

    /// `true` or `false`.
    pub fn boolean(&self, node: &Node) -> Option<Spanned<bool>> {
        let text = self.string(node, "`true` or `false`")?;
        let value = match text.value.as_str() {
            "true" => true,
            "false" => false,
            other => {
                let meant = match other.to_lowercase().as_str() {
                    "yes" | "on" | "true" | "y" => Some("true"),
                    "no" | "off" | "false" | "n" => Some("false"),
                    _ => None,
                };
                self.push(
                    rules::BAD_NUMBER
                        .at(node.span, format!("expected `true` or `false`, found `{other}`"))
                        .did_you_mean(meant),
                );
                return None;
            }
        };
        Some(Spanned::new(value, node.span))
    }

    /// A whole number of zero or more.
    pub fn number(&self, node: &Node) -> Option<Spanned<u32>> {
        let text = self.string(node, "a whole number")?;
        match text.value.parse() {
            Ok(number) => Some(Spanned::new(number, node.span)),
            Err(_) => {
                self.push(
                    rules::BAD_NUMBER
                        .at(node.span, format!("expected a whole number, found `{}`", text.value))
                        .help("write digits only, such as `16`"),
                );
                None
            }
        }
    }

    /// A date of the calendar, `2026-04-01`.
    pub fn date(&self, node: &Node) -> Option<Spanned<Date>> {
        let text = self.string(node, "a date such as 2026-04-01")?;
        let digits = text.value.len() == 10 && text.value.is_ascii();
        match text.value.parse::<Date>() {
            Ok(date) if digits => Some(Spanned::new(date, node.span)),
            _ => {
                self.push(bad_date(&text));
                None
            }
        }
    }

    /// One of a list of words.
    pub fn choice(&self, node: &Node, words: &'static [&'static str]) -> Option<Spanned<&'static str>> {
        let text = self.string(node, &format!("one of {}", words.join(", ")))?;
        match words.iter().find(|w| **w == text.value) {
            Some(word) => Some(Spanned::new(*word, node.span)),
            None => {
                let mut diagnostic =
                    rules::UNKNOWN_CHOICE.at(node.span, format!("`{}` is not possible here", text.value));
                diagnostic = match closest(&text.value, words.iter().copied()) {
                    Some(near) => diagnostic.did_you_mean(Some(near)),
                    None => diagnostic.help(format!("write one of: {}", words.join(", "))),
                };
                self.push(diagnostic);
                None
            }
        }
    }

    /// An identifier of the author's: it becomes part of file names and links.
    pub fn id(&self, name: &Spanned<String>) -> bool {
        let text = name.value.as_str();
        let good = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.is_empty()
            && text.len() <= 80;
        if !good {
            let folded: String = text
                .to_lowercase()
                .chars()
                .map(|c| match c {
                    'å' | 'ä' | 'à' | 'á' => 'a',
                    'ö' | 'ø' | 'ó' | 'ô' => 'o',
                    'é' | 'è' | 'ê' => 'e',
                    'ü' | 'ú' => 'u',
                    c if c.is_ascii_lowercase() || c.is_ascii_digit() => c,
                    _ => '-',
                })
                .collect();
            let folded = folded.split('-').filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-");
            let mut diagnostic = rules::BAD_ID
                .at(name.span, format!("`{text}` cannot be an identifier"))
                .label("only a-z, 0-9 and hyphens")
                .help("identifiers become part of file names and of links, so they hold only small letters a-z, digits and hyphens inside");
            if !folded.is_empty() {
                diagnostic = diagnostic.did_you_mean(Some(&folded));
            }
            self.push(diagnostic);
        }
        good
    }

    /// The items of a list; a value that is no list counts as a list of one.
    pub fn items(&self, node: &Arc<Node>) -> Vec<Arc<Node>> {
        match &node.kind {
            Kind::List(items) if items.is_empty() => {
                self.push(
                    rules::WRONG_KIND
                        .at(node.span, "this list is empty")
                        .label("nothing in it")
                        .help("write what belongs into it, or leave the key out"),
                );
                Vec::new()
            }
            Kind::List(items) => items.clone(),
            _ if node.is_nothing() => {
                self.wrong_kind(node, "a value or a list");
                Vec::new()
            }
            _ => vec![node.clone()],
        }
    }

    fn acceptances(&self, node: &Arc<Node>, scope: Span) {
        for item in self.items(node) {
            let Some(table) = self.table(&item, &ACCEPTANCE) else { continue };
            let rule = table.need("rule").and_then(|n| self.string(n, "the code of a rule"));
            let reason = table.need("reason").and_then(|n| self.string(n, "the reason"));
            let by = table.need("by").and_then(|n| self.string(n, "the name of a person"));
            let until = table.need("until").and_then(|n| self.date(n));
            if let (Some(rule), Some(reason), Some(by), Some(until)) = (rule, reason, by, until) {
                self.acceptances.borrow_mut().push(Acceptance {
                    rule,
                    reason: reason.value,
                    by: by.value,
                    until: until.value,
                    scope,
                    span: item.span,
                });
            }
        }
    }
}

/// An entry of an `accept:` list.
pub static ACCEPTANCE: Shape = Shape {
    name: "an acceptance",
    about: "A finding that is known and stands for a time: it covers findings of its rule in the map that holds it.",
    keys: &[
        super::key("rule", Value::Name, "code or name of the rule", "").required(),
        super::key("reason", Value::Name, "why the finding is accepted", "").required(),
        super::key("by", Value::Name, "the person who answers for it", "").required(),
        super::key("until", Value::Date, "last day on which it holds", "").required(),
    ],
};

/// Control characters, and those that turn the direction of the text around them.
fn invisible(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
        || ('\u{E000}'..='\u{F8FF}').contains(&c)
}

fn first_keys(shape: &Shape) -> &'static str {
    shape.keys.first().map_or("", |k| k.name)
}

fn bad_date(text: &Spanned<String>) -> Diagnostic {
    let rule: &'static Rule = &rules::BAD_DATE;
    let parts: Vec<&str> = text.value.split(['-', '/', '.', ' ']).collect();
    let label = match parts.as_slice() {
        [year, month, day] if year.len() == 4 && year.parse::<u16>().is_ok() => {
            match (month.parse::<u8>(), day.parse::<u8>()) {
                (Ok(m), Ok(_)) if !(1..=12).contains(&m) => format!("there is no month {m}"),
                (Ok(m), Ok(d)) if text.value.len() == 10 => format!("month {m} has no day {d}"),
                _ => "not written as year-month-day".to_owned(),
            }
        }
        _ => "not written as year-month-day".to_owned(),
    };
    rule.at(text.span, format!("`{}` is not a date", text.value))
        .label(label)
        .help("write year, month and day with hyphens, such as 2026-04-01")
}

impl Table<'_> {
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

    /// Where the key itself stands, if it is there.
    pub fn key_span(&self, name: &str) -> Option<Span> {
        self.entry(name).map(|e| e.key.span)
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

    /// A short place that stands for the map: its first key.
    pub fn head(&self) -> Span {
        self.entries.first().map_or(self.span, |e| e.key.span)
    }

    /// The value of a key, read by `read`.
    pub fn read<T>(&self, name: &str, read: impl FnOnce(&Arc<Node>) -> Option<T>) -> Option<T> {
        self.get(name).and_then(read)
    }

    /// A name or other value that is never translated.
    pub fn name(&self, name: &str) -> Option<Spanned<String>> {
        let wanted = self.shape.key(name).map_or("text", |k| k.meaning);
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
        let Some(entries) = node.entries() else {
            self.reader.wrong_kind(node, "a map from identifiers to values");
            return Vec::new();
        };
        entries
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
