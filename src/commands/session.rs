//! What `build` and `check` have in common: repository, settings, date, and the printing of what was found.

use super::arguments::Selection;
use super::console::{Console, Talk};
use super::failure::Failure;
use super::repository::{self, Repository};
use super::{Exit, date};
use crate::config::{self, Config};
use crate::diag::emit::{Findings, Summary, text};
use crate::diag::{Level, Report, Rule};
use crate::pipeline::Outcome;
use crate::render::rules;
use crate::source::Sources;
use crate::world::{DiskWorld, POLICIES};
use camino::Utf8PathBuf;

/// Faults of templates and of the theme: they keep policies from being made, and are no fault of a policy.
static FAULTS_OF_TEMPLATES: [&Rule; 5] = [
    &rules::BROKEN_TEMPLATE,
    &rules::FAILING_TEMPLATE,
    &rules::LOST_CONTENT,
    &rules::LOST_ANCHOR,
    &rules::BAD_THEME,
];

/// One run over one repository.
pub struct Session {
    /// The current folder.
    pub here: Utf8PathBuf,
    /// The repository and the chosen policies.
    pub repository: Repository,
    /// Its files.
    pub world: DiskWorld,
    /// Its settings.
    pub config: Config,
}

/// A session, or what is wrong with `policyc.yaml`.
pub enum Opened {
    /// Ready to run.
    Ready(Box<Session>),
    /// The settings are wrong; nothing can be said about the policies.
    Misconfigured {
        /// The way from the current folder to the root.
        base: Utf8PathBuf,
        /// Holds the file.
        sources: Sources,
        /// What is wrong.
        report: Report,
    },
}

/// Finds and opens the repository.
pub fn open(selection: &Selection, console: &mut Console) -> Result<Opened, Failure> {
    let here = current_folder()?;
    let repository = repository::find(&here, &selection.paths)?;
    let today = date::of_run(selection.date)?;
    let root = &repository.root;
    let world = DiskWorld::open(root, today)
        .map_err(|error| Failure::caused(format!("the folder `{root}` cannot be opened"), error))?;
    console.detail(&format!("repository {root}, rules as of {today}"));
    let loaded = config::load(&world);
    Ok(if loaded.report.has_errors() {
        Opened::Misconfigured { base: repository.base, sources: loaded.sources, report: loaded.report }
    } else {
        Opened::Ready(Box::new(Session { here, repository, world, config: loaded.config }))
    })
}

/// The current folder, absolute.
pub fn current_folder() -> Result<Utf8PathBuf, Failure> {
    #[allow(clippy::disallowed_methods, reason = "a command may look at the current folder")]
    let here = std::env::current_dir().map_err(|error| {
        Failure::caused("the current folder cannot be told", error).help("change to another folder")
    })?;
    Utf8PathBuf::from_path_buf(here).map_err(|path| {
        Failure::new(format!("the path of the current folder is not UTF-8: {}", path.display()))
    })
}

impl Session {
    /// Says what was passed over, and fails when there was nothing to do.
    pub fn look_over<B>(&self, outcome: &Outcome<B>, console: &mut Console) -> Result<(), Failure> {
        for remark in self.world.remarks() {
            console.warn(&remark);
        }
        if outcome.policies.is_empty() && !outcome.report.has_errors() {
            let folder = repository::shown(&self.here, &self.repository.root.join(POLICIES));
            return Err(Failure::new(format!("`{folder}` holds no policy"))
                .help("a policy is a file that ends in `.yaml`, or a folder of such files"));
        }
        Ok(())
    }

    /// What the printers print.
    pub fn findings<'a, B>(&'a self, outcome: &'a Outcome<B>) -> Findings<'a> {
        Findings { sources: &outcome.sources, report: &outcome.report, base: &self.repository.base }
    }
}

/// Prints findings as text about the result, to standard error; when quiet only errors.
pub fn complain(findings: &Findings<'_>, console: &mut Console) -> Result<(), Failure> {
    let style = text::Style { colour: console.err_has_colour(), verbose: console.talk() == Talk::Verbose };
    if console.talk() == Talk::Quiet {
        let mut report = Report::default();
        let errors = findings.report.diagnostics.iter().filter(|d| d.level == Level::Error);
        report.diagnostics = errors.cloned().collect();
        text::write(&Findings { report: &report, ..*findings }, style, console.err())?;
    } else {
        text::write(findings, style, console.err())?;
    }
    Ok(())
}

/// The counts that close a run.
pub fn close(findings: &Findings<'_>, console: &mut Console) {
    let summary = Summary::of(findings);
    let hidden = summary.accepted > 0 && console.talk() < Talk::Verbose;
    console.say(&format!("{summary}{}", if hidden { " (see --verbose)" } else { "" }));
}

/// The exit code that findings call for.
pub fn exit(report: &Report) -> Exit {
    let mut errors = report.diagnostics.iter().filter(|d| d.level == Level::Error).peekable();
    if errors.peek().is_none() {
        Exit::Clean
    } else if errors.any(|d| FAULTS_OF_TEMPLATES.iter().any(|rule| rule.code == d.rule.code)) {
        Exit::Failed
    } else {
        Exit::Found
    }
}
