//! Companies of the group that handle data in third countries: [`super::transfers`] looks at recipients only. Article
//! 13(1)(f) GDPR.

use super::Facts;
use super::transfers::{CHAPTER, TRANSFER};
use crate::diag::{Level, Rule, Sink};
use crate::law;

/// A group company outside the EEA has a part in the processing.
pub(super) static UNDECLARED_GROUP_TRANSFER: Rule = Rule {
    code: "G44-24",
    name: "undeclared-group-transfer",
    level: Level::Error,
    summary: "a company of the group outside the EEA handles data, and no transfer is declared",
    citations: &[TRANSFER, CHAPTER],
    explanation: include_str!("explain/undeclared-group-transfer.md"),
    acceptable: true,
};

/// A company with a part in the processing has access; the transfer is declared where it is a recipient.
pub(super) fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let (exporter, home) = (facts.exporter(), facts.home());
    for company in &facts.policy.group_companies {
        let (Some(country), Some(role), Some(name)) = (&company.country, company.role, &company.name) else {
            continue;
        };
        let adequate =
            law::adequacy_for(exporter, &country.value, facts.today).is_some_and(|d| !d.certified_only());
        let declared = facts
            .policy
            .recipients
            .iter()
            .any(|(_, r)| r.name.as_ref().is_some_and(|n| n.value == name.value));
        if role.value == "none" || facts.is_inside(&country.value) || adequate || declared {
            continue;
        }
        sink.push(
            UNDECLARED_GROUP_TRANSFER
                .at(country.span, format!("{} handles data in `{}`, outside {home}, and no transfer is declared", name.value, country.value))
                .label(format!("outside {home}, without an adequacy decision for everybody"))
                .also(role.span, "its part in the processing")
                .help("add the company under `recipients:` with `role: group-company` and `transfer:`; if it gets no data, write `role: none`"),
        );
    }
}
