//! The whole story, in order: find the policies, load, model, derive, check, localize, document, render.
//!
//! In: a [`World`], the settings and a [`Request`]. Out: an [`Outcome`] with what was found and the artifacts, nothing of
//! it on disk yet. It must not print and must not write.

mod discover;
mod letters;
mod shared;

use crate::check::{self, Facts, acceptance, structure};
use crate::config::Config;
use crate::derive::Derived;
use crate::diag::{Acceptance, Diagnostic, Report, Rule, Sink};
use crate::document;
use crate::model::{self, Policy, Unread};
pub use crate::render::Format;
use crate::render::{FormatLink, Index, IndexEntry, IndexLink, LanguageLink, Site};
use crate::source::{FileId, Sources, Span, Spanned};
use crate::world::World;
use camino::Utf8PathBuf;
use discover::Entry;
use rayon::prelude::*;
use shared::Shared;
use std::collections::{BTreeMap, HashMap};

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

/// Two policies with one id would overwrite each other.
pub static ID_TWICE: Rule = Rule::form(
    "OUT-01",
    "policy-id-twice",
    "two policies have the same id, and so the same output folder",
    include_str!("../check/explain/policy-id-twice.md"),
);

/// Rules about several policies together.
pub static RULES: &[&Rule] = &[&ID_TWICE];

/// Rules only: no artifacts.
pub fn check(world: &dyn World, config: &Config, request: &Request) -> Outcome {
    run(world, config, request, false)
}

/// Rules, then artifacts; a policy with errors is refused, the others are made.
pub fn build(world: &dyn World, config: &Config, request: &Request) -> Outcome {
    run(world, config, request, true)
}

fn run(world: &dyn World, config: &Config, request: &Request, render: bool) -> Outcome {
    let shared = Shared::load(world, config, render);
    let mut folders = Sink::new();
    let entries = discover::entries(world, &request.policies, &mut folders);
    let mut units: Vec<Unit> = entries.into_par_iter().map(|entry| analyse(world, &shared, entry)).collect();
    mark_twins(&mut units);
    let made: Vec<Made> =
        units.into_par_iter().map(|unit| finish(world, config, request, &shared, unit, render)).collect();

    let (sources, mut found) = shared.into_parts();
    found.extend(folders.into_found());
    let mut outcome = Outcome { sources, ..Outcome::default() };
    let mut ids_used: BTreeMap<String, Vec<(Span, String)>> = BTreeMap::new();
    outcome.report =
        found.finish(&config.levels, &[], world.today(), |a| acceptance::unused(a, world.today()));
    for made in made {
        let ids = outcome.sources.merge(made.sources);
        let mut report = made.report;
        report.renumber(&ids);
        if let Some(mut id) = made.id {
            id.span.renumber(&ids);
            ids_used.entry(id.value).or_default().push((id.span, made.file));
        }
        outcome.report.absorb(report);
        outcome.policies.push(made.result);
        outcome.artifacts.extend(made.artifacts);
    }
    outcome.report.diagnostics.extend(ids_used.into_iter().filter_map(|(id, users)| twice(id, &users)));
    outcome.report.settle();
    outcome.artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    outcome
}

/// A policy once its files are read.
struct Unit {
    entry: Entry,
    sources: Sources,
    files: Vec<FileId>,
    sink: Sink,
    acceptances: Vec<Acceptance>,
    policy: Option<Policy>,
    unread: Unread,
    /// Whether another policy has its id.
    twin: bool,
}

/// A policy once everything is done.
struct Made {
    sources: Sources,
    file: String,
    id: Option<Spanned<String>>,
    report: Report,
    result: PolicyResult,
    artifacts: Vec<Artifact>,
}

/// Load and model.
fn analyse(world: &dyn World, shared: &Shared, entry: Entry) -> Unit {
    let mut sources = shared.sources();
    let mut sink = Sink::new();
    let loaded = crate::load::load(world, &entry.files, &mut sources, &mut sink);
    let assembled = model::assemble_in(&loaded, &|lang| shared.has_wording(lang), &mut sink);
    let acceptances = acceptance::known(assembled.acceptances, &mut sink);
    let files = loaded.iter().map(|l| l.file).collect();
    let (policy, unread) = (assembled.policy, assembled.unread);
    Unit { entry, sources, files, sink, acceptances, policy, unread, twin: false }
}

