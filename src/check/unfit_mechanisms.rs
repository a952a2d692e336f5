//! Mechanisms that cannot protect the transfer they are named for: binding rules of a group for somebody outside it,
//! instruments of public bodies for companies, exceptions whose ground the policy does not have. Articles 46, 47 and 49
//! GDPR.

use super::mechanisms::Declared;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::{Activity, BasisKind};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Mechanisms that do not fit",
    rules: &[&RULES_OUTSIDE_GROUP, &EXCEPTION_WITHOUT_GROUND, &INSTRUMENT_OF_COMPANY, &UNNAMED_AGREEMENT],
    passes: &[(Under::Gdpr, run)],
};

/// Binding corporate rules, and the recipient is another controller.
pub static RULES_OUTSIDE_GROUP: Rule = Rule {
    code: "G44-34",
    name: "binding-rules-outside-group",
    level: Level::Warning,
    summary: "binding corporate rules are named for a controller that is not said to be of the group",
    citations: &[Citation {
        act: "GDPR",
        provision: "Articles 4(20) and 47(1)",
        says: "binding corporate rules bind every member of a group of undertakings, or of enterprises with a joint economic activity",
    }],
    explanation: include_str!("explain/binding-rules-outside-group.md"),
    acceptable: true,
};

/// An exception, and nothing in the policy that it could rest on.
pub static EXCEPTION_WITHOUT_GROUND: Rule = Rule {
    code: "G44-35",
    name: "derogation-without-ground",
    level: Level::Warning,
    summary: "a transfer rests on explicit consent or a contract, and nothing that the recipient gets data for does",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 49(1)(a) and (b)",
            says: "a transfer can rest on explicit consent to it after information on its risks, or on what a contract with the person makes necessary",
        },
        Citation {
            act: "GDPR",
            provision: "Recital 111",
            says: "transfers for a contract are to be occasional",
        },
    ],
    explanation: include_str!("explain/derogation-without-ground.md"),
    acceptable: true,
};

/// An instrument between public bodies, and one of the two is none.
pub static INSTRUMENT_OF_COMPANY: Rule = Rule {
    code: "G44-36",
    name: "public-instrument-of-company",
    level: Level::Warning,
    summary: "a transfer rests on an instrument or arrangement between public bodies, and is not one between them",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 46(2)(a) and (3)(b)",
        says: "these safeguards are binding instruments, or arrangements, between public authorities or bodies",
    }],
    explanation: include_str!("explain/public-instrument-of-company.md"),
    acceptable: true,
};

/// A treaty, and not which.
pub static UNNAMED_AGREEMENT: Rule = Rule {
    code: "G44-37",
    name: "unnamed-agreement",
    level: Level::Error,
    summary: "a transfer rests on an international agreement that is not named",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Recital 102",
            says: "the GDPR is without prejudice to agreements of the Union with third countries on the transfer of personal data, with safeguards for the people concerned",
        },
        Citation {
            act: "GDPR",
            provision: "Article 48",
            says: "what an authority of a third country demands is recognised only on the basis of an international agreement in force with the Union or a member state, besides the other grounds for transfers",
        },
    ],
    explanation: include_str!("explain/unnamed-agreement.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for declared in facts.living_transfers() {
        group_rules(facts, declared, sink);
        exception(facts, declared, sink);
        between_authorities(facts, declared, sink);
        unnamed_agreement(declared, sink);
    }
}

fn group_rules(facts: &Facts<'_>, declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, .. } = declared;
    let binding = ["bcr", "uk-bcr", "swiss-bcr"].contains(&transfer.mechanism.value.as_str());
    let Some(recipient) = facts.policy.recipient(&id.value).filter(|_| binding) else { return };
    let of_group = recipient.name.as_ref().is_some_and(|name| {
        facts.policy.group_companies.iter().any(|c| c.name.as_ref().is_some_and(|n| n.value == name.value))
    });
    // processors can have binding rules of their own group; whoever has another role beside it may be of this one
    let [role] = recipient.roles.as_slice() else { return };
    if role.value != "controller" || of_group {
        return;
    }
    sink.push(
        RULES_OUTSIDE_GROUP
            .at(transfer.mechanism.span, format!("binding corporate rules protect data within a group, and `{}` is not said to be of yours", id.value))
            .also(role.span, "decides for itself")
            .help("if it belongs to your group, write `role: group-company`, or name it under `group-companies:`; otherwise declare what does protect the data, such as `{ by: scc, module: c2c, copy: … }`"),
    );
}

