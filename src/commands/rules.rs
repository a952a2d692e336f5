//! `policyc rules`: the list of rules.

use super::Exit;
use super::arguments::{Rules, RulesForm};
use super::console::Console;
use super::failure::Failure;
use crate::check::registry;
use crate::diag::{Citation, Level, Rule};
use clap::builder::styling::{AnsiColor, Style};
use serde::Serialize;
use std::io::{self, Write};

/// Runs the command.
pub fn run(asked: &Rules, console: &mut Console) -> Result<Exit, Failure> {
    match asked.output {
        RulesForm::Text => {
            let colour = console.out_has_colour();
            table(colour, console.out())?;
            let count = registry::all().count();
            console.say(&format!("\n{count} rules; `policyc explain CODE` tells more about one"));
        }
        RulesForm::Json => {
            let in_group = |(title, rules): (_, &[&'static Rule])| -> Vec<Entry> {
                rules.iter().map(|rule| entry(title, rule)).collect()
            };
            let rules: Vec<Entry> = registry::groups().flat_map(in_group).collect();
            serde_json::to_writer_pretty(console.out(), &List { version: 1, rules })
                .map_err(io::Error::from)?;
            writeln!(console.out())?;
        }
    }
    Ok(Exit::Clean)
}

/// One line per rule, under the title of its group.
fn table(colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let width = |cell: fn(&Rule) -> usize| registry::all().map(cell).max().unwrap_or(0);
    let (code, name) = (width(|r| r.code.len()), width(|r| r.name.len()));
    let bold = if colour { Style::new().bold() } else { Style::new() };
    for (index, (title, rules)) in registry::groups().enumerate() {
        let gap = if index > 0 { "\n" } else { "" };
        writeln!(out, "{gap}{bold}{title}{bold:#}")?;
        for rule in rules {
            let style = if colour { style(rule.level) } else { Style::new() };
            let level = rule.level.to_string();
            writeln!(
                out,
                "  {:code$}  {style}{level:7}{style:#}  {:name$}  {}",
                rule.code, rule.name, rule.summary
            )?;
        }
    }
    Ok(())
}

fn style(level: Level) -> Style {
    match level {
        Level::Error => AnsiColor::BrightRed.on_default(),
        Level::Warning => AnsiColor::Yellow.on_default(),
        Level::Hint => AnsiColor::BrightBlue.on_default(),
    }
}

/// The JSON form: `version` is that of the shape, the order that of the table.
#[derive(Serialize)]
struct List {
    version: u32,
    rules: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    code: &'static str,
    name: &'static str,
    level: Level,
    group: &'static str,
    summary: &'static str,
    /// Whether an author may accept a finding, and a repository change the level.
    acceptable: bool,
    citations: Vec<Provision>,
}

#[derive(Serialize)]
struct Provision {
    reference: String,
    says: &'static str,
}

fn entry(group: &'static str, rule: &'static Rule) -> Entry {
    let citation = |c: &Citation| Provision { reference: c.reference(), says: c.says };
    Entry {
        code: rule.code,
        name: rule.name,
        level: rule.level,
        group,
        summary: rule.summary,
        acceptable: rule.acceptable,
        citations: rule.citations.iter().map(citation).collect(),
    }
}
