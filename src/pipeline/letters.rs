//! Where in the source a character stands that a format cannot show, and where a complaint about a whole document
//! belongs.

use crate::diag::{Diagnostic, Label, Sink};
use crate::load::{Kind, Node, parse};
use crate::render::rules::{REFUSED_BY_STANDARD, UNPRINTABLE};
use crate::source::{FileId, Sources, Span};

/// So many places of one character are shown.
const PLACES: usize = 5;

/// Reports characters, each with its places in the values of the policy's files, else in any other file that was read,
/// such as wording; `policy` is the place of last resort.
pub fn report(found: &[char], files: &[FileId], sources: &Sources, policy: Span, sink: &mut Sink) {
    let values: Vec<(String, Span)> = if found.is_empty() { Vec::new() } else { values(files, sources) };
    for c in found.iter().copied() {
        let mut places: Vec<Span> = values
            .iter()
            .filter(|(text, _)| text.contains(c))
            .map(|(_, at)| narrow(c, *at, sources))
            .collect();
        if places.is_empty() {
            places.extend(elsewhere(c, files, sources));
        }
        let message = format!("no font of the PDF has the character {} (U+{:04X})", shown(c), u32::from(c));
        let mut places = places.into_iter();
        let mut diagnostic = UNPRINTABLE.at(places.next().unwrap_or(policy), message).label("would be a blank").help(
            "write it in letters, or put a font that has it into `templates/pdf/`, or leave PDF out: `formats: [html, \
             markdown]` in policyc.yaml",
        );
        for place in places.take(PLACES - 1) {
            diagnostic = diagnostic.also(place, "here too");
        }
        sink.push(diagnostic);
    }
}

/// Complaints about a whole document get the place of the policy's identifier.
pub fn place(found: Vec<Diagnostic>, policy: Span) -> impl Iterator<Item = Diagnostic> {
    let whole = [&UNPRINTABLE, &REFUSED_BY_STANDARD];
    found.into_iter().map(move |mut diagnostic| {
        if diagnostic.primary.is_none() && whole.iter().any(|rule| rule.code == diagnostic.rule.code) {
            diagnostic.primary = Some(Label { span: policy, text: String::new() });
        }
        diagnostic
    })
}

/// A character for people; one that cannot be seen is not printed.
fn shown(c: char) -> String {
    if c.is_control() || crate::render::is_private(c) {
        "of private use".to_owned()
    } else {
        format!("`{c}`")
    }
}

/// Every text in the files, keys too, with its place.
fn values(files: &[FileId], sources: &Sources) -> Vec<(String, Span)> {
    fn walk(node: &Node, out: &mut Vec<(String, Span)>) {
        match &node.kind {
            Kind::Scalar { text, .. } => out.push((text.clone(), node.span)),
            Kind::List(items) => items.iter().for_each(|item| walk(item, out)),
            Kind::Map(entries) => {
                for entry in entries {
                    out.push((entry.key.value.clone(), entry.key.span));
                    walk(&entry.value, out);
                }
            }
        }
    }
    let mut out = Vec::new();
    for file in files {
        // what is wrong with it was reported when it was loaded
        let text = sources.get(*file).map(|f| f.text.clone());
        if let Some(node) = text.and_then(|text| parse(*file, &text, &mut Sink::new())) {
            walk(&node, &mut out);
        }
    }
    out
}

/// The character itself within a value, unless it is written as an escape.
fn narrow(c: char, value: Span, sources: &Sources) -> Span {
    match sources.slice(value).find(c) {
        Some(at) => {
            let start = value.range().start + at;
            Span::new(value.file, start, start + c.len_utf8())
        }
        None => value,
    }
}

fn elsewhere(c: char, files: &[FileId], sources: &Sources) -> Option<Span> {
    sources.iter().find_map(|file| {
        let id = sources.find(&file.path).filter(|id| !files.contains(id))?;
        let at = file.text.find(c)?;
        Some(Span::new(id, at, at + c.len_utf8()))
    })
}
