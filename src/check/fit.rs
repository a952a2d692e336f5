//! Whether a legal basis fits what it is claimed for: the purpose, the people, the way. Articles 5(1)(a) and 6(1) GDPR,
//! Article 13 of Directive 2002/58/EC.
//!
//! Only what the model decides: purposes by the flags and identifiers of the vocabulary. Words of the author's own are
//! given the benefit of the doubt.

use super::{Facts, Group, Under, called, listed};
use crate::derive::purposes_of;
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Purpose;
use crate::model::{Activity, Basis, BasisKind};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Legal bases that do not fit",
    rules: &[
        &CONSENT_BESIDE_DUTY,
        &CONTRACT_WITHOUT_PARTY,
        &CONTRACT_FOR_SIDE_PURPOSE,
        &VITAL_INTERESTS_FOR_BUSINESS,
        &DUTY_FOR_BUSINESS,
        &EMAIL_MARKETING,
        &MARKETING_AFTER_CONTACT,
    ],
    passes: &[(Under::Gdpr, run)],
};

const LAWFUL: Citation = Citation {
    act: "GDPR",
    provision: "Article 6(1)(b)",
    says: "processing is lawful where it is necessary for a contract to which the person concerned is party, or for steps before one at that person's request",
};

const OPT_IN: Citation = Citation {
    act: "ePrivacy Directive",
    provision: "Article 13(1)-(2)",
    says: "marketing to individuals by e-mail or text message needs prior consent, except for own similar products to customers who gave the address when they bought and can refuse each time",
};

/// Consent beside a contract, a legal obligation or legitimate interests for the same purpose.
pub static CONSENT_BESIDE_DUTY: Rule = Rule {
    code: "G06-02",
    name: "consent-beside-other-basis",
    level: Level::Warning,
    summary: "consent is claimed beside another basis for the same purpose",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 5(1)(a)",
        says: "personal data must be processed lawfully, fairly and in a transparent manner",
    }],
    explanation: include_str!("explain/consent-beside-other-basis.md"),
    acceptable: true,
};

/// A contract with people who are not party to it.
pub static CONTRACT_WITHOUT_PARTY: Rule = Rule {
    code: "G06-08",
    name: "contract-without-party",
    level: Level::Warning,
    summary: "a contract is claimed as basis for people who are as a rule not party to it",
    citations: &[LAWFUL],
    explanation: include_str!("explain/contract-without-party.md"),
    acceptable: true,
};

/// A contract for statistics, marketing or advertising.
pub static CONTRACT_FOR_SIDE_PURPOSE: Rule = Rule {
    code: "G06-09",
    name: "contract-for-side-purpose",
    level: Level::Warning,
    summary: "a contract is claimed as basis for statistics, marketing, advertising, personalisation or training of AI",
    citations: &[
        LAWFUL,
        Citation {
            act: "",
            provision: "CJEU C-252/21 Meta Platforms",
            says: "processing is necessary for a contract only where the main subject of the contract cannot be achieved without it",
        },
    ],
    explanation: include_str!("explain/contract-for-side-purpose.md"),
    acceptable: true,
};

/// Vital interests for statistics or advertising.
pub static VITAL_INTERESTS_FOR_BUSINESS: Rule = Rule {
    code: "G06-10",
    name: "vital-interests-for-business",
    level: Level::Warning,
    summary: "vital interests are claimed as basis for statistics, advertising or marketing",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 6(1)(d)",
        says: "processing is lawful where it is necessary to protect somebody's vital interests; recital 46 speaks of an interest essential for life",
    }],
    explanation: include_str!("explain/vital-interests-for-business.md"),
    acceptable: true,
};

/// A legal obligation for statistics, marketing or advertising.
pub static DUTY_FOR_BUSINESS: Rule = Rule {
    code: "G06-17",
    name: "legal-obligation-for-business",
    level: Level::Warning,
    summary: "a legal obligation is claimed as basis for statistics, marketing or advertising",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 6(1)(c) and (3)",
        says: "processing is lawful where a legal obligation makes it necessary; the law that lays it down determines the purpose",
    }],
    explanation: include_str!("explain/legal-obligation-for-business.md"),
    acceptable: true,
};

/// Marketing by e-mail or text message to people who have bought nothing, without consent.
pub static EMAIL_MARKETING: Rule = Rule {
    code: "G06-11",
    name: "email-marketing-without-consent",
    level: Level::Error,
    summary: "marketing by e-mail or text message to people who are no customers rests on legitimate interests",
    citations: &[OPT_IN],
    explanation: include_str!("explain/email-marketing-without-consent.md"),
    acceptable: true,
};

