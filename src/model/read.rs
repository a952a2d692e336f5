//! Reading the model from values: texts, terms and references, with the names that the policy defines.

use super::text::{Phrase, Term, Text, Wanted, Words};
use crate::diag::Diagnostic;
use crate::load::{Key, Node, Reader, Shape, Table, Value, closest, key, rules};
use crate::source::Spanned;
use crate::vocabulary::Family;
use std::cell::RefCell;
use std::sync::Arc;

/// What names may refer to: everything that a policy defines under an identifier of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Defined {
    /// `recipients:`
    Recipient,
    /// `activities:`
    Activity,
    /// `groups:`, the headings that activities stand under.
    Group,
    /// `laws:`, and the shipped statutes.
    Law,
    /// `products:`
    Product,
    /// `controllers:`, `joint-controllers:` and the controller itself.
    Controller,
}

impl Defined {
    /// What messages call one: `a recipient`.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Defined::Recipient => "a recipient",
            Defined::Activity => "an activity",
            Defined::Group => "a group of activities",
            Defined::Law => "a law",
            Defined::Product => "a product",
            Defined::Controller => "a controller",
        }
    }

    pub(crate) fn key(self) -> &'static str {
        match self {
            Defined::Recipient => "recipients",
            Defined::Activity => "activities",
            Defined::Group => "groups",
            Defined::Law => "laws",
            Defined::Product => "products",
            Defined::Controller => "controllers",
        }
    }
}

/// A help lists at most this many names.
const MANY: usize = 12;

/// What every part of the model is read with.
pub struct Cx<'r> {
    /// Reports.
    pub reader: &'r Reader,
    /// The languages of the policy, the source language first.
    pub languages: Vec<String>,
    /// Every name that the policy defines, with its place.
    pub names: Vec<(Defined, Spanned<String>)>,
    /// Terms of the author's own, from `vocabulary:`.
    pub own: Vec<(Family, Term)>,
    /// Every text read so far.
    pub texts: RefCell<Vec<Text>>,
    /// Those of them that are set inside sentences.
    pub phrases: RefCell<Vec<Phrase>>,
}

