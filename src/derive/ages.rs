//! The ages that a policy states for children, in years for each country: from the policy, or from the law on a date
//! where the policy refers to it. Article 8(1) GDPR.

use super::home;
use crate::law::{self, ChildAge, Regime};
use crate::model::Policy;
use crate::model::ages::{Age, Ages};
use crate::source::Span;
use jiff::civil::Date;

/// An age in a country.
#[derive(Debug, Clone)]
pub struct AgeIn<'p> {
    /// The country; `None` for everywhere else, or for everywhere.
    pub country: Option<&'p str>,
    /// In years; `None` where the law of the country is meant and sets none that we know for certain.
    pub years: Option<u32>,
    /// The row, where the law of the country is meant.
    pub row: Option<&'static ChildAge>,
    /// Where the age is written.
    pub at: Span,
}

/// The countries whose ages count, each with its place: those that the policy addresses, or else the one whose law it
/// is under alone, or else the controller's.
pub fn served(policy: &Policy) -> Vec<(&str, Span)> {
    let about = &policy.about;
    if !about.audience.countries.is_empty() {
        return about.audience.countries.iter().map(|c| (c.value.as_str(), c.span)).collect();
    }
    if home::of(policy) == Regime::Uk {
        return about.jurisdictions.iter().filter(|j| j.value == "uk").map(|j| ("GB", j.span)).collect();
    }
    let own = policy.controller.as_ref().and_then(|c| c.contact.address.as_ref()?.country.as_ref());
    own.into_iter().map(|c| (c.value.as_str(), c.span)).collect()
}

/// The age of each country, and last that of all others.
pub fn of<'p>(policy: &'p Policy, ages: Option<&'p Ages>, today: Date) -> Vec<AgeIn<'p>> {
    let Some(ages) = ages else { return Vec::new() };
    let mut out: Vec<AgeIn<'_>> = ages
        .countries
        .iter()
        .map(|(code, age)| in_country(&code.value, age.value, age.span, today))
        .collect();
    match ages.everywhere.map(|age| (age.value, age.span)) {
        Some((Age::Years(years), at)) => out.push(AgeIn { country: None, years: Some(years), row: None, at }),
        Some((Age::Law, at)) => {
            for (country, _) in served(policy) {
                if !out.iter().any(|age| age.country == Some(country)) {
                    out.push(in_country(country, Age::Law, at, today));
                }
            }
        }
        None => {}
    }
    out
}

fn in_country(country: &str, age: Age, at: Span, today: Date) -> AgeIn<'_> {
    match age {
        Age::Years(years) => AgeIn { country: Some(country), years: Some(years), row: None, at },
        Age::Law => {
            let row = law::child_age(country, today);
            let years = row.filter(|r| r.standing.confirms("age")).and_then(|r| r.age).map(u32::from);
            AgeIn { country: Some(country), years, row, at }
        }
    }
}
