//! Laws, their periods, and the age of a child's consent.

use super::{EU, NOW};
use jiff::civil::date;
use policyc::law::{self, Topic};

#[test]
fn a_childs_age_turns_on_the_day() {
    let age = |country, day| law::child_age(country, day).and_then(|row| row.age);
    assert_eq!(age("SE", NOW), Some(13));
    assert_eq!(age("DK", date(2023, 12, 31)), Some(13));
    assert_eq!(age("DK", date(2024, 1, 1)), Some(15));
    assert!(law::child_age("CH", NOW).is_some_and(|row| row.age.is_none()));
    for country in EU.iter().chain(&["IS", "LI", "NO", "GB"]) {
        let age = age(country, NOW).unwrap_or_else(|| panic!("no age for {country}"));
        assert!((13..=16).contains(&age), "{country}");
    }
    for row in law::rows().filter(|(table, _)| *table == "children").map(|(_, row)| row.id()) {
        let code = row.split('-').next().unwrap().to_uppercase();
        let law = law::child_age(&code, NOW).and_then(|age| age.law.as_deref());
        assert!(law.is_none_or(|id| law::statute(id).is_some()), "{row} names {law:?}");
    }
}

#[test]
fn statutes_are_cited_as_their_language_does() {
    let cited = |id, place| law::statute(id).unwrap().cited(place);
    assert_eq!(cited("se-bokforingslagen", None), "7 kap. 2 § bokföringslagen (1999:1078)");
    assert_eq!(cited("se-bokforingslagen", Some("5 kap. 6 §")), "5 kap. 6 § bokföringslagen (1999:1078)");
    assert_eq!(cited("de-hgb", None), "§ 257 HGB");
    assert_eq!(cited("no-bokforingsloven", None), "bokføringsloven § 13");
    assert_eq!(cited("dk-bogforingsloven", None), "bogføringslovens § 12");
    assert_eq!(cited("fi-kirjanpitolaki", None), "kirjanpitolain (1336/1997) 2 luvun 10 §");
    assert_eq!(cited("fr-code-de-commerce", None), "article L. 123-22 du code de commerce");
    assert_eq!(cited("ie-companies-act-2014", None), "section 285 of the Companies Act 2014 (Ireland)");
    assert_eq!(cited("se-kamerabevakningslagen", None), "kamerabevakningslagen (2018:1200)");
}

#[test]
fn statutes_fit_into_parentheses() {
    let cited = |id, place| law::statute(id).unwrap().cited_in_parentheses(place);
    assert_eq!(cited("se-bokforingslagen", None), "7 kap. 2 § bokföringslagen 1999:1078");
    assert_eq!(cited("se-lek", None), "9 kap. 28 § lagen 2022:482 om elektronisk kommunikation");
    assert_eq!(cited("fi-kirjanpitolaki", None), "kirjanpitolain 1336/1997 2 luvun 10 §");
    assert_eq!(cited("de-hgb", None), "§ 257 HGB");
    assert_eq!(cited("de-bdsg", None), "Bundesdatenschutzgesetz, BDSG");
    assert_eq!(cited("ie-companies-act-2014", None), "section 285 of the Companies Act 2014, Ireland");
    assert_eq!(
        cited("us-ca-ccpa", Some("§ 1798.100(a)")),
        "§ 1798.100(a) of the California Consumer Privacy Act, CCPA"
    );
    for law in law::statutes() {
        assert!(!law.cited_in_parentheses(None).contains(" ("), "{}", law.id);
    }
}

#[test]
fn the_place_on_cookies_is_not_what_operators_must_do() {
    use policyc::law::NamedFor;
    let lek = law::statute("se-lek").unwrap();
    assert_eq!(lek.usual_place(NamedFor::Other), Some("9 kap. 28 §"));
    assert_eq!(lek.usual_place(NamedFor::Obligation), None);
    assert_eq!(lek.usual_place(NamedFor::Period), None);
    // where a law is named for cookies alone, its place is meant
    let order = law::statute("dk-cookiebekendtgorelsen").unwrap();
    assert_eq!(order.usual_place(NamedFor::Obligation), Some("§ 3"));
}

#[test]
fn storage_periods_run_from_known_events() {
    use policyc::vocabulary::Family;
    for law in law::statutes() {
        for keep in &law.keeps {
            assert!(Family::Event.get(&keep.after).is_some(), "{} counts from {}", law.id, keep.after);
        }
    }
}

#[test]
fn successors_take_over_the_day_after() {
    for row in law::statutes() {
        let Some(successor) = &row.successor else { continue };
        let successor = law::statute(successor).unwrap_or_else(|| panic!("{} names {successor}", row.id));
        let end = row.standing.valid_to.unwrap_or_else(|| panic!("{} has a successor and no end", row.id));
        assert_eq!(successor.standing.valid_from, end.tomorrow().ok(), "{}", row.id);
        assert_eq!(row.in_force(NOW).map(|law| law.id.as_str()), Some(successor.id.as_str()));
    }
    let old = law::statute("se-lek-2003").unwrap();
    assert_eq!(old.in_force(date(2022, 6, 2)).unwrap().id, "se-lek-2003");
    assert_eq!(old.in_force(date(2022, 6, 3)).unwrap().id, "se-lek");
    assert!(law::statute("se-lek").unwrap().in_force(date(2022, 6, 2)).is_none());
}

#[test]
fn storage_periods_hold_on_their_days() {
    let vouchers = |day| {
        let law = law::statute("de-hgb").unwrap();
        let periods: Vec<_> =
            law.keeps_on(day).filter(|k| k.what == "vouchers").map(|k| k.period.to_string()).collect();
        periods
    };
    assert_eq!(vouchers(date(2024, 12, 31)), ["10 years"]);
    assert_eq!(vouchers(date(2025, 1, 1)), ["8 years"]);
    for country in ["SE", "DK", "NO", "DE", "FI", "FR", "NL", "IE", "SI"] {
        let mut laws = law::statutes_of(country, Topic::Accounting, NOW);
        assert!(laws.any(|law| law.keeps_on(NOW).next().is_some()), "no accounting period for {country}");
    }
    let norway: Vec<_> =
        law::statute("no-bokforingsloven").unwrap().keeps.iter().map(|k| k.period.in_months()).collect();
    assert_eq!(norway, [60, 42]);
}
