//! Dates, numbers, lists, countries, order and first letters.

use super::{load, shipped};
use jiff::civil::date;
use policyc::document::tree::{Inline, Inlines, plain};
use policyc::localize::messages::time::{period_days, period_years};
use policyc::localize::{Catalog, ListKind};

fn texts(items: &[&str]) -> Vec<Inlines> {
    items.iter().map(|i| vec![Inline::text(*i)]).collect()
}

fn list(catalog: &Catalog, items: &[&str], kind: ListKind) -> String {
    plain(&catalog.list(texts(items), kind))
}

#[test]
fn dates() {
    let day = date(2026, 3, 1);
    assert_eq!(shipped("en").date(day), "1 March 2026");
    assert_eq!(shipped("sv").date(day), "1 mars 2026");
    assert_eq!(shipped("en-US").date(day), "March 1, 2026");
    assert_eq!(shipped("sv-FI").date(day), "1 mars 2026");
    assert_eq!(shipped("en").date(date(2024, 2, 29)), "29 February 2024");
}

#[test]
fn numbers() {
    assert_eq!(shipped("en").number(1_234_567), "1,234,567");
    assert_eq!(shipped("sv").number(1_234_567), "1\u{a0}234\u{a0}567");
    assert_eq!(shipped("en").number(u64::MAX), "18,446,744,073,709,551,615");
}

#[test]
fn lengths_of_time() {
    let (en, sv) = (shipped("en"), shipped("sv"));
    assert_eq!(en.string(period_years(1u64)), "1 year");
    assert_eq!(en.string(period_years(7u64)), "7 years");
    assert_eq!(sv.string(period_days(1u64)), "1 dag");
    assert_eq!(sv.string(period_days(1095u64)), "1\u{a0}095 dagar");
}

#[test]
fn lists_read_as_in_running_text() {
    let (en, sv) = (shipped("en"), shipped("sv"));
    assert_eq!(list(&en, &[], ListKind::And), "");
    assert_eq!(list(&en, &["a"], ListKind::And), "a");
    assert_eq!(list(&en, &["a", "b"], ListKind::And), "a and b");
    assert_eq!(list(&en, &["a", "b", "c"], ListKind::And), "a, b and c");
    assert_eq!(list(&en, &["a", "b", "c", "d"], ListKind::Or), "a, b, c or d");
    assert_eq!(list(&sv, &["a", "b", "c"], ListKind::And), "a, b och c");
    assert_eq!(list(&sv, &["a", "b", "c"], ListKind::Or), "a, b eller c");
}

#[test]
fn items_of_a_list_stay_what_they_are() {
    let name = |n: &str| Inline::Name(n.to_owned());
    let items = vec![
        vec![name("and")],
        vec![Inline::text("x "), Inline::Code("and".to_owned())],
        vec![name("and, and and")],
        Vec::new(),
        vec![Inline::url("https://a.example")],
    ];
    let out = shipped("en").list(items, ListKind::And);
    assert_eq!(
        out,
        [
            name("and"),
            Inline::text(", x "),
            Inline::Code("and".to_owned()),
            Inline::text(", "),
            name("and, and and"),
            Inline::text(",  and "),
            Inline::url("https://a.example"),
        ]
    );
}

/// Spanish says `e` for `y` before an i: the separator depends on the words of the item.
#[test]
fn separators_listen_to_the_words() {
    let (catalog, ..) = load("es", &[("es/x", "page-top = Arriba\n")]);
    let catalog = catalog.expect("Spanish");
    assert_eq!(list(&catalog, &["correo", "identificadores"], ListKind::And), "correo e identificadores");
    assert_eq!(list(&catalog, &["correo", "nombre"], ListKind::And), "correo y nombre");
}

#[test]
fn countries() {
    let (en, sv) = (shipped("en"), shipped("sv"));
    for (code, english, running, swedish) in [
        ("SE", "Sweden", "Sweden", "Sverige"),
        ("NO", "Norway", "Norway", "Norge"),
        ("US", "United States", "the United States", "USA"),
        ("NL", "Netherlands", "the Netherlands", "Nederländerna"),
        ("GB", "United Kingdom", "the United Kingdom", "Storbritannien"),
        ("CZ", "Czechia", "Czechia", "Tjeckien"),
        ("BA", "Bosnia and Herzegovina", "Bosnia and Herzegovina", "Bosnien och Hercegovina"),
        ("HK", "Hong Kong", "Hong Kong", "Hongkong"),
        ("XK", "Kosovo", "Kosovo", "Kosovo"),
        ("EEA", "European Economic Area (EEA)", "the European Economic Area (EEA)", "EES"),
        ("EU", "European Union (EU)", "the European Union (EU)", "EU"),
    ] {
        assert_eq!(en.country(code).as_deref(), Some(english));
        assert_eq!(en.country_in_text(code).as_deref(), Some(running));
        assert_eq!(sv.country(code).as_deref(), Some(swedish));
        assert!(sv.country_in_text(code).is_some());
    }
    for code in ["", "S", "se", "SWE", "ZZ", "XX", "XA", "QO", "001", "Å", "UK"] {
        assert_eq!(en.country(code), None, "{code}");
    }
}

/// Every country that CLDR names in English has a name in the other languages, and no name has CLDR's `&`.
#[test]
fn every_country_has_a_name_in_every_language() {
    let en = shipped("en");
    let letters = || (b'A'..=b'Z').map(char::from);
    let codes: Vec<String> = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))).collect();
    let codes: Vec<&String> = codes.iter().filter(|c| *c != "EU" && en.country(c).is_some()).collect();
    assert_eq!(codes.len(), 250, "249 of ISO 3166-1, and Kosovo");
    for locale in policyc::localize::shipped() {
        let catalog = shipped(locale.tag);
        for code in &codes {
            let name = catalog.country(code).unwrap_or_default();
            assert!(
                name.len() > 2 && !name.contains('&') && !name.contains("SAR"),
                "{} {code}: {name}",
                locale.tag
            );
        }
    }
}

#[test]
fn order() {
    let sorted = |lang: &str| {
        let catalog = shipped(lang);
        let mut words = ["Östen", "zebra", "Ängel", "Ås", "apple", "Äpple", "Zeta", "Ål", "e-post", "epost"];
        words.sort_by(|a, b| catalog.compare(a, b));
        words.join(" ")
    };
    assert_eq!(sorted("sv"), "apple e-post epost zebra Zeta Ål Ås Ängel Äpple Östen");
    assert_eq!(sorted("en"), "Ål Ängel apple Äpple Ås e-post epost Östen zebra Zeta");
}

#[test]
fn first_letters() {
    let sv = shipped("sv");
    assert_eq!(sv.sentence_start("åtgärder"), "Åtgärder");
    assert_eq!(sv.sentence_start("e-postadress"), "E-postadress");
    assert_eq!(sv.sentence_start("”ångra”"), "”Ångra”");
    assert_eq!(sv.sentence_start("3 år"), "3 år");
    assert_eq!(sv.sentence_start(""), "");
    assert_eq!(sv.sentence_start("…"), "…");
    assert_eq!(shipped("en").sentence_start("ijs"), "Ijs");
    let (dutch, ..) = load("nl", &[("nl/x", "page-top = Omhoog\n")]);
    assert_eq!(dutch.expect("Dutch").sentence_start("ijs"), "IJs");
    let name = vec![Inline::Name("iPhone".to_owned()), Inline::text(" finns")];
    assert_eq!(sv.sentence_start_inlines(name.clone()), name);
    assert_eq!(sv.sentence_start_inlines(vec![Inline::text("namn")]), [Inline::text("Namn")]);
}
