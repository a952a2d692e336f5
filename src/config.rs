//! `policyc.yaml`: what a repository sets for itself.
//!
//! In: the file in the root, if there is one. Out: [`Config`], and what is wrong with the file. It holds no facts
//! about any processing: those are in the policies.

use crate::check::registry;
use crate::diag::{Level, Levels, Report, Rule, Sink};
use crate::load::{Node, Reader, Shape, Table, Value, closest, describe, key, parse, rules};
use crate::render::rules::{BAD_THEME, REFUSED_BY_STANDARD};
use crate::render::{Format, STANDARDS, Standards, theme};
use crate::source::{Sources, Spanned};
use crate::world::{ReadError, SOURCES, World};
use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Name of the file, in the root.
pub const FILE: &str = "policyc.yaml";

/// The settings of a repository.
#[derive(Debug, Clone)]
pub struct Config {
    /// Output folder, relative to the root and inside it.
    pub output: Utf8PathBuf,
    /// Formats that are written unless the command names others.
    pub formats: Vec<Format>,
    /// What a PDF keeps to.
    pub standards: Standards,
    /// Where the output folder will be published, without a slash at its end: `https://acme.example/privacy`.
    pub base_url: Option<String>,
    /// Levels of rules.
    pub levels: Levels,
    /// Values for the page: name of a custom property without its hyphens, and CSS that cannot ask the network.
    pub theme: BTreeMap<String, String>,
    /// Text of the file, for the manifest; `None` when there is no file.
    pub text: Option<Arc<str>>,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            output: "dist".into(),
            formats: Format::usual(),
            standards: Standards::default(),
            base_url: None,
            levels: Levels::default(),
            theme: BTreeMap::new(),
            text: None,
        }
    }
}

/// Rules about this file.
pub static RULES: &[&Rule] = &[&BAD_OUTPUT_FOLDER, &FIXED_LEVEL];

/// An output folder outside the repository, or among the sources.
pub static BAD_OUTPUT_FOLDER: Rule = Rule::form(
    "CFG-01",
    "bad-output-folder",
    "the output folder lies outside the repository or among its sources",
    include_str!("check/explain/bad-output-folder.md"),
);

/// A level for a rule whose level is fixed.
pub static FIXED_LEVEL: Rule = Rule::form(
    "CFG-02",
    "fixed-level",
    "a level is set for a rule whose level is fixed",
    include_str!("check/explain/fixed-level.md"),
);

/// The keys of `policyc.yaml`.
pub static SHAPE: Shape = Shape {
    name: "policyc.yaml",
    about: "Settings of a repository: where output goes, in which formats, and at which levels rules report.",
    keys: &[
        key("output", Value::Name, "folder for the output, inside the repository; `dist` when left out", ""),
        key(
            "formats",
            Value::List(&Value::OneOf(FORMATS)),
            "what `build` writes; html, markdown and pdf when left out",
            "",
        ),
        key(
            "pdf-standard",
            Value::List(&Value::OneOf(STANDARDS)),
            "what a PDF keeps to; ua-1 (for everybody) and a-2a (for the archive) when left out",
            "",
        ),
        key("base-url", Value::Url, "address at which the output folder is published", ""),
        key("rules", Value::Forms("a map from the code or name of a rule to a level"), "level of a rule", ""),
        key(
            "theme",
            Value::Forms("a map from the name of a value to CSS"),
            "colours and fonts of the page",
            "",
        ),
    ],
};

const FORMATS: &[&str] = &["html", "fragment", "markdown", "pdf"];
const LEVELS: &[&str] = &["error", "warning", "hint", "off"];

/// Configuration, with what is wrong with the file and the text it points into.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The settings; defaults stand where the file is wrong.
    pub config: Config,
    /// Holds the file, if there is one.
    pub sources: Sources,
    /// What is wrong.
    pub report: Report,
}

/// Reads the file in the root of `world`; no file means defaults.
pub fn load(world: &dyn World) -> Loaded {
    let mut loaded = Loaded::default();
    let mut sink = Sink::new();
    match world.read(Utf8Path::new(FILE)) {
        Err(ReadError::NotFound) => {}
        Err(error) => {
            let (message, help) = describe(Utf8Path::new(FILE), &error);
            sink.push(rules::UNREADABLE_FILE.nowhere(message).help(help));
        }
        Ok(text) => {
            let file = loaded.sources.add(FILE, text.clone());
            loaded.config.text = Some(text.clone());
            if let Some(node) = parse(file, &text, &mut sink)
                && !node.is_nothing()
            {
                let reader = Reader::new();
                read(&reader, &node, &mut loaded.config);
                let (found, acceptances) = reader.into_parts();
                sink.extend(found.into_found());
                for acceptance in acceptances {
                    sink.push(
                        rules::UNKNOWN_KEY
                            .at(acceptance.span, "a finding cannot be accepted in policyc.yaml")
                            .help("write `accept:` in the policy, beside the fact that the finding is about"),
                    );
                }
            }
        }
    }
    // every rule about this file has a fixed level, so neither levels nor the date play a part
    let no_acceptance = |a: &crate::diag::Acceptance| rules::UNKNOWN_KEY.at(a.span, "unused acceptance");
    loaded.report = sink.finish(&Levels::default(), &[], world.today(), no_acceptance);
    loaded
}

