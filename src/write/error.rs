//! Why output could not be written.

use std::fmt;
use std::io;

/// What is wrong with the output folder or a path in it, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteError {
    /// One clause without full stop.
    pub what: String,
    /// What to do.
    pub help: String,
}

impl WriteError {
    pub(super) fn new(what: impl Into<String>, help: impl Into<String>) -> WriteError {
        WriteError { what: what.into(), help: help.into() }
    }

    pub(super) fn io(shown: &str, doing: &str, error: &io::Error) -> WriteError {
        let help = match error.kind() {
            io::ErrorKind::PermissionDenied => {
                "check the permissions of the folder, or name another with --out"
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room on the disk",
            _ => "files that were to be written before this one are written; the next build does the rest",
        };
        WriteError::new(format!("`{shown}` could not be {doing}: {}", error.kind()), help)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for WriteError {}
