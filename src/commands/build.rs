//! `policyc build`: checks, then writes what can be written.

use super::arguments::Build;
use super::console::{Console, Talk};
use super::failure::Failure;
use super::progress::{self, Doing};
use super::session::{self, Opened, Session};
use super::{Exit, repository};
use crate::config;
use crate::diag::emit::{Findings, count};
use crate::diag::{Level, Report};
use crate::pipeline::{self, Artifact, Listed, Outcome, Request, Tally};
use crate::render::{Format, Standards};
use crate::write::{self, FileEntry, Folder, INDEX, Laying, Manifest, Plan, PolicyEntry, Purpose, State};
use camino::{Utf8Path, Utf8PathBuf};

/// Runs the command.
pub fn run(asked: &Build, console: &mut Console) -> Result<Exit, Failure> {
    let session = match session::open(&asked.selection, console)? {
        Opened::Ready(session) => session,
        Opened::Misconfigured { base, sources, report } => {
            let findings = Findings { sources: &sources, report: &report, base: &base };
            session::complain(&findings, console)?;
            session::close(&findings, console);
            return Ok(Exit::Failed);
        }
    };
    let mut session = session;
    if !asked.pdf_standards.is_empty() {
        session.config.standards =
            Standards::parse(asked.pdf_standards.iter().map(String::as_str)).map_err(|why| {
                Failure::new(why).help("name one of them, or ua-1 with one that begins with `a-`")
            })?;
    }
    can_be_made(if asked.formats.is_empty() { &session.config.formats } else { &asked.formats })?;
    let folder = output_folder(asked, &session)?;
    let request = Request {
        policies: session.repository.policies.clone(),
        langs: asked.langs.clone(),
        formats: asked.formats.clone(),
    };
    let previous = folder.manifest();
    // where somebody else's manifest lies nothing is written, not even for a while
    let purpose = if asked.check || previous.is_err() { Purpose::Compare } else { Purpose::Write };
    let laying = Laying::new(&folder, purpose);
    let lay = |path: &Utf8Path, bytes: Vec<u8>| laying.lay(path, &bytes);
    let tally = Tally::default();
    let mut outcome = progress::during(console, Doing::Building, &tally, || {
        pipeline::build_and_keep(&session.world, &session.config, &request, &lay, &tally)
    });
    session.look_over(&outcome, console)?;
    session::complain(&session.findings(&outcome), console)?;
    known_languages(&asked.langs, &outcome)?;
    let exit = session::exit(&outcome.report);
    if concerns_all(&outcome.report) {
        session::close(&session.findings(&outcome), console);
        console
            .say(&format!("{}: nothing written, because of errors that concern every policy", folder.name()));
        return Ok(exit);
    }

    let previous = previous?;
    let settings = session.config.text.as_ref().map(|text| (config::FILE.into(), text.clone()));
    let artifacts = std::mem::take(&mut outcome.artifacts);
    let artifacts = artifacts.into_iter().map(Artifact::sound).collect::<Result<_, _>>()?;
    let mut plan = write::plan(&outcome, artifacts, &request, settings, previous.as_ref())?;
    let listed = listed(&plan.manifest);
    let index = outcome.renderer.as_ref().and_then(|r| pipeline::index(r, &session.config, &listed));
    if let Some(bytes) = index {
        plan.add_index(laying.lay(Utf8Path::new(INDEX), &bytes)?);
    }
    refusals(&session, &outcome, console);
    session::close(&session.findings(&outcome), console);
    let stale =
        if asked.check { compare(&folder, &plan, console)? } else { replace(&folder, plan, console)? };
    Ok(if exit == Exit::Clean && stale { Exit::Found } else { exit })
}

/// Whether something that all policies share is wrong: templates, wording, a folder. With part of it passed over,
/// policies could be made, but not as their repository says.
fn concerns_all(report: &Report) -> bool {
    report.diagnostics.iter().any(|d| d.level == Level::Error && d.policy.is_none())
}

/// The policies that have files, with one address for each language: the page, else the file of another format.
fn listed(manifest: &Manifest) -> Vec<Listed> {
    let address = |id: &str, lang: &str| {
        let of_policy =
            |f: &&FileEntry| f.policy.as_deref() == Some(id) && f.language.as_deref() == Some(lang);
        let mut files: Vec<&FileEntry> = manifest.files.iter().filter(of_policy).collect();
        files.sort_by_key(|f| (f.format != "html", f.path.clone()));
        // the page of a language is the index of its folder
        files.first().map(|f| f.path.as_str().trim_end_matches("index.html").to_owned())
    };
    let page = |policy: &PolicyEntry, lang: &String| {
        let title = policy.title.get(lang).unwrap_or(&policy.id).clone();
        Some((lang.clone(), title, address(&policy.id, lang)?))
    };
    let entry = |policy: &PolicyEntry| Listed {
        id: policy.id.clone(),
        pages: policy.languages.iter().filter_map(|lang| page(policy, lang)).collect(),
    };
    manifest.policies.iter().map(entry).collect()
}

