//! A whole small policy, from YAML to its pages: what a change does to words and structure shows here.
//!
//! The style sheet is left out; `tests/render/golden.rs` has it.

use crate::support::{files_below, golden, repository};
use std::collections::BTreeSet;

#[test]
fn the_club_is_as_it_was_read() {
    let outcome = repository::build("tests/golden/club");
    assert!(outcome.report.diagnostics.is_empty(), "{:#?}", outcome.report.diagnostics);
    let mut made = BTreeSet::from(["policies/club.yaml".to_owned()]);
    for artifact in outcome.artifacts {
        let text = String::from_utf8(artifact.bytes).unwrap();
        let extension = artifact.path.extension().unwrap();
        let name = format!("{}.{extension}", artifact.lang.unwrap());
        golden::compare(&format!("club/{name}"), without_style(&text).as_bytes());
        made.insert(name);
    }
    let folder = repository::root().join("tests/golden/club");
    let there: BTreeSet<String> = files_below(folder.as_std_path()).into_iter().collect();
    assert_eq!(there, made, "files that no build makes");
}

/// A page without its style sheet and the version of policyc.
fn without_style(page: &str) -> String {
    let page = page.replace(concat!("policyc ", env!("CARGO_PKG_VERSION")), "policyc [VERSION]");
    match (page.find("<style>"), page.find("</style>")) {
        (Some(start), Some(end)) => format!("{}<style>{}", &page[..start], &page[end..]),
        _ => page,
    }
}
