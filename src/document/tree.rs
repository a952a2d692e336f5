//! The document: sections, blocks and inlines in one language, every word chosen, no format in it.
//!
//! Closed enums on purpose: a new kind breaks the build of every renderer until it is drawn.
//! There is no raw block and no free-form attribute: that is where formats would silently part ways.

use jiff::civil::Date;

/// A whole policy in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Policy id: also the name of the output folder.
    pub policy: String,
    /// BCP 47 tag of the language everything is written in.
    pub lang: String,
    /// Writing direction of that language.
    pub dir: Direction,
    /// The title, the only heading of level one.
    pub title: String,
    /// One sentence for search results and link previews.
    pub description: String,
    /// Name of the controller, as written by the author.
    pub author: String,
    /// Version, dates and the like, in order: label and value.
    pub meta: Vec<(String, Inlines)>,
    /// The day from which it holds, else the one on which it was changed: the date of files, never the day of a build.
    pub date: Option<Date>,
    /// What stands before the first section: a few sentences of welcome.
    pub intro: Vec<Block>,
    /// The first layer: the short answers. Its id is `summary`.
    pub summary: Section,
    /// Everything else, in order.
    pub sections: Vec<Section>,
    /// Words that templates need around the document.
    pub chrome: Chrome,
}

/// Direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Words around the document: chosen here, so that no template holds any.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Chrome {
    /// Heading of the table of contents.
    pub contents: String,
    /// Label of the language switcher.
    pub languages: String,
    /// Text of the link that skips to the policy.
    pub skip: String,
    /// Text of the link back to the top.
    pub top: String,
    /// Where one is on paper; `{page}` and `{pages}` stand for the numbers.
    pub page: String,
    /// Label of the language that the document is in.
    pub language: String,
}

/// A section with a stable anchor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// Anchor: from identifiers, the same in every language and format.
    pub id: String,
    /// Heading.
    pub title: Inlines,
    /// What stands under the heading.
    pub blocks: Vec<Block>,
    /// Sections under it.
    pub sections: Vec<Section>,
    /// How it is set apart, if it is.
    pub style: SectionStyle,
}

/// Whether a section is set apart from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SectionStyle {
    /// Like any other.
    #[default]
    Plain,
    /// Presented clearly and apart, as Article 21(4) GDPR asks for the right to object.
    Prominent,
    /// One of many of a kind, such as an activity: templates may draw it as a card.
    Card,
}

impl SectionStyle {
    /// The name that templates know it by.
    pub fn name(self) -> &'static str {
        match self {
            SectionStyle::Plain => "plain",
            SectionStyle::Prominent => "prominent",
            SectionStyle::Card => "card",
        }
    }
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Inlines),
    /// A list; each item is one or more blocks.
    List {
        /// Whether the order matters.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// Terms and what is said of each: label and blocks.
    Definitions(Vec<Definition>),
    /// A table with a header row.
    Table(Table),
    /// A postal or electronic address of somebody.
    Contact(Contact),
    /// A passage set apart.
    Notice(Vec<Block>),
}

/// One term of a definition list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Anchor, where something links to it.
    pub id: Option<String>,
    /// The term.
    pub term: Inlines,
    /// What is said of it.
    pub blocks: Vec<Block>,
}

/// A table. Every row has as many cells as the header.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What the table shows, for people who cannot see it and for print.
    pub caption: Inlines,
    /// Headers of the columns.
    pub head: Vec<Inlines>,
    /// The rows; the first cell of each is its header.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Anchor, where something links to the row.
    pub id: Option<String>,
    /// The cells: each a sequence of inlines; `Inline::Break` starts a new line in a cell.
    pub cells: Vec<Inlines>,
}

/// An address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Name of the person or company, never translated.
    pub name: Option<String>,
    /// Lines of the postal address, in the order of the country they are in.
    pub address: Vec<String>,
    /// Label and value of everything else: e-mail, telephone, registration number.
    pub details: Vec<(String, Inlines)>,
}

/// A run of text with what is in it.
pub type Inlines = Vec<Inline>;

