//! The reference of the language, from the shapes that the decoder reads by: it cannot disagree with what is accepted.
//!
//! In: the shapes. Out: Markdown, for `docs/language.md` and `policyc language`.

pub mod examples;
mod words;

use super::policy::POLICY;
use crate::load::{Key, Shape, Value};
use crate::vocabulary::Family;
use std::fmt::Write;

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

/// One shape as Markdown: what it is for, and a table of its keys.
pub fn shape_markdown(place: &Place, level: &str) -> String {
    let mut out = String::new();
    let title = if place.path.is_empty() { "The file".to_owned() } else { format!("`{}`", place.path) };
    let _ = writeln!(out, "{level} {title}\n\n{}\n", place.shape.about);
    let _ = writeln!(
        out,
        "| key | what it means | for example | what stands there | left out | serves |\n| --- | --- | --- | --- | --- | --- |"
    );
    for key in place.shape.keys {
        let _ = writeln!(out, "{}", row(place.shape, key));
    }
    out
}

fn row(shape: &Shape, key: &'static Key) -> String {
    let cell = |text: &str| text.replace('|', "\\|");
    let example = examples::example(shape, key.name).map(|text| format!("`{text}`")).unwrap_or_default();
    format!(
        "| `{}` | {} | {} | {} | {} | {} |",
        key.name,
        cell(key.meaning),
        cell(&example),
        cell(&value_words(key.value)),
        cell(left_out(key)),
        cell(key.law)
    )
}

/// What holds where a key is not written; empty where nothing is said then.
pub fn left_out(key: &Key) -> &'static str {
    if key.required { "an error" } else { key.default }
}

/// The whole reference.
pub fn markdown() -> String {
    let mut out = String::from(HEAD);
    for place in places() {
        out.push_str(&shape_markdown(&place, "##"));
        out.push('\n');
    }
    out.push_str(&words::markdown());
    out
}

const HEAD: &str = "# The language

Every key that a policy file may hold. This page is written by the tests from the same tables that read the files.
Situations and what to write in each, with the sentences that come out: [how-do-i-say.md](how-do-i-say.md).

A text is one string in the first of the policy's languages, or a map of languages: `{ en: Newsletter, sv: Nyhetsbrev }`.
A phrase is a text that is set inside a sentence: without a full stop, and without a capital unless it begins with a name.
Where one value or a list may stand, one value needs no brackets. Under \"left out\" stands what holds where a key is not
written: an error, a default, or nothing, and then nothing is said of it. A fact that the law asks for may be left out as
far as the language goes; a rule then reports it. In every map with fixed keys `accept:` may stand too:
it accepts a finding about that map, with a reason, a person and an end date.

Short forms of retention: `3 years`, `3 years after end of contract`, `up to 90 days`, `at least 10 years`, `1 to 3 years`,
`until end of contract`, `until-withdrawn`, `session`;
with what happens then: `3 years after end of contract then delete`.
Where a map with `id:` may stand, the identifier alone may stand too: `recipients: [hosting]`, `law: se-bokforingslagen`;
with more to say `law: { id: se-bokforingslagen, provision: 7 kap. 1 § }`.
A legal basis is its name, or its name with details: `consent`, `legitimate-interests: { interest: … }`. So is a role of
a recipient: `processor`, `controller: { task: … }`.

";
