//! Ages that a policy states: one, or one for each country, in years or as the law of the country has it. Article 8(1)
//! GDPR.

use super::read::Cx;
use crate::load::{Node, Value, rules};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// Where somebody stops being a child.
const MAJORITY: u32 = 18;

/// An age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// In years.
    Years(u32),
    /// That from which the law of the country lets a child consent alone.
    Law,
}

/// What a policy states.
#[derive(Debug, Clone)]
pub struct Ages {
    /// The age where the country has none of its own here.
    pub everywhere: Option<Spanned<Age>>,
    /// The ages of countries.
    pub countries: Vec<(Spanned<String>, Spanned<Age>)>,
    /// Where it is written.
    pub span: Span,
}

impl Ages {
    /// The age for a country.
    pub fn in_country(&self, country: &str) -> Option<Spanned<Age>> {
        let own = self.countries.iter().find(|(code, _)| code.value == country);
        own.map(|(_, age)| *age).or(self.everywhere)
    }
}

/// What can stand there.
pub(super) const AGES_VALUE: Value = Value::Forms(
    "an age in years; `law` for the age in the law of each country that the policy addresses; or a map of countries, `{ SE: 13, DE: law, other: 16 }`",
);

impl Cx<'_> {
    /// One age, or a map of countries.
    pub(super) fn ages(&self, node: &Arc<Node>) -> Option<Ages> {
        if node.entries().is_none() {
            let everywhere = self.age(node)?;
            return Some(Ages { everywhere: Some(everywhere), countries: Vec::new(), span: node.span });
        }
        let mut ages = Ages { everywhere: None, countries: Vec::new(), span: node.span };
        for entry in self.reader.named(node) {
            let Some(age) = self.age(&entry.value) else { continue };
            if entry.key.value == "other" {
                ages.everywhere = Some(age);
            } else if let Some(country) = self.country_code(entry.key) {
                ages.countries.push((country, age));
            }
        }
        (ages.everywhere.is_some() || !ages.countries.is_empty()).then_some(ages)
    }

    fn age(&self, node: &Arc<Node>) -> Option<Spanned<Age>> {
        if node.text() == Some("law") {
            return Some(Spanned::new(Age::Law, node.span));
        }
        let years = self.reader.number(node)?;
        if years.value == 0 || years.value > MAJORITY {
            self.push(
                rules::BAD_NUMBER
                    .at(years.span, format!("{} is not an age of children", years.value))
                    .label(format!("expected 1 to {MAJORITY}"))
                    .help("write the age in years, or `law` for the age that the law of the country sets"),
            );
            return None;
        }
        Some(Spanned::new(Age::Years(years.value), years.span))
    }

    /// Countries that an age is stated for must be among those that the policy addresses, where it says which.
    pub(super) fn ages_of_addressed(&self, ages: &mut Ages, addressed: &[Spanned<String>]) {
        ages.countries.retain(|(country, _)| {
            let known = addressed.is_empty() || addressed.iter().any(|c| c.value == country.value);
            if !known {
                let codes: Vec<_> = addressed.iter().map(|c| c.value.as_str()).collect();
                self.push(
                    rules::UNKNOWN_REFERENCE
                        .at(
                            country.span,
                            format!(
                                "`{}` is not among the countries that the policy addresses",
                                country.value
                            ),
                        )
                        .help(format!(
                            "add it to `countries:`, or name one that is there: {}",
                            codes.join(", ")
                        )),
                );
            }
            known
        });
    }
}
