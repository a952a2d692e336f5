//! From byte spans to lines and columns.

use super::Findings;
use crate::source::{FileId, Position, SourceFile, Span};

/// Where a span lies, in the units that people and editors count in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Place {
    /// Path as shown: from the current folder, forward slashes.
    pub file: String,
    /// Line of the first character, from one.
    pub line: usize,
    /// Column of the first character, in characters, from one.
    pub column: usize,
    /// Line of the last character.
    pub end_line: usize,
    /// Column one past the last character.
    pub end_column: usize,
}

/// Turns spans into places. It remembers the last one: columns are counted from the start of the line, and a
/// file of one very long line with a thousand findings would otherwise be read a thousand times.
#[derive(Debug, Default)]
pub struct Locator {
    last: Option<Counted>,
}

#[derive(Debug, Clone, Copy)]
struct Counted {
    file: FileId,
    line: usize,
    offset: usize,
    column: usize,
}

impl Locator {
    /// The place of a span; `None` when its file is not in the set.
    pub fn place(&mut self, findings: &Findings<'_>, span: Span) -> Option<Place> {
        let file = findings.sources.get(span.file)?;
        let start = self.position(span.file, file, span.start as usize);
        let end = self.position(span.file, file, (span.end as usize).max(span.start as usize));
        Some(Place {
            file: findings.shown(&file.path),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        })
    }

    /// Line and column of a byte offset.
    pub fn position(&mut self, id: FileId, file: &SourceFile, offset: usize) -> Position {
        let mut offset = offset.min(file.text.len());
        while !file.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = file.line(offset);
        let (from, column) = match self.last {
            Some(last) if last.file == id && last.line == line && last.offset <= offset => {
                (last.offset, last.column)
            }
            _ => (file.line_start(line), 1),
        };
        let column = column + file.text.get(from..offset).map_or(0, |text| text.chars().count());
        self.last = Some(Counted { file: id, line, offset, column });
        Position { line, column }
    }
}
