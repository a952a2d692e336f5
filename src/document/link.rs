//! Links within the document: those that lead nowhere become plain text and are named.

use super::tree::{Block, Document, Inline, Inlines, Section, Target};
use std::collections::BTreeSet;

/// Turns links to anchors that the document does not have into their text; the anchors, each once, sorted.
pub fn unlink(document: &mut Document) -> Vec<String> {
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
        self.inlines(&mut section.title);
        self.blocks(&mut section.blocks);
        section.sections.iter_mut().for_each(|s| self.section(s));
    }

    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.inlines(inlines),
                Block::List { items, .. } => items.iter_mut().for_each(|i| self.blocks(i)),
                Block::Definitions(list) => {
                    for definition in list {
                        self.inlines(&mut definition.term);
                        self.blocks(&mut definition.blocks);
                    }
                }
                Block::Table(table) => {
                    table.rows.iter_mut().flat_map(|r| &mut r.cells).for_each(|c| self.inlines(c));
                }
                Block::Contact(contact) => contact.details.iter_mut().for_each(|(_, i)| self.inlines(i)),
                Block::Notice(inner) => self.blocks(inner),
            }
        }
    }

    fn inlines(&mut self, inlines: &mut Inlines) {
        let mut broken = false;
        for inline in inlines.iter_mut() {
            match inline {
                Inline::Link { target, text } => {
                    broken |= self.leads_nowhere(target);
                    self.inlines(text);
                }
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner),
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
    }

    fn leads_nowhere(&self, target: &Target) -> bool {
        matches!(target, Target::Anchor(id) if self.known.binary_search(id).is_err())
    }
}
