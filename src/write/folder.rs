//! The output folder: looked at, compared, replaced. The one place that writes output files.
#![allow(clippy::disallowed_methods, reason = "this is the one place that writes output")]

use super::error::WriteError;
use super::laying::{Laid, Laying, Purpose};
use super::manifest::{MANIFEST, Manifest};
use super::plan::{INDEX, Plan, Planned, stays_inside};
use crate::world::SOURCES;
use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use std::fs::{self, Metadata};
use std::io::{ErrorKind, Write};
use std::time::Duration;
use tempfile::TempPath;

/// Every page of ours names its maker; a list of policies without a manifest is recognised by that.
const MAKER: &[u8] = b"policyc";

/// How names of files begin that are being written. They lie at the top of the output folder, so that those that a
/// killed build left are found by one look.
const TEMPORARY: &str = ".policyc-tmp-";

/// A file that is being written for longer than this was left by a killed build.
const ABANDONED: Duration = Duration::from_secs(60 * 60);

/// The output folder.
#[derive(Debug, Clone)]
pub struct Folder {
    path: Utf8PathBuf,
    shown: Utf8PathBuf,
}

/// How a file on disk compares to what a build makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The same bytes.
    Same,
    /// Other bytes.
    Changed,
    /// Not there.
    Missing,
    /// There, but no longer made.
    LeftOver,
}

/// What was done; paths from the output folder, sorted.
#[derive(Debug, Clone, Default)]
pub struct Done {
    /// Files that are new or have new bytes.
    pub written: Vec<Utf8PathBuf>,
    /// Files that had the right bytes already.
    pub unchanged: Vec<Utf8PathBuf>,
    /// Files that were removed.
    pub removed: Vec<Utf8PathBuf>,
}

