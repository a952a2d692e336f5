//! policyc: a compiler for privacy policies.

pub mod check;
pub mod commands;
pub mod config;
pub mod derive;
pub mod diag;
pub mod document;
pub mod law;
pub mod load;
pub mod localize;
pub mod model;
pub mod pipeline;
pub mod source;
pub mod vocabulary;
pub mod world;
pub mod write;
