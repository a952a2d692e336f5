//! Printers: the same findings in every form.

use camino::Utf8Path;
use jiff::civil::date;
use policyc::diag::emit::{Findings, Summary, github, json, short, text};
use policyc::diag::{Acceptance, Citation, Diagnostic, Level, Levels, Report, Rule, Sink};
use policyc::source::{FileId, Sources, Span, Spanned};

static BASIS: Rule = Rule {
    code: "T-01",
    name: "missing-test-basis",
    level: Level::Error,
    summary: "an activity has no legal basis",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 13(1)(c)",
            says: "the controller must state the legal basis",
        },
        Citation { act: "GDPR", provision: "Article 6(1)", says: "" },
    ],
    explanation: "",
    acceptable: true,
};

static VAGUE: Rule = Rule {
    code: "T-02",
    name: "vague-test-purpose",
    level: Level::Hint,
    summary: "a purpose is vague",
    citations: &[],
    explanation: "",
    acceptable: true,
};

const ACME: &str =
    "activities:\n  newsletter:\n    purposes: [direct-marketing]\n  orders:\n    basis: contract\n";

/// The place of the nth `word` in a file.
fn at(sources: &Sources, file: FileId, word: &str) -> Span {
    let start = sources.get(file).unwrap().text.find(word).unwrap();
    Span::new(file, start, start + word.len())
}

fn report(found: Vec<Diagnostic>, acceptances: &[Acceptance]) -> Report {
    let mut sink = Sink::new();
    sink.extend(found);
    sink.finish(&Levels::default(), acceptances, date(2026, 4, 1), |a| BASIS.at(a.span, "unused"))
}

