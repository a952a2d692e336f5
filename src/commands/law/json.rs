//! Rows of the law data for tools.

use super::choose::Found;
use crate::load::Node;
use serde::Serialize;
use serde_json::{Map, Value};
use std::io::{self, Write};

/// `version` is that of the shape; rows are in the order of the tables.
#[derive(Serialize)]
struct List<'f> {
    version: u32,
    rows: Vec<Entry<'f>>,
}

#[derive(Serialize)]
struct Entry<'f> {
    table: &'static str,
    id: &'f str,
    says: String,
    /// First and last day on which it holds, where they are known.
    valid_from: Option<String>,
    valid_to: Option<String>,
    verified_on: String,
    source: &'f str,
    confirmed: bool,
    /// The keys of `row` that are not confirmed by the source.
    unconfirmed: &'f [String],
    note: Option<&'f str>,
    /// What is written in the row. Every scalar is text.
    row: Map<String, Value>,
}

/// Prints the rows as one JSON document.
pub fn write(found: &[Found], out: &mut dyn Write) -> io::Result<()> {
    let rows = found.iter().map(entry).collect();
    serde_json::to_writer_pretty(&mut *out, &List { version: 1, rows }).map_err(io::Error::from)?;
    writeln!(out)
}

fn entry(found: &Found) -> Entry<'static> {
    let row = found.row;
    let standing = row.standing();
    let written = found.sheet.written(row.id());
    Entry {
        table: found.sheet.name,
        id: row.id(),
        says: row.says(),
        valid_from: standing.valid_from.map(|day| day.to_string()),
        valid_to: standing.valid_to.map(|day| day.to_string()),
        verified_on: standing.verified_on.to_string(),
        source: &standing.source,
        confirmed: standing.confirmed(),
        unconfirmed: &standing.unsure,
        note: standing.note.as_deref(),
        row: written.iter().map(|(key, node)| (key.name.to_owned(), value(node))).collect(),
    }
}

fn value(node: &Node) -> Value {
    if let Some(items) = node.items() {
        return items.iter().map(|item| value(item)).collect();
    }
    if let Some(entries) = node.entries() {
        return Value::Object(entries.iter().map(|e| (e.key.value.clone(), value(&e.value))).collect());
    }
    node.text().map_or(Value::Null, |text| Value::String(text.to_owned()))
}
