//! The examples in the explanations of the rules about messages: the bad ones are found, the good ones are not.

use super::{lines, load};
use policyc::localize::rules;
use std::collections::BTreeSet;

/// The fenced block after a fence of this kind.
fn block<'a>(text: &'a str, kind: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("```{kind}\n"))?;
    rest.split_once("```").map(|(block, _)| block)
}

#[test]
fn examples_do_what_they_say() {
    let mut run = 0;
    for rule in rules::ALL {
        let (Some(bad), Some(good)) =
            (block(rule.explanation, "ftl bad"), block(rule.explanation, "ftl good"))
        else {
            assert!(!rule.explanation.contains("```ftl bad") && !rule.explanation.contains("```ftl good"));
            continue;
        };
        run += 1;
        let (_, sources, found) = load("en", &[("en/example", bad)]);
        let codes: BTreeSet<&str> = found.iter().map(|d| d.rule.code).collect();
        assert_eq!(codes, BTreeSet::from([rule.code]), "{}: {:?}", rule.name, lines(&found, &sources));
        let (_, sources, found) = load("en", &[("en/example", good)]);
        assert_eq!(lines(&found, &sources), [""; 0], "{}", rule.name);
    }
    assert!(run >= 11, "{run} rules have examples in English");
}

#[test]
fn codes_and_names_are_those_that_were_published() {
    let codes: Vec<(&str, &str)> = rules::ALL.iter().map(|r| (r.code, r.name)).collect();
    assert_eq!(
        codes,
        [
            ("LOC-01", "invalid-fluent"),
            ("LOC-02", "unknown-message"),
            ("LOC-03", "duplicate-message"),
            ("LOC-04", "unknown-argument"),
            ("LOC-05", "unsaid-argument"),
            ("LOC-06", "misused-argument"),
            ("LOC-07", "unknown-function"),
            ("LOC-08", "unknown-piece"),
            ("LOC-09", "unreachable-variant"),
            ("LOC-10", "missing-variant"),
            ("LOC-11", "unknown-locale"),
            ("LOC-12", "missing-message"),
            ("LOC-13", "empty-message"),
        ]
    );
    for rule in rules::ALL {
        for heading in ["## What\n", "## Why\n", "## Example\n"] {
            assert!(rule.explanation.contains(heading), "{}: {heading}", rule.name);
        }
    }
}
