//! All that a template can see: the contract with whoever writes templates.
//!
//! A template gets one [`Page`]; its fields are the variables (`document`, `chrome`, `site`, `style`, `tool`,
//! `version`). [`VERSION`] rises when a field changes its meaning or goes; new fields may come without notice.
//!
//! Values of type [`Words`] are markup of the format at hand, ready to be printed with `{{ … }}`. Those of the document
//! itself are tickets for their words, which policyc puts in once it has seen that each ticket was printed exactly once,
//! in order and unchanged; they must not be cut, joined or filtered. All other strings are plain text and are escaped when they are printed. Fields that are optional or lists
//! may be left out when there is nothing in them: ask `{% if row.id %}` before printing one.
//!
//! The same views serve HTML and Markdown. In Markdown, a block has more fields: `lead` begins its first line, `rest`
//! every further line, `gap` stands alone on the empty line before it.

use crate::document::tree::Chrome;
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};
use tera::Value;

/// Version of this contract.
pub const VERSION: u32 = 1;

/// Markup of the format at hand, or a ticket for it, to be printed as it is.
pub type Words = Value;

/// A list of [`Words`].
pub type WordsList = Value;

/// The variables of `html/page.html`, `html/fragment.html` and `markdown/page.md`.
#[derive(Debug, Serialize)]
pub struct Page<'a> {
    /// [`VERSION`].
    pub version: u32,
    /// Name and version of the program.
    pub tool: Tool,
    /// The policy.
    pub document: DocumentView<'a>,
    /// Words around the document: `contents`, `languages`, `skip`, `top`.
    pub chrome: &'a Chrome,
    /// What surrounds the document: other languages and formats.
    pub site: SiteView<'a>,
    /// HTML: the style sheet, without tags; may be printed any number of times. Empty in Markdown.
    pub style: Words,
}

/// The program that made the page.
#[derive(Debug, Serialize)]
pub struct Tool {
    /// `policyc`.
    pub name: &'static str,
    /// As in `policyc --version`.
    pub version: &'static str,
}

/// A policy in one language.
#[derive(Debug, Serialize)]
pub struct DocumentView<'a> {
    /// Id of the policy.
    pub policy: &'a str,
    /// Language tag.
    pub lang: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The title as plain text, for `<title>` and the like.
    pub title: &'a str,
    /// The title and, unless it is in it, the controller's name: for the browser's tab.
    pub window_title: String,
    /// One sentence about the document.
    pub description: &'a str,
    /// The controller's name.
    pub author: &'a str,
    /// The title, for the one heading of level one.
    pub heading: Words,
    /// Version and dates.
    pub meta: Vec<Detail>,
    /// What stands before the first section.
    pub intro: Vec<BlockView<'a>>,
    /// The first layer.
    pub summary: SectionView<'a>,
    /// All other sections.
    pub sections: Vec<SectionView<'a>>,
    /// Table of contents, the summary first; two levels.
    pub contents: Vec<ContentsEntry<'a>>,
}

/// A line of the table of contents.
#[derive(Debug, Serialize)]
pub struct ContentsEntry<'a> {
    /// Anchor of the section.
    pub id: &'a str,
    /// Its heading, without links; may be printed any number of times.
    pub title: Words,
    /// Sections under it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<ContentsEntry<'a>>,
    /// Markdown: `- ` after the indent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<Words>,
}

/// A section.
#[derive(Debug, Serialize)]
pub struct SectionView<'a> {
    /// Anchor; must be printed as `id="…"` with double quotes.
    pub id: &'a str,
    /// Level of its heading, 2 to 6.
    pub level: u8,
    /// `plain`, `prominent`, `card` or `summary`.
    pub style: &'static str,
    /// Heading.
    pub title: Words,
    /// What stands under the heading.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<BlockView<'a>>,
    /// Sections under it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<SectionView<'a>>,
    /// Markdown: as many `#` as the level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marks: Option<Words>,
}

