//! `policyc explain`: what a rule finds, the law behind it, and what to write.

use super::arguments::Explain;
use super::console::Console;
use super::failure::Failure;
use super::{Exit, markdown};
use crate::check::registry;
use crate::diag::emit::text::cited;
use crate::diag::{Level, Rule};
use std::io::{self, Write};

/// Runs the command.
pub fn run(asked: &Explain, console: &mut Console) -> Result<Exit, Failure> {
    let word = asked.rule.trim();
    let rule = registry::find(word).ok_or_else(|| unknown(word))?;
    let colour = console.out_has_colour();
    print(rule, colour, console.out())?;
    Ok(Exit::Clean)
}

fn unknown(word: &str) -> Failure {
    let failure = Failure::new(format!("there is no rule with the code or name `{word}`"));
    match registry::suggest(word) {
        Some(near) => failure.help(format!("did you mean `{near}`? `policyc rules` lists them all")),
        None => failure.help("`policyc rules` lists them all"),
    }
}

fn print(rule: &Rule, colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let bold = markdown::bold(colour);
    writeln!(out, "{bold}{}: {}{bold:#}", rule.code, rule.name)?;
    let level = match rule.level {
        Level::Error => "An error",
        Level::Warning => "A warning",
        Level::Hint => "A hint",
    };
    let fixed = if rule.acceptable { "unless policyc.yaml sets another level" } else { "always" };
    markdown::wrap(&format!("{level}, {fixed}: {}.", rule.summary), "", "", out)?;
    if !rule.citations.is_empty() {
        writeln!(out, "\n{bold}Law{bold:#}\n")?;
        for citation in rule.citations {
            markdown::wrap(&format!("{}.", cited(citation)), "  - ", "    ", out)?;
        }
    }
    writeln!(out)?;
    markdown::write(rule.explanation, colour, out)
}
