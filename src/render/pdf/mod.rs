//! PDF: the document set by Typst, in this process: no browser, no LaTeX, no network, no font of the system.
//!
//! In: a document and its [`Site`]. Out: bytes, the same for the same document whatever the day, the machine or the
//! number of threads. Values reach the templates (`templates/pdf/`) as data, so that no text can become code. Before
//! anything is written, [`ledger`] reads back what was set.

mod columns;
mod compose;
mod data;
mod fonts;
mod ledger;
mod pieces;
mod problems;
mod text;
mod view;
mod world;

use super::own::{Asset, Own};
use super::problems as losses;
use super::rules::UNPRINTABLE;
use super::site::Site;
use super::standard::Standards;
use super::templates::Engine;
use crate::diag::Sink;
use crate::document::tree::Document;
use crate::source::Sources;
use jiff::civil::Date;
use std::collections::BTreeSet;
use typst::comemo::{self, Track};
use typst::diag::EcoString;
use typst::foundations::{Datetime, Label, Smart};
use typst::introspection::{Introspector, Location};
use typst::model::LateLinkResolver;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandards, Timestamp};
use world::{Files, Sealed};

/// The date of a file whose policy has none: PDF/A asks for one, and the day of the build would change the bytes.
const UNDATED: Date = jiff::civil::date(1970, 1, 1);

/// How many documents the typesetter's results are kept for: what documents share is used again, and memory stays
/// bounded.
const KEPT: usize = 1;

/// Bytes of stack for setting one document: nested lists nest calls, many of them large when nothing is optimised.
const STACK: usize = 64 << 20;

/// Templates and fonts, ready for use from any thread.
#[derive(Debug)]
pub struct Typesetter {
    files: Files,
}

/// Drops the typesetter's old results when a document is done, however it ended.
struct Evict;

impl Drop for Evict {
    fn drop(&mut self) {
        comemo::evict(KEPT);
    }
}

impl Typesetter {
    /// The built-in templates with the user's templates, images and fonts on top.
    pub fn new(own: &Own, sources: &Sources, assets: &[Asset]) -> Option<Typesetter> {
        Some(Typesetter { files: Files::new(own, sources, assets)? })
    }

    /// Characters of a document that no font has or that PDF/A forbids, each once.
    pub fn unprintable(&self, document: &Document, site: &Site) -> Vec<char> {
        let (view, _) = compose::compose(document, site);
        let known = |c: &char| self.files.fonts.has(*c) && !super::is_private(*c);
        let used: BTreeSet<char> =
            compose::letters(&view).concat().chars().chain(document.author.chars()).collect();
        used.into_iter().filter(|c| !known(c)).collect()
    }

    /// The words of a document as they stand on the pages, run by run; `None` when it cannot be set.
    pub fn words(&self, document: &Document, site: &Site) -> Option<Vec<String>> {
        let (view, composed) = compose::compose(document, site);
        let world = Sealed::new(&self.files, &view)?;
        let _evict = Evict;
        let set = apart(|| typst::compile::<PagedDocument>(&world).output).ok()?;
        Some(ledger::read(&set, world.places(), &composed.repeated).into_words())
    }

    /// The bytes of a document; `None`, with diagnostics, when a template fails or loses anything of it, or when the
    /// standard does not take it.
    pub fn render(&self, document: &Document, site: &Site, own: &Own, sink: &mut Sink) -> Option<Vec<u8>> {
        apart(|| self.set(document, site, own, sink))
    }

    fn set(&self, document: &Document, site: &Site, own: &Own, sink: &mut Sink) -> Option<Vec<u8>> {
        let (view, composed) = compose::compose(document, site);
        if !composed.limits.is_sound(&document.policy, sink) {
            return None;
        }
        let world = Sealed::new(&self.files, &view)?;
        let _evict = Evict;
        let set = match typst::compile::<PagedDocument>(&world).output {
            Ok(set) => set,
            Err(found) => {
                problems::of_setting(&found, &self.files, own, &world, sink);
                return None;
            }
        };
        let reading = ledger::read(&set, world.places(), &composed.repeated);
        if let Err(loss) = reading.compare(&compose::letters(&view)) {
            sink.push(losses::of_loss(&loss, own, Engine::Pdf));
            return None;
        }
        for c in &reading.blanks {
            sink.push(unprintable(*c));
        }
        if !reading.blanks.is_empty() {
            return None;
        }
        let anchors = self.anchors(document, &set, own, sink)?;
        let options = PdfOptions {
            ident: Smart::Custom(format!("policyc/{}/{}", document.policy, document.lang)),
            creator: Smart::Custom(Some(format!("policyc {}", env!("CARGO_PKG_VERSION")))),
            timestamp: timestamp(document.date.unwrap_or(UNDATED)),
            standards: standards(&site.standards).ok()?,
            ..PdfOptions::default()
        };
        let introspector = set.introspector().clone();
        let resolver = LateLinkResolver::new(None, introspector.as_ref());
        match typst_pdf::pdf_in_bundle(&set, &options, &anchors, resolver.track()) {
            Ok(bytes) => Some(bytes),
            Err(found) => {
                problems::of_standard(&found, &document.policy, sink);
                None
            }
        }
    }

