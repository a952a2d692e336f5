//! Diagnostics: what was found, where, why it matters and what to write instead.
//!
//! In: pushes from every stage. Out: one sorted list, levels and acceptances applied, and the printers in
//! [`emit`]. A leaf: it must not know policies, YAML or how a rule decides; it knows [`Rule`] as data only.

mod acceptance;
mod diagnostic;
pub mod emit;
mod level;
mod rule;
mod sink;

pub use acceptance::{Acceptance, Accepted};
pub use diagnostic::{Diagnostic, Label};
pub use level::{Level, Levels};
pub(crate) use rule::form_rules;
pub use rule::{Citation, Rule};
pub use sink::{Report, Sink};
