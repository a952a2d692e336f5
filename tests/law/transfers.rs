//! Where a transfer begins, what allows it, and from which day.

use super::{EU, NOW};
use jiff::civil::{Date, date};
use policyc::law::{self, AreaKind, MechanismKind, Regime, Scope};

#[test]
fn the_eea_has_its_thirty_members() {
    for code in EU {
        assert_eq!(law::regime(code, NOW), Some(Regime::Eu), "{code}");
    }
    for code in ["IS", "LI", "NO"] {
        assert_eq!(law::regime(code, NOW), Some(Regime::Efta), "{code}");
        assert!(law::eea(code, NOW));
    }
    let members = law::rows().filter(|(table, row)| *table == "areas" && row.standing().holds_on(NOW));
    let members = members.filter(|(_, row)| {
        law::area(&row.id().to_uppercase(), NOW)
            .is_some_and(|area| matches!(area.kind, AreaKind::Eu | AreaKind::Efta))
    });
    assert_eq!(members.count(), 30);
    for code in ["CH", "GB", "US", "TR", "MC", "XX", "", "se"] {
        assert!(!law::eea(code, NOW), "{code}");
    }
}

#[test]
fn membership_turns_on_the_day() {
    assert!(law::eea("GB", date(2020, 12, 31)) && !law::eea("GB", date(2021, 1, 1)));
    assert_eq!(law::regime("GB", date(2021, 1, 1)), Some(Regime::Uk));
    assert!(!law::eea("HR", date(2013, 6, 30)) && law::eea("HR", date(2013, 7, 1)));
}

#[test]
fn territories_follow_their_state_or_not() {
    assert!(law::eea("AX", NOW) && law::eea("RE", NOW));
    assert!(!law::eea("AX", date(1994, 12, 31)), "Finland was no member yet");
    for code in ["FO", "GL", "CW", "NC", "PF", "SJ"] {
        assert!(!law::eea(code, NOW), "{code}");
    }
}

#[test]
fn adequacy_turns_on_the_day() {
    let eu = |code: &str, day| law::adequacy(Regime::Eu, code, day).first().map(|row| row.id.as_str());
    assert_eq!(eu("GB", date(2021, 6, 27)), None);
    assert_eq!(eu("GB", date(2021, 6, 28)), Some("eu-gb-2021"));
    assert_eq!(eu("GB", date(2025, 12, 18)), Some("eu-gb-2021"));
    assert_eq!(eu("GB", date(2025, 12, 19)), Some("eu-gb"));
    assert_eq!(eu("GB", date(2031, 12, 27)), Some("eu-gb"));
    assert_eq!(eu("GB", date(2031, 12, 28)), None);
    assert_eq!(eu("BR", date(2026, 1, 25)), None);
    assert_eq!(eu("BR", date(2026, 1, 26)), Some("eu-br"));
    assert_eq!(eu("US", date(2023, 7, 9)), None);
    assert_eq!(eu("US", date(2023, 7, 10)), Some("eu-us"));
    for code in ["IN", "CN", "HK", "RU", "MX", "SG", "AU", "SE", "XX"] {
        assert_eq!(eu(code, NOW), None, "{code}");
    }
}

#[test]
fn norway_waits_for_brazil() {
    assert!(law::adequacy(Regime::Efta, "BR", NOW).is_empty());
    assert!(law::adequacy_for(Some("NO"), "BR", NOW).is_none());
    let brazil = law::adequacy_for(Some("SE"), "BR", NOW).unwrap();
    assert!(brazil.lags_in_efta(NOW) && !brazil.certified_only());
    assert_eq!(brazil.decision.as_deref(), Some("(EU) 2026/179"));
    // what does not lag counts for both
    let japan = law::adequacy_for(Some("NO"), "JP", NOW).unwrap();
    assert!(!japan.lags_in_efta(NOW));
    assert_eq!(japan.scope, Scope::PrivateSector);
}

