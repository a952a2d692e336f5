//! The sample document in every format, byte for byte.

use super::sample;
use crate::support::golden;
use policyc::diag::Sink;
use policyc::render::{Format, Renderer};
use policyc::source::Sources;

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
        golden::compare(&format!("render/{name}"), &bytes.expect("it renders"));
    }
}
