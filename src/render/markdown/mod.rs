//! Inlines to Markdown: CommonMark, with GitHub's tables in mind.
//!
//! In: a run of inlines and the kind of line it stands in. Out: Markdown that reads back as the same text, whatever
//! characters the text has. Tests re-parse it. Anchors are `<a id="…"></a>`, which templates write: before a heading
//! on a line of its own, in an item or a table's row before its first word; GitHub and every CommonMark renderer that
//! keeps inline HTML lands there.
//!
//! One thing is out of reach of any escape: GitHub turns bare web and e-mail addresses in text into links.

mod emphasis;
mod escape;
mod writer;

pub use escape::{clean, escape_to};
pub use writer::{Line, inlines, link_text};
