//! PDF: one document after another, and whole builds of many on all cores.

use crate::stages::{catalog, read, renderer};
use crate::support::{LARGE, SMALL, world};
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use policyc::config::Config;
use policyc::derive::Derived;
use policyc::diag::Sink;
use policyc::document;
use policyc::pipeline::{self, Request};
use policyc::render::{Format, Site};
use policyc::world::World;
use std::hint::black_box;

/// Document to bytes, in a process that has set one before.
pub fn one(c: &mut Criterion) {
    let mut group = c.benchmark_group("pdf");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    for (name, activities) in [("small", SMALL), ("50 kB", LARGE)] {
        let world = world(1, activities);
        let policy = read(&world);
        let derived = Derived::of(&policy, world.today());
        let document = document::document(&policy, &derived, &catalog("en")).document;
        let renderer = renderer();
        let draw = || renderer.render(&document, Format::Pdf, &Site::default(), &mut Sink::new());
        // the same document again would be remembered: another in between, as in a build
        let between = document::document(&policy, &derived, &catalog("sv")).document;
        let forget = || renderer.render(&between, Format::Pdf, &Site::default(), &mut Sink::new());
        assert!(draw().is_some() && forget().is_some());
        group.throughput(Throughput::Elements(2));
        group.bench_function(BenchmarkId::new("one", name), |b| b.iter(|| black_box((draw(), forget()))));
    }
    group.finish();
}

/// Facts to files, many small policies in two languages: documents a second.
pub fn many(c: &mut Criterion) {
    const POLICIES: usize = 20;
    let world = world(POLICIES, SMALL);
    let config = Config { formats: vec![Format::Pdf], ..Config::default() };
    let make = || pipeline::build(&world, &config, &Request::default());
    let made = make();
    assert_eq!(made.artifacts.len(), POLICIES * 2, "{:#?}", made.report.diagnostics);
    let mut group = c.benchmark_group("pdf");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group.throughput(Throughput::Elements(made.artifacts.len() as u64));
    group.bench_function(BenchmarkId::new("build", POLICIES), |b| b.iter(|| black_box(make())));
    group.finish();
}
