//! The shipped vocabulary: identifiers that come with wording in every language and with what the law says of them.
//!
//! In: the embedded YAML beside this file, one file a family. Out: [`Entry`] by id. The wording itself is in
//! `locales/<tag>/vocabulary/`; this module must not know any language.

pub mod choices;

use crate::diag::Sink;
use crate::load::{closest, parse};
use crate::source::FileId;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What an identifier of the vocabulary names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// Categories of personal data.
    Data,
    /// Purposes of processing.
    Purpose,
    /// Groups of people, that is, categories of data subjects.
    People,
    /// Where data come from.
    Source,
    /// Security measures.
    Measure,
    /// Events that a retention period counts from or ends at.
    Event,
    /// What a recipient does.
    Task,
    /// What a cookie or other tracker does.
    Tracker,
}

/// One identifier. Only its id is read at first; the rest when it is asked for.
#[derive(Debug)]
pub struct Entry {
    /// The identifier.
    pub id: &'static str,
    line: &'static str,
    details: OnceLock<Details>,
}

/// What stands behind an identifier.
#[derive(Debug, Default)]
struct Details {
    also: Vec<String>,
    fields: Vec<(String, String)>,
}

struct Table {
    entries: Vec<Entry>,
    by_id: HashMap<&'static str, usize>,
}

impl Family {
    /// Every family.
    pub const ALL: [Family; 8] = [
        Family::Data,
        Family::Purpose,
        Family::People,
        Family::Source,
        Family::Measure,
        Family::Event,
        Family::Task,
        Family::Tracker,
    ];

    /// First part of its Fluent ids: `data`, `purpose`.
    pub fn prefix(self) -> &'static str {
        match self {
            Family::Data => "data",
            Family::Purpose => "purpose",
            Family::People => "people",
            Family::Source => "source",
            Family::Measure => "measure",
            Family::Event => "event",
            Family::Task => "task",
            Family::Tracker => "tracker",
        }
    }

    /// The key under `vocabulary:` where authors add their own, and the name of the shipped file.
    pub fn key(self) -> &'static str {
        match self {
            Family::Data => "data",
            Family::Purpose => "purposes",
            Family::People => "people",
            Family::Source => "sources",
            Family::Measure => "measures",
            Family::Event => "events",
            Family::Task => "tasks",
            Family::Tracker => "trackers",
        }
    }

    /// What messages call one of its identifiers.
    pub fn noun(self) -> &'static str {
        match self {
            Family::Data => "a category of data",
            Family::Purpose => "a purpose",
            Family::People => "a group of people",
            Family::Source => "a source",
            Family::Measure => "a security measure",
            Family::Event => "an event",
            Family::Task => "a task",
            Family::Tracker => "what a cookie does",
        }
    }

    /// What messages call all of its identifiers: "not among the purposes of the vocabulary".
    pub fn plural(self) -> &'static str {
        match self {
            Family::Data => "categories of data",
            Family::Purpose => "purposes",
            Family::People => "groups of people",
            Family::Source => "sources",
            Family::Measure => "security measures",
            Family::Event => "events",
            Family::Task => "tasks of recipients",
            Family::Tracker => "purposes of cookies",
        }
    }

    fn table(self) -> &'static Table {
        static TABLES: [OnceLock<Table>; 8] = [const { OnceLock::new() }; 8];
        let (index, text) = match self {
            Family::Data => (0, include_str!("data.yaml")),
            Family::Purpose => (1, include_str!("purposes.yaml")),
            Family::People => (2, include_str!("people.yaml")),
            Family::Source => (3, include_str!("sources.yaml")),
            Family::Measure => (4, include_str!("measures.yaml")),
            Family::Event => (5, include_str!("events.yaml")),
            Family::Task => (6, include_str!("tasks.yaml")),
            Family::Tracker => (7, include_str!("trackers.yaml")),
        };
        TABLES[index].get_or_init(|| Table::read(text))
    }

    /// The shipped entry of an id.
    pub fn get(self, id: &str) -> Option<&'static Entry> {
        let table = self.table();
        table.by_id.get(id).and_then(|i| table.entries.get(*i))
    }

    /// Every shipped entry, in the order of the file.
    pub fn entries(self) -> &'static [Entry] {
        &self.table().entries
    }

    /// The id that was probably meant: by a synonym, or by its letters.
    pub fn suggest(self, written: &str) -> Option<&'static str> {
        let wanted = fold(written);
        let synonym = self.entries().iter().find(|e| e.also().iter().any(|a| fold(a) == wanted));
        if let Some(entry) = synonym {
            return Some(entry.id);
        }
        if let Some(id) = closest(written, self.entries().iter().map(|e| e.id)) {
            return Some(id);
        }
        let words = self.entries().iter().flat_map(|e| e.also().iter().map(String::as_str));
        let word = closest(written, words)?;
        self.entries().iter().find(|e| e.also().iter().any(|a| a == word)).map(|e| e.id)
    }
}

/// Reads the tables: for a thread that has nothing else to do yet.
pub fn prepare() {
    for family in Family::ALL {
        family.table();
    }
}

/// Hyphens are written for spaces and the other way round.
fn fold(word: &str) -> String {
    word.to_lowercase().replace(['-', '_'], " ")
}

impl Entry {
    /// Other words for it, in English and Swedish, for did-you-mean.
    pub fn also(&self) -> &[String] {
        &self.details().also
    }

    /// The value of a flag such as `special`; `true` for flags without a value.
    pub fn flag(&self, name: &str) -> Option<&str> {
        // few entries have any: most lines need not be read for it
        if !self.line.contains(name) {
            return None;
        }
        self.details().fields.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// Identifier in the Data Privacy Vocabulary 2.3, where there is one.
    pub fn dpv(&self) -> Option<&str> {
        self.flag("dpv")
    }

    /// Where it ends and a close one begins, where that needs saying.
    pub fn means(&self) -> Option<&str> {
        self.flag("means")
    }

    fn details(&self) -> &Details {
        self.details.get_or_init(|| {
            let mut details = Details::default();
            let root = parse(FileId::default(), self.line, &mut Sink::new());
            let Some(node) = root.as_deref().and_then(|n| n.get(self.id)) else { return details };
            for field in node.entries().unwrap_or_default() {
                if let Some(value) = field.value.text() {
                    details.fields.push((field.key.value.clone(), value.to_owned()));
                }
            }
            let also = node.get("also").and_then(|n| n.items()).unwrap_or_default();
            details.also = also.iter().filter_map(|n| n.text().map(str::to_owned)).collect();
            details
        })
    }
}

impl Table {
    /// Finds the identifiers: an entry is one line, which the tests hold it to.
    fn read(text: &'static str) -> Table {
        let mut table = Table { entries: Vec::new(), by_id: HashMap::new() };
        for line in text.lines().filter(|l| !l.is_empty() && !l.starts_with(['#', ' '])) {
            let Some((id, _)) = line.split_once(':') else { continue };
            let id = id.trim_matches(['"', '\'']);
            table.by_id.insert(id, table.entries.len());
            table.entries.push(Entry { id, line, details: OnceLock::new() });
        }
        table
    }
}
