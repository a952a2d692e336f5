//! The shipped law data: every row can be read, none contradicts another, and look-ups turn on the right day.

use jiff::civil::{Date, date};
use policyc::law::{self, AreaKind, MechanismKind, Regime, Row, Scope, Sector, Topic};
use std::collections::BTreeSet;

const NOW: Date = date(2026, 11, 1);

const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

const LANDS: [&str; 16] =
    ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"];

#[test]
fn every_row_can_be_read() {
    let problems: Vec<String> = law::problems()
        .iter()
        .map(|(table, row, problem)| {
            let place = problem.primary.as_ref().map_or(0, |label| label.span.start);
            format!("{table}, {row}, byte {place}: {}", problem.message)
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let mut counts = std::collections::BTreeMap::new();
    for (table, row) in law::rows() {
        *counts.entry(table).or_insert(0) += 1;
        assert!(!row.says().is_empty() && !row.standing().source.is_empty(), "{table} {}", row.id());
        let standing = row.standing();
        if let (Some(from), Some(to)) = (standing.valid_from, standing.valid_to) {
            assert!(from <= to, "{table} {} ends before it starts", row.id());
        }
    }
    assert_eq!(
        counts.keys().copied().collect::<Vec<_>>(),
        ["adequacy", "areas", "authorities", "children", "mechanisms", "statutes"]
    );
    assert!(counts.values().all(|rows| *rows >= 25), "{counts:?}");
}

/// Panics when two rows that answer the same question hold on a common day.
fn no_overlap<R: Row>(rows: &[&R], same: impl Fn(&R, &R) -> bool) {
    for (i, a) in rows.iter().enumerate() {
        for b in &rows[i + 1..] {
            assert!(
                !(same(a, b) && a.standing().overlaps(b.standing())),
                "{} and {} overlap",
                a.id(),
                b.id()
            );
        }
    }
}

#[test]
fn no_two_rows_answer_for_the_same_day() {
    let days =
        [date(1960, 1, 1), date(2019, 1, 1), date(2021, 3, 1), date(2025, 12, 31), NOW, date(2040, 1, 1)];
    let codes: BTreeSet<String> =
        ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| format!("{a}{b}"))).collect();
    let mut areas = Vec::new();
    let mut children = Vec::new();
    for code in &codes {
        for day in days {
            areas.extend(law::area(code, day));
            children.extend(law::child_age(code, day));
        }
    }
    areas.sort_by_key(|row| row.id.clone());
    areas.dedup_by_key(|row| row.id.clone());
    children.sort_by_key(|row| row.id.clone());
    children.dedup_by_key(|row| row.id.clone());
    no_overlap(&areas, |a, b| a.country == b.country);
    no_overlap(&children, |a, b| a.country == b.country);

    for exporter in [Regime::Eu, Regime::Efta, Regime::Uk, Regime::Ch] {
        for day in days {
            for code in &codes {
                let rows = law::adequacy(exporter, code, day);
                assert!(rows.len() <= 1, "{code} for {exporter:?} on {day}: {rows:?}");
            }
        }
    }

    let authorities: Vec<_> = law::authorities().collect();
    no_overlap(&authorities, |a, b| {
        // several German church and broadcasting bodies stand side by side, and none of them is derived
        let derived = |sector: &&Sector| !matches!(sector, Sector::Church | Sector::Media);
        a.country == b.country
            && a.subdivision == b.subdivision
            && a.sectors.iter().filter(derived).any(|sector| b.sectors.contains(sector))
    });
}

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
        assert_eq!(mechanism.needs_copy, mechanism.kind == MechanismKind::Safeguard, "{}", mechanism.id);
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

#[test]
fn what_is_not_confirmed_is_marked() {
    let sure = |id: &str, key: &str| {
        let (_, row) = law::rows().find(|(_, row)| row.id() == id).unwrap_or_else(|| panic!("no row {id}"));
        row.standing().confirms(key)
    };
    assert!(!sure("sk-uoou", "post") && sure("sk-uoou", "email"));
    assert!(!sure("eu-gb", "decision") && sure("eu-gb", "to"));
    assert!(!sure("fr-code-de-commerce", "keeps") && sure("se-bokforingslagen", "keeps"));
}

/// The ids of the messages of a Fluent file.
fn ids(text: &str) -> BTreeSet<String> {
    let resource = fluent_syntax::parser::parse(text).expect("the shipped file is valid Fluent");
    let ids = resource.body.iter().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    ids.collect()
}

#[test]
fn foreign_laws_are_explained_in_every_language() {
    for (language, text) in [
        ("en", include_str!("../locales/en/vocabulary/laws.ftl")),
        ("sv", include_str!("../locales/sv/vocabulary/laws.ftl")),
    ] {
        let wanted: BTreeSet<String> = law::statutes()
            .filter(|law| law.country == "EU" || law.language != language)
            .map(|law| format!("law-{}", law.id))
            .collect();
        assert_eq!(ids(text), wanted, "{language}");
    }
}

#[test]
fn citations_have_their_messages_in_every_language() {
    use policyc::localize::messages::law::ALL;
    let declared: BTreeSet<String> = ALL.iter().map(|message| message.id.to_owned()).collect();
    assert_eq!(ids(include_str!("../locales/en/law.ftl")), declared);
    assert_eq!(ids(include_str!("../locales/sv/law.ftl")), declared);
}

/// A citation in words, through Fluent alone.
fn said(language: &str, place: &str, act: Option<law::Act>) -> String {
    use policyc::document::tree::plain;
    use policyc::localize::message::Arg;
    let text = match language {
        "sv" => include_str!("../locales/sv/law.ftl"),
        _ => include_str!("../locales/en/law.ftl"),
    };
    let mut bundle = fluent::FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(fluent::FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
    let call = policyc::localize::messages::law::cite(&place.parse().unwrap(), act, "a b c d e f g h i j");
    let mut args = fluent::FluentArgs::new();
    for ((name, _), value) in call.message.args.iter().zip(&call.args) {
        match value {
            Arg::Inline(inlines) => args.set(*name, plain(inlines)),
            Arg::Key(key) => args.set(*name, *key),
            other => panic!("{other:?}"),
        }
    }
    let pattern = bundle.get_message(call.message.id).unwrap().value().unwrap();
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{errors:?}");
    said
}

#[test]
fn citations_read_as_lawyers_write_them() {
    use law::Act;
    for (place, act, english, swedish) in [
        ("6(1)(f)", Some(Act::Gdpr), "Article 6(1)(f) GDPR", "artikel 6.1 f i dataskyddsförordningen"),
        ("6(1)(f)", None, "Article 6(1)(f)", "artikel 6.1 f"),
        ("45(3)", Some(Act::Gdpr), "Article 45(3) GDPR", "artikel 45.3 i dataskyddsförordningen"),
        ("77", Some(Act::Gdpr), "Article 77 GDPR", "artikel 77 i dataskyddsförordningen"),
        (
            "22A",
            Some(Act::UkGdpr),
            "Article 22A UK GDPR",
            "artikel 22A i den brittiska dataskyddsförordningen",
        ),
        ("19(4)", Some(Act::Fadp), "Article 19(4) FADP", "artikel 19.4 i den schweiziska dataskyddslagen"),
        (
            "49(1) second subparagraph",
            Some(Act::Gdpr),
            "the second subparagraph of Article 49(1) GDPR",
            "artikel 49.1 andra stycket i dataskyddsförordningen",
        ),
    ] {
        assert_eq!(said("en", place, act), english);
        assert_eq!(said("sv", place, act), swedish);
    }
}
