//! Words that authors had better not write: outdated and wrong terms, promises that nobody can keep, phrases that leave
//! everything open.
//!
//! The words are data: one file a language in `wording/words/`, each entry with its reason and what to write instead. Only
//! texts of authors are looked at, and the finding underlines the words where they stand in the file. Lists know words
//! and no meaning, so these rules warn or hint; an entry with `unless` keeps still where a sentence makes it right.

pub mod lists;
pub(super) mod phrase;
pub(super) mod plain;

use super::dates::SILENT_CHANGES;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::source::{Sources, Span, Spanned};
use lists::{List, Passage};
use std::collections::HashSet;

/// The group.
pub static GROUP: Group = Group { title: "Wording", rules: RULES, passes: &[(Under::Gdpr, run)] };

static RULES: &[&Rule] = &[
    &VAGUE_WORDS,
    &OPEN_LIST,
    &OUTDATED_TERM,
    &FOREIGN_NAME_OF_REGULATION,
    &PAST_AS_FUTURE,
    &CONSENT_BY_USE,
    &WITHDRAWAL_ON_REQUEST,
    &ANONYMOUS_IDENTIFIER,
    &IDENTIFIERS_CALLED_NON_PERSONAL,
    &WRONG_WORD_FOR_PROCESSING,
    &ABSOLUTE_SECURITY,
    &OBSOLETE_SECURITY,
    &COURT_ORDER_ONLY,
    &CLAIMED_COMPLIANCE,
];

const PLAIN: Citation = Citation {
    act: "GDPR",
    provision: "Article 12(1)",
    says: "information is given in an intelligible form, using clear and plain language",
};

const QUALIFIERS: Citation = Citation {
    act: "Guidelines WP260",
    provision: "on transparency",
    says: "words such as “may”, “might”, “some”, “often” and “possible” should be avoided",
};

const CONSENT: Citation = Citation {
    act: "GDPR",
    provision: "Article 4(11)",
    says: "consent is a freely given, specific, informed and unambiguous indication by a statement or by a clear affirmative action",
};

const PERSONAL: Citation = Citation {
    act: "GDPR",
    provision: "Article 4(1) and Recital 30",
    says: "online identifiers such as IP addresses and cookie identifiers can make a person identifiable",
};

const SECURITY: Citation = Citation {
    act: "GDPR",
    provision: "Article 32(1)",
    says: "the controller ensures a level of security appropriate to the risk, taking account of the state of the art",
};

/// "We may share your data."
pub static VAGUE_WORDS: Rule = Rule {
    code: "G12-01",
    name: "vague-words",
    level: Level::Warning,
    summary: "a text leaves open whether something is done at all",
    citations: &[PLAIN, QUALIFIERS],
    explanation: include_str!("explain/vague-words.md"),
    acceptable: true,
};

/// "Including but not limited to."
pub static OPEN_LIST: Rule = Rule {
    code: "G13-22",
    name: "open-list",
    level: Level::Warning,
    summary: "a text ends a list without ending it",
    citations: &[
        PLAIN,
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(a)",
            says: "data are processed in a transparent manner",
        },
    ],
    explanation: include_str!("explain/open-list.md"),
    acceptable: true,
};

/// A word of a law that is gone, or of another language.
pub static OUTDATED_TERM: Rule = Rule {
    code: "DOC-08",
    name: "outdated-term",
    level: Level::Warning,
    summary: "a text has a term that the law does not use, or uses no more",
    citations: &[PLAIN],
    explanation: include_str!("explain/outdated-term.md"),
    acceptable: true,
};

/// DSGVO in an English text.
pub static FOREIGN_NAME_OF_REGULATION: Rule = Rule {
    code: "DOC-09",
    name: "foreign-name-of-regulation",
    level: Level::Warning,
    summary: "a text calls the regulation by its name in another language",
    citations: &[PLAIN],
    explanation: include_str!("explain/foreign-name-of-regulation.md"),
    acceptable: true,
};

/// "Will be enforced from 25 May 2018."
pub static PAST_AS_FUTURE: Rule = Rule {
    code: "DOC-04",
    name: "past-as-future",
    level: Level::Warning,
    summary: "a text speaks of the regulation as something to come",
    citations: &[
        PLAIN,
        Citation { act: "GDPR", provision: "Article 99(2)", says: "the regulation applies from 25 May 2018" },
    ],
    explanation: include_str!("explain/past-as-future.md"),
    acceptable: true,
};

/// "By using this site you agree."
pub static CONSENT_BY_USE: Rule = Rule {
    code: "G06-16",
    name: "consent-by-use",
    level: Level::Warning,
    summary: "a text says that using something is agreeing",
    citations: &[
        CONSENT,
        Citation {
            act: "GDPR",
            provision: "Recital 32",
            says: "silence, pre-ticked boxes or inactivity do not constitute consent",
        },
    ],
    explanation: include_str!("explain/consent-by-use.md"),
    acceptable: true,
};

/// "You can request to withdraw your consent."
pub static WITHDRAWAL_ON_REQUEST: Rule = Rule {
    code: "G07-04",
    name: "withdrawal-on-request",
    level: Level::Warning,
    summary: "a text speaks of withdrawing consent as of something that is asked for",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 7(3)",
        says: "the data subject has the right to withdraw consent at any time, and withdrawing is as easy as giving it",
    }],
    explanation: include_str!("explain/withdrawal-on-request.md"),
    acceptable: true,
};

