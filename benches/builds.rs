//! Whole builds: every policy in two languages, as HTML and as Markdown.

use crate::support::{LARGE, SMALL, world};
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use policyc::config::Config;
use policyc::pipeline::{self, Format, Request};
use std::hint::black_box;

/// One large policy, then 1, 100 and 1,000 small ones.
pub fn build(c: &mut Criterion) {
    let mut group = c.benchmark_group("build");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    for (name, policies, activities) in
        [("50 kB", 1, LARGE), ("small", 1, SMALL), ("small", 100, SMALL), ("small", 1000, SMALL)]
    {
        let world = world(policies, activities);
        let texts = Config { formats: vec![Format::Html, Format::Markdown], ..Config::default() };
        let make = || pipeline::build(&world, &texts, &Request::default());
        let made = make();
        assert_eq!(made.artifacts.len(), policies * 4, "{:#?}", made.report.diagnostics);
        group.throughput(Throughput::Elements(policies as u64));
        group.bench_function(BenchmarkId::new(name, policies), |b| b.iter(|| black_box(make())));
    }
    group.finish();
}
