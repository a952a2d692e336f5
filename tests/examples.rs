//! `policies/` and every folder of `examples/` is a repository that checks, and builds whole.

use crate::documents::sound;
use crate::support::repository;
use policyc::pipeline::Outcome;
use policyc::render::Format;
use std::collections::BTreeMap;

#[test]
fn the_policies_of_this_repository_have_no_finding_at_all() {
    let outcome = repository::build("");
    assert!(outcome.report.diagnostics.is_empty(), "{}", findings(&outcome));
    let accepted: Vec<_> = outcome.report.accepted.iter().map(|a| &a.diagnostic.message).collect();
    assert!(accepted.is_empty(), "{accepted:?}");
    is_whole(&outcome);
}

#[test]
fn the_examples_have_no_error_that_is_not_accepted() {
    let examples = repository::examples();
    assert!(examples.len() >= 2, "{examples:?}");
    for example in examples {
        let outcome = repository::build(example.as_str());
        assert!(!outcome.report.has_errors(), "{example}:\n{}", findings(&outcome));
        is_whole(&outcome);
    }
}

/// Every policy in every language and format, each page sound.
fn is_whole(outcome: &Outcome) {
    assert!(!outcome.policies.is_empty());
    let mut left: Vec<_> = outcome.artifacts.iter().collect();
    for policy in &outcome.policies {
        assert!(!policy.refused, "{}", policy.id);
        for lang in ["en", "sv"] {
            assert!(policy.languages.iter().any(|l| l == lang), "{} is not in {lang}", policy.id);
        }
        let mut pages = BTreeMap::new();
        for lang in &policy.languages {
            let mut page = |format: Format| {
                let same = |a: &&policyc::pipeline::Artifact| {
                    a.policy.as_ref() == Some(&policy.id)
                        && a.lang.as_ref() == Some(lang)
                        && a.format == format.to_string()
                };
                let at = left.iter().position(same);
                let at = at.unwrap_or_else(|| panic!("{} in {lang} lacks {format}", policy.id));
                String::from_utf8(left.remove(at).bytes.clone()).unwrap()
            };
            pages.insert(lang.clone(), (page(Format::Html), page(Format::Markdown)));
        }
        sound::policy(&pages);
    }
    assert!(left.is_empty(), "{:?}", left.iter().map(|a| &a.path).collect::<Vec<_>>());
}

fn findings(outcome: &Outcome) -> String {
    let mut lines = String::new();
    for found in &outcome.report.diagnostics {
        let place = found.primary.as_ref().and_then(|label| {
            let file = outcome.sources.get(label.span.file)?;
            Some(format!("{}:{}", file.path, file.line(label.span.range().start)))
        });
        lines += &format!("{} {}: {}\n", place.unwrap_or_default(), found.rule.code, found.message);
    }
    lines
}
