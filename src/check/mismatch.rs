//! Facts that cannot both be meant: an end that cannot come, a duty to give data without a law, our own system with a
//! contract, a recipient that nothing goes to. Articles 5(1)(a), 7(3), 13(1)(e), 13(2)(e) and 28(3) GDPR.

use super::citations::RECIPIENTS;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::only::people_meet;
use crate::model::{Activity, BasisKind, Form, Policy, Recipient, Retention};
use crate::source::{Span, Spanned};
use std::collections::HashSet;

/// The group.
pub static GROUP: Group = Group {
    title: "Facts that do not fit each other",
    rules: &[
        &WITHDRAWAL_WITHOUT_CONSENT,
        &STATUTORY_NEED,
        &CONTRACTUAL_NEED,
        &NEED_OF_OTHERS,
        &OWN_SYSTEM_OF_OTHERS,
        &UNUSED_RECIPIENT,
    ],
    passes: &[(Under::Gdpr, run)],
};

/// Data are kept until a consent is withdrawn that nobody gave.
pub static WITHDRAWAL_WITHOUT_CONSENT: Rule = Rule {
    code: "RET-17",
    name: "withdrawal-without-consent",
    level: Level::Error,
    summary: "data are kept until consent is withdrawn, and the activity does not rest on consent",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 7(3)",
        says: "who has consented may withdraw the consent at any time",
    }],
    explanation: include_str!("explain/withdrawal-without-consent.md"),
    acceptable: true,
};

/// A law is said to demand the data, and no legal basis names a duty.
pub static STATUTORY_NEED: Rule = Rule {
    code: "G13-40",
    name: "statutory-need-without-duty",
    level: Level::Warning,
    summary: "the law is said to demand that people give data, and the legal basis is no duty or task under a law",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 13(2)(e)",
        says: "people are told whether giving the data is a requirement of a law or of a contract, or necessary to enter into one",
    }],
    explanation: include_str!("explain/statutory-need-without-duty.md"),
    acceptable: true,
};

/// A contract is said to demand the data, and no legal basis is a contract.
pub static CONTRACTUAL_NEED: Rule = Rule {
    code: "G13-42",
    name: "contractual-need-without-contract",
    level: Level::Warning,
    summary: "a contract is said to demand that people give data, and they are processed on legitimate interests alone",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 13(2)(e)",
        says: "people are told whether giving the data is a requirement of a law or of a contract, or necessary to enter into one",
    }],
    explanation: include_str!("explain/contractual-need-without-contract.md"),
    acceptable: true,
};

/// Data that must be given, and that nobody is asked for.
pub static NEED_OF_OTHERS: Rule = Rule {
    code: "G13-43",
    name: "need-without-giving",
    level: Level::Hint,
    summary: "people are told that they must give data, and all data come from somebody else",
    citations: &[Citation {
        act: "GDPR",
        provision: "Articles 13(2)(e) and 14",
        says: "whether people are obliged to give data is told of data that are collected from them",
    }],
    explanation: include_str!("explain/need-without-giving.md"),
    acceptable: true,
};

/// A system of one's own that somebody runs under a contract.
pub static OWN_SYSTEM_OF_OTHERS: Rule = Rule {
    code: "G28-12",
    name: "own-system-of-others",
    level: Level::Error,
    summary: "something is called a system of your own, and an agreement or a transfer shows that others run it",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 28(3)",
        says: "processing by a processor is governed by a contract",
    }],
    explanation: include_str!("explain/own-system-of-others.md"),
    acceptable: true,
};

/// A recipient that no activity, cookie or other recipient speaks of.
pub static UNUSED_RECIPIENT: Rule = Rule {
    code: "DOC-30",
    name: "unused-recipient",
    level: Level::Hint,
    summary: "a recipient is defined, and nothing in the policy gives it data",
    citations: &[RECIPIENTS],
    explanation: include_str!("explain/unused-recipient.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    for (id, activity) in policy.performed() {
        withdrawal(id, activity, sink);
        statutory(id, activity, sink);
        contractual(id, activity, sink);
        from_others(id, activity, sink);
    }
    for (id, recipient) in &policy.recipients {
        own_system(id, recipient, sink);
    }
    unused(policy, sink);
}

