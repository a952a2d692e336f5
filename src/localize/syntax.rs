//! Errors of the Fluent parser in words that a translator understands.

use super::rules;
use crate::diag::Diagnostic;
use crate::source::{FileId, Span};
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::ops::Range;

/// Braces and brackets that may be open at once. Real messages have three; the parser calls itself for each.
const MAX_DEPTH: usize = 60;

/// The first place of a text where more than [`MAX_DEPTH`] braces are open.
pub(super) fn too_deep(text: &str) -> Option<Range<usize>> {
    let mut depth: usize = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b')' if depth > 1 => depth -= 1,
            // a message that is not closed must not spoil the next
            b'\n' if text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic) => depth = 0,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at..at + 1);
        }
    }
    None
}

/// The diagnostic for an error in `text`, which starts at byte `start` of its file.
pub(super) fn diagnostic(error: &ParserError, file: FileId, text: &str, start: usize) -> Diagnostic {
    let at = on_characters(text, error.pos.clone());
    let (message, help) = explain(&error.kind);
    let diagnostic = rules::SYNTAX.at(Span::new(file, at.start + start, at.end + start), message).note(
        "the message that holds this is left out, and so are any others up to the next line that starts one",
    );
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// What is wrong, and what to write.
fn explain(kind: &ErrorKind) -> (String, Option<&'static str>) {
    let plain = |message: &str, help| (message.to_owned(), help);
    const ARGUMENT: Option<&str> = Some("only an argument can decide, such as `{ $n -> … }`");
    match kind {
        ErrorKind::ExpectedToken('=') => plain(
            "a message is a name, `=` and a text; here `=` is missing",
            Some("if this line goes on with the text of the message above, indent it"),
        ),
        ErrorKind::ExpectedToken('}') => plain(
            "`}` is missing: the brace that was opened before this place is not closed",
            Some("write `}` after the name, as in `{ $name }`"),
        ),
        ErrorKind::ExpectedToken(']') => plain("`]` is missing after the name of a variant", None),
        ErrorKind::ExpectedToken('"') => plain("`\"` is missing at the end of a text in quotes", None),
        ErrorKind::ExpectedToken(c) => (format!("`{c}` is missing here"), None),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            plain("variants start on a line of their own", Some("start a new line after `->`"))
        }
        ErrorKind::ExpectedCharRange { range } => (
            format!("this character cannot stand here: one of {range} is expected"),
            Some("names are made of the letters a to z, digits, `-` and `_`, and start with a letter"),
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("the message `{entry_id}` has no text"),
            Some("write the text after `=`; a text that goes on over several lines is indented"),
        ),
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the term `-{entry_id}` has no text"), Some("write the text after `=`"))
        }
        ErrorKind::ForbiddenCallee => plain(
            "only functions are followed by brackets, and there are two: `NUMBER` and `DATETIME`",
            Some("write `{ $name }` for an argument"),
        ),
        ErrorKind::MissingDefaultVariant => plain(
            "none of these variants is marked as the one to take when no other fits",
            Some("put `*` before the last one: `*[other] …`"),
        ),
        ErrorKind::MultipleDefaultVariants => {
            plain("two variants are marked with `*`", Some("mark only the one to take when no other fits"))
        }
        ErrorKind::MissingValue => plain("a text is missing here", None),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            plain("another message cannot decide between variants", ARGUMENT)
        }
        ErrorKind::TermReferenceAsSelector => plain(
            "a term cannot decide between variants, only one of its attributes can",
            Some("write the attribute: `{ -term.gender -> … }`"),
        ),
        ErrorKind::TermAttributeAsPlaceable => plain(
            "an attribute of a term can decide between variants, but cannot be printed",
            Some("make it a term of its own"),
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            plain("this cannot decide between variants", ARGUMENT)
        }
        ErrorKind::UnterminatedStringLiteral => {
            plain("a text in quotes ends on the line on which it starts", Some("write the closing `\"`"))
        }
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            plain("these options are in the wrong order, or one stands twice", None)
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => plain(
            "`\\` starts a special character here, but this is none",
            Some("possible are `\\\\`, `\\\"` and a number such as `\\u00A0`"),
        ),
        ErrorKind::UnbalancedClosingBrace => plain(
            "`}` closes a brace that was never opened",
            Some("to print a brace, write `{\"}\"}`; otherwise write `{` before the name"),
        ),
        ErrorKind::ExpectedInlineExpression => plain(
            "after `{` comes an argument such as `$name`, a text in quotes or the name of a message",
            Some("to print a brace, write `{\"{\"}`"),
        ),
        ErrorKind::ExpectedLiteral => plain("a number or a text in quotes is expected here", None),
    }
}

/// The range within the text, on the boundaries of characters, at least one character long where there is one.
fn on_characters(text: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_nesting_is_found_before_the_parser_runs() {
        assert_eq!(too_deep("a = { NUMBER($n) } (b) )\nc = {{ $x }}\n"), None);
        assert_eq!(too_deep(&format!("a = {}", "{".repeat(100))), Some(64..65));
        assert!(too_deep(&format!("a = {{{}", "A(".repeat(100))).is_some());
        assert_eq!(too_deep(&"a = {\"{\"}\n".repeat(100)), None);
    }
}
