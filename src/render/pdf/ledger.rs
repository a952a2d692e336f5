//! Proof that what was set is the whole document.
//!
//! Every glyph knows the place that its text came from, and each run has a place of its own (see [`Places`]). Read back
//! page by page, the runs must come in order, each with the letters that the document has, wherever the lines, cells and
//! pages end. What a template adds has other places, and is passed over, as are running heads, the table of contents and
//! the repeated heads of tables.

use super::data::Places;
use super::text::letters;
use crate::render::ledger::Loss;
use crate::render::ledger::Part;
use std::collections::HashMap;
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::OutlineElem;
use typst::pdf::ArtifactElem;
use typst::syntax::Span;
use typst::text::{Glyph, TextItem};
use typst_layout::PagedDocument;

/// What was read back.
#[derive(Debug, Default)]
pub struct Reading {
    /// The numbers of the runs, in the order in which they begin.
    order: Vec<usize>,
    /// What stands in each run, by number; of one that is repeated, only once.
    words: Vec<String>,
    /// Characters that no font had.
    pub blanks: Vec<char>,
}

/// Reads what was set; `repeated` are the runs that may stand on the pages more than once.
pub fn read(document: &PagedDocument, places: &Places, repeated: &[usize]) -> Reading {
    let numbers = places.numbers();
    let words = vec![String::new(); numbers.len()];
    let mut reader = Reader {
        numbers,
        repeated,
        hidden: Vec::new(),
        known: (Span::detached(), None),
        at: None,
        reading: Reading { words, ..Reading::default() },
    };
    for page in document.pages() {
        reader.frame(&page.frame);
    }
    let mut reading = reader.reading;
    reading.blanks.sort_unstable();
    reading.blanks.dedup();
    reading
}

struct Reader<'a> {
    numbers: HashMap<Span, usize>,
    repeated: &'a [usize],
    /// The elements at hand whose words are not read.
    hidden: Vec<Location>,
    /// The last place that a glyph was seen to be from, and its run.
    known: (Span, Option<usize>),
    /// The run at hand, and whether it has been read before.
    at: Option<(usize, bool)>,
    reading: Reading,
}

impl Reader<'_> {
    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame),
                FrameItem::Text(text) => self.text(text),
                FrameItem::Tag(tag) => self.tag(tag),
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(element, _) if element.is::<ArtifactElem>() || element.is::<OutlineElem>() => {
                self.hidden.push(tag.location());
            }
            Tag::End(location, ..) => self.hidden.retain(|hidden| hidden != location),
            Tag::Start(..) => {}
        }
    }

    fn text(&mut self, text: &TextItem) {
        for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
            self.reading.blanks.extend(text.text.get(glyph.range()).and_then(|t| t.chars().next()));
        }
        if !self.hidden.is_empty() {
            return;
        }
        // glyphs stand from left to right, letters in the order in which they are read
        let start = |glyph: &&Glyph| glyph.range.start;
        if text.glyphs.is_sorted_by_key(|glyph| start(&glyph)) {
            self.glyphs(text, text.glyphs.iter());
        } else {
            let mut glyphs: Vec<&Glyph> = text.glyphs.iter().collect();
            glyphs.sort_by_key(start);
            self.glyphs(text, glyphs.into_iter());
        }
    }

    fn glyphs<'g>(&mut self, text: &TextItem, glyphs: impl Iterator<Item = &'g Glyph>) {
        // what is one sign may have several glyphs
        let mut last = None;
        for glyph in glyphs.filter(|glyph| last.replace(glyph.range.start) != Some(glyph.range.start)) {
            if self.known.0 != glyph.span.0 {
                self.known = (glyph.span.0, self.numbers.get(&glyph.span.0).copied());
            }
            let Some(number) = self.known.1 else { continue };
            if self.at.is_none_or(|(at, _)| at != number) {
                self.begin(number);
            }
            if let (Some((_, false)), Some(words)) = (self.at, self.reading.words.get_mut(number)) {
                words.push_str(text.text.get(glyph.range()).unwrap_or_default());
            }
        }
    }

    fn begin(&mut self, number: usize) {
        let known = self.reading.words.get(number).is_some_and(|words| !words.is_empty());
        if !known {
            self.reading.order.push(number);
        }
        self.at = Some((number, known && self.repeated.contains(&number)));
    }
}

impl Reading {
    /// The words of each run, in the order in which they were set.
    pub fn into_words(mut self) -> Vec<String> {
        let order = std::mem::take(&mut self.order);
        order.into_iter().filter_map(|run| self.words.get_mut(run).map(std::mem::take)).collect()
    }

    /// What is missing, changed, doubled or in another order; `runs` are the letters that there should be.
    pub fn compare(&self, runs: &[String]) -> Result<(), Loss> {
        let due = runs.iter().enumerate().filter(|(_, words)| letters(words).next().is_some());
        let mut set = self.order.iter().copied();
        for (number, expected) in due {
            let found = set.find(|run| runs.get(*run).is_some_and(|words| letters(words).next().is_some()));
            let lost = Loss::Words { part: Part::Paragraph, expected: excerpt(expected), within: None };
            if found != Some(number) {
                return Err(lost);
            }
            let words = self.words.get(number).map_or("", String::as_str);
            if !letters(words).eq(letters(expected)) {
                // whole, and then something more
                let again = letters(words).take(letters(expected).count()).eq(letters(expected));
                return Err(if again { Loss::Repeated { words: excerpt(expected) } } else { lost });
            }
        }
        Ok(())
    }
}

fn excerpt(words: &str) -> String {
    const LETTERS: usize = 60;
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{} …", words.get(..end).unwrap_or_default().trim_end()),
        None => words.to_owned(),
    }
}
