//! The supervisory authorities of a policy. Articles 55 and 77 GDPR and their counterparts.

use super::home;
use crate::law::{self, Regime};
use crate::model::Policy;
use crate::model::party::Party;
use jiff::civil::Date;

/// The authority that the author names, or the one that follows: of the controller's country and Land where the policy
/// is under the law of that country, otherwise of the United Kingdom or Switzerland where it is under theirs alone. A
/// controller outside the Union has no single authority in it: everybody has the one at home.
pub fn of(policy: &Policy, today: Date) -> Option<&'static law::Authority> {
    if let Some(set) = &policy.complaint.authority {
        return law::authority_by_id(&set.value.value);
    }
    match home::of(policy) {
        Regime::Uk => abroad("GB", today),
        Regime::Ch => abroad("CH", today),
        Regime::Eu | Regime::Efta => of_party(policy, policy.all_controllers().next()?, today),
    }
}

/// The authorities of the other controllers where they are not `main`, each with those that it is the authority of.
pub fn of_others<'p>(
    policy: &'p Policy,
    main: Option<&law::Authority>,
    today: Date,
) -> Vec<(Vec<&'p Party>, &'static law::Authority)> {
    let mut out: Vec<(Vec<&Party>, &law::Authority)> = Vec::new();
    // an authority that the author names is named for all of them
    if policy.complaint.authority.is_some() || home::of(policy) != Regime::Eu {
        return out;
    }
    for party in policy.all_controllers() {
        let Some(authority) = of_party(policy, party, today) else { continue };
        if main.is_some_and(|main| main.id == authority.id) {
            continue;
        }
        match out.iter_mut().find(|(_, known)| known.id == authority.id) {
            Some((parties, _)) => parties.push(party),
            None => out.push((vec![party], authority)),
        }
    }
    out
}

/// The authority of one controller under the law of the Union; a controller outside it has no single one.
pub fn of_party(policy: &Policy, party: &Party, today: Date) -> Option<&'static law::Authority> {
    let law = party.country().and_then(|country| home::jurisdiction(country, today));
    let elsewhere = law.is_some_and(|law| !policy.about.applies(law) && policy.about.applies("eu"));
    if elsewhere { None } else { of_seat(party, today) }
}

/// The authorities for people in other places that the policy is under the law of, besides `main`: each with the
/// jurisdiction.
pub fn also(
    policy: &Policy,
    main: Option<&law::Authority>,
    today: Date,
) -> Vec<(&'static str, &'static law::Authority)> {
    let places = [("uk", "GB"), ("ch", "CH")];
    places
        .into_iter()
        .filter(|(jurisdiction, country)| {
            policy.about.applies(jurisdiction) && main.is_none_or(|main| main.country != *country)
        })
        .filter_map(|(jurisdiction, country)| Some((jurisdiction, abroad(country, today)?)))
        .collect()
}

fn of_seat(controller: &Party, today: Date) -> Option<&'static law::Authority> {
    let address = controller.contact.address.as_ref()?;
    let country = address.country.as_ref()?.value.as_str();
    let subdivision = controller.subdivision.as_ref().map(|s| s.value.as_str());
    let city = address.city.as_ref().map(|c| c.value.as_str());
    let sector = if controller.public_authority { law::Sector::Public } else { law::Sector::Private };
    law::authority(country, subdivision, city, sector, today)
}

fn abroad(country: &str, today: Date) -> Option<&'static law::Authority> {
    law::authority(country, None, None, law::Sector::Private, today)
}
