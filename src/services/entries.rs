//! Facts of the catalog as values of a policy file: with the place of the `use:` that brings them, or as YAML text.

use super::{KnownCookie, Service};
use crate::load::{Entry, Kind, Node};
use crate::source::{Span, Spanned};
use std::fmt::Write;
use std::sync::Arc;

/// What a service fills in at a recipient, all of it at one place.
pub fn filled(service: &Service, at: Span) -> Vec<Entry> {
    let mut out = placed(&service.facts, at);
    if service.fact("name") != Some(&service.title) {
        let after_name = 1.min(out.len());
        out.insert(after_name, entry("services", text(&service.title, at), at));
    }
    out
}

/// What cookies fill in at one entry of a policy: what all of them do, and what they agree in.
pub fn merged(cookies: &[&KnownCookie], at: Span) -> Vec<Entry> {
    let Some((first, others)) = cookies.split_first() else { return Vec::new() };
    let same = |e: &&Entry| {
        let says =
            |c: &KnownCookie| c.facts.iter().find(|o| o.key.value == e.key.value).map(|o| as_yaml(&o.value));
        others.iter().all(|other| says(other) == Some(as_yaml(&e.value)))
    };
    let agreed: Vec<Entry> =
        first.facts.iter().filter(|e| e.key.value != "purpose").filter(same).cloned().collect();
    let mut purposes: Vec<String> = Vec::new();
    for node in cookies.iter().flat_map(|c| &c.facts).filter(|e| e.key.value == "purpose").map(|e| &e.value) {
        let items = node.items().map_or_else(|| vec![node.clone()], <[_]>::to_vec);
        let ids = items.iter().filter_map(|n| n.text());
        ids.for_each(|id| {
            if !purposes.iter().any(|known| known == id) {
                purposes.push(id.to_owned());
            }
        });
    }
    let list = Kind::List(purposes.iter().map(|id| text(id, at)).collect());
    let purposes = Arc::new(Node { span: at, kind: list, key: Some(at) });
    [entry("purpose", purposes, at)].into_iter().chain(placed(&agreed, at)).collect()
}

/// Entries as if they were written at a place.
fn placed(entries: &[Entry], at: Span) -> Vec<Entry> {
    entries.iter().map(|e| entry(&e.key.value, moved(&e.value, at), at)).collect()
}

/// An entry at a place.
fn entry(key: &str, value: Arc<Node>, at: Span) -> Entry {
    Entry { key: Spanned::new(key.to_owned(), at), value }
}

/// A text at a place.
fn text(value: &str, at: Span) -> Arc<Node> {
    Arc::new(Node { span: at, kind: Kind::Scalar { text: value.to_owned(), plain: false }, key: Some(at) })
}

fn moved(node: &Node, at: Span) -> Arc<Node> {
    let kind = match &node.kind {
        Kind::Scalar { text, plain } => Kind::Scalar { text: text.clone(), plain: *plain },
        Kind::List(items) => Kind::List(items.iter().map(|item| moved(item, at)).collect()),
        Kind::Map(entries) => Kind::Map(placed(entries, at)),
    };
    Arc::new(Node { span: at, kind, key: Some(at) })
}

/// A value as one writes it, on one line.
pub fn as_yaml(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, .. } => quoted(text),
        Kind::List(items) => match items.as_slice() {
            [one] => as_yaml(one),
            _ => format!("[{}]", items.iter().map(|n| as_yaml(n)).collect::<Vec<_>>().join(", ")),
        },
        Kind::Map(entries) => {
            let pairs = entries.iter().map(|e| format!("{}: {}", quoted(&e.key.value), as_yaml(&e.value)));
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A text with the quotation marks that it needs between braces.
fn quoted(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        && !text.ends_with([' ', ':'])
        && !text.contains([',', '[', ']', '{', '}', '#', '"', '\''])
        && !text.contains(": ");
    if plain { text.to_owned() } else { format!("{text:?}") }
}

/// The YAML that `use:` stands for at a recipient of that id: what an author would write without the catalog.
pub fn written_out(service: &Service, recipient: &str) -> String {
    let at = Span::default();
    let mut out = format!("recipients:\n  {recipient}:\n");
    for entry in filled(service, at) {
        let _ = writeln!(out, "    {}: {}", entry.key.value, as_yaml(&entry.value));
    }
    let usual: Vec<&KnownCookie> = service.cookies.iter().filter(|cookie| !cookie.optional).collect();
    if !usual.is_empty() {
        out.push_str("cookies:\n");
    }
    for cookie in usual {
        let _ = writeln!(out, "  {}:", quoted(&cookie.name));
        if !service.is_own_system() {
            let _ = writeln!(out, "    provider: {recipient}");
        }
        for entry in merged(&[cookie], at) {
            let _ = writeln!(out, "    {}: {}", entry.key.value, as_yaml(&entry.value));
        }
    }
    out
}
