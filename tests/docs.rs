//! Pages that are written from the code: checked here, renewed with `POLICYC_BLESS=1`.

use crate::support::Test;
use policyc::model::reference::{examples, places};
use policyc::services;
use policyc::vocabulary::Family;
use std::path::Path;

/// Compares a generated page with the file, or writes it.
fn generated(path: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("POLICYC_BLESS").is_some() {
        std::fs::write(&file, text).unwrap();
    }
    let there = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        there == text,
        "{path} is out of date: run the tests once with POLICYC_BLESS=1 and read the difference"
    );
}

#[test]
fn reference_of_the_language() {
    generated("docs/language.md", &policyc::model::reference::markdown());
}

#[test]
fn list_of_rules() {
    let mut text = String::from(
        "# Rules\n\nWhat `policyc check` looks for. `policyc explain CODE` gives the law behind a rule with a bad and a good \
         example. This page is written by the tests.\n",
    );
    for (title, rules) in policyc::check::registry::groups() {
        text.push_str(&format!(
            "\n## {title}\n\n| code | level | name | finds | law |\n| --- | --- | --- | --- | --- |\n"
        ));
        for rule in rules {
            let law: Vec<String> = rule.citations.iter().map(|c| c.reference()).collect();
            text.push_str(&format!(
                "| {} | {} | `{}` | {} | {} |\n",
                rule.code,
                rule.level,
                rule.name,
                rule.summary.replace('|', "\\|"),
                law.join("; ")
            ));
        }
    }
    generated("docs/rules.md", &text);
}

#[test]
fn codes_and_names_are_unique() {
    let mut seen = std::collections::BTreeSet::new();
    for rule in policyc::check::registry::all() {
        assert!(seen.insert(rule.code), "{} is used twice", rule.code);
        assert!(seen.insert(rule.name), "{} is used twice", rule.name);
        assert!(!rule.explanation.trim().is_empty(), "{} has no explanation", rule.code);
    }
}

#[test]
fn the_examples_of_the_reference_compile_without_a_finding() {
    let mut test = Test::new();
    for (name, text) in examples::FILES {
        test = test.file(&format!("policies/{name}"), text);
    }
    test.args(["check", "--date", "2026-11-22", "--output", "short"]).err_has("no findings in 3 files").run();
}

#[test]
fn every_key_has_an_example() {
    let missing: Vec<String> = places()
        .iter()
        .flat_map(|place| place.shape.keys.iter().map(move |key| (place, key.name)))
        .filter(|(place, key)| examples::example(place.shape, key).is_none())
        .map(|(place, key)| format!("{}.{key}", place.path))
        .collect();
    assert!(missing.is_empty(), "add to src/model/reference/examples/: {missing:?}");
}

/// The number before some words in a text.
fn number_before(text: &str, words: &str) -> usize {
    let at = text.find(words).unwrap_or_else(|| panic!("nothing says how many{words}"));
    text[..at]
        .split_whitespace()
        .next_back()
        .unwrap()
        .parse()
        .unwrap_or_else(|_| panic!("no number before{words}"))
}

#[test]
fn counts_in_the_changelog_hold() {
    let changelog = include_str!("../CHANGELOG.md");
    let identifiers: usize = Family::ALL.iter().map(|family| family.entries().len()).sum();
    let services = services::services().count();
    let cookies: usize = services::services().map(|(_, service)| service.cookies.len()).sum();
    for (words, there) in
        [(" vocabulary identifiers", identifiers), (" services and ", services), (" cookies says", cookies)]
    {
        assert_eq!(number_before(changelog, words), there, "CHANGELOG.md:{words}");
    }
}
