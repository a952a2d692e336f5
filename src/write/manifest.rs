//! `manifest.json`: every file of the output folder, and what it was made from.
//!
//! ```json
//! {
//!   "manifest": 1,
//!   "tool": { "name": "policyc", "version": "0.1.0" },
//!   "policies": [
//!     { "id": "acme-web", "languages": ["en", "sv"], "title": { "en": "Privacy policy", "sv": "…" },
//!       "sources": ["policies/acme.yaml"] }
//!   ],
//!   "files": [
//!     { "policy": "acme-web", "language": "en", "format": "html", "path": "acme-web/en/index.html",
//!       "sha256": "…", "sources": "…" },
//!     { "policy": null, "language": null, "format": "html", "path": "index.html", "sha256": "…", "sources": null }
//!   ],
//!   "sources": [ { "path": "policies/acme.yaml", "sha256": "…" } ]
//! }
//! ```
//!
//! - `manifest` is the version of this shape. Paths have forward slashes: those of files count from the output folder,
//!   those of sources from the root of the repository. Lists are sorted by path or id. Hashes are SHA-256, in
//!   lower-case hexadecimal digits, over the bytes of the file.
//! - Sources are all files of the repository that were read: policies, settings, templates, wording, and the images and
//!   fonts in `templates/pdf/`.
//! - `sources` of a file is a digest over the names and hashes of all sources that its policy depended on when it was
//!   written. A build of one language leaves the files of the others; theirs then tells that they are older.
//! - The manifest does not list itself, and holds no date.

use crate::render::Asset;
use crate::source::Sources;
use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Name of the file, in the output folder.
pub const MANIFEST: &str = "manifest.json";

/// Version of the shape.
const VERSION: u32 = 1;

/// The file as a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of the shape.
    pub manifest: u32,
    /// What wrote it.
    pub tool: Tool,
    /// The policies that have files here.
    pub policies: Vec<PolicyEntry>,
    /// All files but this one.
    pub files: Vec<FileEntry>,
    /// All sources.
    pub sources: Vec<SourceEntry>,
}

/// Name and version of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// `policyc`.
    pub name: String,
    /// As in `policyc --version`.
    pub version: String,
}

/// A policy that has files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyEntry {
    /// Its id.
    pub id: String,
    /// Languages it declares, the source language first.
    pub languages: Vec<String>,
    /// Title by language.
    pub title: BTreeMap<String, String>,
    /// The files it was written in.
    pub sources: Vec<Utf8PathBuf>,
}

/// A file of the output folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// The policy it shows; `None` for the list of policies.
    pub policy: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// Its format.
    pub format: String,
    /// Path in the output folder.
    pub path: Utf8PathBuf,
    /// Hash of its bytes.
    pub sha256: String,
    /// Digest of what it was made from.
    pub sources: Option<String>,
}

/// A file of the repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceEntry {
    /// Path in the repository.
    pub path: Utf8PathBuf,
    /// Hash of its bytes.
    pub sha256: String,
}

impl Manifest {
    /// An empty manifest of this program.
    pub fn new() -> Manifest {
        let tool =
            Tool { name: env!("CARGO_PKG_NAME").to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() };
        Manifest { manifest: VERSION, tool, policies: Vec::new(), files: Vec::new(), sources: Vec::new() }
    }

    /// The manifest in a text; `None` when the text is something else, such as the manifest of a web application, or
    /// of a version of policyc with another shape.
    pub fn parse(text: &str) -> Option<Manifest> {
        let manifest: Manifest = serde_json::from_str(text).ok()?;
        (manifest.tool.name == env!("CARGO_PKG_NAME") && manifest.manifest == VERSION).then_some(manifest)
    }

    /// The text of the file.
    pub fn to_bytes(&self) -> Vec<u8> {
        // writing strings and lists to memory has no way to fail
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

impl Default for Manifest {
    fn default() -> Self {
        Manifest::new()
    }
}

/// SHA-256 in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Path and hash of every file of the repository that was read, sorted. Files built into policyc are part of the tool
/// and its version.
pub(super) fn hashes(sources: &Sources, assets: &[Asset]) -> BTreeMap<Utf8PathBuf, String> {
    let of_repository = sources.iter().filter(|f| !f.path.as_str().starts_with('<'));
    let texts = of_repository.map(|f| (f.path.clone(), sha256(f.text.as_bytes())));
    texts.chain(assets.iter().map(|a| (a.path.clone(), sha256(&a.bytes)))).collect()
}

/// One digest over many sources.
pub(super) fn digest<'a>(sources: impl Iterator<Item = (&'a Utf8Path, &'a str)>) -> String {
    let mut digest = Sha256::new();
    for (path, hash) in sources {
        // neither a path nor a hash can hold these separators
        digest.update(path.as_str());
        digest.update(b"\0");
        digest.update(hash);
        digest.update(b"\n");
    }
    hex(&digest.finalize())
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
