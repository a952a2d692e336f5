//! Rules: every explanation keeps its promise, every case folder says what it said.
//!
//! An explanation in `src/check/explain/` shows a `yaml bad` and a `yaml good` block. Their top-level keys take the
//! place of those of `base.yaml`, and a line ``# no `key:` `` takes one away: the bad one must give findings of its rule
//! and of no other, the good one none at all.
//! A case is a folder `tests/ui/<rule>/<case>/` with `policy.yaml` and `expected.txt`, the findings as people see them;
//! `POLICYC_BLESS=1 cargo test` writes them anew. A first line `# today: 2027-01-01` sets another date. Where several
//! files or bytes that are no text matter, the case holds a folder `policies/` instead, as a repository does.

mod silence;
mod wording;

use crate::support::policies::is_about_part;
use camino::{Utf8Path, Utf8PathBuf};
use jiff::civil::{Date, date};
use policyc::check::{self, registry};
use policyc::config::Config;
use policyc::diag::Rule;
use policyc::diag::emit::{Findings, text};
use policyc::load;
use policyc::pipeline::{self, Outcome, Request};
use policyc::world::{DiskWorld, MemoryWorld};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const BASE: &str = include_str!("base.yaml");
const TODAY: Date = date(2026, 4, 1);

/// What the pipeline says of a policy.
fn checked(files: impl IntoIterator<Item = (Utf8PathBuf, String)>, today: Date) -> Outcome {
    let files = files.into_iter().map(|(path, text)| (path, text.into())).collect();
    pipeline::check(&MemoryWorld { files, today }, &Config::default(), &Request::default())
}

fn check_one(policy: &str) -> Outcome {
    checked([("policies/policy.yaml".into(), policy.to_owned())], today(policy))
}

/// What the pipeline says of a repository on disk.
fn check_folder(folder: &Path) -> Outcome {
    let world = DiskWorld::open(Utf8Path::from_path(folder).unwrap(), TODAY).unwrap();
    pipeline::check(&world, &Config::default(), &Request::default())
}

/// The date that a policy asks for in its first line.
fn today(policy: &str) -> Date {
    let first = policy.lines().next().unwrap_or_default();
    first.strip_prefix("# today: ").map_or(TODAY, |day| day.trim().parse().expect("a date"))
}

/// Findings as people see them, accepted ones in full.
fn printed(outcome: &Outcome) -> String {
    let findings = Findings { sources: &outcome.sources, report: &outcome.report, base: Utf8Path::new("") };
    let mut out = Vec::new();
    text::write(&findings, text::Style { colour: false, verbose: true }, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The rules that find something in a snippet, less those that `is_about_part` leaves out unless it shows them.
fn codes_in_snippet(outcome: &Outcome, rule: &str) -> BTreeSet<&'static str> {
    let found = outcome.report.diagnostics.iter();
    found.filter(|d| is_about_part(d) || d.rule.code == rule).map(|d| d.rule.code).collect()
}

/// The rules that read the policy.
fn rules() -> impl Iterator<Item = &'static Rule> {
    registry::GROUPS.iter().flat_map(|group| group.rules.iter().copied())
}

/// The blocks of an explanation that are marked `yaml <kind>`.
fn blocks(explanation: &str, kind: &str) -> Vec<String> {
    let fence = format!("```yaml {kind}\n");
    explanation
        .split(&fence)
        .skip(1)
        .filter_map(|rest| Some(rest.split("\n```").next()?.to_owned() + "\n"))
        .collect()
}

/// Top-level keys and their text, comments between them included.
fn keys(yaml: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for line in yaml.split_inclusive('\n') {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        match out.last_mut() {
            Some((_, text)) if !starts => text.push_str(line),
            _ => {
                let key = line.split(':').next().unwrap_or_default().to_owned();
                out.push((key, line.to_owned()));
            }
        }
    }
    out
}

/// The base policy with the keys of a snippet in the place of its own.
fn with(snippet: &str) -> String {
    let mut own = keys(snippet);
    let gone = snippet.lines().filter_map(|l| Some(l.strip_prefix("# no `")?.split(':').next()?.to_owned()));
    own.extend(gone.map(|key| (key, String::new())));
    let kept = keys(BASE).into_iter().filter(|(key, _)| own.iter().all(|(name, _)| name != key));
    snippet.to_owned() + &kept.map(|(_, text)| text).collect::<String>()
}

