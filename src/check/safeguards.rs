//! What safeguards for transfers and exceptions must say. Articles 13(1)(f), 46 and 49 GDPR.

use super::mechanisms::{Declared, is_dead, is_export_from_uk};
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::law::{self, MechanismKind, Regime};
use crate::model::recipient::Recipient;
use crate::model::transfer::Transfer;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Safeguards and exceptions",
    rules: &[
        &MISSING_COPY,
        &MISSING_MODULE,
        &UNNAMED_DEROGATION,
        &MISSING_COMPELLING_INTEREST,
        &BARRED_DEROGATION,
        &EU_CLAUSES_FOR_UK,
        &CERTIFICATION_WITHOUT_EXTENSION,
    ],
    passes: &[(Under::Gdpr, run)],
};

const TOLD: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(1)(f)",
    says: "people are told of the safeguards for a transfer, and how to obtain a copy of them or where they are available",
};

const DEROGATIONS: Citation = Citation {
    act: "GDPR",
    provision: "Article 49(1)",
    says: "without an adequacy decision or safeguards, a transfer takes place only on one of the conditions listed there",
};

/// Safeguards without the way to a copy of them.
pub static MISSING_COPY: Rule = Rule {
    code: "G44-12",
    name: "missing-safeguard-copy",
    level: Level::Error,
    summary: "the policy does not say how to get a copy of the safeguards for a transfer",
    citations: &[TOLD],
    explanation: include_str!("explain/missing-safeguard-copy.md"),
    acceptable: true,
};

/// Standard clauses, and not which module.
pub static MISSING_MODULE: Rule = Rule {
    code: "G44-14",
    name: "missing-clause-module",
    level: Level::Warning,
    summary: "the module of the standard contractual clauses is not given",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 46(2)(c)",
        says: "safeguards can be standard data protection clauses adopted by the Commission",
    }],
    explanation: include_str!("explain/missing-clause-module.md"),
    acceptable: true,
};

/// An exception, and not which.
pub static UNNAMED_DEROGATION: Rule = Rule {
    code: "G44-16",
    name: "unnamed-derogation",
    level: Level::Error,
    summary: "a transfer rests on an exception that is not named",
    citations: &[DEROGATIONS],
    explanation: include_str!("explain/unnamed-derogation.md"),
    acceptable: true,
};

/// Compelling legitimate interests, and not which.
pub static MISSING_COMPELLING_INTEREST: Rule = Rule {
    code: "G44-17",
    name: "missing-compelling-interest",
    level: Level::Error,
    summary: "a transfer rests on compelling legitimate interests that are not stated",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 49(1), second subparagraph",
        says: "people are told of the transfer and of the compelling legitimate interests pursued",
    }],
    explanation: include_str!("explain/missing-compelling-interest.md"),
    acceptable: true,
};

/// An exception that authorities cannot use in their powers.
pub static BARRED_DEROGATION: Rule = Rule {
    code: "G44-18",
    name: "barred-derogation",
    level: Level::Error,
    summary: "a public authority rests a transfer on an exception that it cannot use",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 49(3)",
        says: "consent, contracts and compelling interests carry no transfer in the exercise of public powers",
    }],
    explanation: include_str!("explain/barred-derogation.md"),
    acceptable: true,
};

/// European clauses for an export from the United Kingdom.
pub static EU_CLAUSES_FOR_UK: Rule = Rule {
    code: "UK-05",
    name: "eu-clauses-for-uk-export",
    level: Level::Error,
    summary: "an export from the United Kingdom rests on the clauses of the European Commission alone",
    citations: &[Citation {
        act: "UK GDPR",
        provision: "Article 46",
        says: "standard clauses are safeguards if they are issued under the law of the United Kingdom",
    }],
    explanation: include_str!("explain/eu-clauses-for-uk-export.md"),
    acceptable: true,
};

/// The EU-US framework, for an export from the United Kingdom.
pub static CERTIFICATION_WITHOUT_EXTENSION: Rule = Rule {
    code: "UK-06",
    name: "certification-without-uk-extension",
    level: Level::Warning,
    summary: "an export from the United Kingdom rests on a certification without the UK Extension",
    citations: &[Citation {
        act: "Data Protection (Adequacy) (United States of America) Regulations 2023",
        provision: "SI 2023/1028",
        says: "the United States are adequate for recipients on the list of the Data Privacy Framework that have the UK Extension",
    }],
    explanation: include_str!("explain/certification-without-uk-extension.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for declared in facts.living_transfers() {
        missing_copy(declared, sink);
        missing_module(declared, sink);
        derogation(facts, declared, sink);
    }
    for (id, recipient) in &facts.policy.recipients {
        european_clauses(facts, id, recipient, sink);
    }
}

