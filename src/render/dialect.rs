//! HTML or Markdown: the one place where views ask which, and the only thing they need of a format.

use super::ledger::{Ledger, Part};
use super::view::{Lines, Words};
use super::{html, markdown};
use crate::document::tree::{Direction, Inline};
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

    /// Writes a run into the ledger; `line` matters to Markdown only.
    pub fn run(
        self,
        ledger: &mut Ledger,
        part: Part,
        list: &[Inline],
        line: Line<'_>,
        refused: &mut Vec<String>,
    ) -> Words {
        ledger.run(part, |out| match self {
            Dialect::Html { rtl } => {
                html::inlines(out, list, html::Around { rtl, in_link: false }, refused);
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

    /// The indents of a list's items, whose marks are as wide as `mark`: of the item at `at`.
    pub fn item(self, parent: &Indent, at: usize, mark: &str) -> Indent {
        match self {
            Dialect::Html { .. } => Indent::default(),
            Dialect::Markdown => {
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
