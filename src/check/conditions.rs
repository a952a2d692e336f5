//! Cases in words: `when:` stands after "only", so it begins like a condition. Article 12(1) GDPR.
//!
//! The words that conditions begin with are listed for the shipped languages; texts in others are not looked at.

use super::citations::PLAIN;
use super::{Facts, Group, Under};
use crate::diag::{Level, Rule, Sink};
use crate::model::text::Wanted;

/// The group.
pub static GROUP: Group =
    Group { title: "Cases in words", rules: &[&WORDED_AS_EXCEPTION], passes: &[(Under::Any, run)] };

/// "Only unless you hide it."
pub static WORDED_AS_EXCEPTION: Rule = Rule {
    code: "DOC-29",
    name: "case-without-condition",
    level: Level::Warning,
    summary: "a case does not begin like a condition, so the sentence around it does not hold together",
    citations: &[PLAIN],
    explanation: include_str!("explain/case-without-condition.md"),
    acceptable: true,
};

/// Words that conditions begin with, in each language.
const BEGINNINGS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "if",
            "when",
            "whenever",
            "where",
            "wherever",
            "while",
            "as",
            "once",
            "after",
            "before",
            "until",
            "till",
            "for",
            "in",
            "during",
            "at",
            "on",
            "with",
            "within",
            "upon",
            "since",
            "from",
            "to",
            "by",
            "under",
            "provided",
            "so",
            "only",
            "through",
            "via",
            "outside",
            "inside",
            "up",
            "because",
            "about",
            "between",
            "among",
            "over",
            "against",
            "depending",
            "according",
            "using",
            "not",
        ],
    ),
    (
        "sv",
        &[
            "om",
            "när",
            "där",
            "medan",
            "så",
            "sedan",
            "efter",
            "innan",
            "före",
            "tills",
            "till",
            "för",
            "i",
            "under",
            "vid",
            "på",
            "med",
            "inom",
            "från",
            "ifall",
            "enligt",
            "genom",
            "via",
            "bara",
            "endast",
            "utanför",
            "eftersom",
            "mellan",
            "bland",
            "över",
            "mot",
            "beroende",
            "hos",
            "av",
            "åt",
            "inte",
            "förutsatt",
        ],
    ),
];

/// Words that make an exception of a case.
const EXCEPTIONS: &[(&str, &[&str])] =
    &[("en", &["unless", "except", "without"]), ("sv", &["såvida", "utom", "förutom", "utan"])];

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for phrase in &facts.policy.phrases {
        let Wanted::Under(key) = phrase.wanted else { continue };
        if key.name != "when" {
            continue;
        }
        let Some(text) = facts.policy.texts.get(phrase.text) else { continue };
        for (lang, words) in &text.values {
            let Some((_, beginnings)) = BEGINNINGS.iter().find(|(known, _)| known == lang) else { continue };
            let first = words.value.split_whitespace().next().unwrap_or_default();
            let first = first.trim_end_matches([',', '.', ':', ';']).to_lowercase();
            if first.is_empty() || beginnings.contains(&first.as_str()) {
                continue;
            }
            let exception =
                EXCEPTIONS.iter().any(|(known, all)| known == lang && all.contains(&first.as_str()));
            let example = match lang.as_str() {
                "sv" => "om du inte har dolt det",
                _ => "if you have not hidden it",
            };
            let found = WORDED_AS_EXCEPTION
                .at(words.span, "`when:` says in which case only, and this does not begin like a case")
                .label(if exception {
                    "an exception: it would read “only unless …”"
                } else {
                    "reads “only …”"
                })
                .help(match exception {
                    true => format!("turn it round, and say when it does happen: `{example}`"),
                    false => format!(
                        "begin with a word such as {}: `{example}`",
                        if lang == "sv" {
                            "om, när, där, medan, så länge, efter or för"
                        } else {
                            "if, when, where, while, as long as, once, after or for"
                        }
                    ),
                });
            sink.push(found);
        }
    }
}
