//! policyc: a compiler for privacy policies.

pub mod diag;
pub mod document;
pub mod localize;
pub mod source;
pub mod world;
