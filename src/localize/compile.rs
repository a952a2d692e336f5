//! The syntax tree of `fluent-syntax` to [`Pattern`].
//!
//! In: one entry of the tree, which borrows from the file's text. Out: its [`Body`], and what Fluent allows but
//! policyc does not understand. Line ends in a text become spaces: a message is one paragraph, whatever the width at
//! which the translator breaks the lines.

use super::pattern::{Body, Key, Part, Pattern, Place, Reference, Select, Selector, Variant};
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Something that Fluent allows and policyc does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    /// Where it stands.
    pub at: Place,
    /// What it is.
    pub kind: ProblemKind,
}

/// See [`Problem`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ProblemKind {
    /// A function other than `NUMBER` and `DATETIME`.
    Function(String),
    /// A function with options, or with anything but one argument of the message.
    FunctionArguments(String),
    /// A choice by something other than an argument or a term's attribute.
    Selector,
}

/// Makes bodies from entries of one text.
pub(super) struct Compiler<'a> {
    text: &'a str,
    /// Offset of `text` in the file.
    start: usize,
    /// What was not understood.
    pub problems: Vec<Problem>,
}

impl<'a> Compiler<'a> {
    /// For entries that were parsed from `text`, which starts at byte `start` of its file.
    pub fn new(text: &'a str, start: usize) -> Self {
        Compiler { text, start, problems: Vec::new() }
    }

    /// A message.
    pub fn message(&mut self, message: &ast::Message<&'a str>) -> Body {
        Body {
            value: message.value.as_ref().map(|p| self.whole(p, message.id.name)),
            attributes: self.attributes(&message.attributes),
        }
    }

    /// A term.
    pub fn term(&mut self, term: &ast::Term<&'a str>) -> Body {
        Body {
            value: Some(self.whole(&term.value, term.id.name)),
            attributes: self.attributes(&term.attributes),
        }
    }

    /// Where a slice of the text stands in the file.
    pub fn place(&self, slice: &str) -> Place {
        let offset = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let offset = if offset <= self.text.len() { offset } else { 0 } + self.start;
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        clamp(offset)..clamp(offset + slice.len())
    }

