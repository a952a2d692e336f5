//! policyc: a compiler for privacy policies.

pub mod check;
pub mod commands;
pub mod config;
pub mod diag;
pub mod document;
pub mod load;
pub mod localize;
pub mod pipeline;
pub mod source;
pub mod world;
pub mod write;
