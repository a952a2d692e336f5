//! Consent: whether it is one, and whether it is free. Articles 4(11) and 7 GDPR. How it is withdrawn is in
//! [`super::withdrawal`].

use super::{Facts, Group, Under, called, listed, withdrawal};
use crate::derive::purposes_of;
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Purpose;
use crate::model::{Activity, Basis, BasisKind};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Consent",
    rules: &[
        &IMPLIED_CONSENT,
        &withdrawal::MISSING_WITHDRAWAL,
        &withdrawal::WITHDRAWAL_BY_POST,
        &BUNDLED_CONSENT,
        &CONSENT_AT_WORK,
        &CONSENT_AS_CONDITION,
        &CONSENT_TO_BE_ANSWERED,
        &CONSENT_NOT_EXPLICIT,
    ],
    passes: &[(Under::Gdpr, run)],
};

const DEFINED: Citation = Citation {
    act: "GDPR",
    provision: "Article 4(11)",
    says: "consent is a freely given, specific, informed and unambiguous indication of wishes by a statement or a clear affirmative action",
};

const CONDITIONAL: Citation = Citation {
    act: "GDPR",
    provision: "Article 7(4)",
    says: "when judging whether consent is free, utmost account is taken of whether a contract is made conditional on consent that it does not need",
};

/// Consent by using the site or by giving data.
pub static IMPLIED_CONSENT: Rule = Rule {
    code: "G06-01",
    name: "implied-consent",
    level: Level::Error,
    summary: "use of a service or giving data is taken for consent",
    citations: &[DEFINED],
    explanation: include_str!("explain/implied-consent.md"),
    acceptable: true,
};

/// One consent for marketing and something else.
pub static BUNDLED_CONSENT: Rule = Rule {
    code: "G07-05",
    name: "bundled-consent",
    level: Level::Warning,
    summary: "one consent covers marketing, advertising or AI training together with something else",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 6(1)(a)",
            says: "consent is given for one or more specific purposes",
        },
        Citation {
            act: "GDPR",
            provision: "recital 43",
            says: "consent is presumed not to be free where separate operations cannot be consented to separately although that is appropriate",
        },
    ],
    explanation: include_str!("explain/bundled-consent.md"),
    acceptable: true,
};

/// Consent of people who depend on the controller.
pub static CONSENT_AT_WORK: Rule = Rule {
    code: "G07-06",
    name: "consent-at-work",
    level: Level::Warning,
    summary: "hiring or employing people, or a task of an authority, rests on consent alone",
    citations: &[
        DEFINED,
        Citation {
            act: "GDPR",
            provision: "recital 43",
            says: "consent should give no basis where there is a clear imbalance between the person and the controller",
        },
    ],
    explanation: include_str!("explain/consent-at-work.md"),
    acceptable: true,
};

/// Consent to data that must be given.
pub static CONSENT_AS_CONDITION: Rule = Rule {
    code: "G07-07",
    name: "consent-as-condition",
    level: Level::Warning,
    summary: "data that must be given by law or contract rest on consent",
    citations: &[DEFINED, CONDITIONAL],
    explanation: include_str!("explain/consent-as-condition.md"),
    acceptable: true,
};

/// Consent to get an answer.
pub static CONSENT_TO_BE_ANSWERED: Rule = Rule {
    code: "G07-08",
    name: "consent-to-be-answered",
    level: Level::Warning,
    summary: "answering people who ask rests on their consent",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 6(1)(b) and (f)",
        says: "steps before a contract at the person's request, and legitimate interests, are legal bases of their own",
    }],
    explanation: include_str!("explain/consent-to-be-answered.md"),
    acceptable: true,
};

/// Sensitive data on explicit consent, and the consent is not called explicit.
pub static CONSENT_NOT_EXPLICIT: Rule = Rule {
    code: "G07-09",
    name: "consent-not-explicit",
    level: Level::Hint,
    summary: "sensitive data rest on explicit consent, and the consent beside it is not marked so",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 9(2)(a)",
        says: "special categories of data may be processed where explicit consent is given for specified purposes",
    }],
    explanation: include_str!("explain/consent-not-explicit.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    implied(facts, sink);
    withdrawal::run(facts, sink);
    for (id, activity) in facts.policy.performed() {
        for basis in activity.bases.iter().filter(|b| b.kind == BasisKind::Consent) {
            bundled(facts, id, activity, basis, sink);
            answered(id, activity, basis, sink);
            explicit(id, activity, basis, sink);
        }
        at_work(id, activity, sink);
        before_authority(facts, id, activity, sink);
        condition(id, activity, sink);
    }
}

