//! Opens maps and lists, reporting everything that is wrong and going on. Single values are read in `values.rs`.

use super::node::{Entry, Kind, Node};
use super::shape::{Key, Shape, Value};
use super::table::Table;
use super::{closest, rules};
use crate::diag::{Acceptance, Diagnostic, Sink};
use crate::source::{FileId, Span};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

/// What is read so far besides the values themselves: diagnostics and acceptances.
#[derive(Debug, Default)]
pub struct Reader {
    sink: RefCell<Sink>,
    acceptances: RefCell<Vec<Acceptance>>,
    texts: HashMap<FileId, Arc<str>>,
    suggestions: Cell<u32>,
    meant: Meant,
}

/// Finds the word of a list that goes by another name: this module knows no words itself.
#[derive(Clone, Copy)]
struct Meant(fn(&[&'static str], &str) -> Option<&'static str>);

impl Default for Meant {
    fn default() -> Self {
        Meant(|_, _| None)
    }
}

impl std::fmt::Debug for Meant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Meant")
    }
}

/// How many unknown names are looked up in the vocabulary: a file that is wrong throughout needs no more.
const MAX_SUGGESTIONS: u32 = 100;

impl Reader {
    /// Whether one more unknown name may be looked up, which takes time.
    pub fn may_suggest(&self) -> bool {
        let so_far = self.suggestions.get();
        self.suggestions.set(so_far.saturating_add(1));
        so_far < MAX_SUGGESTIONS
    }

    /// A reader that has read nothing.
    pub fn new() -> Self {
        Reader::default()
    }

    /// A reader that knows the texts of the files, so that it can point at a passage of a long value.
    pub fn of(texts: impl IntoIterator<Item = (FileId, Arc<str>)>) -> Self {
        Reader { texts: texts.into_iter().collect(), ..Reader::default() }
    }

