//! `templates/html/section.html` and what it includes.

use super::Drawn;
use crate::document::tree::{Block, Contact, Definition, Document, Inline, Row, Section, Table, plain};
use crate::render::blank;
use crate::render::compose::{self, MAX_DEPTH};
use crate::render::html::{self, Around, escape};

/// Writes the introduction and all sections.
pub fn draw(document: &Document, rtl: bool) -> Drawn {
    let mut writer = Writer {
        out: String::with_capacity(16 * 1024),
        around: Around { rtl, in_link: false },
        section: "",
        depth: 0,
        drawn: Drawn::default(),
    };
    if !blank::blocks(&document.intro) {
        writer.out.push_str("<div class=\"policyc-intro\">\n");
        writer.blocks(&document.intro);
        writer.out.push_str("</div>\n");
    }
    writer.section(&document.summary, 2, Some("summary"));
    let first = std::mem::take(&mut writer.out);
    for section in &document.sections {
        writer.section(section, 2, None);
    }
    Drawn { first, rest: writer.out, ..writer.drawn }
}

struct Writer<'a> {
    out: String,
    around: Around,
    /// Anchor of the section at hand.
    section: &'a str,
    /// How often blocks or sections stand within one another.
    depth: usize,
    drawn: Drawn,
}

impl<'a> Writer<'a> {
    fn section(&mut self, section: &'a Section, level: u8, style: Option<&'static str>) {
        self.section = &section.id;
        self.out.push_str("<section");
        self.id(Some(&section.id));
        self.out.push_str(" class=\"policyc-section policyc-");
        self.out.push_str(style.unwrap_or(compose::style(section.style)));
        self.out.push_str("\">\n");
        self.heading("<h", level);
        self.inlines(&section.title);
        self.heading("</h", level);
        self.out.push('\n');
        self.blocks(&section.blocks);
        self.deeper(section.sections.is_empty(), |writer| {
            section.sections.iter().for_each(|inner| writer.section(inner, (level + 1).min(6), None));
        });
        self.out.push_str("</section>\n");
    }

    fn heading(&mut self, tag: &str, level: u8) {
        self.out.push_str(tag);
        self.out.push(char::from(b'0' + level));
        self.out.push('>');
    }

    fn id(&mut self, id: Option<&str>) {
        if let Some(id) = id {
            self.out.push_str(" id=\"");
            escape(&mut self.out, id);
            self.out.push('"');
        }
    }

    fn inlines(&mut self, list: &[Inline]) {
        html::inlines(&mut self.out, list, self.around, &mut self.drawn.refused);
    }

    /// Inlines within an element.
    fn within(&mut self, open: &str, list: &[Inline], close: &str) {
        self.out.push_str(open);
        self.inlines(list);
        self.out.push_str(close);
    }

    fn cell(&mut self, open: &str, list: &[Inline], close: &str) {
        self.out.push_str(open);
        html::cell(&mut self.out, list, self.around, &mut self.drawn.refused);
        self.out.push_str(close);
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

    fn blocks(&mut self, list: &'a [Block]) {
        for block in list.iter().filter(|block| !blank::block(block)) {
            match block {
                Block::Paragraph(text) => self.within("<p>", text, "</p>\n"),
                Block::List { ordered, items } => self.list(*ordered, items),
                Block::Definitions(list) => {
                    self.out.push_str("<dl class=\"policyc-definitions\">\n");
                    let list = list.iter().filter(|definition| !blank::definition(definition));
                    list.for_each(|definition| self.definition(definition));
                    self.out.push_str("</dl>\n");
                }
                Block::Table(table) => self.table(table),
                Block::Contact(contact) => self.contact(contact),
                Block::Notice(inner) => {
                    self.out.push_str("<div class=\"policyc-notice\">\n");
                    self.deeper(false, |writer| writer.blocks(inner));
                    self.out.push_str("</div>\n");
                }
            }
        }
    }

    fn list(&mut self, ordered: bool, items: &'a [Vec<Block>]) {
        self.out.push_str(if ordered { "<ol>\n" } else { "<ul>\n" });
        for item in items.iter().filter(|item| !blank::blocks(item)) {
            self.body("<li>", item, "</li>\n");
        }
        self.out.push_str(if ordered { "</ol>\n" } else { "</ul>\n" });
    }

    /// Words alone where there is a single paragraph, else blocks on lines of their own.
    fn body(&mut self, open: &str, blocks: &'a [Block], close: &str) {
        match blocks {
            [Block::Paragraph(text)] => self.within(open, text, close),
            blocks => {
                self.out.push_str(open);
                if !blank::blocks(blocks) {
                    self.out.push('\n');
                    self.deeper(false, |writer| writer.blocks(blocks));
                }
                self.out.push_str(close);
            }
        }
    }

    fn definition(&mut self, definition: &'a Definition) {
        self.out.push_str("<div");
        self.id(definition.id.as_deref());
        self.out.push_str(">\n");
        self.within("<dt>", &definition.term, "</dt>\n");
        self.body("<dd>", &definition.blocks, "</dd>\n");
        self.out.push_str("</div>\n");
    }

    fn table(&mut self, table: &Table) {
        self.out.push_str("<div class=\"policyc-table\">\n<table>\n");
        if !blank::inlines(&table.caption) {
            self.within("<caption>", &table.caption, "</caption>\n");
        }
        self.out.push_str("<thead>\n<tr>");
        for cell in &table.head {
            self.cell("<th scope=\"col\">", cell, "</th>");
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        let labels: Vec<String> = table.head.iter().map(|cell| plain(cell)).collect();
        for row in &table.rows {
            self.row(row, &labels);
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn row(&mut self, row: &Row, labels: &[String]) {
        self.out.push_str("<tr");
        self.id(row.id.as_deref());
        self.out.push('>');
        for (at, cell) in row.cells.iter().enumerate() {
            if at == 0 {
                self.cell("<th scope=\"row\">", cell, "</th>");
            } else {
                self.out.push_str("<td data-label=\"");
                escape(&mut self.out, labels.get(at).map_or("", String::as_str));
                self.cell("\"><div>", cell, "</div></td>");
            }
        }
        self.out.push_str("</tr>\n");
    }

    fn contact(&mut self, contact: &Contact) {
        self.out.push_str("<address class=\"policyc-contact\">\n");
        if let Some(name) = compose::name(contact) {
            self.within("<p class=\"policyc-name\">", &[Inline::Name(name.to_owned())], "</p>\n");
        }
        let mut open = "<p>";
        for line in compose::address(contact) {
            self.within(open, &[Inline::Name(line.to_owned())], "");
            open = "<br>";
        }
        if open == "<br>" {
            self.out.push_str("</p>\n");
        }
        let mut details = compose::details(contact).peekable();
        if details.peek().is_some() {
            self.out.push_str("<dl>\n");
            for (label, value) in details {
                self.out.push_str("<div>");
                if !label.is_empty() {
                    self.within("<dt>", &[Inline::text(label)], "</dt>");
                }
                self.within("<dd>", value, "</dd></div>\n");
            }
            self.out.push_str("</dl>\n");
        }
        self.out.push_str("</address>\n");
    }
}
