//! `docs/repository.md`: every file in it is taken by a build, every key and every name of the theme is told.

use crate::support::Test;
use policyc::config;
use policyc::render::theme;

/// The files in the page: path and text.
fn files(page: &str) -> Vec<(&str, &str)> {
    let fences = page.split("\n```").skip(1).step_by(2);
    fences
        .filter_map(|fence| {
            let (head, text) = fence.split_once('\n')?;
            Some((head.split_once(' ')?.1, text))
        })
        .collect()
}

#[test]
fn the_files_of_the_page_are_taken() {
    let page = include_str!("../../docs/repository.md");
    let files = files(page);
    assert_eq!(files.len(), 5);
    let made = Test::new().args(["init", "shop"]).any_out().any_err().run();
    for (path, text) in files {
        made.write(&format!("shop/{path}"), text);
    }
    let built = made.again(["build", "shop", "--quiet"]).any_out().run();
    let html = built.read("shop/public/shop/en/index.html");
    for part in [
        "Who are we?",
        "<p class=\"company\">",
        "--policyc-accent:#7a1f3d",
        "border-block-end:3px",
        "https://www.company.example/privacy/shop/en/",
    ] {
        assert!(html.contains(part), "no {part}");
    }
}

#[test]
fn every_key_and_every_name_is_told() {
    let page = include_str!("../../docs/repository.md");
    let keys = config::SHAPE.keys.iter().map(|key| key.name);
    for name in keys.chain(theme::NAMES.iter().copied()) {
        assert!(page.contains(&format!("`{name}`")), "nothing of `{name}`");
    }
}
