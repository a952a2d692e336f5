//! Characters: which mean nothing in a text, which are set apart, which no font can show.

use crate::render::markdown::clean as clean_char;
use std::borrow::Cow;

/// A text as it is set: line breaks and tabs become blanks, other control characters a sign that something is there,
/// as in the other formats; the byte order mark, which PDF/A forbids, goes.
pub fn clean(text: &str) -> Cow<'_, str> {
    match text.contains(|c: char| clean_char(c) != c || c == BYTE_ORDER_MARK) {
        false => Cow::Borrowed(text),
        true => Cow::Owned(text.chars().filter(|c| *c != BYTE_ORDER_MARK).map(clean_char).collect()),
    }
}

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A name as it is set: marks of direction in it have no effect on what follows, and letters that are written from
/// right to left keep their place in the sentence.
pub fn isolated(name: &str) -> Cow<'_, str> {
    let name = clean(name);
    match name.contains(is_directed) {
        false => name,
        true => Cow::Owned(format!("\u{2068}{name}\u{2069}")),
    }
}

/// Whether a character is of a script that is written from right to left, or a mark of direction.
fn is_directed(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The letters of a text: what is left when blanks and what cannot be seen are taken out. Lines end where they must, so
/// blanks do not count when what was set is compared with what was to be set.
pub fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| !c.is_whitespace() && !typst::text::is_default_ignorable(*c))
}
