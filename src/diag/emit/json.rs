//! One JSON document per run, for tools.
//!
//! ```json
//! {
//!   "version": 1,
//!   "tool": { "name": "policyc", "version": "0.1.0" },
//!   "diagnostics": [
//!     {
//!       "code": "G13-12", "name": "missing-legal-basis", "level": "error", "message": "…",
//!       "file": "policies/acme.yaml", "line": 12, "column": 3, "end_line": 12, "end_column": 13,
//!       "excerpt": "  newsletter:", "text": "words beside the place, may be empty",
//!       "labels": [ { "file": "…", "line": 3, "column": 1, "end_line": 3, "end_column": 7, "text": "…" } ],
//!       "notes": [ "…" ],
//!       "citations": [ { "reference": "Article 13(1)(c) GDPR", "says": "…" } ],
//!       "help": "…", "replacement": "…", "policy": "acme-web"
//!     }
//!   ],
//!   "accepted": [
//!     { "reason": "…", "by": "…", "until": "2027-01-31", "file": "…", "line": 15, "column": 7,
//!       "diagnostic": { "…": "as above" } }
//!   ],
//!   "summary": { "errors": 1, "warnings": 0, "hints": 0, "accepted": 1, "files": 3 }
//! }
//! ```
//!
//! - `version` is that of this shape. It goes up when a field changes its meaning or goes away, not when one is added.
//! - Every field is always there; what does not apply is `null` (`file` to `excerpt` for a finding without a place,
//!   `help`, `replacement`, `policy`).
//! - `file` is a path from the folder in which the command was given, with forward slashes; a name in angle
//!   brackets is a file built into policyc. Lines and columns count from one, columns in characters (Unicode
//!   scalar values); the end column is one past the last character.
//! - `level` is `error`, `warning` or `hint`, after the levels in `policyc.yaml`.
//! - `replacement` is the text to write instead of `line:column` up to `end_line:end_column`.
//! - The order is that of the text form: by file, then place. The same sources on the same date give the same
//!   bytes; the date is not in the document.

use super::{Findings, Locator, Place, Summary};
use crate::diag::{Accepted, Diagnostic, Label, Level};
use serde::Serialize;
use std::io::{self, Write};

/// The version of the shape.
pub const VERSION: u32 = 1;

/// Longest excerpt, in characters; a longer line is cut.
const EXCERPT: usize = 300;

/// Prints all findings, those in force and the accepted ones.
pub fn write(findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut locator = Locator::default();
    let document = Document {
        version: VERSION,
        tool: Tool { name: "policyc", version: env!("CARGO_PKG_VERSION") },
        diagnostics: findings.report.diagnostics.iter().map(|d| entry(findings, &mut locator, d)).collect(),
        accepted: findings.report.accepted.iter().map(|a| accepted(findings, &mut locator, a)).collect(),
        summary: Summary::of(findings),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    diagnostics: Vec<Entry<'a>>,
    accepted: Vec<AcceptedEntry<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    name: &'static str,
    level: Level,
    message: &'a str,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    excerpt: Option<String>,
    text: &'a str,
    labels: Vec<LabelEntry<'a>>,
    notes: &'a [String],
    citations: Vec<CitationEntry>,
    help: Option<&'a str>,
    replacement: Option<&'a str>,
    policy: Option<&'a str>,
}

#[derive(Serialize)]
struct LabelEntry<'a> {
    #[serde(flatten)]
    place: Place,
    text: &'a str,
}

#[derive(Serialize)]
struct CitationEntry {
    reference: String,
    says: &'static str,
}

#[derive(Serialize)]
struct AcceptedEntry<'a> {
    reason: &'a str,
    by: &'a str,
    until: String,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    diagnostic: Entry<'a>,
}

fn entry<'a>(findings: &Findings<'_>, locator: &mut Locator, diagnostic: &'a Diagnostic) -> Entry<'a> {
    let primary = diagnostic.primary.as_ref();
    let place = primary.and_then(|label| locator.place(findings, label.span));
    let labels =
        diagnostic.secondary.iter().filter_map(|label| label_entry(findings, locator, label)).collect();
    let citation = |c: &crate::diag::Citation| CitationEntry { reference: c.reference(), says: c.says };
    Entry {
        code: diagnostic.rule.code,
        name: diagnostic.rule.name,
        level: diagnostic.level,
        message: &diagnostic.message,
        line: place.as_ref().map(|p| p.line),
        column: place.as_ref().map(|p| p.column),
        end_line: place.as_ref().map(|p| p.end_line),
        end_column: place.as_ref().map(|p| p.end_column),
        file: place.map(|p| p.file),
        excerpt: primary.and_then(|label| excerpt(findings, label)),
        text: primary.map_or("", |label| &label.text),
        labels,
        notes: &diagnostic.notes,
        citations: diagnostic.rule.citations.iter().map(citation).collect(),
        help: diagnostic.help.as_deref(),
        replacement: diagnostic.replacement.as_deref(),
        policy: diagnostic.policy.as_deref(),
    }
}

fn label_entry<'a>(
    findings: &Findings<'_>,
    locator: &mut Locator,
    label: &'a Label,
) -> Option<LabelEntry<'a>> {
    Some(LabelEntry { place: locator.place(findings, label.span)?, text: &label.text })
}

fn accepted<'a>(findings: &Findings<'_>, locator: &mut Locator, accepted: &'a Accepted) -> AcceptedEntry<'a> {
    let acceptance = &accepted.acceptance;
    let place = locator.place(findings, acceptance.span);
    AcceptedEntry {
        reason: &acceptance.reason,
        by: &acceptance.by,
        until: acceptance.until.to_string(),
        line: place.as_ref().map(|p| p.line),
        column: place.as_ref().map(|p| p.column),
        file: place.map(|p| p.file),
        diagnostic: entry(findings, locator, &accepted.diagnostic),
    }
}

/// The line on which the place begins.
fn excerpt(findings: &Findings<'_>, label: &Label) -> Option<String> {
    let file = findings.sources.get(label.span.file)?;
    let start = file.line_start(file.line(label.span.start as usize));
    let line = file.text.get(start..)?.lines().next().unwrap_or("");
    Some(line.chars().take(EXCERPT).collect())
}
