//! Document to views: every run written in the format at hand, every block with what its templates need.
//!
//! In: a [`Document`]. Out: a [`DocumentView`] and, in the [`Ledger`], the list of all that it holds, in the order in
//! which a page must print it. The order of the calls below is that order. What has no words (a paragraph of blanks, a
//! list without items) is left out: no format has a form for it.

use super::blank;
use super::dialect::{Dialect, Indent, Marks};
use super::label::colon;
use super::ledger::{Ledger, Part};
use super::limits::Limits;
use super::markdown::Line;
use super::view::{
    BlockView, Content, ContentsEntry, DefinitionView, Detail, DocumentView, ItemView, RowView, SectionView,
    Words, WordsList,
};
use crate::document::tree::{
    Block, Contact, Definition, Direction, Document, Inline, Inlines, Section, SectionStyle, Table, plain,
};
use tera::Value;

/// What came of composing, beside the view.
#[derive(Debug)]
pub struct Composed<'a> {
    /// What a page must print.
    pub ledger: Ledger,
    /// What no format can show.
    pub limits: Limits<'a>,
}

/// Makes the view of a document.
pub fn compose(document: &Document, dialect: Dialect) -> (DocumentView<'_>, Composed<'_>) {
    let ledger = Ledger::with_capacity(16 * 1024);
    let mut composer =
        Composer { dialect, lang: &document.lang, composed: Composed { ledger, limits: Limits::default() } };
    let view = composer.document(document);
    (view, composer.composed)
}

struct Composer<'a> {
    dialect: Dialect,
    lang: &'a str,
    composed: Composed<'a>,
}

