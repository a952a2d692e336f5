//! The overview of retention: generated from the activities, so that the two cannot drift apart.

use crate::document::tree::{Block, Inline, Inlines, Row, Section, Table};
use crate::document::writer::{Writer, in_brackets};
use crate::localize::messages::retention as messages;

/// Section `retention`, when the policy or any activity says how long.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    let mut table = Table { caption: w.say(messages::retention_caption()), ..Table::default() };
    table.head =
        vec![w.say(messages::retention_column_activity()), w.say(messages::retention_column_period())];
    for (id, activity) in w.policy.performed() {
        let mut cell = Inlines::new();
        for entry in &activity.retention {
            if !cell.is_empty() {
                cell.push(Inline::Break);
            }
            cell.extend(w.retention_short(activity, entry));
        }
        if !cell.is_empty() {
            let period = w.validity(&activity.validity).unwrap_or_default();
            let title = in_brackets(w.activity_link(&id.value), period);
            table.rows.push(Row { id: None, cells: vec![title, cell] });
        }
    }
    let mut blocks = Vec::new();
    let general = w.general_retention();
    if !table.rows.is_empty() {
        blocks.extend([w.paragraph(messages::retention_intro()), Block::Table(table)]);
    }
    if !general.is_empty() {
        blocks.push(Block::Definitions(vec![w.define_blocks(messages::retention_general(), general)]));
    }
    (!blocks.is_empty()).then(|| w.section("retention", messages::retention_title(), blocks))
}
