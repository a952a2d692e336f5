//! Acceptances: a finding that the author knows of and stands by, for a reason and for a time.

use super::Diagnostic;
use crate::source::{Span, Spanned};
use jiff::civil::Date;

/// An entry of an `accept:` list. It covers findings of its rule within the map that holds the list.
#[derive(Debug, Clone)]
pub struct Acceptance {
    /// Code or name of the rule.
    pub rule: Spanned<String>,
    /// Why the finding is accepted.
    pub reason: String,
    /// Who accepted it.
    pub by: String,
    /// Last day on which it holds.
    pub until: Date,
    /// The map that holds the list: findings that point into it are covered.
    pub scope: Span,
    /// The entry itself.
    pub span: Span,
}

impl Acceptance {
    /// Whether this entry is about the diagnostic, expired or not.
    pub fn covers(&self, diagnostic: &Diagnostic) -> bool {
        diagnostic.rule.acceptable
            && (self.rule.value == diagnostic.rule.code || self.rule.value == diagnostic.rule.name)
            && diagnostic.primary.as_ref().is_some_and(|p| self.scope.contains(p.span))
    }
}

/// A finding and the acceptance that covers it.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The finding.
    pub diagnostic: Diagnostic,
    /// What covers it.
    pub acceptance: Acceptance,
}
