//! Sensitive data in words of the author's that no flag marks, and conditions for sensitive data that cannot be had.
//! Article 9 GDPR.

use super::wording::plain;
use super::{Facts, Group, Under, listed};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Activity;
use crate::model::{Term, Words};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Sensitive data in other words",
    rules: &[&UNMARKED, &UNAVAILABLE_CONDITION],
    passes: &[(Under::Gdpr, run)],
};

/// Words for sensitive data, and nothing says that they are.
pub static UNMARKED: Rule = Rule {
    code: "G09-07",
    name: "unmarked-sensitive-data",
    level: Level::Warning,
    summary: "words of your own name sensitive data, and nothing marks them as such",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 9(1)-(2)",
        says: "special categories of data must not be processed unless one of points (a) to (j) applies",
    }],
    explanation: include_str!("explain/unmarked-sensitive-data.md"),
    acceptable: true,
};

/// A condition that is not for this controller, these people or this purpose.
pub static UNAVAILABLE_CONDITION: Rule = Rule {
    code: "G09-08",
    name: "unavailable-condition",
    level: Level::Warning,
    summary: "a condition of Article 9(2) is named that is for other controllers, people or situations",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 9(2)(b)-(d)",
        says: "these conditions are for duties and rights in employment and social protection, for vital interests of people who cannot consent, and for not-for-profit bodies with a political, philosophical, religious or trade-union aim",
    }],
    explanation: include_str!("explain/unavailable-condition.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        for datum in activity.received_data() {
            unmarked(id, &datum.term, sink);
        }
        conditions(facts, id, activity, sink);
    }
}

/// Whole words, and beginnings of words, that hardly stand for anything but sensitive data, with the category.
const WORDS: &[(&str, &[(&str, &str)])] = &[
    (
        "en",
        &[
            ("illness*", "health-data"),
            ("disease*", "health-data"),
            ("diagnosis", "health-data"),
            ("diagnoses", "health-data"),
            ("disabilit*", "health-data"),
            ("pregnan*", "health-data"),
            ("allergies", "health-data"),
            ("religion", "religious-or-philosophical-beliefs"),
            ("religious", "religious-or-philosophical-beliefs"),
            ("ethnicity", "racial-or-ethnic-origin"),
            ("ethnic", "racial-or-ethnic-origin"),
            ("biometric*", "biometric-data"),
            ("voiceprint*", "biometric-data"),
            ("voice print*", "biometric-data"),
            ("faceprint*", "biometric-data"),
            ("genetic*", "genetic-data"),
            ("sexual orientation", "sexual-orientation"),
            ("trade union membership", "trade-union-membership"),
            ("political opinions", "political-opinions"),
        ],
    ),
    (
        "sv",
        &[
            ("sjukdom*", "health-data"),
            ("diagnos", "health-data"),
            ("diagnoser*", "health-data"),
            ("funktionsnedsättning*", "health-data"),
            ("graviditet*", "health-data"),
            ("allergier", "health-data"),
            ("religion", "religious-or-philosophical-beliefs"),
            ("religiös*", "religious-or-philosophical-beliefs"),
            ("etnicitet", "racial-or-ethnic-origin"),
            ("etnisk*", "racial-or-ethnic-origin"),
            ("biometrisk*", "biometric-data"),
            ("röstavtryck*", "biometric-data"),
            ("ansiktsavtryck*", "biometric-data"),
            ("genetisk*", "genetic-data"),
            ("sexuell läggning", "sexual-orientation"),
            ("medlemskap i fackförening", "trade-union-membership"),
            ("politiska åsikter", "political-opinions"),
        ],
    ),
];

/// Beginnings of words that tell of things, not of people: the diagnosis of a fault.
const OF_THINGS: &[&str] = &[
    "fault",
    "error",
    "device",
    "crash",
    "technical",
    "vehicle",
    "machine",
    "system",
    "network",
    "software",
    "fel",
    "enhet",
    "teknisk",
    "fordon",
    "maskin",
    "nätverk",
    "program",
];

/// Whether words stand in a text, whole or, with `*`, as the beginning of the last one.
fn stands_in(words: &[&str], wanted: &str) -> bool {
    let (wanted, open) = wanted.strip_suffix('*').map_or((wanted, false), |start| (start, true));
    let parts: Vec<&str> = wanted.split(' ').collect();
    let [first @ .., last] = parts.as_slice() else { return false };
    words.windows(parts.len()).any(|window| {
        let [head @ .., tail] = window else { return false };
        head == first && if open { tail.starts_with(last) } else { tail == last }
    })
}

