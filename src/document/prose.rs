//! Authors' Markdown to blocks. What may not stand in it was refused while reading (see `model::prose`): raw HTML,
//! images, headings, unsafe links; should any be left, its text stays and nothing else of it.

use super::tree::{Block, Inline, Inlines, Row, Table, Target};
use crate::model::prose::MAX_NESTING;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

/// What Markdown may use besides CommonMark.
pub fn options() -> Options {
    Options::ENABLE_TABLES
}

/// The blocks of a text.
pub fn blocks(markdown: &str) -> Vec<Block> {
    let mut reader = Reader { events: Parser::new_ext(markdown, options()), depth: 0 };
    reader.blocks(None)
}

/// The inlines of a text that is one paragraph; several are joined by spaces.
pub fn inlines(markdown: &str) -> Inlines {
    let mut out = Inlines::new();
    for block in blocks(markdown) {
        if let Block::Paragraph(inlines) = block {
            if !out.is_empty() {
                out.push(Inline::text(" "));
            }
            out.extend(inlines);
        }
    }
    out
}

struct Reader<'m> {
    events: Parser<'m>,
    /// How many blocks and stresses are open; there is a limit, so that no text can exhaust the stack.
    depth: usize,
}

/// Twice the limit of the language, for its lists have items: what is deeper was refused, and only its words stay.
const MAX_DEPTH: usize = 2 * MAX_NESTING + 2;

impl Reader<'_> {
    /// Blocks up to the end of what encloses them.
    fn blocks(&mut self, end: Option<TagEnd>) -> Vec<Block> {
        let mut out: Vec<Block> = Vec::new();
        let mut loose = Inlines::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(tag) if Some(tag) == end => break,
                Event::Start(tag) if is_inline(&tag) => {
                    let inner = self.deeper(|reader| reader.inline(tag));
                    loose.extend(inner);
                }
                Event::Start(tag) => {
                    flush(&mut loose, &mut out);
                    out.extend(self.deeper(|reader| reader.block(tag)));
                }
                other => loose.extend(leaf(other)),
            }
        }
        flush(&mut loose, &mut out);
        out
    }

    /// What starts with a tag; nothing when it is too deep: its words then come to whoever called.
    fn deeper<T: Default>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth >= MAX_DEPTH {
            return T::default();
        }
        self.depth += 1;
        let out = read(self);
        self.depth -= 1;
        out
    }

    fn block(&mut self, tag: Tag<'_>) -> Vec<Block> {
        let end = tag.to_end();
        match tag {
            Tag::Paragraph | Tag::Heading { .. } | Tag::HtmlBlock | Tag::CodeBlock(_) => {
                let inlines = self.inlines(end);
                if inlines.is_empty() { Vec::new() } else { vec![Block::Paragraph(inlines)] }
            }
            Tag::BlockQuote(_) => vec![Block::Notice(self.blocks(Some(end)))],
            Tag::List(first) => {
                let mut items = Vec::new();
                while let Some(event) = self.events.next() {
                    match event {
                        Event::Start(Tag::Item) => items.push(self.blocks(Some(TagEnd::Item))),
                        Event::End(tag) if tag == end => break,
                        _ => {}
                    }
                }
                vec![Block::List { ordered: first.is_some(), items }]
            }
            Tag::Table(_) => vec![Block::Table(self.table())],
            _ => self.blocks(Some(end)),
        }
    }

    fn table(&mut self) -> Table {
        let mut table = Table::default();
        let mut cells = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.inlines(TagEnd::TableCell)),
                Event::End(TagEnd::TableHead) => table.head = std::mem::take(&mut cells),
                Event::End(TagEnd::TableRow) => {
                    table.rows.push(Row { id: None, cells: std::mem::take(&mut cells) })
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        table
    }

    fn inlines(&mut self, end: TagEnd) -> Inlines {
        let mut out = Inlines::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(tag) if tag == end => break,
                Event::Start(tag) => {
                    let inner = self.deeper(|reader| reader.inline(tag));
                    out.extend(inner);
                }
                other => out.extend(leaf(other)),
            }
        }
        join(out)
    }

    fn inline(&mut self, tag: Tag<'_>) -> Inlines {
        let end = tag.to_end();
        let target = match &tag {
            // `<name@company.example>`
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                Some(Target::Url(format!("mailto:{}", dest_url.trim_start_matches("mailto:"))))
            }
            Tag::Link { dest_url, .. } => link(dest_url),
            _ => None,
        };
        let inner = self.inlines(end);
        match tag {
            Tag::Strong => vec![Inline::Strong(inner)],
            Tag::Emphasis => vec![Inline::Emphasis(inner)],
            Tag::Link { .. } => match target {
                Some(target) => vec![Inline::Link { target, text: inner }],
                None => inner,
            },
            _ => inner,
        }
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn leaf(event: Event<'_>) -> Option<Inline> {
    match event {
        Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
            Some(Inline::Text(text.into_string()))
        }
        Event::Code(text) => Some(Inline::Code(text.into_string())),
        Event::SoftBreak => Some(Inline::text(" ")),
        Event::HardBreak => Some(Inline::Break),
        _ => None,
    }
}

/// Where a link may lead: an address or an anchor; `None` for anything else.
pub fn link(url: &str) -> Option<Target> {
    if let Some(anchor) = url.strip_prefix('#') {
        return (!anchor.is_empty()).then(|| Target::Anchor(anchor.to_owned()));
    }
    let scheme = url.split_once(':').map(|(s, _)| s.to_ascii_lowercase())?;
    matches!(scheme.as_str(), "https" | "http" | "mailto" | "tel").then(|| Target::Url(url.to_owned()))
}

/// Neighbouring texts become one.
fn join(inlines: Inlines) -> Inlines {
    let mut out: Inlines = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match (out.last_mut(), inline) {
            (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
            (_, inline) => out.push(inline),
        }
    }
    out
}

fn flush(loose: &mut Inlines, out: &mut Vec<Block>) {
    let inlines = join(std::mem::take(loose));
    let blank = inlines.iter().all(|i| matches!(i, Inline::Text(t) if t.trim().is_empty()));
    if !blank {
        out.push(Block::Paragraph(inlines));
    }
}
