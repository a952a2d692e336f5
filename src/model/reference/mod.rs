//! The reference of the language, from the shapes that the decoder reads by: it cannot disagree with what is accepted.
//!
//! In: the shapes. Out: where each stands, and what may stand under its keys, in words: for `policyc language` and for
//! `docs/language.md`, which the tests write.

pub mod examples;

use super::policy::POLICY;
use crate::load::{Key, Shape, Value};
use crate::vocabulary::Family;

/// A shape and where it stands: `activities.<id>.basis`.
pub struct Place {
    /// The path of keys that leads to it; empty for the file itself.
    pub path: String,
    /// The shape.
    pub shape: &'static Shape,
}

/// Every shape, in reading order, each once: at the first place where it stands.
pub fn places() -> Vec<Place> {
    let mut out = vec![Place { path: String::new(), shape: &POLICY }];
    visit(&POLICY, "", &mut out);
    out.push(Place { path: "accept".to_owned(), shape: &crate::load::ACCEPTANCE });
    out
}

fn visit(shape: &'static Shape, path: &str, out: &mut Vec<Place>) {
    for key in shape.keys {
        let (inner, suffix) = match key.value {
            Value::Table(inner) => (inner, ""),
            Value::List(Value::Table(inner)) => (*inner, ""),
            Value::Tables(inner) => (inner, ".<id>"),
            _ => continue,
        };
        if out.iter().any(|p| std::ptr::eq(p.shape, inner)) {
            continue;
        }
        let dot = if path.is_empty() { "" } else { "." };
        let path = format!("{path}{dot}{}{suffix}", key.name);
        out.push(Place { path: path.clone(), shape: inner });
        visit(inner, &path, out);
    }
}

/// What may stand under a key, in words.
pub fn value_words(value: Value) -> String {
    match value {
        Value::Text => "text, in one language or `{ en: …, sv: … }`".to_owned(),
        Value::Phrase => "a phrase, in one language or `{ en: …, sv: … }`".to_owned(),
        Value::Prose => "text in Markdown, in one language or `{ en: …, sv: … }`".to_owned(),
        Value::Name => "a name, never translated".to_owned(),
        Value::Bool => "`true` or `false`".to_owned(),
        Value::Number => "a whole number".to_owned(),
        Value::Date => "a date, `2026-04-01`".to_owned(),
        Value::Email => "an e-mail address".to_owned(),
        Value::Url => "a web address, `https://…`".to_owned(),
        Value::Country => "a country, two letters: `SE`".to_owned(),
        Value::Language => "a language tag: `sv`".to_owned(),
        Value::Duration => "a length of time: `3 years`".to_owned(),
        Value::Id => "an identifier: a-z, 0-9, hyphens".to_owned(),
        Value::Ref(what) => reference_words(what),
        Value::OneOf(words) => words.iter().map(|w| format!("`{w}`")).collect::<Vec<_>>().join(", "),
        Value::Table(shape) => format!("{} (below)", shape.name),
        Value::Tables(shape) => format!("identifiers of your own, each with {} (below)", shape.name),
        Value::List(inner) => format!("one or a list of: {}", value_words(*inner)),
        Value::Forms(words) => words.to_owned(),
    }
}

/// Terms of the vocabulary may be words of one's own; other references name something of the policy or of the law.
fn reference_words(what: &str) -> String {
    let family = Family::ALL
        .into_iter()
        .find(|f| f.prefix() == what || (what == "tracker purpose" && *f == Family::Tracker));
    match family {
        Some(family) => {
            format!("{}: an identifier of the vocabulary, or words `{{ en: …, sv: … }}`", family.noun())
        }
        None => {
            let article = if what.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
            format!("the name of {article} {what}")
        }
    }
}

/// What holds where a key is not written; empty where nothing is said then.
pub fn left_out(key: &Key) -> &'static str {
    if key.required { "an error" } else { key.default }
}
