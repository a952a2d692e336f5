//! Files on their way into the output folder.
//!
//! In: the bytes of one file after another, from any thread, as soon as they are made. Out: for each its hash, how it
//! compares to what is on disk and, where that differs, the bytes in a file beside their place. So a build of a
//! thousand policies holds the bytes of a few in memory, and yet nothing in the output folder changes before all is
//! made and decided: what is laid and not put in its place vanishes again.

use super::error::WriteError;
use super::folder::{Folder, State};
use super::manifest::sha256;
use camino::{Utf8Path, Utf8PathBuf};
use std::fs;
use std::sync::{Mutex, PoisonError};
use tempfile::TempPath;

/// A file that is made, not yet in its place.
#[derive(Debug)]
pub struct Laid {
    /// Hash of its bytes.
    pub(super) sha256: String,
    /// How it compares to what is on disk.
    pub(super) state: State,
    /// The bytes, where they differ and are to be written.
    pub(super) file: Option<TempPath>,
}

/// What a build is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To write.
    Write,
    /// To say what it would write.
    Compare,
}

/// Takes the files of one build.
#[derive(Debug)]
pub struct Laying<'f> {
    folder: &'f Folder,
    purpose: Purpose,
    /// The topmost folder that was not there before.
    made: Mutex<Option<Utf8PathBuf>>,
}

impl<'f> Laying<'f> {
    /// For a build into this folder.
    pub fn new(folder: &'f Folder, purpose: Purpose) -> Laying<'f> {
        Laying { folder, purpose, made: Mutex::default() }
    }

    /// Takes the bytes of the file that is to stand at `path` in the output folder.
    pub fn lay(&self, path: &Utf8Path, bytes: &[u8]) -> Result<Laid, WriteError> {
        let state = self.folder.state(path, bytes)?;
        let mut file = None;
        if state != State::Same && self.purpose == Purpose::Write {
            self.make_folder()?;
            file = Some(self.folder.write_beside(path, bytes)?);
        }
        Ok(Laid { sha256: sha256(bytes), state, file })
    }

    /// Makes the output folder, noting what was not there.
    fn make_folder(&self) -> Result<(), WriteError> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let missing = self.folder.path().ancestors().take_while(|above| above.symlink_metadata().is_err());
        let Some(topmost) = missing.last() else { return Ok(()) };
        made.get_or_insert_with(|| topmost.to_owned());
        fs::create_dir_all(self.folder.path())
            .map_err(|error| WriteError::io(self.folder.name().as_str(), "made", &error))
    }
}

impl Drop for Laying<'_> {
    /// Removes folders that were made for nothing.
    fn drop(&mut self) {
        let made = self.made.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        let Some(topmost) = made else { return };
        // a folder that is not empty stays
        let ours = self.folder.path().ancestors().take_while(|above| above.starts_with(&topmost));
        let _ = ours.map(fs::remove_dir).find(Result::is_err);
    }
}
