//! The sample policy in every format, byte for byte. After a change that is meant, run the tests once with
//! `POLICYC_BLESS=1` and read the diff.

use super::sample;
use policyc::diag::Sink;
use policyc::render::{Format, Renderer};
use policyc::source::Sources;
use std::path::Path;

/// Compares with the file of this name under `tests/golden/render/`, or writes it.
fn compare(name: &str, bytes: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/render").join(name);
    if std::env::var_os("POLICYC_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
    }
    let expected = std::fs::read(&path).unwrap_or_default();
    assert!(expected == bytes, "{name} differs: run with POLICYC_BLESS=1 and read the diff");
}

#[test]
fn the_sample_is_as_it_was_read() {
    let mut sink = Sink::new();
    let renderer = Renderer::new(&[], &Sources::default(), &mut sink).expect("the built-in templates load");
    for (format, name) in [
        (Format::Html, "sample.html"),
        (Format::Fragment, "sample-fragment.html"),
        (Format::Markdown, "sample.md"),
    ] {
        let bytes = renderer.render(&sample::document(), format, &sample::site(), &mut sink);
        assert!(sink.found().is_empty(), "{:#?}", sink.found());
        compare(name, &bytes.expect("it renders"));
    }
}
