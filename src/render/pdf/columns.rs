//! Widths of a table's columns.
//!
//! Every column gets the room of its longest word; what is left goes where it saves most lines, so that the table is as
//! low as it can be. Letters stand for widths: a guess that is good enough, and the same on every machine.

use super::view::{InlineView, Run};
use std::borrow::Cow;

/// Letters in a row of the whole width, at the size of tables.
const LETTERS: f64 = 100.0;
/// What the space around the words of a cell takes.
const AROUND: f64 = 2.5;
/// A word longer than this is hyphenated.
const WORD: f64 = 12.0;
/// Shorter words have room in any column, however wide their letters: where all are, nothing is hyphenated.
const SHORT: f64 = 10.0;
/// A name longer than this is broken: a reader compares shorter ones letter by letter, and so they stay whole.
const NAME: f64 = 22.0;
/// Letters of one width are wider than others.
const CODE: f64 = 1.15;
/// Letters of names with capitals within.
const CAPITALS: f64 = 1.15;
/// Addresses in brackets are smaller.
const ADDRESS: f64 = 0.88;

/// How a table is divided.
pub struct Columns {
    /// A share for each column.
    pub widths: Vec<f64>,
}

impl Columns {
    /// For a table with these cells.
    pub fn of(head: &[Run<'_>], rows: &[Vec<Run<'_>>]) -> Columns {
        let head: Vec<Cell> = head.iter().map(Cell::of).collect();
        let rows: Vec<Vec<Cell>> = rows.iter().map(|row| row.iter().map(Cell::of).collect()).collect();
        let all = || rows.iter().chain([&head]);
        let most = |of: fn(&Cell) -> f64| -> Vec<f64> {
            let column = |at| all().filter_map(|row| row.get(at)).map(of).fold(0.0, f64::max) + AROUND;
            (0..head.len()).map(column).collect()
        };
        let (least, longest) = (most(|cell| cell.word), most(Cell::longest));
        let wanted: f64 = longest.iter().sum();
        let widths = if wanted <= LETTERS {
            // all fits on one line a cell: what is left over goes where most stands
            longest.iter().map(|c| c + (LETTERS - wanted) * c / wanted.max(1.0)).collect()
        } else {
            share(least, &all().collect::<Vec<_>>())
        };
        Columns { widths: widths.into_iter().map(round).collect() }
    }

