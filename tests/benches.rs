//! The policies that benchmarks measure with have no finding, so that what is measured is a whole build.

#[path = "../benches/support/mod.rs"]
mod support;

use crate::support::texts;
use policyc::pipeline::{Request, build};

#[test]
fn policies_to_measure_with_have_no_finding() {
    let made = build(&support::world(2, support::SMALL), &texts(), &Request::default());
    assert!(made.report.diagnostics.is_empty(), "{:#?}", made.report.diagnostics);
    assert_eq!(made.artifacts.len(), 8);
    let large = support::policy("large", support::LARGE).len();
    assert!((45_000..55_000).contains(&large), "{large} bytes");
}
