//! `policyc completions`: a script that completes commands and options in a shell.

use super::Exit;
use super::arguments::{Arguments, Completions};
use super::console::Console;
use super::failure::Failure;
use clap::CommandFactory;

/// Runs the command.
pub fn run(asked: &Completions, console: &mut Console) -> Result<Exit, Failure> {
    // the generator panics when its writer fails, so it writes to memory
    let mut script = Vec::new();
    clap_complete::generate(asked.shell, &mut Arguments::command(), "policyc", &mut script);
    console.out().write_all(&script)?;
    Ok(Exit::Clean)
}
