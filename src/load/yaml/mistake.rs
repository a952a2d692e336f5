//! What the YAML parser says is wrong, in words for somebody who has never seen YAML.
//!
//! In: the parser's error and the text. Out: one [`Mistake`]. The parser stops where it cannot go on; the mistake is
//! often a line or two above, so the lines around the place are looked at.

use super::surroundings::{Line, open_at};
use crate::diag::{Diagnostic, Rule};
use crate::load::rules;
use crate::source::{FileId, Span};
use granit_parser::{ErrorKind, ScanError};
use std::ops::Range;

/// What is wrong, where, and what to write.
pub(super) struct Mistake {
    rule: &'static Rule,
    range: Range<usize>,
    message: String,
    label: &'static str,
    help: String,
}

impl Mistake {
    /// As a diagnostic.
    pub fn diagnostic(self, file: FileId) -> Diagnostic {
        self.rule
            .at(Span::new(file, self.range.start, self.range.end), self.message)
            .label(self.label)
            .help(self.help)
    }

    fn new(range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Mistake {
        Mistake { rule: &rules::INVALID_YAML, range, message: message.into(), label: "", help: help.into() }
    }

    fn label(self, label: &'static str) -> Mistake {
        Mistake { label, ..self }
    }
}

/// The mistake behind an error of the parser.
pub(super) fn mistake(error: &ScanError, text: &str) -> Mistake {
    let offset = place(error.marker().byte_offset().unwrap_or(text.len()), text);
    let line = Line::at(text, offset);
    let known = match error.kind() {
        ErrorKind::RecursionLimitExceeded => Some(too_deep(text, offset)),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => tab(text, &line),
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar => unclosed_quote(text, offset),
        ErrorKind::InvalidTrailingDoubleQuotedScalar => Some(after_quote(&line, offset, '"')),
        ErrorKind::InvalidTrailingSingleQuotedScalar => Some(after_quote(&line, offset, '\'')),
        ErrorKind::UnknownQuotedScalarEscape => escape(text, offset),
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::FlowMappingValueAdjacentCollection => in_brackets(text, offset, &line),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            let wanted = if *open == '[' { ']' } else { '}' };
            let help =
                format!("write `{wanted}` instead of `{close}`: lists stand in `[ ]`, maps in `{{ }}`");
            Some(
                Mistake::new(char_at(text, offset), format!("`{open}` is closed by `{close}`"), help)
                    .label("opened here"),
            )
        }
        ErrorKind::MisplacedFlowCollectionEnd => Some(Mistake::new(
            char_at(text, offset),
            "this bracket closes nothing",
            "remove it, or write the opening bracket that belongs to it",
        )),
        ErrorKind::UnexpectedCharacter { character } => Some(first_character(&line, offset, *character)),
        ErrorKind::MissingAnchorOrAliasName => {
            let character = text[offset..].chars().next().unwrap_or('*');
            Some(first_character(&line, offset, character))
        }
        ErrorKind::MappingValueNotAllowed => colon(text, offset, &line),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => Some(without_key(text, &line)),
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation => Some(out_of_line(text, &line)),
        ErrorKind::BlockSequenceEntryNotAllowed => Some(Mistake::new(
            char_at(text, offset),
            "a list with dashes starts on the line below its key",
            "write the key and its colon on one line, and each item with a dash on a line of its own below; or write the list as `[a, b]`",
        )),
        ErrorKind::InvalidBlockScalarHeader => Some(Mistake::new(
            offset..line.end(),
            "the text after `|` or `>` starts on the next line",
            "break the line after the sign, and indent the text below it",
        )),
        ErrorKind::CommentNotSeparated => Some(Mistake::new(
            char_at(text, offset),
            "a comment needs a space before its `#`",
            "write a space before `#`; if it belongs to the text, put the text in quotation marks",
        )),
        _ => None,
    };
    known.unwrap_or_else(|| {
        Mistake::new(
            char_at(text, offset),
            format!("this cannot be read as YAML: {}", error.info()),
            "look at the indentation of this line and the one above: keys that belong together start in the same column",
        )
        .label("reading stopped here")
    })
}