impl<'a> Composer<'a> {
    fn document(&mut self, document: &'a Document) -> DocumentView<'a> {
        let heading = self.run(Part::Front, &[Inline::text(document.title.as_str())], Line::Heading);
        let meta =
            document.meta.iter().map(|(label, value)| self.detail(Part::Front, label, value, "")).collect();
        let intro = self.blocks(&document.intro, &Indent::default());
        let summary = self.section(&document.summary, 2, Some("summary"));
        let sections: Vec<_> = document.sections.iter().map(|s| self.section(s, 2, None)).collect();
        let top = std::iter::once(&document.summary).chain(&document.sections);
        DocumentView {
            policy: &document.policy,
            lang: &document.lang,
            dir: direction(document.dir),
            title: &document.title,
            window_title: window_title(document),
            description: &document.description,
            author: &document.author,
            heading,
            meta,
            intro,
            summary,
            sections,
            contents: top.map(|s| self.contents(s, 0)).collect(),
        }
    }

    fn run(&mut self, part: Part, list: &[Inline], line: Line<'_>) -> Words {
        self.run_after("", part, list, line)
    }

    fn run_after(&mut self, lead: &str, part: Part, list: &[Inline], line: Line<'_>) -> Words {
        let Composed { ledger, limits } = &mut self.composed;
        self.dialect.run(ledger, part, list, lead, line, &mut limits.refused)
    }

    fn detail(&mut self, part: Part, label: &str, value: &[Inline], rest: &str) -> Detail {
        let label = label.trim();
        Detail {
            label: (!label.is_empty()).then(|| self.run(part, &[Inline::text(label)], Line::Term)),
            colon: self.colon(label),
            value: self.run(part, value, Line::Flow(rest)),
        }
    }

    /// The colon after a label that stands before its value, unless the label ends with a sign of its own.
    fn colon(&self, label: &str) -> Option<Words> {
        self.dialect.has_lines().then(|| Value::safe_string(colon(label, self.lang)))
    }

    fn contents(&self, section: &'a Section, depth: usize) -> ContentsEntry<'a> {
        let under: &[Section] = if depth == 0 { &section.sections } else { &[] };
        let lead =
            self.dialect.has_lines().then(|| Value::safe_string(if depth == 0 { "- " } else { "  - " }));
        ContentsEntry {
            id: &section.id,
            title: self.dialect.repeatable(&section.title),
            entries: under.iter().map(|s| self.contents(s, depth + 1)).collect(),
            lead,
        }
    }

    /// A section whose heading is of `level`.
    fn section(&mut self, section: &'a Section, level: u8, style: Option<&'static str>) -> SectionView<'a> {
        self.composed.limits.section(&section.id);
        self.composed.ledger.anchor(&section.id);
        let title = self.run(Part::Heading, &section.title, Line::Heading);
        let mut indent = Indent::default();
        if section.style == SectionStyle::Prominent {
            indent = self.dialect.deeper(&indent, "> ");
        }
        let blocks = self.blocks(&section.blocks, &indent);
        let below = self.deeper(|composer| {
            section.sections.iter().map(|s| composer.section(s, (level + 1).min(6), None)).collect()
        });
        SectionView {
            id: &section.id,
            level,
            style: style.unwrap_or(section.style.name()),
            title,
            blocks,
            sections: below,
            marks: self.dialect.has_lines().then(|| Value::safe_string(&"#".repeat(usize::from(level)))),
        }
    }

    /// What a component within the ones at hand draws; nothing when that is too deep.
    fn deeper<T>(&mut self, compose: impl FnOnce(&mut Self) -> Vec<T>) -> Vec<T> {
        if !self.composed.limits.enter() {
            return Vec::new();
        }
        let views = compose(self);
        self.composed.limits.leave();
        views
    }

    fn blocks(&mut self, list: &'a [Block], indent: &Indent) -> Vec<BlockView<'a>> {
        let mut views = Vec::with_capacity(list.len());
        let mut marks = Marks::default();
        for block in list.iter().filter(|b| !blank::block(b)) {
            let own;
            let indent = if views.is_empty() || !self.dialect.has_lines() {
                indent
            } else {
                own = indent.following();
                &own
            };
            marks = marks.next(block);
            views.push(BlockView {
                content: self.content(block, indent, marks),
                lines: self.dialect.has_lines().then(|| indent.lines()),
            });
        }
        views
    }

    fn content(&mut self, block: &'a Block, indent: &Indent, marks: Marks) -> Content<'a> {
        match block {
            Block::Paragraph(text) => {
                Content::Paragraph { text: self.run(Part::Paragraph, text, Line::Flow(&indent.rest)) }
            }
            Block::List { ordered, items } => self.list(*ordered, items, indent, marks),
            Block::Definitions(list) => {
                let list = list.iter().filter(|d| !blank::definition(d));
                let views = list.enumerate().map(|(at, d)| self.definition(d, indent, at, marks));
                Content::Definitions { items: views.collect() }
            }
            Block::Table(table) => self.table(table),
            Block::Contact(contact) => self.contact(contact, indent),
            Block::Notice(blocks) => {
                let indent = self.dialect.deeper(indent, "> ");
                Content::Notice { blocks: self.deeper(|composer| composer.blocks(blocks, &indent)) }
            }
        }
    }

    fn list(&mut self, ordered: bool, items: &'a [Vec<Block>], indent: &Indent, marks: Marks) -> Content<'a> {
        let items = items.iter().filter(|item| !blank::blocks(item));
        let single = items.clone().all(|item| matches!(item.as_slice(), [Block::Paragraph(_)]));
        let mut list = (Vec::new(), Vec::new());
        for (at, item) in items.enumerate() {
            let indent = self.dialect.item(indent, at, marks);
            match item.as_slice() {
                [Block::Paragraph(text)] if single => {
                    list.0.push(self.run_after(&indent.lead, Part::List, text, Line::Flow(&indent.rest)));
                }
                item => {
                    let (text, blocks) = self.body(item, Part::List, &indent);
                    list.1.push(ItemView { text, blocks, lead: self.lead(&indent) });
                }
            }
        }
        let (texts, items) = list;
        Content::List { ordered, texts: (!texts.is_empty()).then(|| Value::from(texts)), items }
    }

    /// Words alone where there is a single paragraph, else blocks.
    fn body(
        &mut self,
        list: &'a [Block],
        part: Part,
        indent: &Indent,
    ) -> (Option<Words>, Vec<BlockView<'a>>) {
        match list {
            [Block::Paragraph(text)] => (Some(self.run(part, text, Line::Flow(&indent.rest))), Vec::new()),
            blocks => (None, self.deeper(|composer| composer.blocks(blocks, indent))),
        }
    }

    fn definition(
        &mut self,
        definition: &'a Definition,
        indent: &Indent,
        at: usize,
        marks: Marks,
    ) -> DefinitionView<'a> {
        let indent = self.dialect.item(indent, at, marks);
        if let Some(id) = &definition.id {
            self.composed.ledger.anchor(id);
        }
        let term = self.run(Part::Definition, &definition.term, Line::Term);
        // the term has the first line, so what follows starts like any other line of the item
        let below = indent.following();
        let (text, blocks) = match definition.blocks.split_first() {
            // and in Markdown a paragraph is best read behind its term, whatever comes after it
            Some((Block::Paragraph(text), rest)) if self.dialect.has_lines() && !blank::inlines(text) => {
                let text = self.run(Part::Definition, text, Line::Flow(&below.rest));
                (Some(text), self.deeper(|composer| composer.blocks(rest, &below)))
            }
            _ => self.body(&definition.blocks, Part::Definition, &below),
        };
        DefinitionView {
            id: definition.id.as_deref(),
            term,
            colon: self
                .dialect
                .has_lines()
                .then(|| plain(&definition.term))
                .and_then(|term| self.colon(&term)),
            text,
            blocks,
            lead: self.lead(&indent),
        }
    }

    fn lead(&self, indent: &Indent) -> Option<Words> {
        self.dialect.has_lines().then(|| Value::safe_string(&indent.lead))
    }

    fn table(&mut self, table: &'a Table) -> Content<'a> {
        let caption =
            (!blank::inlines(&table.caption)).then(|| self.run(Part::Table, &table.caption, Line::Term));
        Content::Table {
            caption,
            head: self.cells(&table.head),
            labels: table.head.iter().map(|cell| plain(cell)).collect(),
            rows: table.rows.iter().map(|row| self.row(row)).collect(),
        }
    }

    fn row(&mut self, row: &'a crate::document::tree::Row) -> RowView<'a> {
        if let Some(id) = &row.id {
            self.composed.ledger.anchor(id);
        }
        RowView { id: row.id.as_deref(), cells: self.cells(&row.cells) }
    }

    fn cells(&mut self, list: &[Inlines]) -> WordsList {
        Value::from(list.iter().map(|cell| self.run(Part::Table, cell, Line::Cell)).collect::<Vec<_>>())
    }

    fn contact(&mut self, contact: &'a Contact, indent: &Indent) -> Content<'a> {
        let name = contact.name.as_ref().filter(|n| !n.trim().is_empty());
        let name = name.map(|n| self.run(Part::Contact, &[Inline::Name(n.clone())], Line::Term));
        let lines = contact.address.iter().filter(|l| !l.trim().is_empty());
        let address: Vec<_> =
            lines.map(|l| self.run(Part::Contact, &[Inline::Name(l.clone())], Line::Flow(""))).collect();
        let details = contact
            .details
            .iter()
            .filter(|(label, value)| !label.trim().is_empty() || !blank::inlines(value));
        let details = details.map(|(label, value)| self.detail(Part::Contact, label, value, &indent.rest));
        Content::Contact { name, address: Value::from(address), details: details.collect() }
    }
}

/// `ltr` or `rtl`.
pub fn direction(dir: Direction) -> &'static str {
    match dir {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

fn window_title(document: &Document) -> String {
    let named = document.author.is_empty() || document.title.contains(&document.author);
    if named { document.title.clone() } else { format!("{} – {}", document.title, document.author) }
}
