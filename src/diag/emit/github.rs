//! Workflow commands of GitHub Actions: each finding becomes an annotation on the changed line.
//!
//! The form is that of GitHub's documentation, "Workflow commands", `::error file=,line=,endLine=,col=,
//! endColumn=,title=::message`. Hints are notices. Accepted findings are left out: they need no action.

use super::{Findings, Locator};
use crate::diag::{Diagnostic, Level};
use std::io::{self, Write};

/// Prints the findings in force.
pub fn write(findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut locator = Locator::default();
    for diagnostic in &findings.report.diagnostics {
        let command = match diagnostic.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Hint => "notice",
        };
        write!(out, "::{command} ")?;
        if let Some(place) = diagnostic.primary.as_ref().and_then(|label| locator.place(findings, label.span))
        {
            write!(out, "file={},line={},endLine={},", property(&place.file), place.line, place.end_line)?;
            // GitHub takes columns only for a place on one line
            if place.line == place.end_line {
                write!(out, "col={},endColumn={},", place.column, place.end_column)?;
            }
        }
        let title = format!("{} {}", diagnostic.rule.code, diagnostic.rule.name);
        writeln!(out, "title={}::{}", property(&title), data(&message(diagnostic)))?;
    }
    Ok(())
}

fn message(diagnostic: &Diagnostic) -> String {
    let mut lines = vec![diagnostic.message.clone()];
    lines.extend(diagnostic.notes.iter().map(|note| format!("note: {note}")));
    lines.extend(
        diagnostic.rule.citations.iter().map(|citation| format!("note: {}", super::text::cited(citation))),
    );
    lines.extend(diagnostic.help.iter().map(|help| format!("help: {help}")));
    lines.join("\n")
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
