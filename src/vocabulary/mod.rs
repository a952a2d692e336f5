//! The shipped vocabulary: identifiers that come with wording in every language and with what the law says of them.
//!
//! In: the embedded YAML beside this file, one file a family. Out: [`Entry`] by id. The wording itself is in
//! `locales/<tag>/vocabulary/`; this module must not know any language.

use crate::diag::Sink;
use crate::load::{Node, closest, parse};
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

/// One identifier.
#[derive(Debug)]
pub struct Entry {
    /// The identifier.
    pub id: String,
    /// Other words for it, for did-you-mean.
    pub also: Vec<String>,
    /// Identifier in the Data Privacy Vocabulary 2.3, where there is one.
    pub dpv: Option<String>,
    flags: Vec<(String, String)>,
}

struct Table {
    entries: Vec<Entry>,
    by_id: HashMap<String, usize>,
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
        let wanted = written.to_lowercase();
        let synonym = self.entries().iter().find(|e| e.also.iter().any(|a| a.to_lowercase() == wanted));
        match synonym {
            Some(entry) => Some(&entry.id),
            None => closest(written, self.entries().iter().map(|e| e.id.as_str())),
        }
    }
}

impl Entry {
    /// The value of a flag such as `special`; `true` for flags without a value.
    pub fn flag(&self, name: &str) -> Option<&str> {
        self.flags.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

impl Table {
    /// Reads an embedded table. What cannot be read is left out; the tests count what is there.
    fn read(text: &str) -> Table {
        let root = parse(FileId::default(), text, &mut Sink::new());
        let mut table = Table { entries: Vec::new(), by_id: HashMap::new() };
        for entry in root.as_deref().and_then(Node::entries).unwrap_or_default() {
            let id = entry.key.value.clone();
            let fields = entry.value.entries().unwrap_or_default();
            let text_of =
                |name: &str| fields.iter().find(|f| f.key.value == name).and_then(|f| f.value.text());
            let also = entry.value.get("also").and_then(|n| n.items()).unwrap_or_default();
            table.by_id.insert(id.clone(), table.entries.len());
            table.entries.push(Entry {
                also: also.iter().filter_map(|n| n.text().map(str::to_owned)).collect(),
                dpv: text_of("dpv").map(str::to_owned),
                flags: fields
                    .iter()
                    .filter(|f| !matches!(f.key.value.as_str(), "also" | "dpv" | "means"))
                    .filter_map(|f| Some((f.key.value.clone(), f.value.text()?.to_owned())))
                    .collect(),
                id,
            });
        }
        table
    }
}
