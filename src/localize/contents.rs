//! One message of a user, inside: its arguments, its variants and what it refers to.
//!
//! The measure is the declaration of the message and the shipped text that it replaces: a user's text may say things
//! in any way, but must say every fact that the shipped one says.

use super::catalog::Catalog;
use super::message::{Kind, Message};
use super::overrides::Own;
use super::pattern::{Body, Key, Part, Pattern, Place, Reference, Select, Selector};
use super::resolve::MAX_REFERENCES;
use super::rules;
use super::usage::Usage;
use crate::diag::{Diagnostic, Sink};
use crate::load::closest;
use std::collections::{BTreeMap, BTreeSet};

/// Plural categories of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Counts up to here decide which plural forms a text must have; only millions have others.
const USUAL_COUNTS: u64 = 200;

/// What is looked at.
pub(super) struct Contents<'a, 's> {
    /// The catalog that holds the message.
    pub catalog: &'a Catalog,
    /// Its id.
    pub id: &'a str,
    /// The message.
    pub own: &'a Own,
    /// Its declaration; `None` for vocabulary, countries and terms, which are given no arguments.
    pub declared: Option<&'static Message>,
    /// The text that it replaces.
    pub shipped: Option<&'a Body>,
    /// Where diagnostics go.
    pub sink: &'s mut Sink,
    /// Arguments that the message is not given, and where it asks for them.
    pub unknown: BTreeMap<&'a str, Vec<Place>>,
}

