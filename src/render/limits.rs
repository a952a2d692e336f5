//! What no format can show: addresses that may not become links, blocks nested too deeply.
//!
//! In: what a composer meets on its way through a document. Out: how deep it may go, and in the end one diagnostic for
//! each thing that stops the document. Each format composes for itself; what stops it is the same in all of them.

use super::rules::{TOO_DEEP, UNSAFE_ADDRESS};
use crate::diag::Sink;

/// How many components may be around one another. The template engine stops at twenty; long before that its calls could
/// fill the stack of a thread.
const MAX_DEPTH: usize = 10;

/// What was met so far.
#[derive(Debug, Default)]
pub struct Limits<'a> {
    /// Anchor of the section at hand.
    section: &'a str,
    /// How many components are around what is composed.
    depth: usize,
    /// Addresses that may not become links.
    pub refused: Vec<String>,
    /// Anchor of the first section whose blocks are nested too deeply to be drawn.
    too_deep: Option<&'a str>,
}

impl<'a> Limits<'a> {
    /// What follows belongs to the section with this anchor.
    pub fn section(&mut self, anchor: &'a str) {
        self.section = anchor;
    }

    /// One component further in; false when that is too deep, and then there is nothing to [leave](Self::leave).
    pub fn enter(&mut self) -> bool {
        let allowed = self.depth < MAX_DEPTH;
        match allowed {
            true => self.depth += 1,
            false => drop(self.too_deep.get_or_insert(self.section)),
        }
        allowed
    }

    /// Out of the component that was entered last.
    pub fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Whether the document can be shown; if not, the reasons go to `sink`.
    pub fn is_sound(&self, policy: &str, sink: &mut Sink) -> bool {
        for url in &self.refused {
            let message = format!("the address `{url}` of the policy `{policy}` cannot become a link");
            sink.push(
                UNSAFE_ADDRESS
                    .nowhere(message)
                    .help("write an address that begins with `https://`, `mailto:` or `tel:`"),
            );
        }
        if let Some(section) = self.too_deep {
            let message = format!(
                "lists or other blocks in the section `{section}` of the policy `{policy}` are nested too deeply"
            );
            sink.push(TOO_DEEP.nowhere(message).help("use fewer levels of lists within lists"));
        }
        self.refused.is_empty() && self.too_deep.is_none()
    }
}
