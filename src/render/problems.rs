//! What the template engine and the ledger complain of, as diagnostics with a place in the user's file.

use super::ledger::{Loss, Part};
use super::own::{Own, OwnFile};
use super::rules::{BROKEN_TEMPLATE, FAILING_TEMPLATE, LOST_ANCHOR, LOST_CONTENT};
use super::templates::{BUILTIN_PREFIX, Engine};
use crate::diag::{Diagnostic, Rule};
use crate::source::{Sources, Span};
use std::error::Error as _;
use tera::{Error, ErrorKind};

/// Diagnostics for templates that could not be loaded.
pub fn of_loading(error: &Error, own: &Own, sources: &Sources) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            vec![reported(&BROKEN_TEMPLATE, report, own)]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            let message = format!("the template `{tpl}` leads back to itself: {}", chain.join(" → "));
            vec![at_file(&BROKEN_TEMPLATE, own.get(tpl), message)]
        }
        ErrorKind::MissingParent { current, parent } => {
            let message = format!("`{current}` extends `{parent}`, and there is no such template");
            let builtin =
                format!("a built-in template is extended by its full name, `{BUILTIN_PREFIX}{current}`");
            vec![at_file(&BROKEN_TEMPLATE, own.get(current), message).help(builtin)]
        }
        ErrorKind::Msg(text) => of_references(text, own, sources),
        _ => vec![BROKEN_TEMPLATE.nowhere(said(error))],
    }
}

/// Unknown filters, components and templates come as text only: `error: MESSAGE`, then ` --> NAME:LINE:COLUMN`, one
/// after another.
fn of_references(text: &str, own: &Own, sources: &Sources) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for report in text.split("\n\n") {
        let mut lines = report.lines();
        let Some(message) = lines.next().and_then(|l| l.strip_prefix("error: ")) else { continue };
        let place = lines.next().and_then(|l| l.trim_start().strip_prefix("--> "));
        let place = place.and_then(|p| place_of(p, own, sources));
        found.push(match place {
            Some(span) => BROKEN_TEMPLATE.at(span, sentence(message)),
            None => BROKEN_TEMPLATE.nowhere(sentence(message)),
        });
    }
    if found.is_empty() {
        let named = own.files.iter().find(|f| text.contains(&format!("`{}`", f.name)));
        found.push(at_file(&BROKEN_TEMPLATE, named, sentence(text)));
    }
    found
}

/// `NAME:LINE:COLUMN`, the column counted in characters from one.
fn place_of(place: &str, own: &Own, sources: &Sources) -> Option<Span> {
    let mut parts = place.rsplitn(3, ':');
    let column: usize = parts.next()?.trim().parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let file = own.get(parts.next()?)?.file;
    let source = sources.get(file)?;
    let start = source.line_start(line);
    let rest = source.text.get(start..)?;
    let skip = rest.char_indices().nth(column.saturating_sub(1)).map_or(0, |(at, _)| at);
    let word = rest.get(skip..)?;
    let end = word.find(|c: char| !(c.is_alphanumeric() || "_.\"'/<".contains(c))).unwrap_or(word.len());
    Some(Span::new(file, start + skip, start + skip + end.max(1)))
}

/// A diagnostic for a page that could not be made.
pub fn of_rendering(error: &Error, own: &Own) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            reported(&FAILING_TEMPLATE, report, own)
        }
        _ => FAILING_TEMPLATE.nowhere(said(error)),
    }
}

/// A variable that nobody sets and that stops a page is one finding: the one that stops it, with the help of the other.
pub fn told_once(mut stops: Vec<Diagnostic>, mut unknown: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let place = |d: &Diagnostic| d.primary.as_ref().map(|p| p.span);
    unknown.retain(|variable| {
        let mut same =
            stops.iter_mut().filter(|stop| place(stop).is_some() && place(stop) == place(variable));
        let Some(stop) = same.next() else { return true };
        stop.help = variable.help.clone();
        stop.replacement = variable.replacement.clone();
        false
    });
    stops.extend(unknown);
    stops
}

