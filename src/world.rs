//! The only way to a file or to the date. Everything else is a pure function of what it is given,
//! so that builds repeat byte for byte and tests run in memory.

mod disk;

pub use disk::DiskWorld;

use camino::{Utf8Path, Utf8PathBuf};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Folder of the policies, below the root of a repository.
pub const POLICIES: &str = "policies";

/// Folder of the templates that replace built-in ones.
pub const TEMPLATES: &str = "templates";

/// Folder of the messages that replace built-in ones.
pub const LOCALES: &str = "locales";

/// The folders of a repository that hold sources: output among them could overwrite a source.
pub const SOURCES: [&str; 3] = [POLICIES, TEMPLATES, LOCALES];

/// Largest source file that is read, in bytes. A policy is well under a hundred kilobytes.
pub const MAX_FILE: u64 = 8 * 1024 * 1024;

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// There is no such file.
    NotFound,
    /// It is a folder, a device, or a link that leads out of the repository or round in a circle.
    NotAFile(String),
    /// It is larger than [`MAX_FILE`]; the size in bytes.
    TooLarge(u64),
    /// It is not UTF-8.
    NotUtf8 {
        /// The first line that is not, from one.
        line: usize,
    },
    /// The system said no, in its own words.
    Io(String),
}

/// Files and date of one run. Paths are relative to the repository root, with forward slashes.
pub trait World: Sync {
    /// The text of a file.
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, ReadError>;

    /// The bytes of a file that is no text: an image, a font.
    fn bytes(&self, path: &Utf8Path) -> Result<Arc<[u8]>, ReadError>;

    /// Files below a folder whose names end with one of `extensions` (no dot, small or capital letters), sorted by
    /// path; none when there is no such folder.
    fn list(&self, folder: &Utf8Path, extensions: &[&str]) -> Result<Vec<Utf8PathBuf>, ReadError>;

    /// The date that rules go by.
    fn today(&self) -> Date;
}

/// Whether a file name ends with one of these, in small or capital letters.
pub fn has_ending(path: &Utf8Path, extensions: &[&str]) -> bool {
    path.extension().is_some_and(|ending| extensions.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

/// Files held in memory: for tests and editors.
#[derive(Debug, Clone)]
pub struct MemoryWorld {
    /// Path to text.
    pub files: BTreeMap<Utf8PathBuf, Arc<str>>,
    /// The date.
    pub today: Date,
}

impl World for MemoryWorld {
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, ReadError> {
        self.files.get(path).cloned().ok_or(ReadError::NotFound)
    }

    fn bytes(&self, path: &Utf8Path) -> Result<Arc<[u8]>, ReadError> {
        self.read(path).map(|text| text.as_bytes().into())
    }

    fn list(&self, folder: &Utf8Path, extensions: &[&str]) -> Result<Vec<Utf8PathBuf>, ReadError> {
        let wanted = |p: &&Utf8PathBuf| p.starts_with(folder) && has_ending(p, extensions);
        Ok(self.files.keys().filter(wanted).cloned().collect())
    }

    fn today(&self) -> Date {
        self.today
    }
}
