//! The supervisory authorities of a policy. Articles 55 and 77 GDPR and their counterparts.

use super::home;
use crate::law::{self, Regime};
use crate::model::Policy;
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
        Regime::Eu | Regime::Efta => {
            let law = home::seat(policy).and_then(|country| home::jurisdiction(country, today));
            let elsewhere = law.is_some_and(|law| !policy.about.applies(law) && policy.about.applies("eu"));
            if elsewhere { None } else { of_seat(policy, today) }
        }
    }
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

fn of_seat(policy: &Policy, today: Date) -> Option<&'static law::Authority> {
    let controller = policy.controller.as_ref()?;
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
