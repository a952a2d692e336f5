//! What the Swiss Federal Act on Data Protection asks of a policy: Articles 16, 19 and 21 FADP.
//!
//! Where the GDPR applies beside it, its rules ask for more, and only what they do not ask for is looked at here. Not
//! covered: the representative of a controller abroad (Article 14), which turns on risk and extent.

use super::currency::doubt_of_mechanism;
use super::{Facts, Group, Under, source};
use crate::derive::Protection;
use crate::diag::{Citation, Level, Rule, Sink};
use crate::law::{self, Regime};
use crate::model::Activity;
use crate::model::decision::Decisions;
use crate::model::transfer::Transfer;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Switzerland",
    rules: &[
        &MISSING_INFORMATION,
        &MISSING_CATEGORIES,
        &UNDECLARED_DISCLOSURE,
        &MISSING_TIME,
        &DECISION_WITHOUT_HEARING,
        &FOREIGN_CERTIFICATION,
    ],
    passes: &[
        (Under::FadpAlone, information),
        (Under::FadpAlone, activities),
        (Under::FadpAlone, decisions),
        (Under::Fadp, abroad),
        (Under::Fadp, certifications),
    ],
};

const ABROAD: Citation = Citation {
    act: "FADP",
    provision: "Article 19(4)",
    says: "if data are disclosed abroad, people are told the state and, where it is not adequate, the guarantees or the exception",
};

/// Less than Article 19(2) asks for.
pub static MISSING_INFORMATION: Rule = Rule {
    code: "CH-01",
    name: "missing-swiss-information",
    level: Level::Error,
    summary: "a policy under Swiss law does not say who is responsible, what for, or who gets the data",
    citations: &[Citation {
        act: "FADP",
        provision: "Article 19(2)",
        says: "people are told at least the identity and contact details of the controller, the purpose, and the recipients or categories of them",
    }],
    explanation: include_str!("explain/missing-swiss-information.md"),
    acceptable: true,
};

/// Data from others, and not which.
pub static MISSING_CATEGORIES: Rule = Rule {
    code: "CH-02",
    name: "missing-swiss-categories",
    level: Level::Error,
    summary: "under Swiss law, data come from others, and their categories are not listed",
    citations: &[Citation {
        act: "FADP",
        provision: "Article 19(3)",
        says: "if data are not collected from the person, they are told the categories of data",
    }],
    explanation: include_str!("explain/missing-swiss-categories.md"),
    acceptable: true,
};

/// Abroad, without the state or without what protects the data there.
pub static UNDECLARED_DISCLOSURE: Rule = Rule {
    code: "CH-03",
    name: "undeclared-swiss-disclosure",
    level: Level::Error,
    summary: "under Swiss law, data are disclosed abroad, and the state or what protects them is not told",
    citations: &[ABROAD],
    explanation: include_str!("explain/undeclared-swiss-disclosure.md"),
    acceptable: true,
};

/// Data from others, and not when people learn of it.
pub static MISSING_TIME: Rule = Rule {
    code: "CH-04",
    name: "missing-swiss-information-time",
    level: Level::Error,
    summary: "under Swiss law, data come from others, and the policy does not say when people are told",
    citations: &[Citation {
        act: "FADP",
        provision: "Article 19(5)",
        says: "if data are not collected from the person, they are told within one month of receiving them",
    }],
    explanation: include_str!("explain/missing-swiss-information-time.md"),
    acceptable: true,
};

/// A decision without a person, and no way to one.
pub static DECISION_WITHOUT_HEARING: Rule = Rule {
    code: "CH-05",
    name: "swiss-decision-without-hearing",
    level: Level::Warning,
    summary: "under Swiss law, an automated decision is announced without a way to a person",
    citations: &[Citation {
        act: "FADP",
        provision: "Article 21(2)",
        says: "on request people can put their point of view, and ask that a natural person review the decision",
    }],
    explanation: include_str!("explain/swiss-decision-without-hearing.md"),
    acceptable: true,
};

/// A certification that counts elsewhere, or nowhere any more.
pub static FOREIGN_CERTIFICATION: Rule = Rule {
    code: "CH-06",
    name: "foreign-certification",
    level: Level::Error,
    summary: "a disclosure from Switzerland to the United States rests on a certification that does not count there",
    citations: &[
        Citation {
            act: "FADP",
            provision: "Article 16(1)",
            says: "the Federal Council decides which states are adequate",
        },
        Citation {
            act: "Data Protection Ordinance",
            provision: "Annex 1",
            says: "the United States are adequate for recipients certified under the Swiss-US framework, since 15 September 2024",
        },
    ],
    explanation: include_str!("explain/foreign-certification.md"),
    acceptable: true,
};

fn activities(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        others(id, activity, sink);
    }
}

