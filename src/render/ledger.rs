//! Proof that a template printed the whole document.
//!
//! Every run of words goes to the templates between two marks (control characters that no text can have), every
//! anchor as it is, and both are written down here in reading order. When the page is made, the marked runs and the
//! `id`s in it are read back and compared with the list: one that is missing, changed, doubled or out of order is a
//! [`Loss`]. The marks are taken out on the way, so the comparison costs one pass over the page.

use std::ops::Range;
use tera::Value;

/// Before a run.
const OPEN: char = '\u{2}';
/// After a run.
const CLOSE: char = '\u{3}';

/// What a run belongs to: says which template should have printed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Title of the document, its dates and version, the note on its translation: may stand anywhere on the page.
    Front,
    /// Heading of a section.
    Heading,
    /// Paragraph.
    Paragraph,
    /// Item of a list.
    List,
    /// Term, or what is said of it.
    Definition,
    /// Caption, header or cell.
    Table,
    /// Line of an address.
    Contact,
    /// Title in the list of policies.
    Index,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Run(Part),
    Anchor,
}

#[derive(Debug)]
struct Entry {
    kind: Kind,
    /// The words with their marks, or the anchor, in `Ledger::text`.
    range: Range<usize>,
}

/// What was given to the templates, in reading order.
#[derive(Debug, Default)]
pub struct Ledger {
    text: String,
    entries: Vec<Entry>,
}

/// What a page lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// These words are not where they belong: missing, changed, doubled or in another order.
    Words {
        /// What they belong to.
        part: Part,
        /// The words as they should stand there, cut to a few.
        expected: String,
        /// Anchor of the section, term or row they are in, if any.
        within: Option<String>,
    },
    /// There are words of the document once more than there should be.
    Repeated {
        /// The words.
        words: String,
    },
    /// This anchor is missing, doubled or in another order.
    Anchor {
        /// The anchor.
        id: String,
    },
}

impl Ledger {
    /// Room for a document of about `size` bytes.
    pub fn with_capacity(size: usize) -> Ledger {
        Ledger { text: String::with_capacity(size), entries: Vec::with_capacity(size / 64) }
    }

    /// Writes down a run, which `write` appends, and gives the marked words for the templates.
    pub fn run(&mut self, part: Part, write: impl FnOnce(&mut String)) -> Value {
        let start = self.text.len();
        self.text.push(OPEN);
        write(&mut self.text);
        self.text.push(CLOSE);
        let range = start..self.text.len();
        let value = Value::safe_string(self.slice(&range));
        self.entries.push(Entry { kind: Kind::Run(part), range });
        value
    }

    /// Writes down an anchor that comes next.
    pub fn anchor(&mut self, id: &str) {
        let start = self.text.len();
        self.text.push_str(id);
        self.entries.push(Entry { kind: Kind::Anchor, range: start..self.text.len() });
    }

    fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Compares a page with what was written down and takes the marks out of it.
    pub fn settle(&self, page: &str) -> Result<Vec<u8>, Loss> {
        let mut audit = Audit { ledger: self, next: 0, early: Vec::new() };
        let mut out = Vec::with_capacity(page.len());
        let mut rest = page;
        while let Some(open) = rest.find(OPEN) {
            let (markup, from) = rest.split_at(open);
            audit.markup(markup)?;
            out.extend_from_slice(markup.as_bytes());
            let Some(close) = from.find(CLOSE) else {
                // the end of a run was cut off
                return Err(audit.loss_of_next().unwrap_or(Loss::Repeated { words: excerpt(from) }));
            };
            let (run, after) = from.split_at(close + CLOSE.len_utf8());
            audit.run(run)?;
            out.extend(run.bytes().filter(|b| *b != OPEN as u8 && *b != CLOSE as u8));
            rest = after;
        }
        audit.markup(rest)?;
        out.extend(rest.bytes().filter(|b| *b != CLOSE as u8));
        audit.finish()?;
        Ok(out)
    }
}

/// Walks the list along with the page.
struct Audit<'l> {
    ledger: &'l Ledger,
    /// The entry that is due.
    next: usize,
    /// Front entries that came before they were due.
    early: Vec<usize>,
}

impl<'l> Audit<'l> {
    /// Looks for anchors in what the templates wrote between two runs. A quote in a text is escaped in HTML and
    /// within a run in Markdown, so an `id="` here is an attribute.
    fn markup(&mut self, markup: &str) -> Result<(), Loss> {
        let mut rest = markup;
        while let Some((_, after)) = rest.split_once(" id=\"") {
            let Some((id, after)) = after.split_once('"') else { break };
            rest = after;
            self.skip_front();
            if self.due().is_some_and(|e| e.kind == Kind::Anchor && self.ledger.slice(&e.range) == id) {
                self.next += 1;
            } else if self.is_ours(id) {
                return Err(Loss::Anchor { id: id.to_owned() });
            }
        }
        Ok(())
    }

    fn run(&mut self, run: &str) -> Result<(), Loss> {
        loop {
            match self.due() {
                Some(entry) if entry.kind != Kind::Anchor && self.ledger.slice(&entry.range) == run => {
                    self.next += 1;
                    return Ok(());
                }
                _ if self.take_front(run) => return Ok(()),
                Some(Entry { kind: Kind::Run(Part::Front), .. }) => self.put_off_front(),
                Some(_) => return Err(self.loss_of_next().unwrap_or(Loss::Repeated { words: excerpt(run) })),
                None => return Err(Loss::Repeated { words: excerpt(run) }),
            }
        }
    }

    fn finish(mut self) -> Result<(), Loss> {
        self.skip_front();
        match self.loss_of_next().or_else(|| self.early.first().and_then(|at| self.loss_of(*at))) {
            Some(loss) => Err(loss),
            None => Ok(()),
        }
    }

