//! The command line: what may be written, and the words of `--help`.

use crate::render::{Format, STANDARDS};
use camino::Utf8PathBuf;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

const EXIT_CODES: &str = "\
Exit codes:
  0  nothing of level error was found
  1  a policy has errors, or with --check an output is out of date
  2  the command could not run

Set NO_COLOR to turn colours off, SOURCE_DATE_EPOCH to give the date that rules go by.";

/// Compiles privacy policies: facts in YAML, checked, to web pages, Markdown and PDF in every language they declare.
#[derive(Debug, Parser)]
#[command(name = "policyc", version, after_help = EXIT_CODES, max_term_width = 100)]
#[command(arg_required_else_help = true, subcommand_required = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// What holds for every command.
    #[command(flatten)]
    pub common: Common,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Common {
    /// Use colours
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Colour::Auto)]
    #[arg(help_heading = "Everywhere")]
    pub color: Colour,

    /// Say nothing but results and why something failed
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "Everywhere")]
    pub quiet: bool,

    /// Say more: accepted findings in full, files that were up to date, folders and time
    #[arg(short, long, global = true, help_heading = "Everywhere")]
    pub verbose: bool,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Even into files and pipes
    Always,
    /// Nowhere
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check policies, then write them in all their languages and formats
    ///
    /// Policies with errors are refused and keep the output they have; the others are written. Paths of written files
    /// go to standard output, one a line. Files that are no longer made are removed if the last build wrote them.
    Build(Build),

    /// Check policies and report what was found
    Check(Check),

    /// Explain a rule: what it finds, the law behind it, a bad and a good example
    Explain(Explain),

    /// List the rules
    Rules(Rules),

    /// Look up a key of the language, a word of the vocabulary or a situation
    Language(Language),

    /// Look up the law data: adequacy, transfer mechanisms, authorities, ages of children, laws with their storage periods
    ///
    /// Every row says from when it holds, where and when it was read, and what in it is not confirmed. For example:
    /// policyc law adequacy, policyc law authorities Norway, policyc law de-hgb, policyc law SE accounting
    Law(Law),

    /// Look up the catalog of known services: who is behind them, which cookies they set, and the YAML they stand for
    ///
    /// Every row says where and when it was read, and what in it is not confirmed. For example:
    /// policyc services consent, policyc services google-analytics, policyc services payments SE, policyc services _fbp
    Services(Services),

    /// Print what is built in and can be replaced: templates, style sheets, wording
    ///
    /// A file of the same path in a repository takes the place of the built-in one; of wording, single messages do. For
    /// example: policyc shipped templates/html, policyc shipped templates/pdf/theme.typ, policyc shipped summary-title
    Shipped(Shipped),

    /// Start a repository with a small policy that checks clean
    Init(Init),

    /// Print a completion script for a shell
    ///
    /// For example: policyc completions bash > ~/.local/share/bash-completion/completions/policyc
    Completions(Completions),

    /// Print the manual page
    ///
    /// For example: policyc man | man -l -
    Man(Man),

    /// Print the terms of policyc and of the fonts in it
    Licenses,
}

/// `policyc language`.
#[derive(Debug, Args)]
pub struct Language {
    /// A key such as `retention` or `activities.basis`, a word such as e-mail, or a situation such as newsletters; without
    /// it, all keys of a file
    #[arg(value_name = "KEY")]
    pub key: Option<String>,
}

/// `policyc shipped`.
#[derive(Debug, Args)]
pub struct Shipped {
    /// A file such as `templates/html/list.html`, a folder, or the id of a message; without it, all files
    #[arg(value_name = "FILE|FOLDER|MESSAGE")]
    pub name: Option<String>,
}

/// `policyc law`.
#[derive(Debug, Args)]
pub struct Law {
    /// A table, the id of a row, a country by code or name, or any words: rows that fit all of them are listed
    #[arg(value_name = "TABLE|ID|WORD")]
    pub words: Vec<String>,

