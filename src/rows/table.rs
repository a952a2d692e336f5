//! Embedded YAML to rows, one at a time: the part that all tables share.
//!
//! A run asks for a dozen of some three hundred rows, and most runs are a single policy. So a table is first cut into
//! lines, and a row is parsed when it is asked for. That every row can be parsed, and that cutting finds the rows that
//! a YAML parser finds, is for the tests: see [`Rows::problems`].

use super::cut::{Written, cut};
use super::line::{FROM, Line, Source};
use crate::diag::{Diagnostic, Sink};
use crate::load::{Key, Node, Reader, Shape, Value, key, parse};
use crate::source::FileId;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// A table whose rows are parsed when they are asked for.
pub(crate) struct Rows<T: 'static> {
    text: &'static str,
    shape: &'static Shape,
    read: Read<T>,
    sources: OnceLock<Vec<Source>>,
    slots: Vec<Slot<T>>,
    /// The rows that mention a word, by number: every policy of a run asks for the same few countries again and again.
    mentioning: RwLock<HashMap<Box<str>, Arc<[usize]>>>,
}

/// Makes a row; `None` when a needed value is missing or wrong, which it has reported.
type Read<T> = fn(&Line<'_>) -> Option<T>;

/// A row that may have been parsed.
struct Slot<T> {
    id: &'static str,
    written: Written,
    row: OnceLock<Option<T>>,
}

/// The part of a file before its rows.
static HEAD: Shape = Shape {
    name: "a table",
    about: "Rows of one kind, and the sources they were read in.",
    keys: &[key("sources", Value::Tables(&SOURCE), "where rows were read", "").required()],
};

/// A source that rows were read in.
static SOURCE: Shape = Shape {
    name: "a source",
    about: "Where rows were read, and when.",
    keys: &[
        key("what", Value::Name, "the document, page or collection", "").required(),
        key("checked", Value::Date, "when it was read or last edited", "").required(),
    ],
};

/// The line that ends the head of a file.
const ROWS: &str = "\nrows:\n";

impl<T> Rows<T> {
    /// The rows of an embedded file, below `rows:`. Each is one line `  id: { … }`, or a line `  id:` and the lines
    /// after it that are indented further.
    pub fn new(text: &'static str, shape: &'static Shape, read: Read<T>) -> Rows<T> {
        let body = text.split_once(ROWS).map_or("", |(_, body)| body);
        let slots = cut(body)
            .map(|(id, row)| Slot { id, written: Written::new(row), row: OnceLock::new() })
            .collect();
        Rows { text, shape, read, sources: OnceLock::new(), slots, mentioning: RwLock::default() }
    }

    /// The row of an id.
    pub fn find(&'static self, id: &str) -> Option<&'static T> {
        self.slots.iter().find(|slot| slot.id == id).and_then(|slot| self.row(slot))
    }

    /// All rows, in the order of the file.
    pub fn all(&'static self) -> impl Iterator<Item = &'static T> {
        self.matching(|_| true)
    }

    /// The rows that mention a word and whose text passes.
    pub fn mentioning(
        &'static self,
        word: &str,
        passes: impl Fn(Written) -> bool,
    ) -> impl Iterator<Item = &'static T> {
        let numbers = self.numbers(word);
        (0..numbers.len())
            .filter_map(move |at| self.slots.get(*numbers.get(at)?))
            .filter(move |slot| passes(slot.written))
            .filter_map(|slot| self.row(slot))
    }

    fn numbers(&self, word: &str) -> Arc<[usize]> {
        if let Some(known) = self.mentioning.read().unwrap_or_else(PoisonError::into_inner).get(word) {
            return known.clone();
        }
        let mentions = self.slots.iter().enumerate().filter(|(_, slot)| slot.written.mentions(word));
        let found: Arc<[usize]> = mentions.map(|(number, _)| number).collect();
        self.mentioning.write().unwrap_or_else(PoisonError::into_inner).insert(word.into(), found.clone());
        found
    }

    /// The rows whose text passes. A choice by text may let rows through that their values do not bear out, and the
    /// caller looks at the values again; it must not stop one that they do.
    pub fn matching(&'static self, passes: impl Fn(Written) -> bool) -> impl Iterator<Item = &'static T> {
        self.slots.iter().filter(move |slot| passes(slot.written)).filter_map(|slot| self.row(slot))
    }

    /// What is written in a row, key by key, without the keys that every row has at its end.
    pub fn written(&self, id: &str) -> Vec<(&'static Key, Arc<Node>)> {
        let Some(slot) = self.slots.iter().find(|slot| slot.id == id) else { return Vec::new() };
        let Some(node) = parse(FileId(0), slot.written.text(), &mut Sink::new()) else { return Vec::new() };
        let own = self.shape.keys.iter().take_while(|key| key.name != FROM.name);
        own.filter_map(|key| Some((key, node.get(key.name)?.clone()))).collect()
    }

    fn row(&'static self, slot: &'static Slot<T>) -> Option<&'static T> {
        let parse = || self.parse(slot, &mut Sink::new());
        slot.row.get_or_init(parse).as_ref()
    }

    fn parse(&self, slot: &Slot<T>, sink: &mut Sink) -> Option<T> {
        let node = parse(FileId(0), slot.written.text(), sink)?;
        let reader = Reader::new();
        let sources = self.sources.get_or_init(|| self.head(&mut Sink::new()));
        let row = reader
            .table(&node, self.shape)
            .and_then(|table| (self.read)(&Line::new(slot.id, table, self.shape, sources)));
        sink.extend(reader.into_parts().0.into_found());
        row
    }

    fn head(&self, sink: &mut Sink) -> Vec<Source> {
        let head = self.text.split_once(ROWS).map_or("", |(head, _)| head);
        let Some(node) = parse(FileId(0), head, sink) else { return Vec::new() };
        let reader = Reader::new();
        let sources = reader.table(&node, &HEAD).map(|file| {
            file.map("sources", |id, node| {
                let source = reader.table(node, &SOURCE)?;
                let what = source.need("what").and_then(|n| reader.string(n, "the source"));
                let checked = source.need("checked").and_then(|n| reader.date(n));
                Some(Source { id: id.value.clone(), what: what?.value, checked: checked?.value })
            })
        });
        sink.extend(reader.into_parts().0.into_found());
        sources.unwrap_or_default().into_iter().map(|(_, source)| source).collect()
    }

    /// What is wrong with the file, with the id of the row or nothing: for the tests, slow.
    pub fn problems(&self) -> Vec<(&'static str, Diagnostic)> {
        let mut sink = Sink::new();
        let whole = parse(FileId(0), self.text, &mut sink);
        self.head(&mut sink);
        let keys = whole
            .as_ref()
            .and_then(|node| node.get("rows"))
            .and_then(|rows| rows.entries())
            .unwrap_or_default();
        let cut = self.slots.iter().map(|slot| slot.id);
        if !keys.iter().map(|entry| entry.key.value.as_str()).eq(cut) {
            let span = whole.as_ref().map(|node| node.span).unwrap_or_default();
            sink.push(
                crate::load::rules::WRONG_KIND.at(span, "rows are neither one line nor one block each"),
            );
        }
        let mut problems: Vec<_> = sink.into_found().into_iter().map(|problem| ("", problem)).collect();
        for slot in &self.slots {
            let mut sink = Sink::new();
            self.parse(slot, &mut sink);
            problems.extend(sink.into_found().into_iter().map(|problem| (slot.id, problem)));
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows::{NOTE, SOURCE_KEY, TO, UNSURE};

    static NAMED: Shape = Shape {
        name: "a row",
        about: "",
        keys: &[key("name", Value::Name, "", "").required(), SOURCE_KEY, FROM, TO, UNSURE, NOTE],
    };

    fn rows(text: &'static str) -> Rows<String> {
        Rows::new(text, &NAMED, |line| {
            let (name, standing) = (line.need("name"), line.standing());
            Some(format!("{} {}", name?, standing?.source))
        })
    }

    const HEAD: &str = "sources:\n  s: { what: book, checked: 2026-01-01 }\nrows:\n";

    #[test]
    fn rows_are_cut_and_read() {
        let text = format!(
            "{HEAD}  # comment: {{ x }}\n  a: {{ name: A, source: s }}\n\n  \"no\": {{ name: B, source: s }}\n"
        );
        let rows: &'static Rows<String> = Box::leak(Box::new(rows(text.leak())));
        assert!(rows.problems().is_empty());
        assert_eq!(rows.find("no").map(String::as_str), Some("B book"));
        assert_eq!(rows.all().count(), 2);
        assert!(rows.find("b").is_none());
    }

    #[test]
    fn a_row_may_be_a_block() {
        let text = format!(
            "{HEAD}  a:\n    name: A\n    source: s\n\n  # comment\n  b: {{ name: B, source: s }}\n  c:\n    # more\n    source: s\n    name: C\n"
        );
        let rows: &'static Rows<String> = Box::leak(Box::new(rows(text.leak())));
        let problems: Vec<String> = rows.problems().into_iter().map(|(_, p)| p.message).collect();
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(rows.all().cloned().collect::<Vec<_>>(), ["A book", "B book", "C book"]);
    }

    #[test]
    fn what_cannot_be_read_is_left_out_and_told() {
        for (row, told) in [
            ("  a: { source: s }\n", "needs `name:`"),
            ("  a: { name: A, source: t }\n", "the id of a source"),
            ("  a: { name: A, source: s, nmae: B }\n", "`nmae` is not a key"),
            ("  a: { name: A, source: s, unsure: [nmae] }\n", "keys of the row"),
            ("  a: { name: A, source: s, from: 2026-13-01 }\n", "is not a date"),
            ("  a: { name: A, source: s }\n  a: { name: B, source: s }\n", "stands here twice"),
            ("  a: { name: A,\n    source: s }\n", "unclosed bracket"),
            ("  a: text\n", "neither one line nor one block"),
        ] {
            let rows: &'static Rows<String> = Box::leak(Box::new(rows(format!("{HEAD}{row}").leak())));
            let problems: Vec<String> =
                rows.problems().into_iter().map(|(_, problem)| problem.message).collect();
            assert!(problems.iter().any(|problem| problem.contains(told)), "{row}: {problems:?}");
        }
    }
}
