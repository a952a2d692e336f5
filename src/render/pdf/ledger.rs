//! Proof that what was set is the whole document.
//!
//! Every run stands between two marks, which come out of the typesetter where its words are. Read back page by page,
//! the marks must come in order, each once, and the letters between them must be those of the document. Running heads,
//! the table of contents and the repeated heads of tables are passed over. Cells side by side may go on together on the
//! next page, so letters are counted over all runs and looked at one by one only to name what is wrong.

use super::text::letters;
use crate::render::ledger::Loss;
use crate::render::ledger::Part;
use std::collections::{BTreeMap, HashSet};
use typst::foundations::Value;
use typst::introspection::{Location, MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::OutlineElem;
use typst::pdf::ArtifactElem;
use typst_layout::PagedDocument;

/// What was read back.
#[derive(Debug, Default)]
pub struct Reading {
    /// The numbers of the runs, in the order in which they begin; repeated heads of tables only once.
    order: Vec<usize>,
    /// What stands in each run.
    words: BTreeMap<usize, String>,
    /// Characters that no font had.
    pub blanks: Vec<char>,
    open: Vec<(usize, bool)>,
    seen: HashSet<usize>,
    hidden: Vec<Location>,
}

/// Reads what was set.
pub fn read(document: &PagedDocument, repeated: &[usize]) -> Reading {
    let mut reading = Reading::default();
    for page in document.pages() {
        reading.frame(&page.frame, repeated);
    }
    reading.blanks.sort_unstable();
    reading.blanks.dedup();
    reading
}

impl Reading {
    fn frame(&mut self, frame: &Frame, repeated: &[usize]) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, repeated),
                FrameItem::Text(text) => {
                    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                        self.blanks.extend(text.text.get(glyph.range()).and_then(|t| t.chars().next()));
                    }
                    // of a head that stands there once more, nothing is read
                    if let (true, Some((run, false))) = (self.hidden.is_empty(), self.open.last()) {
                        self.words.entry(*run).or_default().push_str(&text.text);
                    }
                }
                FrameItem::Tag(tag) => self.tag(tag, repeated),
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn tag(&mut self, tag: &Tag, repeated: &[usize]) {
        match tag {
            Tag::Start(element, _) if element.is::<ArtifactElem>() || element.is::<OutlineElem>() => {
                self.hidden.push(tag.location());
            }
            Tag::End(location, ..) => self.hidden.retain(|hidden| hidden != location),
            Tag::Start(element, _) if self.hidden.is_empty() => {
                let Some(Value::Str(mark)) = element.to_packed::<MetadataElem>().map(|m| &m.value) else {
                    return;
                };
                let number = |prefix| mark.strip_prefix(prefix).and_then(|n| n.parse::<usize>().ok());
                if let Some(run) = number("policyc+") {
                    let again = !self.seen.insert(run) && repeated.contains(&run);
                    if !again {
                        self.order.push(run);
                    }
                    self.open.push((run, again));
                } else if let Some(run) = number("policyc-")
                    && let Some(at) = self.open.iter().rposition(|(open, _)| *open == run)
                {
                    self.open.remove(at);
                }
            }
            Tag::Start(..) => {}
        }
    }

    /// The words of each run, in the order in which they were set.
    pub fn into_words(mut self) -> Vec<String> {
        let order = std::mem::take(&mut self.order);
        order.into_iter().map(|run| self.words.remove(&run).unwrap_or_default()).collect()
    }

    /// What is missing, changed, doubled or in another order; `runs` are the letters that there should be.
    pub fn compare(&self, runs: &[String]) -> Result<(), Loss> {
        let lost = |run: usize| Loss::Words {
            part: Part::Paragraph,
            expected: excerpt(runs.get(run).map_or("", String::as_str)),
            within: None,
        };
        for (due, run) in self.order.iter().copied().enumerate() {
            match run.cmp(&due) {
                std::cmp::Ordering::Equal => {}
                std::cmp::Ordering::Greater => return Err(lost(due)),
                std::cmp::Ordering::Less => {
                    let words = excerpt(runs.get(run).map_or("", String::as_str));
                    return Err(Loss::Repeated { words });
                }
            }
        }
        if self.order.len() < runs.len() {
            return Err(lost(self.order.len()));
        }
        let set = self.words.values().flat_map(|words| letters(words));
        if count(set) == count(runs.iter().flat_map(|words| letters(words))) {
            return Ok(());
        }
        let differs = |(run, words): &(usize, &String)| {
            let set = self.words.get(run).map_or("", String::as_str);
            !letters(set).eq(letters(words))
        };
        Err(lost(runs.iter().enumerate().find(differs).map_or(0, |(run, _)| run)))
    }
}

fn count(letters: impl Iterator<Item = char>) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    for letter in letters {
        *counts.entry(letter).or_default() += 1;
    }
    counts
}

fn excerpt(words: &str) -> String {
    const LETTERS: usize = 60;
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{} …", words.get(..end).unwrap_or_default().trim_end()),
        None => words.to_owned(),
    }
}
