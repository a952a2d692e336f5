//! All that a Typst template can see: the document as data, in `sys.inputs.policy`.
//!
//! [`super::compose`] makes it: a tree of maps, lists and strings. Words come as runs: in the tree stands the number of a
//! run, and its words stand in a list beside the tree, for the typesetter hashes all that a function of a template is
//! called with, and blocks go through several. Texts come in pieces between which a line may end; joined, they are the
//! text. [`super::data`] gives it to the templates, the texts as content.

use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Version of this contract: rises when a field changes its meaning or goes.
pub const VERSION: u32 = 1;

/// The content of `sys.inputs.policy`.
#[derive(Debug, Serialize)]
pub struct View<'a> {
    pub version: u32,
    /// The words of each run, by number.
    #[serde(skip)]
    pub runs: Vec<Rc<[InlineView<'a>]>>,
    pub document: DocumentView<'a>,
    pub chrome: ChromeView<'a>,
    pub language: LanguageView<'a>,
    /// The theme's values in `policyc.yaml`: CSS.
    pub theme: &'a BTreeMap<String, String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DocumentView<'a> {
    pub policy: &'a str,
    pub dir: &'static str,
    /// For the file's properties and the running head; may be set any number of times.
    pub title: Cow<'a, str>,
    pub description: Cow<'a, str>,
    pub author: Cow<'a, str>,
    /// Version and dates in one line, for the running foot; may be set any number of times.
    pub edition: String,
    /// The title as a run, for the one title on the first page.
    pub heading: Run<'a>,
    pub meta: Vec<Detail<'a>>,
    pub intro: Vec<BlockView<'a>>,
    pub summary: SectionView<'a>,
    pub sections: Vec<SectionView<'a>>,
}

#[derive(Debug, Serialize)]
pub struct ChromeView<'a> {
    pub contents: &'a str,
    /// `{page}` and `{pages}` stand for the numbers.
    pub page: &'a str,
    pub language: &'a str,
}

#[derive(Debug, Serialize)]
pub struct LanguageView<'a> {
    pub tag: &'a str,
    pub code: &'a str,
    pub region: Option<&'a str>,
    pub name: &'a str,
}

#[derive(Debug, Serialize)]
pub struct SectionView<'a> {
    pub id: &'a str,
    /// `plain`, `prominent`, `card` or `summary`.
    pub style: &'static str,
    pub title: Run<'a>,
    pub blocks: Vec<BlockView<'a>>,
    pub sections: Vec<SectionView<'a>>,
}

/// Words with their number; templates see the number.
#[derive(Debug)]
pub struct Run<'a> {
    pub number: usize,
    pub words: Rc<[InlineView<'a>]>,
}

impl Serialize for Run<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.number.serialize(serializer)
    }
}

/// Words, as a map with `kind`, which is the name of the variant in small letters, and its fields.
#[derive(Debug)]
pub enum InlineView<'a> {
    Text {
        pieces: Vec<Cow<'a, str>>,
        /// Whether it is a name that no hyphen may come into.
        whole: bool,
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
pub enum BlockView<'a> {
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
pub enum Body<'a> {
    Text(Run<'a>),
    Blocks(Vec<BlockView<'a>>),
}

#[derive(Debug, Serialize)]
pub struct DefinitionView<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    pub term: Run<'a>,
    #[serde(flatten)]
    pub body: Body<'a>,
}

#[derive(Debug, Serialize)]
pub struct RowView<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// Whether the row is kept on one page: no cell is so long that it could need more.
    pub whole: bool,
    /// For each cell, whether words may be hyphenated: not where all have room.
    pub hyphenate: Vec<bool>,
    pub cells: Vec<Run<'a>>,
}

#[derive(Debug, Serialize)]
pub struct Detail<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Run<'a>>,
    /// What stands between label and value on one line.
    pub colon: &'static str,
    pub value: Run<'a>,
}
