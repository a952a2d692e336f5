//! Special categories of data, data about offences, national identification numbers: Articles 9, 10 and 87 GDPR.

use super::{Facts, Group, Under, called, listed};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Purpose;
use crate::model::data::{DataGroup, Datum};
use crate::model::special::Special;
use crate::model::{Activity, Basis, BasisKind, Term};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Sensitive data",
    rules: &[
        &MISSING_CONDITION,
        &INTERESTS_ALONE,
        &CONDITION_WITHOUT_LAW,
        &MADE_PUBLIC_ON_NETWORK,
        &PATIENTS_WITHOUT_HEALTH,
        &CRIMINAL_DATA,
        &UNEXPLAINED_NUMBER,
        &VOLUNTARY_NUMBER,
    ],
    passes: &[(Under::Gdpr, run)],
};

const PROHIBITED: Citation = Citation {
    act: "GDPR",
    provision: "Article 9(1)-(2)",
    says: "special categories of data must not be processed unless one of points (a) to (j) applies",
};

const NUMBERS: Citation = Citation {
    act: "GDPR",
    provision: "Article 87",
    says: "member states may set conditions for national identification numbers; these may be used only under appropriate safeguards",
};

/// A special category without a condition of Article 9(2).
pub static MISSING_CONDITION: Rule = Rule {
    code: "G09-01",
    name: "missing-special-condition",
    level: Level::Error,
    summary: "sensitive data are processed, and no condition of Article 9(2) is named",
    citations: &[PROHIBITED],
    explanation: include_str!("explain/missing-special-condition.md"),
    acceptable: true,
};

/// A special category on legitimate interests alone.
pub static INTERESTS_ALONE: Rule = Rule {
    code: "G09-02",
    name: "special-data-on-legitimate-interests",
    level: Level::Error,
    summary: "sensitive data rest on legitimate interests alone",
    citations: &[PROHIBITED],
    explanation: include_str!("explain/special-data-on-legitimate-interests.md"),
    acceptable: true,
};

/// A condition that needs a law, without one.
pub static CONDITION_WITHOUT_LAW: Rule = Rule {
    code: "G09-03",
    name: "special-condition-without-law",
    level: Level::Error,
    summary: "a condition of Article 9(2) needs a law, and none is named",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 9(2)(b), (g), (h), (i) and (j)",
        says: "these conditions rest on Union or member state law; (b) can rest on a collective agreement too, (h) on a contract with a health professional",
    }],
    explanation: include_str!("explain/special-condition-without-law.md"),
    acceptable: true,
};

/// Sensitive data from social networks, because people made them public.
pub static MADE_PUBLIC_ON_NETWORK: Rule = Rule {
    code: "G09-04",
    name: "made-public-on-social-network",
    level: Level::Warning,
    summary: "sensitive data from social networks are taken for manifestly made public",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 9(2)(e)",
            says: "the prohibition does not apply to data that people have manifestly made public themselves",
        },
        Citation {
            act: "",
            provision: "CJEU C-252/21 Meta Platforms",
            says: "people make data manifestly public only where they have chosen, knowing what it means, to open them to an unlimited number of others",
        },
    ],
    explanation: include_str!("explain/made-public-on-social-network.md"),
    acceptable: true,
};

/// Patients, and no data about health anywhere.
pub static PATIENTS_WITHOUT_HEALTH: Rule = Rule {
    code: "G09-06",
    name: "patients-without-health-data",
    level: Level::Warning,
    summary: "the policy is about patients, and lists no data concerning health",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 4(15)",
        says: "data about the provision of health care services that reveal somebody's state of health are data concerning health",
    }],
    explanation: include_str!("explain/patients-without-health-data.md"),
    acceptable: true,
};

/// Data about offences without authority or law.
pub static CRIMINAL_DATA: Rule = Rule {
    code: "G10-01",
    name: "criminal-data-without-authority",
    level: Level::Error,
    summary: "data about criminal convictions or offences rest neither on official authority nor on a law",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 10",
        says: "such data may be processed only under the control of official authority or where Union or member state law authorises it",
    }],
    explanation: include_str!("explain/criminal-data-without-authority.md"),
    acceptable: true,
};

/// A national identification number without a reason.
pub static UNEXPLAINED_NUMBER: Rule = Rule {
    code: "G87-01",
    name: "unexplained-national-id",
    level: Level::Warning,
    summary: "a national identification number is processed, and nothing says why",
    citations: &[NUMBERS],
    explanation: include_str!("explain/unexplained-national-id.md"),
    acceptable: true,
};

