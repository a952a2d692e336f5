//! Adequacy decisions that transfers rest on: whether there is one that the exporter can rely on, and whether it covers
//! the recipient. Article 45 GDPR.

use super::Facts;
use super::currency::doubt;
use super::mechanisms::{Declared, FRAMEWORKS, Worth, worth};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::law::{self, MechanismKind, Scope};
use crate::source::Spanned;

/// Adequacy of a country or recipient that no decision covers.
pub(super) static UNFOUNDED_ADEQUACY: Rule = Rule {
    code: "G44-03",
    name: "unfounded-adequacy",
    level: Level::Error,
    summary: "a transfer rests on an adequacy decision that does not exist or does not cover it",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 45(3)",
        says: "the Commission decides by implementing act which countries, territories or sectors are adequate",
    }],
    explanation: include_str!("explain/unfounded-adequacy.md"),
    acceptable: true,
};

/// A decision that is named: whether there is one, and whether it is for everybody or for certified recipients.
pub(super) fn unfounded(facts: &Facts<'_>, declared: Declared<'_>, sink: &mut Sink) {
    let Declared { id, transfer, mechanism } = declared;
    // decisions that were annulled have no row: they are looked at as mechanisms; that of another law is no ground here
    let other_law = worth(facts, transfer) == Worth::Foreign;
    if mechanism.kind != MechanismKind::Adequacy || mechanism.death.is_some() || other_law {
        return;
    }
    let certified = FRAMEWORKS.contains(&mechanism.id.as_str());
    let named = |c: &Spanned<String>| {
        transfer.countries.is_empty() || transfer.countries.iter().any(|t| t.value == c.value)
    };
    for fact in facts.derived.transfers.iter().filter(|f| f.id.value == id.value) {
        let Some(country) = fact.country.filter(|c| named(c)) else { continue };
        let rows = mechanism.regimes.iter().flat_map(|r| law::adequacy(*r, &country.value, facts.today));
        let decisions: Vec<_> = rows.collect();
        let covered = decisions.iter().any(|d| d.certified_only() == certified);
        // one of the Commission does not count for an exporter in another country than those of the EEA
        let elsewhere = facts.exporter().filter(|_| {
            !certified
                && fact.decision.is_none()
                && mechanism.id == "adequacy"
                && !decisions.iter().any(|d| d.lags_in_efta(facts.today))
        });
        let (flaw, help) = match (decisions.is_empty(), certified, elsewhere) {
            (false, _, Some(exporter)) if covered => (
                format!("for a controller in `{exporter}` there is no adequacy decision for"),
                "the Commission's decision does not count there: declare what the law of the controller's country knows, such as `{ by: swiss-clauses, copy: … }` in Switzerland or `{ by: uk-idta, copy: … }` in the United Kingdom",
            ),
            _ if covered => continue,
            (true, false, _) => (
                "there is no adequacy decision for".to_owned(),
                "remove it and declare what does protect the data, such as `{ by: scc, module: c2p, copy: … }`",
            ),
            (_, true, _) => (
                "this framework is not about".to_owned(),
                "remove it, or limit it to the United States with `to: US`; for the other country declare another mechanism",
            ),
            (false, false, _) => (
                "only certified recipients are covered by the adequacy decision for".to_owned(),
                "if the recipient is on the list of the framework, write `by: dpf` with `checked:`; otherwise declare another mechanism",
            ),
        };
        let found = UNFOUNDED_ADEQUACY
            .at(transfer.mechanism.span, format!("{flaw} `{}`", country.value))
            .also(country.span, format!("where `{}` gets data", id.value))
            .help(help);
        sink.push(match decisions.first() {
            Some(row) => doubt(found, &row.id, &row.standing, &["countries", "scope"]),
            None => found,
        });
    }
}

/// A decision for companies, and the recipient is a public authority: whether anybody names the decision or not.
pub(super) fn of_another_sector(facts: &Facts<'_>, sink: &mut Sink) {
    for fact in facts.derived.transfers.iter().filter(|fact| fact.rests_on_adequacy()) {
        let roles = fact.part.map_or(&fact.recipient.roles[..], |_| &[]);
        let role = match fact.part {
            Some(part) => (part.role.value == "public-authority").then_some(part.role.span),
            None => roles.iter().find(|r| r.value == "public-authority").map(|r| r.span),
        };
        let (Some(role), Some(country), Some(decision)) = (role, fact.country, fact.decision) else {
            continue;
        };
        let covers = match decision.scope {
            Scope::PrivateSector => "the private sector",
            Scope::Commercial => "commercial organisations",
            _ => continue,
        };
        let found = UNFOUNDED_ADEQUACY
            .at(
                country.span,
                format!("the adequacy decision for `{}` covers {covers}, and `{}` is a public authority", country.value, fact.id.value),
            )
            .label("not covered by the decision")
            .also(role, "its role")
            .help("declare what the transfer does rest on: `{ by: international-agreement, agreement: … }` where a treaty provides for it, an arrangement between authorities under Article 46, or `{ by: derogation, derogation: … }` where one of Article 49 applies");
        sink.push(doubt(found, &decision.id, &decision.standing, &["scope"]));
    }
}