fn implied(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(statement) = facts.policy.statements.iter().find(|s| s.kind.value == "acceptance") else {
        return;
    };
    let Some((_, _, consent)) = facts.derived.consents.first() else { return };
    sink.push(
        IMPLIED_CONSENT
            .at(statement.kind.span, "this statement takes it for consent that people use a service or give data")
            .also(consent.span, "this consent needs a clear affirmative action")
            .help("remove the statement, ask for consent where the data are collected, and rest nothing on mere use"),
    );
}

/// What a purpose is, as far as one consent should not cover both. Statistics go along with anything but advertising on
/// what people do elsewhere.
fn nature(purpose: &Purpose, apart: bool) -> Option<&'static str> {
    let flag = |name: &str| purpose.term.flag(name).is_some();
    match () {
        () if flag("ai-training") => Some("ai-training"),
        () if flag("advertising") => Some("advertising"),
        () if flag("direct-marketing") => Some("marketing"),
        () if VISITORS.iter().any(|id| purpose.term.is(id)) && !apart => Some("statistics"),
        () if flag("analytics")
            || purpose.term.is("marketing-suppression")
            || purpose.term.is("proof-of-consent") =>
        {
            None
        }
        () => Some("other"),
    }
}

/// Statistics on visitors, which people may want without advertising.
const VISITORS: [&str; 4] =
    ["visitor-statistics", "visitor-paths", "website-improvement", "device-statistics"];

fn bundled(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, basis: &Basis, sink: &mut Sink) {
    // where a banner has a choice for each category, statistics and advertising are asked for apart
    let in_category = |wanted: &str| {
        facts.policy.cookies.iter().any(|(_, c)| c.category.is_some_and(|c| c.value == wanted))
    };
    let apart = in_category("statistics") && in_category("marketing");
    let purposes = purposes_of(activity, basis);
    let nature = |purpose: &Purpose| nature(purpose, apart);
    let own_words = |p: &&&Purpose| p.term.flag("dpv").is_none();
    let natures: Vec<&str> = purposes.iter().filter_map(|p| nature(p)).collect();
    // statistics beside anything else but advertising are part of it
    let selling = natures.iter().any(|n| *n != "other" && *n != "statistics");
    let natures: Vec<&str> = match natures.contains(&"advertising") {
        true => natures,
        false => natures.into_iter().filter(|n| *n != "statistics").collect(),
    };
    let Some(first) = natures.first() else { return };
    // words of the author's own may say the same as the identifier beside them
    let unclear = purposes.iter().filter(own_words).any(|p| nature(p) == Some("other"));
    if !selling || natures.iter().all(|n| n == first) || unclear {
        return;
    }
    let names: Vec<String> = purposes.iter().map(|p| called(&p.term)).collect();
    sink.push(
        BUNDLED_CONSENT
            .at(basis.span, format!("in activity `{}` one consent covers {}", id.value, listed(&names)))
            .help("write one `consent:` for each with `for:`, and ask for each by itself"),
    );
}

/// What an employer cannot do without.
const WORK: &[&str] = &[
    "recruitment",
    "applicant-checks",
    "employment-administration",
    "payroll",
    "working-time",
    "staff-development",
    "occupational-health",
    "business-trips",
    "end-of-employment",
];

fn at_work(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let mut consents = activity.bases.iter().filter(|basis| basis.kind == BasisKind::Consent);
    let alone = |basis: &&Basis| {
        activity.bases.iter().all(|other| std::ptr::eq(other, *basis) || !other.meets(basis))
    };
    // a basis beside it that holds for the same people leaves room for a free choice
    let Some(basis) = consents.find(alone) else { return };
    let dependent =
        activity.people_of(&basis.people).any(|p| p.flag("employee").is_some() || p.is("job-applicants"));
    let purpose = activity.purposes.iter().find(|p| WORK.iter().any(|w| p.term.is(w)));
    let (BasisKind::Consent, true, Some(purpose), None) = (basis.kind, dependent, purpose, &basis.when)
    else {
        return;
    };
    sink.push(
        CONSENT_AT_WORK
            .at(basis.span, format!("activity `{}` rests {} on the consent of those who depend on you", id.value, called(&purpose.term)))
            .note("whoever wants a job or has one can hardly say no")
            .help("use `pre-contract` for applicants, `contract`, `legal-obligation:` or `legitimate-interests:` for staff"),
    );
}