/// A national identification number that need not be given.
pub static VOLUNTARY_NUMBER: Rule = Rule {
    code: "G87-02",
    name: "voluntary-national-id",
    level: Level::Warning,
    summary: "a national identification number is asked for although it need not be given",
    citations: &[
        NUMBERS,
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(c)",
            says: "personal data must be limited to what is necessary for the purposes",
        },
    ],
    explanation: include_str!("explain/voluntary-national-id.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        condition(id, activity, sink);
        for special in &activity.special {
            law(special, sink);
            made_public(id, activity, special, sink);
        }
        criminal(id, activity, sink);
        numbers(id, activity, sink);
    }
    patients(facts, sink);
}

fn has_group(activity: &Activity, people: &Term) -> bool {
    activity.data.iter().any(|group| group.about.as_ref().is_some_and(|about| about.id == people.id))
}

/// Data of an activity that have a flag and that no condition covers.
fn uncovered<'a>(activity: &'a Activity, flag: &str, fits: impl Fn(&Special) -> bool) -> Vec<&'a Term> {
    let covered = |group: &DataGroup, term: &Term| {
        let about = |s: &&Special| s.scope.is_empty() || s.scope.iter().any(|name| term.is(&name.value));
        let people: Vec<_> =
            activity.special.iter().filter(|s| fits(s)).filter(about).map(|s| s.people.as_slice()).collect();
        // every group of people whose data these are needs a condition
        let open = activity.people_outside(people.iter().copied());
        !people.is_empty()
            && match &group.about {
                Some(whose) => open.iter().all(|people| people.id != whose.id),
                // those whose data stand in groups of their own are not meant by the others
                None => open.iter().all(|people| has_group(activity, people)),
            }
    };
    let of_group = |group: &'a DataGroup| group.all().map(move |datum| (group, datum));
    activity
        .data
        .iter()
        .flat_map(of_group)
        .filter(|(_, datum)| !activity.on_device && !datum.stays_on_device())
        .map(|(group, datum)| (group, &datum.term))
        .filter(|(group, term)| term.flag(flag).is_some() && !covered(group, term))
        .map(|(_, term)| term)
        .collect()
}

fn condition(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let open = uncovered(activity, "special", |s| s.point().is_some());
    let [first, rest @ ..] = open.as_slice() else { return };
    // a condition that could not be read is reported already
    if activity.keys.special.is_some() && activity.special.is_empty() {
        return;
    }
    let names = listed(&open.iter().map(|t| called(t)).collect::<Vec<_>>());
    let interests =
        !activity.bases.is_empty() && activity.bases.iter().all(|b| b.kind == BasisKind::LegitimateInterests);
    let mut found = if interests && activity.special.is_empty() {
        INTERESTS_ALONE.at(
            first.span,
            format!("in activity `{}` sensitive data rest on legitimate interests alone: {names}", id.value),
        )
    } else {
        MISSING_CONDITION.at(
            first.span,
            format!(
                "activity `{}` processes sensitive data without a condition of Article 9(2): {names}",
                id.value
            ),
        )
    };
    for term in rest.iter().take(2) {
        found = found.also(term.span, "sensitive too");
    }
    sink.push(found.label("sensitive data").help(
        "add `special:` beside `basis:` with the condition, such as `special: explicit-consent`, or `special: { condition: health-care, law: … }`",
    ));
}

fn law(special: &Special, sink: &mut Sink) {
    let needs = match special.condition.value {
        // a collective agreement or a contract with a health professional is said in words
        "employment-and-social-protection" | "health-care" => special.detail.is_none(),
        "substantial-public-interest" | "public-health" | "archiving-research-statistics" => true,
        _ => false,
    };
    if !needs || !special.law.is_empty() {
        return;
    }
    let help = match special.condition.value {
        "employment-and-social-protection" => "add `law:`, or `detail:` with the collective agreement",
        "health-care" => "add `law:`, or `detail:` with the contract with a health professional",
        _ => "add `law:` with the Union or national law; define it under `laws:` if it is not shipped",
    };
    sink.push(
        CONDITION_WITHOUT_LAW
            .at(special.condition.span, format!("the condition `{}` names no law", special.condition.value))
            .label("`law:` is missing")
            .help(help),
    );
}

fn made_public(id: &Spanned<String>, activity: &Activity, special: &Special, sink: &mut Sink) {
    let network = activity.all_sources().find(|s| s.term.is("social-network"));
    if let ("made-public", Some(network)) = (special.condition.value, network) {
        sink.push(
            MADE_PUBLIC_ON_NETWORK
                .at(special.condition.span, format!("activity `{}` takes what stands on a social network for made public", id.value))
                .also(network.term.span, "where the data come from")
                .help("use another condition, or say under `detail:` why these people meant everybody to know, and accept this"),
        );
    }
}

