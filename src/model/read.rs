//! Reading the model from values: texts, terms and references, with the names that the policy defines.

use super::text::{Term, Text, Words};
use crate::diag::Diagnostic;
use crate::load::{Key, Node, Reader, Shape, Table, Value, closest, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use jiff::civil::Date;
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
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Defined::Recipient => "recipient",
            Defined::Activity => "activity",
            Defined::Group => "group of activities",
            Defined::Law => "law",
            Defined::Product => "product",
            Defined::Controller => "controller",
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

    /// A text: one string in the source language, or a map of languages.
    pub fn text(&self, node: &Arc<Node>) -> Option<Text> {
        let text = match node.entries() {
            None => {
                let value = self.reader.string(node, "text, or a map of languages")?;
                Text { values: vec![(self.source().to_owned(), value)], span: node.span }
            }
            Some(entries) => {
                let mut values = Vec::new();
                for entry in entries {
                    if !is_language_tag(&entry.key.value) {
                        self.push(
                            rules::UNKNOWN_KEY
                                .at(entry.key.span, format!("`{}` is not a language", entry.key.value))
                                .help("a text is one string, or a map of languages: `{ en: …, sv: … }`"),
                        );
                        continue;
                    }
                    if let Some(value) = self.reader.string(&entry.value, "text") {
                        values.push((entry.key.value.clone(), value));
                    }
                }
                Text { values, span: node.span }
            }
        };
        self.translations(&text);
        self.texts.borrow_mut().push(text.clone());
        Some(text)
    }

    fn source(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    fn translations(&self, text: &Text) {
        let missing: Vec<&str> =
            self.languages.iter().map(String::as_str).filter(|l| text.get(l).is_none()).collect();
        if missing.is_empty() {
            return;
        }
        let mut diagnostic = rules::UNTRANSLATED
            .at(text.span, format!("this text is missing in: {}", missing.join(", ")))
            .label(format!("no {}", missing.join(", ")))
            .note(format!(
                "the policy is published in {}; nothing falls back to another language silently",
                self.languages.join(", ")
            ))
            .help(format!(
                "write one text for each language: {{ {} }}",
                self.languages.iter().map(|l| format!("{l}: …")).collect::<Vec<_>>().join(", ")
            ));
        let odd = text.values.iter().find(|(l, _)| !self.languages.contains(l));
        if let (Some((lang, value)), [only]) = (odd, missing.as_slice())
            && closest(lang, [*only]).is_some()
        {
            diagnostic =
                diagnostic.also(value.span, format!("this is marked `{lang}`; did you mean `{only}`?"));
        }
        self.push(diagnostic);
    }

    /// The text of a key.
    pub fn text_of(&self, table: &Table<'_>, name: &str) -> Option<Text> {
        let text = table.read(name, |n| self.text(n))?;
        if table.is_prose(name) {
            self.check_prose(&text);
        }
        Some(text)
    }

    /// A list of texts.
    pub fn texts_of(&self, table: &Table<'_>, name: &str) -> Vec<Text> {
        let texts = table.list(name, |n| self.text(n));
        if table.is_prose(name) {
            texts.iter().for_each(|t| self.check_prose(t));
        }
        texts
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
        Some(Term { id: None, span: text.span, words: Words::Own(text), flags: Vec::new() })
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
                Some(Term { id: id.map(|i| i.value), span: text.span, words: Words::Own(text), flags })
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
        if let Some((_, own)) = self.own.iter().find(|(f, t)| *f == family && t.is(&id.value)) {
            return Some(Term { span: id.span, ..own.clone() });
        }
        let entry = family.get(&id.value)?;
        let words = Words::Shipped(family, entry);
        Some(Term { id: Some(id.value.clone()), words, flags: Vec::new(), span: id.span })
    }

    /// The term of an identifier; a message when there is none.
    pub fn named_term(&self, family: Family, id: &Spanned<String>) -> Option<Term> {
        if let Some(term) = self.known(family, id) {
            return Some(term);
        }
        let own = self.own.iter().filter(|(f, _)| *f == family).filter_map(|(_, t)| t.id.as_deref());
        let near = closest(&id.value, own).or_else(|| family.suggest(&id.value));
        let mut diagnostic = rules::UNKNOWN_TERM
            .at(id.span, format!("`{}` is not {} that the vocabulary knows", id.value, family.noun()))
            .did_you_mean(near);
        let words = format!(
            "for words of your own write a map of languages, `{{ {} }}`, or add the identifier under `vocabulary: {}:`",
            self.languages.iter().map(|l| format!("{l}: …")).collect::<Vec<_>>().join(", "),
            family.key()
        );
        diagnostic = if near.is_some() { diagnostic.note(words) } else { diagnostic.help(words) };
        self.push(diagnostic);
        None
    }

    /// The name of something defined in the policy; a message when there is none.
    pub fn reference(&self, kind: Defined, node: &Arc<Node>) -> Option<Spanned<String>> {
        let written = self.reader.string(node, &format!("the name of a {}", kind.noun()))?;
        self.named(kind, written)
    }

    /// The same for a name that was read already.
    pub fn named(&self, kind: Defined, written: Spanned<String>) -> Option<Spanned<String>> {
        let known = self.names.iter().filter(|(k, _)| *k == kind).map(|(_, n)| n.value.as_str());
        if known.clone().any(|n| n == written.value) {
            return Some(written);
        }
        if kind == Defined::Law && crate::law::statute(&written.value).is_some() {
            return Some(written);
        }
        let near = closest(&written.value, known.clone());
        let mut diagnostic = rules::UNKNOWN_REFERENCE
            .at(written.span, format!("no {} is called `{}`", kind.noun(), written.value))
            .did_you_mean(near);
        if let Some((_, name)) = self.names.iter().find(|(k, n)| *k == kind && Some(n.value.as_str()) == near)
        {
            diagnostic = diagnostic.also(name.span, format!("`{}` is defined here", name.value));
        }
        if near.is_none() {
            diagnostic =
                diagnostic.help(format!("define it under `{}:`, or use one that is there", kind.key()));
        }
        self.push(diagnostic);
        None
    }

    /// A list of references.
    pub fn references(&self, table: &Table<'_>, name: &str, kind: Defined) -> Vec<Spanned<String>> {
        table.list(name, |n| self.reference(kind, n))
    }

    /// An e-mail address.
    pub fn email(&self, table: &Table<'_>, name: &str) -> Option<Spanned<String>> {
        let text = table.name(name)?;
        self.is_email(&text).then_some(text)
    }

    /// Checks an e-mail address; a message when it cannot be one.
    pub fn is_email(&self, text: &Spanned<String>) -> bool {
        let good = text.value.split_once('@').is_some_and(|(user, host)| {
            let label = |l: &str| {
                !l.is_empty()
                    && !l.starts_with('-')
                    && !l.ends_with('-')
                    && l.chars().all(|c| c.is_alphanumeric() || c == '-')
            };
            !user.is_empty()
                && !user.starts_with('.')
                && !user.ends_with('.')
                && user.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
                && host.contains('.')
                && host.split('.').all(label)
        });
        if !good {
            self.push(
                rules::BAD_EMAIL
                    .at(text.span, format!("`{}` cannot be an e-mail address", text.value))
                    .help("write name@company.example, without `mailto:` and without spaces"),
            );
        }
        good
    }

    /// A web address.
    pub fn url(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        let text = self.reader.string(node, "a web address")?;
        let rest = text.value.strip_prefix("https://").or_else(|| text.value.strip_prefix("http://"));
        let host = rest.and_then(|r| r.split(['/', '?', '#']).next()).unwrap_or("");
        let host_good = host.contains('.')
            && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'))
            && host.split('.').all(|l| !l.is_empty());
        if host_good
            && !text
                .value
                .chars()
                .any(|c| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\' | '`' | '{' | '}'))
        {
            return Some(text);
        }
        let mut diagnostic = rules::BAD_URL.at(text.span, format!("`{}` is not a web address", text.value));
        diagnostic = if rest.is_none() && !text.value.contains(':') && text.value.contains('.') {
            diagnostic.did_you_mean(Some(&format!("https://{}", text.value)))
        } else {
            diagnostic.help("write the whole address, starting with https://")
        };
        self.push(diagnostic);
        None
    }

    /// The web address under a key.
    pub fn url_of(&self, table: &Table<'_>, name: &str) -> Option<Spanned<String>> {
        table.read(name, |n| self.url(n))
    }

    /// A country code, in capitals.
    pub fn country(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        let text = self.reader.string(node, "the two-letter code of a country")?;
        if super::country::exists(&text.value) {
            return Some(text);
        }
        let mut diagnostic = rules::BAD_COUNTRY
            .at(text.span, format!("`{}` is not the code of a country", text.value))
            .label("no such country");
        let upper = text.value.to_uppercase();
        diagnostic = match super::country::meant(&upper) {
            Some(code) => diagnostic.did_you_mean(Some(code)),
            None => diagnostic.help("write the two letters of ISO 3166-1 in capitals, such as SE, NO or US"),
        };
        self.push(diagnostic);
        None
    }

    /// The country under a key.
    pub fn country_of(&self, table: &Table<'_>, name: &str) -> Option<Spanned<String>> {
        table.read(name, |n| self.country(n))
    }

    /// The date under a key.
    pub fn date_of(&self, table: &Table<'_>, name: &str) -> Option<Spanned<Date>> {
        table.date(name)
    }
}

fn flags_of(term: &Term) -> Vec<(String, String)> {
    const FLAGS: &[&str] = &[
        "special",
        "criminal",
        "national-id",
        "child",
        "direct-marketing",
        "analytics",
        "profiling",
        "advertising",
    ];
    FLAGS.iter().filter_map(|f| Some(((*f).to_owned(), term.flag(f)?.to_owned()))).collect()
}

/// Whether a word has the form of a BCP 47 tag such as `sv`, `pt-BR` or `zh-Hant`.
pub fn is_language_tag(word: &str) -> bool {
    let mut parts = word.split('-');
    let language = parts.next().unwrap_or("");
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|p| (2..=8).contains(&p.len()) && p.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// A term with words of its own.
pub static TERM: Shape = Shape {
    name: "a term",
    about: "Something named by the vocabulary, or in words of your own.",
    keys: TERM_KEYS,
};

const TERM_KEYS: &[Key] = &[
    key("id", Value::Id, "an identifier of the vocabulary, or a new one for the words beside it", ""),
    key("text", Value::Text, "words of your own, instead of those of the vocabulary", ""),
];

/// The place of a term that may be missing.
pub fn span_or(span: Option<Span>, fallback: Span) -> Span {
    span.unwrap_or(fallback)
}
