//! The few lines around the places of a diagnostic: what the text form shows of a file.
//!
//! The renderer scans all that it is given, so it is given little: only lines with places, of long lines only the
//! part around the place, of tall places only the first line. A thousand findings in a large file stay cheap.

use super::{Findings, Locator, is_c1, one_line};
use crate::diag::Diagnostic;
use crate::source::{FileId, SourceFile, Span};
use std::borrow::Cow;

/// Places at most this many lines apart share an excerpt.
const NEAR: usize = 16;

/// A place of more lines than this is shown by its first line.
const TALL: usize = 8;

/// A line of more bytes than this is cut.
const WIDE: usize = 1000;

/// Bytes kept before the place and after its start when a line is cut.
const BEFORE: usize = 60;
const AFTER: usize = 200;

/// Stands for what was cut.
const CUT: &str = "…";

/// A run of lines of one file with the places in it.
pub(super) struct Excerpt<'a> {
    /// Path as shown.
    pub path: String,
    /// The lines, without the line end of the last.
    pub text: Cow<'a, str>,
    /// Number of the first line.
    pub first_line: usize,
    /// The places, as byte ranges of `text`.
    pub marks: Vec<Mark<'a>>,
    /// Line of the place that the header names.
    pub marked_line: usize,
    /// Column of that place in `text` and in the file, where they differ.
    pub column: Option<(usize, usize)>,
}

/// A place in an excerpt.
#[derive(Clone)]
pub(super) struct Mark<'a> {
    pub start: usize,
    pub end: usize,
    pub primary: bool,
    pub text: &'a str,
    line: usize,
    file: FileId,
}

/// The excerpts of a diagnostic: the one with the primary place first.
pub(super) fn excerpts<'a>(
    findings: &Findings<'a>,
    locator: &mut Locator,
    diagnostic: &'a Diagnostic,
) -> Vec<Excerpt<'a>> {
    let labels =
        diagnostic.primary.iter().map(|l| (l, true)).chain(diagnostic.secondary.iter().map(|l| (l, false)));
    let mut marks: Vec<Mark<'a>> = labels
        .filter_map(|(label, primary)| {
            mark(findings.sources.get(label.span.file)?, label.span, primary, &label.text)
        })
        .collect();
    marks.sort_by_key(|m| (m.file, m.line, m.start));
    let mut groups: Vec<Vec<Mark<'a>>> = Vec::new();
    for mark in marks {
        match groups.last_mut() {
            Some(group)
                if group
                    .last()
                    .is_some_and(|last| last.file == mark.file && mark.line - last.line <= NEAR) =>
            {
                group.push(mark);
            }
            _ => groups.push(vec![mark]),
        }
    }
    groups.sort_by_key(|group| !group.iter().any(|m| m.primary));
    groups.into_iter().filter_map(|group| excerpt(findings, locator, group)).collect()
}

/// The span without white space at its end, and without its later lines when it is tall.
fn mark<'a>(file: &SourceFile, span: Span, primary: bool, text: &'a str) -> Option<Mark<'a>> {
    let start = (span.start as usize).min(file.text.len());
    let covered = file.text.get(start..(span.end as usize).clamp(start, file.text.len()))?;
    let mut covered = covered.trim_end();
    if covered.lines().nth(TALL).is_some() {
        covered = covered.lines().next().unwrap_or("").trim_end();
    }
    Some(Mark { start, end: start + covered.len(), primary, text, line: file.line(start), file: span.file })
}

fn excerpt<'a>(
    findings: &Findings<'a>,
    locator: &mut Locator,
    mut marks: Vec<Mark<'a>>,
) -> Option<Excerpt<'a>> {
    let first = marks.first()?.clone();
    let head = marks.iter().find(|m| m.primary).unwrap_or(&first).clone();
    let file = findings.sources.get(first.file)?;
    let from = file.line_start(first.line);
    let last = marks.iter().map(|m| m.end).max()?;
    let until = file.text.get(last..)?.find('\n').map_or(file.text.len(), |n| last + n);
    let lines = file.text.get(from..until)?;
    let lines = lines.strip_suffix('\r').unwrap_or(lines);
    let path = one_line(&findings.shown(&file.path));
    let (first_line, marked_line) = (first.line, head.line);
    if lines.len() <= WIDE || lines.split('\n').all(|line| line.len() <= WIDE) {
        for mark in &mut marks {
            mark.start = (mark.start - from).min(lines.len());
            mark.end = (mark.end - from).min(lines.len());
        }
        return Some(Excerpt {
            path,
            text: visible(lines.into()),
            first_line,
            marks,
            marked_line,
            column: None,
        });
    }
    let text = cut(lines, from, &head, &mut marks);
    let shown = marks.iter().find(|m| m.primary).or(marks.first()).map(|m| m.start)?;
    let shown = text.get(..shown)?.rsplit('\n').next()?.chars().count() + 1;
    let truth = locator.position(head.file, file, head.start).column;
    let column = (shown != truth).then_some((shown, truth));
    Some(Excerpt { path, text: visible(text.into()), first_line, marks, marked_line, column })
}

/// Cuts long lines around their places, and moves the places to where they are then. Of several places on one long
/// line the one that the header names is kept, else the first; one that falls outside is dropped.
fn cut<'a>(lines: &str, from: usize, head: &Mark<'a>, marks: &mut Vec<Mark<'a>>) -> String {
    let mut text = String::new();
    let mut moved: Vec<Mark<'a>> = Vec::new();
    let mut start = from;
    for (index, line) in lines.split('\n').enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let end = start + line.len();
        let on_line = |m: &Mark<'_>| m.start >= start && m.start <= end;
        let centre =
            if on_line(head) { Some(head.start) } else { marks.iter().find(|m| on_line(m)).map(|m| m.start) };
        let (keep_from, keep_to) = if line.len() <= WIDE {
            (start, end)
        } else {
            let centre = centre.unwrap_or(start) - start;
            let low = floor(line, centre.saturating_sub(BEFORE));
            (start + low, start + floor(line, (centre + AFTER).min(line.len())))
        };
        if keep_from > start {
            text.push_str(CUT);
        }
        let base = text.len();
        text.push_str(line.get(keep_from - start..keep_to - start).unwrap_or(""));
        for mark in marks.iter().filter(|m| on_line(m) && m.start >= keep_from && m.start <= keep_to) {
            let to = mark.end.clamp(mark.start, keep_to);
            moved.push(Mark {
                start: base + mark.start - keep_from,
                end: base + to - keep_from,
                ..mark.clone()
            });
        }
        if keep_to < end {
            text.push_str(CUT);
        }
        start = end + 1;
    }
    *marks = moved;
    text
}

fn floor(text: &str, mut offset: usize) -> usize {
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Replaces what the renderer does not. Each such character takes two bytes, and so does what stands for it, so
/// places stay right.
fn visible(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains(is_c1) { text.replace(is_c1, "·").into() } else { text }
}