#[test]
fn base_policy_has_no_findings() {
    let outcome = check_one(BASE);
    assert!(outcome.report.diagnostics.is_empty(), "{}", printed(&outcome));
}

#[test]
fn explanations_keep_their_promise() {
    let wrong: Vec<String> =
        registry::all().collect::<Vec<_>>().into_par_iter().flat_map(broken_promises).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn broken_promises(rule: &'static Rule) -> Vec<String> {
    let mut wrong = Vec::new();
    let (bad, good) = (blocks(rule.explanation, "bad"), blocks(rule.explanation, "good"));
    let reads_policy = rules().any(|r| r.code == rule.code);
    if reads_policy && (bad.is_empty() || good.is_empty()) {
        wrong.push(format!("{}: the explanation lacks a bad or a good example", rule.name));
    }
    for example in bad {
        let outcome = check_one(&with(&example));
        if codes_in_snippet(&outcome, rule.code) != BTreeSet::from([rule.code]) {
            let found = printed(&outcome);
            wrong.push(format!("{}: the bad example must be {} only:\n{found}", rule.name, rule.code));
        }
    }
    for example in good {
        let outcome = check_one(&with(&example));
        if !codes_in_snippet(&outcome, rule.code).is_empty() {
            wrong.push(format!("{}: the good example has findings:\n{}", rule.name, printed(&outcome)));
        }
    }
    wrong
}

/// The case folders: the rule, and the folder.
fn cases() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut out = Vec::new();
    for rule in folders(&root) {
        let name = rule.file_name().unwrap().to_str().unwrap().to_owned();
        out.extend(folders(&rule).into_iter().map(|case| (name.clone(), case)));
    }
    out
}

fn folders(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).unwrap().map(|e| e.unwrap().path());
    let mut out: Vec<PathBuf> = entries.filter(|p| p.is_dir()).collect();
    out.sort();
    out
}

#[test]
fn every_rule_has_a_case() {
    let known: BTreeSet<&str> = registry::all().map(|r| r.name).collect();
    let there: BTreeSet<String> = cases().into_iter().map(|(rule, _)| rule).collect();
    let form = [load::rules::ALL, check::acceptance::ALL, check::structure::ALL].concat();
    let wanted = rules().chain(form).map(|r| r.name);
    let missing: Vec<&str> = wanted.filter(|name| !there.contains(*name)).collect();
    assert!(missing.is_empty(), "no folder in tests/ui for: {}", missing.join(", "));
    let odd: Vec<&String> = there.iter().filter(|name| !known.contains(name.as_str())).collect();
    assert!(odd.is_empty(), "folders in tests/ui that are named after no rule: {odd:?}");
}

#[test]
fn cases_say_what_they_said() {
    let wrong: Vec<String> = cases().par_iter().filter_map(|(rule, folder)| differs(rule, folder)).collect();
    assert!(wrong.is_empty(), "{}\nPOLICYC_BLESS=1 accepts what is said now", wrong.join("\n"));
}

fn differs(rule: &str, folder: &Path) -> Option<String> {
    let name = folder.file_name().unwrap().to_str().unwrap();
    let outcome = match fs::read_to_string(folder.join("policy.yaml")) {
        Ok(policy) => check_one(&policy),
        Err(_) => check_folder(folder),
    };
    let all = outcome.report.diagnostics.iter().chain(outcome.report.accepted.iter().map(|a| &a.diagnostic));
    if !all.clone().any(|d| d.rule.name == rule) {
        return Some(format!("{rule}/{name}: the rule is not found in its own case:\n{}", printed(&outcome)));
    }
    let said = printed(&outcome);
    let expected = folder.join("expected.txt");
    if std::env::var_os("POLICYC_BLESS").is_some() {
        fs::write(&expected, &said).unwrap();
        return None;
    }
    let before = fs::read_to_string(&expected).unwrap_or_default();
    (said != before).then(|| format!("{rule}/{name}: expected\n{before}\nbut found\n{said}"))
}
