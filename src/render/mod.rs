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
pub mod ledger;
pub mod markdown;
mod own;
mod problems;
mod renderer;
pub mod rules;
mod site;
pub mod specimen;
mod templates;
pub mod theme;
mod variables;
pub mod view;

pub use format::Format;
pub use renderer::Renderer;
pub use site::{FormatLink, Index, IndexEntry, IndexLink, LanguageLink, Site};

/// The text of a built-in template or style sheet, by its name below `templates/`.
pub fn builtin(name: &str) -> Option<&'static str> {
    templates::builtin(name).map(|b| b.text)
}