    /// Where each anchor is: they become named destinations.
    fn anchors(
        &self,
        document: &Document,
        set: &PagedDocument,
        own: &Own,
        sink: &mut Sink,
    ) -> Option<Vec<(Location, EcoString)>> {
        let mut anchors = Vec::new();
        for id in document.anchors() {
            let label = Label::new(PicoStr::intern(id));
            let place = label.and_then(|label| set.introspector().query_label(label).ok()?.location());
            match place {
                Some(place) => anchors.push((place, id.into())),
                None => {
                    let loss = super::ledger::Loss::Anchor { id: id.to_owned() };
                    sink.push(losses::of_loss(&loss, own, Engine::Pdf));
                    return None;
                }
            }
        }
        Some(anchors)
    }
}

/// Does the work on a thread of its own. Typst divides its work among the threads that it runs on; on those that
/// policies are divided among, a document that waits would take up the next policy on top of its own, and so on until
/// the stack is full.
fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let Ok(alone) = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build() else {
        return work();
    };
    // waiting for a thread of the system, unlike waiting for one of a pool, takes up nothing else
    std::thread::scope(|scope| match scope.spawn(|| alone.install(work)).join() {
        Ok(made) => made,
        Err(panic) => std::panic::resume_unwind(panic),
    })
}

/// The diagnostic for a character that cannot be shown, still without a place.
pub fn unprintable(c: char) -> crate::diag::Diagnostic {
    UNPRINTABLE
        .nowhere(format!("no font of the PDF has the character `{c}` (U+{:04X})", u32::from(c)))
        .help(
            "write it in letters, or put a font that has it in `templates/pdf/`; or leave PDF out with `formats` in \
             policyc.yaml",
        )
}

/// Midnight of the policy's own date: no clock is asked.
fn timestamp(date: Date) -> Option<Timestamp> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let date =
        Datetime::from_ymd_hms(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?, 0, 0, 0)?;
    Some(Timestamp::new_utc(date))
}

/// Whether standards go together; else why not.
pub fn go_together(wanted: &Standards) -> Result<(), String> {
    standards(wanted).map(|_| ())
}

/// The standards in the words of the typesetter.
fn standards(wanted: &Standards) -> Result<PdfStandards, String> {
    let named = wanted.names().iter().map(|name| serde_json::from_value(serde_json::Value::from(*name)));
    let named = named.collect::<Result<Vec<_>, _>>().map_err(|error| error.to_string())?;
    PdfStandards::new(&named).map_err(|error| error.message().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tree::{Block, Inline, Row, Section, Table};
    use crate::render::specimen;
    use typst::layout::{Frame, FrameItem};

    /// Where the words of a frame end that go furthest to the right, in points.
    fn right_edge(frame: &Frame) -> f64 {
        let edge = |(at, item): &(typst::layout::Point, FrameItem)| match item {
            FrameItem::Group(group) => at.x.to_pt() + right_edge(&group.frame),
            FrameItem::Text(text) => at.x.to_pt() + text.width().to_pt(),
            _ => 0.0,
        };
        frame.items().map(edge).fold(0.0, f64::max)
    }

    #[test]
    fn words_without_blanks_stay_within_their_column() {
        let long = [
            Inline::Code("_a_long_name_of_a_cookie".repeat(9)),
            Inline::Code("x".repeat(300)),
            Inline::text("https://www.long-example.example/a/path/and/".repeat(5)),
            Inline::text("x".repeat(300)),
            Inline::text("www.shop.example/".repeat(12)),
        ];
        let words = vec![Inline::text("short")];
        let row = |inline: &Inline| {
            let cell = vec![inline.clone()];
            Row { id: None, cells: vec![words.clone(), words.clone(), words.clone(), cell] }
        };
        let table =
            Table { head: vec![words.clone(); 4], rows: long.iter().map(row).collect(), ..Table::default() };
        let paragraphs = long.iter().map(|inline| Block::Paragraph(vec![inline.clone()]));
        let intro = paragraphs.chain([Block::Table(table)]).collect();
        let document = specimen::document();
        let summary = Section { blocks: Vec::new(), sections: Vec::new(), ..document.summary.clone() };
        let document = Document { intro, summary, sections: Vec::new(), ..document };
        let setter = Typesetter::new(&Own::default(), &Sources::default(), &[]).unwrap();
        let site = Site::default();
        let (view, _) = compose::compose(&document, &site);
        let world = Sealed::new(&setter.files, &view).unwrap();
        let set = typst::compile::<PagedDocument>(&world).output.unwrap();
        for (number, page) in set.pages().iter().enumerate() {
            // the margin is 2.5 cm, which are 71 points
            let (edge, width) = (right_edge(&page.frame), page.frame.width().to_pt());
            assert!(edge <= width - 70.0, "{edge} of {width} on page {number}");
        }
    }
}