/// A block: a map with `kind`, the fields of its [`Content`] and, in Markdown, those of its [`Lines`].
#[derive(Debug)]
pub struct BlockView<'a> {
    /// What it is.
    pub content: Content<'a>,
    /// Markdown: where its lines begin.
    pub lines: Option<Lines>,
}

/// Markdown: what stands at the start of a block's lines. Paragraphs, tables and addresses have `lead` and `rest`, every
/// block but the first has `gap`.
#[derive(Debug, Clone)]
pub struct Lines {
    /// Of the first line: indent, quote sign, the mark of the list's item.
    pub lead: Words,
    /// Of every further line.
    pub rest: Words,
    /// The empty line before the block.
    pub gap: Words,
}

/// What a block is. `kind` is `paragraph`, `list`, `definitions`, `table`, `contact` or `notice`.
#[derive(Debug)]
pub enum Content<'a> {
    /// A paragraph.
    Paragraph {
        /// The words.
        text: Words,
    },
    /// A list.
    List {
        /// Whether the order matters.
        ordered: bool,
        /// The items when each is a single paragraph; in Markdown each begins with its mark. Else left out.
        texts: Option<WordsList>,
        /// The items otherwise.
        items: Vec<ItemView<'a>>,
    },
    /// Terms and what is said of each.
    Definitions {
        /// The terms.
        items: Vec<DefinitionView<'a>>,
    },
    /// A table.
    Table {
        /// What the table shows; left out when there is no caption.
        caption: Option<Words>,
        /// Headers of the columns.
        head: WordsList,
        /// The same as plain text, for tables that are stacked on narrow screens; may be printed any number of times.
        labels: Vec<String>,
        /// The rows.
        rows: Vec<RowView<'a>>,
    },
    /// An address.
    Contact {
        /// Name; left out when there is none.
        name: Option<Words>,
        /// Lines of the postal address.
        address: WordsList,
        /// E-mail, telephone and the like.
        details: Vec<Detail>,
    },
    /// A passage set apart.
    Notice {
        /// What it says.
        blocks: Vec<BlockView<'a>>,
    },
}

impl Serialize for BlockView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // written out, because a flattened enum costs three times as much and blocks are most of a page
        let fields = match &self.content {
            Content::Paragraph { .. } | Content::Definitions { .. } | Content::Notice { .. } => 2,
            Content::List { .. } => 3,
            Content::Contact { .. } => 4,
            Content::Table { .. } => 5,
        };
        let lines = if self.lines.is_some() { 3 } else { 0 };
        let mut map = serializer.serialize_struct("Block", fields + lines)?;
        match &self.content {
            Content::Paragraph { text } => {
                map.serialize_field("kind", "paragraph")?;
                map.serialize_field("text", text)?;
            }
            Content::List { ordered, texts, items } => {
                map.serialize_field("kind", "list")?;
                map.serialize_field("ordered", ordered)?;
                match texts {
                    None => map.serialize_field("items", items)?,
                    Some(texts) => map.serialize_field("texts", texts)?,
                }
            }
            Content::Definitions { items } => {
                map.serialize_field("kind", "definitions")?;
                map.serialize_field("items", items)?;
            }
            Content::Table { caption, head, labels, rows } => {
                map.serialize_field("kind", "table")?;
                if let Some(caption) = caption {
                    map.serialize_field("caption", caption)?;
                }
                map.serialize_field("head", head)?;
                map.serialize_field("labels", labels)?;
                map.serialize_field("rows", rows)?;
            }
            Content::Contact { name, address, details } => {
                map.serialize_field("kind", "contact")?;
                if let Some(name) = name {
                    map.serialize_field("name", name)?;
                }
                map.serialize_field("address", address)?;
                map.serialize_field("details", details)?;
            }
            Content::Notice { blocks } => {
                map.serialize_field("kind", "notice")?;
                map.serialize_field("blocks", blocks)?;
            }
        }
        if let Some(Lines { lead, rest, gap }) = &self.lines {
            if matches!(
                self.content,
                Content::Paragraph { .. } | Content::Table { .. } | Content::Contact { .. }
            ) {
                map.serialize_field("lead", lead)?;
                map.serialize_field("rest", rest)?;
            }
            map.serialize_field("gap", gap)?;
        }
        map.end()
    }
}

