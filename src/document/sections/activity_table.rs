//! Activities as one table: for groups with `show: table`.

use super::activities::{
    choices, introduction, notes, people, profiling, purpose, recipients, title, unidentified,
};
use super::activity_data::{data, need, sources};
use crate::document::basis::one_or_list;
use crate::document::only::joined;
use crate::document::tree::{Block, Inline, Inlines, Row, Table};
use crate::document::writer::{Writer, sentences};
use crate::localize::message::Call;
use crate::localize::messages::activity as messages;
use crate::model::Activity;
use crate::source::Spanned;

/// Many activities as one table.
pub fn write(w: &Writer<'_>, caption: Inlines, activities: &[&(Spanned<String>, Activity)]) -> Table {
    let mut table = Table { caption: w.say(messages::activities_caption(caption)), ..Table::default() };
    table.head = [
        messages::activity_column(),
        messages::activity_purposes(),
        messages::activity_data(),
        messages::activity_basis(),
        messages::activity_recipients(),
        messages::activity_retention(),
    ]
    .into_iter()
    .map(|c| w.say(c))
    .collect();
    for (id, activity) in activities {
        let cells = [
            [
                vec![Block::Paragraph(title(w, activity))],
                introduction(w, &id.value, activity),
                notes(w, activity),
            ]
            .concat(),
            one_or_list(activity.purposes.iter().map(|p| purpose(w, p)).collect()),
            [
                data(w, activity),
                labelled(w, messages::activity_people(), people(w, activity)),
                labelled(w, messages::activity_sources(), sources(w, activity)),
                // these are sentences that say what they are about
                need(w, activity),
            ]
            .concat(),
            [
                w.bases(activity),
                labelled(w, messages::activity_special(), w.specials(activity, false)),
                labelled(w, messages::activity_criminal(), w.specials(activity, true)),
                labelled(w, messages::activity_choices(), choices(w, activity)),
                labelled(w, messages::activity_profiling(), profiling(w, activity)),
                unidentified(w, activity),
            ]
            .concat(),
            recipients(w, activity),
            w.retention_blocks(activity),
        ];
        let cells = cells.iter().map(|b| flat(b)).collect();
        table.rows.push(Row { id: Some(format!("activity-{}", id.value)), cells });
    }
    table
}

/// What stands in a cell beside what its column is about, with a label.
fn labelled(w: &Writer<'_>, label: Call, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    let label = vec![Inline::Strong(w.say(messages::activity_cell_label(w.say(label))))];
    match blocks.as_slice() {
        [Block::Paragraph(line)] => vec![Block::Paragraph(sentences([label, line.clone()]))],
        _ => [vec![Block::Paragraph(label)], blocks].concat(),
    }
}

/// Blocks in a cell: one line each.
fn flat(blocks: &[Block]) -> Inlines {
    let mut lines: Vec<Inlines> = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => lines.push(inlines.clone()),
            Block::List { items, .. } => lines.extend(items.iter().map(|i| flat(i))),
            Block::Notice(inner) => lines.push(flat(inner)),
            Block::Definitions(list) => lines.extend(list.iter().map(|d| flat(&d.blocks))),
            // a table of the author's own: a line for each row
            Block::Table(table) => {
                let rows = [&table.head].into_iter().chain(table.rows.iter().map(|row| &row.cells));
                lines.extend(rows.map(|cells| joined(cells.clone())));
            }
            Block::Contact(_) => {}
        }
    }
    let mut out = Inlines::new();
    for line in lines {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        out.extend(line);
    }
    out
}
