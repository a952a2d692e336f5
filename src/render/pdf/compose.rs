//! A document as the [`View`] that Typst templates draw.
//!
//! In: a [`Document`] and its [`Site`]. Out: the view, and what must be found again in what was set. What has no words
//! (a paragraph of blanks, a list without items) is left out, as in the other formats.

use super::columns::{Columns, may_hyphenate};
use super::pieces::{Part, Room, parts, pieces};
use super::text;
use super::view::{
    BlockView, Body, ChromeView, DefinitionView, Detail, DocumentView, InlineView, LanguageView, RowView,
    Run, SectionView, VERSION, View,
};
use crate::document::tree::{
    Block, Contact, Definition, Direction, Document, Inline, Row, Section, Table, Target, plain,
};
use crate::render::label::colon;
use crate::render::limits::Limits;
use crate::render::site::Site;
use crate::render::{address, blank};
use std::borrow::Cow;
use std::rc::Rc;

/// A row of no more lines than this, as far as can be told, is kept on one page.
const LINES_ON_ONE_PAGE: f64 = 20.0;

/// What came of composing, beside the view.
#[derive(Debug, Default)]
pub struct Composed<'a> {
    /// Numbers of runs that are set again at the top of each page of a table.
    pub repeated: Vec<usize>,
    /// What no format can show.
    pub limits: Limits<'a>,
}

/// Makes the view of a document.
pub fn compose<'a>(document: &'a Document, site: &'a Site) -> (View<'a>, Composed<'a>) {
    let mut composer =
        Composer { lang: &document.lang, room: Room::Line, runs: Vec::new(), composed: Composed::default() };
    let view = View {
        version: VERSION,
        document: composer.document(document),
        runs: composer.runs,
        chrome: ChromeView {
            contents: &document.chrome.contents,
            page: &document.chrome.page,
            language: &document.chrome.language,
        },
        language: language(&document.lang, site),
        theme: &site.theme,
    };
    (view, composer.composed)
}

/// `sv-FI`: language and region; a script between them is for fonts that have several.
fn language<'a>(tag: &'a str, site: &'a Site) -> LanguageView<'a> {
    let mut parts = tag.split('-');
    let code = parts.next().unwrap_or(tag);
    let region = parts.find(|p| p.len() == 2 && p.chars().all(|c| c.is_ascii_alphabetic()));
    let name = site.languages.iter().find(|l| l.current).map_or(tag, |l| l.autonym.as_str());
    LanguageView { tag, code, region, name }
}

struct Composer<'a> {
    lang: &'a str,
    /// How much room there is where words are set.
    room: Room,
    /// The words of each run so far.
    runs: Vec<Rc<[InlineView<'a>]>>,
    composed: Composed<'a>,
}