/// An item of a list.
#[derive(Debug, Serialize)]
pub struct ItemView<'a> {
    /// Its words when it is a single paragraph; then there are no blocks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Words>,
    /// Its blocks otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<BlockView<'a>>,
    /// Markdown: indent and mark of the item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<Words>,
}

/// A term and what is said of it.
#[derive(Debug, Serialize)]
pub struct DefinitionView<'a> {
    /// Anchor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// The term.
    pub term: Words,
    /// Markdown: what stands between the term and a text on the same line: a colon as the language writes it, or
    /// nothing when the term ends with a sign of its own. May be printed any number of times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colon: Option<Words>,
    /// What is said when it is a single paragraph; then there are no blocks. In Markdown, the first paragraph, to be
    /// written behind the term; then there may be blocks after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Words>,
    /// What is said otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<BlockView<'a>>,
    /// Markdown: indent and mark of the item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<Words>,
}

/// A row of a table.
#[derive(Debug, Serialize)]
pub struct RowView<'a> {
    /// Anchor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// The cells; the first is the header of the row.
    pub cells: WordsList,
}

/// A label and what it labels.
#[derive(Debug, Serialize)]
pub struct Detail {
    /// The label; left out when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Words>,
    /// As in [`DefinitionView`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colon: Option<Words>,
    /// The value.
    pub value: Words,
}

/// What surrounds the document.
#[derive(Debug, Serialize)]
pub struct SiteView<'a> {
    /// The languages of the policy, the source language first; empty when there is only one.
    pub languages: Vec<LanguageView<'a>>,
    /// Other formats of this document.
    pub formats: Vec<FormatView<'a>>,
    /// Absolute address of this page, when the base address is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical: Option<String>,
}

/// A language of the policy.
#[derive(Debug, Serialize)]
pub struct LanguageView<'a> {
    /// Language tag.
    pub tag: &'a str,
    /// Its name in itself.
    pub name: &'a str,
    /// Address relative to this page.
    pub href: &'a str,
    /// Absolute address when the base address is known, else the relative one.
    pub url: String,
    /// Whether this page is in it.
    pub current: bool,
}

/// Another format of the document.
#[derive(Debug, Serialize)]
pub struct FormatView<'a> {
    /// What it is called.
    pub label: &'a str,
    /// Address relative to this page.
    pub href: &'a str,
}

/// The variables of `html/index.html`, the list of policies.
#[derive(Debug, Serialize)]
pub struct IndexPage<'a> {
    /// [`VERSION`].
    pub version: u32,
    /// Name and version of the program.
    pub tool: Tool,
    /// Language of the title.
    pub lang: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The title as plain text.
    pub title: &'a str,
    /// The title, for the one heading.
    pub heading: Words,
    /// The policies.
    pub policies: Vec<IndexPolicy<'a>>,
    /// The style sheet, without tags.
    pub style: Words,
}

/// A policy in the list.
#[derive(Debug, Serialize)]
pub struct IndexPolicy<'a> {
    /// Id of the policy.
    pub id: &'a str,
    /// One link for each language.
    pub links: Vec<IndexLinkView<'a>>,
}

/// A link to a policy in one language.
#[derive(Debug, Serialize)]
pub struct IndexLinkView<'a> {
    /// Language tag.
    pub tag: &'a str,
    /// Name of the language in itself.
    pub language: &'a str,
    /// Title of the policy in it.
    pub title: Words,
    /// Address relative to the list.
    pub href: &'a str,
}
