//! The lists of words beside this file, one file a language: what not to write, why, and what to write instead.
//!
//! In: the embedded YAML. Out: [`Entry`]s by language and the passages of a text that they find. Which rule an entry
//! belongs to is said by its heading, the name of the rule; what the rule is about, this module does not know.

use super::phrase::{Phrase, Word, Words, small};
use super::plain;
use crate::diag::Sink;
use crate::load::{Node, parse};
use crate::source::FileId;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Words that belong together: one reason, one advice.
#[derive(Debug)]
pub struct Entry {
    /// The name of the rule.
    pub rule: String,
    phrases: Vec<Phrase>,
    /// Words that make the sentence right.
    unless: Vec<Word>,
    /// What is wrong with the words, as the end of a sentence that begins with them.
    pub why: String,
    /// What to write instead: a sentence without full stop.
    pub help: String,
}

/// A passage of a text, and the entry that it is found by.
#[derive(Debug)]
pub struct Passage {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The entry.
    pub entry: &'static Entry,
}

/// The lists of one language.
#[derive(Debug)]
pub struct List {
    entries: Vec<Entry>,
    /// Entry and phrase, by the word that the phrase begins with.
    by_word: HashMap<String, Vec<(usize, usize)>>,
    /// The same for phrases that begin with the beginning of words.
    by_start: Vec<(String, (usize, usize))>,
    /// Words that add nothing, by the place in which they add nothing.
    nothing: HashMap<String, HashSet<String>>,
}

/// The languages that there are lists for, and their files.
static FILES: [(&str, &str, OnceLock<List>); 5] = [
    ("en", include_str!("words/en.yaml"), OnceLock::new()),
    ("sv", include_str!("words/sv.yaml"), OnceLock::new()),
    ("de", include_str!("words/de.yaml"), OnceLock::new()),
    ("da", include_str!("words/da.yaml"), OnceLock::new()),
    ("nb", include_str!("words/nb.yaml"), OnceLock::new()),
];

/// The heading of words that add nothing.
const NOTHING: &str = "says-nothing";

/// The keys of an entry.
const KEYS: [&str; 4] = ["words", "unless", "why", "help"];

/// The languages that there are lists for.
pub fn languages() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(language, ..)| *language)
}

/// The list of a language; `de-AT` has that of `de`.
pub fn of(language: &str) -> Option<&'static List> {
    let main = plain::main_of(language);
    let (_, text, list) = FILES.iter().find(|(known, ..)| *known == main)?;
    Some(list.get_or_init(|| List::read(text).0))
}

/// What is wrong with the file of a language: for the tests.
pub fn problems(language: &str) -> Vec<String> {
    let file = FILES.iter().find(|(known, ..)| *known == language);
    file.map(|(_, text, _)| List::read(text).1).unwrap_or_default()
}

impl List {
    /// Reads a file, and says what could not be read.
    fn read(text: &str) -> (List, Vec<String>) {
        let (mut entries, mut problems, mut sink) = (Vec::new(), Vec::new(), Sink::new());
        let mut nothing = HashMap::new();
        let root = parse(FileId::default(), text, &mut sink);
        problems.extend(sink.into_found().into_iter().map(|found| found.message));
        for heading in root.iter().flat_map(|root| root.entries().unwrap_or_default()) {
            if heading.key.value == NOTHING {
                nothing.extend(heading.value.entries().unwrap_or_default().iter().map(words));
            }
            for node in heading.value.items().unwrap_or_default() {
                match entry(&heading.key.value, node) {
                    Ok(entry) => entries.push(entry),
                    Err(problem) => problems.push(format!("{}: {problem}", heading.key.value)),
                }
            }
        }
        let mut list = List { entries, by_word: HashMap::new(), by_start: Vec::new(), nothing };
        for (number, entry) in list.entries.iter().enumerate() {
            for (place, phrase) in entry.phrases.iter().enumerate() {
                for word in phrase.first_words() {
                    match word.start() {
                        Some(start) => list.by_start.push((start.to_owned(), (number, place))),
                        None => {
                            list.by_word.entry(word.letters().to_owned()).or_default().push((number, place))
                        }
                    }
                }
            }
        }
        (list, problems)
    }

    /// Every entry.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether a text has words and none of them adds anything in a place.
    pub fn says_nothing(&self, place: &str, text: &str) -> bool {
        let Some(nothing) = self.nothing.get(place) else { return false };
        let small = text.to_lowercase();
        let mut said = plain::words(&small).peekable();
        said.peek().is_some() && said.all(|word| nothing.contains(word))
    }

    /// The passages that stand in a text, in its order; of those of one rule that overlap, the first.
    pub fn find(&'static self, text: &str) -> Vec<Passage> {
        let small = small(text);
        let words = Words::of(&small);
        let mut found: Vec<Passage> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            for (number, place) in self.beginning_with(word) {
                let Some(entry) = self.entries.get(number) else { continue };
                let passage = entry.phrases.get(place).and_then(|phrase| words.find(phrase, at));
                let Some(range) = passage else { continue };
                let said = |known: &Passage| known.entry.rule == entry.rule && range.start < known.range.end;
                if !found.iter().any(said) && !words.same_sentence(at, &entry.unless) {
                    found.push(Passage { range, entry });
                }
            }
        }
        found
    }

    /// Entry and phrase of those that a word may begin, in the order of the file.
    fn beginning_with(&self, word: &str) -> Vec<(usize, usize)> {
        let starts = self.by_start.iter().filter(|(start, _)| word.starts_with(start.as_str()));
        let mut all: Vec<_> = starts.map(|(_, phrase)| *phrase).collect();
        all.extend(self.by_word.get(word).into_iter().flatten());
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// A place, and the words that add nothing there.
fn words(place: &crate::load::Entry) -> (String, HashSet<String>) {
    let words = place.value.text().unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    (place.key.value.clone(), words)
}

fn entry(rule: &str, node: &Arc<Node>) -> Result<Entry, String> {
    let unknown = node.entries().unwrap_or_default().iter().find(|e| !KEYS.contains(&e.key.value.as_str()));
    if let Some(unknown) = unknown {
        return Err(format!("`{}` is no key of an entry", unknown.key.value));
    }
    let texts = |key: &str| -> Vec<&str> {
        let items = node.get(key).and_then(|value| value.items()).unwrap_or_default();
        items.iter().filter_map(|item| item.text()).collect()
    };
    let text = |key: &str| {
        node.get(key)
            .and_then(|value| value.text())
            .map(str::to_owned)
            .ok_or(format!("an entry lacks `{key}`"))
    };
    let read = |written: &&str| Phrase::read(written).ok_or(format!("`{written}` is no phrase"));
    let phrases: Vec<Phrase> = texts("words").iter().map(read).collect::<Result<_, String>>()?;
    if phrases.is_empty() {
        return Err("an entry has no words".to_owned());
    }
    let unless = texts("unless").into_iter().map(Word::read).collect();
    Ok(Entry { rule: rule.to_owned(), phrases, unless, why: text("why")?, help: text("help")? })
}
