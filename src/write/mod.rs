//! Artifacts to disk: the last stage, and the only one that changes files.
//!
//! In: what the pipeline made, and the manifest that the last build left. Out: files in the output folder, and in
//! nothing else; or, with `--check`, what differs. Three steps: [`Laying`] takes the bytes while they are made and lays
//! them beside their places, [`plan`] decides, without looking at any file, and [`Folder`] puts them in their places.
//!
//! Promises: a file is replaced in one step, so that whoever reads it sees the old or the new one; only files that the
//! last manifest lists are removed; the manifest is written last; the same artifacts give the same bytes.

mod error;
mod folder;
mod laying;
mod manifest;
mod plan;

pub use error::WriteError;
pub use folder::{Done, Folder, State};
pub use laying::{Laid, Laying, Purpose};
pub use manifest::{FileEntry, MANIFEST, Manifest, PolicyEntry, SourceEntry};
pub use plan::{INDEX, Plan, Planned, plan};
