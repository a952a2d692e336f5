//! A rule as data: what `explain`, the printers and the registry know of it.

use super::{Diagnostic, Level};
use crate::source::Span;

/// A provision that a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    /// The act, in the short form people use: `GDPR`, `ePrivacy Directive`.
    pub act: &'static str,
    /// Article, paragraph and point as one cites them: `Article 13(1)(c)`.
    pub provision: &'static str,
    /// What the provision says, in our words, as one clause. Empty when the reference alone is meant.
    pub says: &'static str,
}

impl Citation {
    /// `Article 13(1)(c) GDPR`, or for a court `C-673/17 Planet49`.
    pub fn reference(&self) -> String {
        if self.act.is_empty() {
            self.provision.to_owned()
        } else {
            format!("{} {}", self.provision, self.act)
        }
    }
}

/// A rule. Code and name are never reused; the code's prefix is its legal group (see `policyc rules`).
#[derive(Debug)]
pub struct Rule {
    /// Stable code, for example `G13-12`.
    pub code: &'static str,
    /// Stable name that names the flaw, for example `missing-legal-basis`.
    pub name: &'static str,
    /// Level unless the repository sets another.
    pub level: Level,
    /// One line for lists: the flaw as a clause without full stop.
    pub summary: &'static str,
    /// The provisions behind it; empty for rules about the form of the source.
    pub citations: &'static [Citation],
    /// Markdown: what, why, a bad and a good example. See `src/check/explain/`.
    pub explanation: &'static str,
    /// Whether an author may accept it. Sources that cannot be understood cannot be accepted.
    pub acceptable: bool,
}

impl Rule {
    /// Starts a diagnostic of this rule at a place.
    pub fn at(&'static self, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(self, Some(span), message.into())
    }

    /// Starts a diagnostic that has no place in any file (a missing folder, an output path).
    pub fn nowhere(&'static self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(self, None, message.into())
    }
}

impl Rule {
    /// A rule about the form of the source: always an error, never to be accepted, rests on no provision.
    pub const fn form(
        code: &'static str,
        name: &'static str,
        summary: &'static str,
        explanation: &'static str,
    ) -> Rule {
        Rule { code, name, level: Level::Error, summary, citations: &[], explanation, acceptable: false }
    }
}

/// Declares rules about the form of the source, and lists them in `ALL`: `NAME = "CODE" "name" "summary";`. The
/// explanation is the file of that name in `src/check/explain/`.
macro_rules! form_rules {
    ($($name:ident = $code:literal $slug:literal $summary:literal;)*) => {
        $(
            #[doc = $summary]
            pub static $name: $crate::diag::Rule = $crate::diag::Rule::form(
                $code,
                $slug,
                $summary,
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/explain/", $slug, ".md")),
            );
        )*
        /// All rules of this group.
        pub static ALL: &[&$crate::diag::Rule] = &[$(&$name),*];
    };
}
pub(crate) use form_rules;