    /// How many lines a row takes, about.
    pub fn lines(&self, cells: &[Run<'_>]) -> f64 {
        let lines = |(cell, width): (&Run<'_>, &f64)| Cell::of(cell).lines(*width);
        cells.iter().zip(&self.widths).map(lines).fold(0.0, f64::max)
    }
}

/// Whether a cell has words that the language may have to hyphenate.
pub fn may_hyphenate(cell: &Run<'_>) -> bool {
    Cell::of(cell).hyphenated
}

fn round(share: f64) -> f64 {
    (share * 10.0).round().max(10.0) / 10.0
}

/// Gives what is left, letter by letter, to the column where it lowers the table most.
fn share(mut widths: Vec<f64>, rows: &[&Vec<Cell>]) -> Vec<f64> {
    // of each row, the fourth powers of the lines of its cells: the highest counts most, but not alone, else nothing
    // would be gained while two are equally high
    let power = |cell: &Cell, width: f64| (cell.lines(width) * cell.lines(width)).powi(2);
    let sum = |row: &[Cell], widths: &[f64]| row.iter().zip(widths).map(|(cell, w)| power(cell, *w)).sum();
    let mut sums: Vec<f64> = rows.iter().map(|row| sum(row, &widths)).collect();
    let mut left = LETTERS - widths.iter().sum::<f64>();
    while left >= 1.0 {
        let saved = |(at, width): (usize, &f64)| -> f64 {
            let saved = rows.iter().zip(&sums).map(|(row, sum)| {
                let change = row.get(at).map_or(0.0, |cell| power(cell, width + 1.0) - power(cell, *width));
                height(*sum) - height(sum + change)
            });
            saved.sum()
        };
        let saved: Vec<f64> = widths.iter().enumerate().map(saved).collect();
        let Some(best) = (0..saved.len()).max_by(|a, b| saved[*a].total_cmp(&saved[*b])) else { break };
        let Some(width) = widths.get_mut(best) else { break };
        *width += 1.0;
        left -= 1.0;
        for (row, total) in rows.iter().zip(&mut sums) {
            *total = sum(row, &widths);
        }
    }
    widths
}

/// The height of a row whose cells have this sum of fourth powers.
fn height(sum: f64) -> f64 {
    sum.max(0.0).sqrt().sqrt()
}

/// What stands in a cell, in letters.
#[derive(Debug, Default)]
struct Cell {
    /// Its lines, as their author broke them.
    lines: Vec<f64>,
    /// Its longest word.
    word: f64,
    /// Whether one of its words, names and addresses aside, is longer than [`SHORT`].
    hyphenated: bool,
}

impl Cell {
    fn of(run: &Run<'_>) -> Cell {
        let mut cell = Cell { lines: vec![0.0], ..Cell::default() };
        cell.take(&run.words);
        cell
    }

    fn take(&mut self, words: &[InlineView<'_>]) {
        for inline in words {
            match inline {
                InlineView::Text { pieces, whole } => {
                    // what cannot be broken needs its whole room, and capitals are wide
                    let (letter, longest) = if *whole { (CAPITALS, NAME) } else { (1.0, WORD) };
                    pieces.iter().for_each(|piece| self.text(piece, letter, longest));
                    let long =
                        |piece: &Cow<'_, str>| piece.split(char::is_whitespace).any(|w| width(w) > SHORT);
                    self.hyphenated |= !whole && pieces.iter().any(long);
                }
                // what is compared letter by letter stays whole while it can
                InlineView::Code { pieces } => self.text(&pieces.concat(), CODE, NAME),
                InlineView::Strong { words }
                | InlineView::Emphasis { words }
                | InlineView::Anchor { words, .. } => self.take(words),
                InlineView::Break => self.lines.push(0.0),
                InlineView::Link { words, address, .. } => {
                    self.take(words);
                    address.iter().for_each(|piece| self.text(piece, ADDRESS, WORD));
                }
            }
        }
    }

    /// Letters of this width, of which words longer than `longest` can be broken.
    fn text(&mut self, text: &str, letter: f64, longest: f64) {
        let widths = text.split(char::is_whitespace).map(width);
        self.word = self.word.max(widths.fold(0.0, f64::max).min(longest) * letter);
        if let Some(line) = self.lines.last_mut() {
            *line += width(text) * letter;
        }
    }

    fn longest(&self) -> f64 {
        self.lines.iter().copied().fold(0.0, f64::max)
    }

    /// How many lines it takes in a column of this width; a part of a line counts as that part.
    fn lines(&self, column: f64) -> f64 {
        let room = (column - AROUND).max(1.0);
        self.lines.iter().map(|line| (line / room).max(1.0)).sum()
    }
}

fn width(text: &str) -> f64 {
    // a text of more letters than fit in an f64 does not fit in memory
    text.chars().count() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Run<'_> {
        Run { number: 0, words: [InlineView::Text { pieces: vec![text.into()], whole: false }].into() }
    }

    fn widths(cells: &[&str]) -> Vec<f64> {
        let head: Vec<_> = cells.iter().map(|_| run("Head")).collect();
        Columns::of(&head, &[cells.iter().map(|text| run(text)).collect()]).widths
    }

    #[test]
    fn a_long_text_leaves_room_for_the_others() {
        let widths = widths(&["_ga", &"many words ".repeat(40), "13 months"]);
        assert!(widths[1] > 3.0 * widths[0] && widths[0] >= 6.0, "{widths:?}");
        assert!(widths[2] >= 8.0, "{widths:?}");
    }

    #[test]
    fn cells_of_long_rows_are_about_as_high_as_one_another() {
        let widths = widths(&["short", &"many words ".repeat(10), &"many words ".repeat(40)]);
        assert!(widths[2] > 2.5 * widths[1] && widths[2] < 5.0 * widths[1], "{widths:?}");
    }

    #[test]
    fn short_cells_share_the_row() {
        let widths = widths(&["a", "bb", "ccc"]);
        assert!((widths.iter().sum::<f64>() - LETTERS).abs() < 1.0, "{widths:?}");
    }

    #[test]
    fn no_column_is_without_width() {
        assert!(widths(&["", ""]).iter().all(|w| *w > 0.0));
        assert!(widths(&[]).is_empty());
    }

    #[test]
    fn a_row_is_as_high_as_its_highest_cell() {
        let columns = Columns { widths: vec![12.5, 52.5] };
        let (short, long) = ("x".repeat(20), "y".repeat(500));
        assert!((columns.lines(&[run(&short), run(&long)]) - 10.0).abs() < 0.1);
    }
}
