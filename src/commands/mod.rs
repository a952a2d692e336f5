//! The commands: from arguments to results, words and an exit code.
//!
//! In: what was typed, the current folder, the environment. Out: text on the two standard streams, files through
//! [`crate::write`], and an exit code. They find the repository, choose and print; they decide nothing about policies,
//! and no other module may import them.

mod arguments;
mod build;
mod check;
mod completions;
mod console;
mod date;
mod explain;
mod failure;
mod init;
mod language;
mod law;
mod licenses;
mod man;
mod markdown;
mod progress;
mod repository;
mod rules;
mod services;
mod session;
mod shipped;
mod situations;

use anstream::ColorChoice;
use arguments::{Arguments, Colour, Command};
use clap::Parser;
use console::{Console, Talk};
use failure::Failure;
use std::ffi::OsString;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Nothing of level error.
    Clean,
    /// Errors in the policies, or outputs that are not up to date.
    Found,
    /// The command could not run.
    Failed,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Found => 1,
            Exit::Failed => 2,
        })
    }
}

/// Runs the command in `arguments`, the first of which is the name of the program. Wrong usage and `--help` end the
/// process here, in the way of the argument parser: 2 for the one, 0 for the other.
pub fn run(arguments: Vec<OsString>) -> Exit {
    colour_before_parsing(&arguments).write_global();
    let Arguments { command, common } = Arguments::parse_from(arguments);
    let choice = match common.color {
        Colour::Auto => ColorChoice::Auto,
        Colour::Always => ColorChoice::Always,
        Colour::Never => ColorChoice::Never,
    };
    let talk = match (common.quiet, common.verbose) {
        (true, _) => Talk::Quiet,
        (_, true) => Talk::Verbose,
        _ => Talk::Normal,
    };
    let mut console = Console::new(choice, talk);
    let result = match &command {
        Command::Build(asked) => build::run(asked, &mut console),
        Command::Check(asked) => check::run(asked, &mut console),
        Command::Explain(asked) => explain::run(asked, &mut console),
        Command::Rules(asked) => rules::run(asked, &mut console),
        Command::Language(asked) => language::run(asked, &mut console),
        Command::Law(asked) => law::run(asked, &mut console),
        Command::Services(asked) => services::run(asked, &mut console),
        Command::Shipped(asked) => shipped::run(asked, &mut console),
        Command::Init(asked) => init::run(asked, &mut console),
        Command::Completions(asked) => completions::run(asked, &mut console),
        Command::Man(asked) => man::run(asked, &mut console),
        Command::Licenses => licenses::run(&mut console),
    };
    let result = result.and_then(|exit| console.finish().map(|()| exit).map_err(Failure::from));
    result.unwrap_or_else(|failure| {
        console.fail(&failure);
        Exit::Failed
    })
}

/// `--color` holds for complaints about the arguments too, so it is looked for before they are parsed.
fn colour_before_parsing(arguments: &[OsString]) -> ColorChoice {
    let words: Vec<&str> = arguments.iter().filter_map(|a| a.to_str()).take_while(|a| *a != "--").collect();
    let after = words.iter().position(|w| *w == "--color").and_then(|at| words.get(at + 1)).copied();
    match words.iter().find_map(|w| w.strip_prefix("--color=")).or(after) {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    }
}
