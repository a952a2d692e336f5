//! How things are said: a fragment of YAML, and the sentences that it gives in each language.
//!
//! The pages are `*.md` in this folder and `docs/how-do-i-say.md`. An entry is a heading of level two, YAML, and lines
//! `> en: …` and `> sv: …`, written by hand: each stands in one paragraph, item or cell of the HTML and of the Markdown.
//! `> not en: …` must not stand there. The YAML is put into `base.yaml` (`fragment.rs`). Findings of level error make
//! an entry fail, others must be told in a line `Findings: RET-01`.
//! To write an entry, leave the sentences out: the test shows what the YAML adds to the base policy.
//! `POLICYC_SHAPE=words cargo test shapes` runs only the entries whose heading contains the words.

mod entry;
mod fragment;
mod text;

use crate::support::policies::is_about_part;
use crate::support::texts;
use entry::Entry;
use jiff::civil::date;
use policyc::diag::Level;
use policyc::pipeline::{self, Outcome, Request};
use policyc::world::MemoryWorld;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const BASE: &str = include_str!("base.yaml");

/// The blocks of each page of a policy: language and format, and the texts.
type Pages = BTreeMap<(String, String), Vec<String>>;

fn all() -> Vec<Entry> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages: Vec<_> =
        root.join("tests/shapes").read_dir().unwrap().map(|file| file.unwrap().path()).collect();
    pages.retain(|page| page.extension().is_some_and(|end| end == "md"));
    pages.push(root.join("docs/how-do-i-say.md"));
    pages.sort();
    let mut out = Vec::new();
    for page in pages {
        let shown = page.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        out.extend(entry::entries(&shown, &std::fs::read_to_string(&page).unwrap()));
    }
    out
}

/// Builds the base policy and one policy for each entry, in one run.
fn build(entries: &[Entry]) -> Outcome {
    let policy = |number: usize, yaml: &str| {
        let text =
            fragment::merged(&fragment::merged(BASE, yaml), &format!("policy:\n  id: {}\n", id(number)));
        (format!("policies/{}.yaml", id(number)).into(), text.into())
    };
    let yaml = entries.iter().map(|entry| entry.yaml.as_str());
    let files =
        std::iter::once("").chain(yaml).enumerate().map(|(number, yaml)| policy(number, yaml)).collect();
    pipeline::build(&MemoryWorld { files, today: date(2026, 4, 1) }, &texts(), &Request::default())
}

/// The id of the policy of an entry, counted from one; zero is the base policy alone.
fn id(number: usize) -> String {
    format!("p{number}")
}

fn pages(outcome: &Outcome, id: &str) -> Pages {
    let own = outcome.artifacts.iter().filter(|a| a.policy.as_deref() == Some(id));
    own.filter_map(|artifact| {
        let page = std::str::from_utf8(&artifact.bytes).ok()?;
        let blocks = match artifact.format.as_str() {
            "html" => text::of_html(page),
            "markdown" => text::of_markdown(page),
            _ => return None,
        };
        Some(((artifact.lang.clone()?, artifact.format.clone()), blocks))
    })
    .collect()
}

#[test]
fn every_entry_gives_its_sentences() {
    let mut entries = all();
    let titles: BTreeSet<&str> = entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles.len(), entries.len(), "two entries have one heading");
    if let Ok(words) = std::env::var("POLICYC_SHAPE") {
        entries.retain(|entry| entry.title.contains(&words));
    }
    let outcome = build(&entries);
    let base = pages(&outcome, &id(0));
    assert_eq!(base.len(), 4, "{:#?}", outcome.report.diagnostics);
    let wrong: Vec<String> = entries
        .iter()
        .enumerate()
        .flat_map(|(number, entry)| {
            let wrong = differences(entry, &outcome, &id(number + 1), &base);
            wrong.into_iter().map(move |what| format!("{} {}\n{what}", entry.place, entry.title))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} entries:\n\n{}", wrong.len(), entries.len(), wrong.join("\n\n"));
}

#[test]
fn what_a_page_does_not_say_is_told() {
    let page = "## An entry\n```yaml\nactivities:\n  orders:\n    retention: 6 months\n```\n\
        > en: We keep the data for 7 months.\n> not sv: Vi sparar uppgifterna i 6 månader.\nFindings: RET-01\n";
    let entries = entry::entries("page.md", page);
    let outcome = build(&entries);
    let told = differences(&entries[0], &outcome, &id(1), &pages(&outcome, &id(0))).unwrap();
    for part in [
        "RET-01 is not found",
        "html does not say\n    We keep the data for 7 months.\n  nearest:\n    We keep the data for 6 months.",
        "markdown does not say",
        "html must not say\n    Vi sparar uppgifterna i 6 månader.",
        "markdown must not say",
    ] {
        assert!(told.contains(part), "{part}\nis not in\n{told}");
    }
}

/// What is wrong with an entry.
fn differences(entry: &Entry, outcome: &Outcome, id: &str, base: &Pages) -> Option<String> {
    let mut wrong = findings(entry, outcome, id);
    let pages = pages(outcome, id);
    if pages.len() != base.len() {
        return Some(wrong.join("\n"));
    }
    for ((lang, format), blocks) in &pages {
        let own: Vec<_> = entry.sentences.iter().filter(|s| s.lang == *lang).collect();
        if own.is_empty() && format == "markdown" {
            let before = &base[&(lang.clone(), format.clone())];
            let new: Vec<&str> = blocks.iter().filter(|b| !before.contains(b)).map(String::as_str).collect();
            wrong.push(format!("  has no sentence in {lang}; new in the page:\n    {}", new.join("\n    ")));
        }
        for sentence in own {
            let there = blocks.iter().any(|block| block.contains(&text::plain(&sentence.text)));
            if there != sentence.wanted {
                let what = if there { "must not say" } else { "does not say" };
                let near = text::nearest(&sentence.text, blocks).join("\n    ");
                wrong.push(format!("  {format} {what}\n    {}\n  nearest:\n    {near}", sentence.text));
            }
        }
    }
    (!wrong.is_empty()).then(|| wrong.join("\n"))
}

/// Errors, and findings that the entry does not tell of, or tells of although they are not there.
fn findings(entry: &Entry, outcome: &Outcome, id: &str) -> Vec<String> {
    let all = outcome.report.diagnostics.iter();
    let found: Vec<_> = all.filter(|d| d.policy.as_deref() == Some(id) && is_about_part(d)).collect();
    let unexpected =
        found.iter().filter(|d| d.level == Level::Error || !entry.findings.contains(d.rule.code));
    let mut wrong: Vec<String> = unexpected
        .map(|d| {
            let help = d.help.as_deref().unwrap_or_default();
            format!("  {} {}: {}\n    {help}", d.level, d.rule.code, d.message)
        })
        .collect();
    let codes: BTreeSet<&str> = found.iter().map(|d| d.rule.code).collect();
    wrong.extend(
        entry
            .findings
            .iter()
            .filter(|code| !codes.contains(code.as_str()))
            .map(|code| format!("  {code} is not found")),
    );
    wrong
}
