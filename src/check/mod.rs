//! Rules, and what they find.

pub mod templates;
