//! Phrases and how they are found in running text: word by word, whatever the capitals, hyphens and line breaks.
//!
//! A phrase is words with spaces between them. `(a|b)` is either word, `(a|)` a word that may be missing, `word*` any
//! word that begins so, and `..` up to eight words of the same sentence.

use std::ops::Range;

/// How many words `..` may stand for.
const GAP: usize = 8;

/// A phrase, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// One of these words; when `optional`, or none.
    Word {
        any: Vec<Word>,
        optional: bool,
    },
    Gap,
}

/// A word, or the beginning of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    letters: String,
    open: bool,
}

impl Word {
    /// Reads `word` or `word*`.
    pub fn read(written: &str) -> Word {
        let lower = written.to_lowercase();
        match lower.strip_suffix('*') {
            Some(start) => Word { letters: start.to_owned(), open: true },
            None => Word { letters: lower, open: false },
        }
    }

    /// The letters that it begins with, where it is the beginning of words.
    pub fn start(&self) -> Option<&str> {
        self.open.then_some(self.letters.as_str())
    }

    /// Its letters, or those that it begins with.
    pub fn letters(&self) -> &str {
        &self.letters
    }

    fn is(&self, word: &str) -> bool {
        if self.open { word.starts_with(&self.letters) } else { word == self.letters }
    }
}

/// A text cut into words.
pub struct Words<'t> {
    words: Vec<Found<'t>>,
}

struct Found<'t> {
    /// In small letters.
    word: &'t str,
    range: Range<usize>,
    sentence: usize,
}

/// A text in small letters that takes as many bytes, so that places in one are places in the other.
pub fn small(text: &str) -> String {
    let small = text.to_lowercase();
    if small.len() == text.len() { small } else { text.to_ascii_lowercase() }
}

impl<'t> Words<'t> {
    /// Cuts a text in small letters. Addresses are left out: nobody chose their words.
    pub fn of(small: &'t str) -> Words<'t> {
        let mut words = Vec::new();
        let (mut sentence, mut at) = (0, 0);
        let is_address = |chunk: &str| ["://", "@", "www."].iter().any(|mark| chunk.contains(mark));
        let addresses = is_address(small);
        while let Some(rest) = small.get(at..).filter(|rest| !rest.is_empty()) {
            let first = rest.chars().next().unwrap_or_default();
            let length = match first {
                c if c.is_alphanumeric() => {
                    if addresses {
                        let chunk = rest.split(|c: char| c.is_whitespace() || ")]>\"".contains(c)).next();
                        if let Some(chunk) = chunk.filter(|chunk| is_address(chunk)) {
                            at += chunk.len();
                            continue;
                        }
                    }
                    let inside = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’');
                    rest.find(|c| !inside(c)).unwrap_or(rest.len())
                }
                '%' => 1,
                c => {
                    sentence += usize::from(ends_sentence(small, at, c));
                    at += c.len_utf8();
                    continue;
                }
            };
            let range = at..at + length;
            words.extend(small.get(range.clone()).map(|word| Found { word, range, sentence }));
            at += length;
        }
        Words { words }
    }

    /// The words, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'t str> {
        self.words.iter().map(|found| found.word)
    }

    /// The sentences: the bytes from the first to the last word of each, and how many words it has.
    pub fn sentences(&self) -> Vec<(Range<usize>, usize)> {
        self.words
            .chunk_by(|a, b| a.sentence == b.sentence)
            .filter_map(|words| {
                let (first, last) = (words.first()?, words.last()?);
                Some((first.range.start..last.range.end, words.len()))
            })
            .collect()
    }

    /// The bytes of a phrase that begins at a word.
    pub fn find(&self, phrase: &Phrase, at: usize) -> Option<Range<usize>> {
        let sentence = self.words.get(at)?.sentence;
        let end = self.matches(&phrase.pieces, at, sentence)?;
        let (first, last) = (self.words.get(at)?, self.words.get(end.checked_sub(1)?)?);
        Some(first.range.start..last.range.end)
    }

    /// Whether one of some words stands in the sentence of a word.
    pub fn same_sentence(&self, at: usize, words: &[Word]) -> bool {
        let Some(sentence) = self.words.get(at).map(|found| found.sentence) else { return false };
        let there = self.words.iter().filter(|found| found.sentence == sentence);
        there.into_iter().any(|found| words.iter().any(|word| word.is(found.word)))
    }

