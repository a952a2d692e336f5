//! `templates/markdown/section.md` and what it includes.

use super::Drawn;
use crate::document::tree::{
    Block, Contact, Definition, Document, Inline, Section, SectionStyle, Table, plain,
};
use crate::render::blank;
use crate::render::compose::{self, MAX_DEPTH};
use crate::render::dialect::{Dialect, Indent, Marks};
use crate::render::markdown::{self, Line};

const DIALECT: Dialect = Dialect::Markdown;

/// Writes the introduction and all sections.
pub fn draw(document: &Document) -> Drawn {
    let mut writer = Writer {
        out: String::with_capacity(16 * 1024),
        lang: &document.lang,
        section: "",
        depth: 0,
        drawn: Drawn::default(),
    };
    if !blank::blocks(&document.intro) {
        writer.out.push('\n');
        writer.blocks(&document.intro, &Indent::default());
    }
    writer.out.push('\n');
    writer.section(&document.summary, 2);
    let first = std::mem::take(&mut writer.out);
    for section in &document.sections {
        writer.out.push('\n');
        writer.section(section, 2);
    }
    Drawn { first, rest: writer.out, ..writer.drawn }
}

struct Writer<'a> {
    out: String,
    lang: &'a str,
    /// Anchor of the section at hand.
    section: &'a str,
    /// How often blocks or sections stand within one another.
    depth: usize,
    drawn: Drawn,
}

impl<'a> Writer<'a> {
    fn section(&mut self, section: &'a Section, level: u8) {
        self.section = &section.id;
        self.anchor(Some(&section.id));
        self.out.push_str("\n\n");
        (0..level).for_each(|_| self.out.push('#'));
        self.out.push(' ');
        self.inlines(&section.title, Line::Heading);
        self.out.push('\n');
        let mut indent = Indent::default();
        if section.style == SectionStyle::Prominent {
            indent = DIALECT.deeper(&indent, "> ");
        }
        if !blank::blocks(&section.blocks) {
            self.out.push('\n');
            self.blocks(&section.blocks, &indent);
        }
        self.deeper(section.sections.is_empty(), |writer| {
            for inner in &section.sections {
                writer.out.push('\n');
                writer.section(inner, (level + 1).min(6));
            }
        });
    }

    fn anchor(&mut self, id: Option<&str>) {
        if let Some(id) = id {
            self.out.push_str("<a id=\"");
            self.out.push_str(id);
            self.out.push_str("\"></a>");
        }
    }

    fn inlines(&mut self, list: &[Inline], line: Line<'_>) {
        markdown::inlines(&mut self.out, list, line, &mut self.drawn.refused);
    }

    fn deeper(&mut self, empty: bool, write: impl FnOnce(&mut Self)) {
        if empty {
            return;
        }
        if self.depth == MAX_DEPTH {
            self.drawn.too_deep.get_or_insert_with(|| self.section.to_owned());
            return;
        }
        self.depth += 1;
        write(self);
        self.depth -= 1;
    }

    fn blocks(&mut self, list: &'a [Block], indent: &Indent) {
        let mut marks = Marks::default();
        let following = indent.following();
        for (at, block) in list.iter().filter(|block| !blank::block(block)).enumerate() {
            let indent = if at == 0 { indent } else { &following };
            if at > 0 {
                self.empty_line(indent);
            }
            marks = marks.next(block);
            match block {
                Block::Paragraph(text) => {
                    self.out.push_str(&indent.lead);
                    self.inlines(text, Line::Flow(&indent.rest));
                    self.out.push('\n');
                }
                Block::List { items, .. } => self.list(items, indent, marks),
                Block::Definitions(list) => {
                    let list = list.iter().filter(|definition| !blank::definition(definition));
                    for (at, definition) in list.enumerate() {
                        self.definition(definition, &DIALECT.item(indent, at, marks));
                    }
                }
                Block::Table(table) => self.table(table, indent),
                Block::Contact(contact) => self.contact(contact, indent),
                Block::Notice(inner) => {
                    let indent = DIALECT.deeper(indent, "> ");
                    self.deeper(false, |writer| writer.blocks(inner, &indent));
                }
            }
        }
    }

