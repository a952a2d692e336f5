//! Without templates of the user's, sections are written in Rust: the bytes are those of the built-in templates.

use super::{random, sample};
use policyc::diag::Sink;
use policyc::document::tree::{Direction, Document};
use policyc::render::{Format, Renderer, specimen};
use policyc::source::Sources;
use proptest::prelude::*;
use std::sync::LazyLock;

static DIRECT: LazyLock<Renderer> = LazyLock::new(|| renderer(&[]));

/// With a template that says what the built-in one says, everything goes through the engine.
static TEMPLATES: LazyLock<Renderer> = LazyLock::new(|| {
    renderer(&[
        ("html/notice.html", include_str!("../../templates/html/notice.html")),
        ("markdown/contact.md", include_str!("../../templates/markdown/contact.md")),
    ])
});

fn renderer(files: &[(&str, &str)]) -> Renderer {
    let mut sources = Sources::default();
    let mut sink = Sink::new();
    let own: Vec<_> =
        files.iter().map(|(name, text)| ((*name).to_owned(), sources.add(*name, *text))).collect();
    Renderer::new(&own, &sources, &mut sink).unwrap_or_else(|| panic!("{:#?}", sink.found()))
}

fn both(document: &Document, format: Format) -> [Option<String>; 2] {
    [&*DIRECT, &*TEMPLATES].map(|renderer| {
        let bytes = renderer.render(document, format, &sample::site(), &mut Sink::new());
        bytes.map(|bytes| String::from_utf8(bytes).unwrap())
    })
}

fn compare(document: &Document) -> Result<(), TestCaseError> {
    for format in Format::ALL {
        let [direct, templates] = both(document, *format);
        prop_assert!(templates.is_some(), "{format} cannot be rendered");
        prop_assert_eq!(direct, templates, "{}", format);
    }
    Ok(())
}

#[test]
fn the_sample_and_the_specimen_are_the_same_both_ways() {
    let right_to_left = Document { lang: "fr".into(), dir: Direction::Rtl, ..specimen::document() };
    for document in [sample::document(), specimen::document(), right_to_left] {
        compare(&document).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_documents_are_the_same_both_ways(document in random::document()) {
        compare(&document)?;
    }
}