fn missing_copy(declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, mechanism } = declared;
    let exception = transfer.derogation.and_then(|d| law::derogation(d.value));
    let needed = mechanism.needs_copy || exception.is_some_and(|e| e.needs_copy);
    if needed && transfer.copy.is_none() && transfer.copy_url.is_none() {
        sink.push(
            MISSING_COPY
                .at(transfer.mechanism.span, format!("the policy does not say how to get a copy of the safeguards for `{}`", id.value))
                .label("`copy:` is missing")
                .help("add `copy:` with a sentence, such as `copy: { en: Write to us and we send you a copy., … }`, or `copy-url:` with the address where they are"),
        );
    }
}

fn missing_module(declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, .. } = declared;
    if transfer.mechanism.value == "scc" && transfer.module.is_none() {
        sink.push(
            MISSING_MODULE
                .at(transfer.mechanism.span, format!("the module of the clauses with `{}` is not given", id.value))
                .label("`module:` is missing")
                .help("add `module: c2p` if the recipient is your processor, `c2c` if it is a controller, `p2p` or `p2c` if you are a processor yourself"),
        );
    }
}

fn derogation(facts: &Facts<'_>, declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, .. } = declared;
    if transfer.mechanism.value != "derogation" {
        return;
    }
    let Some(which) = transfer.derogation else {
        let known: Vec<&str> = law::derogations().map(|d| d.id.as_str()).collect();
        sink.push(
            UNNAMED_DEROGATION
                .at(
                    transfer.mechanism.span,
                    format!(
                        "the transfer to `{}` rests on an exception, and the policy does not say on which",
                        id.value
                    ),
                )
                .label("`derogation:` is missing")
                .help(format!("add `derogation:` with one of: {}", known.join(", "))),
        );
        return;
    };
    if which.value == "compelling-interests" && transfer.interest.is_none() {
        sink.push(
            MISSING_COMPELLING_INTEREST
                .at(which.span, format!("the transfer to `{}` rests on compelling interests that are not stated", id.value))
                .label("`interest:` is missing")
                .help("add `interest:` with the interest, such as `interest: { en: stopping an attack on our network, … }`"),
        );
    }
    let barred = matches!(
        which.value,
        "explicit-consent" | "contract" | "contract-in-interest" | "compelling-interests"
    );
    let authority = facts.policy.controller.as_ref().is_some_and(|c| c.public_authority);
    // public powers show in the basis of the activities that use the recipient
    let task = facts.policy.performed().find_map(|(_, a)| {
        let used = a.recipients.iter().any(|s| s.recipient.value == id.value);
        a.bases.iter().filter(|_| used).find(|b| b.kind.point() == Some('e')).map(|b| b.span)
    });
    if barred
        && authority
        && let Some(task) = task
    {
        sink.push(
            BARRED_DEROGATION
                .at(
                    which.span,
                    format!(
                        "a public authority cannot rest the transfer to `{}` on this exception",
                        id.value
                    ),
                )
                .also(task, "the data are used in the exercise of public powers")
                .help("name another exception, such as `derogation: public-interest`, or declare safeguards"),
        );
    }
}

/// European safeguards alone, where the United Kingdom has not found the country adequate.
fn european_clauses(facts: &Facts<'_>, id: &Spanned<String>, recipient: &Recipient, sink: &mut Sink) {
    if !is_export_from_uk(facts, &id.value) {
        return;
    }
    let inadequate = facts.derived.transfers.iter().any(|f| {
        f.id.value == id.value
            && f.country.is_none_or(|c| {
                law::adequacy(Regime::Uk, &c.value, facts.today).iter().all(|d| d.certified_only())
            })
    });
    let mechanism = |t: &Transfer| law::mechanism(&t.mechanism.value);
    let british = recipient.all_transfers().filter_map(mechanism).any(|m| m.regimes.contains(&Regime::Uk));
    let european = recipient
        .all_transfers()
        .find(|t| mechanism(t).is_some_and(|m| m.kind == MechanismKind::Safeguard && !is_dead(facts, t, m)));
    if !inadequate || british {
        return;
    }
    let certified = recipient.all_transfers().find(|t| t.mechanism.value == "dpf");
    if let Some(transfer) = european {
        sink.push(
            EU_CLAUSES_FOR_UK
                .at(transfer.mechanism.span, format!("the export from the United Kingdom to `{}` rests on European clauses alone", id.value))
                .help("add the International Data Transfer Agreement or the Addendum: `{ by: uk-idta, copy: … }` or `{ by: uk-addendum, copy: … }`"),
        );
    } else if let Some(transfer) = certified {
        sink.push(
            CERTIFICATION_WITHOUT_EXTENSION
                .at(transfer.mechanism.span, format!("the export from the United Kingdom to `{}` rests on a framework of the Union", id.value))
                .help("see on https://www.dataprivacyframework.gov/list whether the recipient has the UK Extension, and write `by: uk-bridge` with `checked:`; otherwise use `by: uk-idta` or `by: uk-addendum`"),
        );
    }
}
