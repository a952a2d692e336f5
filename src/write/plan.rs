//! What a build changes: decided from the artifacts and the last manifest, without looking at a file.

use super::error::WriteError;
use super::laying::Laid;
use super::manifest::{FileEntry, Manifest, PolicyEntry, SourceEntry, digest, hashes, sha256};
use crate::pipeline::{Artifact, Outcome, PolicyResult, Request};
use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The list of policies, in the output folder.
pub const INDEX: &str = "index.html";

/// What a build changes in the output folder.
#[derive(Debug)]
pub struct Plan {
    /// Files to write, sorted by path, without the manifest.
    pub files: Vec<Planned>,
    /// Files of the last build that are no longer made, sorted.
    pub remove: Vec<Utf8PathBuf>,
    /// Number of files of earlier builds that this one leaves alone.
    pub kept: usize,
    /// What the folder holds afterwards.
    pub manifest: Manifest,
}

/// A file to write.
#[derive(Debug)]
pub struct Planned {
    /// Path in the output folder.
    pub path: Utf8PathBuf,
    /// Its bytes.
    pub laid: Laid,
}

/// Decides. `settings` is `policyc.yaml`, if there is one; `previous` the manifest of the last build.
///
/// A file of the last build stays, and stays in the manifest, when this build was not asked for it (another policy,
/// language or format) or could not make it (a refused policy). Otherwise it is removed unless it is made again.
pub fn plan<B>(
    outcome: &Outcome<B>,
    artifacts: Vec<Artifact<Laid>>,
    request: &Request,
    settings: Option<(Utf8PathBuf, Arc<str>)>,
    previous: Option<&Manifest>,
) -> Result<Plan, WriteError> {
    let mut hashes = hashes(&outcome.sources, &outcome.assets);
    hashes.extend(settings.map(|(path, text)| (path, sha256(text.as_bytes()))));
    let digests = digests(&outcome.policies, &hashes);

    let mut entries = BTreeMap::new();
    let mut made = Made::new();
    let mut files = Vec::with_capacity(artifacts.len());
    for artifact in artifacts {
        let Artifact { path, policy, lang, format, bytes: laid } = artifact;
        stays_inside(&path)?;
        if let Some(id) = &policy {
            made.entry(id.clone()).or_default().extend(lang.clone());
        }
        let sources = policy.as_ref().and_then(|id| digests.get(id.as_str())).cloned();
        let entry = FileEntry {
            policy,
            language: lang,
            format,
            path: path.clone(),
            sha256: laid.sha256.clone(),
            sources,
        };
        if entries.insert(path.clone(), entry).is_some() {
            return Err(WriteError::new(
                format!("two policies would both write `{path}`"),
                "give each policy an id of its own",
            ));
        }
        files.push(Planned { path, laid });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));

    let mut remove = Vec::new();
    let mut kept = 0;
    let choice = Choice::new(&outcome.policies, request, &made);
    for entry in previous.iter().flat_map(|manifest| &manifest.files) {
        if entries.contains_key(&entry.path) {
            continue;
        }
        if entry.path == INDEX {
            // stays until a new list replaces it
            entries.insert(entry.path.clone(), entry.clone());
        } else if choice.leaves(entry) {
            kept += 1;
            entries.insert(entry.path.clone(), entry.clone());
        } else {
            remove.push(entry.path.clone());
        }
    }
    remove.sort();
    let files_of_policies = entries.into_values().collect();
    let manifest = manifest(&outcome.policies, &made, files_of_policies, hashes, previous);
    Ok(Plan { files, remove, kept, manifest })
}

impl Plan {
    /// Whether there is no output and was none: then not even a manifest is written.
    pub fn is_empty(&self) -> bool {
        self.remove.is_empty() && self.manifest.files.iter().all(|f| f.path == INDEX)
    }

    /// Adds the list of policies; its bytes follow from [`Plan::manifest`], which names all that there is to list.
    pub fn add_index(&mut self, laid: Laid) {
        self.manifest.files.retain(|f| f.path != INDEX);
        self.manifest.files.push(FileEntry {
            policy: None,
            language: None,
            format: "html".to_owned(),
            path: INDEX.into(),
            sha256: laid.sha256.clone(),
            sources: None,
        });
        self.manifest.files.sort_by(|a, b| a.path.cmp(&b.path));
        self.files.push(Planned { path: INDEX.into(), laid });
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
    }
}

/// Whether a path names something below the folder it is joined to.
pub(super) fn stays_inside(path: &Utf8Path) -> Result<(), WriteError> {
    let inside = path.components().all(|c| matches!(c, Utf8Component::Normal(_)));
    if inside && !path.as_str().is_empty() && !path.as_str().contains(['\\', ':', '\0']) {
        return Ok(());
    }
    Err(WriteError::new(
        format!("`{path}` would lie outside the output folder"),
        "identifiers of policies hold only small letters, digits and hyphens",
    ))
}

