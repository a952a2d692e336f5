//! A pattern and its arguments to inlines.
//!
//! What an argument holds is put beside the words and never read again, so no name can become markup or an argument
//! of its own. A mistake in a message (an argument that is not there) gives nothing at its place; the checks in
//! [`super::coverage`] have reported it as an error by then.

use super::catalog::Catalog;
use super::message::{Arg, Call};
use super::pattern::{Key, Part, Pattern, Reference, Select, Selector};
use crate::document::tree::{Inline, Inlines};

/// References that one message may unfold into: stops messages that refer to each other in a circle.
pub(super) const MAX_REFERENCES: u32 = 100;

/// Where the arguments of a pattern come from.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// The vocabulary has none.
    Nothing,
    /// A declared message.
    Call(&'a Call),
    /// A term: the words that the reference to it gives.
    Words(&'a [(Box<str>, Box<str>)]),
}

/// The value of one argument.
enum Value<'a> {
    Given(&'a Arg),
    Word(&'a str),
}

impl<'a> Scope<'a> {
    fn value(self, name: &str) -> Option<Value<'a>> {
        match self {
            Scope::Nothing => None,
            Scope::Call(call) => {
                let index = call.message.args.iter().position(|(n, _)| *n == name)?;
                call.args.get(index).map(Value::Given)
            }
            Scope::Words(words) => words.iter().find(|(n, _)| &**n == name).map(|(_, w)| Value::Word(w)),
        }
    }
}

/// The work on one message.
pub(super) struct Resolver<'a> {
    catalog: &'a Catalog,
    references: u32,
    out: Inlines,
}

impl<'a> Resolver<'a> {
    /// The inlines of a pattern.
    pub fn inlines(catalog: &'a Catalog, pattern: &'a Pattern, scope: Scope<'a>) -> Inlines {
        let mut resolver = Resolver { catalog, references: 0, out: Vec::new() };
        resolver.pattern(pattern, scope);
        resolver.out
    }

    fn pattern(&mut self, pattern: &'a Pattern, scope: Scope<'a>) {
        for part in &pattern.parts {
            match part {
                Part::Text(text) => self.text(self.unless_ended(text)),
                Part::Arg { name, .. } => self.arg(scope.value(name)),
                Part::Select(select) => {
                    if let Some(pattern) = self.choose(select, scope) {
                        self.pattern(pattern, scope);
                    }
                }
                Part::Refer(reference) => self.refer(reference, scope),
            }
        }
    }

    fn refer(&mut self, reference: &'a Reference, scope: Scope<'a>) {
        self.references += 1;
        if self.references > MAX_REFERENCES {
            return;
        }
        if let Some(pattern) = self.catalog.pattern(&reference.id, reference.attribute.as_deref()) {
            let term = reference.id.starts_with('-');
            self.pattern(pattern, if term { Scope::Words(&reference.args) } else { scope });
        }
    }

    fn arg(&mut self, value: Option<Value<'a>>) {
        match value {
            Some(Value::Given(Arg::Inline(inlines))) => append(&mut self.out, inlines),
            Some(Value::Given(Arg::Number(n))) => self.text(&self.catalog.number(*n)),
            Some(Value::Given(Arg::Date(date))) => self.text(&self.catalog.date(*date)),
            Some(Value::Word(word)) => self.text(word),
            Some(Value::Given(Arg::Key(_))) | None => {}
        }
    }

    /// A full stop that follows "Example Inc." is not written a second time.
    fn unless_ended<'t>(&self, text: &'t str) -> &'t str {
        match text.strip_prefix('.') {
            Some(rest) if !rest.starts_with('.') && ends_sentence(&self.out) => rest,
            _ => text,
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(Inline::Text(last)) = self.out.last_mut() {
            last.push_str(text);
        } else {
            self.out.push(Inline::Text(text.to_owned()));
        }
    }

    fn choose(&self, select: &'a Select, scope: Scope<'a>) -> Option<&'a Pattern> {
        let fits: Option<usize> = match &select.on {
            Selector::Arg(name) => match scope.value(name) {
                Some(Value::Given(Arg::Number(n))) => self.by_number(select, *n),
                Some(Value::Given(Arg::Key(word))) => by_word(select, word),
                Some(Value::Word(word)) => by_word(select, word),
                Some(Value::Given(Arg::Inline(_) | Arg::Date(_))) | None => None,
            },
            Selector::Attribute(reference) => self
                .catalog
                .pattern(&reference.id, reference.attribute.as_deref())
                .and_then(|pattern| match pattern.parts.as_slice() {
                    [Part::Text(word)] => by_word(select, word),
                    _ => None,
                }),
        };
        select.variants.get(fits.unwrap_or(select.default)).map(|v| &v.pattern)
    }

    /// The first variant whose key is the number itself or its plural category.
    fn by_number(&self, select: &Select, n: u64) -> Option<usize> {
        let category = self.catalog.formats().plural(n);
        select.variants.iter().position(|v| match &v.key {
            Key::Number(number) => *number == Some(n),
            Key::Word(word) => &**word == category,
        })
    }
}

fn by_word(select: &Select, word: &str) -> Option<usize> {
    select.variants.iter().position(|v| matches!(&v.key, Key::Word(key) if &**key == word))
}

/// Whether the last character that a reader sees ends a sentence.
fn ends_sentence(inlines: &[Inline]) -> bool {
    match inlines.last() {
        Some(Inline::Text(text) | Inline::Name(text) | Inline::Code(text)) => text.ends_with(['.', '!', '?']),
        Some(Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. }) => {
            ends_sentence(inner)
        }
        Some(Inline::Break) | None => false,
    }
}

/// Adds inlines, joining texts that meet.
pub(super) fn append(out: &mut Inlines, more: &[Inline]) {
    let mut more = more.iter();
    if let (Some(Inline::Text(last)), Some(Inline::Text(first))) = (out.last_mut(), more.as_slice().first()) {
        last.push_str(first);
        more.next();
    }
    out.extend(more.cloned());
}
