//! The same sources give the same bytes.

use crate::support::{Ran, Test, repository};
use std::collections::BTreeMap;

/// This repository's policies, copied into a folder of the test.
fn repository() -> Test {
    let mut test = Test::texts();
    for path in crate::support::files_below(repository::root().join("policies").as_std_path()) {
        let path = format!("policies/{path}");
        let text = std::fs::read_to_string(repository::root().join(&path)).unwrap();
        test = test.file(&path, text);
    }
    test
}

fn output(ran: &Ran) -> BTreeMap<String, String> {
    let files = ran.files().into_iter().filter(|path| path.starts_with("dist/"));
    files.map(|path| (path.clone(), ran.read(&path))).collect()
}

#[test]
fn on_every_run_number_of_threads_and_day() {
    let first = output(&repository().args(["build"]).any_out().any_err().run());
    assert!(first.len() > 4, "{:?}", first.keys());
    for (threads, date) in [("1", "2026-04-01"), ("2", "2026-04-01"), ("2", "2026-12-01")] {
        let test = repository().env("RAYON_NUM_THREADS", threads);
        let ran = test.args(["build", "--date", date]).any_out().any_err().run();
        let again = output(&ran);
        assert!(first == again, "{threads} threads on {date}: {}", differing(&first, &again));
    }
}

fn differing(first: &BTreeMap<String, String>, again: &BTreeMap<String, String>) -> String {
    let paths = first.keys().chain(again.keys()).filter(|path| first.get(*path) != again.get(*path));
    paths.map(String::as_str).collect::<Vec<_>>().join(", ")
}

#[test]
fn within_one_process() {
    let bytes = || repository::build("").artifacts.into_iter().map(|a| (a.path, a.bytes)).collect::<Vec<_>>();
    let first = bytes();
    assert!(!first.is_empty());
    assert!(first == bytes());
}