/// The policies of which this build made something, with the languages.
type Made = BTreeMap<String, BTreeSet<String>>;

/// What this build was asked for and could do.
struct Choice<'a> {
    langs: &'a [String],
    formats: Vec<String>,
    made: &'a Made,
    /// Only some policies were asked for.
    some_policies: bool,
    /// Some policies were refused, or could not be rendered.
    some_unmade: bool,
}

impl<'a> Choice<'a> {
    fn new(policies: &[PolicyResult], request: &'a Request, made: &'a Made) -> Choice<'a> {
        Choice {
            langs: &request.langs,
            formats: request.formats.iter().map(ToString::to_string).collect(),
            made,
            some_policies: !request.policies.is_empty(),
            some_unmade: policies.iter().any(|p| !made.contains_key(&p.id)),
        }
    }

    /// Whether a file of an earlier build is none of this build's business.
    fn leaves(&self, entry: &FileEntry) -> bool {
        let policy = entry.policy.as_deref().unwrap_or("");
        let other_language =
            !self.langs.is_empty() && entry.language.as_ref().is_none_or(|lang| !self.langs.contains(lang));
        let other_format = !self.formats.is_empty() && !self.formats.contains(&entry.format);
        // a policy that cannot be read may have had any id, so with one of them nothing unknown is thrown away
        let other_policy = !self.made.contains_key(policy) && (self.some_policies || self.some_unmade);
        other_language || other_format || other_policy
    }
}

/// For each policy one digest over its own sources and those that all policies share (templates, locales, settings).
fn digests<'a>(
    policies: &'a [PolicyResult],
    hashes: &BTreeMap<Utf8PathBuf, String>,
) -> BTreeMap<&'a str, String> {
    let owned: BTreeSet<&Utf8PathBuf> = policies.iter().flat_map(|p| &p.files).collect();
    let shared: Vec<&Utf8PathBuf> = hashes.keys().filter(|path| !owned.contains(path)).collect();
    let digest_of = |files: &[Utf8PathBuf]| {
        let paths: BTreeSet<&Utf8PathBuf> = files.iter().chain(shared.iter().copied()).collect();
        digest(paths.into_iter().filter_map(|path| Some((path.as_path(), hashes.get(path)?.as_str()))))
    };
    policies.iter().map(|p| (p.id.as_str(), digest_of(&p.files))).collect()
}

fn manifest(
    built: &[PolicyResult],
    made: &Made,
    files: Vec<FileEntry>,
    mut hashes: BTreeMap<Utf8PathBuf, String>,
    previous: Option<&Manifest>,
) -> Manifest {
    let with_files: BTreeSet<&str> = files.iter().filter_map(|f| f.policy.as_deref()).collect();
    let mut policies: BTreeMap<String, PolicyEntry> = BTreeMap::new();
    if let Some(previous) = previous {
        let still_there = previous.policies.iter().filter(|p| with_files.contains(p.id.as_str()));
        policies.extend(still_there.map(|p| (p.id.clone(), p.clone())));
    }
    for policy in built.iter().filter(|p| made.contains_key(&p.id)) {
        let entry = entry(policy, made, policies.get(&policy.id));
        policies.insert(policy.id.clone(), entry);
    }
    // of a policy that this build did not read or could not make, the sources are those of the last one: the hashes
    // say what the files were made from
    let files_of = |wanted: bool| {
        built.iter().filter(move |p| made.contains_key(&p.id) == wanted).flat_map(|p| &p.files)
    };
    let (used, unused): (BTreeSet<_>, BTreeSet<_>) = (files_of(true).collect(), files_of(false).collect());
    hashes.retain(|path, _| used.contains(path) || !unused.contains(path));
    let needed: BTreeSet<&Utf8PathBuf> = policies.values().flat_map(|p| &p.sources).collect();
    for source in previous.iter().flat_map(|manifest| &manifest.sources) {
        if needed.contains(&source.path) && !hashes.contains_key(&source.path) {
            hashes.insert(source.path.clone(), source.sha256.clone());
        }
    }
    let sources = hashes.into_iter().map(|(path, sha256)| SourceEntry { path, sha256 }).collect();
    Manifest { policies: policies.into_values().collect(), files, sources, ..Manifest::new() }
}

/// A policy in the manifest. In a language that this build did not write, the title is that of the page that is there.
fn entry(policy: &PolicyResult, made: &Made, before: Option<&PolicyEntry>) -> PolicyEntry {
    let mut title = policy.title.clone();
    let written = |lang: &String| made.get(&policy.id).is_some_and(|langs| langs.contains(lang));
    for (lang, text) in before.iter().flat_map(|before| &before.title).filter(|(lang, _)| !written(lang)) {
        if policy.languages.contains(lang) {
            title.insert(lang.clone(), text.clone());
        }
    }
    let mut sources = policy.files.clone();
    sources.sort();
    sources.dedup();
    PolicyEntry { id: policy.id.clone(), languages: policy.languages.clone(), title, sources }
}
