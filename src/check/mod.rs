//! Rules.

pub mod registry;
