//! Widths of a table's columns.
//!
//! Every column gets the room of its longest word, and what is left is shared by how much there is to read. Letters
//! stand for widths: a guess that is good enough, and the same on every machine.

use super::pieces::{Room, pieces};
use crate::document::tree::{Inline, Table, plain};

/// Letters in a row of the whole width, at the size of tables.
const LETTERS: f64 = 100.0;
/// What the space around the words of a cell takes.
const AROUND: f64 = 2.5;
/// A word longer than this is hyphenated.
const WORD: f64 = 12.0;
/// A name longer than this is broken: a reader compares shorter ones letter by letter, and so they stay whole.
const NAME: f64 = 22.0;
/// Letters of one width are wider than others.
const CODE: f64 = 1.15;

/// A share for each column.
pub fn widths(table: &Table) -> Vec<f64> {
    let columns = 0..table.head.len();
    let measured: Vec<Column> = columns.map(|at| Column::of(table, at)).collect();
    let wanted: f64 = measured.iter().map(|c| c.longest).sum();
    let least: f64 = measured.iter().map(|c| c.least).sum();
    let rest = (LETTERS - least).max(0.0);
    if wanted <= LETTERS {
        // all fits on one line a cell: what is left over goes where most stands
        return measured
            .iter()
            .map(|c| round(c.longest + (LETTERS - wanted) * c.longest / wanted.max(1.0)))
            .collect();
    }
    let weight = |c: &Column| (c.most - c.least).max(0.0).sqrt();
    let all: f64 = measured.iter().map(weight).sum::<f64>().max(1.0);
    measured.iter().map(|c| round(c.least + rest * weight(c) / all)).collect()
}

fn round(share: f64) -> f64 {
    (share * 10.0).round().max(10.0) / 10.0
}

struct Column {
    /// Room of the longest word.
    least: f64,
    /// Room of the longest line of a cell, as its author broke it.
    longest: f64,
    /// Letters in the fullest cell.
    most: f64,
}

impl Column {
    fn of(table: &Table, at: usize) -> Column {
        let cells =
            table.head.get(at).into_iter().chain(table.rows.iter().filter_map(|row| row.cells.get(at)));
        let mut column = Column { least: 0.0, longest: 0.0, most: 0.0 };
        for cell in cells {
            column.most = column.most.max(width(&plain(cell)) + AROUND);
            for line in cell.split(|inline| *inline == Inline::Break) {
                let text = plain(line);
                let code = if line.iter().any(|i| matches!(i, Inline::Code(_))) { CODE } else { 1.0 };
                column.longest = column.longest.max(width(&text) * code + AROUND);
                let least = if code > 1.0 {
                    text.split(char::is_whitespace).map(width).fold(0.0, f64::max).min(NAME)
                } else {
                    let pieces = pieces(text.into(), Room::Cell);
                    let words = pieces.iter().flat_map(|p| p.split(char::is_whitespace));
                    words.map(width).fold(0.0, f64::max).min(WORD)
                };
                column.least = column.least.max(least * code + AROUND);
            }
        }
        column
    }
}

fn width(text: &str) -> f64 {
    // a text of more letters than fit in an f64 does not fit in memory
    text.chars().count() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tree::Row;

    fn table(cells: &[&str]) -> Table {
        let words = |text: &&str| vec![Inline::text(*text)];
        Table {
            head: cells.iter().map(|_| vec![Inline::text("Head")]).collect(),
            rows: vec![Row { id: None, cells: cells.iter().map(words).collect() }],
            ..Table::default()
        }
    }

    #[test]
    fn a_long_text_leaves_room_for_the_others() {
        let long = "many words ".repeat(40);
        let widths = widths(&table(&["_ga", &long, "13 months"]));
        assert!(widths[1] > 3.0 * widths[0] && widths[0] >= 6.0, "{widths:?}");
        assert!(widths[2] >= 8.0, "{widths:?}");
    }

    #[test]
    fn short_cells_share_the_row() {
        let widths = widths(&table(&["a", "bb", "ccc"]));
        assert!((widths.iter().sum::<f64>() - LETTERS).abs() < 1.0, "{widths:?}");
    }

    #[test]
    fn no_column_is_without_width() {
        assert!(widths(&table(&["", ""])).iter().all(|w| *w > 0.0));
        assert!(widths(&table(&[])).is_empty());
    }
}