/// Whether the end is a withdrawal, on its own or as one of several.
fn waits_for_withdrawal(form: &Form) -> bool {
    match form {
        Form::UntilWithdrawn => true,
        Form::EarlierOf(ends) | Form::LaterOf(ends) => ends.iter().any(waits_for_withdrawal),
        _ => false,
    }
}

fn withdrawal(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    // of bases that are only stated or not asked for, nobody knows whether they are consent
    let may_be = [BasisKind::Stated, BasisKind::NotRequired];
    let of_bases = activity
        .bases
        .iter()
        .filter(|basis| basis.kind == BasisKind::Consent || may_be.contains(&basis.kind))
        .map(|basis| &basis.people);
    let of_conditions = activity.special.iter().filter(|s| s.is_consent()).map(|s| &s.people);
    let consenting: Vec<_> = of_bases.chain(of_conditions).collect();
    let consents = |entry: &Retention| {
        activity.bases.is_empty() || consenting.iter().any(|people| people_meet(people, &entry.people))
    };
    let entries = activity.retention.iter().filter(|entry| !consents(entry));
    for phase in entries.flat_map(Retention::phases).filter(|phase| waits_for_withdrawal(&phase.form)) {
        sink.push(
            WITHDRAWAL_WITHOUT_CONSENT
                .at(
                    phase.span,
                    match consenting.is_empty() {
                        true => format!("activity `{}` keeps data until consent is withdrawn, and asks nobody for consent", id.value),
                        false => format!("activity `{}` keeps data of these people until consent is withdrawn, and asks only others for consent", id.value),
                    },
                )
                .also(activity.keys.basis.unwrap_or(activity.head), "the legal basis")
                .help("write `until objection` where people can object, or the event that ends it, such as `until account-closure`; if people do consent, write `basis: consent`"),
        );
    }
}

fn statutory(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let may_be =
        |kind: BasisKind| kind.is_laid_down() || [BasisKind::Stated, BasisKind::NotRequired].contains(&kind);
    if activity.bases.is_empty() || activity.bases.iter().any(|basis| may_be(basis.kind)) {
        return;
    }
    let groups = activity.data.iter().filter_map(|group| group.need);
    let mut needs = activity.need.into_iter().chain(groups);
    let Some(need) = needs.find(|need| need.value == "statutory") else { return };
    sink.push(
        STATUTORY_NEED
            .at(need.span, format!("activity `{}` says that the law demands the data, and its legal basis is no law", id.value))
            .also(activity.keys.basis.unwrap_or(activity.head), "the legal basis")
            .help("add `legal-obligation:` with the `law:` to `basis:`, or write `need: contractual`, `needed` or `voluntary`"),
    );
}

fn contractual(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let interests = |kind: BasisKind| kind == BasisKind::LegitimateInterests;
    if activity.bases.is_empty() || !activity.bases.iter().all(|basis| interests(basis.kind)) {
        return;
    }
    let Some(need) = activity.need.as_ref().filter(|need| need.value == "contractual") else { return };
    sink.push(
        CONTRACTUAL_NEED
            .at(need.span, format!("activity `{}` says that a contract demands the data, and rests on legitimate interests alone", id.value))
            .also(activity.keys.basis.unwrap_or(activity.head), "the legal basis")
            .help("if the contract cannot be performed without the data, add `contract` to `basis:`; if you ask for them in your own interest, write `need: needed` or `voluntary`"),
    );
}