/// Part of a run of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text of the document's language.
    Text(String),
    /// A name or other value that is not of the document's language: isolated from its surroundings.
    Name(String),
    /// Something to type or to find letter by letter: a cookie's name.
    Code(String),
    /// Important.
    Strong(Inlines),
    /// Stressed.
    Emphasis(Inlines),
    /// A link.
    Link {
        /// Where to.
        target: Target,
        /// What one reads.
        text: Inlines,
    },
    /// A new line within the same block.
    Break,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An absolute address: `https:`, `http:`, `mailto:` or `tel:`.
    Url(String),
    /// An anchor of this document, without `#`.
    Anchor(String),
}

impl Inline {
    /// Text of the document's language.
    pub fn text(text: impl Into<String>) -> Inline {
        Inline::Text(text.into())
    }

    /// A link to an address, which is also its text.
    pub fn url(url: &str) -> Inline {
        let shown = url.strip_prefix("mailto:").or_else(|| url.strip_prefix("tel:")).unwrap_or(url);
        Inline::Link { target: Target::Url(url.to_owned()), text: vec![Inline::Name(shown.to_owned())] }
    }

    /// A link to an address with a text of its own.
    pub fn link(url: &str, text: Inlines) -> Inline {
        Inline::Link { target: Target::Url(url.to_owned()), text }
    }

    /// A link to another place of the document.
    pub fn anchor(id: impl Into<String>, text: Inlines) -> Inline {
        Inline::Link { target: Target::Anchor(id.into()), text }
    }
}

/// The text of inlines without anything around it; a break becomes a space.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(t) | Inline::Name(t) | Inline::Code(t) => out.push_str(t),
            Inline::Strong(i) | Inline::Emphasis(i) => out.push_str(&plain(i)),
            Inline::Link { text, .. } => out.push_str(&plain(text)),
            Inline::Break => out.push(' '),
        }
    }
    out
}

/// Adds inlines, joining texts that meet.
pub fn append(out: &mut Inlines, more: Inlines) {
    // a list with room for what comes after keeps it
    if out.is_empty() && out.capacity() < more.len() {
        *out = more;
        return;
    }
    let mut more = more.into_iter();
    match (out.last_mut(), more.next()) {
        (Some(Inline::Text(last)), Some(Inline::Text(first))) => last.push_str(&first),
        (_, first) => out.extend(first),
    }
    out.extend(more);
}

impl Block {
    /// A paragraph.
    pub fn paragraph(inlines: Inlines) -> Block {
        Block::Paragraph(inlines)
    }

    /// An unordered list with one paragraph an item.
    pub fn list(items: impl IntoIterator<Item = Inlines>) -> Block {
        let items = items.into_iter().map(|i| vec![Block::Paragraph(i)]).collect();
        Block::List { ordered: false, items }
    }
}

impl Document {
    /// All sections in reading order, the summary first, each with its depth (top level is 0).
    pub fn walk(&self) -> Vec<(usize, &Section)> {
        fn go<'a>(depth: usize, section: &'a Section, out: &mut Vec<(usize, &'a Section)>) {
            out.push((depth, section));
            for s in &section.sections {
                go(depth + 1, s, out);
            }
        }
        let mut out = Vec::new();
        go(0, &self.summary, &mut out);
        for s in &self.sections {
            go(0, s, &mut out);
        }
        out
    }

    /// Every anchor, in reading order: sections, definitions and rows that have one.
    pub fn anchors(&self) -> Vec<&str> {
        fn blocks<'a>(list: &'a [Block], out: &mut Vec<&'a str>) {
            for block in list {
                match block {
                    Block::Definitions(defs) => {
                        for d in defs {
                            out.extend(d.id.as_deref());
                            blocks(&d.blocks, out);
                        }
                    }
                    Block::Table(t) => out.extend(t.rows.iter().filter_map(|r| r.id.as_deref())),
                    Block::List { items, .. } => items.iter().for_each(|i| blocks(i, out)),
                    Block::Notice(b) => blocks(b, out),
                    Block::Paragraph(_) | Block::Contact(_) => {}
                }
            }
        }
        fn section<'a>(s: &'a Section, out: &mut Vec<&'a str>) {
            out.push(&s.id);
            blocks(&s.blocks, out);
            s.sections.iter().for_each(|s| section(s, out));
        }
        let mut out = Vec::new();
        blocks(&self.intro, &mut out);
        section(&self.summary, &mut out);
        self.sections.iter().for_each(|s| section(s, &mut out));
        out
    }
}
