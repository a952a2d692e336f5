//! What transfer mechanisms carry on the date: those that were ended, adequacy decisions and certifications. Article 45
//! GDPR. What safeguards and exceptions must say is in [`super::safeguards`].

use super::adequacy;
use super::currency::doubt_of_mechanism;
use super::safeguards::EU_CLAUSES_FOR_UK;
use super::{Facts, Group, Under};
use crate::derive::Certified;
use crate::diag::{Citation, Diagnostic, Level, Rule, Sink};
use crate::law::{self, Mechanism, MechanismKind, Regime};
use crate::model::Activity;
use crate::model::party::Party;
use crate::model::transfer::Transfer;
use crate::source::Spanned;
use jiff::ToSpan;
use jiff::civil::Date;

/// The group.
pub static GROUP: Group = Group {
    title: "Transfer mechanisms",
    rules: &[
        &adequacy::UNFOUNDED_ADEQUACY,
        &SAFE_HARBOR,
        &PRIVACY_SHIELD,
        &OLD_CLAUSES,
        &UNCHECKED_CERTIFICATION,
        &CERTIFICATION_WITHOUT_HR,
        &STALE_CERTIFICATION,
        &UNNAMED_CERTIFIED_COMPANY,
    ],
    passes: &[(Under::Gdpr, run)],
};

/// Safe Harbor: invalid since 6 October 2015.
pub static SAFE_HARBOR: Rule = Rule {
    code: "G44-05",
    name: "safe-harbor",
    level: Level::Error,
    summary: "a transfer rests on Safe Harbor, which is invalid",
    citations: &[Citation {
        act: "",
        provision: "CJEU C-362/14 Schrems",
        says: "the Commission's decision on Safe Harbor is invalid",
    }],
    explanation: include_str!("explain/safe-harbor.md"),
    acceptable: true,
};

/// The Privacy Shield: invalid since 16 July 2020.
pub static PRIVACY_SHIELD: Rule = Rule {
    code: "G44-06",
    name: "privacy-shield",
    level: Level::Error,
    summary: "a transfer rests on the Privacy Shield, which is invalid",
    citations: &[Citation {
        act: "",
        provision: "CJEU C-311/18 Facebook Ireland and Schrems",
        says: "the Commission's decision on the Privacy Shield is invalid",
    }],
    explanation: include_str!("explain/privacy-shield.md"),
    acceptable: true,
};

/// Standard contractual clauses of before 2021.
pub static OLD_CLAUSES: Rule = Rule {
    code: "G44-07",
    name: "old-standard-clauses",
    level: Level::Error,
    summary: "a transfer rests on standard contractual clauses that are repealed",
    citations: &[Citation {
        act: "Implementing Decision (EU) 2021/914",
        provision: "Article 4",
        says: "the older clauses are repealed, and contracts on them carried transfers until 27 December 2022",
    }],
    explanation: include_str!("explain/old-standard-clauses.md"),
    acceptable: true,
};

/// A certification that nobody seems to have looked up.
pub static UNCHECKED_CERTIFICATION: Rule = Rule {
    code: "G44-08",
    name: "unchecked-certification",
    level: Level::Error,
    summary: "a transfer rests on the Data Privacy Framework, and the recipient's certification is not known",
    citations: &[Citation {
        act: "Implementing Decision (EU) 2023/1795",
        provision: "Article 1",
        says: "the United States are adequate for data that go to organisations on the Data Privacy Framework List",
    }],
    explanation: include_str!("explain/unchecked-certification.md"),
    acceptable: true,
};

/// Data about employees under a certification for other data.
pub static CERTIFICATION_WITHOUT_HR: Rule = Rule {
    code: "G44-09",
    name: "certification-without-hr",
    level: Level::Warning,
    summary: "data about employees go out under a certification that is not known to cover them",
    citations: &[Citation {
        act: "Implementing Decision (EU) 2023/1795",
        provision: "Article 1",
        says: "the decision covers transfers to organisations on the list, which shows of each whether its certification covers data about employees",
    }],
    explanation: include_str!("explain/certification-without-hr.md"),
    acceptable: true,
};

/// A certification that was looked up long ago.
pub static STALE_CERTIFICATION: Rule = Rule {
    code: "G44-10",
    name: "stale-certification-check",
    level: Level::Hint,
    summary: "a certification was looked up more than twelve months ago, and they are renewed every year",
    citations: &[],
    explanation: include_str!("explain/stale-certification-check.md"),
    acceptable: true,
};

/// A certification of a recipient that cannot have one.
pub static UNNAMED_CERTIFIED_COMPANY: Rule = Rule {
    code: "G44-33",
    name: "unnamed-certified-company",
    level: Level::Warning,
    summary: "a transfer rests on a certification, and the policy does not name the company in the United States that has it",
    citations: &[Citation {
        act: "",
        provision: "Article 1 Implementing Decision (EU) 2023/1795",
        says: "the United States are adequate for data that go to organisations in the United States on the Data Privacy Framework List",
    }],
    explanation: include_str!("explain/unnamed-certified-company.md"),
    acceptable: true,
};

