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
/// Where the style sheet goes: it is put in at the end, because carrying it through the templates costs as much as a
/// third of the page.
const STYLE: char = '\u{4}';

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

    /// Writes down a run, which `write` appends, and gives the marked words for the templates, after `lead`, which is
    /// no part of them.
    pub fn run(&mut self, part: Part, lead: &str, write: impl FnOnce(&mut String)) -> Value {
        let from = self.text.len();
        self.text.push_str(lead);
        let start = self.text.len();
        self.text.push(OPEN);
        write(&mut self.text);
        self.text.push(CLOSE);
        let value = Value::safe_string(self.slice(&(from..self.text.len())));
        self.entries.push(Entry { kind: Kind::Run(part), range: start..self.text.len() });
        value
    }

    /// Writes down an anchor that comes next.
    pub fn anchor(&mut self, id: &str) {
        let start = self.text.len();
        self.text.push_str(id);
        self.entries.push(Entry { kind: Kind::Anchor, range: start..self.text.len() });
    }

    /// What a template prints where it wants the style sheet.
    pub fn style_mark() -> Value {
        Value::safe_string(STYLE.encode_utf8(&mut [0; 4]))
    }

    fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Compares a page with what was written down, takes the marks out of it and puts the style sheet in.
    pub fn settle(&self, page: &str, style: &str) -> Result<Vec<u8>, Loss> {
        let mut audit = Audit { ledger: self, next: 0, early: Vec::new() };
        let bytes = page.as_bytes();
        let mut out = Vec::with_capacity(page.len() + style.len());
        // what comes before this is copied or was a mark
        let mut done = 0;
        let mut at = 0;
        let next = |at: usize| {
            let rest = bytes.get(at..).unwrap_or_default();
            let mark = |byte: &u8| *byte == b'"' || *byte == OPEN as u8 || *byte == STYLE as u8;
            rest.iter().position(mark).map(|found| at + found)
        };
        while let Some(found) = next(at) {
            let (before, rest) = page.split_at(found);
            at = found + 1;
            if rest.starts_with(OPEN) {
                let run = match audit.due_run().filter(|due| rest.starts_with(due)) {
                    Some(due) => {
                        audit.next += 1;
                        due
                    }
                    None => audit.other_run(rest)?,
                };
                out.extend_from_slice(bytes.get(done..found).unwrap_or_default());
                out.extend_from_slice(run.get(1..run.len() - 1).unwrap_or_default().as_bytes());
                at = found + run.len();
                done = at;
            } else if rest.starts_with(STYLE) {
                out.extend_from_slice(bytes.get(done..found).unwrap_or_default());
                out.extend_from_slice(style.as_bytes());
                done = at;
            } else if before.ends_with(" id=") {
                // a quote in a text is escaped in HTML and within a run in Markdown, so this is an attribute
                let id = rest.get(1..).and_then(|r| r.split('"').next()).unwrap_or_default();
                audit.anchor(id)?;
                at = found + 1 + id.len() + 1;
            }
        }
        out.extend_from_slice(bytes.get(done..).unwrap_or_default());
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
    fn anchor(&mut self, id: &str) -> Result<(), Loss> {
        self.skip_front();
        let is = |e: &Entry| e.kind == Kind::Anchor && self.ledger.slice(&e.range) == id;
        match self.ledger.entries.iter().skip(self.next).position(is) {
            Some(0) => {
                self.next += 1;
                Ok(())
            }
            // what is due has been passed over
            Some(_) => Err(self.loss_of_next().unwrap_or(Loss::Anchor { id: id.to_owned() })),
            None if self.ledger.entries.iter().any(is) => Err(Loss::Anchor { id: id.to_owned() }),
            // an id of the template's own
            None => Ok(()),
        }
    }

    /// The run that is due, if a run is.
    fn due_run(&self) -> Option<&'l str> {
        self.due().filter(|e| e.kind != Kind::Anchor).map(|e| self.ledger.slice(&e.range))
    }

    /// A run, at the start of `rest`, that is not the one that is due: the front matter may come early or late,
    /// everything else is a loss.
    fn other_run<'p>(&mut self, rest: &'p str) -> Result<&'p str, Loss> {
        let run = rest.find(CLOSE).and_then(|close| rest.get(..=close));
        let Some(run) = run else {
            // the end of a run was cut off
            return Err(self.loss_of_next().unwrap_or(Loss::Repeated { words: excerpt(rest) }));
        };
        loop {
            if self.due_run() == Some(run) {
                self.next += 1;
                return Ok(run);
            }
            if self.take_front(run) {
                return Ok(run);
            }
            match self.due() {
                Some(Entry { kind: Kind::Run(Part::Front), .. }) => self.put_off_front(),
                _ => return Err(self.loss_of_next().unwrap_or(Loss::Repeated { words: excerpt(run) })),
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

/// The first words of a run, without markup: for a message.
fn excerpt(run: &str) -> String {
    const LETTERS: usize = 60;
    let mut words = String::new();
    let mut in_tag = false;
    for c in run.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            OPEN | CLOSE => {}
            c if !in_tag => words.push(c),
            _ => {}
        }
    }
    for (entity, character) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        words = words.replace(entity, character);
    }
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
                ledger.run(part, "", |out| out.push_str(text));
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
        let page = page.replace('(', "\u{2}").replace(')', "\u{3}").replace('$', "\u{4}");
        ledger().settle(&page, "CSS").map(|b| String::from_utf8(b).unwrap())
    }

    #[test]
    fn a_whole_page_comes_out_without_marks() {
        let page = "<h1>(Title)</h1>(2026)<s id=\"a\">(One)<p>(Same)</s><s class=\"x\" id=\"b\">(Same)</s>";
        assert_eq!(settle(page), Ok(page.replace(['(', ')'], "")));
    }

    #[test]
    fn the_style_sheet_is_put_in() {
        let page = "<style>$</style>(Title)(2026) id=\"a\"(One)(Same) id=\"b\"(Same)";
        assert_eq!(settle(page), Ok(page.replace(['(', ')'], "").replace('$', "CSS")));
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
        assert_eq!(settle("(Title)(2026) id=\"a\"(One) id=\"b\"(Same)").unwrap_err(), words("Same", "a"));
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
        assert_eq!(settle("(Title)(2026) id=\"b\"(One)").unwrap_err(), anchor("a"));
        let twice = settle("(Title)(2026) id=\"a\"(One)(Same) id=\"b\"(Same) id=\"a\"").unwrap_err();
        assert_eq!(twice, anchor("a"));
        assert!(settle("(Title)(2026) id=\"other\" id=\"a\"(One)(Same) id=\"b\"(Same)").is_ok());
    }
}
