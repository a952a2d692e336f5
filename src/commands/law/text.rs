//! Tables and rows of the law data for people.

use super::choose::Found;
use crate::commands::markdown::{bold, wrap};
use crate::law::{self, Standing};
use crate::load::Node;
use crate::localize::Catalog;
use crate::vocabulary::Family;
use clap::builder::styling::{AnsiColor, Style};
use std::io::{self, Write};

/// The tables, one a line.
pub fn tables(colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let bold = bold(colour);
    let width = law::sheets().map(|sheet| sheet.name.len()).max().unwrap_or(0);
    for sheet in law::sheets() {
        let rows = sheet.rows();
        let unconfirmed = rows.iter().filter(|row| !row.standing().confirmed()).count();
        let counts = format!("{} rows, {unconfirmed} not confirmed in full", rows.len());
        writeln!(out, "{bold}{:width$}{bold:#}  {counts:36}  {}", sheet.name, sheet.about)?;
    }
    Ok(())
}

/// Rows by table: id, validity, what is not sure, what it says; below each table the sources by number.
pub fn list(found: &[Found], colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let bold = bold(colour);
    for (index, rows) in found.chunk_by(|a, b| a.sheet.name == b.sheet.name).enumerate() {
        let Some(first) = rows.first() else { continue };
        let gap = if index > 0 { "\n" } else { "" };
        writeln!(out, "{gap}{bold}{}{bold:#}: {}", first.sheet.name, first.sheet.about)?;
        let width = rows.iter().map(|found| found.row.id().len()).max().unwrap_or(0);
        let mut sources: Vec<&Standing> = Vec::new();
        for Found { row, .. } in rows {
            let standing = row.standing();
            let number = sources.iter().position(|s| s.source == standing.source).unwrap_or_else(|| {
                sources.push(standing);
                sources.len() - 1
            });
            write!(out, "  {bold}{:width$}{bold:#}  {}  [{}]", row.id(), validity(standing), number + 1)?;
            writeln!(out, "{}", doubt(standing, colour))?;
            wrap(&row.says(), "      ", "      ", out)?;
        }
        writeln!(out)?;
        for (index, standing) in sources.iter().enumerate() {
            let text = format!("[{}] read on {}: {}", index + 1, standing.verified_on, standing.source);
            wrap(&text, "  ", "      ", out)?;
        }
    }
    Ok(())
}

/// Rows in full: everything that is written in them.
pub fn in_full(found: &[Found], colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let bold = bold(colour);
    let words = Words::new();
    for (index, Found { sheet, row }) in found.iter().enumerate() {
        let standing = row.standing();
        let gap = if index > 0 { "\n" } else { "" };
        writeln!(out, "{gap}{bold}{}{bold:#} ({})", row.id(), sheet.name)?;
        let written = sheet.written(row.id());
        let width = written.iter().map(|(key, _)| key.name.len()).max().unwrap_or(0).max("confirmed".len());
        let mut line =
            |name: &str, text: &str| wrap(text, &format!("  {name:width$}  "), &" ".repeat(width + 4), out);
        for (key, node) in &written {
            let mark = if standing.confirms(key.name) { "" } else { " (not confirmed)" };
            for (at, text) in words.of(key.name, node).into_iter().enumerate() {
                line(if at == 0 { key.name } else { "" }, &format!("{text}{mark}"))?;
            }
        }
        let mark = if standing.confirms("from") && standing.confirms("to") { "" } else { " (not confirmed)" };
        line("valid", &format!("{}{mark}", validity(standing)))?;
        line("read", &format!("on {}, in: {}", standing.verified_on, standing.source))?;
        line(
            "confirmed",
            &match standing.unsure.as_slice() {
                [] => "yes, by what was read".to_owned(),
                unsure => format!("all but `{}`", unsure.join("`, `")),
            },
        )?;
        if let Some(note) = &standing.note {
            line("note", note)?;
        }
    }
    Ok(())
}

fn validity(standing: &Standing) -> String {
    match (standing.valid_from, standing.valid_to) {
        (Some(from), Some(to)) => format!("from {from} to {to}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(to)) => format!("to {to}"),
        (None, None) => "without dates".to_owned(),
    }
}

fn doubt(standing: &Standing, colour: bool) -> String {
    if standing.confirmed() {
        return String::new();
    }
    let style = if colour { AnsiColor::Yellow.on_default() } else { Style::new() };
    format!("  {style}not confirmed: {}{style:#}", standing.unsure.join(", "))
}

/// Values in words, with the names that codes stand for.
struct Words(Vec<Catalog>);

impl Words {
    fn new() -> Words {
        Words(Catalog::all_shipped().collect())
    }

    /// A value, one line each where it is a list of maps.
    fn of(&self, key: &str, node: &Node) -> Vec<String> {
        let items = node.items().unwrap_or_default();
        if items.iter().any(|item| item.entries().is_some()) {
            return items.iter().map(|item| self.one(key, item)).collect();
        }
        vec![self.one(key, node)]
    }

    fn one(&self, key: &str, node: &Node) -> String {
        if let Some(text) = node.text() {
            return match key {
                "country" | "of" => self.named(text, |catalog| catalog.country(text)),
                // the event that a period runs from, as it is said in a policy
                "after" => self.named(text, |catalog| catalog.vocabulary(Family::Event, text, "after")),
                // how a law is cited: a place stands there
                _ => text.replace("{}", "…"),
            };
        }
        if let Some(items) = node.items() {
            return items.iter().map(|item| self.one("", item)).collect::<Vec<_>>().join(", ");
        }
        let entries = node.entries().unwrap_or_default().iter();
        let each = entries.map(|e| format!("{}: {}", e.key.value, self.one(&e.key.value, &e.value)));
        each.collect::<Vec<_>>().join(", ")
    }

    /// An identifier with what it is called in the shipped languages.
    fn named(&self, id: &str, name: impl Fn(&Catalog) -> Option<String>) -> String {
        let names: Vec<String> = self.0.iter().filter_map(name).collect();
        if names.is_empty() { id.to_owned() } else { format!("{id} ({})", names.join("; ")) }
    }
}