/// A newsletter to people who only got in touch, without consent.
pub static MARKETING_AFTER_CONTACT: Rule = Rule {
    code: "G06-12",
    name: "marketing-after-contact",
    level: Level::Warning,
    summary: "people who only got in touch get marketing by e-mail on legitimate interests",
    citations: &[OPT_IN],
    explanation: include_str!("explain/marketing-after-contact.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        beside_consent(id, activity, sink);
        for basis in &activity.bases {
            match basis.kind {
                BasisKind::Contract | BasisKind::PreContract => {
                    party(id, activity, basis, sink);
                    side_purpose(id, activity, basis, sink);
                }
                BasisKind::VitalInterests => vital(id, activity, basis, sink),
                BasisKind::LegalObligation => duty(id, activity, basis, sink),
                BasisKind::LegitimateInterests => marketing(id, activity, basis, sink),
                _ => {}
            }
        }
    }
}

fn beside_consent(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    // a basis for a certain case or for certain data leaves room for the other
    let plain = |basis: &&Basis| {
        basis.when.is_none()
            && basis.scope.iter().all(|name| activity.purposes.iter().any(|p| p.term.is(&name.value)))
    };
    let of = |kinds: &[BasisKind]| -> Vec<&Basis> {
        activity.bases.iter().filter(|b| kinds.contains(&b.kind)).filter(plain).collect()
    };
    let others = of(&[
        BasisKind::Contract,
        BasisKind::PreContract,
        BasisKind::LegalObligation,
        BasisKind::LegitimateInterests,
    ]);
    for consent in of(&[BasisKind::Consent]) {
        for other in others.iter().filter(|other| other.meets(consent)) {
            let unscoped = consent.scope.is_empty() && other.scope.is_empty();
            // with several purposes G13-13 says already that nothing tells which is which
            let shared: Vec<&Purpose> = match (unscoped, activity.purposes.as_slice()) {
                (true, [only]) => vec![only],
                (true, _) => Vec::new(),
                (false, all) => all
                    .iter()
                    .filter(|p| {
                        let names = |b: &Basis| b.scope.iter().any(|name| p.term.is(&name.value));
                        names(consent) && names(other)
                    })
                    .collect(),
            };
            if let Some(purpose) = shared.first() {
                sink.push(
                    CONSENT_BESIDE_DUTY
                        .at(
                            consent.span,
                            format!(
                                "in activity `{}` the purpose {} rests on consent and on {}",
                                id.value,
                                called(&purpose.term),
                                in_words(other.kind)
                            ),
                        )
                        .also(other.span, "the other basis")
                        .note("people think that they can stop the processing by withdrawing, and it goes on")
                        .help("keep the basis that it really rests on, or say with `for:`, `people:` or `when:` what each is for"),
                );
            }
        }
    }
}

fn in_words(kind: BasisKind) -> &'static str {
    match kind {
        BasisKind::LegalObligation => "a legal obligation",
        BasisKind::PreContract => "steps before a contract",
        BasisKind::LegitimateInterests => "legitimate interests",
        _ => "a contract",
    }
}

fn party(id: &Spanned<String>, activity: &Activity, basis: &Basis, sink: &mut Sink) {
    let people = || activity.people_of(&basis.people);
    let outsiders = people().next().is_some() && people().all(|p| p.flag("not-contract-party").is_some());
    if outsiders && basis.when.is_none() {
        let people: Vec<String> = people().map(called).collect();
        sink.push(
            CONTRACT_WITHOUT_PARTY
                .at(
                    basis.span,
                    format!(
                        "activity `{}` rests on {}, and {} are as a rule not party to it",
                        id.value,
                        in_words(basis.kind),
                        listed(&people)
                    ),
                )
                .help("for people who act for a company use `legitimate-interests:` and name the interest; where some are party themselves, say so with `when:`"),
        );
    }
}

/// Purposes of a basis that have one of these flags.
fn flagged<'a>(activity: &'a Activity, basis: &Basis, flags: &[&str]) -> Option<&'a Purpose> {
    let has = |p: &&Purpose| flags.iter().any(|flag| p.term.flag(flag).is_some());
    purposes_of(activity, basis).into_iter().find(has)
}

