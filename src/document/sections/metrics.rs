//! How many requests there were. Title 11 California Code of Regulations § 7102.

use crate::document::tree::{Block, Inline, Inlines, Row, Section, Table};
use crate::document::writer::Writer;
use crate::localize::messages::rights as messages;
use crate::model::Period;
use crate::model::metric::Metric;
use crate::source::Spanned;

/// Section `request-metrics`, with the columns that any entry fills.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    let heads = [
        messages::metrics_column_received(),
        messages::metrics_column_granted(),
        messages::metrics_column_denied(),
        messages::metrics_column_median(),
        messages::metrics_column_mean(),
    ];
    let metrics = &w.policy.rights.metrics;
    let used: Vec<bool> =
        (0..heads.len()).map(|column| metrics.iter().any(|m| cells(w, m)[column].is_some())).collect();
    let mut table = Table { caption: w.say(messages::metrics_caption()), ..Table::default() };
    table.head = vec![w.say(messages::metrics_column_year()), w.say(messages::metrics_column_request())];
    table.head.extend(heads.into_iter().zip(&used).filter(|(_, used)| **used).map(|(head, _)| w.say(head)));
    for metric in metrics {
        let year = vec![Inline::text(metric.year.value.to_string())];
        let mut row = vec![year, w.say(messages::metrics_request(metric.right.value))];
        let counts = cells(w, metric).into_iter().zip(&used).filter(|(_, used)| **used);
        row.extend(counts.map(|(cell, _)| cell.unwrap_or_default()));
        table.rows.push(Row { id: None, cells: row });
    }
    let blocks = vec![Block::Table(table)];
    (!metrics.is_empty()).then(|| w.section("request-metrics", messages::metrics_title(), blocks))
}

/// The counts and times of an entry, in the order of the columns.
fn cells(w: &Writer<'_>, metric: &Metric) -> [Option<Inlines>; 5] {
    let count = |n: Option<Spanned<u32>>| n.map(|n| w.say(messages::metrics_count(n.value as usize)));
    let time = |p: Option<Spanned<Period>>| p.map(|p| w.period(p.value));
    [
        count(metric.received),
        count(metric.granted),
        count(metric.denied),
        time(metric.median),
        time(metric.mean),
    ]
}
