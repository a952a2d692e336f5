//! Which policies there are: files in `policies/`, and folders in it.
//!
//! A file `policies/x.yaml` is a policy. A folder `policies/x/` is one policy too: `policy.yaml` in it is the main file,
//! and the other files directly in it are parts of it. Names that start with `_` or `.` are passed over, so that parts
//! to be imported can lie there. So can folders in the folder of a policy; a file there that nothing imports is reported.

use crate::diag::Sink;
use crate::load::{describe, rules};
use crate::world::{POLICIES, World, has_ending};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;

const EXTENSIONS: &[&str] = &["yaml", "yml"];

/// A policy to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its files, the main one last.
    pub files: Vec<Utf8PathBuf>,
    /// The folder, when it is one.
    folder: Option<Utf8PathBuf>,
}

impl Entry {
    /// The file or folder that stands for it in messages.
    pub fn shown(&self) -> &Utf8Path {
        self.folder.as_deref().or(self.files.last().map(Utf8PathBuf::as_path)).unwrap_or(Utf8Path::new(""))
    }

    /// Its name, until its id is known.
    pub fn name(&self) -> String {
        self.shown().file_stem().unwrap_or_default().to_owned()
    }

    fn of_folder(folder: &Utf8Path, mut files: Vec<Utf8PathBuf>) -> Entry {
        files.sort_by_key(|f| (f.file_stem() == Some("policy"), f.clone()));
        Entry { files, folder: Some(folder.to_owned()) }
    }
}

/// What a request is about.
#[derive(Debug, Default)]
pub struct Found {
    /// The policies.
    pub entries: Vec<Entry>,
    /// Files in folders of policy folders, which somebody should import. Empty where policies were named.
    pub deeper: Vec<Utf8PathBuf>,
}

/// The policies of a request; all under `policies/` when it names none. A folder that cannot be looked through is
/// reported: passing over what lies in it would be silent loss.
pub fn find(world: &dyn World, asked: &[Utf8PathBuf], sink: &mut Sink) -> Found {
    if asked.is_empty() {
        return below(world, sink);
    }
    let mut out = Vec::new();
    for path in asked {
        let is_file = has_ending(path, EXTENSIONS);
        if !is_file {
            let files = directly_in(world, path, sink);
            if !files.is_empty() {
                out.push(Entry::of_folder(path, files));
                continue;
            }
        }
        // a part of a folder stands for the whole policy
        match path.parent() {
            Some(folder) if folder.parent() == Some(Utf8Path::new(POLICIES)) => {
                let files = directly_in(world, folder, sink);
                let whole = Entry::of_folder(folder, files);
                if !out.contains(&whole) {
                    out.push(whole);
                }
            }
            _ => out.push(Entry { files: vec![path.clone()], folder: None }),
        }
    }
    Found { entries: out, deeper: Vec::new() }
}

/// All policies of a repository, and the files too deep to be one: those are for the others to import.
fn below(world: &dyn World, sink: &mut Sink) -> Found {
    let root = Utf8Path::new(POLICIES);
    let mut folders: BTreeMap<Utf8PathBuf, Vec<Utf8PathBuf>> = BTreeMap::new();
    let (mut out, mut deeper) = (Vec::new(), Vec::new());
    for file in list(world, root, EXTENSIONS, sink) {
        if hidden(&file) {
            continue;
        }
        match file.parent() {
            Some(parent) if parent == root => out.push(Entry { files: vec![file], folder: None }),
            Some(parent) if parent.parent() == Some(root) => {
                folders.entry(parent.to_owned()).or_default().push(file.clone());
            }
            _ => deeper.push(file),
        }
    }
    out.extend(folders.into_iter().map(|(folder, files)| Entry::of_folder(&folder, files)));
    out.sort_by(|a, b| a.shown().cmp(b.shown()));
    Found { entries: out, deeper }
}

/// Files below a folder; that it cannot be looked through is reported.
pub fn list(world: &dyn World, folder: &Utf8Path, extensions: &[&str], sink: &mut Sink) -> Vec<Utf8PathBuf> {
    world.list(folder, extensions).unwrap_or_else(|error| {
        let (message, _) = describe(folder, &error);
        sink.push(rules::UNREADABLE_FILE.nowhere(message).help(
            "give the right to read it, or remove the link if it is one; nothing in the folder was looked at",
        ));
        Vec::new()
    })
}

fn directly_in(world: &dyn World, folder: &Utf8Path, sink: &mut Sink) -> Vec<Utf8PathBuf> {
    let files = list(world, folder, EXTENSIONS, sink);
    files.into_iter().filter(|f| f.parent() == Some(folder) && !hidden(f)).collect()
}

fn hidden(file: &Utf8Path) -> bool {
    file.components().any(|c| c.as_str().starts_with(['_', '.']))
}
