//! Printers: one file per form, all fed the same [`Findings`].
//!
//! In: the sources and the sorted [`Report`] of one run. Out: text on a writer that the caller gives. A printer
//! decides how things look and nothing else: it must not sort, drop or re-level a diagnostic, look at the
//! terminal or the environment, or put the date of the run into what it prints.
//!
//! Adding a form: one file here with a `write` function, one name in `commands/check.rs`.

mod excerpt;
pub mod github;
pub mod json;
mod place;
pub mod short;
mod summary;
pub mod text;

pub use place::{Locator, Place};
pub use summary::{Summary, count};

use super::Report;
use crate::source::Sources;
use camino::Utf8Path;

/// What a printer prints.
#[derive(Debug, Clone, Copy)]
pub struct Findings<'a> {
    /// The files that the report points into.
    pub sources: &'a Sources,
    /// The outcome of the run.
    pub report: &'a Report,
    /// The way from the current folder to the repository root, empty when they are the same: it is put before
    /// every path, so that a path can be opened from where the command was given.
    pub base: &'a Utf8Path,
}

impl Findings<'_> {
    /// A path as people and tools see it. Names in angle brackets are of built-in files, which are on no disk.
    pub fn shown(&self, path: &Utf8Path) -> String {
        if path.as_str().starts_with('<') || self.base.as_str().is_empty() {
            path.to_string()
        } else {
            self.base.join(path).into_string().replace('\\', "/")
        }
    }
}

/// Text of unknown origin on one line, free of control characters that could steer a terminal.
fn one_line(text: &str) -> String {
    harmless(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Text of unknown origin, free of control characters but for line ends. Characters of the C1 range can steer a
/// terminal too and are not replaced by the renderer.
pub(crate) fn harmless(text: &str) -> String {
    annotate_snippets::normalize_untrusted_str(text).replace(is_c1, "\u{b7}")
}

fn is_c1(c: char) -> bool {
    ('\u{80}'..='\u{9f}').contains(&c)
}
