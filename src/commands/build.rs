//! `policyc build`: checks, then writes what can be written.

use super::arguments::Build;
use super::console::{Console, Talk};
use super::failure::Failure;
use super::session::{self, Opened, Session};
use super::{Exit, progress, repository};
use crate::config;
use crate::diag::emit::{Findings, count};
use crate::diag::{Level, Report};
use crate::pipeline::{self, Outcome, Request};
use crate::write::{self, Folder, Plan, State};
use camino::Utf8PathBuf;

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
    let folder = output_folder(asked, &session)?;
    let request = Request {
        policies: session.repository.policies.clone(),
        langs: asked.langs.clone(),
        formats: asked.formats.clone(),
    };
    let outcome =
        progress::during(console, "building", || pipeline::build(&session.world, &session.config, &request));
    session.look_over(&outcome, console)?;
    session::complain(&session.findings(&outcome), console)?;
    known_languages(&asked.langs, &outcome)?;

    let previous = folder.manifest()?;
    let settings = session.config.text.as_ref().map(|text| (config::FILE.into(), text.clone()));
    let mut outcome = outcome;
    let artifacts = std::mem::take(&mut outcome.artifacts);
    let plan = write::plan(&outcome, artifacts, &request, settings, previous.as_ref())?;
    let exit = session::exit(&outcome.report);
    let stale =
        if asked.check { compare(&folder, &plan, console)? } else { replace(&folder, &plan, console)? };
    refusals(&session, &outcome, console);
    session::close(&session.findings(&outcome), console);
    Ok(if exit == Exit::Clean && stale { Exit::Found } else { exit })
}

/// `--out` counts from the current folder and may be anywhere; `output` in policyc.yaml from the root, and inside it.
fn output_folder(asked: &Build, session: &Session) -> Result<Folder, Failure> {
    let (here, root) = (&session.here, &session.repository.root);
    let path = match &asked.out {
        Some(out) => here.join(out),
        None => root.join(&session.config.output),
    };
    let shown = repository::shown(here, &path);
    Folder::open(path, shown, root, asked.out.is_some()).map_err(Failure::from)
}

/// A language that no policy declares was probably mistyped.
fn known_languages(langs: &[String], outcome: &Outcome) -> Result<(), Failure> {
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

/// Writes; says what was written on standard output, one path a line.
fn replace(folder: &Folder, plan: &Plan, console: &mut Console) -> Result<bool, Failure> {
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
    let mut parts = vec![format!("wrote {}", count(done.written.len(), "file"))];
    let further = [(done.removed.len(), "removed"), (done.unchanged.len(), "unchanged"), (plan.kept, "kept")];
    parts.extend(further.into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")));
    console.say(&format!("{} in {}", parts.join(", "), folder.name()));
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
        0 => format!("{name} is up to date"),
        n => format!("{} in {name} not up to date: run `policyc build`", count(n, "file")),
    });
    Ok(stale > 0)
}

/// Names the policies that were not written, and why.
fn refusals(session: &Session, outcome: &Outcome, console: &mut Console) {
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
