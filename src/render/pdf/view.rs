//! All that a Typst template can see: the document as data, in `/policy.json`.
//!
//! In: a [`Document`] and its [`Site`]. Out: a tree of maps, lists and strings. Words come as runs: a list of inlines
//! with a number, which [`super::ledger`] looks for in what was set. Texts come in pieces between which a line may
//! end; joined, they are the text. What has no words (a paragraph of blanks, a list without items) is left out, as in
//! the other formats.

use super::pieces::{Room, pieces};
use super::{columns, text};
use crate::document::tree::{
    Block, Contact, Definition, Direction, Document, Inline, Row, Section, Table, Target, plain,
};
use crate::render::label::colon;
use crate::render::limits::Limits;
use crate::render::site::Site;
use crate::render::{address, blank};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Version of this contract: rises when a field changes its meaning or goes.
const VERSION: u32 = 1;

/// The content of `/policy.json`.
#[derive(Debug, Serialize)]
pub struct View<'a> {
    version: u32,
    document: DocumentView<'a>,
    chrome: ChromeView<'a>,
    language: LanguageView<'a>,
    /// The theme's values in `policyc.yaml`: CSS.
    theme: &'a BTreeMap<String, String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct DocumentView<'a> {
    policy: &'a str,
    dir: &'static str,
    /// For the file's properties and the running head; may be set any number of times.
    title: Cow<'a, str>,
    description: Cow<'a, str>,
    author: Cow<'a, str>,
    /// Version and dates in one line, for the running foot; may be set any number of times.
    edition: String,
    /// The title as a run, for the one title on the first page.
    heading: Run<'a>,
    meta: Vec<Detail<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<Run<'a>>,
    intro: Vec<BlockView<'a>>,
    summary: SectionView<'a>,
    sections: Vec<SectionView<'a>>,
}

#[derive(Debug, Serialize)]
struct ChromeView<'a> {
    contents: &'a str,
    /// `{page}` and `{pages}` stand for the numbers.
    page: &'a str,
    language: &'a str,
}

#[derive(Debug, Serialize)]
struct LanguageView<'a> {
    tag: &'a str,
    code: &'a str,
    region: Option<&'a str>,
    name: &'a str,
}

#[derive(Debug, Serialize)]
struct SectionView<'a> {
    id: &'a str,
    /// `plain`, `prominent`, `card` or `summary`.
    style: &'static str,
    title: Run<'a>,
    blocks: Vec<BlockView<'a>>,
    sections: Vec<SectionView<'a>>,
}

/// Words with their number.
#[derive(Debug, Serialize)]
struct Run<'a> {
    run: usize,
    words: Vec<InlineView<'a>>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum InlineView<'a> {
    Text {
        pieces: Vec<Cow<'a, str>>,
    },
    Code {
        pieces: Vec<Cow<'a, str>>,
    },
    Strong {
        words: Vec<InlineView<'a>>,
    },
    Emphasis {
        words: Vec<InlineView<'a>>,
    },
    Break,
    Anchor {
        to: &'a str,
        words: Vec<InlineView<'a>>,
    },
    /// `address` is to be printed after the words; empty when they say it already.
    Link {
        to: &'a str,
        words: Vec<InlineView<'a>>,
        address: Vec<Cow<'a, str>>,
    },
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum BlockView<'a> {
    Paragraph {
        text: Run<'a>,
    },
    List {
        ordered: bool,
        items: Vec<Body<'a>>,
    },
    Definitions {
        items: Vec<DefinitionView<'a>>,
    },
    Table {
        #[serde(skip_serializing_if = "Option::is_none")]
        caption: Option<Run<'a>>,
        /// Widths of the columns as shares of the whole.
        widths: Vec<f64>,
        head: Vec<Run<'a>>,
        rows: Vec<RowView<'a>>,
    },
    Contact {
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<Run<'a>>,
        address: Vec<Run<'a>>,
        details: Vec<Detail<'a>>,
    },
    Notice {
        blocks: Vec<BlockView<'a>>,
    },
}

/// Words alone, or blocks.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Body<'a> {
    Text(Run<'a>),
    Blocks(Vec<BlockView<'a>>),
}

#[derive(Debug, Serialize)]
struct DefinitionView<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    term: Run<'a>,
    #[serde(flatten)]
    body: Body<'a>,
}