    /// Only rows that hold on this day [default: rows of every time]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub date: Option<Date>,

    /// How to print the rows
    #[arg(long, value_enum, value_name = "FORM", default_value_t = RulesForm::Text)]
    pub output: RulesForm,
}

/// `policyc services`.
#[derive(Debug, Args)]
pub struct Services {
    /// A kind, the id of a service, or any words: services that fit all of them are listed
    #[arg(value_name = "KIND|ID|WORD")]
    pub words: Vec<String>,

    /// How to print the services
    #[arg(long, value_enum, value_name = "FORM", default_value_t = RulesForm::Text)]
    pub output: RulesForm,
}

/// Which policies, on which date.
#[derive(Debug, Args)]
pub struct Selection {
    /// Policy files, policy folders or a repository [default: the repository that holds the current folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<Utf8PathBuf>,

    /// The date that rules go by [default: SOURCE_DATE_EPOCH, or today in UTC]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub date: Option<Date>,
}

/// `policyc build`.
#[derive(Debug, Args)]
pub struct Build {
    /// Which policies.
    #[command(flatten)]
    pub selection: Selection,

    /// Write only this language, such as sv; can be given several times. Everything is checked all the same
    #[arg(long = "lang", value_name = "LANGUAGE")]
    pub langs: Vec<String>,

    /// Write only this format; can be given several times
    #[arg(long = "format", value_name = "FORMAT", value_parser = formats())]
    pub formats: Vec<Format>,

    /// What a PDF keeps to, such as a-2b; can be given several times [default: `pdf-standard` in policyc.yaml, or ua-1
    /// with a-2a]
    #[arg(long = "pdf-standard", value_name = "STANDARD", value_parser = PossibleValuesParser::new(STANDARDS))]
    pub pdf_standards: Vec<String>,

    /// Write to this folder [default: `output` in policyc.yaml, or dist]
    #[arg(long, value_name = "DIR")]
    pub out: Option<Utf8PathBuf>,

    /// Write nothing; list outputs that are missing, out of date or left over
    #[arg(long)]
    pub check: bool,
}

/// `policyc check`.
#[derive(Debug, Args)]
pub struct Check {
    /// Which policies.
    #[command(flatten)]
    pub selection: Selection,

    /// How to print what was found
    #[arg(long, value_enum, value_name = "FORM", default_value_t = Form::Text)]
    pub output: Form,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// With excerpts of the source, for people
    Text,
    /// One line each
    Short,
    /// One JSON document, for tools
    Json,
    /// Annotations in GitHub Actions
    Github,
}

/// `policyc explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// Code or name of a rule, such as SYN-06 or unknown-key
    #[arg(value_name = "RULE")]
    pub rule: String,
}

/// `policyc rules`.
#[derive(Debug, Args)]
pub struct Rules {
    /// How to print the list
    #[arg(long, value_enum, value_name = "FORM", default_value_t = RulesForm::Text)]
    pub output: RulesForm,
}

/// How a list of rules, law data or services is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RulesForm {
    /// For people
    Text,
    /// One JSON document, for tools
    Json,
}

/// `policyc init`.
#[derive(Debug, Args)]
pub struct Init {
    /// Folder of the repository; made if there is none
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: Utf8PathBuf,
}

/// `policyc completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `policyc man`.
#[derive(Debug, Args)]
pub struct Man {
    /// The command to print the page of [default: policyc itself]
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.iter().map(|format| format.name()))
        .try_map(|word| word.parse::<Format>().map_err(std::io::Error::other))
}

fn date(word: &str) -> Result<Date, String> {
    // the parser takes further notations, but there is one way to write a date
    match word.parse::<Date>() {
        Ok(date) if word.len() == 10 => Ok(date),
        _ => Err("write year, month and day, such as 2026-04-01".to_owned()),
    }
}
