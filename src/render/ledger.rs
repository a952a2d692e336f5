//! Proof that a template printed the whole document.
//!
//! Every run of words and every anchor is written down here in reading order. The templates get the anchors as they
//! are, and for each run a short ticket in its place (between two control characters that no text can have). When the
//! page is made, the tickets and the `id`s in it are compared with the list: one that is missing, changed, doubled or
//! out of order is a [`Loss`]. The words take the places of their tickets on the way, so that they are copied once, no
//! template can change them, and the comparison costs one pass over the page.

use super::ticket::{OPEN, Ticket};
use memchr::{memchr, memchr2_iter, memmem};
use std::ops::Range;
use tera::Value;

/// Where the style sheet goes: it is put in at the end like the runs.
const STYLE: char = '\u{4}';

/// What a run belongs to: says which template should have printed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Title of the document, its dates and version: may stand anywhere on the page.
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
    /// The words, or the anchor, in `Ledger::text`.
    range: Range<usize>,
}

/// What was given to the templates, in reading order.
#[derive(Debug, Default)]
pub struct Ledger {
    text: String,
    entries: Vec<Entry>,
    /// That of the next entry.
    ticket: Ticket,
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
        Ledger {
            text: String::with_capacity(size),
            entries: Vec::with_capacity(size / 64),
            ticket: Ticket::default(),
        }
    }

    /// Writes down a run, which `write` appends, and gives what stands for it in the templates, after `lead`, which is
    /// no part of it.
    pub fn run(&mut self, part: Part, lead: &str, write: impl FnOnce(&mut String)) -> Value {
        let start = self.text.len();
        write(&mut self.text);
        let ticket = match lead {
            "" => Value::safe_string(self.ticket.as_str()),
            lead => Value::safe_string(&[lead, self.ticket.as_str()].concat()),
        };
        self.enter(Kind::Run(part), start);
        ticket
    }

    /// Writes down an anchor that comes next.
    pub fn anchor(&mut self, id: &str) {
        let start = self.text.len();
        self.text.push_str(id);
        self.enter(Kind::Anchor, start);
    }

    /// Writes down what was appended from `start` on.
    fn enter(&mut self, kind: Kind, start: usize) {
        self.entries.push(Entry { kind, range: start..self.text.len() });
        self.ticket.advance();
    }

    /// What a template prints where it wants the style sheet.
    pub fn style_mark() -> Value {
        Value::safe_string(STYLE.encode_utf8(&mut [0; 4]))
    }

    fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Compares a page with what was written down, and puts the runs and the style sheet in their places.
    pub fn settle(&self, page: &str, style: &str) -> Result<Vec<u8>, Loss> {
        let mut audit = Audit { ledger: self, next: 0, early: Vec::new() };
        let bytes = page.as_bytes();
        let mut out = Vec::with_capacity(page.len() + self.text.len() + style.len());
        // what comes before this is copied or was a ticket
        let mut done = 0;
        // a quote in a text is escaped in HTML and within a run in Markdown, so these are attributes
        let mut ids = memmem::find_iter(bytes, b" id=\"").map(|at| at + b" id=\"".len()).peekable();
        for found in memchr2_iter(OPEN as u8, STYLE as u8, bytes) {
            while let Some(start) = ids.next_if(|start| *start < found) {
                audit.anchor(id_at(page, start))?;
            }
            out.extend_from_slice(bytes.get(done..found).unwrap_or_default());
            let rest = bytes.get(found..).unwrap_or_default();
            match rest.first().copied().map(char::from) {
                Some(OPEN) => {
                    let (ticket, length) = Ticket::read(rest);
                    out.extend_from_slice(audit.run(ticket)?.as_bytes());
                    done = found + length;
                }
                _ => {
                    out.extend_from_slice(style.as_bytes());
                    done = found + STYLE.len_utf8();
                }
            }
        }
        out.extend_from_slice(bytes.get(done..).unwrap_or_default());
        for start in ids {
            audit.anchor(id_at(page, start))?;
        }
        audit.finish()?;
        Ok(out)
    }
}

