//! Plural forms are those of CLDR, in every official language of the Union and its neighbours.

use super::load;
use icu_plurals::{PluralCategory, PluralRules};
use policyc::localize::messages::time::period_months;

const EVERY_FORM: &str = "period-months = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

fn form(catalog: &policyc::localize::Catalog, n: u64) -> String {
    catalog.string(period_months(n))
}

#[test]
fn every_count_takes_the_form_that_cldr_gives_it() {
    let languages = [
        "bg", "hr", "cs", "da", "nl", "en", "et", "fi", "fr", "de", "el", "hu", "ga", "it", "lv", "lt", "mt",
        "pl", "pt", "ro", "sk", "sl", "es", "sv", "nb", "is",
    ];
    for lang in languages {
        let (catalog, ..) = load(lang, &[(&format!("{lang}/x"), EVERY_FORM)]);
        let catalog = catalog.unwrap_or_else(|| panic!("{lang} is a language"));
        let locale = icu_locale_core::Locale::try_from_str(lang).expect("a tag");
        let rules = PluralRules::try_new_cardinal(locale.into()).expect("rules");
        for n in (0..=200).chain([1_000, 1_000_000]) {
            let expected = match rules.category_for(n) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            assert_eq!(form(&catalog, n), expected, "{lang} {n}");
        }
    }
}

/// The counts that fluent-rs gets wrong, written out so that a mistake in both crates would show.
#[test]
fn known_traps() {
    for (lang, n, expected) in [
        ("lt", 24, "few"),
        ("lt", 12, "other"),
        ("lv", 111, "zero"),
        ("ro", 101, "few"),
        ("mt", 2, "two"),
        ("mt", 103, "few"),
        ("fr", 1_000_000, "many"),
        ("pl", 24, "few"),
        ("pl", 12, "many"),
        ("sl", 102, "two"),
        ("ga", 7, "many"),
    ] {
        let (catalog, ..) = load(lang, &[(&format!("{lang}/x"), EVERY_FORM)]);
        assert_eq!(form(&catalog.expect("a language"), n), expected, "{lang} {n}");
    }
}

#[test]
fn a_number_alone_comes_before_its_form_if_it_is_written_first() {
    let text = "period-months = { $n ->\n    [0] no time\n    [one] { $n } form\n    [1] never\n   *[other] { NUMBER($n) } m\n}\n";
    let (catalog, ..) = load("en", &[("en/x", text)]);
    let catalog = catalog.expect("English");
    let forms: Vec<String> = [0, 1, 2, 1234].map(|n| form(&catalog, n)).into();
    assert_eq!(forms, ["no time", "1 form", "2 m", "1,234 m"]);
}

/// What the explanation of `missing-variant` shows.
#[test]
fn missing_forms_are_found_in_the_language_at_hand() {
    let found = |text: &str| {
        let (_, _, found) = load("pl", &[("pl/x", text)]);
        let found = found.into_iter().filter(|d| d.rule.code == "LOC-10");
        found.map(|d| format!("{}; {}", d.message, d.notes.join(" "))).collect::<Vec<_>>()
    };
    let one = "period-months = { $n ->\n    [one] { $n } miesiąc\n   *[other] { $n } miesiące\n}\n";
    assert_eq!(
        found(one),
        [
            "the plural form `[few]` is missing; `pl` uses it for 2, for example",
            "the plural form `[many]` is missing; `pl` uses it for 0, for example",
        ]
    );
    let all = one.replace("   *[", "    [few] { $n } miesiące\n    [many] { $n } miesięcy\n   *[");
    assert_eq!(found(&all), [""; 0]);
}
