//! The set of loaded files, with line tables.

use super::{FileId, Span};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::HashMap;
use std::sync::Arc;

/// One file as it was read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path as shown to people: relative to the repository root, forward slashes.
    pub path: Utf8PathBuf,
    /// The whole text.
    pub text: Arc<str>,
    line_starts: Arc<[u32]>,
}

/// Line and column, both counted from one; the column counts characters, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from one.
    pub line: usize,
    /// Column in characters, from one.
    pub column: usize,
}

impl SourceFile {
    /// Line and column of a byte offset; an offset past the end gives the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_boundary(&self.text, offset);
        let line = self.line_starts.partition_point(|s| *s as usize <= offset).max(1);
        let start = self.line_starts.get(line - 1).map_or(0, |s| *s as usize);
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// Line (from one) that holds a byte offset; the last line for an offset past the end.
    pub fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|s| *s as usize <= offset).max(1)
    }

    /// Byte offset at which a line (from one) starts; the end of the text for a line past the last.
    pub fn line_start(&self, line: usize) -> usize {
        self.line_starts.get(line.saturating_sub(1)).map_or(self.text.len(), |s| *s as usize)
    }

    /// Number of lines.
    pub fn line_count(&self) -> usize {
        self.line_starts.len()
    }
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Every file of one run. Files are added once and never change.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: HashMap<Utf8PathBuf, FileId>,
}

impl Sources {
    /// Adds a file; a path that was added before keeps its id and text.
    pub fn add(&mut self, path: impl Into<Utf8PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        let path = path.into();
        if let Some(id) = self.find(&path) {
            return id;
        }
        let text = text.into();
        let starts = std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32 + 1))
            .collect();
        self.push(SourceFile { path, text, line_starts: starts })
    }

    fn push(&mut self, file: SourceFile) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.by_path.insert(file.path.clone(), id);
        self.files.push(file);
        id
    }

    /// Takes in the files of another set; what each of its ids is called here, by index.
    pub fn merge(&mut self, other: Sources) -> Vec<FileId> {
        other.files.into_iter().map(|file| self.find(&file.path).unwrap_or_else(|| self.push(file))).collect()
    }

    /// The id of a path that was added.
    pub fn find(&self, path: &Utf8Path) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The file behind an id, if it belongs to this set.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The text under a span; empty when the span is of another set.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file).and_then(|f| f.text.get(span.range())).unwrap_or("")
    }

    /// All files, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }
}