    fn due(&self) -> Option<&'l Entry> {
        self.ledger.entries.get(self.next)
    }

    /// The front matter may stand anywhere: what has not come yet is put on a list of things still to come.
    fn put_off_front(&mut self) {
        self.early.push(self.next);
        self.next += 1;
    }

    fn skip_front(&mut self) {
        while self.due().is_some_and(|e| e.kind == Kind::Run(Part::Front)) {
            self.put_off_front();
        }
    }

    fn take_front(&mut self, run: &str) -> bool {
        let same =
            |at: &usize| self.ledger.entries.get(*at).is_some_and(|e| self.ledger.slice(&e.range) == run);
        match self.early.iter().position(same) {
            Some(found) => {
                self.early.remove(found);
                true
            }
            None => false,
        }
    }

    fn is_ours(&self, id: &str) -> bool {
        self.ledger.entries.iter().any(|e| e.kind == Kind::Anchor && self.ledger.slice(&e.range) == id)
    }

    fn loss_of_next(&self) -> Option<Loss> {
        self.loss_of(self.next)
    }

    fn loss_of(&self, at: usize) -> Option<Loss> {
        let entry = self.ledger.entries.get(at)?;
        let slice = self.ledger.slice(&entry.range);
        Some(match entry.kind {
            Kind::Anchor => Loss::Anchor { id: slice.to_owned() },
            Kind::Run(part) => {
                let before = self.ledger.entries.get(..at).unwrap_or_default();
                let within = before.iter().rev().find(|e| e.kind == Kind::Anchor);
                let within = within.map(|e| self.ledger.slice(&e.range).to_owned());
                Loss::Words { part, expected: excerpt(slice), within }
            }
        })
    }
}

/// The first words of a run.
fn excerpt(run: &str) -> String {
    const LETTERS: usize = 60;
    let words: String = run.chars().filter(|c| *c != OPEN && *c != CLOSE).collect();
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{} …", words.get(..end).unwrap_or_default().trim_end()),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two dates, then section `a` with two paragraphs, then section `b` with one.
    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        let mut run = |part, text: &str| {
            if let Some(id) = text.strip_prefix('#') {
                ledger.anchor(id);
            } else {
                ledger.run(part, |out| out.push_str(text));
            }
        };
        run(Part::Front, "Title");
        run(Part::Front, "2026");
        for text in ["#a", "One", "Same", "#b", "Same"] {
            run(Part::Paragraph, text);
        }
        ledger
    }

    fn settle(page: &str) -> Result<String, Loss> {
        ledger()
            .settle(&page.replace('(', "\u{2}").replace(')', "\u{3}"))
            .map(|b| String::from_utf8(b).unwrap())
    }

    #[test]
    fn a_whole_page_comes_out_without_marks() {
        let page = "<h1>(Title)</h1>(2026)<s id=\"a\">(One)<p>(Same)</s><s class=\"x\" id=\"b\">(Same)</s>";
        assert_eq!(settle(page), Ok(page.replace(['(', ')'], "")));
    }

    #[test]
    fn front_matter_may_stand_anywhere_but_not_nowhere() {
        assert!(settle("(Title) id=\"a\"(One)(Same) id=\"b\"(Same)(2026)").is_ok());
        assert!(settle(" id=\"a\"(One)(2026)(Same) id=\"b\"(Same)(Title)").is_ok());
        let loss = settle("(Title) id=\"a\"(One)(Same) id=\"b\"(Same)").unwrap_err();
        assert_eq!(loss, Loss::Words { part: Part::Front, expected: "2026".into(), within: None });
    }

    #[test]
    fn lost_changed_swapped_and_doubled_words_are_found() {
        let words = |expected: &str, within: &str| Loss::Words {
            part: Part::Paragraph,
            expected: expected.into(),
            within: Some(within.into()),
        };
        let lost = settle("(Title)(2026) id=\"a\"(One) id=\"b\"(Same)").unwrap_err();
        assert_eq!(lost, Loss::Anchor { id: "b".into() });
        assert_eq!(settle("(Title)(2026) id=\"a\"(One)(Same) id=\"b\"").unwrap_err(), words("Same", "b"));
        assert_eq!(
            settle("(Title)(2026) id=\"a\"(ONE)(Same) id=\"b\"(Same)").unwrap_err(),
            words("One", "a")
        );
        assert_eq!(
            settle("(Title)(2026) id=\"a\"(Same)(One) id=\"b\"(Same)").unwrap_err(),
            words("One", "a")
        );
        let twice = settle("(Title)(2026) id=\"a\"(One)(Same) id=\"b\"(Same)(Same)").unwrap_err();
        assert_eq!(twice, Loss::Repeated { words: "Same".into() });
        assert_eq!(settle("(Title)(2026) id=\"a\"(On").unwrap_err(), words("One", "a"));
        assert!(matches!(settle("").unwrap_err(), Loss::Anchor { .. }));
    }

    #[test]
    fn anchors_must_be_there_once_and_in_order() {
        let anchor = |id: &str| Loss::Anchor { id: id.into() };
        assert_eq!(settle("(Title)(2026)(One)(Same) id=\"b\"(Same)").unwrap_err(), anchor("a"));
        assert_eq!(settle("(Title)(2026) id=\"b\"(One)").unwrap_err(), anchor("b"));
        let twice = settle("(Title)(2026) id=\"a\"(One)(Same) id=\"b\"(Same) id=\"a\"").unwrap_err();
        assert_eq!(twice, anchor("a"));
        assert!(settle("(Title)(2026) id=\"other\" id=\"a\"(One)(Same) id=\"b\"(Same)").is_ok());
    }
}