fn patients(facts: &Facts<'_>, sink: &mut Sink) {
    let sensitive = |a: &Activity| a.received_data().any(|d| d.term.flag("special").is_some());
    if facts.policy.performed().any(|(_, a)| sensitive(a)) {
        return;
    }
    let patient = facts
        .policy
        .performed()
        .find_map(|(id, a)| Some((id, a.people.iter().find(|p| p.flag("patient").is_some())?)));
    let Some((id, patient)) = patient else { return };
    sink.push(
        PATIENTS_WITHOUT_HEALTH
            .at(patient.span, format!("activity `{}` is about patients, and the policy lists no data concerning health", id.value))
            .note("that somebody is a patient, or gets a certain care, can itself be data concerning health")
            .help("add what is true to `data:`, such as `care-visits` or `health-data`, and the condition under `special:`"),
    );
}

fn criminal(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let open = uncovered(activity, "criminal", |s| match s.condition.value {
        "criminal-official-authority" => true,
        "criminal-authorised-by-law" => !s.law.is_empty(),
        _ => false,
    });
    let Some(first) = open.first() else { return };
    if activity.keys.special.is_some() && activity.special.is_empty() {
        return;
    }
    let names = listed(&open.iter().map(|t| called(t)).collect::<Vec<_>>());
    let mut found = CRIMINAL_DATA
        .at(first.span, format!("activity `{}` processes data about offences without authority or law: {names}", id.value))
        .help("add `special: { condition: criminal-authorised-by-law, law: … }`, or `special: criminal-official-authority`");
    if let Some(lawless) = activity.special.iter().find(|s| s.condition.value == "criminal-authorised-by-law")
    {
        found = found.also(lawless.condition.span, "the law is not named");
    }
    sink.push(found);
}

/// Purposes that explain a national identification number by themselves.
const IDENTIFYING: &[&str] = &[
    "identity-verification",
    "anti-money-laundering",
    "sanctions-checks",
    "tax-reporting",
    "payroll",
    "employment-administration",
    "credit-assessment",
    "debt-collection",
    "patient-records",
    "health-care",
    "case-handling",
    "insurance-underwriting",
    "insurance-claims",
];

fn numbers(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    for datum in activity.received_data().filter(|d| d.term.flag("national-id").is_some()) {
        let name = called(&datum.term);
        let voluntary = datum.need.or(activity.need).filter(|n| n.value == "voluntary");
        let consent = |b: &Basis| b.kind == BasisKind::Consent;
        if let Some(need) = voluntary
            && !activity.bases.iter().any(consent)
        {
            sink.push(
                VOLUNTARY_NUMBER
                    .at(datum.term.span, format!("activity `{}` asks for {name}, and people need not give it", id.value))
                    .also(need.span, "voluntary")
                    .help("do without the number; if it is necessary, write `need: needed`, `contractual` or `statutory`, and with `otherwise:` what cannot be done without it"),
            );
        } else if !explained(activity, datum) {
            sink.push(
                UNEXPLAINED_NUMBER
                    .at(datum.term.span, format!("activity `{}` processes {name}, and nothing says why", id.value))
                    .help("write `{ id: …, detail: … }` with what it is needed for, or tie a legal basis to it with `for:`"),
            );
        }
    }
}

/// One such purpose explains the number, whatever else the data serve; taxes only where nothing else does.
fn explains(activity: &Activity) -> bool {
    let identifying = |p: &Purpose| IDENTIFYING.iter().any(|known| p.term.is(known));
    let mut known = activity.purposes.iter().filter(|p| identifying(p)).peekable();
    known.peek().is_some()
        && (known.any(|p| !p.term.is("tax-reporting")) || activity.purposes.iter().all(identifying))
}

fn explained(activity: &Activity, datum: &Datum) -> bool {
    let tied = |b: &Basis| b.scope.iter().any(|name| datum.term.is(&name.value));
    let general = |b: &Basis| {
        b.scope.is_empty()
            && (b.kind == BasisKind::Consent || b.kind == BasisKind::LegalObligation && !b.law.is_empty())
    };
    datum.detail.is_some()
        || datum.when.is_some()
        || datum.otherwise.is_some()
        || activity.bases.iter().any(|b| tied(b) || general(b))
        || explains(activity)
}