impl<'r> Cx<'r> {
    /// Reports.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.reader.push(diagnostic);
    }

    /// Opens a map with fixed keys.
    pub fn table(&self, node: &Node, shape: &'static Shape) -> Option<Table<'r>> {
        self.reader.table(node, shape)
    }

    /// A term of the vocabulary, of `vocabulary:`, or in words on the spot.
    pub fn term(&self, family: Family, node: &Arc<Node>) -> Option<Term> {
        if node.entries().is_none() {
            let written = self.reader.string(node, family.noun())?;
            return self.named_term(family, &written);
        }
        if node.get("id").is_some() || node.get("text").is_some() {
            let table = self.table(node, &TERM)?;
            return self.term_in(family, &table);
        }
        let text = self.text(node)?;
        self.last_is_phrase(1, Wanted::Term(family));
        Some(Term { id: None, class: None, span: text.span, words: Words::Own(text), flags: Vec::new() })
    }

    /// The `id:` and `text:` of a larger map: one names a term, the other words it.
    pub fn term_in(&self, family: Family, table: &Table<'_>) -> Option<Term> {
        let id = table.name("id");
        let text = self.text_of(table, "text");
        match (id, text) {
            (Some(id), None) => self.named_term(family, &id),
            (id, Some(text)) => {
                let flags = id
                    .as_ref()
                    .and_then(|id| self.known(family, id))
                    .map(|t| flags_of(&t))
                    .unwrap_or_default();
                Some(Term {
                    id: id.map(|i| i.value),
                    class: None,
                    span: text.span,
                    words: Words::Own(text),
                    flags,
                })
            }
            (None, None) => {
                self.push(
                    rules::MISSING_KEY
                        .at(table.head(), format!("{} needs `id:` or `text:`", family.noun()))
                        .help("name an identifier of the vocabulary with `id:`, or write words of your own under `text:`"),
                );
                None
            }
        }
    }

    /// The list of terms under a key.
    pub fn terms_of(&self, table: &Table<'_>, name: &str, family: Family) -> Vec<Term> {
        table.list(name, |n| self.term(family, n))
    }

    fn known(&self, family: Family, id: &Spanned<String>) -> Option<Term> {
        // by its own identifier alone: the category that a term is a kind of stays what it is
        let named = |term: &Term| term.id.as_deref() == Some(id.value.as_str());
        if let Some((_, own)) = self.own.iter().find(|(f, t)| *f == family && named(t)) {
            return Some(Term { span: id.span, ..own.clone() });
        }
        let entry = family.get(&id.value)?;
        let words = Words::Shipped(family, entry);
        Some(Term { id: Some(id.value.clone()), class: None, words, flags: Vec::new(), span: id.span })
    }

    /// The term of an identifier; a message when there is none.
    pub fn named_term(&self, family: Family, id: &Spanned<String>) -> Option<Term> {
        if let Some(term) = self.known(family, id) {
            return Some(term);
        }
        let own = self.own.iter().filter(|(f, _)| *f == family).filter_map(|(_, t)| t.id.as_deref());
        let shipped = || self.reader.may_suggest().then(|| family.suggest(&id.value)).flatten();
        let near = closest(&id.value, own).or_else(shipped);
        let plain = id.value.contains(' ') && !id.value.contains([',', ':', '{', '}']);
        let own = self.languages.iter().enumerate().map(|(index, language)| match index {
            0 if plain => format!("{language}: {}", id.value),
            _ => format!("{language}: …"),
        });
        let words = format!(
            "for words of your own write a map of languages, `{{ {} }}`, or add the identifier under `vocabulary: {}:`",
            own.collect::<Vec<_>>().join(", "),
            family.key()
        );
        let diagnostic = rules::UNKNOWN_TERM.at(
            id.span,
            match id.value.trim() {
                // what stands behind `after` or `until` in short can be missing
                "" => format!("a word is missing here: one of the {} in the vocabulary", family.plural()),
                named => format!("`{named}` is not among the {} in the vocabulary", family.plural()),
            },
        );
        self.push(if near.is_some() {
            diagnostic.note(words).did_you_mean(near)
        } else {
            diagnostic.help(words)
        });
        None
    }

    /// The name of something defined in the policy; a message when there is none.
    pub fn reference(&self, kind: Defined, node: &Arc<Node>) -> Option<Spanned<String>> {
        let written = self.reader.string(node, &format!("the name of {}", kind.noun()))?;
        self.named(kind, written)
    }

    /// The same for a name that was read already.
    pub fn named(&self, kind: Defined, written: Spanned<String>) -> Option<Spanned<String>> {
        let defined = || self.names.iter().filter(|(k, _)| *k == kind).map(|(_, name)| name);
        if defined().any(|name| name.value == written.value) {
            return Some(written);
        }
        if kind == Defined::Law && crate::law::statute(&written.value).is_some() {
            return Some(written);
        }
        let shipped = crate::law::statutes().map(|s| s.id.as_str()).filter(|_| kind == Defined::Law);
        let near = closest(&written.value, defined().map(|name| name.value.as_str()).chain(shipped));
        let message = format!("`{}` is not the name of {}", written.value, kind.noun());
        let mut diagnostic = rules::UNKNOWN_REFERENCE.at(written.span, message).label("not defined");
        if let Some(name) = defined().find(|name| Some(name.value.as_str()) == near) {
            diagnostic = diagnostic.also(name.span, format!("`{}` is defined here", name.value));
        }
        let known: Vec<&str> = defined().map(|name| name.value.as_str()).take(MANY + 1).collect();
        let help = match known.len() {
            0 => format!("define it under `{}:`", kind.key()),
            n if n > MANY => format!("define it under `{}:`, or name one that is there", kind.key()),
            _ => {
                format!("define it under `{}:`, or name one that is there: {}", kind.key(), known.join(", "))
            }
        };
        let nobody = ["nobody", "no-one", "noone", "no", "none", "nothing", "ingen", "inga"];
        let help = match kind {
            Defined::Recipient if nobody.contains(&written.value.as_str()) => {
                "write `recipients: none` where nobody gets the data".to_owned()
            }
            _ => help,
        };
        self.push(diagnostic.help(help).did_you_mean(near));
        None
    }

    /// A list of references.
    pub fn references(&self, table: &Table<'_>, name: &str, kind: Defined) -> Vec<Spanned<String>> {
        table.list(name, |n| self.reference(kind, n))
    }
}

/// What the law says of an identifier holds whatever words an author chooses for it.
pub(super) fn flags_of(term: &Term) -> Vec<(String, String)> {
    const FLAGS: &[&str] = &[
        "special",
        "criminal",
        "national-id",
        "identifies",
        "child",
        "direct-marketing",
        "analytics",
        "profiling",
        "advertising",
        "legal-claims",
        "ai-training",
        "anonymous",
        "employee",
        "patient",
        "not-contract-party",
        "kind",
        "public",
    ];
    FLAGS.iter().filter_map(|f| Some(((*f).to_owned(), term.flag(f)?.to_owned()))).collect()
}

/// A term with words of its own.
pub static TERM: Shape = Shape {
    name: "a term",
    about: "Something named by the vocabulary, or in words of your own.",
    keys: TERM_KEYS,
};

const TERM_KEYS: &[Key] = &[
    key("id", Value::Id, "an identifier of the vocabulary, or a new one for the words beside it", ""),
    key("text", Value::Phrase, "words of your own, instead of those of the vocabulary", ""),
];
