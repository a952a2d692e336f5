//! Authors' texts side by side: sentences nobody can follow, texts that stand twice, names in two spellings. What single
//! words should not be written is in [`super::wording`].

use super::wording::phrase::{Words, small};
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::Policy;
use crate::source::{Span, Spanned};
use std::collections::{HashMap, HashSet};

/// The group.
pub static GROUP: Group = Group {
    title: "Texts",
    rules: &[&LONG_SENTENCE, &REPEATED_TEXT, &NAME_SPELLED_TWO_WAYS],
    passes: &[(Under::Gdpr, run)],
};

const PLAIN: Citation = Citation {
    act: "GDPR",
    provision: "Article 12(1)",
    says: "information is given in a concise, transparent, intelligible form, using clear and plain language",
};

/// A sentence of more than [`LONGEST`] words.
pub static LONG_SENTENCE: Rule = Rule {
    code: "G12-02",
    name: "long-sentence",
    level: Level::Warning,
    summary: "a sentence has more than sixty words",
    citations: &[PLAIN],
    explanation: include_str!("explain/long-sentence.md"),
    acceptable: true,
};

/// The same long text in two places.
pub static REPEATED_TEXT: Rule = Rule {
    code: "DOC-10",
    name: "repeated-text",
    level: Level::Warning,
    summary: "the same long text stands in two places",
    citations: &[PLAIN],
    explanation: include_str!("explain/repeated-text.md"),
    acceptable: true,
};

/// Hubspot and HubSpot.
pub static NAME_SPELLED_TWO_WAYS: Rule = Rule {
    code: "DOC-11",
    name: "name-spelled-two-ways",
    level: Level::Warning,
    summary: "a company, product or service is spelled in two ways",
    citations: &[PLAIN],
    explanation: include_str!("explain/name-spelled-two-ways.md"),
    acceptable: true,
};

/// A sentence of more words is too long. Authorities name no number; style guides of public bodies advise against half
/// as many.
const LONGEST: usize = 60;

/// A text of fewer words may well stand in several places.
const LONG_TEXT: usize = 25;

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let mut places: HashSet<Span> = HashSet::new();
    let texts = facts.policy.texts.iter().flat_map(|text| &text.values).map(|(_, text)| text);
    // a text that files share is read once for each place that takes it in
    let texts: Vec<&Spanned<String>> = texts.filter(|text| places.insert(text.span)).collect();
    let mut seen: HashMap<&str, Span> = HashMap::new();
    for text in &texts {
        long_sentences(facts, text, sink);
        repeated(text, &mut seen, sink);
    }
    spellings(facts, &texts, sink);
}

/// At least as many as there are words, but for one: between words there is what is no letter, and most texts have too
/// little of that for more to be counted.
fn gaps(text: &str) -> usize {
    text.bytes().filter(|byte| !byte.is_ascii_alphanumeric()).count()
}

fn long_sentences(facts: &Facts<'_>, text: &Spanned<String>, sink: &mut Sink) {
    if gaps(&text.value) < LONGEST {
        return;
    }
    let long = |text: &str| -> Vec<_> {
        let sentences = Words::of(&small(text)).sentences();
        sentences.into_iter().filter(|(_, words)| *words > LONGEST).collect()
    };
    let found = long(&text.value);
    if found.is_empty() {
        return;
    }
    let written = long(facts.sources.slice(text.span));
    for (number, (_, words)) in found.iter().enumerate() {
        let same = written.get(number).filter(|_| written.len() == found.len());
        let start = text.span.start as usize;
        let place = same.map_or(text.span, |(range, _)| {
            Span::new(text.span.file, start + range.start, start + range.end)
        });
        sink.push(
            LONG_SENTENCE
                .at(place, format!("this sentence has {words} words"))
                .help("make several sentences of it, or a list"),
        );
    }
}

fn repeated<'t>(text: &'t Spanned<String>, seen: &mut HashMap<&'t str, Span>, sink: &mut Sink) {
    if gaps(&text.value) < LONG_TEXT - 1 || text.value.split_whitespace().count() < LONG_TEXT {
        return;
    }
    match seen.get(text.value.as_str()) {
        None => {
            seen.insert(&text.value, text.span);
        }
        Some(first) => sink.push(
            REPEATED_TEXT
                .at(text.span, "this text stands in another place too, word for word")
                .also(*first, "here")
                .help("say it once, and refer to that place with a link such as `[rights](#rights)`"),
        ),
    }
}

/// Names with a capital inside are spelled in one way only, so that any other with a capital in front is a slip.
fn spellings(facts: &Facts<'_>, texts: &[&Spanned<String>], sink: &mut Sink) {
    let all = names(facts.policy);
    let mut right: HashMap<String, (&str, Span)> = HashMap::new();
    for name in &all {
        for word in words(&name.value).filter(|word| has_inner_capital(word)) {
            right.entry(word.to_lowercase()).or_insert((word, name.span));
        }
    }
    if right.is_empty() {
        return;
    }
    // a company and its product may be spelled differently themselves
    let known: HashSet<&str> = all.iter().flat_map(|name| words(&name.value)).collect();
    let mut reported: HashSet<&str> = HashSet::new();
    for text in texts {
        // most words have no capital; of other alphabets than the Latin it is found out below
        let capital = |chunk: &str| chunk.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii());
        for word in words_of(text.value.split_whitespace().filter(|chunk| capital(chunk))) {
            let slip = word.starts_with(char::is_uppercase)
                && word.contains(char::is_lowercase)
                && !known.contains(word);
            let meant = if slip { right.get(&word.to_lowercase()) } else { None };
            let Some((meant, named)) = meant.filter(|_| reported.insert(word)) else { continue };
            let written = facts.sources.slice(text.span).find(word);
            let place = written.map_or(text.span, |at| {
                let start = text.span.start as usize + at;
                Span::new(text.span.file, start, start + word.len())
            });
            sink.push(
                NAME_SPELLED_TWO_WAYS
                    .at(place, format!("`{word}` is spelled `{meant}` elsewhere"))
                    .also(*named, "elsewhere")
                    .help("spell it in one way, as its owner does"),
            );
        }
    }
}

/// The words of a text that are in no address.
fn words(text: &str) -> impl Iterator<Item = &str> {
    words_of(text.split_whitespace())
}

/// The words of what stands between the spaces of a text, addresses left out.
fn words_of<'t>(chunks: impl Iterator<Item = &'t str>) -> impl Iterator<Item = &'t str> {
    let address = |chunk: &&str| {
        let inner = chunk.trim_matches(|c: char| !c.is_alphanumeric());
        inner.contains(['@', '/', '.', '_'])
    };
    let chunks = chunks.filter(move |chunk| !address(chunk));
    chunks.flat_map(|chunk| chunk.split(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty())
}

/// `HubSpot`, not `HUBSPOT` and not `Hubspot`.
fn has_inner_capital(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
        && word.starts_with(char::is_uppercase)
        && word.chars().filter(|c| c.is_lowercase()).count() > 1
}

/// Names of companies, products and services.
fn names(policy: &Policy) -> Vec<&Spanned<String>> {
    let controllers = policy.all_controllers();
    let mut out: Vec<&Spanned<String>> =
        controllers.flat_map(|party| party.short.iter().chain(&party.name)).collect();
    for (_, recipient) in &policy.recipients {
        out.extend(recipient.name.iter().chain(&recipient.owner).chain(recipient.all_services()));
    }
    out.extend(policy.products.iter().map(|(_, product)| &product.name));
    out
}
