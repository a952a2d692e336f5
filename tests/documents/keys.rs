//! The places of a policy where an author writes text, found by the shapes of the language; and a policy that has
//! every key, so that texts of any kind can be put into all of them.

use policyc::diag::Sink;
use policyc::load::{Entry, Node, Shape, Value, parse};
use policyc::model::activity::{PURPOSE, SHARE};
use policyc::model::control::CONTROL;
use policyc::model::data::SOURCE;
use policyc::model::policy::POLICY;
use policyc::model::retention::RETENTION;
use policyc::source::{FileId, Span};
use std::collections::BTreeSet;

/// A policy that has every key.
pub const EVERY_KEY: &str = include_str!("every-key.yaml");

/// Keys that it cannot have, because another key stands in their place.
const WITHOUT: [(&str, &str); 2] = [
    ("a policy file", "import"),
    // either an officer or the reason for having none; a representative of the policy has this key
    ("the data protection officer", "none-because"),
];

/// What may be written at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Prose,
    Name,
    Url,
    Email,
}

/// A value of the author's.
#[derive(Debug, Clone)]
pub struct Place {
    /// Keys from the top, identifiers as `*`: `recipients.*.name`.
    pub path: String,
    pub kind: Kind,
    /// The language of a text; `None` for what is never translated.
    pub lang: Option<String>,
    span: Span,
}

/// The places of a policy, in the order of the file.
pub fn places(policy: &str) -> Vec<Place> {
    walk(policy).places
}

/// The policy with other values: `write` gives the one of each place, `None` leaves it.
pub fn fill(
    policy: &str,
    places: &[Place],
    mut write: impl FnMut(usize, &Place) -> Option<String>,
) -> String {
    let mut out = String::with_capacity(policy.len());
    let mut done = 0;
    for (number, place) in places.iter().enumerate() {
        if let Some(value) = write(number, place) {
            out.push_str(&policy[done..place.span.range().start]);
            // what JSON quotes YAML reads
            out.push_str(&serde_json::to_string(&value).unwrap());
            done = place.span.range().end;
        }
    }
    out.push_str(&policy[done..]);
    out
}

struct Walk {
    places: Vec<Place>,
    seen: BTreeSet<(&'static str, &'static str)>,
}

fn walk(policy: &str) -> Walk {
    let mut sink = Sink::new();
    let root = parse(FileId::default(), policy, &mut sink).expect("the policy is YAML");
    assert!(sink.found().is_empty(), "{:#?}", sink.found());
    let mut walk = Walk { places: Vec::new(), seen: BTreeSet::new() };
    walk.table(&root, &POLICY, "");
    walk.places.sort_by_key(|p| p.span.start);
    walk
}

impl Walk {
    fn table(&mut self, node: &Node, shape: &'static Shape, path: &str) {
        if languages(node) {
            return self.text(node, Kind::Text, path);
        }
        match node.entries() {
            Some([basis])
                if matches!(shape.name, "a legal basis" | "a role")
                    && shape.key(&basis.key.value).is_none() =>
            {
                self.table(&basis.value, shape, path);
            }
            Some(entries) => entries.iter().for_each(|entry| self.entry(entry, shape, path)),
            None if matches!(shape.name, "a standard" | "a browser") => {
                self.place(node, Kind::Name, None, path)
            }
            None => {}
        }
    }

    fn entry(&mut self, entry: &Entry, shape: &'static Shape, path: &str) {
        let key = shape.key(&entry.key.value).unwrap_or_else(|| panic!("{path} has no {}", entry.key.value));
        self.seen.insert((shape.name, key.name));
        let path = format!("{path}{}{}", if path.is_empty() { "" } else { "." }, key.name);
        self.value(&entry.value, key.value, &path);
    }

    fn value(&mut self, node: &Node, value: Value, path: &str) {
        match value {
            Value::Text | Value::Phrase => self.text(node, Kind::Text, path),
            Value::Prose => self.text(node, Kind::Prose, path),
            Value::Name => self.place(node, Kind::Name, None, path),
            Value::Url => self.place(node, Kind::Url, None, path),
            Value::Email => self.place(node, Kind::Email, None, path),
            Value::List(inner) => match node.items() {
                Some(items) => items.iter().for_each(|item| self.value(item, *inner, path)),
                None => self.value(node, *inner, path),
            },
            Value::Table(shape) => self.table(node, shape, path),
            Value::Tables(shape) => {
                let entries = node.entries().unwrap_or_default();
                entries.iter().for_each(|entry| self.table(&entry.value, shape, &format!("{path}.*")));
            }
            Value::Ref(what) => self.reference(node, what, path),
            Value::Forms(_) => self.forms(node, path),
            Value::Bool
            | Value::Number
            | Value::Date
            | Value::Country
            | Value::Language
            | Value::Duration
            | Value::Id
            | Value::OneOf(_) => {}
        }
    }

    /// Words on the spot, or a map with more than the identifier.
    fn reference(&mut self, node: &Node, what: &str, path: &str) {
        match what {
            "purpose" => self.table(node, &PURPOSE, path),
            "source" => self.table(node, &SOURCE, path),
            "recipient" => self.table(node, &SHARE, path),
            "controller" => self.table(node, &CONTROL, path),
            _ if languages(node) => self.text(node, Kind::Text, path),
            _ => {
                if let Some(text) = node.get("text") {
                    self.text(text, Kind::Text, &format!("{path}.text"));
                }
            }
        }
    }

    fn forms(&mut self, node: &Node, path: &str) {
        if path.ends_with("-of") {
            node.items().unwrap_or_default().iter().for_each(|item| self.table(item, &RETENTION, path));
        }
        // what is blocked or archived is kept as a retention entry says
        if path.ends_with(".then")
            && let Some([follows]) = node.entries()
        {
            self.table(&follows.value, &RETENTION, path);
        }
        if path == "statements"
            && let Some(text) = node.get("text")
        {
            self.text(text, Kind::Prose, "statements.text");
        }
    }

    fn text(&mut self, node: &Node, kind: Kind, path: &str) {
        for entry in node.entries().unwrap_or_default() {
            self.place(&entry.value, kind, Some(entry.key.value.clone()), path);
        }
    }

    fn place(&mut self, node: &Node, kind: Kind, lang: Option<String>, path: &str) {
        self.places.push(Place { path: path.to_owned(), kind, lang, span: node.span });
    }
}

/// Whether a map is a text in several languages.
fn languages(node: &Node) -> bool {
    node.get("en").is_some() && node.get("sv").is_some()
}

/// The keys of a shape and of all shapes below it.
fn keys(shape: &'static Shape, out: &mut BTreeSet<(&'static str, &'static str)>) {
    for key in shape.keys {
        if out.insert((shape.name, key.name)) {
            let mut value = key.value;
            while let Value::List(inner) = value {
                value = *inner;
            }
            if let Value::Table(inner) | Value::Tables(inner) = value {
                keys(inner, out);
            }
        }
    }
}

#[test]
fn the_policy_with_every_key_has_every_key() {
    let mut all = BTreeSet::from(WITHOUT);
    for shape in [&POLICY, &PURPOSE, &SOURCE, &SHARE, &CONTROL] {
        keys(shape, &mut all);
    }
    let mut seen = walk(EVERY_KEY).seen;
    seen.extend(WITHOUT);
    let missing: Vec<_> = all.difference(&seen).collect();
    assert!(missing.is_empty(), "add to tests/documents/every-key.yaml: {missing:?}");
}