#[test]
fn certified_organisations_only_in_the_united_states() {
    for (exporter, last_day_without, first_day) in [
        ("DE", date(2023, 7, 9), date(2023, 7, 10)),
        ("GB", date(2023, 10, 11), date(2023, 10, 12)),
        ("CH", date(2024, 9, 14), date(2024, 9, 15)),
    ] {
        assert!(law::adequacy_for(Some(exporter), "US", last_day_without).is_none(), "{exporter}");
        assert!(
            law::adequacy_for(Some(exporter), "US", first_day).is_some_and(law::Adequacy::certified_only)
        );
    }
}

#[test]
fn other_lists_are_not_the_unions() {
    assert!(law::adequacy_for(Some("CH"), "JP", NOW).is_none(), "Japan is not on the Swiss list");
    assert!(law::adequacy_for(Some("GB"), "KR", date(2022, 12, 18)).is_none());
    assert!(law::adequacy_for(Some("GB"), "KR", date(2022, 12, 19)).is_some());
    for exporter in ["GB", "CH"] {
        for code in EU.iter().chain(&["IS", "LI", "NO"]) {
            assert!(law::adequacy_for(Some(exporter), code, NOW).is_some(), "{exporter} to {code}");
        }
    }
    assert!(law::adequacies(Regime::Eu, NOW).any(|row| row.organisation.is_some()));
}

#[test]
fn every_decision_is_found_by_its_countries() {
    for regime in [Regime::Eu, Regime::Uk, Regime::Ch] {
        for row in law::adequacies(regime, NOW) {
            for country in &row.countries {
                let found = law::adequacy(regime, country, NOW);
                assert!(found.iter().any(|other| other.id == row.id), "{} by {country}", row.id);
                assert!(country.len() == 2 && country.chars().all(|c| c.is_ascii_uppercase()), "{country}");
            }
        }
    }
}

#[test]
fn dead_mechanisms_die_on_their_day() {
    let yesterday = |day: Date| day.yesterday().unwrap();
    for (id, day) in [
        ("safe-harbor", date(2015, 10, 6)),
        ("privacy-shield", date(2020, 7, 16)),
        ("old-scc", date(2022, 12, 28)),
    ] {
        let mechanism = law::mechanism(id).unwrap();
        assert!(mechanism.alive_on(yesterday(day)) && !mechanism.alive_on(day), "{id}");
        let death = mechanism.death.as_ref().unwrap();
        assert!(!death.why.is_empty() && death.new_until.is_none_or(|until| until < death.since), "{id}");
    }
    assert_eq!(law::mechanism("old-scc").unwrap().death.as_ref().unwrap().new_until, Some(date(2021, 9, 26)));
    for id in ["adequacy", "dpf", "scc", "bcr", "derogation", "uk-idta", "swiss-dpf"] {
        assert!(law::mechanism(id).is_some_and(|mechanism| mechanism.alive_on(NOW)), "{id}");
    }
    assert!(law::mechanism("explicit-consent").is_none(), "an exception is written under `derogation`");
}

#[test]
fn safeguards_need_a_copy_and_adequacy_does_not() {
    for mechanism in law::mechanisms().filter(|row| row.regimes.contains(&Regime::Eu)) {
        // a treaty is published, and is none of the safeguards of Article 46
        let agreed = mechanism.kind == MechanismKind::Safeguard && mechanism.id != "international-agreement";
        assert_eq!(mechanism.needs_copy, agreed, "{}", mechanism.id);
    }
    let letters: Vec<_> = law::derogations()
        .map(|row| row.article.as_ref().unwrap().point.clone().unwrap_or_default())
        .collect();
    assert_eq!(letters, ["a", "b", "c", "d", "e", "f", "g", ""]);
    // Article 13(1)(f) names the second subparagraph of Article 49(1) beside Articles 46 and 47
    let with_copy: Vec<_> =
        law::derogations().filter(|row| row.needs_copy).map(|row| row.id.as_str()).collect();
    assert_eq!(with_copy, ["compelling-interests"]);
}
