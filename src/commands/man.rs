//! `policyc man`: manual pages, made of the same words as `--help`.

use super::Exit;
use super::arguments::{Arguments, Man};
use super::console::Console;
use super::failure::Failure;
use crate::load::closest;
use clap::CommandFactory;

/// Runs the command.
pub fn run(asked: &Man, console: &mut Console) -> Result<Exit, Failure> {
    let mut whole = Arguments::command();
    whole.build();
    let page = match &asked.command {
        None => whole.clone(),
        Some(name) => match whole.find_subcommand(name) {
            Some(command) => {
                let name = format!("policyc-{name}");
                command.clone().name(name.clone()).display_name(name).version(env!("CARGO_PKG_VERSION"))
            }
            None => return Err(unknown(&whole, name)),
        },
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(page).render(&mut text)?;
    console.out().write_all(&text)?;
    Ok(Exit::Clean)
}

fn unknown(whole: &clap::Command, name: &str) -> Failure {
    let names: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
    let failure = Failure::new(format!("there is no command `{name}`"));
    match closest(name, names.iter().copied()) {
        Some(near) => failure.help(format!("did you mean `{near}`?")),
        None => failure.help(format!("the commands are: {}", names.join(", "))),
    }
}
