//! The languages that are shipped, and their wording, embedded in the binary.
//!
//! To add a language: its folder `locales/<tag>/` with the same files as `locales/en/`, and one line in [`LOCALES`].
//! To add a group of messages: its file in every folder, and one line in `files!`.

use super::compile::Compiler;
use super::entries::entries;
use super::formats::Formats;
use super::pattern::Body;
use crate::document::tree::Direction;
use fluent_syntax::ast;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{Arc, OnceLock};

/// A shipped language.
pub struct Locale {
    /// BCP 47 tag; also the name of its folder.
    pub tag: &'static str,
    /// Its name in itself, as a language switcher shows it.
    pub autonym: &'static str,
    /// Whether a lawyer whose own language it is has read the wording. Where not, README says so.
    pub reviewed: bool,
    /// Writing direction.
    pub direction: Direction,
    /// The tag under which CLDR is asked for dates, numbers, lists and names.
    cldr: &'static str,
    files: &'static [(&'static str, &'static str)],
    wording: OnceLock<Wording>,
    formats: OnceLock<Arc<Formats>>,
}

/// The files of a language: group and text.
macro_rules! files {
    ($tag:literal) => {
        files!(
            $tag: "page", "common", "time", "countries", "summary", "parties", "activity", "basis", "retention",
            "recipients", "cookies", "apps", "rights", "closing", "law",
            "vocabulary/data", "vocabulary/purposes", "vocabulary/people", "vocabulary/sources",
            "vocabulary/measures", "vocabulary/events", "vocabulary/tasks", "vocabulary/trackers",
            "vocabulary/laws"
        )
    };
    ($tag:literal: $($group:literal),*) => {
        &[$(($group, include_str!(concat!("../../locales/", $tag, "/", $group, ".ftl")))),*]
    };
}

macro_rules! locale {
    ($tag:literal, $cldr:literal, $autonym:literal, $direction:ident, reviewed: $reviewed:literal) => {
        Locale {
            tag: $tag,
            autonym: $autonym,
            reviewed: $reviewed,
            direction: Direction::$direction,
            cldr: $cldr,
            files: files!($tag),
            wording: OnceLock::new(),
            formats: OnceLock::new(),
        }
    };
}

/// How many languages are shipped.
pub(super) const LANGUAGES: usize = 2;

/// English comes first: its wording is the measure for a language that a user adds.
static LOCALES: [Locale; LANGUAGES] = [
    // both were held against the regulation's text in the language; no lawyer has read them yet
    // most readers of English policies under the GDPR are European: dates and lists are British
    locale!("en", "en-GB", "English", Ltr, reviewed: false),
    locale!("sv", "sv", "Svenska", Ltr, reviewed: false),
];

/// The shipped languages, English first.
pub fn shipped() -> &'static [Locale] {
    &LOCALES
}

/// A message or term of a language as it stands in its file, without comments: the group of the file, and the text.
pub fn message_text(locale: &'static Locale, id: &str) -> Option<(&'static str, String)> {
    locale.files.iter().find_map(|(group, text)| {
        let entry = entries(text).find(|entry| entry.id == id)?;
        let lines: Vec<&str> = entry.text.lines().collect();
        // what follows it belongs to the next
        let last = lines.iter().rposition(|line| !line.trim().is_empty() && !line.starts_with('#'))?;
        Some((*group, lines.get(..=last)?.join("\n")))
    })
}

/// The ids of all messages and terms, those of English.
pub fn message_ids() -> impl Iterator<Item = &'static str> {
    english().wording().ids()
}

/// English: the measure of every other language.
pub(super) fn english() -> &'static Locale {
    let [english, ..] = &LOCALES;
    english
}

impl Locale {
    /// Its place in [`LOCALES`].
    pub(super) fn number(&self) -> Option<usize> {
        LOCALES.iter().position(|locale| std::ptr::eq(locale, self))
    }

    /// The files of this language: group (the path below its folder, without `.ftl`) and text.
    pub fn files(&self) -> &'static [(&'static str, &'static str)] {
        self.files
    }

    /// Its messages and terms.
    pub(super) fn wording(&self) -> &Wording {
        self.wording.get_or_init(|| Wording::new(self.files))
    }

    /// Its formatters.
    pub(super) fn formats(&self) -> Arc<Formats> {
        let make = || Arc::new(Formats::new(self.cldr).unwrap_or_else(Formats::root));
        self.formats.get_or_init(make).clone()
    }
}

/// Messages and terms by id; each is parsed when it is first asked for.
pub(super) struct Wording(HashMap<&'static str, Shipped, BuildHasherDefault<Quick>>);

/// Eight bytes at a time are mixed in by a multiplication. The table is filled at every start and asked several hundred
/// times a page, and its keys are ours: nobody can choose them so that they collide.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        let rest = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
        for word in words.iter().map(|word| u64::from_le_bytes(*word)).chain([rest]) {
            self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
    }

    fn finish(&self) -> u64 {
        // the high bits are the best mixed, and the table looks at both ends
        self.0 ^ (self.0 >> 32)
    }
}

/// A message or term of the shipped wording.
struct Shipped {
    text: &'static str,
    // boxed: most are never asked for, and the table is written at every start
    body: OnceLock<Box<Body>>,
}

impl Wording {
    fn new(files: &'static [(&'static str, &'static str)]) -> Wording {
        let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
        // a short message has about eighty bytes
        let mut all = HashMap::with_capacity_and_hasher(bytes / 80, BuildHasherDefault::default());
        for entry in files.iter().flat_map(|(_, text)| entries(text)) {
            all.insert(entry.id, Shipped { text: entry.text, body: OnceLock::new() });
        }
        Wording(all)
    }

    /// A message or, with `-` before its name, a term.
    pub fn get(&self, id: &str) -> Option<&Body> {
        let shipped = self.0.get(id)?;
        Some(shipped.body.get_or_init(|| Box::new(parse(shipped.text))))
    }

    /// Whether there is such a message or term.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Every id, in no particular order.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }
}

/// Tests parse every shipped file as a whole, so there are no errors to report here.
fn parse(text: &'static str) -> Body {
    let tree = fluent_syntax::parser::parse_runtime(text).unwrap_or_else(|(tree, _)| tree);
    let mut compiler = Compiler::new(text, 0);
    match tree.body.first() {
        Some(ast::Entry::Message(message)) => compiler.message(message),
        Some(ast::Entry::Term(term)) => compiler.term(term),
        _ => Body::default(),
    }
}
