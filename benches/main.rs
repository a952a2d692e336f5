//! How long the stages and whole builds take: `cargo bench`, or `cargo bench -- NAME` for some of them.
//!
//! Everything runs in memory, so that the disk plays no part; README says how whole runs of the program are measured.
#![allow(missing_docs, clippy::expect_used, reason = "a benchmark that cannot run may panic")]

mod builds;
#[cfg(feature = "pdf")]
mod pdf;
mod stages;
mod support;

use criterion::{Criterion, criterion_group, criterion_main};
use std::time::Duration;

/// The program's own, see `src/main.rs`.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn settings() -> Criterion {
    Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3))
}

criterion_group! {
    name = speed;
    config = settings();
    targets = stages::load, stages::check, stages::documents, stages::render, stages::page, builds::build
}
#[cfg(feature = "pdf")]
criterion_group! {
    name = paper;
    config = settings();
    targets = pdf::one, pdf::many
}
#[cfg(feature = "pdf")]
criterion_main!(speed, paper);
#[cfg(not(feature = "pdf"))]
criterion_main!(speed);