/// "An anonymous user ID."
pub static ANONYMOUS_IDENTIFIER: Rule = Rule {
    code: "RET-11",
    name: "anonymous-identifier",
    level: Level::Warning,
    summary: "a text calls an identifier anonymous",
    citations: &[
        PERSONAL,
        Citation {
            act: "GDPR",
            provision: "Article 4(5) and Recital 26",
            says: "data that can be attributed to a person by additional information are pseudonymous, and personal data",
        },
    ],
    explanation: include_str!("explain/anonymous-identifier.md"),
    acceptable: true,
};

/// "IP addresses are not personal data."
pub static IDENTIFIERS_CALLED_NON_PERSONAL: Rule = Rule {
    code: "DOC-16",
    name: "identifiers-called-non-personal",
    level: Level::Warning,
    summary: "a text says of online identifiers that they are no personal data",
    citations: &[PERSONAL],
    explanation: include_str!("explain/identifiers-called-non-personal.md"),
    acceptable: true,
};

/// "Order data processing."
pub static WRONG_WORD_FOR_PROCESSING: Rule = Rule {
    code: "G28-03",
    name: "wrong-word-for-processing",
    level: Level::Warning,
    summary: "a text has a literal translation for processing on behalf of a controller",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 28(3)",
        says: "a processor processes personal data on behalf of a controller, under a contract",
    }],
    explanation: include_str!("explain/wrong-word-for-processing.md"),
    acceptable: true,
};

/// "Your data are 100 % secure."
pub static ABSOLUTE_SECURITY: Rule = Rule {
    code: "DOC-13",
    name: "absolute-security",
    level: Level::Warning,
    summary: "a text promises security without limits, or leaves all of it to the reader",
    citations: &[SECURITY],
    explanation: include_str!("explain/absolute-security.md"),
    acceptable: true,
};

/// "SSL encryption."
pub static OBSOLETE_SECURITY: Rule = Rule {
    code: "DOC-14",
    name: "obsolete-security",
    level: Level::Warning,
    summary: "a text names a security measure that is out of date",
    citations: &[SECURITY],
    explanation: include_str!("explain/obsolete-security.md"),
    acceptable: true,
};

/// "Only under a court order."
pub static COURT_ORDER_ONLY: Rule = Rule {
    code: "G13-37",
    name: "court-order-only",
    level: Level::Warning,
    summary: "a text says that authorities get data by order of a court alone",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 6(1)(c)",
        says: "a legal obligation to hand over data need not come from a court: police, tax and other authorities have powers of their own",
    }],
    explanation: include_str!("explain/court-order-only.md"),
    acceptable: true,
};

/// "We are fully GDPR compliant."
pub static CLAIMED_COMPLIANCE: Rule = Rule {
    code: "DOC-26",
    name: "claimed-compliance",
    level: Level::Hint,
    summary: "a text says of itself that the law is complied with",
    citations: &[PLAIN],
    explanation: include_str!("explain/claimed-compliance.md"),
    acceptable: true,
};

/// The rule that a heading of the lists names. Some of them are at home in other groups.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().chain([&SILENT_CHANGES]).find(|rule| rule.name == name)
}

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    // a text that files share is read once for each place that takes it in
    let mut seen: HashSet<Span> = HashSet::new();
    let texts = facts.policy.texts.iter().flat_map(|text| &text.values);
    for (language, text) in texts.map(|(language, text)| (language.as_str(), text)).chain(standards(facts)) {
        let Some(list) = lists::of(language).filter(|_| seen.insert(text.span)) else { continue };
        let found = list.find(&text.value);
        for (number, passage) in found.iter().enumerate() {
            let Some(rule) = rule(&passage.entry.rule).filter(|rule| !known(facts, rule, text.span)) else {
                continue;
            };
            let place = place(text, list, found.get(..=number).unwrap_or_default(), facts.sources);
            sink.push(
                rule.at(place, format!("“{}” {}", said(&text.value, passage), passage.entry.why))
                    .help(passage.entry.help.as_str()),
            );
        }
    }
}

/// Names of standards are in no language, and measures may be out of date there too.
fn standards<'f>(facts: &'f Facts<'_>) -> impl Iterator<Item = (&'f str, &'f Spanned<String>)> {
    facts
        .policy
        .security
        .iter()
        .flat_map(|security| &security.standards)
        .map(|standard| ("en", &standard.name))
}

/// Whether the same is said of the text elsewhere: of a statement that is marked as acceptance, by G06-01 or DOC-18.
fn known(facts: &Facts<'_>, rule: &Rule, text: Span) -> bool {
    let accepts = facts.policy.statements.iter().filter(|statement| statement.kind.value == "acceptance");
    rule.code == CONSENT_BY_USE.code
        && accepts.flat_map(|statement| &statement.text).any(|words| words.span.contains(text))
}

/// Where the last of some passages stands in the file: what is found in the text is found in the same order in what the
/// author wrote, quotation marks and line breaks included. Where escapes make a difference it is the whole text.
fn place(text: &Spanned<String>, list: &'static List, passages: &[Passage], sources: &Sources) -> Span {
    let Some(last) = passages.last() else { return text.span };
    let wanted = said(&text.value, last);
    let before = passages.iter().filter(|passage| said(&text.value, passage) == wanted).count();
    let file = sources.slice(text.span);
    let written = list.find(file);
    let mut same = written.iter().filter(|passage| said(file, passage) == wanted);
    same.nth(before.saturating_sub(1)).map_or(text.span, |found| {
        let start = text.span.start as usize;
        Span::new(text.span.file, start + found.range.start, start + found.range.end)
    })
}

/// The words of a passage, whatever stands between them.
fn said(text: &str, passage: &Passage) -> String {
    let words = text.get(passage.range.clone()).unwrap_or_default();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
