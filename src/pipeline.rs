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
    /// The source files, the entry first, also when they could not be read.
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

/// A policy in the list of policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Language tag, title and address of each page, the source language first.
    pub pages: Vec<(String, String, String)>,
}

/// Rules only.
pub fn check(world: &dyn World, config: &Config, request: &Request) -> Outcome {
    Outcome { artifacts: Vec::new(), ..build(world, config, request) }
}

/// Rules, then artifacts.
pub fn build(world: &dyn World, config: &Config, request: &Request) -> Outcome {
    let mut outcome = Outcome::default();
    let mut sink = crate::diag::Sink::new();
    let mut acceptances = Vec::new();
    let entries = if request.policies.is_empty() {
        world.list("policies".into(), &["yaml"]).unwrap_or_default()
    } else {
        request.policies.clone()
    };
    let formats = if request.formats.is_empty() { &config.formats } else { &request.formats };
    for entry in entries {
        sink.set_policy(Some(entry.file_stem().unwrap_or("").to_owned()));
        let before = sink.found().len();
        let files = crate::load::load(world, &entry, &mut outcome.sources, &mut sink);
        let assembled = crate::model::assemble(&files, &mut sink);
        let refused = sink.found().len() > before;
        acceptances.extend(assembled.acceptances);
        let id = assembled
            .policy
            .as_ref()
            .map_or(entry.file_stem().unwrap_or("").to_owned(), |p| p.about.id.value.clone());
        let languages: Vec<String> =
            assembled.policy.iter().flat_map(|p| &p.about.languages).map(|l| l.value.clone()).collect();
        for lang in
            languages.iter().filter(|l| !refused && (request.langs.is_empty() || request.langs.contains(l)))
        {
            for format in formats {
                let name = if *format == Format::Html { "index.html".to_owned() } else { format!("{id}.md") };
                outcome.artifacts.push(Artifact {
                    path: format!("{id}/{lang}/{name}").into(),
                    policy: Some(id.clone()),
                    lang: Some(lang.clone()),
                    format: format.to_string(),
                    bytes: format!(
                        "{:?}",
                        assembled
                            .policy
                            .as_ref()
                            .and_then(|p| p.controller.as_ref())
                            .map(|c| c.name.as_ref().map(|n| n.value.clone()))
                    )
                    .into_bytes(),
                });
            }
        }
        let title = languages.iter().map(|l| (l.clone(), id.clone())).collect();
        let mut files: Vec<_> =
            files.iter().filter_map(|f| outcome.sources.get(f.file)).map(|f| f.path.clone()).collect();
        if !files.contains(&entry) {
            files.insert(0, entry);
        }
        outcome.policies.push(PolicyResult { id, files, title, languages, refused });
    }
    outcome.report = sink.finish(&config.levels, &acceptances, world.today(), |a| {
        crate::load::rules::UNKNOWN_REFERENCE.at(a.span, "unused")
    });
    outcome
}

/// The list of policies.
pub fn index(_world: &dyn World, _config: &Config, listed: &[Listed]) -> Option<Vec<u8>> {
    Some(format!("<meta name=generator content=policyc>{listed:?}").into_bytes())
}
