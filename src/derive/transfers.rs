//! Transfers out of the EEA, or out of the country whose law a policy follows, and what protects them on a date. Chapter V and Article 13(1)(f) GDPR.

use super::home;
use crate::law::{self, Regime};
use crate::model::Policy;
use crate::model::recipient::{Recipient, Transfer};
use crate::source::Spanned;
use jiff::civil::Date;

/// A recipient in a country that data are transferred to.
#[derive(Debug)]
pub struct TransferFact<'p> {
    /// The recipient's identifier.
    pub id: &'p Spanned<String>,
    /// The recipient.
    pub recipient: &'p Recipient,
    /// The country, with the place that names it; `None` when the policy does not name any.
    pub country: Option<&'p Spanned<String>>,
    /// What protects the data.
    pub protection: Vec<Protection<'p>>,
    /// A decision of the Commission for the country, whether relied on or not: Article 13(1)(f) asks to say so.
    pub decision: Option<&'static law::Adequacy>,
}

/// What protects a transfer.
#[derive(Debug)]
pub enum Protection<'p> {
    /// The Commission's decision for the whole country.
    Adequacy(&'static law::Adequacy),
    /// A mechanism that the author names.
    Declared(&'p Transfer),
}

/// What can be said of data when no recipient is known to be outside the EEA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts {
    /// Every recipient says that it processes the data within the EEA.
    ProcessedInside,
    /// Every recipient is established there; where some of them process the data is not said.
    EstablishedInside,
    /// Not enough is said: silence is no statement that data stay.
    Unknown,
}

impl Whereabouts {
    /// Of the recipients of a policy without transfers.
    pub fn of(policy: &Policy) -> Whereabouts {
        let all = |said: fn(&Recipient) -> bool| {
            !policy.recipients.is_empty() && policy.recipients.iter().all(|(_, r)| said(r))
        };
        if all(|r| !r.processed_in.is_empty()) {
            Whereabouts::ProcessedInside
        } else if all(|r| !r.countries.is_empty() || !r.processed_in.is_empty()) {
            Whereabouts::EstablishedInside
        } else {
            Whereabouts::Unknown
        }
    }
}

/// The transfers of recipients: out of the EEA, or out of the country whose law the wording follows.
pub fn of(policy: &Policy, today: Date) -> Vec<TransferFact<'_>> {
    let mut facts = Vec::new();
    let law = home::of(policy);
    let outside = |country: &Spanned<String>| !home::is_inside(law, &country.value, today);
    for (id, recipient) in &policy.recipients {
        // where data are processed counts; a recipient's seat alone counts when nothing else is said
        let mut countries: Vec<&Spanned<String>> =
            recipient.countries.iter().chain(&recipient.processed_in).collect();
        countries.retain(|c| outside(c));
        countries.dedup_by(|a, b| a.value == b.value);
        for country in countries {
            facts.push(fact(id, recipient, Some(country), policy, today));
        }
        let declared_without_country = !recipient.transfers.is_empty()
            && !recipient.countries.iter().chain(&recipient.processed_in).any(outside);
        if recipient.unnamed_countries || declared_without_country {
            facts.push(fact(id, recipient, None, policy, today));
        }
    }
    facts
}

fn fact<'p>(
    id: &'p Spanned<String>,
    recipient: &'p Recipient,
    country: Option<&'p Spanned<String>>,
    policy: &'p Policy,
    today: Date,
) -> TransferFact<'p> {
    let exporter = match home::of(policy) {
        Regime::Uk => Some("GB"),
        Regime::Ch => Some("CH"),
        Regime::Eu | Regime::Efta => home::seat(policy),
    };
    // an area is as adequate as its members are for those outside it
    let place = |code: &'p str| if matches!(code, "EU" | "EEA") { "AT" } else { code };
    let decision = country.and_then(|c| law::adequacy_for(exporter, place(&c.value), today));
    let mut protection: Vec<Protection<'p>> = recipient
        .transfers
        .iter()
        .filter(|t| {
            country.is_none()
                || t.countries.is_empty()
                || t.countries.iter().any(|c| Some(&c.value) == country.map(|c| &c.value))
        })
        .map(Protection::Declared)
        .collect();
    // a decision for the whole country needs no declaration; one for certified recipients only does
    if let Some(decision) = decision
        && protection.is_empty()
        && !decision.certified_only()
    {
        protection.push(Protection::Adequacy(decision));
    }
    TransferFact { id, recipient, country, protection, decision }
}