    fn attributes(&mut self, list: &[ast::Attribute<&'a str>]) -> Vec<(Box<str>, Pattern)> {
        list.iter().map(|a| (a.id.name.into(), self.whole(&a.value, a.id.name))).collect()
    }

    /// A pattern that is no variant of another.
    fn whole(&mut self, pattern: &ast::Pattern<&'a str>, name: &str) -> Pattern {
        let mut pattern = self.pattern(pattern, name);
        pattern.mark_last();
        pattern
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>, name: &str) -> Pattern {
        let mut out = Builder::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => out.lines(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression, &mut out),
            }
        }
        Pattern { parts: out.finish(), at: self.place(name) }
    }

    fn expression(&mut self, expression: &ast::Expression<&'a str>, out: &mut Builder) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, out),
            ast::Expression::Select { selector, variants } => {
                let Some((on, at)) = self.selector(selector) else { return };
                let default = variants.iter().position(|v| v.default).unwrap_or(0);
                let variants = variants.iter().map(|v| self.variant(v)).collect();
                out.part(Part::Select(Select { on, at, variants, default }));
            }
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&'a str>) -> Variant {
        let (key, name) = match variant.key {
            ast::VariantKey::Identifier { name } => (Key::Word(name.into()), name),
            ast::VariantKey::NumberLiteral { value } => (Key::Number(whole(value)), value),
        };
        Variant { key, at: self.place(name), pattern: self.pattern(&variant.value, name) }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'a str>, out: &mut Builder) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                out.text(&unescape_unicode_to_string(value));
            }
            ast::InlineExpression::NumberLiteral { value } => out.text(value),
            ast::InlineExpression::Placeable { expression } => self.expression(expression, out),
            ast::InlineExpression::VariableReference { id } => {
                out.part(Part::Arg { name: id.name.into(), at: self.place(id.name), last: false });
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                if let Some((name, at)) = self.function(id.name, arguments) {
                    out.part(Part::Arg { name, at, last: false });
                }
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                out.part(Part::Refer(self.reference(id.name.to_owned(), id.name, attribute, None)));
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let term = format!("-{}", id.name);
                out.part(Part::Refer(self.reference(term, id.name, attribute, arguments.as_ref())));
            }
        }
    }

    fn reference(
        &mut self,
        id: String,
        name: &str,
        attribute: &Option<ast::Identifier<&'a str>>,
        arguments: Option<&ast::CallArguments<&'a str>>,
    ) -> Reference {
        let mut args = Vec::new();
        for argument in arguments.iter().flat_map(|a| &a.named) {
            if let ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } = argument.value
            {
                args.push((argument.name.name.into(), unescape_unicode_to_string(value).into()));
            }
        }
        let attribute = attribute.as_ref().map(|a| a.name.into());
        Reference { id: id.into(), attribute, args, at: self.place(name) }
    }

    /// `NUMBER($x)` and `DATETIME($x)`: the kind of the argument says how it is printed, so they stand for `$x`.
    /// After a mistake too, so that the argument is not called missing as well.
    fn function(&mut self, name: &str, args: &ast::CallArguments<&'a str>) -> Option<(Box<str>, Place)> {
        let argument = match args.positional.as_slice() {
            [ast::InlineExpression::VariableReference { id }, ..] => {
                Some((id.name.into(), self.place(id.name)))
            }
            _ => None,
        };
        if !matches!(name, "NUMBER" | "DATETIME") {
            self.problem(name, ProblemKind::Function(name.to_owned()));
        } else if argument.is_none() || args.positional.len() > 1 || !args.named.is_empty() {
            self.problem(name, ProblemKind::FunctionArguments(name.to_owned()));
        }
        argument
    }

    fn selector(&mut self, selector: &ast::InlineExpression<&'a str>) -> Option<(Selector, Place)> {
        match selector {
            ast::InlineExpression::VariableReference { id } => {
                Some((Selector::Arg(id.name.into()), self.place(id.name)))
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments).map(|(name, at)| (Selector::Arg(name), at))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let term = format!("-{}", id.name);
                let reference = self.reference(term, id.name, attribute, arguments.as_ref());
                Some((Selector::Attribute(reference), self.place(id.name)))
            }
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => {
                self.problem(value, ProblemKind::Selector);
                None
            }
            // the parser refuses both as selectors
            ast::InlineExpression::MessageReference { .. } | ast::InlineExpression::Placeable { .. } => None,
        }
    }

    fn problem(&mut self, slice: &str, kind: ProblemKind) {
        let at = self.place(slice);
        self.problems.push(Problem { at, kind });
    }
}

/// A key such as `1` or `1.0` as a count.
fn whole(literal: &str) -> Option<u64> {
    let (digits, fraction) = literal.split_once('.').unwrap_or((literal, ""));
    if fraction.bytes().all(|b| b == b'0') { digits.parse().ok() } else { None }
}

/// Parts with adjacent texts joined.
#[derive(Default)]
struct Builder {
    parts: Vec<Part>,
    text: String,
    /// A line ended: a space is due before what follows.
    space: bool,
}

impl Builder {
    /// Text as it stands in the file: a line end and the blanks around it are one space.
    fn lines(&mut self, value: &str) {
        for (index, line) in value.split('\n').enumerate() {
            self.space |= index > 0;
            let line = line.strip_suffix('\r').inspect(|_| self.space = true).unwrap_or(line);
            let line = if self.space { line.trim_start_matches(' ') } else { line };
            if !line.is_empty() {
                self.text(line);
            }
        }
    }

    /// Text to be kept as it is.
    fn text(&mut self, value: &str) {
        self.due();
        self.text.push_str(value);
    }

    fn part(&mut self, part: Part) {
        self.due();
        self.flush();
        self.parts.push(part);
    }

    fn due(&mut self) {
        if std::mem::take(&mut self.space) {
            self.text.truncate(self.text.trim_end_matches(' ').len());
            self.text.push(' ');
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.parts.push(Part::Text(std::mem::take(&mut self.text).into()));
        }
    }

    fn finish(mut self) -> Vec<Part> {
        self.flush();
        self.parts
    }
}
