//! Artifacts to disk: the last stage, and the only one that changes files.
//!
//! In: what the pipeline made, and the manifest that the last build left. Out: files in the output folder, and in
//! nothing else; or, with `--check`, what differs. Two steps: [`plan`] decides, without looking at any file, and
//! [`Folder`] compares or replaces.
//!
//! Promises: a file is replaced in one step, so that whoever reads it sees the old or the new one; only files that the
//! last manifest lists are removed; the manifest is written last; the same artifacts give the same bytes.

mod error;
mod folder;
mod manifest;
mod plan;

pub use error::WriteError;
pub use folder::{Done, Folder, State};
pub use manifest::{FileEntry, MANIFEST, Manifest, PolicyEntry, SourceEntry};
pub use plan::{INDEX, Plan, Planned, plan};
