//! The files of a repository on disk.
//!
//! In: a root folder. Out: texts and lists of files below it. Nothing outside the root is read, whatever links say;
//! nothing that is not a regular file is opened (a pipe would block for ever); nothing larger than
//! [`MAX_FILE`] is held in memory. It never writes.
#![allow(clippy::disallowed_methods, reason = "this is the one place that reads files")]

use super::{MAX_FILE, ReadError, World, has_ending};
use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use jiff::civil::Date;
use std::cell::Cell;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use walkdir::WalkDir;

/// How deep folders may be nested in a list.
const MAX_DEPTH: usize = 32;

/// Files below a root folder, and the date of the run.
#[derive(Debug)]
pub struct DiskWorld {
    root: Utf8PathBuf,
    today: Date,
    remarks: Mutex<Vec<String>>,
}

impl DiskWorld {
    /// The repository in `root`, on the date `today`. Fails when there is no such folder.
    pub fn open(root: &Utf8Path, today: Date) -> io::Result<DiskWorld> {
        let root = root.canonicalize_utf8()?;
        if !root.is_dir() {
            return Err(ErrorKind::NotADirectory.into());
        }
        Ok(DiskWorld { root, today, remarks: Mutex::default() })
    }

    /// What was passed over and why, one sentence each: files whose names are not UTF-8.
    pub fn remarks(&self) -> Vec<String> {
        let mut remarks = self.remarks.lock().unwrap_or_else(PoisonError::into_inner).clone();
        remarks.sort();
        remarks.dedup();
        remarks
    }

    /// Where a path of the repository really is; an error when that is outside.
    fn locate(&self, path: &Utf8Path) -> Result<Utf8PathBuf, ReadError> {
        let inside = |c: Utf8Component<'_>| matches!(c, Utf8Component::Normal(_) | Utf8Component::CurDir);
        if !path.components().all(inside) {
            return Err(ReadError::NotAFile("the path leads out of the repository".to_owned()));
        }
        let real = self.root.join(path).canonicalize_utf8().map_err(|error| refused(&error))?;
        if real.starts_with(&self.root) {
            Ok(real)
        } else {
            Err(ReadError::NotAFile("it is a link that leads out of the repository".to_owned()))
        }
    }

    /// Whether a link leads to something inside the root. A link to nothing does not.
    fn stays_inside(&self, link: &Path) -> bool {
        link.canonicalize().is_ok_and(|real| real.starts_with(&self.root))
    }

    /// The bytes of a file.
    fn contents(&self, path: &Utf8Path) -> Result<Vec<u8>, ReadError> {
        let real = self.locate(path)?;
        let meta = real.metadata().map_err(|error| refused(&error))?;
        if meta.is_dir() {
            return Err(ReadError::NotAFile("it is a folder".to_owned()));
        }
        if !meta.is_file() {
            return Err(ReadError::NotAFile("it is not a regular file".to_owned()));
        }
        if meta.len() > MAX_FILE {
            return Err(ReadError::TooLarge(meta.len()));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or(0));
        let file = File::open(&real).map_err(|error| refused(&error))?;
        // the file may have grown since its size was asked for
        file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(|error| refused(&error))?;
        if bytes.len() as u64 > MAX_FILE {
            return Err(ReadError::TooLarge(bytes.len() as u64));
        }
        Ok(bytes)
    }

    fn remark(&self, text: String) {
        self.remarks.lock().unwrap_or_else(PoisonError::into_inner).push(text);
    }
}

impl World for DiskWorld {
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, ReadError> {
        match String::from_utf8(self.contents(path)?) {
            Ok(text) => Ok(text.into()),
            Err(error) => {
                let read = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
                Err(ReadError::NotUtf8 { line: read.iter().filter(|b| **b == b'\n').count() + 1 })
            }
        }
    }

    fn bytes(&self, path: &Utf8Path) -> Result<Arc<[u8]>, ReadError> {
        self.contents(path).map(Into::into)
    }

