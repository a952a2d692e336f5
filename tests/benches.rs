//! The policies that benchmarks measure with have no finding, so that what is measured is a whole build.

#[path = "../benches/support/mod.rs"]
mod support;

use crate::support::policies::is_about_part;
use crate::support::texts;
use policyc::pipeline::{Outcome, Request, build};

/// What was found. A small policy defines recipients for activities that only large ones have.
fn findings(made: &Outcome) -> Vec<&str> {
    made.report.diagnostics.iter().filter(|d| is_about_part(d)).map(|d| d.message.as_str()).collect()
}

#[test]
fn policies_to_measure_with_have_no_finding() {
    let made = build(&support::world(2, support::SMALL), &texts(), &Request::default());
    assert_eq!(findings(&made), [""; 0]);
    assert_eq!(made.artifacts.len(), 8);
    for (activities, expected) in [(support::SMALLEST, 17_000..17_500), (support::SMALL, 22_000..23_000)] {
        let made = build(&support::world(1, activities), &texts(), &Request::default());
        assert_eq!(findings(&made), [""; 0]);
        let page = made.artifacts.iter().find(|a| a.path == "p1/en/index.html").unwrap();
        let page = std::str::from_utf8(&page.bytes).unwrap();
        let (before, rest) = page.split_once("<style>").unwrap();
        let content = before.len() + rest.split_once("</style>").unwrap().1.len();
        assert!(expected.contains(&content), "{content} bytes");
    }
    let large = support::policy("large", support::LARGE).len();
    assert!((45_000..55_000).contains(&large), "{large} bytes");
}
