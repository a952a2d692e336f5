//! A user's own messages: what they replace, and what is found in them.

use super::{lines, load, shipped};
use policyc::localize::messages::page::{page_contents, page_top};
use policyc::localize::messages::time::{period_days, period_months};

/// What is found in a file of Swedish messages.
fn found(text: &str) -> Vec<String> {
    let (_, sources, found) = load("sv", &[("sv/x", text)]);
    lines(&found, &sources)
}

#[test]
fn a_message_replaces_the_shipped_one_and_nothing_else() {
    let (catalog, _, found) = load("sv", &[("sv/x", "-sida = sida\npage-top = Upp på denna { -sida }\n")]);
    assert!(found.is_empty());
    let catalog = catalog.expect("Swedish");
    assert_eq!(catalog.string(page_top()), "Upp på denna sida");
    assert_eq!(catalog.string(page_contents()), shipped("sv").string(page_contents()));
}

#[test]
fn a_region_takes_its_own_files_first_then_those_of_the_language() {
    let files = [
        ("sv/x", "page-top = Sverige\npage-contents = Sverige\n"),
        ("sv-FI/x", "page-top = Finland\n"),
        ("en/x", "page-skip = Hello\n"),
    ];
    let (catalog, _, found) = load("sv-FI", &files);
    assert!(found.is_empty());
    let catalog = catalog.expect("Swedish in Finland");
    assert_eq!(catalog.lang(), "sv-FI");
    assert_eq!(catalog.string(page_top()), "Finland");
    assert_eq!(catalog.string(page_contents()), "Sverige");
    assert_eq!(catalog.string(period_days(2u64)), "2 dagar");
    assert_eq!(load("sv", &files).0.expect("Swedish").string(page_top()), "Sverige");
}

#[test]
fn lines_of_a_message_are_one_paragraph_on_every_system() {
    for end in ["\n", "\r\n"] {
        let text =
            ["page-top =", "    Upp  ", "    igen,", "", "      längst { \"\" }", "    upp", ""].join(end);
        let (catalog, sources, found) = load("sv", &[("sv/x", &text)]);
        assert_eq!(lines(&found, &sources), [""; 0]);
        assert_eq!(catalog.expect("Swedish").string(page_top()), "Upp igen, längst upp");
    }
    let (catalog, ..) = load("sv", &[("sv/x", "\u{feff}page-top = a{\"  b\\u00A0\"}c")]);
    assert_eq!(catalog.expect("Swedish").string(page_top()), "a  b\u{a0}c");
}

#[test]
fn places_are_those_of_the_file() {
    assert_eq!(
        found("# ö\npage-contents = ö { $x }\nperiod-days = { $m ->\n    [one] a\n   *[other] { $n }\n}\n"),
        [
            "LOC-04 sv/x.ftl:2:22 `x`: the message `page-contents` is given no `$x`",
            "LOC-04 sv/x.ftl:3:18 `m`: the message `period-days` is given no `$m`",
        ]
    );
    assert_eq!(
        found("\u{feff}pagetop = Upp\n")[0],
        "LOC-02 sv/x.ftl:1:2 `pagetop`: there is no built-in message `pagetop` that this could replace"
    );
}

#[test]
fn close_names_are_offered() {
    let (_, _, diagnostics) = load("sv", &[("sv/x", "page-tap = Upp\nperiod-days = { $nn } dagar\n")]);
    let offered: Vec<_> = diagnostics.iter().map(|d| d.replacement.as_deref()).collect();
    assert_eq!(offered, [Some("page-top"), Some("n")]);
}

