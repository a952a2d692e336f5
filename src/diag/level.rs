//! Levels, and the levels a repository sets for itself.

use std::collections::BTreeMap;
use std::fmt;

/// How much a diagnostic matters. An error stops a policy from being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Mandatory content is missing, or what is there contradicts itself or the law.
    Error,
    /// Probably a breach, or an authority reads the law so.
    Warning,
    /// Good practice.
    Hint,
}

impl Level {
    /// The level a word names.
    pub fn parse(word: &str) -> Option<Level> {
        match word {
            "error" => Some(Level::Error),
            "warning" => Some(Level::Warning),
            "hint" => Some(Level::Hint),
            _ => None,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Hint => "hint",
        })
    }
}

/// Levels from `policyc.yaml`: rule code to level, or `None` for a rule switched off.
#[derive(Debug, Clone, Default)]
pub struct Levels(pub BTreeMap<String, Option<Level>>);

impl Levels {
    /// The level a rule has here: `None` when it is switched off.
    pub fn of(&self, rule: &super::Rule) -> Option<Level> {
        self.0.get(rule.code).copied().unwrap_or(Some(rule.level))
    }
}