    /// The same reader, which looks for words of closed lists by other names too.
    #[must_use]
    pub fn with_synonyms(self, meant: fn(&[&'static str], &str) -> Option<&'static str>) -> Self {
        Reader { meant: Meant(meant), ..self }
    }

    /// The word of a list that was probably meant: by another name, or by its letters.
    pub fn meant(&self, words: &[&'static str], written: &str) -> Option<&'static str> {
        (self.meant.0)(words, written).or_else(|| closest(written, words.iter().copied()))
    }

    /// Reports.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.sink.borrow_mut().push(diagnostic);
    }

    /// What was reported and accepted.
    pub fn into_parts(self) -> (Sink, Vec<Acceptance>) {
        (self.sink.into_inner(), self.acceptances.into_inner())
    }

    /// The place of the `nth` (from zero) occurrence of a passage within a value, as the file has it; the whole value
    /// when it is written in another way there, such as with escapes or across lines.
    pub fn passage(&self, passage: &str, nth: usize, whole: Span) -> Span {
        let written = self.texts.get(&whole.file).and_then(|text| text.get(whole.range()));
        match written.and_then(|written| written.match_indices(passage).nth(nth)) {
            Some((at, found)) if !found.is_empty() => {
                let start = whole.start as usize + at;
                Span::new(whole.file, start, start + found.len())
            }
            _ => whole,
        }
    }

    /// Opens a map with fixed keys; `None`, with a message, when the node is not a map.
    pub fn table<'r>(&'r self, node: &Node, shape: &'static Shape) -> Option<Table<'r>> {
        match node.entries() {
            Some(entries) => Some(self.open(entries.to_vec(), node.whole(), node.key, shape)),
            None => {
                let first = shape.keys.first().map_or("", |k| k.name);
                let wanted = format!("{} with keys such as `{first}:`", shape.name);
                let help = match node.text().and_then(|text| text.split_once(':')) {
                    Some((key, value)) if shape.key(key).is_some() => {
                        format!("write a space after the colon: `{key}: {}`", value.trim())
                    }
                    _ => format!(
                        "write `{first}:` and the other keys on lines of their own below, indented by two more spaces"
                    ),
                };
                self.push(wrong_kind(node, &wanted).help(help));
                None
            }
        }
    }

    /// Opens entries as a map with fixed keys.
    pub fn table_of(&self, entries: Vec<Entry>, span: Span, shape: &'static Shape) -> Table<'_> {
        self.open(entries, span, None, shape)
    }

    fn open(&self, entries: Vec<Entry>, span: Span, key: Option<Span>, shape: &'static Shape) -> Table<'_> {
        for entry in &entries {
            if entry.key.value != "accept" && shape.key(&entry.key.value).is_none() {
                self.push(unknown_key(entry, shape));
            }
        }
        if let Some(entry) = entries.iter().find(|e| e.key.value == "accept") {
            self.acceptances(&entry.value, span);
        }
        Table::new(self, shape, span, key, entries)
    }

    /// Reports that a value is of another kind than asked for.
    pub fn wrong_kind(&self, node: &Node, wanted: &str) {
        self.push(wrong_kind(node, wanted));
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
                self.push(
                    wrong_kind(node, "a value or a list")
                        .help("write the value, or leave the key out where it is not needed"),
                );
                Vec::new()
            }
            _ => vec![node.clone()],
        }
    }

    /// The entries of a map whose keys are names of the author's.
    pub fn named(&self, node: &Node) -> Vec<Entry> {
        let Some(entries) = node.entries() else {
            let help = match node.kind {
                Kind::List(_) => {
                    "write names instead of dashes: a name of your own and a colon, and the keys indented below it"
                }
                _ => "write a name of your own and a colon, and the keys indented below it",
            };
            self.push(wrong_kind(node, "entries, each under a name").help(help));
            return Vec::new();
        };
        let (misplaced, named): (Vec<&Entry>, Vec<&Entry>) =
            entries.iter().partition(|e| e.key.value == "accept" && looks_accepted(&e.value));
        for entry in misplaced {
            self.push(
                rules::UNKNOWN_KEY
                    .at(entry.key.span, "`accept:` stands here among the entries, where a name should stand")
                    .help("move it into the entry that it is about, or to the top of the file, where it covers the whole file"),
            );
        }
        named.into_iter().cloned().collect()
    }

    fn acceptances(&self, node: &Arc<Node>, scope: Span) {
        for item in self.items(node) {
            let Some(table) = self.table(&item, &ACCEPTANCE) else { continue };
            let rule = table.need("rule").and_then(|n| self.string(n, "the code of a rule"));
            let reason = table.need("reason").and_then(|n| self.string(n, "the reason"));
            let by = table.need("by").and_then(|n| self.string(n, "the name of a person"));
            let until = table.need("until").and_then(|n| self.date(n));
            let (Some(rule), Some(reason), Some(by), Some(until)) = (rule, reason, by, until) else {
                continue;
            };
            let mut known = self.acceptances.borrow_mut();
            // a map that an alias repeats is read each time
            if known.iter().any(|a| a.span == item.span) {
                continue;
            }
            known.push(Acceptance {
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

pub(super) fn wrong_kind(node: &Node, wanted: &str) -> Diagnostic {
    let label = match &node.kind {
        _ if node.is_nothing() => "nothing is written here",
        Kind::List(_) => "this is a list",
        Kind::Map(_) => "these are keys",
        Kind::Scalar { .. } => "this is text",
    };
    let message = format!("expected {wanted}, found {}", node.describe());
    rules::WRONG_KIND.at(node.place(), message).label(label)
}

fn unknown_key(entry: &Entry, shape: &Shape) -> Diagnostic {
    let name = entry.key.value.as_str();
    let diagnostic = rules::UNKNOWN_KEY
        .at(entry.key.span, format!("`{name}` is not a key of {}", shape.name))
        .label("unknown key");
    // a key that stands one level further in is meant sooner than one that looks like it
    if let Some(key) = shape.keys.iter().find(|k| inner(k.value).is_some_and(|s| s.key(name).is_some())) {
        return diagnostic
            .help(format!("`{name}:` belongs under `{}:`: is this line indented far enough?", key.name));
    }
    if let Some(near) = closest(name, shape.keys.iter().map(|k| k.name)) {
        return diagnostic.did_you_mean(Some(near));
    }
    let known: Vec<&str> = shape.keys.iter().map(|k: &Key| k.name).collect();
    diagnostic.help(format!("the keys of {} are: {}", shape.name, known.join(", ")))
}

/// The shape of the map under a key, if one map with fixed keys stands there.
fn inner(value: Value) -> Option<&'static Shape> {
    match value {
        Value::Table(shape) => Some(shape),
        _ => None,
    }
}

fn looks_accepted(node: &Node) -> bool {
    node.items()
        .map_or_else(|| node.get("rule").is_some(), |items| items.iter().any(|n| n.get("rule").is_some()))
}
