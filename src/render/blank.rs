//! Parts of a document that have no words.

use crate::document::tree::{Block, Definition, Inline, Target};

/// Whether inlines have no words.
pub fn inlines(list: &[Inline]) -> bool {
    list.iter().all(|inline| match inline {
        Inline::Text(text) | Inline::Name(text) | Inline::Code(text) => text.chars().all(char::is_whitespace),
        Inline::Strong(inner) | Inline::Emphasis(inner) => inlines(inner),
        // an address is something to say
        Inline::Link { target: Target::Url(_), .. } => false,
        Inline::Link { target: Target::Anchor(_), text } => inlines(text),
        Inline::Break => true,
    })
}

/// Whether a block has no words.
pub fn block(block: &Block) -> bool {
    match block {
        Block::Paragraph(text) => inlines(text),
        Block::List { items, .. } => items.iter().all(|item| blocks(item)),
        Block::Definitions(list) => list.iter().all(definition),
        Block::Table(table) => table.head.is_empty(),
        Block::Contact(contact) => {
            contact.name.as_ref().is_none_or(|name| name.trim().is_empty())
                && contact.address.iter().all(|line| line.trim().is_empty())
                && contact.details.iter().all(|(label, value)| label.trim().is_empty() && inlines(value))
        }
        Block::Notice(inner) => blocks(inner),
    }
}

/// Whether none of several blocks has words.
pub fn blocks(list: &[Block]) -> bool {
    list.iter().all(block)
}

/// Whether a definition says nothing; one with an anchor stays, because something may lead there.
pub fn definition(definition: &Definition) -> bool {
    definition.id.is_none() && inlines(&definition.term) && blocks(&definition.blocks)
}
