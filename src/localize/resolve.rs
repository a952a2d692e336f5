//! A pattern and its arguments to inlines.
//!
//! What an argument holds is put beside the words and never read again, so no name can become markup or an argument
//! of its own. A mistake in a message (an argument that is not there) gives nothing at its place; the checks in
//! [`super::coverage`] have reported it as an error by then.

use super::catalog::Catalog;
use super::message::{Arg, Call};
use super::pattern::{Key, Part, Pattern, Reference, Select, Selector};
use crate::document::tree::{Inline, Inlines, append};

/// References that one message may unfold into: stops messages that refer to each other in a circle.
pub(super) const MAX_REFERENCES: u32 = 100;

/// Where the arguments of a pattern come from.
#[derive(Clone, Copy)]
enum Scope<'a> {
    /// The message that was called.
    Call,
    /// A message that it refers to: the same arguments, which may be said again after it.
    Shared,
    /// A term: the words that the reference to it gives.
    Words(&'a [(Box<str>, Box<str>)]),
}

/// The value of one argument.
enum Value<'a> {
    Given(&'a Arg),
    Word(&'a str),
}

/// The work on one message.
pub(super) struct Resolver<'a> {
    catalog: &'a Catalog,
    /// What was called; the vocabulary is without arguments.
    call: Option<Call>,
    references: u32,
    /// How much more text may be expected behind the first.
    room: usize,
    out: Inlines,
}

impl<'a> Resolver<'a> {
    /// The inlines of a pattern, which is that of `call` or has no arguments.
    pub fn inlines(catalog: &'a Catalog, pattern: &'a Pattern, call: Option<Call>) -> Inlines {
        // most patterns are one text, or texts and arguments in turn
        let single = pattern.parts.len() < 2;
        let (room, out) = if single { (0, Vec::with_capacity(1)) } else { (96, Vec::with_capacity(4)) };
        let mut resolver = Resolver { catalog, call, references: 0, room, out };
        resolver.pattern(pattern, Scope::Call);
        resolver.out
    }

    fn pattern(&mut self, pattern: &'a Pattern, scope: Scope<'a>) {
        for part in &pattern.parts {
            match part {
                Part::Text(text) => self.text(self.unless_ended(text)),
                Part::Arg { name, last, .. } => self.arg(name, *last, scope),
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
            let inner = match scope {
                _ if reference.id.starts_with('-') => Scope::Words(&reference.args),
                Scope::Call => Scope::Shared,
                scope => scope,
            };
            self.pattern(pattern, inner);
        }
    }

    fn value(&self, name: &str, scope: Scope<'a>) -> Option<Value<'_>> {
        match scope {
            Scope::Call | Scope::Shared => self.call.as_ref()?.get(name).map(Value::Given),
            Scope::Words(words) => words.iter().find(|(n, _)| &**n == name).map(|(_, w)| Value::Word(w)),
        }
    }

    /// Says an argument; the `last` time its inlines are moved to where they are said.
    fn arg(&mut self, name: &str, last: bool, scope: Scope<'a>) {
        if let (Scope::Call, true) = (scope, last)
            && let Some(Arg::Inline(inlines)) = self.call.as_mut().and_then(|call| call.get_mut(name))
        {
            let inlines = std::mem::take(inlines);
            return append(&mut self.out, inlines);
        }
        let words = match self.value(name, scope) {
            Some(Value::Given(Arg::Inline(inlines))) => inlines.clone(),
            Some(Value::Given(Arg::Number(n))) => vec![Inline::Text(self.catalog.number(*n))],
            Some(Value::Given(Arg::Date(date))) => vec![Inline::Text(self.catalog.date(*date))],
            Some(Value::Word(word)) => vec![Inline::text(word)],
            Some(Value::Given(Arg::Key(_))) | None => return,
        };
        append(&mut self.out, words);
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
            let mut first = String::with_capacity(text.len() + self.room);
            first.push_str(text);
            self.out.push(Inline::Text(first));
        }
    }

    fn choose(&self, select: &'a Select, scope: Scope<'a>) -> Option<&'a Pattern> {
        let fits: Option<usize> = match &select.on {
            Selector::Arg(name) => match self.value(name, scope) {
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