    /// The end of the pieces that begin at a word.
    fn matches(&self, pieces: &[Piece], at: usize, sentence: usize) -> Option<usize> {
        let Some((piece, rest)) = pieces.split_first() else { return Some(at) };
        match piece {
            Piece::Gap => (at..=at + GAP).find_map(|next| self.matches(rest, next, sentence)),
            Piece::Word { any, optional } => {
                let here = self.words.get(at).filter(|found| found.sentence == sentence);
                let fits = here.is_some_and(|found| any.iter().any(|word| word.is(found.word)));
                let taken = if fits { self.matches(rest, at + 1, sentence) } else { None };
                taken.or_else(|| optional.then(|| self.matches(rest, at, sentence)).flatten())
            }
        }
    }
}

/// A full stop after a number or within an abbreviation is none, nor is a line break; an empty line is.
fn ends_sentence(text: &str, at: usize, c: char) -> bool {
    let after = text.get(at + c.len_utf8()..).unwrap_or_default();
    let open = after.is_empty() || after.starts_with(char::is_whitespace);
    let number = text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
    match c {
        '.' => open && !number,
        '!' | '?' | ';' => true,
        ':' => open,
        '\n' => after.trim_start_matches(' ').starts_with(['\n', '-', '*', '|']),
        _ => false,
    }
}

impl Phrase {
    /// Reads a phrase; `None` when nothing of it must be there.
    pub fn read(written: &str) -> Option<Phrase> {
        let pieces: Vec<Piece> = written.split_whitespace().map(piece).collect();
        let begins = matches!(pieces.first(), Some(Piece::Word { optional: false, .. }));
        let ends = !matches!(pieces.last(), Some(Piece::Gap));
        (begins && ends).then_some(Phrase { pieces })
    }

    /// The words that it may begin with.
    pub fn first_words(&self) -> &[Word] {
        match self.pieces.first() {
            Some(Piece::Word { any, .. }) => any,
            _ => &[],
        }
    }
}

fn piece(written: &str) -> Piece {
    if written == ".." {
        return Piece::Gap;
    }
    let inside = written.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let words: Vec<&str> = inside.map_or_else(|| vec![written], |inside| inside.split('|').collect());
    let any = words.iter().filter(|word| !word.is_empty()).map(|word| Word::read(word)).collect();
    Piece::Word { any, optional: words.contains(&"") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(phrase: &str, text: &'t str) -> Option<&'t str> {
        let (phrase, small) = (Phrase::read(phrase).expect("a phrase"), small(text));
        let words = Words::of(&small);
        let range = (0..words.iter().count()).find_map(|at| words.find(&phrase, at))?;
        text.get(range)
    }

    #[test]
    fn phrases_are_found_word_by_word() {
        for (phrase, text, there) in [
            ("100 % (safe|secure)", "We are 100% Secure.", Some("100% Secure")),
            ("we may (also|) share", "What we\n  may share, we may keep", Some("we\n  may share")),
            ("we may (also|) share", "We may also share", Some("We may also share")),
            ("we may share", "as we. May share", None),
            ("registerförar*", "en registerförares ansvar", Some("registerförares")),
            ("stored .. eu", "stored by us within the EU", Some("stored by us within the EU")),
            ("stored .. eu", "stored. In the EU", None),
            ("stored .. eu", "stored a b c d e f g h i eu", None),
            ("by using .. agree", "By using this site, you agree", Some("By using this site, you agree")),
            ("will .. 2018", "gilt ab dem will 25. mai 2018", Some("will 25. mai 2018")),
            ("m m", "namn, adress m.m.", Some("m.m")),
            ("etc", "names, etc.", Some("etc")),
            ("acme", "see https://acme.example/acme or a@acme.example", None),
            ("ds gvo", "the DS-GVO", Some("DS-GVO")),
            ("we can", "we can't", None),
        ] {
            assert_eq!(found(phrase, text), there, "{phrase}: {text}");
        }
    }

    #[test]
    fn what_says_nothing_is_no_phrase() {
        for written in ["", "(a|) b", "a ..", ".. a"] {
            assert_eq!(Phrase::read(written), None, "{written}");
        }
    }
}