/// A public register or a third party gives the data: then nobody can refuse to.
fn from_others(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(need) = activity.need.as_ref().filter(|need| need.value != "voluntary") else { return };
    let mut sources = activity.all_sources().peekable();
    // data without a source of their own come from those of the activity
    let own = activity.sources.is_empty() && activity.all_data().any(|datum| datum.sources.is_empty());
    if own || sources.peek().is_none() || sources.any(|s| s.is_direct() || s.kind() == "derived") {
        return;
    }
    sink.push(
        NEED_OF_OTHERS
            .at(need.span, format!("activity `{}` says that people must give data, and names only others as their source", id.value))
            .also(activity.keys.sources.unwrap_or(activity.head), "where the data come from")
            .help("remove `need:` and `otherwise:`, or add `from-you` to `sources:` if people give some of the data themselves"),
    );
}

fn own_system(id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    let Some(role) = recipient.roles.iter().find(|role| role.value == "own-system") else { return };
    if recipient.roles.len() > 1 {
        return;
    }
    let agreement = recipient.agreement.as_ref().filter(|agreement| agreement.value);
    let shown: Option<(Span, &str)> = agreement
        .map(|agreement| (agreement.span, "a data processing agreement"))
        .or_else(|| recipient.transfers.first().map(|transfer| (transfer.span, "a transfer")));
    let Some((place, what)) = shown else { return };
    sink.push(
        OWN_SYSTEM_OF_OTHERS
            .at(
                role.span,
                format!(
                    "`{}` is called a system of your own, and {what} shows that somebody else runs it",
                    id.value
                ),
            )
            .also(place, "this")
            .help(
                "write `role: processor` if a company runs it for you; if you run it yourself, remove this",
            ),
    );
}

/// Who gets data only where that is said: the others are named for what may happen.
const OF_ACTIVITIES: [&str; 5] =
    ["processor", "sub-processor", "controller", "joint-controller", "group-company"];

/// Who is named by name and nowhere else: a page that lists an authority or adviser by name and says neither what for
/// nor when tells of a disclosure that may never happen.
const OF_CASES: [&str; 2] = ["public-authority", "adviser"];

fn unused(policy: &Policy, sink: &mut Sink) {
    let activities = || policy.activities.iter().map(|(_, activity)| activity);
    if activities().all(|activity| activity.recipients.is_empty()) {
        // this policy speaks of recipients as a whole
        return;
    }
    let entries = activities().flat_map(|a| &a.retention).chain(&policy.retention);
    let used: HashSet<&str> = activities()
        .flat_map(|activity| activity.recipients.iter().map(|share| &share.recipient))
        .chain(entries.flat_map(|entry| &entry.recipients))
        .chain(activities().filter_map(|a| a.profiling.as_ref()).flat_map(|profiling| &profiling.by))
        .chain(policy.cookies.iter().flat_map(|(_, cookie)| cookie.provider.iter().chain(&cookie.read_by)))
        .chain(policy.automated().flat_map(|decision| decision.score_from.iter().chain(&decision.by)))
        .chain(policy.recipients.iter().flat_map(|(_, recipient)| &recipient.via))
        .map(|id| id.value.as_str())
        .collect();
    for (id, recipient) in &policy.recipients {
        let unexplained = recipient.name.is_some() && recipient.when.is_none() && recipient.note.is_none();
        let concerned = recipient
            .roles
            .iter()
            .any(|role| OF_ACTIVITIES.contains(&role.value) || OF_CASES.contains(&role.value) && unexplained);
        // whoever works for a recipient is named for its sake
        let works_for = !recipient.via.is_empty();
        if !concerned || works_for || used.contains(id.value.as_str()) {
            continue;
        }
        sink.push(
            UNUSED_RECIPIENT
                .at(id.span, format!("no activity names the recipient `{}`", id.value))
                .note("the page lists it among those who get data, and says nowhere what for")
                .help(format!(
                    "add `{}` to `recipients:` of the activities it gets data from, or remove it; if it gets data in some cases only, say in which with `when:`",
                    id.value
                )),
        );
    }
}
