//! Every rule there is, and lookup by code or name.

use crate::diag::Rule;

/// All rules, group by group.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [crate::load::rules::ALL, crate::config::RULES].into_iter().flatten().copied()
}

/// The rule of that code or name.
pub fn find(word: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == word || rule.name == word)
}
