//! Stub of the pipeline: signatures only.

use crate::config::Config;
use crate::diag::Report;
use crate::source::Sources;
use crate::world::World;
use camino::Utf8PathBuf;
use std::collections::BTreeMap;

/// A format of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A whole page.
    Html,
    /// The content of `<main>` alone.
    Fragment,
    /// Markdown.
    Markdown,
}

impl std::str::FromStr for Format {
    type Err = String;
    fn from_str(word: &str) -> Result<Format, String> {
        match word {
            "html" => Ok(Format::Html),
            "fragment" => Ok(Format::Fragment),
            "markdown" | "md" => Ok(Format::Markdown),
            _ => Err(format!("`{word}` is not a format")),
        }
    }
}

impl std::fmt::Display for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Format::Html => "html",
            Format::Fragment => "fragment",
            Format::Markdown => "markdown",
        })
    }
}

/// What to compile.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Entry files or folders relative to the root; empty for all under `policies/`.
    pub policies: Vec<Utf8PathBuf>,
    /// Languages to write; empty for all.
    pub langs: Vec<String>,
    /// Formats to write; empty for those of the configuration.
    pub formats: Vec<Format>,
}

/// One file to be written.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// Below the output folder.
    pub path: Utf8PathBuf,
    /// The policy it shows.
    pub policy: Option<String>,
    /// Its language.
    pub lang: Option<String>,
    /// Its format.
    pub format: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What became of one policy.
#[derive(Debug, Clone)]
pub struct PolicyResult {
    /// Its id.
    pub id: String,
    /// The source files.
    pub files: Vec<Utf8PathBuf>,
    /// Title per language.
    pub title: BTreeMap<String, String>,
    /// Languages it declares.
    pub languages: Vec<String>,
    /// Whether it has errors and so was not rendered.
    pub refused: bool,
}

/// What a run gives.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// All files that were read.
    pub sources: Sources,
    /// What was found.
    pub report: Report,
    /// The policies.
    pub policies: Vec<PolicyResult>,
    /// Files to write, sorted by path.
    pub artifacts: Vec<Artifact>,
}

/// Rules only.
pub fn check(_world: &dyn World, _config: &Config, _request: &Request) -> Outcome {
    Outcome::default()
}

/// Rules, then artifacts.
pub fn build(_world: &dyn World, _config: &Config, _request: &Request) -> Outcome {
    Outcome::default()
}