/// `-item` for `- item`: valid YAML, as part of a text, but never meant so at the start of a line.
pub(super) fn tight_dash(text: &str, range: Range<usize>) -> Option<Mistake> {
    let word = text.get(range.clone())?.strip_prefix('-')?;
    let line = Line::at(text, range.start);
    if !word.starts_with(char::is_alphabetic) || line.content().start != range.start {
        return None;
    }
    Some(Mistake::new(
        range.start..range.start + 1,
        "there is no space after this dash",
        format!(
            "write a dash and a space before each item of a list: `- {}`",
            line.short().trim_start_matches('-')
        ),
    ))
}

/// A place with a character to underline: at the end of the file the last one that is not white space.
fn place(offset: usize, text: &str) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let trimmed = text.trim_end();
    if offset < trimmed.len() { offset } else { trimmed.char_indices().last().map_or(0, |(i, _)| i) }
}

fn char_at(text: &str, offset: usize) -> Range<usize> {
    offset..text[offset..].chars().next().map_or(offset, |c| offset + c.len_utf8())
}

fn too_deep(text: &str, offset: usize) -> Mistake {
    Mistake {
        rule: &rules::TOO_LARGE,
        ..Mistake::new(
            char_at(text, offset),
            format!("maps and lists are nested more than {} deep here", super::MAX_DEPTH),
            "a policy is nested eight deep at most: is this the right file?",
        )
    }
}

/// The tab: of a text that goes on over several lines the parser names the start.
fn tab(text: &str, line: &Line<'_>) -> Option<Mistake> {
    let rest = text.get(line.start..)?;
    let at = rest.find('\t')?;
    let length = rest[at..].len() - rest[at..].trim_start_matches('\t').len();
    let start = line.start + at;
    Some(
        Mistake::new(
            start..start + length,
            "YAML cannot be indented with tabs",
            "replace each tab by two spaces; most editors can be told to write spaces when you press Tab",
        )
        .label("a tab"),
    )
}

fn unclosed_quote(text: &str, offset: usize) -> Option<Mistake> {
    let quote = |c: char| matches!(c, '"' | '\'');
    let open = if text[offset..].starts_with(quote) { Some(offset) } else { open_at(text, offset).quote };
    let range = char_at(text, open?);
    Some(
        Mistake::new(
            range,
            "this quotation mark is never closed",
            "write the same mark at the end of the text; text that goes on over several lines is indented more than its key",
        )
        .label("opened here"),
    )
}

fn after_quote(line: &Line<'_>, offset: usize, quote: char) -> Mistake {
    let help = if quote == '"' {
        "put the marks around the whole text; a quotation mark inside it is written `\\\"`"
    } else {
        "inside single quotation marks an apostrophe is written twice, `'Acme''s'`; or put the text in double ones, `\"Acme's\"`"
    };
    Mistake::new(offset..line.end(), "the text goes on after its closing quotation mark", help)
        .label("not within the marks")
}

fn escape(text: &str, offset: usize) -> Option<Mistake> {
    // the parser names the start of the text: find the first sequence that stands for nothing
    let mut rest = text.get(offset..)?.char_indices();
    while let Some((at, c)) = rest.next() {
        if c != '\\' {
            continue;
        }
        let (_, next) = rest.next()?;
        if !"0abt\tnvfre \"/\\N_LPxuU\n\r".contains(next) {
            let start = offset + at;
            return Some(Mistake::new(
                start..start + 1 + next.len_utf8(),
                format!("in double quotation marks `\\{next}` stands for nothing"),
                "write the backslash twice, `\\\\`, or put the text in single quotation marks",
            ));
        }
    }
    None
}