#[derive(Debug, Serialize)]
struct RowView<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    /// Whether the row is kept on one page: no cell is so long that it could need more.
    whole: bool,
    cells: Vec<Run<'a>>,
}

/// A cell of no more letters than this is kept on one page: about twenty lines of a narrow column.
const LETTERS_ON_ONE_PAGE: usize = 300;

#[derive(Debug, Serialize)]
struct Detail<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Run<'a>>,
    /// What stands between label and value on one line.
    colon: &'static str,
    value: Run<'a>,
}

/// What came of composing, beside the view: what must be found again in what was set.
#[derive(Debug, Default)]
pub struct Composed<'a> {
    /// The letters of each run, in order.
    pub runs: Vec<String>,
    /// Numbers of runs that are set again at the top of each page of a table.
    pub repeated: Vec<usize>,
    /// What no format can show.
    pub limits: Limits<'a>,
}

/// Makes the view of a document.
pub fn compose<'a>(document: &'a Document, site: &'a Site) -> (View<'a>, Composed<'a>) {
    let mut composer = Composer { lang: &document.lang, room: Room::Line, composed: Composed::default() };
    let view = View {
        version: VERSION,
        document: composer.document(document),
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
    composed: Composed<'a>,
}

impl<'a> Composer<'a> {
    // the order of the calls is the order in which the words are read
    fn document(&mut self, document: &'a Document) -> DocumentView<'a> {
        let author = text::clean(&document.author);
        let heading = self.text_run(&document.title);
        let meta = document.meta.iter().map(|(label, value)| self.detail(label, value)).collect();
        let note = document.chrome.translation.as_str();
        let translation = (!note.is_empty()).then(|| self.text_run(note));
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
            translation,
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
        let pieces = pieces(text::clean(words), self.room);
        self.counted(vec![InlineView::Text { pieces }])
    }

    fn counted(&mut self, words: Vec<InlineView<'a>>) -> Run<'a> {
        let mut letters = String::new();
        collect(&words, &mut letters);
        self.composed.runs.push(letters);
        Run { run: self.composed.runs.len() - 1, words }
    }

    fn inlines(&mut self, list: &'a [Inline], in_link: bool) -> Vec<InlineView<'a>> {
        list.iter().flat_map(|inline| self.inline(inline, in_link)).collect()
    }

    fn inline(&mut self, inline: &'a Inline, in_link: bool) -> Vec<InlineView<'a>> {
        vec![match inline {
            Inline::Text(words) => InlineView::Text { pieces: pieces(text::clean(words), self.room) },
            Inline::Name(words) => InlineView::Text { pieces: pieces(text::isolated(words), self.room) },
            Inline::Code(words) => InlineView::Code { pieces: pieces(text::clean(words), Room::Code) },
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
            let words = vec![InlineView::Text { pieces: pieces(shown, self.room) }];
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
        let first = self.composed.runs.len();
        let head: Vec<_> = table.head.iter().map(|cell| self.run(cell)).collect();
        self.composed.repeated.extend(first..self.composed.runs.len());
        let rows: Vec<_> = table.rows.iter().map(|row| self.row(row)).collect();
        self.room = outside;
        BlockView::Table { caption, widths: columns::widths(table), head, rows }
    }

    fn row(&mut self, row: &'a Row) -> RowView<'a> {
        RowView {
            id: row.id.as_deref(),
            whole: row.cells.iter().all(|cell| plain(cell).chars().count() <= LETTERS_ON_ONE_PAGE),
            cells: row.cells.iter().map(|cell| self.run(cell)).collect(),
        }
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
        let pieces = pieces(text::isolated(name), self.room);
        self.counted(vec![InlineView::Text { pieces }])
    }
}

/// The letters of inlines as they will be set, printed addresses too.
fn collect(list: &[InlineView<'_>], out: &mut String) {
    for inline in list {
        match inline {
            InlineView::Text { pieces } | InlineView::Code { pieces } => {
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
                if !address.is_empty() {
                    out.push_str(" (");
                    out.extend(address.iter().map(Cow::as_ref));
                    out.push(')');
                }
            }
        }
    }
}