    fn empty_line(&mut self, indent: &Indent) {
        self.out.push_str(indent.rest.trim_end());
        self.out.push('\n');
    }

    fn list(&mut self, items: &'a [Vec<Block>], indent: &Indent, marks: Marks) {
        for (at, item) in items.iter().filter(|item| !blank::blocks(item)).enumerate() {
            let indent = DIALECT.item(indent, at, marks);
            match item.as_slice() {
                [Block::Paragraph(text)] => {
                    self.out.push_str(&indent.lead);
                    self.inlines(text, Line::Flow(&indent.rest));
                    self.out.push('\n');
                }
                blocks => self.deeper(false, |writer| writer.blocks(blocks, &indent)),
            }
        }
    }

    fn definition(&mut self, definition: &'a Definition, indent: &Indent) {
        self.out.push_str(&indent.lead);
        self.anchor(definition.id.as_deref());
        self.out.push_str("**");
        self.inlines(&definition.term, Line::Term);
        self.out.push_str(compose::colon(self.lang, &plain(&definition.term)));
        self.out.push_str("**");
        let below = indent.following();
        let blocks = match definition.blocks.split_first() {
            Some((Block::Paragraph(text), rest)) if rest.is_empty() || !blank::inlines(text) => {
                self.out.push(' ');
                self.inlines(text, Line::Flow(&below.rest));
                rest
            }
            _ => definition.blocks.as_slice(),
        };
        self.out.push('\n');
        if let Some(first) = blocks.iter().find(|block| !blank::block(block)) {
            if !matches!(first, Block::List { .. }) {
                self.empty_line(&below);
            }
            self.deeper(false, |writer| writer.blocks(blocks, &below));
        }
    }

    fn table(&mut self, table: &Table, indent: &Indent) {
        self.out.push_str(&indent.lead);
        if !blank::inlines(&table.caption) {
            self.out.push_str("**");
            self.inlines(&table.caption, Line::Term);
            self.out.push_str("**\n");
            self.empty_line(indent);
            self.out.push_str(&indent.rest);
        }
        self.out.push('|');
        for cell in &table.head {
            self.cell(None, cell);
        }
        self.out.push('\n');
        self.out.push_str(&indent.rest);
        self.out.push('|');
        table.head.iter().for_each(|_| self.out.push_str(" --- |"));
        self.out.push('\n');
        for row in &table.rows {
            self.out.push_str(&indent.rest);
            self.out.push('|');
            for (at, cell) in row.cells.iter().enumerate() {
                self.cell(row.id.as_deref().filter(|_| at == 0), cell);
            }
            self.out.push('\n');
        }
    }

    fn cell(&mut self, id: Option<&str>, cell: &[Inline]) {
        self.out.push(' ');
        self.anchor(id);
        self.inlines(cell, Line::Cell);
        self.out.push_str(" |");
    }

    fn contact(&mut self, contact: &Contact, indent: &Indent) {
        self.out.push_str(&indent.lead);
        let mut first = true;
        if let Some(name) = compose::name(contact) {
            self.next_line(&mut first, indent);
            self.out.push_str("**");
            self.inlines(&[Inline::Name(name.to_owned())], Line::Term);
            self.out.push_str("**");
        }
        for line in compose::address(contact) {
            self.next_line(&mut first, indent);
            self.inlines(&[Inline::Name(line.to_owned())], Line::Flow(""));
        }
        for (label, value) in compose::details(contact) {
            self.next_line(&mut first, indent);
            if !label.is_empty() {
                self.inlines(&[Inline::text(label)], Line::Term);
                self.out.push_str(compose::colon(self.lang, label));
                self.out.push(' ');
            }
            self.inlines(value, Line::Flow(&indent.rest));
        }
        self.out.push('\n');
    }

    /// Breaks the line, but not before the first one.
    fn next_line(&mut self, first: &mut bool, indent: &Indent) {
        if !std::mem::take(first) {
            self.out.push_str("\\\n");
            self.out.push_str(&indent.rest);
        }
    }
}
