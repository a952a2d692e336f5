//! Children: whether they use what the policy is about, from what age they decide alone, how their parents agree.
//! Article 8 GDPR.

use crate::derive::AgeIn;
use crate::document::tree::{Block, Inlines, Section};
use crate::document::writer::{Writer, sentences};
use crate::localize::messages::closing as messages;

/// Section `children`.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    let audience = &w.policy.about.audience;
    let mut blocks = Vec::new();
    let mut parts: Vec<Inlines> = Vec::new();
    parts.extend(audience.children.map(|children| w.say(messages::children_use(children.value))));
    for (kind, ages) in [("consent", &w.derived.consent_ages), ("account", &w.derived.account_ages)] {
        match by_age(ages).as_slice() {
            [] => {}
            [(years, places)] => parts.push(one(w, kind, *years, places)),
            several => {
                parts.push(w.say(messages::children_ages(kind)));
                blocks.push(Block::Paragraph(sentences(std::mem::take(&mut parts))));
                let items: Vec<_> =
                    several.iter().map(|(years, places)| item(w, kind, *years, places)).collect();
                blocks.push(Block::list(items));
            }
        }
    }
    if !parts.is_empty() {
        blocks.push(Block::Paragraph(sentences(parts)));
    }
    if let Some(parents) = &audience.parents {
        blocks.extend(w.prose(parents));
    }
    (!blocks.is_empty()).then(|| w.section("children", messages::children_title(), blocks))
}

/// An age, and the countries that have it; no country is all others.
type Places<'a> = (u32, Vec<&'a str>);

/// The ages from the lowest, each with its countries; that of all other countries last, or alone where they have no
/// other.
fn by_age<'a>(ages: &[AgeIn<'a>]) -> Vec<Places<'a>> {
    let mut out: Vec<Places<'_>> = Vec::new();
    let known = |age: &AgeIn<'a>| Some((age.country?, age.years?));
    for (country, years) in ages.iter().filter_map(known) {
        match out.iter_mut().find(|(known, _)| *known == years) {
            Some((_, countries)) => countries.push(country),
            None => out.push((years, vec![country])),
        }
    }
    out.sort_by_key(|(years, _)| *years);
    let mut others = ages.iter().filter(|age| age.country.is_none()).filter_map(|age| age.years);
    match others.next_back() {
        // what is the same in all countries is not said of each
        Some(years) if out.iter().all(|(known, _)| *known == years) => vec![(years, Vec::new())],
        Some(years) => out.into_iter().chain([(years, Vec::new())]).collect(),
        None => out,
    }
}

fn one(w: &Writer<'_>, kind: &'static str, years: u32, countries: &[&str]) -> Inlines {
    let years = years as usize;
    match countries {
        [] => w.say(messages::children_age(kind, years)),
        countries => w.say(messages::children_age_in(kind, years, w.in_countries(countries.iter().copied()))),
    }
}

fn item(w: &Writer<'_>, kind: &'static str, years: u32, countries: &[&str]) -> Inlines {
    let years = years as usize;
    match countries {
        [] => w.say(messages::children_age_other(kind, years)),
        countries => {
            w.say(messages::children_age_item(kind, years, w.in_countries(countries.iter().copied())))
        }
    }
}
