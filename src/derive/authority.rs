//! The supervisory authority of the controller's establishment. Articles 55 and 77 GDPR.

use crate::law;
use crate::model::Policy;
use jiff::civil::Date;

/// The authority that the author names, or the one of the controller's country and Land.
pub fn of(policy: &Policy, today: Date) -> Option<&'static law::Authority> {
    if let Some(set) = &policy.complaint.authority {
        return law::authority_by_id(&set.value.value);
    }
    let controller = policy.controller.as_ref()?;
    let address = controller.contact.address.as_ref()?;
    let country = address.country.as_ref()?.value.as_str();
    let subdivision = controller.subdivision.as_ref().map(|s| s.value.as_str());
    let city = address.city.as_ref().map(|c| c.value.as_str());
    let sector = if controller.public_authority { law::Sector::Public } else { law::Sector::Private };
    law::authority(country, subdivision, city, sector, today)
}