/// What a declared mechanism is worth for this policy on the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Worth {
    /// A transfer can rest on it.
    Carries,
    /// It was ended.
    Dead,
    /// It is an instrument of a law that the policy is not under.
    Foreign,
}

/// What a declared mechanism is worth. Which countries it is for is not looked at here.
pub(super) fn worth(facts: &Facts<'_>, transfer: &Transfer) -> Worth {
    let Some(mechanism) = law::mechanism(&transfer.mechanism.value) else { return Worth::Carries };
    if is_dead(facts, transfer, mechanism) {
        return Worth::Dead;
    }
    let applies = |regime: &Regime| {
        facts.policy.about.applies(match regime {
            Regime::Eu | Regime::Efta => "eu",
            Regime::Uk => "uk",
            Regime::Ch => "ch",
        })
    };
    if mechanism.regimes.iter().any(applies) { Worth::Carries } else { Worth::Foreign }
}

/// Whether it rests on a decision that the destination is adequate.
pub(super) fn is_adequacy(transfer: &Transfer) -> bool {
    law::mechanism(&transfer.mechanism.value).is_some_and(|m| m.kind == MechanismKind::Adequacy)
}

/// Whether data go to a recipient out of the United Kingdom under its law: from the first controller, or in an activity
/// on which nobody but controllers there decide.
pub(super) fn is_export_from_uk(facts: &Facts<'_>, recipient: &str) -> bool {
    let british =
        |party: &Party| party.country().is_some_and(|c| law::regime(c, facts.today) == Some(Regime::Uk));
    let first = facts.policy.controller.as_ref().is_some_and(british);
    let gets = |a: &Activity| a.recipients.iter().any(|s| s.recipient.value == recipient);
    let theirs = |a: &Activity| {
        let controllers = facts.controllers_of(a);
        gets(a) && !controllers.is_empty() && controllers.into_iter().all(british)
    };
    facts.policy.about.applies("uk") && (first || facts.policy.performed().any(|(_, a)| theirs(a)))
}

/// Ended, or agreed on a day when it could not be agreed any more.
pub(super) fn is_dead(facts: &Facts<'_>, transfer: &Transfer, mechanism: &Mechanism) -> bool {
    let agreed_too_late = || {
        let last = mechanism.death.as_ref().and_then(|d| d.new_until);
        matches!((last, transfer.dated), (Some(last), Some(dated)) if dated.value > last)
    };
    !mechanism.alive_on(facts.today) || agreed_too_late()
}

/// A transfer as a recipient declares it, with the mechanism that it names.
#[derive(Clone, Copy)]
pub(super) struct Declared<'p> {
    /// The recipient's identifier.
    pub(super) id: &'p Spanned<String>,
    /// The transfer.
    pub(super) transfer: &'p Transfer,
    /// Its mechanism.
    pub(super) mechanism: &'static Mechanism,
}

impl<'a> Facts<'a> {
    /// The transfers of all recipients that name a mechanism which is known.
    fn declared_transfers(&self) -> impl Iterator<Item = Declared<'a>> + use<'a> {
        self.policy.recipients.iter().flat_map(|(id, recipient)| {
            recipient.all_transfers().filter_map(move |transfer| {
                Some(Declared { id, transfer, mechanism: law::mechanism(&transfer.mechanism.value)? })
            })
        })
    }

    /// Those whose mechanism was not ended: what must be said of one that carries nothing is of no use.
    pub(super) fn living_transfers(&self) -> impl Iterator<Item = Declared<'a>> {
        self.declared_transfers().filter(|d| !is_dead(self, d.transfer, d.mechanism))
    }
}

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for declared in facts.declared_transfers().filter(|d| is_dead(facts, d.transfer, d.mechanism)) {
        sink.extend(dead(declared, facts.today));
    }
    for declared in facts.living_transfers() {
        adequacy::unfounded(facts, declared, sink);
        certification(facts, declared, sink);
        certified_company(facts, declared, sink);
        employees(facts, declared, sink);
    }
    adequacy::of_another_sector(facts, sink);
}

