//! Links: those within the document that lead nowhere become plain text and are named; addresses in running text become
//! links, see [`super::address`].

use super::address::{linked, may_hold_address};
use super::tree::{Block, Document, Inline, Inlines, Section, Target};
use std::collections::BTreeSet;

/// Turns links to anchors that the document does not have into their text, and addresses into links; the anchors, each
/// once, sorted.
pub fn settle(document: &mut Document) -> Vec<String> {
    let mut known: Vec<String> = document.anchors().into_iter().map(str::to_owned).collect();
    known.sort_unstable();
    let mut links = Links { known, broken: BTreeSet::new() };
    links.blocks(&mut document.intro);
    links.section(&mut document.summary);
    document.sections.iter_mut().for_each(|s| links.section(s));
    links.broken.into_iter().collect()
}

struct Links {
    /// Sorted.
    known: Vec<String>,
    broken: BTreeSet<String>,
}

impl Links {
    fn section(&mut self, section: &mut Section) {
        // the table of contents links to it
        self.inlines(&mut section.title, false);
        self.blocks(&mut section.blocks);
        section.sections.iter_mut().for_each(|s| self.section(s));
    }

    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.inlines(inlines, true),
                Block::List { items, .. } => items.iter_mut().for_each(|i| self.blocks(i)),
                Block::Definitions(list) => {
                    for definition in list {
                        self.inlines(&mut definition.term, false);
                        self.blocks(&mut definition.blocks);
                    }
                }
                Block::Table(table) => {
                    table.rows.iter_mut().flat_map(|r| &mut r.cells).for_each(|c| self.inlines(c, true));
                }
                Block::Contact(contact) => {
                    contact.details.iter_mut().for_each(|(_, i)| self.inlines(i, true))
                }
                Block::Notice(inner) => self.blocks(inner),
            }
        }
    }

    /// `addresses` says whether they can be links here: a link holds none.
    fn inlines(&mut self, inlines: &mut Inlines, addresses: bool) {
        let mut broken = false;
        for inline in inlines.iter_mut() {
            match inline {
                Inline::Link { target, text } => {
                    broken |= self.leads_nowhere(target);
                    self.inlines(text, false);
                }
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner, addresses),
                Inline::Text(_) | Inline::Name(_) | Inline::Code(_) | Inline::Break => {}
            }
        }
        // nearly every list stays as it is
        if broken {
            let text_of = |inline| match inline {
                Inline::Link { target, text } if self.leads_nowhere(&target) => {
                    if let Target::Anchor(id) = target {
                        self.broken.insert(id);
                    }
                    text
                }
                other => vec![other],
            };
            *inlines = std::mem::take(inlines).into_iter().flat_map(text_of).collect();
        }
        let at = |inline: &Inline| matches!(inline, Inline::Text(text) if may_hold_address(text));
        if addresses && inlines.iter().any(at) {
            let link = |inline: Inline| match &inline {
                Inline::Text(text) => linked(text).unwrap_or_else(|| vec![inline]),
                _ => vec![inline],
            };
            *inlines = std::mem::take(inlines).into_iter().flat_map(link).collect();
        }
    }

    fn leads_nowhere(&self, target: &Target) -> bool {
        matches!(target, Target::Anchor(id) if self.known.binary_search(id).is_err())
    }
}
