//! The built-in templates for sections and blocks, in Rust: the same bytes in a fraction of the time.
//!
//! Most repositories have no templates of their own, and most of a page is sections. Where no template of the user's
//! is in the way, they are written here and put into the page at the end; as soon as there is one, everything goes
//! through the engine. `templates/` is what counts: a test compares both ways byte for byte on random documents.

mod html;
mod markdown;

use super::dialect::Dialect;
use crate::document::tree::Document;

/// What was written.
#[derive(Debug, Default)]
pub struct Drawn {
    /// Introduction and summary.
    pub first: String,
    /// All other sections.
    pub rest: String,
    /// Addresses that may not become links.
    pub refused: Vec<String>,
    /// Anchor of the first section whose blocks are nested too deeply.
    pub too_deep: Option<String>,
}

/// Writes the introduction and all sections of a document.
pub fn draw(document: &Document, dialect: Dialect) -> Drawn {
    match dialect {
        Dialect::Html { rtl } => html::draw(document, rtl),
        Dialect::Markdown => markdown::draw(document),
    }
}