/// `--out` counts from the current folder and may be anywhere; `output` in policyc.yaml from the root, and inside it.
fn output_folder(asked: &Build, session: &Session) -> Result<Folder, Failure> {
    let (here, root) = (&session.here, &session.repository.root);
    let (path, shown) = match &asked.out {
        Some(out) => (here.join(out), out.clone()),
        None => {
            let path = root.join(&session.config.output);
            let shown = repository::shown(here, &path);
            (path, shown)
        }
    };
    Folder::open(path, shown, root, asked.out.is_some()).map_err(Failure::from)
}

/// PDF is a feature of the build; a program without it says so before it does anything else.
fn can_be_made(formats: &[Format]) -> Result<(), Failure> {
    match formats.iter().find(|format| !format.is_built_in()) {
        None => Ok(()),
        Some(format) => Err(Failure::new(format!("this policyc was built without {format}")).help(
            "build it anew without `--no-default-features`, or leave the format out: `formats: [html, markdown]` in \
             policyc.yaml, or `--format html --format markdown`",
        )),
    }
}

/// A language that no policy declares was probably mistyped.
fn known_languages<B>(langs: &[String], outcome: &Outcome<B>) -> Result<(), Failure> {
    let mut declared: Vec<&str> =
        outcome.policies.iter().flat_map(|p| &p.languages).map(String::as_str).collect();
    declared.sort_unstable();
    declared.dedup();
    let refused = outcome.policies.iter().any(|p| p.refused);
    match langs.iter().find(|lang| !declared.contains(&lang.as_str())) {
        // what a broken policy declares may not be known
        Some(lang) if !refused => Err(Failure::new(format!("no policy here is in the language `{lang}`"))
            .help(format!("the languages are: {}", declared.join(", ")))),
        _ => Ok(()),
    }
}

/// Writes; says what was written on standard output, one path a line. Nothing is out of date afterwards: false.
fn replace(folder: &Folder, plan: Plan, console: &mut Console) -> Result<bool, Failure> {
    let name = folder.name();
    if plan.is_empty() {
        console.say(&format!("{name}: nothing written"));
        return Ok(false);
    }
    let kept = plan.kept;
    let done = folder.apply(plan)?;
    for path in &done.written {
        writeln!(console.out(), "{}", folder.shown(path))?;
    }
    for path in &done.removed {
        console.detail(&format!("removed {}", folder.shown(path)));
    }
    for path in &done.unchanged {
        console.detail(&format!("unchanged {}", folder.shown(path)));
    }
    let counts = [
        (done.written.len(), "written"),
        (done.removed.len(), "removed"),
        (done.unchanged.len(), "unchanged"),
    ];
    let mut parts: Vec<String> =
        counts.into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    if kept > 0 {
        parts.push(format!("{kept} of earlier builds kept"));
    }
    console.say(&format!("{name}: {}", parts.join(", ")));
    Ok(false)
}

/// Writes nothing; says what is not up to date on standard output. True when anything is.
fn compare(folder: &Folder, plan: &Plan, console: &mut Console) -> Result<bool, Failure> {
    let mut stale = 0;
    for (path, state) in folder.compare(plan)? {
        let word = match state {
            State::Same => continue,
            State::Missing => "missing",
            State::Changed => "stale",
            State::LeftOver => "left over",
        };
        stale += 1;
        writeln!(console.out(), "{word}: {}", folder.shown(&path))?;
    }
    let name = folder.name();
    console.say(&match stale {
        0 => format!("{name}: up to date"),
        n => format!("{name}: {} not up to date; run `policyc build`", count(n, "file")),
    });
    Ok(stale > 0)
}

/// Names the policies that were not written, and why.
fn refusals<B>(session: &Session, outcome: &Outcome<B>, console: &mut Console) {
    for policy in outcome.policies.iter().filter(|p| p.refused) {
        let errors = errors_of(&outcome.report, &policy.id);
        let file: Utf8PathBuf =
            policy.files.first().map(|f| session.repository.base.join(f)).unwrap_or_default();
        let why = if errors > 0 {
            format!("it has {}", count(errors, "error"))
        } else {
            "it has errors".to_owned()
        };
        if console.talk() > Talk::Quiet {
            console.say(&format!("refused `{}` ({file}): {why}; earlier output stays as it was", policy.id));
        }
    }
}

fn errors_of(report: &Report, policy: &str) -> usize {
    let of_policy =
        |d: &&crate::diag::Diagnostic| d.level == Level::Error && d.policy.as_deref() == Some(policy);
    report.diagnostics.iter().filter(of_policy).count()
}