    fn list(&self, folder: &Utf8Path, extensions: &[&str]) -> Result<Vec<Utf8PathBuf>, ReadError> {
        let start = match self.locate(folder) {
            Ok(start) => start,
            Err(ReadError::NotFound) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        if !start.is_dir() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        let leads_out = Cell::new(None);
        let walk = WalkDir::new(&start).min_depth(1).max_depth(MAX_DEPTH).follow_links(true);
        // what lies behind a link out of the root is not even looked at
        let walk = walk.into_iter().filter_entry(|e| {
            let out = e.path_is_symlink() && e.file_type().is_dir() && !self.stays_inside(e.path());
            if out && !is_hidden(e.path()) {
                leads_out.set(Some(below(&start, e.path())));
            }
            !out && !is_hidden(e.path())
        });
        for entry in walk {
            let path = match &entry {
                Ok(entry) if entry.file_type().is_dir() => continue,
                // what is no regular file cannot be read: reading it will say so
                Ok(entry) => entry.path(),
                Err(error) => match error.path() {
                    // editors mark open files with links that lead nowhere
                    Some(path) if is_hidden(path) => continue,
                    // a link to nothing or to itself is a file that cannot be read: reading it will say so
                    Some(path) if leads_nowhere(error) => path,
                    _ => return Err(walk_error(&start, error)),
                },
            };
            let Some(path) = path.strip_prefix(&start).ok().and_then(Utf8Path::from_path) else {
                let shown = folder.join(below(&start, path));
                self.remark(format!("`{shown}` was passed over: its name is not UTF-8"));
                continue;
            };
            if has_ending(path, extensions) {
                let parts: Vec<&str> =
                    folder.components().chain(path.components()).map(|c| c.as_str()).collect();
                found.push(Utf8PathBuf::from(parts.join("/")));
            }
        }
        if let Some(link) = leads_out.take() {
            return Err(ReadError::NotAFile(format!("the link `{link}` in it leads out of the repository")));
        }
        found.sort();
        Ok(found)
    }

    fn today(&self) -> Date {
        self.today
    }
}

/// What the system said, without its error numbers.
fn refused(error: &io::Error) -> ReadError {
    match error.kind() {
        // a name that no file can have
        ErrorKind::NotFound
        | ErrorKind::NotADirectory
        | ErrorKind::InvalidInput
        | ErrorKind::InvalidFilename => ReadError::NotFound,
        // the kind that stands for this (FilesystemLoop) is not stable in std yet
        _ if error.raw_os_error() == Some(ELOOP) => {
            ReadError::NotAFile("it is a link that leads round in a circle".to_owned())
        }
        kind => ReadError::Io(kind.to_string()),
    }
}

/// Too many levels of symbolic links.
#[cfg(target_os = "linux")]
const ELOOP: i32 = 40;
#[cfg(target_os = "windows")]
const ELOOP: i32 = 1921;
#[cfg(not(any(target_os = "linux", target_os = "windows")))]
const ELOOP: i32 = 62;

fn walk_error(start: &Utf8Path, error: &walkdir::Error) -> ReadError {
    let below = below(start, error.path().unwrap_or(start.as_std_path()));
    if error.loop_ancestor().is_some() {
        return ReadError::NotAFile(format!("the link `{below}` in it leads round in a circle"));
    }
    match error.io_error().map(refused) {
        Some(ReadError::Io(why)) if below.is_empty() => ReadError::Io(why),
        Some(ReadError::Io(why)) => ReadError::Io(format!("`{below}` in it: {why}")),
        Some(other) => other,
        None => ReadError::Io(format!("`{below}` in it cannot be looked at")),
    }
}

fn leads_nowhere(error: &walkdir::Error) -> bool {
    matches!(error.io_error().map(refused), Some(ReadError::NotFound | ReadError::NotAFile(_)))
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

/// A path as shown, from the folder that is listed.
fn below(start: &Utf8Path, path: &Path) -> String {
    path.strip_prefix(start).unwrap_or(path).to_string_lossy().into_owned()
}
