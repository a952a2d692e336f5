//! Representatives of controllers outside the Union and the United Kingdom: Article 27 GDPR.

use super::identity::{IDENTITY, by_post};
use super::{Facts, Group, Under};
use crate::derive::in_eea;
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::parties::Representative;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Representatives",
    rules: &[&UNREACHABLE_REPRESENTATIVE, &MISSING_EU, &WRONG_COUNTRY, &MISSING_UK],
    passes: &[(Under::Gdpr, run)],
};

/// A representative without a name or without contact details.
pub static UNREACHABLE_REPRESENTATIVE: Rule = Rule {
    code: "G13-07",
    name: "unreachable-representative",
    level: Level::Error,
    summary: "a representative has no name or no contact details",
    citations: &[IDENTITY],
    explanation: include_str!("explain/unreachable-representative.md"),
    acceptable: true,
};

/// No representative in the Union.
pub static MISSING_EU: Rule = Rule {
    code: "G27-01",
    name: "missing-eu-representative",
    level: Level::Error,
    summary: "a controller outside the EEA names no representative in the Union",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 27(1)",
            says: "a controller outside the Union that offers goods or services to people there or monitors them must designate a representative in the Union in writing",
        },
        IDENTITY,
    ],
    explanation: include_str!("explain/missing-eu-representative.md"),
    acceptable: true,
};

/// A representative in a state where the people are not.
pub static WRONG_COUNTRY: Rule = Rule {
    code: "G27-02",
    name: "representative-in-wrong-country",
    level: Level::Error,
    summary: "the representative in the Union is not in a state where the people are",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 27(3)",
        says: "the representative must be established in one of the member states where the people concerned are",
    }],
    explanation: include_str!("explain/representative-in-wrong-country.md"),
    acceptable: true,
};

/// No representative in the United Kingdom.
pub static MISSING_UK: Rule = Rule {
    code: "G27-03",
    name: "missing-uk-representative",
    level: Level::Error,
    summary: "a controller outside the United Kingdom names no representative there",
    citations: &[Citation {
        act: "UK GDPR",
        provision: "Article 27(1)",
        says: "a controller outside the United Kingdom that offers goods or services to people there or monitors them must designate a representative there in writing",
    }],
    explanation: include_str!("explain/missing-uk-representative.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for representative in &facts.policy.representatives {
        unreachable_representative(representative, sink);
        wrong_country(facts, representative, sink);
    }
    missing(facts, sink);
}

fn unreachable_representative(representative: &Representative, sink: &mut Sink) {
    if representative.none_because.is_some() {
        return;
    }
    let contact = &representative.contact;
    let reachable =
        contact.email.is_some() || contact.phone.is_some() || contact.form.is_some() || by_post(contact);
    let lacks = match (&representative.name, reachable) {
        (None, _) => "is not named",
        (Some(_), false) => "has no contact details",
        _ => return,
    };
    sink.push(
        UNREACHABLE_REPRESENTATIVE
            .at(
                representative.area.span,
                format!("the representative for `{}` {lacks}", representative.area.value),
            )
            .help("add `name:` and `address:` or `email:`; if none is needed, say why with `none-because:`"),
    );
}

/// A controller's seat, and its identifier; that of the first is empty.
struct Seat<'a> {
    country: &'a Spanned<String>,
    id: &'a str,
    /// The countries that it answers for; all where none are named.
    serves: &'a [Spanned<String>],
}

/// Those of all controllers that are no authorities, where they are known.
fn seats<'a>(facts: &Facts<'a>) -> Vec<Seat<'a>> {
    let policy = facts.policy;
    let first = policy.controller.iter().map(|party| ("", party));
    let all = first.chain(policy.controllers.iter().map(|(id, party)| (id.value.as_str(), party)));
    all.filter(|(_, party)| !party.public_authority)
        .filter_map(|(id, party)| {
            let country = party.contact.address.as_ref()?.country.as_ref()?;
            Some(Seat { country, id, serves: &party.countries })
        })
        .collect()
}

/// Each controller needs one for an area where it is not itself, unless it answers for other countries only.
fn missing(facts: &Facts<'_>, sink: &mut Sink) {
    let covered = |area: &str| facts.policy.representatives.iter().any(|r| r.area.value == area);
    // a subsidiary may be an establishment in the sense of Article 3(1): then Article 27 does not apply
    let subsidiary = |here: &dyn Fn(&str) -> bool| {
        facts.policy.group_companies.iter().any(|company| {
            company.relation.is_some_and(|r| r.value == "subsidiary")
                && company.country.as_ref().is_some_and(|c| here(&c.value))
        })
    };
    let about = &facts.policy.about;
    let in_union = |country: &str| in_eea(country, facts.today);
    let in_kingdom = |country: &str| country == "GB";
    for Seat { country: seat, id, serves } in seats(facts) {
        let serves = |here: &dyn Fn(&str) -> bool| serves.is_empty() || serves.iter().any(|c| here(&c.value));
        let who = match id {
            "" => "the controller".to_owned(),
            id => format!("the controller `{id}`"),
        };
        if about.applies("eu")
            && !in_union(&seat.value)
            && !covered("eu")
            && !subsidiary(&in_union)
            && serves(&in_union)
        {
            sink.push(
                MISSING_EU
                    .at(
                        seat.span,
                        format!("{who} is in `{}`, outside the EEA, and no representative in the Union is named", seat.value),
                    )
                    .help("add `representatives:` with `- { for: eu, name: …, address: …, email: … }`; if none is needed, say why with `none-because:`; of several controllers, say with `countries:` which one answers where"),
            );
        }
        if about.applies("uk")
            && !in_kingdom(&seat.value)
            && !covered("uk")
            && !subsidiary(&in_kingdom)
            && serves(&in_kingdom)
        {
            sink.push(
                MISSING_UK
                    .at(
                        seat.span,
                        format!("{who} is in `{}`, outside the United Kingdom, and no representative there is named", seat.value),
                    )
                    .help("add `representatives:` with `- { for: uk, name: …, address: …, email: … }`; if none is needed, say why with `none-because:`"),
            );
        }
    }
}

fn wrong_country(facts: &Facts<'_>, representative: &Representative, sink: &mut Sink) {
    let country = representative.contact.address.as_ref().and_then(|a| a.country.as_ref());
    let (Some(country), "eu") = (country, representative.area.value) else { return };
    let served: Vec<&Spanned<String>> =
        facts.policy.about.audience.countries.iter().filter(|c| in_eea(&c.value, facts.today)).collect();
    if !in_eea(&country.value, facts.today) {
        sink.push(
            WRONG_COUNTRY
                .at(
                    country.span,
                    format!("the representative in the Union is in `{}`, outside the EEA", country.value),
                )
                .help("name a representative that is established in a member state where the people are"),
        );
    } else if let Some(first) = served.first()
        && !served.iter().any(|c| c.value == country.value)
    {
        let names: Vec<&str> = served.iter().map(|c| c.value.as_str()).collect();
        sink.push(
            WRONG_COUNTRY
                .at(
                    country.span,
                    format!(
                        "the representative is in `{}`, which is not among the countries that the policy addresses",
                        country.value
                    ),
                )
                .also(first.span, "the countries it addresses")
                .help(format!("the representative must be established in one of: {}", names.join(", "))),
        );
    }
}
