//! Under whose law a policy is written. Article 3 GDPR.
//!
//! A policy can be under several laws; its wording follows one of them, the Union's where that applies. Where it does
//! not, the articles, the right to complain, the authority and the list of adequate countries are those of the United
//! Kingdom or of Switzerland. The law of California has a section of its own and no part in this.

use super::in_eea;
use crate::law::{self, Regime};
use crate::model::Policy;
use jiff::civil::Date;

/// The law that the wording follows; never [`Regime::Efta`], whose articles are the Union's.
pub fn of(policy: &Policy) -> Regime {
    let applies = |jurisdiction| policy.about.applies(jurisdiction);
    match (applies("eu"), applies("uk"), applies("ch")) {
        (false, true, false) => Regime::Uk,
        (false, false, true) => Regime::Ch,
        (false, true, true) if seat(policy) == Some("CH") => Regime::Ch,
        (false, true, true) => Regime::Uk,
        _ => Regime::Eu,
    }
}

/// The country of the controller, the first of them where there are several.
pub fn seat(policy: &Policy) -> Option<&str> {
    policy.all_controllers().next().and_then(|controller| controller.country())
}

/// Whether data that are sent to a country stay where the law applies, so that nothing is transferred. The areas `EU`
/// and `EEA` count as countries.
pub fn is_inside(home: Regime, country: &str, date: Date) -> bool {
    match home {
        Regime::Eu | Regime::Efta => in_eea(country, date),
        Regime::Uk => country == "GB",
        Regime::Ch => country == "CH",
    }
}

/// The jurisdiction, as an author writes it, that the law of a country belongs to.
pub fn jurisdiction(country: &str, date: Date) -> Option<&'static str> {
    law::regime(country, date).map(key)
}

/// The law as an author writes it under `jurisdictions`, and as messages select by it.
pub fn key(regime: Regime) -> &'static str {
    match regime {
        Regime::Eu | Regime::Efta => "eu",
        Regime::Uk => "uk",
        Regime::Ch => "ch",
    }
}
