//! Loaded source files and places in them.
//!
//! In: the text of each file that was read. Out: [`FileId`], [`Span`] and [`Spanned`], which every later
//! stage uses to point at what an author wrote, and [`Sources`], which turns a byte offset into line and column.
//! This module is a leaf: it must not read files and must not know YAML, policies or diagnostics.

mod files;
mod span;

pub use files::{Position, SourceFile, Sources};
pub use span::{FileId, Span, Spanned};
