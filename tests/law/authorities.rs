//! Which authority answers for whom.

use super::{EU, NOW};
use jiff::civil::date;
use policyc::law::{self, Sector};

const LANDS: [&str; 16] =
    ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"];

#[test]
fn every_member_state_has_an_authority() {
    fn private(country: &str, part: Option<&str>) -> Option<&'static law::Authority> {
        law::authority(country, part, None, Sector::Private, NOW)
    }
    for country in EU.iter().chain(&["IS", "LI", "NO", "GB", "CH"]).filter(|country| **country != "DE") {
        let authority = private(country, None).unwrap_or_else(|| panic!("no authority for {country}"));
        assert!(authority.web.is_some() && !authority.names.is_empty(), "{country}");
    }
    assert!(private("DE", None).is_none(), "a German company answers to its Land");
    for land in LANDS {
        let code = format!("DE-{land}");
        let authority = private("DE", Some(&code)).unwrap_or_else(|| panic!("no authority for {code}"));
        assert!(authority.email.is_some() && !authority.post.is_empty(), "{code}");
    }
    assert!(private("XX", None).is_none() && private("US", None).is_none());
}

#[test]
fn city_states_are_known_by_their_city() {
    let of = |city| law::authority("DE", None, Some(city), Sector::Private, NOW).map(|row| row.id.as_str());
    assert_eq!(of("Hamburg"), Some("de-hh"));
    assert_eq!(of(" berlin "), Some("de-be"));
    assert_eq!(of("Bremerhaven"), Some("de-hb"));
    assert_eq!(of("München"), None);
    // what the author says about the Land counts more than the city
    let said = law::authority("DE", Some("DE-NI"), Some("Hamburg"), Sector::Private, NOW);
    assert_eq!(said.map(|row| row.id.as_str()), Some("de-ni"));
    assert_eq!(law::authority("SE", None, Some("Hamburg"), Sector::Private, NOW).unwrap().id, "se-imy");
}

#[test]
fn sectors_lead_to_their_authority() {
    let of =
        |country, part, sector| law::authority(country, part, None, sector, NOW).map(|row| row.id.as_str());
    assert_eq!(of("DE", Some("DE-BY"), Sector::Private), Some("de-by-private"));
    assert_eq!(of("DE", Some("DE-BY"), Sector::Public), Some("de-by-public"));
    assert_eq!(of("DE", None, Sector::Public), Some("de-bfdi"));
    assert_eq!(of("DE", Some("DE-HH"), Sector::Telecom), Some("de-bfdi"));
    assert_eq!(of("DE", Some("DE-HH"), Sector::Church), None, "which church, the author must say");
    assert_eq!(of("DE", Some("DE-HH"), Sector::Cookies), Some("de-hh"));
    assert_eq!(of("SE", None, Sector::Cookies), Some("se-pts"));
    assert_eq!(of("IE", None, Sector::Cookies), Some("ie-dpc"));
    assert_eq!(of("SE", Some("SE-AB"), Sector::Private), Some("se-imy"));
    assert_eq!(of("ES", Some("ES-CT"), Sector::Public), Some("es-apdcat"));
    assert_eq!(of("ES", Some("ES-CT"), Sector::Private), Some("es-aepd"));
    let before = law::authority("SE", None, None, Sector::Private, date(2020, 12, 31));
    assert_eq!(before.map(|row| row.id.as_str()), Some("se-datainspektionen"));
}

#[test]
fn an_authority_has_its_own_name_in_its_languages() {
    let finland = law::authority_by_id("fi-ombudsman").unwrap();
    assert_eq!(finland.own_name("sv"), ("Dataombudsmannens byrå", true));
    assert_eq!(finland.own_name("de"), ("Tietosuojavaltuutetun toimisto", false));
    assert_eq!(finland.language(), "fi");
    assert!(!finland.standing.confirms("names.sv") && finland.standing.confirms("names.fi"));
}