impl Folder {
    /// The folder at `path` (absolute), which need not exist, for the repository in `root` (absolute). `shown` is the
    /// path in messages. Unless the user named it (`named`), a link that leads out of the repository is refused.
    pub fn open(
        path: Utf8PathBuf,
        shown: Utf8PathBuf,
        root: &Utf8Path,
        named: bool,
    ) -> Result<Folder, WriteError> {
        if path.symlink_metadata().is_ok() && !path.is_dir() {
            let what = if path.exists() { "is a file, not a folder" } else { "is a link that leads nowhere" };
            return Err(WriteError::new(
                format!("the output folder `{shown}` {what}"),
                "remove it, or name another folder with --out",
            ));
        }
        let real = real(&path);
        let root = real_of(root);
        if !named && !real.starts_with(&root) {
            return Err(WriteError::new(
                format!("the output folder `{shown}` is a link that leads out of the repository"),
                "name the folder it leads to with --out, if that is where output belongs",
            ));
        }
        let sources = SOURCES.iter().map(|name| root.join(name));
        if root.starts_with(&real) || sources.into_iter().any(|source| real.starts_with(source)) {
            return Err(WriteError::new(
                format!("the output folder `{shown}` holds sources"),
                "name a folder that holds nothing else, such as `dist`",
            ));
        }
        Ok(Folder { path, shown })
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// The folder in messages.
    pub fn name(&self) -> &Utf8Path {
        &self.shown
    }

    /// A path of the folder in messages.
    pub fn shown(&self, path: &Utf8Path) -> String {
        self.shown.join(path).into_string().replace('\\', "/")
    }

    /// The manifest of the last build; `None` when there was none. A file of that name that is no manifest of ours is
    /// refused: it is somebody's, and would be overwritten.
    pub fn manifest(&self) -> Result<Option<Manifest>, WriteError> {
        let path = self.locate(Utf8Path::new(MANIFEST))?;
        let shown = self.shown(Utf8Path::new(MANIFEST));
        let text = match fs::read(&path) {
            Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(WriteError::io(&shown, "read", &error)),
        };
        match Manifest::parse(&text) {
            Some(manifest) => Ok(Some(manifest)),
            None => Err(WriteError::new(
                format!("`{shown}` was not written by this version of policyc"),
                "name another folder with --out, or remove the file if nobody needs it",
            )),
        }
    }

    /// How every file of the plan, the manifest included, compares to what is on disk. Sorted by path.
    pub fn compare(&self, plan: &Plan) -> Result<Vec<(Utf8PathBuf, State)>, WriteError> {
        let mut states: Vec<_> = plan.files.iter().map(|f| (f.path.clone(), f.laid.state)).collect();
        for path in &plan.remove {
            if self.locate_old(path).is_some() {
                states.push((path.clone(), State::LeftOver));
            }
        }
        states.sort_by(|a, b| a.0.cmp(&b.0));
        states.push((MANIFEST.into(), self.state(Utf8Path::new(MANIFEST), &plan.manifest.to_bytes())?));
        Ok(states)
    }

    /// Carries out the plan: files first, then what is to go, then the list of policies, and the manifest last.
    pub fn apply(&self, plan: Plan) -> Result<Done, WriteError> {
        self.foreign_index(&plan)?;
        let manifest =
            Laying::new(self, Purpose::Write).lay(Utf8Path::new(MANIFEST), &plan.manifest.to_bytes())?;
        let (index, pages): (Vec<Planned>, Vec<Planned>) =
            plan.files.into_iter().partition(|f| f.path == INDEX);
        // every path is looked at before the first is written, so that a refusal leaves all as it was
        pages.par_iter().try_for_each(|file| self.locate(&file.path).map(drop))?;
        let put = |file: Planned| Ok((self.put(&file.path, file.laid)?, file.path));
        let mut put_by_now: Vec<(State, Utf8PathBuf)> =
            pages.into_par_iter().map(put).collect::<Result<_, _>>()?;
        let mut done = Done::default();
        for path in plan.remove {
            if self.remove(&path)? {
                done.removed.push(path);
            }
        }
        let last = Planned { path: MANIFEST.into(), laid: manifest };
        for file in index.into_iter().chain([last]) {
            put_by_now.push(put(file)?);
        }
        for (state, path) in put_by_now {
            match state {
                State::Same => done.unchanged.push(path),
                _ => done.written.push(path),
            }
        }
        self.sweep();
        Ok(done)
    }

    /// Removes what killed builds left half written, but nothing that another build may be writing just now. That it
    /// fails is no reason for a build to fail.
    fn sweep(&self) {
        let Ok(entries) = self.path.read_dir_utf8() else { return };
        let left: Vec<Utf8PathBuf> = entries
            .flatten()
            .filter(|e| e.file_name().starts_with(TEMPORARY))
            .map(|e| e.path().to_owned())
            .collect();
        if left.is_empty() {
            return;
        }
        // a new file tells the time of the disk, which may not be that of this machine
        let probe = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(&self.path);
        let Some(now) = probe.ok().and_then(|probe| probe.as_file().metadata().ok()?.modified().ok()) else {
            return;
        };
        for path in left {
            let meta = path.symlink_metadata();
            let age = meta
                .as_ref()
                .ok()
                .filter(|m| m.is_file())
                .and_then(|m| now.duration_since(m.modified().ok()?).ok());
            if age.is_some_and(|age| age > ABANDONED) {
                let _ = fs::remove_file(&path);
            }
        }
    }

    /// A list of policies that somebody else wrote is not overwritten: `--out` may name the folder of a web site.
    fn foreign_index(&self, plan: &Plan) -> Result<(), WriteError> {
        let makes_index = plan.files.iter().any(|f| f.path == INDEX);
        if !makes_index || self.manifest()?.is_some() {
            return Ok(());
        }
        let bytes = fs::read(self.locate(Utf8Path::new(INDEX))?).unwrap_or_else(|_| MAKER.to_vec());
        if bytes.windows(MAKER.len()).any(|window| window == MAKER) {
            return Ok(());
        }
        Err(WriteError::new(
            format!(
                "`{}` was not written by policyc and would be overwritten",
                self.shown(Utf8Path::new(INDEX))
            ),
            "name a folder that holds nothing else with --out",
        ))
    }

    /// The place of a path on disk. Links on the way are refused: they could lead anywhere.
    fn locate(&self, path: &Utf8Path) -> Result<Utf8PathBuf, WriteError> {
        stays_inside(path)?;
        let last = path.components().count();
        let mut place = self.path.clone();
        for (index, part) in path.components().enumerate() {
            place.push(part.as_str());
            let Ok(meta) = place.symlink_metadata() else { continue };
            let shown = self.shown(place.strip_prefix(&self.path).unwrap_or(&place));
            let what = match kind(&meta) {
                Kind::Folder if index + 1 == last => "is a folder, and a file is to be written there",
                Kind::File if index + 1 < last => "is a file, and a folder is needed there",
                Kind::Link => "is a link, and policyc writes only into real folders and files",
                Kind::Other => "is no regular file",
                Kind::File | Kind::Folder => continue,
            };
            return Err(WriteError::new(
                format!("`{shown}` {what}"),
                "remove it, or name another folder with --out",
            ));
        }
        Ok(place)
    }

    /// The place of a file of an earlier build, if it is a regular file in real folders; what is not is left alone.
    fn locate_old(&self, path: &Utf8Path) -> Option<Utf8PathBuf> {
        self.locate(path).ok().filter(|place| place.symlink_metadata().is_ok_and(|meta| meta.is_file()))
    }

    /// How bytes compare to what is at a path.
    pub(super) fn state(&self, path: &Utf8Path, bytes: &[u8]) -> Result<State, WriteError> {
        let place = self.locate(path)?;
        let size = match place.metadata() {
            Ok(meta) => meta.len(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(State::Missing),
            Err(error) => return Err(WriteError::io(&self.shown(path), "read", &error)),
        };
        if size != bytes.len() as u64 {
            return Ok(State::Changed);
        }
        let old = fs::read(&place).map_err(|error| WriteError::io(&self.shown(path), "read", &error))?;
        Ok(if old == bytes { State::Same } else { State::Changed })
    }

    /// Writes the bytes of the file at `path` to a file of its own in the output folder, which is there.
    pub(super) fn write_beside(&self, path: &Utf8Path, bytes: &[u8]) -> Result<TempPath, WriteError> {
        let failed = |error: &std::io::Error| WriteError::io(&self.shown(path), "written", error);
        let mut builder = tempfile::Builder::new();
        builder.prefix(TEMPORARY);
        // temporary files are private by default; these are to be published
        #[cfg(unix)]
        builder.permissions(<fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
        let mut file = builder.tempfile_in(&self.path).map_err(|error| failed(&error))?;
        file.write_all(bytes).map_err(|error| failed(&error))?;
        Ok(file.into_temp_path())
    }

    /// Puts a file that is laid in its place in one step; one that has the same bytes already is not touched.
    fn put(&self, path: &Utf8Path, laid: Laid) -> Result<State, WriteError> {
        let Some(file) = laid.file else { return Ok(laid.state) };
        let failed = |error: &std::io::Error| WriteError::io(&self.shown(path), "written", error);
        let place = self.locate(path)?;
        let folder = place.parent().unwrap_or(&self.path);
        fs::create_dir_all(folder).map_err(|error| failed(&error))?;
        file.persist(&place).map_err(|error| failed(&error.error))?;
        Ok(laid.state)
    }

    /// Removes a file of an earlier build, and the folders above it that are then empty. False when it was gone.
    fn remove(&self, path: &Utf8Path) -> Result<bool, WriteError> {
        let Some(place) = self.locate_old(path) else { return Ok(false) };
        fs::remove_file(&place).map_err(|error| WriteError::io(&self.shown(path), "removed", &error))?;
        let above = place.ancestors().skip(1).take_while(|folder| *folder != self.path);
        for folder in above {
            // a folder that is not empty stays
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(true)
    }
}

enum Kind {
    File,
    Folder,
    Link,
    Other,
}

fn kind(meta: &Metadata) -> Kind {
    let kind = meta.file_type();
    match (kind.is_symlink(), kind.is_dir(), kind.is_file()) {
        (true, ..) => Kind::Link,
        (_, true, _) => Kind::Folder,
        (_, _, true) => Kind::File,
        _ => Kind::Other,
    }
}

/// The path with links followed, as far as it exists.
fn real(path: &Utf8Path) -> Utf8PathBuf {
    for above in path.ancestors() {
        if let Ok(real) = above.canonicalize_utf8() {
            return real.join(path.strip_prefix(above).unwrap_or(Utf8Path::new("")));
        }
    }
    path.to_owned()
}

fn real_of(root: &Utf8Path) -> Utf8PathBuf {
    root.canonicalize_utf8().unwrap_or_else(|_| root.to_owned())
}