/// What people cannot do without, of an authority.
const OFFICIAL: &[&str] = &[
    "teaching",
    "child-care",
    "case-handling",
    "health-care",
    "patient-records",
    "official-statistics",
    "emergency-help",
];

/// Whoever depends on an authority can hardly say no: what is its task does not rest on consent.
fn before_authority(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let [basis] = activity.bases.as_slice() else { return };
    let controllers = facts.controllers_of(activity);
    let authority = controllers.iter().find(|party| party.public_authority);
    let purpose = activity.purposes.iter().find(|p| OFFICIAL.iter().any(|w| p.term.is(w)));
    let (BasisKind::Consent, Some(authority), Some(purpose), None) =
        (basis.kind, authority, purpose, &basis.when)
    else {
        return;
    };
    sink.push(
        CONSENT_AT_WORK
            .at(basis.span, format!("activity `{}` rests {} on the consent of people who depend on an authority", id.value, called(&purpose.term)))
            .also(authority.head, "a public authority")
            .note("recital 43 names public authorities as an example of imbalance")
            .help("use `public-task: { law: … }` or `official-authority: { law: … }`; for what people can truly refuse, such as pictures on the website, make an activity of its own that rests on consent"),
    );
}

fn condition(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let [basis] = activity.bases.as_slice() else { return };
    if basis.kind != BasisKind::Consent
        || basis.when.is_some()
        || !basis.scope.is_empty()
        || !basis.people.is_empty()
    {
        return;
    }
    let must = |need: &Option<Spanned<&'static str>>| -> Option<(Span, &'static str)> {
        need.filter(|n| matches!(n.value, "statutory" | "contractual")).map(|n| (n.span, n.value))
    };
    let found = must(&activity.need)
        .or_else(|| activity.data.iter().find_map(|group| must(&group.need)))
        .or_else(|| activity.all_data().find_map(|datum| must(&datum.need)));
    let Some((span, need)) = found else { return };
    let who = if need == "statutory" { "the law" } else { "a contract" };
    sink.push(
        CONSENT_AS_CONDITION
            .at(basis.span, format!("activity `{}` rests on consent, and {who} demands the data", id.value))
            .also(span, "data that must be given")
            .help(if need == "statutory" {
                "use `legal-obligation:` with the law; consent is for what people are free to refuse"
            } else {
                "use `contract`, or write `need: voluntary`; consent is for what people are free to refuse"
            }),
    );
}

fn answered(id: &Spanned<String>, activity: &Activity, basis: &Basis, sink: &mut Sink) {
    let asked =
        |p: &&Purpose| ["enquiry-handling", "quotes", "requested-offers"].iter().any(|k| p.term.is(k));
    if let Some(purpose) = purposes_of(activity, basis).into_iter().find(asked)
        && basis.when.is_none()
    {
        sink.push(
            CONSENT_TO_BE_ANSWERED
                .at(basis.span, format!("activity `{}` rests {} on consent", id.value, called(&purpose.term)))
                .note("people who ask expect an answer: there is nothing left to consent to")
                .help("use `legitimate-interests:` with the interest, or `pre-contract` where they ask for an offer"),
        );
    }
}

fn explicit(id: &Spanned<String>, activity: &Activity, basis: &Basis, sink: &mut Sink) {
    let condition = activity.special.iter().find(|s| s.is_consent());
    let consents = activity.bases.iter().filter(|b| b.kind == BasisKind::Consent);
    if let Some(condition) = condition
        && consents.clone().all(|b| !b.explicit)
        && consents.clone().next().is_some_and(|first| first.span == basis.span)
    {
        sink.push(
            CONSENT_NOT_EXPLICIT
                .at(basis.span, format!("activity `{}` rests sensitive data on explicit consent, and its consent is not marked so", id.value))
                .also(condition.condition.span, "explicit consent")
                .help("write `consent: { explicit: true }`"),
        );
    }
}
