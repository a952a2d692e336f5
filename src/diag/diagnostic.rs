//! One diagnostic.

use super::{Level, Rule};
use crate::source::{FileId, Span};

/// A place and what is to be said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// A few words shown beside the underline; may be empty.
    pub text: String,
}

/// What was found. The rule gives code, level and provision; the check gives the particulars.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// The level in force, after the repository's own levels.
    pub level: Level,
    /// What is wrong, one sentence without full stop, in plain English.
    pub message: String,
    /// Where; `None` when no file has the place.
    pub primary: Option<Label>,
    /// Further places that help to understand.
    pub secondary: Vec<Label>,
    /// Why it matters; the rule's citations are added by the printers.
    pub notes: Vec<String>,
    /// What to write or do.
    pub help: Option<String>,
    /// The text to write at the primary place instead of what stands there, where one is certain.
    pub replacement: Option<String>,
    /// The policy that was being compiled, by id, if there was one.
    pub policy: Option<String>,
}

impl Diagnostic {
    /// A diagnostic of `rule`; use [`Rule::at`] or [`Rule::nowhere`].
    pub(super) fn new(rule: &'static Rule, span: Option<Span>, message: String) -> Self {
        Diagnostic {
            rule,
            level: rule.level,
            message: short(&message),
            primary: span.map(|span| Label { span, text: String::new() }),
            secondary: Vec::new(),
            notes: Vec::new(),
            help: None,
            replacement: None,
            policy: None,
        }
    }

    /// Words beside the primary place.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(primary) = &mut self.primary {
            primary.text = text.into();
        }
        self
    }

    /// A further place.
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: text.into() });
        self
    }

    /// Why it matters.
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// What to write.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// The name that was probably meant: becomes help and a replacement.
    pub fn did_you_mean(mut self, name: Option<&str>) -> Self {
        if let Some(name) = name {
            self.help = Some(format!("did you mean `{name}`?"));
            self.replacement = Some(name.to_owned());
        }
        self
    }

    /// Renames the files of its places.
    pub(super) fn renumber(&mut self, ids: &[FileId]) {
        self.primary.iter_mut().chain(&mut self.secondary).for_each(|label| label.span.renumber(ids));
    }
}

/// How much of a value of the author's a message repeats, in characters: the excerpt shows all of it.
const QUOTED: usize = 120;

/// The message on one line, with values between backticks that are longer than [`QUOTED`] cut.
fn short(message: &str) -> String {
    let one_line = || message.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = |part: &str| match part.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", part.get(..end).unwrap_or(part).trim_end()),
        None => part.to_owned(),
    };
    let parts = one_line();
    let parts =
        parts.split('`').enumerate().map(|(n, part)| if n % 2 == 1 { cut(part) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("`")
}