fn unmarked(id: &Spanned<String>, term: &Term, sink: &mut Sink) {
    let Words::Own(text) = &term.words else { return };
    let marked = ["special", "criminal", "anonymous"].iter().any(|flag| term.flag(flag).is_some());
    if marked || term.class.is_some() {
        return;
    }
    for (language, said) in &text.values {
        let Some(known) = plain::of_language(WORDS, language) else { continue };
        let small = said.value.to_lowercase();
        let words: Vec<&str> = plain::words(&small).collect();
        let of_things = words.iter().any(|word| OF_THINGS.iter().any(|start| word.starts_with(start)));
        let mut sensitive = known.iter().filter(|_| !of_things);
        let Some((_, class)) = sensitive.find(|(wanted, _)| stands_in(&words, wanted)) else { continue };
        sink.push(
            UNMARKED
                .at(said.span, format!("activity `{}` names data that sound sensitive, and nothing marks them: “{}”", id.value, said.value))
                .label(format!("`{class}`?"))
                .help(format!("say what kind they are: `{{ class: {class}, text: … }}`, or `special: {class}` under `vocabulary:`, and add `special:` with the condition to the activity; if they tell nothing of that kind, accept this with the reason")),
        );
        return;
    }
}

/// Forms of companies that earn money for their owners; a body with an ideal aim has another.
const COMPANIES: [&str; 16] = [
    "ab",
    "aktiebolag",
    "hb",
    "kb",
    "as",
    "asa",
    "a/s",
    "aps",
    "oy",
    "oyj",
    "gmbh",
    "ltd",
    "plc",
    "inc",
    "bv",
    "b.v.",
];

/// People who are no staff and get no social protection.
const CUSTOMERS: [&str; 10] = [
    "customers",
    "private-customers",
    "prospective-customers",
    "former-customers",
    "website-visitors",
    "users",
    "app-users",
    "account-holders",
    "subscribers",
    "travellers",
];

/// Purposes in which nobody's life is at stake.
const BUSINESS: [&str; 14] = [
    "order-handling",
    "delivery",
    "booking",
    "contract-fulfilment",
    "service-provision",
    "customer-service",
    "training-courses",
    "event-management",
    "webinars",
    "invoicing",
    "membership-management",
    "loyalty-programme",
    "account-management",
    "recruitment",
];

fn conditions(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    for special in activity.special.iter().filter(|special| special.detail.is_none()) {
        let (flaw, help) = match special.condition.value {
            "not-for-profit-body" => {
                let company = facts.controllers_of(activity).into_iter().find_map(|party| {
                    let name = party.name.as_ref()?;
                    let last = name.value.split([' ', ',']).next_back()?.trim_end_matches('.').to_lowercase();
                    COMPANIES.contains(&last.as_str()).then(|| name.value.clone())
                });
                let Some(company) = company else { continue };
                (
                    format!("is for foundations and associations, and {company} is a company"),
                    "name another condition, such as `explicit-consent`; if the company is a not-for-profit body with such an aim, say so under `detail:`",
                )
            }
            "employment-and-social-protection" => {
                let customers = !activity.people.is_empty()
                    && activity.people.iter().all(|p| CUSTOMERS.iter().any(|id| p.is(id)));
                if !customers {
                    continue;
                }
                let people: Vec<String> = activity.people.iter().map(super::called).collect();
                (
                    format!(
                        "is for staff and for social protection, and activity `{}` is about {}",
                        id.value,
                        listed(&people)
                    ),
                    "name another condition, such as `explicit-consent`; if the law on social protection is meant, say so under `detail:`",
                )
            }
            "vital-interests" => {
                let business = !activity.purposes.is_empty()
                    && activity.purposes.iter().all(|p| BUSINESS.iter().any(|id| p.term.is(id)));
                if !business {
                    continue;
                }
                (
                    format!(
                        "is for people whose life is at stake and who cannot consent, and activity `{}` is for everyday purposes",
                        id.value
                    ),
                    "name another condition, such as `explicit-consent`; for emergencies make an activity of its own with `emergency-help`",
                )
            }
            _ => continue,
        };
        sink.push(
            UNAVAILABLE_CONDITION
                .at(special.condition.span, format!("the condition `{}` {flaw}", special.condition.value))
                .help(help),
        );
    }
}
