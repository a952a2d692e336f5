//! The repositories of this project: its own, and those in `examples/`.

use camino::{Utf8Path, Utf8PathBuf};
use jiff::civil::date;
use policyc::config;
use policyc::pipeline::{self, Format, Outcome, Request};
use policyc::world::DiskWorld;

/// The folder of this project.
pub fn root() -> &'static Utf8Path {
    Utf8Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The repositories in `examples/`, as folders below the root, sorted.
pub fn examples() -> Vec<Utf8PathBuf> {
    let folders = root().join("examples").read_dir_utf8().unwrap().map(Result::unwrap);
    let mut paths: Vec<Utf8PathBuf> = folders
        .filter(|entry| entry.path().join("policies").is_dir())
        .map(|entry| Utf8Path::new("examples").join(entry.file_name()))
        .collect();
    paths.sort();
    paths
}

/// Builds the repository in a folder below the root, in memory, in the formats that are text: PDF takes long in a
/// program that is not optimised, and has tests of its own.
pub fn build(folder: &str) -> Outcome {
    let world = DiskWorld::open(&root().join(folder), date(2026, 12, 1)).unwrap();
    let mut loaded = config::load(&world);
    loaded.config.formats = vec![Format::Html, Format::Markdown];
    assert!(loaded.report.diagnostics.is_empty(), "{:#?}", loaded.report.diagnostics);
    pipeline::build(&world, &loaded.config, &Request::default())
}