impl<'a> Composer<'a> {
    // the order of the calls is the order in which the words are read
    fn document(&mut self, document: &'a Document) -> DocumentView<'a> {
        let author = text::clean(&document.author);
        let heading = self.text_run(&document.title);
        let meta = document.meta.iter().map(|(label, value)| self.detail(label, value)).collect();
        let intro = self.blocks(&document.intro);
        let summary = self.section(&document.summary, Some("summary"));
        let sections = document.sections.iter().map(|s| self.section(s, None)).collect();
        DocumentView {
            policy: &document.policy,
            dir: match document.dir {
                Direction::Ltr => "ltr",
                Direction::Rtl => "rtl",
            },
            title: text::clean(&document.title),
            description: text::clean(&document.description),
            author,
            edition: self.edition(document),
            heading,
            meta,
            intro,
            summary,
            sections,
        }
    }

    fn edition(&self, document: &Document) -> String {
        let one = |(label, value): &(String, Vec<Inline>)| {
            text::clean(&format!("{label}{} {}", colon(label, self.lang), plain(value))).into_owned()
        };
        document.meta.iter().take(2).map(one).collect::<Vec<_>>().join(" · ")
    }

    fn run(&mut self, list: &'a [Inline]) -> Run<'a> {
        let words = self.inlines(list, false);
        self.counted(words)
    }

    fn text_run(&mut self, words: &'a str) -> Run<'a> {
        let words = self.text(text::clean(words));
        self.counted(words)
    }

    fn text(&self, text: Cow<'a, str>) -> Vec<InlineView<'a>> {
        let view = |Part { text, whole }| InlineView::Text { pieces: pieces(text, self.room), whole };
        parts(text).into_iter().map(view).collect()
    }

    fn counted(&mut self, words: Vec<InlineView<'a>>) -> Run<'a> {
        let words: Rc<[_]> = words.into();
        self.runs.push(Rc::clone(&words));
        Run { number: self.runs.len() - 1, words }
    }

    fn inlines(&mut self, list: &'a [Inline], in_link: bool) -> Vec<InlineView<'a>> {
        list.iter().flat_map(|inline| self.inline(inline, in_link)).collect()
    }

    fn inline(&mut self, inline: &'a Inline, in_link: bool) -> Vec<InlineView<'a>> {
        vec![match inline {
            Inline::Text(words) => return self.text(text::clean(words)),
            Inline::Name(words) => return self.text(text::isolated(words)),
            Inline::Code(words) => InlineView::Code { pieces: pieces(text::clean(words), self.room.code()) },
            Inline::Strong(inner) => InlineView::Strong { words: self.inlines(inner, in_link) },
            Inline::Emphasis(inner) => InlineView::Emphasis { words: self.inlines(inner, in_link) },
            Inline::Break => InlineView::Break,
            // a link within a link is its words
            Inline::Link { text, .. } if in_link => return self.inlines(text, true),
            Inline::Link { target: Target::Anchor(_), text } if blank::inlines(text) => return Vec::new(),
            Inline::Link { target: Target::Anchor(to), text } => {
                InlineView::Anchor { to, words: self.inlines(text, true) }
            }
            Inline::Link { target: Target::Url(to), text } => return self.link(to, text),
        }]
    }

    fn link(&mut self, to: &'a str, words: &'a [Inline]) -> Vec<InlineView<'a>> {
        if !address::allowed(to) {
            self.composed.limits.refused.push(to.to_owned());
            return self.inlines(words, true);
        }
        let shown = text::clean(address::shown(to));
        if blank::inlines(words) {
            let words = self.text(shown);
            return vec![InlineView::Link { to, words, address: Vec::new() }];
        }
        let says = address::is_shown_by(to, &plain(words));
        let address = if says { Vec::new() } else { pieces(shown, self.room) };
        vec![InlineView::Link { to, words: self.inlines(words, true), address }]
    }

    fn detail(&mut self, label: &'a str, value: &'a [Inline]) -> Detail<'a> {
        let label = label.trim();
        Detail {
            colon: if label.is_empty() { "" } else { colon(label, self.lang) },
            label: (!label.is_empty()).then(|| self.text_run(label)),
            value: self.run(value),
        }
    }

    fn section(&mut self, section: &'a Section, style: Option<&'static str>) -> SectionView<'a> {
        self.composed.limits.section(&section.id);
        SectionView {
            id: &section.id,
            style: style.unwrap_or(section.style.name()),
            title: self.run(&section.title),
            blocks: self.blocks(&section.blocks),
            sections: self.deeper(|c| section.sections.iter().map(|s| c.section(s, None)).collect()),
        }
    }

    /// What is within what is at hand; nothing when that is too deep.
    fn deeper<T>(&mut self, compose: impl FnOnce(&mut Self) -> Vec<T>) -> Vec<T> {
        if !self.composed.limits.enter() {
            return Vec::new();
        }
        let views = compose(self);
        self.composed.limits.leave();
        views
    }

    fn blocks(&mut self, list: &'a [Block]) -> Vec<BlockView<'a>> {
        list.iter().filter(|b| !blank::block(b)).map(|b| self.block(b)).collect()
    }

    fn block(&mut self, block: &'a Block) -> BlockView<'a> {
        match block {
            Block::Paragraph(words) => BlockView::Paragraph { text: self.run(words) },
            Block::List { ordered, items } => {
                let items = items.iter().filter(|item| !blank::blocks(item));
                BlockView::List { ordered: *ordered, items: items.map(|item| self.body(item)).collect() }
            }
            Block::Definitions(list) => {
                let list = list.iter().filter(|d| !blank::definition(d));
                BlockView::Definitions { items: list.map(|d| self.definition(d)).collect() }
            }
            Block::Table(table) => self.table(table),
            Block::Contact(contact) => self.contact(contact),
            Block::Notice(inner) => BlockView::Notice { blocks: self.deeper(|c| c.blocks(inner)) },
        }
    }

    fn body(&mut self, list: &'a [Block]) -> Body<'a> {
        match list {
            [Block::Paragraph(words)] => Body::Text(self.run(words)),
            blocks => Body::Blocks(self.deeper(|c| c.blocks(blocks))),
        }
    }

    fn definition(&mut self, definition: &'a Definition) -> DefinitionView<'a> {
        DefinitionView {
            id: definition.id.as_deref(),
            term: self.run(&definition.term),
            body: self.body(&definition.blocks),
        }
    }

    fn table(&mut self, table: &'a Table) -> BlockView<'a> {
        let caption = (!blank::inlines(&table.caption)).then(|| self.run(&table.caption));
        let outside = std::mem::replace(&mut self.room, Room::Cell);
        let first = self.runs.len();
        let head: Vec<_> = table.head.iter().map(|cell| self.run(cell)).collect();
        self.composed.repeated.extend(first..self.runs.len());
        let rows: Vec<Vec<Run<'a>>> =
            table.rows.iter().map(|row| row.cells.iter().map(|cell| self.run(cell)).collect()).collect();
        self.room = outside;
        let columns = Columns::of(&head, &rows);
        let view = |(row, cells): (&'a Row, Vec<Run<'a>>)| RowView {
            id: row.id.as_deref(),
            whole: columns.lines(&cells) <= LINES_ON_ONE_PAGE,
            hyphenate: cells.iter().map(may_hyphenate).collect(),
            cells,
        };
        let rows = table.rows.iter().zip(rows).map(view).collect();
        BlockView::Table { caption, widths: columns.widths, head, rows }
    }

    fn contact(&mut self, contact: &'a Contact) -> BlockView<'a> {
        let said = |line: &&String| !line.trim().is_empty();
        let name = contact.name.as_ref().filter(said).map(|name| self.name_run(name));
        let address = contact.address.iter().filter(said).map(|line| self.name_run(line)).collect();
        let details = contact
            .details
            .iter()
            .filter(|(label, value)| !label.trim().is_empty() || !blank::inlines(value));
        BlockView::Contact {
            name,
            address,
            details: details.map(|(label, value)| self.detail(label, value)).collect(),
        }
    }

    fn name_run(&mut self, name: &'a str) -> Run<'a> {
        let words = self.text(text::isolated(name));
        self.counted(words)
    }
}

/// The letters of each run of a view, as they will be set.
pub fn letters(view: &View<'_>) -> Vec<String> {
    let of = |words: &Rc<[InlineView<'_>]>| {
        let mut letters = String::new();
        collect(words, &mut letters);
        letters
    };
    view.runs.iter().map(of).collect()
}

/// The letters of inlines as they will be set, printed addresses too.
fn collect(list: &[InlineView<'_>], out: &mut String) {
    for inline in list {
        match inline {
            InlineView::Text { pieces, .. } | InlineView::Code { pieces } => {
                out.extend(pieces.iter().map(Cow::as_ref))
            }
            InlineView::Strong { words }
            | InlineView::Emphasis { words }
            | InlineView::Anchor { words, .. } => {
                collect(words, out);
            }
            InlineView::Break => out.push(' '),
            InlineView::Link { words, address, .. } => {
                collect(words, out);
                out.push(' ');
                out.extend(address.iter().map(Cow::as_ref));
            }
        }
    }
}