#[test]
fn everything_wrong_is_found_in_one_run() {
    let codes = |text: &str| -> Vec<String> {
        found(text).iter().map(|l| l.split(' ').next().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(
        codes("page-skip = { -x }\npage-languages = a\npage-languages = b\n§\npage-top = {\n"),
        ["LOC-01", "LOC-01", "LOC-03", "LOC-08"]
    );
    assert_eq!(codes("page-top = a\n    .form = b\n"), ["LOC-02"]);
    assert_eq!(codes("page-top = { page-skip.form }\n"), ["LOC-08"]);
    assert_eq!(codes("page-top = { page-skip }\npage-skip = { page-top }\n"), ["LOC-08", "LOC-08"]);
    assert_eq!(codes("-a = { -b }\n-b = { -a }\npage-top = { -a }\n"), ["LOC-08", "LOC-08", "LOC-08"]);
    assert_eq!(codes("page-top = { LOWER(\"x\") }{ 1 ->\n   *[one] x\n }x\n"), ["LOC-07", "LOC-07"]);
    assert_eq!(
        codes("period-days = { $n ->\n    [few] { $n }\n   *[other] { $n }\n}\n"),
        ["LOC-09", "LOC-10"]
    );
    assert_eq!(codes("period-days = { $n ->\n    [1.5] { $n }\n   *[other] { $n }\n}\n"), ["LOC-09"]);
    assert_eq!(codes("period-days = { $n ->\n    [0] inte alls\n   *[other] { $n } d\n}\n"), [""; 0]);
    assert_eq!(codes("country-DE = Förbundsrepubliken\ncountry-QQ = Q\n"), ["LOC-02"]);
}

#[test]
fn a_language_of_the_users_own_needs_every_message() {
    let (catalog, sources, found) = load("nb", &[("nb/x", "page-top = Til toppen\nperiod-days = {\n")]);
    let catalog = catalog.expect("Norwegian");
    assert_eq!(catalog.string(page_top()), "Til toppen");
    let found = lines(&found, &sources);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("LOC-01 nb/x.ftl:"), "{found:?}");
    assert!(
        found[1].starts_with("LOC-12 nb/x.ftl:1:1 ``: `nb` is not a built-in language, and "),
        "{found:?}"
    );
    assert!(!found[1].contains("`period-days`"), "not called missing as well: {found:?}");
}

#[test]
fn what_is_no_language_is_none() {
    for lang in ["", "xx", "swedish", "sv_SE", "sv-se", "SV", " sv", "../sv", "sv-", "nb"] {
        assert!(load(lang, &[]).0.is_none(), "{lang}");
    }
    let (catalog, sources, found) = load("swedish", &[("swedish/page", "page-top = Upp\n")]);
    assert!(catalog.is_none());
    assert_eq!(
        lines(&found, &sources),
        ["LOC-11 swedish/page.ftl:1:1 ``: `swedish` is not the tag of a language"]
    );
}

#[test]
fn hostile_files_are_refused_and_never_crash() {
    let deep = format!("page-top = {}", "{".repeat(200_000));
    let calls = format!("page-top = {{{}", "A(".repeat(200_000));
    let wide = format!("-a = x\n-b = {}\npage-top = {}\n", "{ -a }".repeat(99), "{ -b }".repeat(99));
    for text in [
        deep.as_str(),
        &calls,
        &wide,
        "{",
        "=",
        "-",
        "\u{feff}",
        "a",
        "a =",
        "a = {\"\\u",
        "}",
        "[",
        "*",
        "é = é",
        "a = é}é",
    ] {
        let (catalog, _, diagnostics) = load("sv", &[("sv/x", text)]);
        assert_eq!(catalog.expect("Swedish").string(period_months(3u64)), "3 månader");
        assert_eq!(diagnostics.is_empty(), matches!(text, "\u{feff}"), "{}", &text[..text.len().min(20)]);
    }
}

proptest::proptest! {
    /// Whatever a file holds, its language still speaks, and every finding has a place within the file.
    #[test]
    fn no_file_breaks_a_language(text in "(page-top|period-days|-t|[.$*\\[\\]{}()\"\\\\=>:, \r\n-]|one|other|n|u00e5|é|😀|NUMBER| = |\n){0,40}") {
        let (catalog, sources, found) = load("sv", &[("sv/x", &text)]);
        let catalog = catalog.expect("Swedish");
        assert!(!catalog.string(period_months(3u64)).is_empty());
        catalog.string(page_top());
        catalog.string(period_days(3u64));
        for diagnostic in found {
            let span = diagnostic.primary.as_ref().expect("a place").span;
            let file = sources.get(span.file).expect("a file");
            assert!(file.text.get(span.range()).is_some(), "{span:?}");
        }
    }
}
