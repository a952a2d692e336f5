//! Words that say nothing: criteria, interests and purposes made of nothing but what the law asks to be filled in.
//!
//! Only whole texts in which no word adds anything are reported, so a text with one concrete word passes. The words are
//! data beside those of [`super::wording`]; texts in languages without a list are not looked at.

use super::citations::STORAGE;
use super::wording::{lists, plain};
use super::{Facts, Group, Under};
use crate::diag::{Citation, Diagnostic, Level, Rule, Sink};
use crate::model::{Activity, Form, Retention, Text, Words};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Empty words",
    rules: &[&VAGUE_RETENTION, &VAGUE_PURPOSE, &VAGUE_INTEREST],
    passes: &[(Under::Gdpr, run)],
};

/// "As long as necessary."
pub static VAGUE_RETENTION: Rule = Rule {
    code: "RET-02",
    name: "vague-retention",
    level: Level::Error,
    summary: "the criteria for how long data are kept decide nothing",
    citations: &[
        STORAGE,
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(e)",
            says: "data are kept no longer than is necessary for the purposes; that is the duty, not the criterion",
        },
    ],
    explanation: include_str!("explain/vague-retention.md"),
    acceptable: true,
};

/// "To improve our services."
pub static VAGUE_PURPOSE: Rule = Rule {
    code: "G13-11",
    name: "vague-purpose",
    level: Level::Warning,
    summary: "a purpose does not say what is done with the data",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(b)",
            says: "data are collected for specified, explicit purposes",
        },
        Citation {
            act: "Guidelines WP260",
            provision: "on transparency",
            says: "“we may use your data to develop new services” does not tell which services, nor how",
        },
    ],
    explanation: include_str!("explain/vague-purpose.md"),
    acceptable: true,
};

/// "Our legitimate business interests."
pub static VAGUE_INTEREST: Rule = Rule {
    code: "G13-16",
    name: "vague-interest",
    level: Level::Warning,
    summary: "a legitimate interest is named without saying what it is",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 13(1)(d)",
        says: "people are told the legitimate interests that are pursued",
    }],
    explanation: include_str!("explain/vague-interest.md"),
    acceptable: true,
};

/// Headings of the lists, by place: in each, words that add nothing there.
const CRITERIA: &str = "criteria";
const PURPOSES: &str = "purposes";
const INTERESTS: &str = "interests";

/// A text in which no word adds anything in a place, in the first language of the lists in which that is so.
fn empty<'t>(text: &'t Text, place: &str) -> Option<&'t Spanned<String>> {
    lists::languages().find_map(|language| {
        // a list is read when a text is in its language, and not before
        let (_, said) = text.values.iter().find(|(tag, _)| plain::main_of(tag) == language)?;
        let list = lists::of(language)?;
        list.says_nothing(place, &said.value).then_some(said)
    })
}

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for entry in &facts.policy.retention {
        sink.extend(retention(entry, "this policy"));
    }
    for (id, activity) in facts.policy.performed() {
        let what = format!("activity `{}`", id.value);
        for entry in &activity.retention {
            sink.extend(retention(entry, &what));
        }
        purposes(activity, &what, sink);
        interests(activity, &what, sink);
    }
}

fn retention(entry: &Retention, what: &str) -> Option<Diagnostic> {
    let text = match &entry.form {
        Form::Criteria(text) => text,
        Form::Until(event) => match &event.words {
            Words::Own(text) | Words::OwnEvent { until: Some(text), .. } => text,
            _ => return None,
        },
        _ => return None,
    };
    let said = empty(text, CRITERIA)?;
    Some(
        VAGUE_RETENTION
            .at(said.span, format!("the criteria by which {what} keeps data decide nothing"))
            .label("by this nobody can tell when data go")
            .help("write a period, such as `keep: 1 year` with `after:`, or the event that ends it with `until:`; for what a law asks to be kept, name it with `law:`; where nothing else is possible, name criteria that somebody can check"),
    )
}

fn purposes(activity: &Activity, what: &str, sink: &mut Sink) {
    let own = activity.purposes.iter().filter_map(|purpose| match &purpose.term.words {
        Words::Own(text) => empty(text, PURPOSES),
        _ => None,
    });
    for said in own {
        let (span, words): (Span, &str) = (said.span, &said.value);
        sink.push(
            VAGUE_PURPOSE
                .at(span, format!("{what} has a purpose that says nothing: “{words}”"))
                .label("what is done, and what for?")
                .help("say what you do with the data and what it leads to, such as `to find out at which step of an order people give up`, or take a purpose of the vocabulary"),
        );
    }
}

fn interests(activity: &Activity, what: &str, sink: &mut Sink) {
    for said in activity.bases.iter().filter_map(|basis| empty(basis.interest.as_ref()?, INTERESTS)) {
        sink.push(
            VAGUE_INTEREST
                .at(said.span, format!("{what} rests on an interest that is not named: “{}”", said.value))
                .label("which interest?")
                .help("say what you gain by it, such as `interest: { en: websites that work and withstand attacks, … }`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(language: &str, words: &str) -> Text {
        let value = Spanned { value: words.to_owned(), span: Span::default() };
        Text { values: vec![(language.to_owned(), value)], span: Span::default() }
    }

    #[test]
    fn a_text_with_one_concrete_word_passes() {
        for (language, words, list, says_nothing) in [
            ("en", "as long as necessary", CRITERIA, true),
            ("en", "only as long as they are needed for the purposes stated in this policy", CRITERIA, true),
            ("en", "for a reasonable period", CRITERIA, true),
            ("en", "as long as the law requires", CRITERIA, true),
            ("en", "as long as the thread is open", CRITERIA, false),
            ("en", "as long as they are needed to fend off an attack", CRITERIA, false),
            ("sv", "så länge det är nödvändigt för ändamålet", CRITERIA, true),
            ("sv", "så länge det behövs för ändamålen på vår samtyckessida", CRITERIA, false),
            ("de", "so lange wie nötig", CRITERIA, false),
            ("en", "to provide and improve our services", PURPOSES, true),
            ("en", "to improve our customer service", PURPOSES, false),
            ("sv", "att utveckla nya tjänster", PURPOSES, true),
            ("sv", "att se hur webbplatsen kan förbättras", PURPOSES, false),
            ("en", "our legitimate business interests", INTERESTS, true),
            ("en", "being able to improve our website", INTERESTS, false),
            ("sv", "att kunna bedriva vår verksamhet", INTERESTS, true),
            ("sv", "framtida kontakt och samarbete", INTERESTS, false),
            ("en", "", INTERESTS, false),
        ] {
            assert_eq!(empty(&text(language, words), list).is_some(), says_nothing, "{words}");
        }
    }
}
