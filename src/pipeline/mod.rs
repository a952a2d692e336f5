//! The whole story, in order: find the policies, load, model, derive, check, localize, document, render.
//!
//! In: a [`World`], the settings and a [`Request`]. Out: an [`Outcome`] with what was found and the artifacts, nothing of
//! it on disk yet: whoever asked says what becomes of the bytes. It must not print and must not write.

mod artifacts;
mod discover;
mod letters;
mod shared;
mod tally;

use crate::check::{self, Facts, acceptance, structure};
use crate::config::Config;
use crate::derive::Derived;
use crate::diag::{Acceptance, Diagnostic, Level, Report, Rule, Sink};
use crate::document::{self, tree::Document};
use crate::law;
use crate::model::{self, Policy, Unread};
pub use crate::render::Format;
use crate::render::{Asset, Renderer};
use crate::source::{FileId, Sources, Span, Spanned};
use crate::vocabulary;
use crate::world::World;
pub use artifacts::{Artifact, Keep, Listed, index};
use camino::Utf8PathBuf;
use discover::{Entry, Found};
use rayon::prelude::*;
use shared::Shared;
use std::collections::BTreeMap;
use std::sync::Arc;
pub use tally::Tally;

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
pub struct Outcome<B = Vec<u8>> {
    /// All texts that were read.
    pub sources: Sources,
    /// All images and fonts that were read.
    pub assets: Vec<Asset>,
    /// What was found.
    pub report: Report,
    /// The policies.
    pub policies: Vec<PolicyResult>,
    /// Files to write, sorted by path.
    pub artifacts: Vec<Artifact<B>>,
    /// What drew them; draws the list of policies too.
    pub renderer: Option<Arc<Renderer>>,
}

/// Two policies with one id would overwrite each other.
pub static ID_TWICE: Rule = Rule::form(
    "OUT-01",
    "policy-id-twice",
    "two policies have the same id, and so the same output folder",
    include_str!("../check/explain/policy-id-twice.md"),
);

/// A policy in a folder too deep would be missing from the output, and nobody would know.
pub static UNREAD_FILE: Rule = Rule {
    code: "OUT-02",
    name: "unread-file",
    level: Level::Warning,
    summary: "a file below `policies/` is neither a policy nor a part of one",
    citations: &[],
    explanation: include_str!("../check/explain/unread-file.md"),
    acceptable: true,
};

/// Rules about the policies of a repository together.
pub static RULES: &[&Rule] = &[&ID_TWICE, &UNREAD_FILE];

/// Rules only: no artifacts.
pub fn check(world: &dyn World, config: &Config, request: &Request) -> Outcome {
    check_and_tell(world, config, request, &Tally::default())
}