fn printed(sources: &Sources, report: &Report, print: impl Fn(&Findings<'_>, &mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    print(&Findings { sources, report, base: Utf8Path::new("") }, &mut out);
    String::from_utf8(out).unwrap()
}

fn as_text(sources: &Sources, report: &Report) -> String {
    printed(sources, report, |f, out| text::write(f, text::Style::default(), out).unwrap())
}

/// Two files, an error with places in both, a hint, and an accepted error.
fn sample() -> (Sources, Report) {
    let mut sources = Sources::default();
    let acme = sources.add("policies/acme.yaml", ACME);
    let shared = sources.add("policies/shared.yaml", "purposes: {}\n");
    let newsletter = at(&sources, acme, "newsletter");
    let orders = at(&sources, acme, "orders");
    let found = vec![
        BASIS
            .at(newsletter, "`newsletter` has no legal basis")
            .label("`basis:` is missing")
            .also(at(&sources, shared, "purposes"), "the purposes are shared")
            .note("people are told why you may use their data")
            .help("add `basis:`"),
        VAGUE
            .at(at(&sources, acme, "direct-marketing"), "this purpose is vague")
            .did_you_mean(Some("direct-mail")),
        BASIS.at(orders, "`orders` has no legal basis"),
        BASIS.nowhere("no policy has a legal basis"),
    ];
    let acceptance = Acceptance {
        rule: Spanned::new("T-01".to_owned(), orders),
        reason: "the contract is being drawn up".to_owned(),
        by: "Åsa Lind".to_owned(),
        until: date(2026, 12, 31),
        scope: Span::new(acme, orders.start as usize, ACME.len()),
        span: at(&sources, acme, "basis"),
    };
    let report = report(found, &[acceptance]);
    (sources, report)
}

#[test]
fn text_shows_place_reason_law_and_help() {
    let (sources, report) = sample();
    let expected = "\
error[T-01]: no policy has a legal basis
 |
 = note: Article 13(1)(c) GDPR: the controller must state the legal basis
 = note: Article 6(1) GDPR

error[T-01]: `newsletter` has no legal basis
 --> policies/acme.yaml:2:3
  |
2 |   newsletter:
  |   ^^^^^^^^^^ `basis:` is missing
  |
 ::: policies/shared.yaml:1:1
  |
1 | purposes: {}
  | -------- the purposes are shared
  |
  = note: people are told why you may use their data
  = note: Article 13(1)(c) GDPR: the controller must state the legal basis
  = note: Article 6(1) GDPR
  = help: add `basis:`

hint[T-02]: this purpose is vague
 --> policies/acme.yaml:3:16
  |
3 |     purposes: [direct-marketing]
  |                ^^^^^^^^^^^^^^^^
  |
  = help: did you mean `direct-mail`?

accepted error[T-01] policies/acme.yaml:4:3: `orders` has no legal basis (by Åsa Lind until 2026-12-31: the contract is being drawn up)

";
    assert_eq!(as_text(&sources, &report), expected);
}

#[test]
fn verbose_text_shows_accepted_findings_in_full() {
    let (sources, report) = sample();
    let style = text::Style { verbose: true, ..text::Style::default() };
    let shown = printed(&sources, &report, |f, out| text::write(f, style, out).unwrap());
    assert!(shown.contains("4 |   orders:\n"), "{shown}");
    assert!(
        shown.contains("= note: accepted by Åsa Lind until 2026-12-31: the contract is being drawn up\n"),
        "{shown}"
    );
}

#[test]
fn colours_only_when_asked() {
    let (sources, report) = sample();
    assert!(!as_text(&sources, &report).contains('\x1b'));
    let style = text::Style { colour: true, ..text::Style::default() };
    let shown = printed(&sources, &report, |f, out| text::write(f, style, out).unwrap());
    assert!(shown.contains("\x1b["));
}

#[test]
fn short_has_one_line_per_finding_in_force() {
    let (sources, report) = sample();
    let shown = printed(&sources, &report, |f, out| short::write(f, out).unwrap());
    let expected = "\
error[T-01] no policy has a legal basis
policies/acme.yaml:2:3: error[T-01] `newsletter` has no legal basis
policies/acme.yaml:3:16: hint[T-02] this purpose is vague
";
    assert_eq!(shown, expected);
}

#[test]
fn github_escapes_what_has_a_meaning_there() {
    let (sources, report) = sample();
    let shown = printed(&sources, &report, |f, out| github::write(f, out).unwrap());
    let lines: Vec<&str> = shown.lines().collect();
    assert!(
        lines[0].starts_with("::error title=T-01 missing-test-basis::no policy has a legal basis%0Anote: ")
    );
    assert!(lines[1].starts_with(
        "::error file=policies/acme.yaml,line=2,endLine=2,col=3,endColumn=13,title=T-01 missing-test-basis::"
    ));
    assert!(lines[1].ends_with("%0Ahelp: add `basis:`"), "{}", lines[1]);
    assert!(lines[2].starts_with("::notice "));
    assert_eq!(lines.len(), 3);
}

#[test]
fn json_has_everything_in_a_stable_shape() {
    let (sources, report) = sample();
    let shown = printed(&sources, &report, |f, out| json::write(f, out).unwrap());
    let value: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(value["version"], 1);
    assert_eq!(value["tool"]["name"], "policyc");
    assert_eq!(
        value["summary"],
        serde_json::json!({ "errors": 2, "warnings": 0, "hints": 1, "accepted": 1, "files": 2 })
    );
    assert_eq!(
        value["diagnostics"][1],
        serde_json::json!({
            "code": "T-01", "name": "missing-test-basis", "level": "error",
            "message": "`newsletter` has no legal basis",
            "file": "policies/acme.yaml", "line": 2, "column": 3, "end_line": 2, "end_column": 13,
            "excerpt": "  newsletter:", "text": "`basis:` is missing",
            "labels": [{
                "file": "policies/shared.yaml", "line": 1, "column": 1, "end_line": 1, "end_column": 9,
                "text": "the purposes are shared",
            }],
            "notes": ["people are told why you may use their data"],
            "citations": [
                { "reference": "Article 13(1)(c) GDPR", "says": "the controller must state the legal basis" },
                { "reference": "Article 6(1) GDPR", "says": "" },
            ],
            "help": "add `basis:`", "replacement": null, "policy": null,
        })
    );
    assert_eq!(value["diagnostics"][0]["file"], serde_json::Value::Null);
    assert_eq!(value["diagnostics"][2]["replacement"], "direct-mail");
    let accepted = &value["accepted"][0];
    assert_eq!(accepted["by"], "Åsa Lind");
    assert_eq!(accepted["until"], "2026-12-31");
    assert_eq!(accepted["diagnostic"]["line"], 4);
}

#[test]
fn paths_count_from_the_current_folder() {
    let (sources, report) = sample();
    let findings = Findings { sources: &sources, report: &report, base: Utf8Path::new("../site") };
    let mut out = Vec::new();
    short::write(&findings, &mut out).unwrap();
    assert!(String::from_utf8(out).unwrap().contains("\n../site/policies/acme.yaml:2:3: "));
}

#[test]
fn counts_in_words() {
    let (sources, report) = sample();
    let summary = Summary::of(&Findings { sources: &sources, report: &report, base: Utf8Path::new("") });
    assert_eq!(summary.to_string(), "2 errors, 1 hint in 2 files; 1 finding accepted");
    let none = Summary { errors: 0, warnings: 0, hints: 0, accepted: 0, files: 1 };
    assert_eq!(none.to_string(), "no findings in 1 file");
}

fn one(text: &str, word: &str) -> String {
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", text);
    let report = report(vec![VAGUE.at(at(&sources, file, word), "here").label("this")], &[]);
    as_text(&sources, &report)
}

#[test]
fn tabs_wide_characters_and_line_ends_of_windows() {
    let expected = "\
hint[T-02]: here
 --> a.yaml:2:6
  |
2 |     漢字: värde x
  |           ^^^^^ this

";
    assert_eq!(one("a: 1\r\n\t漢字: värde x\r\nb: 2\r\n", "värde"), expected);
    assert!(one("a: 1\r\nb: x\r\n", "b: x\r\n").contains("2 | b: x\n  | ^^^^ this\n"));
}

#[test]
fn a_long_line_is_cut_and_its_column_is_true() {
    let text = format!("a: [{} needle, {}]\n", "x, ".repeat(400), "y, ".repeat(400));
    let shown = one(&text, "needle");
    assert!(shown.contains("--> a.yaml:1:1206\n"), "{shown}");
    assert!(shown.contains("needle"), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() < 300), "{shown}");
}

