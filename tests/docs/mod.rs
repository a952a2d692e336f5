//! Pages that are written from the code: checked here, renewed with `POLICYC_BLESS=1`.

mod language;
mod repository;
mod words;

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
    generated("docs/language.md", &language::markdown());
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
    let changelog = include_str!("../../CHANGELOG.md");
    let identifiers: usize = Family::ALL.iter().map(|family| family.entries().len()).sum();
    let services = services::services().count();
    let cookies: usize = services::services().map(|(_, service)| service.cookies.len()).sum();
    for (words, there) in
        [(" vocabulary identifiers", identifiers), (" services and ", services), (" cookies says", cookies)]
    {
        assert_eq!(number_before(changelog, words), there, "CHANGELOG.md:{words}");
    }
}

#[test]
fn readme_shows_a_diagnostic_as_it_is() {
    let readme = include_str!("../../README.md");
    let shown = readme.split_once("```text\nerror[").and_then(|(_, rest)| rest.split_once("```"));
    let shown = shown.map(|(block, _)| format!("error[{block}")).expect("a diagnostic in README");
    let policy = "\
policy: { id: shop, languages: [en], effective: 2026-01-01 }
controller:
  name: Acme AB
  registration: 556000-0000
  address: { street: Storgatan 1, postcode: 111 22, city: Stockholm, country: SE }
  email: privacy@acme.example
decisions: none
recipients: none
activities:
  letters:
    title: Letters to customers
    people: [customers]
    data: [name, postal-address]
    purposes: [direct-marketting]
    basis: { legitimate-interests: { interest: telling customers about our offers } }
    retention: 1 year after last-purchase
";
    let test = Test::new().file("policies/shop.yaml", policy).args(["check"]).code(1);
    test.out_has(&shown).any_err().run();
}

#[test]
fn readme_shows_yaml_that_compiles() {
    let readme = include_str!("../../README.md");
    let mut blocks =
        readme.split("```yaml\n").skip(1).filter_map(|rest| rest.split_once("```")).map(|(b, _)| b);
    let (activities, recipients) = (blocks.next().expect("activities"), blocks.next().expect("recipients"));
    let head = "\
policy: { id: shop, languages: [en, sv], effective: 2026-01-01 }
controller:
  name: Acme AB
  registration: 556000-0000
  address: { street: Storgatan 1, postcode: 111 22, city: Stockholm, country: SE }
  email: privacy@acme.example
decisions: none
cookie-settings: { change: { en: Choose Cookies., sv: Välj Kakor. } }
";
    let more = "  postmark: { name: Example Mail AB, role: processor, task: sends-newsletters, country: SE, agreement: true }
";
    let statistics = "  statistics:
    title: { en: Statistics, sv: Statistik }
    people: [website-visitors]
    purposes: [visitor-statistics]
    data: [ip-address]
    basis: consent
    recipients: [statistics]
    retention: 14 months
";
    let policy = [head, recipients, more, activities, statistics].concat();
    // nothing of level error; what the rules have to say besides is no part of README
    Test::new().file("policies/shop.yaml", policy).args(["check"]).any_out().any_err().run();
}