/// The same; `tally` says how far it is.
pub fn check_and_tell(world: &dyn World, config: &Config, request: &Request, tally: &Tally) -> Outcome {
    run(world, config, request, None::<&Keep<'_, Vec<u8>>>, tally)
}

/// Rules, then artifacts; a policy with errors is refused, the others are made.
pub fn build(world: &dyn World, config: &Config, request: &Request) -> Outcome {
    build_and_keep(world, config, request, &|_, bytes| bytes, &Tally::default())
}

/// The same, without all artifacts in memory at once: `keep` takes the bytes of each; `tally` says how far it is.
pub fn build_and_keep<B: Send>(
    world: &dyn World,
    config: &Config,
    request: &Request,
    keep: &Keep<'_, B>,
    tally: &Tally,
) -> Outcome<B> {
    run(world, config, request, Some(keep), tally)
}

/// Artifacts are made if there is something to keep them.
fn run<B: Send>(
    world: &dyn World,
    config: &Config,
    request: &Request,
    keep: Option<&Keep<'_, B>>,
    tally: &Tally,
) -> Outcome<B> {
    let shared = Shared::load(world, keep.is_some());
    let mut folders = Sink::new();
    let Found { entries, deeper } = discover::find(world, &request.policies, &mut folders);
    tally.found(entries.len());
    let make = |entry| finish(world, config, request, &shared, analyse(world, &shared, entry), keep, tally);
    let make_all = || entries.into_par_iter().map(make).collect();
    // what every policy asks for is made ready while the first is parsed
    let prepare = || {
        vocabulary::prepare();
        law::prepare();
        check::prepare();
        shared.renderer().cloned()
    };
    let (made, renderer): (Vec<Made<B>>, _) = rayon::join(make_all, prepare);

    let (sources, assets, mut found) = shared.into_parts();
    found.extend(folders.into_found());
    let report = reported(found, config, &[], world);
    let mut outcome =
        Outcome { sources, assets, report, policies: Vec::new(), artifacts: Vec::new(), renderer };
    let mut ids_used: BTreeMap<String, Vec<(Span, String)>> = BTreeMap::new();
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
    ids_used.retain(|_, users| users.len() > 1);
    for policy in outcome.policies.iter_mut().filter(|p| ids_used.contains_key(&p.id)) {
        policy.refused = true;
    }
    // nothing of theirs is in its place yet
    outcome.artifacts.retain(|a| !a.policy.as_ref().is_some_and(|id| ids_used.contains_key(id)));
    let unread = unread(&deeper, &outcome.sources);
    outcome.report.absorb(reported(unread, config, &[], world));
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
}

/// A policy once everything is done.
struct Made<B> {
    sources: Sources,
    file: String,
    id: Option<Spanned<String>>,
    report: Report,
    result: PolicyResult,
    artifacts: Vec<Artifact<B>>,
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
    Unit { entry, sources, files, sink, acceptances, policy, unread }
}

/// An id that several policies have: one finding, with every place and the main file of each.
fn twice(id: String, users: &[(Span, String)]) -> Option<Diagnostic> {
    let ((first, _), others) = users.split_first()?;
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

/// Files that lie too deep to be policies, and that no policy imports.
fn unread(deeper: &[Utf8PathBuf], sources: &Sources) -> Sink {
    let mut sink = Sink::new();
    for file in deeper.iter().filter(|file| sources.iter().all(|read| read.path != **file)) {
        sink.push(
            UNREAD_FILE
                .nowhere(format!("`{file}` is not read: it lies in a folder of a folder, and no policy imports it"))
                .help("a policy is a file in `policies/`, or a folder there with `policy.yaml` and its parts directly in it: move the file, or import it; names that start with `_` are passed over"),
        );
    }
    sink
}

/// What was found, with levels and acceptances in force.
fn reported(sink: Sink, config: &Config, acceptances: &[Acceptance], world: &dyn World) -> Report {
    sink.finish(&config.levels, acceptances, world.today(), |a| acceptance::unused(a, world.today()))
}

/// Derive, check, localize, document and render.
fn finish<B: Send>(
    world: &dyn World,
    config: &Config,
    request: &Request,
    shared: &Shared,
    unit: Unit,
    keep: Option<&Keep<'_, B>>,
    tally: &Tally,
) -> Made<B> {
    let (documents, found) = documents(world, shared, &unit);
    let Unit { entry, sources, files, mut sink, acceptances, policy, unread } = unit;
    sink.extend(found.into_found());
    let id = policy.as_ref().map_or_else(|| entry.name(), |p| p.about.id.value.clone());
    let mut result = PolicyResult {
        files: paths(&entry, &files, &sources),
        title: documents.iter().map(|d| (d.lang.clone(), d.title.clone())).collect(),
        languages: policy.iter().flat_map(|p| &p.about.languages).map(|l| l.value.clone()).collect(),
        refused: false,
        id: id.clone(),
    };
    sink.set_policy(Some(id));
    let mut report = reported(sink, config, &acceptances, world);
    if policy.is_none() || !unread.is_empty() {
        // what an acceptance is about may be in what could not be understood
        report.diagnostics.retain(|d| d.rule.code != acceptance::UNUSED.code);
    }
    result.refused = report.has_errors() || policy.is_none();
    let to_draw = if result.refused { Vec::new() } else { artifacts::to_draw(&documents, config, request) };
    tally.opened(to_draw.len());
    let mut artifacts = Vec::new();
    if let Some(keep) = keep.filter(|_| !result.refused) {
        // a policy that is not there is refused
        let head = policy.as_ref().map_or_else(Span::default, |p| p.about.id.span);
        let unprintable = artifacts::unprintable(&documents, config, request, shared);
        let mut found = Sink::new();
        letters::report(&unprintable, &files, &sources, head, &mut found);
        let mut drawn = Vec::new();
        if unprintable.is_empty() {
            drawn = artifacts::draw(&documents, &to_draw, config, shared, tally, &mut found);
        }
        let mut placed = Sink::new();
        placed.extend(letters::place(found.into_found(), head));
        placed.set_policy(Some(result.id.clone()));
        let rendering = reported(placed, config, &[], world);
        result.refused = rendering.has_errors();
        if !result.refused {
            artifacts = drawn.into_par_iter().map(|artifact| artifact.kept(keep)).collect();
        }
        report.merge(rendering);
    }
    let (file, id) = (entry.shown().to_string(), policy.map(|policy| policy.about.id));
    Made { sources, file, id, report, result, artifacts }
}

/// Derive, check, localize and document: the policy in its languages, and what was found.
fn documents(world: &dyn World, shared: &Shared, unit: &Unit) -> (Vec<Document>, Sink) {
    let Unit { sources, files, policy, unread, .. } = unit;
    let (mut documents, mut sink) = (Vec::new(), Sink::new());
    let Some(policy) = policy else { return (documents, sink) };
    let derived = Derived::of(policy, world.today());
    let rules = || {
        let mut found = Sink::new();
        let facts = Facts { policy, derived: &derived, today: world.today(), sources };
        check::run(&facts, &mut found);
        found
    };
    let write = |language| {
        let mut sink = Sink::new();
        let document = shared.catalog(language, &mut sink).map(|catalog| {
            let written = document::document(policy, &derived, &catalog);
            structure::run(&written, policy, files, sources, &mut sink);
            written.document
        });
        (document, sink)
    };
    let write_all = || policy.about.languages.par_iter().map(write).collect::<Vec<_>>();
    let (written, found) = rayon::join(write_all, rules);
    let found = found.into_found().into_iter().filter(|finding| !unread.explains(finding)).collect();
    sink.extend(model::used::told(found, &policy.used));
    for (document, found) in written {
        sink.extend(found.into_found());
        documents.extend(document);
    }
    (documents, sink)
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