#[test]
fn a_tall_place_is_shown_by_its_first_line() {
    let text = format!("top:\n{}", "  key: value\n".repeat(40));
    let shown = one(&text, &text);
    assert!(shown.lines().count() < 8, "{shown}");
    assert!(shown.contains("1 | top:\n"), "{shown}");
}

#[test]
fn places_far_apart_get_an_excerpt_each() {
    let text = format!("first: 1\n{}last: 2\n", "# nothing\n".repeat(500));
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", &*text);
    let found = VAGUE.at(at(&sources, file, "last"), "twice").also(at(&sources, file, "first"), "also here");
    let shown = as_text(&sources, &report(vec![found], &[]));
    assert!(shown.contains("--> a.yaml:502:1\n"), "{shown}");
    assert!(shown.contains("::: a.yaml:1:1\n"), "{shown}");
    assert!(shown.lines().count() < 14, "{shown}");
}

#[test]
fn text_of_authors_cannot_steer_the_terminal() {
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", "a: \x1b[31mred\u{202e}\u{9b}31m\n");
    let found = VAGUE
        .at(at(&sources, file, "red"), "mess\x1b[31mage\nsecond line")
        .label("la\x1bbel")
        .note("no\u{9b}te")
        .help("he\x1blp");
    let report = report(vec![found], &[]);
    for shown in
        [as_text(&sources, &report), printed(&sources, &report, |f, out| short::write(f, out).unwrap())]
    {
        assert!(!shown.contains(['\x1b', '\u{202e}', '\u{9b}']), "{shown}");
    }
}

#[test]
fn places_at_the_edges_of_files() {
    for (text, start, end) in [
        ("", 0, 0),
        ("a: 1\n", 5, 5),
        ("a: 1", 4, 4),
        ("\n\n", 2, 2),
        ("a", 7, 9),
        ("é", 1, 2),
        ("a: 1\r\nb", 5, 5),
        ("a: 1\r\n", 4, 6),
    ] {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", text);
        let report = report(vec![VAGUE.at(Span::new(file, start, end), "here").label("this")], &[]);
        assert!(as_text(&sources, &report).contains("here"), "{text:?}");
        printed(&sources, &report, |f, out| json::write(f, out).unwrap());
        printed(&sources, &report, |f, out| github::write(f, out).unwrap());
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    /// Whatever the text, and wherever the places are, also off character boundaries and past the end.
    #[test]
    fn no_place_is_too_strange(
        unit in "[ab: \n\r\té漢\u{301}\u{1b}\u{85}]{0,40}",
        times in 1usize..60,
        places in proptest::collection::vec((0usize..2500, 0usize..200), 1..6),
    ) {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", unit.repeat(times));
        let other = sources.add("b.yaml", unit);
        let span = |(start, length): (usize, usize), file| Span::new(file, start, start + length);
        let mut found = VAGUE.at(span(places[0], file), "here").label("primary");
        for (index, place) in places.iter().enumerate().skip(1) {
            found = found.also(span(*place, if index % 3 == 0 { other } else { file }), "secondary");
        }
        let report = report(vec![found], &[]);
        let shown = as_text(&sources, &report);
        assert!(shown.starts_with("hint[T-02]: here\n"), "{shown}");
        assert!(!shown.contains('\x1b'));
        let shown = printed(&sources, &report, |f, out| json::write(f, out).unwrap());
        serde_json::from_str::<serde_json::Value>(&shown).unwrap();
        printed(&sources, &report, |f, out| github::write(f, out).unwrap());
        printed(&sources, &report, |f, out| short::write(f, out).unwrap());
    }
}