fn read(reader: &Reader, node: &Node, config: &mut Config) {
    let Some(table) = reader.table(node, &SHAPE) else { return };
    if let Some(output) = table.name("output").and_then(|name| folder(reader, &name)) {
        config.output = output;
    }
    let formats = table.list("formats", |n| reader.choice(n, FORMATS));
    if !formats.is_empty() {
        config.formats = formats.iter().filter_map(|word| word.parse().ok()).collect();
        config.formats.sort();
        config.formats.dedup();
    }
    standards(reader, &table, &mut config.standards);
    config.base_url = table.name("base-url").and_then(|url| base_url(reader, &url));
    if let Some(node) = table.get("rules") {
        levels(reader, node, &mut config.levels);
    }
    if let Some(node) = table.get("theme") {
        read_theme(reader, node, &mut config.theme);
    }
}

/// What a PDF keeps to; standards that exclude each other are reported where they stand.
fn standards(reader: &Reader, table: &Table<'_>, standards: &mut Standards) {
    let names = table.list("pdf-standard", |n| reader.choice(n, STANDARDS));
    let Some(node) = table.get("pdf-standard").filter(|_| !names.is_empty()) else { return };
    match Standards::parse(names.iter().map(|name| name.as_ref())) {
        Ok(wanted) => *standards = wanted,
        Err(why) => reader.push(
            REFUSED_BY_STANDARD
                .at(node.span, why)
                .help("write one of the standards, or ua-1 with one that begins with `a-`"),
        ),
    }
}

/// A relative path that stays inside the root and away from the sources.
fn folder(reader: &Reader, written: &Spanned<String>) -> Option<Utf8PathBuf> {
    let mut folder = Utf8PathBuf::new();
    let mut reason = None;
    for component in Utf8Path::new(&written.value).components() {
        match component {
            Utf8Component::Normal(name) => folder.push(name),
            Utf8Component::CurDir => {}
            _ => reason = Some("it leads out of the repository"),
        }
    }
    let first = folder.components().next();
    if reason.is_none() && first.is_none() {
        reason = Some("it is the repository itself");
    } else if first.is_some_and(|first| SOURCES.contains(&first.as_str())) {
        reason = Some("it lies among the sources");
    }
    let Some(reason) = reason else { return Some(folder) };
    reader.push(
        BAD_OUTPUT_FOLDER
            .at(written.span, format!("`{}` cannot be the output folder", written.value))
            .label(reason)
            .help("name a folder inside the repository that holds nothing else, such as `dist`; `policyc build --out` writes elsewhere"),
    );
    None
}

fn base_url(reader: &Reader, written: &Spanned<String>) -> Option<String> {
    let url = written.value.trim_end_matches('/');
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let good = rest.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or("");
        !host.is_empty()
            && !rest.contains(['?', '#', '"', '<', '>', '\\'])
            && !rest.contains(char::is_whitespace)
    });
    if good {
        return Some(url.to_owned());
    }
    reader.push(
        rules::BAD_URL
            .at(written.span, format!("`{}` cannot be the address of the published folder", written.value))
            .help("write the whole address, such as https://acme.example/privacy"),
    );
    None
}

fn levels(reader: &Reader, node: &Node, levels: &mut Levels) {
    let Some(entries) = node.entries() else {
        reader.wrong_kind(node, "a map from rules to levels, such as `G13-05: off`");
        return;
    };
    for entry in entries {
        let word = entry.key.value.as_str();
        let Some(rule) = registry::find(word) else {
            let mut diagnostic =
                rules::UNKNOWN_REFERENCE.at(entry.key.span, format!("there is no rule `{word}`"));
            diagnostic = match registry::suggest(word) {
                Some(near) => diagnostic.did_you_mean(Some(near)),
                None => diagnostic.help("`policyc rules` lists the rules with their codes and names"),
            };
            reader.push(diagnostic);
            continue;
        };
        let Some(level) = reader.choice(&entry.value, LEVELS) else { continue };
        if rule.acceptable {
            levels.0.insert(rule.code.to_owned(), Level::parse(&level));
        } else {
            reader.push(
                FIXED_LEVEL
                    .at(
                        entry.key.span,
                        format!("the level of {} ({}) cannot be changed", rule.code, rule.name),
                    )
                    .note("rules about the form of the source have fixed levels; those about what the law asks for do not")
                    .help("remove this line"),
            );
        }
    }
}

fn read_theme(reader: &Reader, node: &Node, theme_values: &mut BTreeMap<String, String>) {
    let Some(entries) = node.entries() else {
        reader.wrong_kind(node, "a map from names to CSS values, such as `accent: \"#0b6e4f\"`");
        return;
    };
    for entry in entries {
        let Some(value) = reader.string(&entry.value, "a CSS value such as `#0b6e4f`") else { continue };
        let name = entry.key.value.as_str();
        let Some(problem) = theme::problem(name, &value.value) else {
            theme_values.insert(name.to_owned(), value.value);
            continue;
        };
        let diagnostic = if theme::is_name(name) {
            BAD_THEME.at(value.span, problem).help(
                "write one colour, length or list of font names, such as `#0b6e4f`, `1.1rem` or `Georgia, serif`",
            )
        } else {
            let names = theme::NAMES.join(", ");
            let diagnostic = BAD_THEME.at(entry.key.span, problem);
            match closest(name, theme::NAMES.iter().copied()) {
                Some(near) => diagnostic.did_you_mean(Some(near)),
                None => {
                    diagnostic.help(format!("the names are {names}; colours also with `dark-` before them"))
                }
            }
        };
        reader.push(diagnostic);
    }
}
