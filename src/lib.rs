//! policyc: a compiler for privacy policies.

pub mod diag;
pub mod document;
pub mod load;
pub mod localize;
pub mod source;
pub mod world;
