//! The counts that close a run.

use super::Findings;
use crate::diag::Level;
use std::fmt;

/// How many findings of each level, in how many files that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// Findings of level error.
    pub errors: usize,
    /// Findings of level warning.
    pub warnings: usize,
    /// Findings of level hint.
    pub hints: usize,
    /// Findings that an acceptance covers.
    pub accepted: usize,
    /// Files of the repository that were read.
    pub files: usize,
}

impl Summary {
    /// Counts.
    pub fn of(findings: &Findings<'_>) -> Summary {
        let report = findings.report;
        Summary {
            errors: report.count(Level::Error),
            warnings: report.count(Level::Warning),
            hints: report.count(Level::Hint),
            accepted: report.accepted.len(),
            files: findings.sources.iter().filter(|f| !f.path.as_str().starts_with('<')).count(),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = [(self.errors, "error"), (self.warnings, "warning"), (self.hints, "hint")];
        let found: Vec<String> =
            counts.into_iter().filter(|(n, _)| *n > 0).map(|(n, noun)| count(n, noun)).collect();
        let found = if found.is_empty() { "no findings".to_owned() } else { found.join(", ") };
        f.write_str(&found)?;
        // none when the only file could not be read
        if self.files > 0 {
            write!(f, " in {}", count(self.files, "file"))?;
        }
        if self.accepted > 0 {
            write!(f, "; {} accepted", count(self.accepted, "finding"))?;
        }
        Ok(())
    }
}

/// `1 file`, `3 files`.
pub fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}
