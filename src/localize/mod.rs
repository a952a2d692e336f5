//! Fluent files to words.
pub mod message;
pub mod messages;
