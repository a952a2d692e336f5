//! `policyc check`: rules only, findings on standard output.

use super::Exit;
use super::arguments::{Check, Form};
use super::console::{Console, Talk};
use super::failure::Failure;
use super::progress::{self, Doing};
use super::session::{self, Opened};
use crate::diag::emit::{Findings, github, json, short, text};
use crate::pipeline::{self, Request, Tally};

/// Runs the command.
pub fn run(asked: &Check, console: &mut Console) -> Result<Exit, Failure> {
    let session = match session::open(&asked.selection, console)? {
        Opened::Ready(session) => session,
        Opened::Misconfigured { base, sources, report } => {
            let findings = Findings { sources: &sources, report: &report, base: &base };
            print(&findings, asked.output, console)?;
            session::close(&findings, console);
            return Ok(Exit::Failed);
        }
    };
    let request = Request { policies: session.repository.policies.clone(), ..Request::default() };
    let tally = Tally::default();
    let outcome = progress::during(console, Doing::Checking, &tally, || {
        pipeline::check_and_tell(&session.world, &session.config, &request, &tally)
    });
    session.look_over(&outcome, console)?;
    let findings = session.findings(&outcome);
    print(&findings, asked.output, console)?;
    session::close(&findings, console);
    Ok(session::exit(&outcome.report))
}

fn print(findings: &Findings<'_>, form: Form, console: &mut Console) -> Result<(), Failure> {
    let style = text::Style { colour: console.out_has_colour(), verbose: console.talk() == Talk::Verbose };
    match form {
        Form::Text => text::write(findings, style, console.out()),
        Form::Short => short::write(findings, console.out()),
        Form::Json => json::write(findings, console.out()),
        Form::Github => github::write(findings, console.out()),
    }?;
    Ok(())
}