/// Finds the policies whose id another one has: none of them is made.
fn mark_twins(units: &mut [Unit]) {
    let id = |unit: &Unit| unit.policy.as_ref().map(|p| p.about.id.value.clone());
    let mut count: HashMap<String, usize> = HashMap::new();
    for id in units.iter().filter_map(id) {
        *count.entry(id).or_default() += 1;
    }
    for unit in units {
        unit.twin = id(unit).is_some_and(|id| count.get(&id).is_some_and(|n| *n > 1));
    }
}

/// An id that several policies have: one finding, with every place and the main file of each.
fn twice(id: String, users: &[(Span, String)]) -> Option<Diagnostic> {
    let ((first, _), others) = users.split_first().filter(|(_, others)| !others.is_empty())?;
    let files: Vec<&str> = others.iter().map(|(_, file)| file.as_str()).collect();
    let found = ID_TWICE
        .at(*first, format!("the id `{id}` is also that of {}", files.join(", ")))
        .label("used here")
        .help("give each of them an id of its own: it names the folder that the policy is written to");
    // policies that import one head have it at one place
    let elsewhere = others.iter().filter(|(place, _)| place != first);
    let mut found = elsewhere.fold(found, |found, (place, _)| found.also(*place, "and here"));
    found.policy = Some(id);
    Some(found)
}

/// Derive, check, localize, document and render.
fn finish(
    world: &dyn World,
    config: &Config,
    request: &Request,
    shared: &Shared,
    unit: Unit,
    render: bool,
) -> Made {
    let Unit { entry, sources, files, mut sink, acceptances, policy, unread, twin } = unit;
    let id = policy.as_ref().map_or_else(|| entry.name(), |p| p.about.id.value.clone());
    let mut documents = Vec::new();
    if let Some(policy) = &policy {
        let derived = Derived::of(policy, world.today());
        let mut found = Sink::new();
        check::run(&Facts { policy, derived: &derived, today: world.today() }, &mut found);
        let found = found.into_found().into_iter().filter(|finding| !unread.explains(finding)).collect();
        sink.extend(model::used::told(found, &policy.used));
        for language in &policy.about.languages {
            let Some(catalog) = shared.catalog(language, &mut sink) else { continue };
            let written = document::document(policy, &derived, &catalog);
            structure::run(&written, policy, &files, &sources, &mut sink);
            documents.push(written.document);
        }
    }
    let mut result = PolicyResult {
        files: paths(&entry, &files, &sources),
        title: documents.iter().map(|d| (d.lang.clone(), d.title.clone())).collect(),
        languages: policy.iter().flat_map(|p| &p.about.languages).map(|l| l.value.clone()).collect(),
        refused: false,
        id: id.clone(),
    };
    sink.set_policy(Some(id));
    let mut report =
        sink.finish(&config.levels, &acceptances, world.today(), |a| acceptance::unused(a, world.today()));
    if policy.is_none() || !unread.is_empty() {
        // what an acceptance is about may be in what could not be understood
        report.diagnostics.retain(|d| d.rule.code != acceptance::UNUSED.code);
    }
    result.refused = report.has_errors() || policy.is_none() || twin;
    let mut artifacts = Vec::new();
    if render && !result.refused {
        let mut found = Sink::new();
        // a policy that is not there is refused
        let id = policy.as_ref().map_or_else(Span::default, |p| p.about.id.span);
        let unprintable = unprintable(&documents, config, request, shared);
        letters::report(&unprintable, &files, &sources, id, &mut found);
        if unprintable.is_empty() {
            artifacts = artifacts_of(&documents, config, request, shared, &mut found);
        }
        let placed = letters::place(std::mem::take(&mut found).into_found(), id);
        found.extend(placed);
        found.set_policy(Some(result.id.clone()));
        let rendering =
            found.finish(&config.levels, &[], world.today(), |a| acceptance::unused(a, world.today()));
        if rendering.has_errors() {
            result.refused = true;
            artifacts.clear();
        }
        report.merge(rendering);
    }
    Made {
        sources,
        file: entry.shown().to_string(),
        id: policy.map(|p| p.about.id),
        report,
        result,
        artifacts,
    }
}

/// The main file first, then the others, each once.
fn paths(entry: &Entry, files: &[FileId], sources: &Sources) -> Vec<Utf8PathBuf> {
    let mut out: Vec<Utf8PathBuf> = entry.files.iter().rev().cloned().collect();
    for path in files.iter().filter_map(|f| sources.get(*f)).map(|f| &f.path) {
        if !out.contains(path) {
            out.push(path.clone());
        }
    }
    out
}