/// Activities that a recipient gets data from.
fn giving<'a>(facts: &Facts<'a>, id: &str) -> Vec<&'a Activity> {
    let gets = |a: &Activity| a.recipients.iter().any(|s| s.recipient.value == id);
    facts.policy.performed().map(|(_, a)| a).filter(|a| gets(a)).collect()
}

fn exception(facts: &Facts<'_>, declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, .. } = declared;
    let Some(which) = transfer.derogation else { return };
    let activities = giving(facts, &id.value);
    let rests_on =
        |kinds: &[BasisKind]| activities.iter().flat_map(|a| &a.bases).any(|b| kinds.contains(&b.kind));
    let open = [BasisKind::Stated, BasisKind::NotRequired];
    let ground = match which.value {
        "explicit-consent" if !activities.iter().any(|a| a.rests_on_consent()) => "anybody consents to it",
        "contract" if !rests_on(&[BasisKind::Contract, BasisKind::PreContract]) => {
            "a contract makes it necessary"
        }
        _ => return,
    };
    // who says in which case has said on what; without activities nothing can be compared, and what authorities
    // cannot rest on is for G44-18
    let authority = facts.exporters_to(&id.value).iter().any(|party| party.public_authority);
    if authority
        || transfer.when.is_some()
        || rests_on(&open)
        || activities.iter().all(|a| a.bases.is_empty())
    {
        return;
    }
    let basis = activities.first().and_then(|a| a.keys.basis);
    let mut found = EXCEPTION_WITHOUT_GROUND
        .at(which.span, format!("nothing in this policy says that {ground}: no activity that gives `{}` data rests on that", id.value))
        .note("these exceptions are read narrowly, and are not for what happens again and again (Guidelines 2/2018)")
        .help("declare safeguards, such as `{ by: scc, module: c2p, copy: … }`; if the exception is right, say with `when:` in which case, such as `when: { en: if you agree to it in the form, … }`");
    if let Some(basis) = basis {
        found = found.also(basis, "what the data rest on");
    }
    sink.push(found);
}

fn between_authorities(facts: &Facts<'_>, declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, .. } = declared;
    if !["public-instrument", "administrative-arrangement"].contains(&transfer.mechanism.value.as_str()) {
        return;
    }
    let exporters = facts.exporters_to(&id.value);
    let exported_by_company = !exporters.is_empty() && exporters.iter().all(|party| !party.public_authority);
    let recipient = facts.policy.recipient(&id.value);
    let is_authority = |role: &Spanned<&'static str>| role.value == "public-authority";
    let got_by_company = recipient.is_some_and(|r| !r.roles.is_empty() && !r.roles.iter().any(is_authority));
    let flaw = match (exported_by_company, got_by_company) {
        (true, _) => "the controller is no public authority".to_owned(),
        (false, true) => format!("`{}` is no public authority", id.value),
        (false, false) => return,
    };
    sink.push(
        INSTRUMENT_OF_COMPANY
            .at(transfer.mechanism.span, format!("`{}` is between public bodies, and {flaw}", transfer.mechanism.value))
            .help("if a treaty obliges or allows you to send the data, write `{ by: international-agreement, agreement: … }` with its name; otherwise declare safeguards that you have agreed yourself, or an exception with `by: derogation`"),
    );
}

fn unnamed_agreement(declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, .. } = declared;
    if transfer.mechanism.value == "international-agreement" && transfer.agreement.is_none() {
        sink.push(
            UNNAMED_AGREEMENT
                .at(transfer.mechanism.span, format!("the transfer to `{}` rests on an international agreement, and the policy does not say which", id.value))
                .label("`agreement:` is missing")
                .help("add `agreement:` with the name of the treaty in each language, such as `agreement: { en: \"the agreement of 2012 between the European Union and the United States on passenger name records\", … }`"),
        );
    }
}