fn side_purpose(id: &Spanned<String>, activity: &Activity, basis: &Basis, sink: &mut Sink) {
    let personal = |p: &&Purpose| p.term.is("content-personalisation");
    // beside other purposes, training of AI has a rule of its own, and claims follow from the contract
    let alone = |p: &&Purpose| p.term.flag("ai-training").is_some() || p.term.is("legal-claims");
    let purposes = purposes_of(activity, basis);
    let purpose = flagged(activity, basis, &["analytics", "advertising", "direct-marketing"])
        .or_else(|| purposes.iter().copied().find(personal))
        .or_else(|| purposes.first().copied().filter(|p| purposes.len() == 1 && alone(p)));
    let Some(purpose) = purpose else { return };
    let mut found = CONTRACT_FOR_SIDE_PURPOSE
        .at(basis.span, format!("activity `{}` rests {} on {}", id.value, called(&purpose.term), in_words(basis.kind)))
        .help("use `consent`, or `legitimate-interests:` with the interest; what the contract is about in the main can stay");
    if purpose.term.span != basis.span {
        found = found.also(purpose.term.span, "the contract can as a rule be performed without this");
    }
    sink.push(found);
}

fn vital(id: &Spanned<String>, activity: &Activity, basis: &Basis, sink: &mut Sink) {
    let Some(purpose) = flagged(activity, basis, &["analytics", "advertising", "direct-marketing"]) else {
        return;
    };
    sink.push(
        VITAL_INTERESTS_FOR_BUSINESS
            .at(basis.span, format!("activity `{}` rests {} on vital interests", id.value, called(&purpose.term)))
            .also(purpose.term.span, "nobody's life depends on this")
            .help("vital interests are for emergencies; use `consent`, or `legitimate-interests:` with the interest"),
    );
}

fn duty(id: &Spanned<String>, activity: &Activity, basis: &Basis, sink: &mut Sink) {
    let flags = ["analytics", "advertising", "direct-marketing", "ai-training"];
    let Some(purpose) = flagged(activity, basis, &flags) else { return };
    sink.push(
        DUTY_FOR_BUSINESS
            .at(
                basis.span,
                format!("activity `{}` rests {} on a legal obligation", id.value, called(&purpose.term)),
            )
            .also(purpose.term.span, "as a rule no law obliges anybody to do this")
            .help("use `consent`, or `legitimate-interests:` with the interest; if a law does ask for it, say with `for:` what the obligation is for, and accept this with the provision"),
    );
}

/// Purposes that are by their nature pursued by e-mail or text message.
const BY_EMAIL: &[&str] = &["newsletter", "text-message-marketing"];

/// Groups of people who have as a rule bought nothing.
const PROSPECTS: &[&str] = &["prospective-customers", "website-visitors", "social-media-visitors"];

/// Groups of people who got in touch for something else.
const IN_TOUCH: &[&str] = &[
    "enquirers",
    "callers",
    "chat-users",
    "competition-participants",
    "survey-respondents",
    "premises-visitors",
];

fn marketing(id: &Spanned<String>, activity: &Activity, basis: &Basis, sink: &mut Sink) {
    let by_email = |p: &&Purpose| BY_EMAIL.iter().any(|known| p.term.is(known));
    let Some(purpose) = purposes_of(activity, basis).into_iter().find(by_email) else { return };
    // customers beside them change nothing for those who are none
    let among = |known: &[&str]| -> Vec<String> {
        activity.people_of(&basis.people).filter(|p| known.iter().any(|k| p.is(k))).map(called).collect()
    };
    // an opt-in under ePrivacy can stand beside another basis for the data; then consent is named too
    let opted_in = activity.bases.iter().any(|b| b.kind == BasisKind::Consent);
    if opted_in || basis.when.is_some() {
        return;
    }
    let message = |people: &[String]| {
        format!(
            "activity `{}` sends {} to {} on legitimate interests",
            id.value,
            called(&purpose.term),
            listed(people)
        )
    };
    let (prospects, in_touch) = (among(PROSPECTS), among(IN_TOUCH));
    if !prospects.is_empty() {
        sink.push(
            EMAIL_MARKETING
                .at(basis.span, message(&prospects))
                .also(purpose.term.span, "goes by e-mail or text message")
                .help("use `basis: consent`; for existing customers make an activity of its own with `people: [customers]`"),
        );
    } else if !in_touch.is_empty() {
        sink.push(
            MARKETING_AFTER_CONTACT
                .at(basis.span, message(&in_touch))
                .also(purpose.term.span, "goes by e-mail or text message")
                .note("getting in touch is not buying: the exception for customers does not cover it")
                .help("use `basis: consent`"),
        );
    }
}
