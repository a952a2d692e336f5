//! policyc: a compiler for privacy policies.

pub mod check;
pub mod diag;
pub mod document;
pub mod load;
pub mod localize;
pub mod render;
pub mod source;
pub mod world;