impl<'a> Contents<'a, '_> {
    /// Looks at the value and every attribute.
    pub fn check(mut self) {
        let body = &self.own.body;
        let values = body.value.iter().map(|p| (None, p));
        let attributes = body.attributes.iter().map(|(n, p)| (Some(&**n), p));
        for (attribute, pattern) in values.chain(attributes) {
            if is_blank(pattern) {
                self.sink.push(
                    rules::EMPTY_MESSAGE
                        .at(self.own.span(&pattern.at), format!("the message `{}` has no words", self.id))
                        .note("what the built-in message says would be missing from the policy"),
                );
            }
            self.pattern(pattern);
            // a misspelt argument is one mistake, not two
            let misspelt = !self.unknown.is_empty();
            self.report_unknown();
            self.facts(attribute, pattern, misspelt);
        }
    }

    fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    fn kind(&self, name: &str) -> Option<Kind> {
        self.declared?.args.iter().find(|(n, _)| *n == name).map(|(_, kind)| *kind)
    }

    fn pattern(&mut self, pattern: &'a Pattern) {
        for part in &pattern.parts {
            match part {
                Part::Text(_) => {}
                Part::Arg { name, at, .. } => {
                    self.known(name, at);
                    if self.kind(name) == Some(Kind::Key) {
                        let message = format!("`${name}` decides between variants and has no words to print");
                        self.sink.push(
                            rules::MISUSED_ARGUMENT.at(self.own.span(at), message).help(format!(
                                "write `{{ ${name} -> … }}` with a text for each of its values"
                            )),
                        );
                    }
                }
                Part::Select(select) => self.select(select),
                Part::Refer(reference) => self.refer(reference),
            }
        }
    }

    /// Terms take whatever words they are handed; messages have only the arguments of their declaration.
    fn known(&mut self, name: &'a str, at: &Place) {
        if !self.is_term() && self.kind(name).is_none() {
            self.unknown.entry(name).or_default().push(at.clone());
        }
    }

    fn report_unknown(&mut self) {
        let names: Vec<&str> = self.declared.iter().flat_map(|m| m.args).map(|(n, _)| *n).collect();
        let listed = names.iter().map(|n| format!("`${n}`")).collect::<Vec<_>>().join(", ");
        let help = match names.as_slice() {
            [] => "this message has no arguments: write only words".to_owned(),
            [_] => format!("this message has one argument: {listed}"),
            _ => format!("this message has these arguments: {listed}"),
        };
        for (name, places) in std::mem::take(&mut self.unknown) {
            let [first, others @ ..] = places.as_slice() else { continue };
            let diagnostic = rules::UNKNOWN_ARGUMENT
                .at(self.own.span(first), format!("the message `{}` is given no `${name}`", self.id))
                .help(help.as_str())
                .did_you_mean(closest(name, names.iter().copied()));
            let also = |d: Diagnostic, at: &Place| d.also(self.own.span(at), "and here");
            self.sink.push(others.iter().fold(diagnostic, also));
        }
    }

    fn select(&mut self, select: &'a Select) {
        match &select.on {
            Selector::Attribute(reference) => self.refer(reference),
            Selector::Arg(name) => {
                self.known(name, &select.at);
                match self.kind(name) {
                    Some(Kind::Number) => self.plurals(select),
                    Some(Kind::Key) => self.words(name, select),
                    Some(Kind::Inline | Kind::Date) => self.sink.push(
                        rules::MISUSED_ARGUMENT
                            .at(self.own.span(&select.at), format!("`${name}` is a text and cannot decide"))
                            .note("its value is different in every policy, so no variant could name it")
                            .help(format!("print it: `{{ ${name} }}`")),
                    ),
                    None => {}
                }
            }
        }
        for variant in &select.variants {
            self.pattern(&variant.pattern);
        }
    }

    /// The variants of a choice by a count: only forms that the language has, and all that it has.
    fn plurals(&mut self, select: &'a Select) {
        let categories = self.catalog.formats().plurals();
        let mut written: BTreeSet<&str> = BTreeSet::new();
        for (index, variant) in select.variants.iter().enumerate() {
            let never = match &variant.key {
                Key::Number(number) => number.is_none(),
                Key::Word(word) => {
                    written.insert(word);
                    !categories.contains(&&**word) && index != select.default
                }
            };
            if never {
                let word = match &variant.key {
                    Key::Word(word) => word,
                    Key::Number(_) => "",
                };
                let message = match CATEGORIES.contains(&word) {
                    true => format!("`{}` has no plural form `{word}`", self.catalog.lang()),
                    false => "no count is ever this".to_owned(),
                };
                let forms = categories.iter().map(|c| format!("`[{c}]`")).collect::<Vec<_>>().join(", ");
                self.sink.push(
                    rules::UNREACHABLE_VARIANT
                        .at(self.own.span(&variant.at), message)
                        .label("never taken")
                        .help(format!(
                            "the forms of this language are {forms}; for one number alone write it: `[0]`"
                        )),
                );
            }
        }
        // variants for single numbers only (`[0]` and the rest) ask for no grammar
        if !written.iter().any(|w| *w != "other" && CATEGORIES.contains(w)) {
            return;
        }
        let needed: BTreeSet<&str> =
            (0..=USUAL_COUNTS).map(|n| self.catalog.formats().plural(n)).filter(|c| *c != "other").collect();
        for category in needed.difference(&written) {
            let example = (0..=USUAL_COUNTS)
                .find(|n| self.catalog.formats().plural(*n) == *category)
                .unwrap_or_default();
            self.sink.push(
                rules::MISSING_VARIANT
                    .at(self.own.span(&select.at), format!("the plural form `[{category}]` is missing"))
                    .note(format!("`{}` uses it for {example}, for example", self.catalog.lang()))
                    .help(format!("add a line `[{category}] …`")),
            );
        }
    }

    /// The variants of a choice by a word: the values are those that the shipped text knows.
    fn words(&mut self, name: &str, select: &'a Select) {
        let mut known = Words::default();
        let shipped =
            self.shipped.iter().flat_map(|b| b.value.iter().chain(b.attributes.iter().map(|(_, p)| p)));
        shipped.for_each(|pattern| known.collect(pattern, name));
        if known.all.is_empty() {
            return;
        }
        let word_of = |key: &'a Key| match key {
            Key::Word(word) => &**word,
            Key::Number(_) => "",
        };
        let written: BTreeSet<&str> = select.variants.iter().map(|v| word_of(&v.key)).collect();
        // `[other]` in the shipped text stands for values without number, such as countries
        let open = known.defaults.contains("other");
        let mut catches_all = false;
        let mut meant: BTreeSet<&str> = BTreeSet::new();
        for (index, variant) in select.variants.iter().enumerate() {
            let word = word_of(&variant.key);
            if known.all.contains(word) {
                continue;
            }
            if index == select.default {
                catches_all = true;
                continue;
            }
            let close = closest(word, known.all.difference(&written).copied());
            if open && close.is_none() {
                continue;
            }
            meant.extend(close);
            self.sink.push(
                rules::UNREACHABLE_VARIANT
                    .at(self.own.span(&variant.at), format!("`${name}` never has the value `{word}`"))
                    .label("never taken")
                    .help(format!("its values are {}", known.listed()))
                    .did_you_mean(close),
            );
        }
        for word in known.all.difference(&written) {
            if meant.contains(word) || (catches_all && known.defaults.contains(word)) {
                continue;
            }
            self.sink.push(
                rules::MISSING_VARIANT
                    .at(self.own.span(&select.at), format!("the variant `[{word}]` of `${name}` is missing"))
                    .note("the built-in message has a text of its own for it")
                    .help(format!("add a line `[{word}] …`; it may repeat the text of another variant")),
            );
        }
    }

    fn refer(&mut self, reference: &'a Reference) {
        let id = &*reference.id;
        let attribute = reference.attribute.as_deref();
        if self.catalog.pattern(id, attribute).is_some() {
            return;
        }
        let what = if id.starts_with('-') { "term" } else { "message" };
        let shown = attribute.map_or(id.to_owned(), |a| format!("{id}.{a}"));
        let shipped = self.catalog.wording().ids().map(|k| k as &str);
        let own = self.catalog.own().keys().map(|k| &**k);
        let known = own.chain(shipped).filter(|k| k.starts_with('-') == id.starts_with('-') && *k != self.id);
        let close = if attribute.is_none() { closest(id, known) } else { None };
        let diagnostic =
            rules::UNKNOWN_PIECE.at(self.own.span(&reference.at), format!("there is no {what} `{shown}`"));
        let diagnostic = match close {
            Some(name) => diagnostic.help(format!("did you mean `{name}`?")),
            None if what == "message" => diagnostic.help("an argument has a `$` before its name"),
            None => diagnostic.help(format!("write it in one of these files: `{id} = …`")),
        };
        self.sink.push(diagnostic);
    }

    /// What the text says against what the shipped text says.
    fn facts(&mut self, attribute: Option<&str>, pattern: &'a Pattern, misspelt: bool) {
        let find = |id: &str, attribute: Option<&str>| self.catalog.pattern(id, attribute);
        let Some(usage) = Usage::of(pattern, &find) else {
            self.sink.push(
                rules::UNKNOWN_PIECE
                    .at(
                        self.own.span(&pattern.at),
                        format!(
                            "`{}` refers back to itself, or to more than {MAX_REFERENCES} messages",
                            self.id
                        ),
                    )
                    .note("a message that holds itself would never end")
                    .help("write the words out instead"),
            );
            return;
        };
        if self.is_term() || misspelt {
            return;
        }
        let shipped = self.shipped.and_then(|b| b.pattern(attribute));
        let expected = match shipped {
            Some(shipped) => Usage::of(shipped, &|id, a| self.catalog.wording().get(id)?.pattern(a)),
            None => None,
        };
        for name in expected.iter().flat_map(|e| &e.somewhere) {
            let always = expected.as_ref().is_some_and(|e| e.always.contains(name));
            let message = if !usage.somewhere.contains(name) {
                format!("the message `{}` leaves out `${name}`", self.id)
            } else if always && !usage.always.contains(name) {
                format!("the message `{}` leaves out `${name}` in one of its variants", self.id)
            } else {
                continue;
            };
            self.sink.push(
                rules::UNSAID_ARGUMENT
                    .at(self.own.span(&pattern.at), message)
                    .note("what it stands for is a fact of the policy and would not be said")
                    .help(format!("write `{{ ${name} }}` where it belongs in the text")),
            );
        }
    }
}