/// Something is wrong between brackets, or a bracket is not closed.
fn in_brackets(text: &str, offset: usize, line: &Line<'_>) -> Option<Mistake> {
    let open = open_at(text, offset).bracket?;
    let bracket = text[open..].chars().next()?;
    let close = if bracket == '[' { ']' } else { '}' };
    if open < line.start || offset + 1 >= text.trim_end().len() {
        return Some(
            Mistake::new(
                open..open + 1,
                format!("`{bracket}` is never closed"),
                format!("write `{close}` where the {} ends", if bracket == '[' { "list" } else { "map" }),
            )
            .label("opened here"),
        );
    }
    if text[offset..].starts_with(':') {
        return Some(
            Mistake::new(
                char_at(text, offset),
                "a colon followed by a space starts a value, and here one has started already",
                "put the text that holds the colon in quotation marks: `{ en: \"Questions: how to ask\" }`",
            )
            .label("second colon"),
        );
    }
    Some(Mistake::new(
        char_at(text, offset),
        format!("between `{bracket}` and `{close}` entries are separated by commas"),
        format!("write a comma before this, or `{close}` where the entries end"),
    ))
}

/// A character that no plain text may start with.
fn first_character(line: &Line<'_>, offset: usize, character: char) -> Mistake {
    if character.is_control() {
        let message = format!("the file holds the character U+{:04X}, which is no text", character as u32);
        let range = offset..offset + character.len_utf8();
        return Mistake::new(range, message, "delete it; if there are many, the file is no text file");
    }
    let sign = if character == '`' { "a backtick".to_owned() } else { format!("`{character}`") };
    Mistake::new(
        offset..offset + character.len_utf8(),
        format!("text cannot start with {sign}: the sign has a meaning of its own in YAML"),
        format!("put the text in quotation marks{}", line.quoted()),
    )
}

/// A colon where no value can start.
fn colon(text: &str, offset: usize, line: &Line<'_>) -> Option<Mistake> {
    let before = text.get(line.start..offset)?;
    if let Some(first) = before.find(": ") {
        return Some(
            Mistake::new(
                offset..offset + 1,
                "a colon followed by a space starts a value, and this line has two",
                format!("put the text after the first colon in quotation marks{}", line.quoted_from(first)),
            )
            .label("second colon"),
        );
    }
    let above = line.above(text)?;
    if line.indent() > above.indent() && above.has_key() {
        return Some(
            Mistake::new(
                line.content(),
                "this line is indented further than the line above, which has a value already",
                format!("start it in column {}, as the line above", above.indent() + 1),
            )
            .label("too far to the right"),
        );
    }
    (!above.has_key()).then(|| without_key(text, &above))
}

/// A line that should be a key and a value, or an item of a list.
fn without_key(text: &str, line: &Line<'_>) -> Mistake {
    if let Some((key, value)) = line.tight_colon() {
        let colon = line.content().start + key.len();
        return Mistake::new(
            colon..colon + 1,
            "there is no space after this colon",
            format!("write `{key}: {value}`"),
        );
    }
    if line.above(text).is_some_and(|above| above.indent() == line.indent() && above.is_item()) {
        return Mistake::new(
            line.content(),
            "this line of a list has no dash",
            format!("start it with a dash and a space: `- {}`", line.short()),
        );
    }
    let help = match line.short().split_once(' ') {
        Some((key, value)) => format!("write a key, a colon, a space and the value: `{key}: {value}`"),
        None => "write a key, a colon, a space and the value, such as `name: Acme AB`".to_owned(),
    };
    Mistake::new(line.content(), "this line has no colon", help)
}

/// A line that belongs neither to the map or list above nor to the one around it.
fn out_of_line(text: &str, line: &Line<'_>) -> Mistake {
    let Some(above) = line.above(text) else {
        return Mistake::new(
            line.content(),
            "this line is not where a key can start",
            "start it in the first column",
        );
    };
    let column = above.indent() + 1;
    if line.is_item() && !above.is_item() {
        return Mistake::new(
            line.content(),
            "an item of a list stands among keys",
            "remove the dash; a list stands under a key of its own",
        );
    }
    if line.indent() == above.indent() && above.is_item() {
        return Mistake::new(
            line.content(),
            "a key stands among the items of a list",
            "start it further to the left, in the column of the key that it belongs beside; or make it an item with a dash",
        );
    }
    let help = format!(
        "lines that belong together start in the same column: the line above starts in column {column}"
    );
    Mistake::new(
        line.content(),
        "this line starts in a column that fits neither the line above nor any before",
        help,
    )
    .label("not in line")
}