fn dead(declared: Declared<'_>, today: Date) -> Option<Diagnostic> {
    let Declared { id, transfer, mechanism } = declared;
    let (rule, name) = match mechanism.id.as_str() {
        "safe-harbor" => (&SAFE_HARBOR, "Safe Harbor"),
        "privacy-shield" => (&PRIVACY_SHIELD, "the Privacy Shield"),
        "old-scc" => (&OLD_CLAUSES, "standard contractual clauses that are repealed"),
        "uk-scc" => (&EU_CLAUSES_FOR_UK, "the European clauses alone"),
        // those of Switzerland belong to its rules
        _ => return None,
    };
    let death = mechanism.death.as_ref()?;
    let late =
        death.new_until.filter(|last| today < death.since && transfer.dated.is_some_and(|d| d.value > *last));
    let found =
        rule.at(transfer.mechanism.span, format!("the transfer to `{}` rests on {name}", id.value))
            .label(match late {
                Some(last) => format!("could be agreed until {last}"),
                None => format!("carries nothing since {}", death.since),
            })
            .note(death.why.clone())
            .help(match rule.code {
                "G44-07" => "conclude the clauses of 2021 and write `by: scc` with `module:`",
                "UK-05" => "use the International Data Transfer Agreement or the Addendum: `by: uk-idta` or `by: uk-addendum`",
                _ => "find out what the transfer rests on today: `by: dpf` with `checked:` if the recipient is on the list of the Data Privacy Framework, or `by: scc` with `module:` and `copy:`",
            });
    Some(doubt_of_mechanism(found, mechanism))
}

/// Mechanisms that rest on a decision for certified recipients.
pub(super) const FRAMEWORKS: [&str; 3] = ["dpf", "uk-bridge", "swiss-dpf"];

fn certification(facts: &Facts<'_>, declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, .. } = declared;
    if transfer.mechanism.value != "dpf" {
        return;
    }
    let Some(checked) = transfer.checked else {
        sink.push(
            UNCHECKED_CERTIFICATION
                .at(transfer.mechanism.span, format!("nothing says that `{}` is certified under the Data Privacy Framework", id.value))
                .label("`checked:` is missing")
                .help(format!("look it up on https://www.dataprivacyframework.gov/list and write `transfer: {{ by: dpf, checked: {} }}` with the day you did", facts.today)),
        );
        return;
    };
    if checked.value < facts.today.saturating_sub(12.months()) {
        sink.push(
            STALE_CERTIFICATION
                .at(
                    checked.span,
                    format!("the certification of `{}` was looked up on {}", id.value, checked.value),
                )
                .label("more than twelve months ago")
                .help("look it up again on https://www.dataprivacyframework.gov/list and change the day"),
        );
    }
}

fn certified_company(facts: &Facts<'_>, declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, mechanism } = declared;
    let Some(recipient) = facts.policy.recipient(&id.value) else { return };
    let unnamed = matches!(Certified::of(recipient, transfer), Certified::Unnamed);
    if !FRAMEWORKS.contains(&mechanism.id.as_str()) || !unnamed {
        return;
    }
    // a framework for another country is reported as such
    let mut transfers = facts.derived.transfers.iter().filter(|fact| fact.id.value == id.value);
    if !transfers.any(|fact| fact.country.is_some_and(|c| c.value == "US")) {
        return;
    }
    let Some(country) = recipient.countries.first() else { return };
    sink.push(
        UNNAMED_CERTIFIED_COMPANY
            .at(transfer.mechanism.span, format!("`{}` cannot be certified itself: only organisations in the United States are on the list", id.value))
            .also(country.span, "it is here")
            .help(format!("name the company of its group that is on the list: `certified:` here, as in `{{ by: {}, certified: Example Inc. }}`, or `owner:` of the recipient if it is its owner", mechanism.id)),
    );
}

/// Organisations certify for data about employees separately. Something else that protects them without it is enough.
fn employees(facts: &Facts<'_>, declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, mechanism } = declared;
    if !FRAMEWORKS.contains(&mechanism.id.as_str()) || transfer.hr.is_some_and(|hr| hr.value) {
        return;
    }
    let protects = |other: &Transfer| {
        !FRAMEWORKS.contains(&other.mechanism.value.as_str())
            && !other.fallback
            && worth(facts, other) == Worth::Carries
    };
    if facts.policy.recipient(&id.value).is_some_and(|recipient| recipient.all_transfers().any(protects)) {
        return;
    }
    let shared = facts
        .policy
        .performed()
        .filter(|(_, activity)| activity.recipients.iter().any(|share| share.recipient.value == id.value));
    let employees =
        shared.flat_map(|(_, activity)| &activity.people).find(|people| people.flag("employee").is_some());
    let Some(employees) = employees else { return };
    let (place, flaw) = match transfer.hr {
        Some(hr) => (hr.span, "does not cover data about employees"),
        None => (transfer.mechanism.span, "is not said to cover data about employees"),
    };
    sink.push(
        CERTIFICATION_WITHOUT_HR
            .at(place, format!("the certification of `{}` {flaw}, and it gets some", id.value))
            .also(employees.span, "these are employees")
            .help("look it up on the list of the framework and write `hr-data: true` if it covers “HR data”; otherwise declare what protects these data, such as `{ by: scc, module: c2p, copy: … }`"),
    );
}