/// The value of the attribute that starts there, up to its quote.
fn id_at(page: &str, start: usize) -> &str {
    let rest = page.get(start..).unwrap_or_default();
    memchr(b'"', rest.as_bytes()).and_then(|end| rest.get(..end)).unwrap_or(rest)
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
        if self.due().is_some_and(is) {
            self.next += 1;
            return Ok(());
        }
        match self.ledger.entries.iter().rposition(is) {
            // what is due has been passed over
            Some(at) if at > self.next => {
                Err(self.loss_of_next().unwrap_or(Loss::Anchor { id: id.to_owned() }))
            }
            Some(_) => Err(Loss::Anchor { id: id.to_owned() }),
            // an id of the template's own
            None => Ok(()),
        }
    }

    /// The words of a ticket: those that are due, but the front matter may come early or late. Everything else is a
    /// loss.
    fn run(&mut self, ticket: Option<usize>) -> Result<&'l str, Loss> {
        let words = |index: usize| self.ledger.entries.get(index).map(|e| self.ledger.slice(&e.range));
        let words = ticket.and_then(words).unwrap_or_default();
        loop {
            if ticket == Some(self.next) {
                self.next += 1;
                return Ok(words);
            }
            if let Some(found) = self.early.iter().position(|at| Some(*at) == ticket) {
                self.early.remove(found);
                return Ok(words);
            }
            match self.due() {
                Some(Entry { kind: Kind::Run(Part::Front), .. }) => self.put_off_front(),
                _ => return Err(self.loss_of_next().unwrap_or(Loss::Repeated { words: excerpt(words) })),
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

    /// Title and date, then section `a` with two paragraphs, then section `b` with one.
    const ENTRIES: [&str; 7] = ["Title", "2026", "#a", "One", "Same", "#b", "Same"];

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        for (index, text) in ENTRIES.into_iter().enumerate() {
            match text.strip_prefix('#') {
                Some(id) => ledger.anchor(id),
                None => {
                    let part = if index < 2 { Part::Front } else { Part::Paragraph };
                    ledger.run(part, "", |out| out.push_str(text));
                }
            }
        }
        ledger
    }

    /// A page with `(3)` for the ticket of the entry at 3, and `$` for the style sheet.
    fn settle(page: &str) -> Result<String, Loss> {
        let page = page.replace('(', "\u{2}<wW").replace(')', "\u{3}").replace('$', "\u{4}");
        ledger().settle(&page, "CSS").map(|b| String::from_utf8(b).unwrap())
    }

    #[test]
    fn a_whole_page_comes_out_with_its_words() {
        let page = "<h1>(0)</h1>(1)<s id=\"a\">(3)<p>(4)</s><s class=\"x\" id=\"b\">(6)</s>";
        let whole = "<h1>Title</h1>2026<s id=\"a\">One<p>Same</s><s class=\"x\" id=\"b\">Same</s>";
        assert_eq!(settle(page).as_deref(), Ok(whole));
    }

    #[test]
    fn words_stand_behind_what_leads_them() {
        let mut ledger = Ledger::default();
        let value = ledger.run(Part::List, "- ", |out| out.push_str("One"));
        let page = format!("{value}\n");
        assert_eq!(ledger.settle(&page, "").unwrap(), b"- One\n");
    }

    #[test]
    fn the_style_sheet_is_put_in() {
        let page = "<style>$</style>(0)(1) id=\"a\"(3)(4) id=\"b\"(6)";
        let whole = "<style>CSS</style>Title2026 id=\"a\"OneSame id=\"b\"Same";
        assert_eq!(settle(page).as_deref(), Ok(whole));
    }

    #[test]
    fn front_matter_may_stand_anywhere_but_not_nowhere() {
        assert!(settle("(0) id=\"a\"(3)(4) id=\"b\"(6)(1)").is_ok());
        assert!(settle(" id=\"a\"(3)(1)(4) id=\"b\"(6)(0)").is_ok());
        let loss = settle("(0) id=\"a\"(3)(4) id=\"b\"(6)").unwrap_err();
        assert_eq!(loss, Loss::Words { part: Part::Front, expected: "2026".into(), within: None });
    }

    #[test]
    fn lost_changed_swapped_and_doubled_words_are_found() {
        let words = |expected: &str, within: &str| Loss::Words {
            part: Part::Paragraph,
            expected: expected.into(),
            within: Some(within.into()),
        };
        assert_eq!(settle("(0)(1) id=\"a\"(3) id=\"b\"(6)").unwrap_err(), words("Same", "a"));
        assert_eq!(settle("(0)(1) id=\"a\"(3)(4) id=\"b\"").unwrap_err(), words("Same", "b"));
        assert_eq!(settle("(0)(1) id=\"a\"(x)(4) id=\"b\"(6)").unwrap_err(), words("One", "a"));
        assert_eq!(settle("(0)(1) id=\"a\"(4)(3) id=\"b\"(6)").unwrap_err(), words("One", "a"));
        let twice = settle("(0)(1) id=\"a\"(3)(4) id=\"b\"(6)(6)").unwrap_err();
        assert_eq!(twice, Loss::Repeated { words: "Same".into() });
        assert_eq!(settle("(0)(1) id=\"a\"(3").unwrap_err(), words("One", "a"));
        assert!(matches!(settle("").unwrap_err(), Loss::Anchor { .. }));
    }

    #[test]
    fn anchors_must_be_there_once_and_in_order() {
        let anchor = |id: &str| Loss::Anchor { id: id.into() };
        assert_eq!(settle("(0)(1)(3)(4) id=\"b\"(6)").unwrap_err(), anchor("a"));
        assert_eq!(settle("(0)(1) id=\"b\"(3)").unwrap_err(), anchor("a"));
        let twice = settle("(0)(1) id=\"a\"(3)(4) id=\"b\"(6) id=\"a\"").unwrap_err();
        assert_eq!(twice, anchor("a"));
        assert!(settle("(0)(1) id=\"other\" id=\"a\"(3)(4) id=\"b\"(6)").is_ok());
    }
}
