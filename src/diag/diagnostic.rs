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
    /// How it is told together with others like it, where that is better than one by one.
    pub together: Option<Together>,
}

/// What findings of one kind have in common, to be told as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// The name of what this one is about.
    pub name: String,
    /// The message of several, with `{}` where their names stand. Only findings with the same are told together.
    pub message: String,
}

/// The message of several names at most this many.
const NAMED: usize = 8;

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
            together: None,
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

    /// Lets it be told together with others: `message` is that of several, with `{}` for their names.
    pub fn or_together(mut self, name: impl Into<String>, message: impl Into<String>) -> Self {
        self.together = Some(Together { name: name.into(), message: message.into() });
        self
    }

    /// Whether both can be told as one.
    pub(super) fn goes_with(&self, other: &Diagnostic) -> bool {
        let message = |d: &Diagnostic| d.together.as_ref().map(|t| t.message.clone());
        self.together.is_some()
            && message(self) == message(other)
            && (self.rule.code, self.level, &self.policy) == (other.rule.code, other.level, &other.policy)
    }

    /// One diagnostic of several that go together, in the order of their places: the first with the places of the
    /// others.
    pub(super) fn joined(mut self, others: Vec<Diagnostic>) -> Diagnostic {
        let Some(together) = self.together.take().filter(|_| !others.is_empty()) else { return self };
        let mut names = vec![format!("`{}`", together.name)];
        for other in others {
            let name = other.together.map(|t| t.name).unwrap_or_default();
            self.secondary.extend(other.primary.map(|p| Label { span: p.span, text: format!("`{name}`") }));
            self.secondary.extend(other.secondary);
            names.push(format!("`{name}`"));
        }
        let more = names.len().saturating_sub(NAMED);
        names.truncate(NAMED);
        if more > 0 {
            names.push(format!("{more} more"));
        }
        let list = match names.split_last() {
            Some((last, first)) if !first.is_empty() => format!("{} and {last}", first.join(", ")),
            _ => names.join(""),
        };
        self.message = together.message.replace("{}", &list);
        self.label(format!("`{}`", together.name))
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