fn information(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    let named = policy.all_controllers();
    let reachable = |contact: &crate::model::party::Contact| {
        contact.email.is_some()
            || contact.form.is_some()
            || contact.phone.is_some()
            || contact.address.is_some()
    };
    if !named.into_iter().any(|party| party.name.is_some() && reachable(&party.contact)) {
        let place = policy.controller.as_ref().map_or(policy.head, |party| party.head);
        sink.push(
            MISSING_INFORMATION
                .at(place, "this policy does not say who the controller is and how to reach it")
                .help("add `controller:` with `name:`, `address:` and `email:`"),
        );
    }
    let elsewhere = ["activities", "cookies", "processor-role"].iter().any(|key| policy.writes(key));
    if !elsewhere {
        sink.push(
            MISSING_INFORMATION
                .at(policy.head, "this policy does not say what personal data are processed for")
                .help("add `activities:` with one entry for each thing you do with personal data"),
        );
    }
    for (id, activity) in policy.performed().filter(|(_, activity)| activity.keys.purposes.is_none()) {
        sink.push(
            MISSING_INFORMATION
                .at(activity.head, format!("activity `{}` has no purpose", id.value))
                .help("add `purposes:`, such as `purposes: [order-handling]`"),
        );
    }
    let told = policy.writes("recipients")
        || policy.sharing.is_some()
        || !policy.joint.is_empty()
        || (policy.performed().next().is_some() && policy.performed().all(|(_, a)| a.no_recipients));
    if !told {
        sink.push(
            MISSING_INFORMATION
                .at(policy.head, "this policy does not say who gets the data")
                .help("define those who get data under `recipients:` and name them in the activities; if nobody gets any, write `recipients: none`"),
        );
    }
}

fn others(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let time = "add `informed:` with a sentence: within one month of getting the data, and at the latest when you disclose them";
    source::missing_data(&MISSING_CATEGORIES, id, activity, sink);
    source::missing_time(&MISSING_TIME, time, id, activity, sink);
}

fn decisions(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(Decisions::Some(list)) = &facts.policy.decisions else { return };
    for decision in list.iter().filter(|d| d.significant && d.review.is_none()) {
        let name = decision.id.as_deref().unwrap_or_default();
        sink.push(
            DECISION_WITHOUT_HEARING
                .at(decision.head, format!("the decision `{name}` does not say how people reach a person"))
                .label("`review:` is missing")
                .help("add `review:` with how people put their point of view and have a person review the decision"),
        );
    }
}

/// Whether a transfer rests on an instrument that Swiss law knows, on the day.
fn counts(facts: &Facts<'_>, transfer: &Transfer) -> bool {
    law::mechanism(&transfer.mechanism.value)
        .is_none_or(|m| m.regimes.contains(&Regime::Ch) && m.alive_on(facts.today))
}

/// A certification that does not count in Switzerland has a rule of its own.
fn is_certification(transfer: &Transfer) -> bool {
    ["dpf", "uk-bridge", "swiss-us-privacy-shield", "swiss-us-safe-harbor"]
        .contains(&transfer.mechanism.value.as_str())
}

/// Where the wording follows another law, its rules look at what protects the data, and only the state is asked for.
fn abroad(facts: &Facts<'_>, sink: &mut Sink) {
    for fact in &facts.derived.transfers {
        let id = &fact.id.value;
        let Some(country) = fact.country else {
            if fact.recipient.countries_follow() {
                continue;
            }
            sink.push(
                UNDECLARED_DISCLOSURE
                    .at(fact.recipient.head, format!("data for `{id}` go abroad, and the state is not named"))
                    .help("name the states with `country:` or `processed-in:`, such as `processed-in: [US, IN]`"),
            );
            continue;
        };
        if facts.derived.home != Regime::Ch {
            continue;
        }
        let covered = fact.protection.iter().any(|protection| match protection {
            Protection::Adequacy(_) => true,
            Protection::Declared(transfer) => counts(facts, transfer) || is_certification(transfer),
        });
        if covered {
            continue;
        }
        let mut found = UNDECLARED_DISCLOSURE.at(
            country.span,
            format!(
                "`{id}` gets data in `{}`, which is not on the Swiss list, and nothing that Swiss law knows protects them there",
                country.value
            ),
        );
        if let Some(Protection::Declared(transfer)) = fact.protection.first() {
            found = found.also(transfer.mechanism.span, "an instrument of another law");
        }
        sink.push(found.help("add what protects the data: `transfer: { by: swiss-clauses, copy: … }` for clauses that the FDPIC has approved or recognised, such as the European ones with Swiss changes; `swiss-dpf` for a recipient certified under the Swiss-US framework; or an exception with `by: derogation`"));
    }
}

fn certifications(facts: &Facts<'_>, sink: &mut Sink) {
    let seat = facts.policy.controller.as_ref().and_then(|c| c.country());
    if facts.derived.home != Regime::Ch && seat != Some("CH") {
        return;
    }
    for (id, recipient) in &facts.policy.recipients {
        if recipient.transfers.iter().any(|transfer| counts(facts, transfer)) {
            continue;
        }
        let Some(transfer) = recipient.transfers.iter().find(|transfer| is_certification(transfer)) else {
            continue;
        };
        let mechanism = law::mechanism(&transfer.mechanism.value);
        let found = FOREIGN_CERTIFICATION.at(
            transfer.mechanism.span,
            format!(
                "the disclosure to `{}` rests on a certification that does not count in Switzerland",
                id.value
            ),
        );
        let found = match mechanism.and_then(|m| Some((m, m.death.as_ref()?))) {
            Some((mechanism, death)) => {
                let since = format!("carries nothing since {}", death.since);
                doubt_of_mechanism(found.label(since).note(death.why.clone()), mechanism)
            }
            None => found,
        };
        sink.push(found.help("look the recipient up on https://www.dataprivacyframework.gov/list: if it is certified for Switzerland too, add `by: swiss-dpf` with `checked:`; otherwise `by: swiss-clauses`"));
    }
}
