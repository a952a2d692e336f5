//! All integration tests in one program: it is linked once. One module per subject.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails may panic"
)]
#![allow(clippy::disallowed_methods, reason = "tests look at the disk")]

mod benches;
mod cli;
mod config;
mod docs;
mod documents;
mod emit;
mod examples;
mod golden;
mod law;
mod locales;
mod properties;
mod render;
mod rules;
mod services;
mod shapes;
mod support;
mod vocabulary;
mod world;
mod write;
