//! How long one document takes to become a page, without the building of the document: `cargo bench --bench render`.
//!
//! The goal is 5,000 pages of 17 kB a second on one core, document and page together.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use policyc::diag::Sink;
use policyc::render::{Format, Renderer};
use policyc::source::Sources;

#[path = "../tests/render/sample.rs"]
mod sample;

fn pages(criterion: &mut Criterion) {
    let Some(renderer) = Renderer::new(&[], &Sources::default(), &mut Sink::new()) else { return };
    let mut group = criterion.benchmark_group("render");
    for times in [1, 4] {
        let (document, site) = (sample::longer(times), sample::site());
        for format in Format::ALL {
            let render = || renderer.render(&document, *format, &site, &mut Sink::new());
            let bytes = render().map_or(0, |page| page.len());
            group.throughput(Throughput::Bytes(bytes as u64));
            let id = BenchmarkId::new(format.name(), format!("{} kB", bytes / 1000));
            group.bench_function(id, |bencher| bencher.iter(render));
        }
    }
    group.finish();
}

fn start(criterion: &mut Criterion) {
    criterion.bench_function("render/load the built-in templates", |bencher| {
        bencher.iter(|| Renderer::new(&[], &Sources::default(), &mut Sink::new()));
    });
}

criterion_group!(benches, pages, start);
criterion_main!(benches);
