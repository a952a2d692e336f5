//! Render: a document to the bytes of a format.
//!
//! In: a [`crate::document::tree::Document`] and its [`Site`]. Out: bytes. The tree has decided what is said, in which
//! order and under which anchors; here is decided how it looks. Inlines are written by [`html`] and [`markdown`],
//! blocks and the page by templates (`templates/` of this repository, a user's files on top), and [`ledger`] proves
//! for every page that no template lost, changed or moved a word.
//!
//! This stage must not choose words, must not know policies or rules about them, and must not touch files.
//!
//! For authors of templates: the variables are in [`view`], the custom properties in [`theme`]. In Markdown, the
//! anchor `x` of a section is the line `<a id="x"></a>` before its heading.

mod address;
mod blank;
mod compose;
mod dialect;
mod format;
pub mod html;
mod label;
pub mod ledger;
mod limits;
pub mod markdown;
mod own;
#[cfg(feature = "pdf")]
mod pdf;
mod problems;
mod renderer;
pub mod rules;
mod site;
pub mod specimen;
mod standard;
mod templates;
pub mod theme;
mod ticket;
mod variables;
pub mod view;

pub use format::Format;
pub use own::Asset;
pub use renderer::Renderer;
pub use site::{FormatLink, Index, IndexEntry, IndexLink, LanguageLink, Site};
pub use standard::{NAMES as STANDARDS, Standards};

/// Whether a character has no standard meaning, so that an archive would not know what it is.
pub fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// The built-in templates and style sheets: names below `templates/`, and texts.
pub fn builtins() -> impl Iterator<Item = (&'static str, &'static str)> {
    templates::BUILTIN.iter().map(|b| (b.name, b.text))
}

/// The text of a built-in template or style sheet, by its name below `templates/`.
pub fn builtin(name: &str) -> Option<&'static str> {
    templates::builtin(name).map(|b| b.text)
}
