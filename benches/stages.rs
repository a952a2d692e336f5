//! One stage at a time, on a policy of 50 kB; and document and render together for a small page.

use crate::support::{LARGE, SMALL, SMALLEST, world};
use criterion::{BenchmarkId, Criterion, Throughput};
use policyc::config::Config;
use policyc::derive::Derived;
use policyc::diag::Sink;
use policyc::document;
use policyc::localize::Catalog;
use policyc::model::{self, Policy};
use policyc::pipeline::{self, Request};
use policyc::render::{Format, FormatLink, LanguageLink, Renderer, Site};
use policyc::source::Sources;
use policyc::world::{MemoryWorld, World};
use std::hint::black_box;

/// Text to model.
pub fn load(c: &mut Criterion) {
    let world = world(1, LARGE);
    let bytes: usize = world.files.values().map(|text| text.len()).sum();
    let mut group = c.benchmark_group("load");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("50 kB", |b| b.iter(|| black_box(read(&world))));
    group.finish();
}

/// Everything that `policyc check` does, but for the disk.
pub fn check(c: &mut Criterion) {
    let (world, config, request) = (world(1, LARGE), Config::default(), Request::default());
    let found = pipeline::check(&world, &config, &request);
    assert!(found.report.diagnostics.is_empty(), "{:#?}", found.report.diagnostics);
    c.bench_function("check/50 kB", |b| b.iter(|| black_box(pipeline::check(&world, &config, &request))));
}

/// Model to document, in each language.
pub fn documents(c: &mut Criterion) {
    let world = world(1, LARGE);
    let policy = read(&world);
    let derived = Derived::of(&policy, world.today());
    let mut group = c.benchmark_group("document");
    for lang in ["en", "sv"] {
        let catalog = catalog(lang);
        group.bench_function(BenchmarkId::new("50 kB", lang), |b| {
            b.iter(|| black_box(document::document(&policy, &derived, &catalog)))
        });
    }
    group.finish();
}

/// Document to bytes, in each format.
pub fn render(c: &mut Criterion) {
    let world = world(1, LARGE);
    let policy = read(&world);
    let document = document::document(&policy, &Derived::of(&policy, world.today()), &catalog("en")).document;
    let renderer = renderer();
    let mut group = c.benchmark_group("render");
    for format in [Format::Html, Format::Markdown] {
        let draw = || renderer.render(&document, format, &Site::default(), &mut Sink::new());
        let bytes = draw().expect("the document can be rendered").len();
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(BenchmarkId::new("50 kB", format), |b| b.iter(|| black_box(draw())));
    }
    group.finish();
}

/// Model to a page, on one thread: pages a second. The kilobytes are those of the HTML without its style sheet, which is
/// put in as it is; the links to the other language and to Markdown are there, as in a build.
pub fn page(c: &mut Criterion) {
    let mut group = c.benchmark_group("page");
    group.throughput(Throughput::Elements(1));
    for (size, activities) in [("17 kB", SMALLEST), ("22 kB", SMALL)] {
        let world = world(1, activities);
        let policy = read(&world);
        let derived = Derived::of(&policy, world.today());
        let (catalog, renderer, site) = (catalog("en"), renderer(), site());
        for format in [Format::Html, Format::Markdown] {
            let draw = || {
                let made = document::document(&policy, &derived, &catalog);
                renderer.render(&made.document, format, &site, &mut Sink::new())
            };
            group.bench_function(BenchmarkId::new(size, format), |b| b.iter(|| black_box(draw())));
        }
    }
    group.finish();
}

/// What a build says of a policy in two languages.
fn site() -> Site {
    let language = |tag: &str, autonym: &str, current| LanguageLink {
        tag: tag.to_owned(),
        autonym: autonym.to_owned(),
        href: format!("../{tag}/"),
        current,
    };
    Site {
        languages: vec![language("en", "English", true), language("sv", "Svenska", false)],
        other_formats: vec![FormatLink { label: "Markdown".to_owned(), href: "p1.md".to_owned() }],
        ..Site::default()
    }
}

/// The policy of a world that holds one.
pub fn read(world: &MemoryWorld) -> Policy {
    let (mut sources, mut sink) = (Sources::default(), Sink::new());
    let files: Vec<_> = world.files.keys().cloned().collect();
    let loaded = policyc::load::load(world, &files, &mut sources, &mut sink);
    let assembled = model::assemble(&loaded, &mut sink);
    assert!(sink.found().is_empty(), "{:#?}", sink.found());
    assembled.policy.expect("the policy can be read")
}

/// The words of a language that is shipped.
pub fn catalog(lang: &str) -> Catalog {
    Catalog::shipped(lang).expect("the language is shipped")
}

/// The renderer with what is built in.
pub fn renderer() -> Renderer {
    Renderer::new(&[], &Sources::default(), &mut Sink::new()).expect("the built-in templates load")
}
