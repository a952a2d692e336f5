//! One file a section, or a few that belong together. Each takes the writer and gives a section, or none when there
//! is nothing to say; which come in which order is decided in `outline.rs` alone.

pub mod activities;
mod activity_data;
pub mod activity_table;
pub mod apps;
pub mod california;
pub mod children;
pub mod closing;
pub mod complaint;
pub mod controller;
mod cookie_choice;
pub mod cookies;
pub mod decisions;
pub mod metrics;
pub mod recipients;
pub mod retention;
pub mod rights;
pub mod scope;
pub mod summary;
pub mod transfers;
