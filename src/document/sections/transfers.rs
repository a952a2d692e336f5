//! Transfers outside the EEA: which countries, and what protects the data there. Article 13(1)(f) GDPR asks to say
//! whether a decision of the Commission exists, and whether none does.

use crate::derive::{Protection, TransferFact};
use crate::document::tree::{Block, Inline, Inlines, Row, Section, Table};
use crate::document::writer::Writer;
use crate::law::{self, Adequacy, Scope};
use crate::localize::messages::recipients as messages;
use crate::model::recipient::Transfer;

/// Section `transfers`. Silent when the policy does not say where its recipients are: that is no statement that data
/// stay in the EEA.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    if w.derived.transfers.is_empty() {
        let known =
            w.policy.recipients.iter().all(|(_, r)| !r.countries.is_empty() || !r.processed_in.is_empty());
        let blocks = vec![w.paragraph(messages::transfers_none())];
        return (known && !w.policy.recipients.is_empty())
            .then(|| w.section("transfers", messages::transfers_title(), blocks));
    }
    let mut table = Table { caption: w.say(messages::transfers_caption()), ..Table::default() };
    table.head = vec![
        w.say(messages::transfers_column_recipient()),
        w.say(messages::transfers_column_country()),
        w.say(messages::transfers_column_protection()),
    ];
    for fact in &w.derived.transfers {
        let country = match fact.country {
            Some(country) => w.country(&country.value),
            None => w.say(messages::transfer_country_unnamed()),
        };
        let name = w.catalog.sentence_start_inlines(w.recipient_link(&fact.id.value));
        table.rows.push(Row { id: None, cells: vec![name, country, protection(w, fact)] });
    }
    let blocks = vec![w.paragraph(messages::transfers_intro()), Block::Table(table)];
    Some(w.section("transfers", messages::transfers_title(), blocks))
}

fn protection(w: &Writer<'_>, fact: &TransferFact<'_>) -> Inlines {
    let mut lines: Vec<Inlines> = Vec::new();
    match fact.country {
        Some(country) => {
            let name = w.countries_in_text([country.value.as_str()]);
            lines.push(match fact.decision {
                Some(decision) => w.say(decision_words(w, decision, name)),
                None => w.say(messages::transfer_no_decision(name)),
            });
        }
        None => lines.push(w.say(messages::transfer_no_decision_unnamed())),
    }
    for protection in &fact.protection {
        match protection {
            // said already
            Protection::Adequacy(_) => {}
            Protection::Declared(transfer) => {
                lines.extend(declared(w, transfer));
                if fact.country.is_none() && !transfer.countries.is_empty() {
                    let countries = w.countries_in_text(transfer.countries.iter().map(|c| c.value.as_str()));
                    lines.push(w.say(messages::transfer_only_in(countries)));
                }
            }
        }
    }
    if fact.protection.is_empty() {
        lines.push(w.say(messages::transfer_unprotected()));
    }
    let mut out = Inlines::new();
    for line in lines {
        if !out.is_empty() {
            out.push(Inline::text(" "));
        }
        out.extend(line);
    }
    out
}

fn decision_words(w: &Writer<'_>, decision: &Adequacy, country: Inlines) -> crate::localize::message::Call {
    let number = decision.decision.clone().unwrap_or_else(|| crate::document::tree::plain(&w.gdpr("45(3)")));
    match decision.scope {
        Scope::General => messages::transfer_decision_exists(country, number),
        Scope::Certified => messages::transfer_decision_certified(country, number),
        Scope::Commercial => messages::transfer_decision_scope(country, number, "commercial"),
        Scope::PrivateSector => messages::transfer_decision_scope(country, number, "private-sector"),
        Scope::Automated => messages::transfer_decision_scope(country, number, "automated"),
        Scope::Covered => messages::transfer_decision_scope(country, number, "covered"),
    }
}

fn declared(w: &Writer<'_>, transfer: &Transfer) -> Vec<Inlines> {
    let mut lines = vec![w.say(match (transfer.mechanism.value.as_str(), &transfer.derogation) {
        (_, Some(derogation)) => messages::transfer_derogation(derogation.value),
        ("dpf", _) => match &transfer.checked {
            Some(date) => messages::transfer_dpf(w.date(date.value)),
            None => messages::transfer_dpf_undated(),
        },
        ("scc", _) => messages::transfer_scc(),
        ("bcr", _) => messages::transfer_bcr(),
        (other, _) => messages::transfer_other(law::mechanism(other).map_or("other", |m| m.id.as_str())),
    })];
    if let Some(module) = transfer.module {
        lines.push(w.say(messages::transfer_scc_module(module.value)));
    }
    if let Some(dated) = transfer.dated {
        lines.push(w.say(messages::transfer_scc_dated(dated.value)));
    }
    lines.extend(transfer.measures.iter().map(|m| w.say(messages::transfer_measures(w.text(m)))));
    lines.extend(transfer.interest.iter().map(|i| w.say(messages::transfer_interest(w.text(i)))));
    lines.extend(transfer.copy.iter().map(|c| w.text(c)));
    if let Some(url) = &transfer.copy_url {
        lines.push(w.say(messages::transfer_copy_at(Inline::url(&url.value))));
    }
    lines
}
