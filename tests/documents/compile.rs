//! A policy to its documents and pages without the rules: a policy need not make sense here, it must only be readable.

use jiff::civil::date;
use policyc::derive::Derived;
use policyc::diag::Sink;
use policyc::document::{self, tree::Document};
use policyc::localize::Catalog;
use policyc::model;
use policyc::render::{Format, LanguageLink, Renderer, Site};
use policyc::source::Sources;
use policyc::world::{MemoryWorld, World};
use std::sync::LazyLock;

static RENDERER: LazyLock<Renderer> = LazyLock::new(|| {
    Renderer::new(&[], &Sources::default(), &mut Sink::new()).expect("the built-in templates load")
});

/// One language of a policy.
pub struct Pages {
    pub lang: String,
    pub document: Document,
    pub html: String,
    pub markdown: String,
}

/// The words of a policy's PDF in one language, as they stand on its pages; the file itself can be made.
#[cfg(feature = "pdf")]
pub fn pdf(policy: &str, lang: &str) -> String {
    let (document, site) = documents(policy).into_iter().find(|(d, _)| d.lang == lang).expect("the language");
    let mut sink = Sink::new();
    let bytes = RENDERER.render(&document, Format::Pdf, &site, &mut sink);
    assert!(bytes.is_some_and(|b| b.starts_with(b"%PDF-")), "{:#?}", sink.found());
    RENDERER.words_of_pdf(&document, &site).expect("it can be set").concat()
}

/// The pages of a policy, one for each language.
pub fn pages(policy: &str) -> Vec<Pages> {
    let draw = |(document, site): (Document, Site)| {
        let mut sink = Sink::new();
        let mut draw = |format| {
            let bytes = RENDERER.render(&document, format, &site, &mut sink);
            String::from_utf8(bytes.unwrap_or_else(|| panic!("{:#?}", sink.found()))).unwrap()
        };
        let (html, markdown) = (draw(Format::Html), draw(Format::Markdown));
        Pages { lang: document.lang.clone(), document, html, markdown }
    };
    documents(policy).into_iter().map(draw).collect()
}

/// The documents of a policy, one for each language, with what surrounds them.
fn documents(policy: &str) -> Vec<(Document, Site)> {
    let files = [("policies/p.yaml".into(), policy.into())].into();
    let world = MemoryWorld { files, today: date(2026, 4, 1) };
    let (mut sources, mut sink) = (Sources::default(), Sink::new());
    let loaded = policyc::load::load(&world, &["policies/p.yaml".into()], &mut sources, &mut sink);
    let policy = model::assemble(&loaded, &mut sink).policy;
    assert!(sink.found().is_empty(), "{:#?}", sink.found());
    let policy = policy.expect("the policy can be read");
    let derived = Derived::of(&policy, world.today());
    let languages: Vec<&str> = policy.about.languages.iter().map(|l| l.value.as_str()).collect();
    let mut out = Vec::new();
    for lang in &languages {
        let catalog =
            Catalog::load(lang, &[], &Sources::default(), &mut sink).expect("the language is shipped");
        let document = document::document(&policy, &derived, &catalog).document;
        let link = |tag: &&str| LanguageLink {
            tag: (*tag).to_owned(),
            autonym: (*tag).to_owned(),
            href: format!("../{tag}/"),
            current: tag == lang,
        };
        let site = Site { languages: languages.iter().map(link).collect(), ..Site::default() };
        out.push((document, site));
    }
    out
}
