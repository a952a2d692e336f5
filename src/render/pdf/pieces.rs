//! Where a line may end in addresses and names that have no blanks: a column is narrow, and what runs out of the paper
//! is lost. The pieces joined are the text; between them a template sets a space that cannot be
//! seen.

use std::borrow::Cow;
use std::ops::Range;

/// Where a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// In a line of the page's width.
    Line,
    /// In the cell of a table.
    Cell,
    /// There, something to find letter by letter, in letters of one width.
    Code,
}

impl Room {
    /// The room of something to find letter by letter: in a line it stays whole while it can.
    pub fn code(self) -> Room {
        match self {
            Room::Line => Room::Line,
            Room::Cell | Room::Code => Room::Code,
        }
    }

    /// Words up to this length are left to the hyphenation of the language.
    fn word(self) -> usize {
        match self {
            Room::Line => 40,
            Room::Cell => 18,
            Room::Code => 12,
        }
    }

    /// Pieces are no longer than this.
    fn piece(self) -> usize {
        match self {
            Room::Line => 40,
            Room::Cell => 14,
            Room::Code => 12,
        }
    }
}

/// Words of letters alone are hyphenated; longer ones than this are no words.
const LONGEST_WORD: usize = 60;

/// A name longer than this is hyphenated like a word.
const LONGEST_NAME: usize = 22;

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Part<'t> {
    /// The part.
    pub text: Cow<'t, str>,
    /// Whether it is a name that no hyphen may come into: `DynamicWeb` shows by a capital within that it is one.
    pub whole: bool,
}

/// The parts of a text, of which every other is a name; joined, they are the text.
pub fn parts(text: Cow<'_, str>) -> Vec<Part<'_>> {
    let mut out: Vec<Part<'_>> = Vec::new();
    let mut push = |range: Range<usize>, whole| {
        let text = text.get(range).unwrap_or_default().to_owned();
        if !text.is_empty() {
            out.push(Part { text: text.into(), whole });
        }
    };
    let mut start = 0;
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let from = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let name = from.trim_end_matches(|c: char| !c.is_alphanumeric());
        if is_name(name) {
            let first = at + word.len() - from.len();
            push(start..first, false);
            push(first..first + name.len(), true);
            start = first + name.len();
        }
        at += word.len();
    }
    if start > 0 {
        push(start..text.len(), false);
        return out;
    }
    vec![Part { text, whole: false }]
}

/// Whether a small letter comes before a capital, and the word is not too long to stay whole. An address is no name.
fn is_name(word: &str) -> bool {
    let mut small = false;
    let within = |c: char| {
        let capital = small && c.is_uppercase();
        small |= c.is_lowercase();
        capital
    };
    word.chars().any(within)
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-'))
        && word.chars().count() <= LONGEST_NAME
}

/// The pieces of a text.
pub fn pieces(text: Cow<'_, str>, room: Room) -> Vec<Cow<'_, str>> {
    if text.split(char::is_whitespace).all(|word| !must_break(word, room)) {
        return vec![text];
    }
    let mut out = Vec::new();
    let mut start = 0;
    for cut in cuts(&text, room) {
        out.push(text.get(start..cut).unwrap_or_default().to_owned().into());
        start = cut;
    }
    out.push(text.get(start..).unwrap_or_default().to_owned().into());
    out
}

fn must_break(word: &str, room: Room) -> bool {
    // bytes are at least as many as letters
    if word.len() <= room.word() {
        return false;
    }
    let length = word.chars().count();
    length > LONGEST_WORD || (length > room.word() && (room == Room::Code || word.contains(is_joint)))
}

fn is_joint(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '\'' | '’')
}

/// The places, in bytes.
fn cuts(text: &str, room: Room) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        if must_break(word.trim_end(), room) {
            cut_word(word.trim_end(), at, room, &mut cuts);
        }
        at += word.len();
    }
    cuts
}

/// After each sign that joins, and where a piece would become too long.
fn cut_word(word: &str, offset: usize, room: Room, cuts: &mut Vec<usize>) {
    let mut length = 0;
    let mut chars = word.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        length += 1;
        let Some((next_at, next)) = chars.peek().copied() else { break };
        // signs stay together: `://`, `_*`; combining marks stay with their letters
        let joint = is_joint(c) && !is_joint(next) && length > 2;
        let full = length >= room.piece() && !is_combining(next);
        if at > 0 && (joint || full) {
            cuts.push(offset + next_at);
            length = 0;
        }
    }
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{200C}' | '\u{200D}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, room: Room) -> Vec<String> {
        pieces(text.into(), room).into_iter().map(Cow::into_owned).collect()
    }

    #[test]
    fn words_are_left_to_hyphenation() {
        for text in ["personuppgiftsbehandlingsavtalet", "a b c", "", "Stripe Payments Europe, Ltd."] {
            assert_eq!(of(text, Room::Cell), [text]);
        }
    }

    #[test]
    fn names_with_a_capital_within_stay_whole() {
        let of = |text: &'static str| -> Vec<(String, bool)> {
            parts(text.into()).into_iter().map(|p| (p.text.into_owned(), p.whole)).collect()
        };
        let (plain, whole) = (|s: &str| (s.to_owned(), false), |s: &str| (s.to_owned(), true));
        assert_eq!(
            of("by DynamicWeb A/S (LinkedIn)."),
            [plain("by "), whole("DynamicWeb"), plain(" A/S ("), whole("LinkedIn"), plain(").")]
        );
        for text in [
            "https://DynamicWeb.com",
            "GDPR and EU",
            "Stripe Payments",
            "",
            "Integritetsskyddsmyndigheten",
            "ÅÄÖ åäö",
        ] {
            assert_eq!(of(text), [plain(text)]);
        }
        assert_eq!(of("HubSpot"), [whole("HubSpot")]);
        let long = "OneLongNameThatNoColumnHasRoomFor";
        assert_eq!(of(long), [plain(long)]);
    }

    #[test]
    fn addresses_end_lines_after_their_signs() {
        assert_eq!(
            of("see https://www.long-example.example/a/privacy now", Room::Cell),
            ["see https://", "www.", "long-", "example.", "example/", "a/privacy now"]
        );
        assert_eq!(of("_hjSessionUser_1234567", Room::Code), ["_hjSessionUs", "er_", "1234567"]);
    }

    #[test]
    fn nothing_is_longer_than_its_room() {
        let long = "x".repeat(10_000);
        for room in [Room::Line, Room::Cell, Room::Code] {
            let cut = of(&long, room);
            assert!(cut.iter().all(|p| p.chars().count() <= room.piece()));
            assert_eq!(cut.concat(), long);
        }
    }
}