/// Whether a pattern prints nothing or blanks whatever it is given.
fn is_blank(pattern: &Pattern) -> bool {
    pattern.parts.iter().all(|part| match part {
        Part::Text(text) => text.trim().is_empty(),
        Part::Select(select) => select.variants.iter().all(|v| is_blank(&v.pattern)),
        Part::Arg { .. } | Part::Refer(_) => false,
    })
}

/// The words that a text has variants for.
#[derive(Default)]
struct Words<'a> {
    all: BTreeSet<&'a str>,
    defaults: BTreeSet<&'a str>,
}

impl<'a> Words<'a> {
    fn collect(&mut self, pattern: &'a Pattern, name: &str) {
        for part in &pattern.parts {
            let Part::Select(select) = part else { continue };
            let here = matches!(&select.on, Selector::Arg(n) if &**n == name);
            for (index, variant) in select.variants.iter().enumerate() {
                if let (true, Key::Word(word)) = (here, &variant.key) {
                    self.all.insert(word);
                    if index == select.default {
                        self.defaults.insert(word);
                    }
                }
                self.collect(&variant.pattern, name);
            }
        }
    }

    fn listed(&self) -> String {
        self.all.iter().map(|w| format!("`[{w}]`")).collect::<Vec<_>>().join(", ")
    }
}