fn reported(rule: &'static Rule, report: &tera::ReportError, own: &Own) -> Diagnostic {
    let message = sentence(report.message());
    match own.get(report.filename()) {
        Some(file) => {
            rule.at(Span::new(file.file, report.span().range.start, report.span().range.end), message)
        }
        None => {
            // one of ours, called or extended by one of theirs
            let name = report.filename().trim_start_matches(BUILTIN_PREFIX);
            let place = format!("in the built-in template `{name}`, line {}", report.span().start_line);
            at_file(rule, own.files.first(), message).note(place)
        }
    }
}

fn at_file(rule: &'static Rule, file: Option<&OwnFile>, message: String) -> Diagnostic {
    match file {
        Some(file) => rule.at(file.head, message),
        None => rule.nowhere(message),
    }
}

/// The engine's own words and those of what caused it.
fn said(error: &Error) -> String {
    match error.source() {
        Some(source) => format!("{}: {source}", sentence(&error.to_string())),
        None => sentence(&error.to_string()),
    }
}

/// Messages begin with a small letter and end without full stop, as ours do; only the first full stop is one.
fn sentence(message: &str) -> String {
    let message = message.trim().trim_end_matches('.').replacen(". Available", "; available", 1);
    let mut chars = message.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(message.chars().skip(1)).collect()
        }
        _ => message,
    }
}

/// A diagnostic for a page that lacks something of its document.
pub fn of_loss(loss: &Loss, own: &Own, engine: Engine) -> Diagnostic {
    let chain: &[&str] = match loss {
        Loss::Words { part, .. } => responsible(*part),
        Loss::Anchor { .. } => &["section", "definitions", "table", "main", "page", "fragment"],
        Loss::Repeated { .. } => &["section", "blocks", "main", "page", "fragment"],
    };
    let named = |stem: &&str| own.get(&format!("{}{stem}{}", engine.folder(), engine.suffix()));
    let suspect = chain.iter().find_map(named);
    let suspect = suspect.or_else(|| own.files.iter().find(|f| engine.takes(&f.name)));
    let found = match loss {
        Loss::Words { expected, within, part } => {
            let place = match within {
                Some(id) => format!(" of the section, term or row `#{id}`"),
                None => String::new(),
            };
            at_file(&LOST_CONTENT, suspect, format!("the page lacks the {}{place}: “{expected}”", name_of(*part)))
                .help(
                    "print every `title`, `text`, `term`, cell and list of `blocks` once, in the order in which they \
                     come and without filters",
                )
        }
        Loss::Repeated { words } => at_file(
            &LOST_CONTENT,
            suspect,
            format!("the page has these words once more than the policy: “{words}”"),
        )
        .help(
            "print each part of the policy once; for a second time, `document.title` and `labels` are free",
        ),
        Loss::Anchor { id } => {
            let message =
                format!("the anchor `{id}` is missing on the page, or there twice, or out of order");
            at_file(&LOST_ANCHOR, suspect, message).help(
                "print `id=\"{{ section.id }}\"`, with double quotes, on the element that holds the section",
            )
        }
    };
    match own.is_empty_for(engine) {
        true => found.note("no template of yours is involved: please report this"),
        false => found,
    }
}

/// Names of the templates that print a part, the nearest first.
fn responsible(part: Part) -> &'static [&'static str] {
    match part {
        Part::Front => &["main", "page", "fragment"],
        Part::Heading => &["section", "main", "page", "fragment"],
        Part::Paragraph => {
            &["blocks", "notice", "list", "definitions", "section", "main", "page", "fragment"]
        }
        Part::List => &["list", "blocks", "section", "main", "page", "fragment"],
        Part::Definition => &["definitions", "blocks", "section", "main", "page", "fragment"],
        Part::Table => &["table", "blocks", "section", "main", "page", "fragment"],
        Part::Contact => &["contact", "blocks", "section", "main", "page", "fragment"],
        Part::Index => &["index"],
    }
}

fn name_of(part: Part) -> &'static str {
    match part {
        Part::Front => "title, date or version",
        Part::Heading => "heading",
        Part::Paragraph => "paragraph",
        Part::List => "item of a list",
        Part::Definition => "term or definition",
        Part::Table => "caption, header or cell of a table",
        Part::Contact => "line of an address",
        Part::Index => "title in the list of policies",
    }
}
