//! HTML or Markdown: the one place where views ask which, and the only thing they need of a format.

use super::ledger::{Ledger, Part};
use super::view::{Lines, Words};
use super::{html, markdown};
use crate::document::tree::{Block, Direction, Inline};
use markdown::Line;
use tera::Value;

/// The markup that runs are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// HTML, of a page or of a fragment.
    Html {
        /// The document is written from right to left.
        rtl: bool,
    },
    /// Markdown.
    Markdown,
}

/// Where a block's lines begin, as text; both are empty in HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Indent {
    /// Start of the first line.
    pub lead: String,
    /// Start of every further line.
    pub rest: String,
}

impl Dialect {
    /// HTML for a document of this direction.
    pub fn html(dir: Direction) -> Dialect {
        Dialect::Html { rtl: dir == Direction::Rtl }
    }

    /// Whether lines have indents.
    pub fn has_lines(self) -> bool {
        self == Dialect::Markdown
    }

    /// Writes a run into the ledger, for the templates with `lead` before it, which is for Markdown.
    pub fn run(
        self,
        ledger: &mut Ledger,
        part: Part,
        list: &[Inline],
        lead: &str,
        line: Line<'_>,
        refused: &mut Vec<String>,
    ) -> Words {
        ledger.run(part, lead, |out| match self {
            Dialect::Html { rtl } => {
                let around = html::Around { rtl, in_link: false };
                match line {
                    Line::Cell => html::cell(out, list, around, refused),
                    Line::Flow(_) | Line::Heading | Line::Term => html::inlines(out, list, around, refused),
                }
            }
            Dialect::Markdown => markdown::inlines(out, list, line, refused),
        })
    }

    /// Words that may be printed any number of times, without links: for the table of contents.
    pub fn repeatable(self, list: &[Inline]) -> Words {
        let mut out = String::new();
        let mut refused = Vec::new(); // the heading itself reports them
        match self {
            Dialect::Html { rtl } => {
                html::inlines(&mut out, list, html::Around { rtl, in_link: true }, &mut refused);
            }
            Dialect::Markdown => markdown::link_text(&mut out, list),
        }
        Value::safe_string(&out)
    }

    /// The indent of the blocks under `parent`, after one `step` (`> `, two blanks).
    pub fn deeper(self, parent: &Indent, step: &str) -> Indent {
        match self {
            Dialect::Html { .. } => Indent::default(),
            Dialect::Markdown => {
                Indent { lead: format!("{}{step}", parent.lead), rest: format!("{}{step}", parent.rest) }
            }
        }
    }

    /// The indent of a list's item: the one at `at`, under a list with `marks`.
    pub fn item(self, parent: &Indent, at: usize, marks: Marks) -> Indent {
        match self {
            Dialect::Html { .. } => Indent::default(),
            Dialect::Markdown => {
                let mark = marks.of(at);
                let before = if at == 0 { &parent.lead } else { &parent.rest };
                let blanks = " ".repeat(mark.len());
                Indent { lead: format!("{before}{mark}"), rest: format!("{}{blanks}", parent.rest) }
            }
        }
    }
}

impl Indent {
    /// As the templates see it.
    pub fn lines(&self) -> Lines {
        Lines {
            lead: Value::safe_string(&self.lead),
            rest: Value::safe_string(&self.rest),
            gap: Value::safe_string(self.rest.trim_end()),
        }
    }

    /// The same for a block that is not the first under its parent.
    pub fn following(&self) -> Indent {
        Indent { lead: self.rest.clone(), rest: self.rest.clone() }
    }
}

/// The marks of Markdown's lists. Two lists in a row have different ones, else they would be read as one list.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    ordered: bool,
    second: bool,
    after_list: bool,
}

impl Marks {
    /// The marks for `block`, given those of the block before.
    pub fn next(self, block: &Block) -> Marks {
        let ordered = match block {
            Block::List { ordered, .. } => *ordered,
            Block::Definitions(_) => false,
            Block::Paragraph(_) | Block::Table(_) | Block::Contact(_) | Block::Notice(_) => {
                return Marks::default();
            }
        };
        let same = self.after_list && self.ordered == ordered;
        Marks { ordered, second: same && !self.second, after_list: true }
    }

    /// The mark of the item at `at`, with the blank after it.
    fn of(self, at: usize) -> String {
        match (self.ordered, self.second) {
            (false, false) => "- ".to_owned(),
            (false, true) => "* ".to_owned(),
            (true, false) => format!("{}. ", at + 1),
            (true, true) => format!("{}) ", at + 1),
        }
    }
}