/// The formats that are asked for.
fn formats<'a>(config: &'a Config, request: &'a Request) -> &'a [Format] {
    if request.formats.is_empty() { &config.formats } else { &request.formats }
}

/// The documents in the languages that are asked for.
fn wanted<'a>(
    documents: &'a [document::tree::Document],
    request: &Request,
) -> impl Iterator<Item = &'a document::tree::Document> {
    documents.iter().filter(|d| request.langs.is_empty() || request.langs.contains(&d.lang))
}

/// Characters that some document has and some format cannot show.
fn unprintable(
    documents: &[document::tree::Document],
    config: &Config,
    request: &Request,
    shared: &Shared,
) -> Vec<char> {
    let Some(renderer) = shared.renderer() else { return Vec::new() };
    let mut found: Vec<char> = wanted(documents, request)
        .flat_map(|document| {
            let site = site(documents, document, config, &config.formats);
            formats(config, request).iter().flat_map(move |f| renderer.unprintable(document, *f, &site))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn artifacts_of(
    documents: &[document::tree::Document],
    config: &Config,
    request: &Request,
    shared: &Shared,
    sink: &mut Sink,
) -> Vec<Artifact> {
    let Some(renderer) = shared.renderer() else { return Vec::new() };
    let mut artifacts = Vec::new();
    for document in wanted(documents, request) {
        let site = site(documents, document, config, &config.formats);
        for format in formats(config, request) {
            if let Some(bytes) = renderer.render(document, *format, &site, sink) {
                artifacts.push(Artifact {
                    path: format!(
                        "{}/{}/{}",
                        document.policy,
                        document.lang,
                        file_name(&document.policy, *format)
                    )
                    .into(),
                    policy: Some(document.policy.clone()),
                    lang: Some(document.lang.clone()),
                    format: format.to_string(),
                    bytes,
                });
            }
        }
    }
    artifacts
}

/// The name of the file of a format: part of the contract on output.
fn file_name(policy: &str, format: Format) -> String {
    match format {
        Format::Html => "index.html".to_owned(),
        Format::Fragment => format!("{policy}.fragment.html"),
        Format::Markdown => format!("{policy}.md"),
        Format::Pdf => format!("{policy}.pdf"),
    }
}

/// The other languages and formats. They follow from the settings, not from what this run was narrowed to: a page must
/// not differ by how it was asked for.
fn site(
    documents: &[document::tree::Document],
    document: &document::tree::Document,
    config: &Config,
    formats: &[Format],
) -> Site {
    let languages = documents
        .iter()
        .map(|d| LanguageLink {
            tag: d.lang.clone(),
            autonym: shared::autonym(&d.lang),
            href: format!("../{}/", d.lang),
            current: d.lang == document.lang,
        })
        .collect();
    let other_formats = formats
        .iter()
        .filter_map(|f| {
            let label = match f {
                Format::Markdown => "Markdown",
                Format::Pdf => "PDF",
                Format::Html | Format::Fragment => return None,
            };
            Some(FormatLink { label: label.to_owned(), href: file_name(&document.policy, *f) })
        })
        .collect();
    let standards = config.standards.clone();
    Site {
        languages,
        base_url: config.base_url.clone(),
        theme: config.theme.clone(),
        standards,
        other_formats,
    }
}

/// The list of policies.
pub fn index(world: &dyn World, config: &Config, listed: &[Listed]) -> Option<Vec<u8>> {
    let shared = Shared::load(world, config, true);
    let policies = listed
        .iter()
        .map(|policy| IndexEntry {
            id: policy.id.clone(),
            links: policy
                .pages
                .iter()
                .map(|(tag, title, href)| IndexLink {
                    tag: tag.clone(),
                    autonym: shared::autonym(tag),
                    title: title.clone(),
                    href: href.clone(),
                })
                .collect(),
        })
        .collect();
    // the list is for those who keep the policies, not for their readers: it is in English
    let index = Index { lang: "en".to_owned(), title: "Privacy policies".to_owned(), policies };
    let site = Site { base_url: config.base_url.clone(), theme: config.theme.clone(), ..Site::default() };
    shared.renderer()?.index(&index, &site, &mut Sink::new())
}
