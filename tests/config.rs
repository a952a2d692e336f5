//! `policyc.yaml`.

use jiff::civil::date;
use policyc::config::{self, Config};
use policyc::diag::Level;
use policyc::world::MemoryWorld;
use std::collections::BTreeMap;

fn load(text: &str) -> config::Loaded {
    let files = BTreeMap::from([("policyc.yaml".into(), text.into())]);
    config::load(&MemoryWorld { files, today: date(2026, 4, 1) })
}

/// Settings of a file without findings.
fn good(text: &str) -> Config {
    let loaded = load(text);
    assert!(loaded.report.diagnostics.is_empty(), "{:#?}", loaded.report.diagnostics);
    loaded.config
}

/// The one finding of a file: name of the rule and the text that it points at.
fn bad(text: &str) -> (&'static str, String, Option<String>) {
    let loaded = load(text);
    let [found] = loaded.report.diagnostics.as_slice() else { panic!("{:#?}", loaded.report.diagnostics) };
    let place = found.primary.as_ref().map(|label| loaded.sources.slice(label.span).to_owned());
    assert_eq!(found.level, Level::Error);
    (found.rule.name, place.unwrap_or_default(), found.help.clone())
}

#[test]
fn no_file_and_an_empty_file_mean_defaults() {
    let world = MemoryWorld { files: BTreeMap::new(), today: date(2026, 4, 1) };
    let loaded = config::load(&world);
    assert!(loaded.report.diagnostics.is_empty());
    assert_eq!(loaded.config.output, "dist");
    assert_eq!(good("# nothing\n").output, "dist");
    let formats: Vec<_> = good("").formats.iter().map(ToString::to_string).collect();
    let usual =
        if cfg!(feature = "pdf") { vec!["html", "markdown", "pdf"] } else { vec!["html", "markdown"] };
    assert_eq!(formats, usual);
}

#[test]
fn every_key() {
    let config = good(
        "output: ./public/privacy\nformats: [markdown]\nbase-url: https://acme.example/privacy/\n\
         theme: { accent: '#0b6e4f', font: 'Georgia, \"Times New Roman\", serif', dark-border: 'rgb(0 0 0 / 50%)' }\n",
    );
    assert_eq!(config.output, "public/privacy");
    assert_eq!(config.formats.iter().map(ToString::to_string).collect::<Vec<_>>(), ["markdown"]);
    assert_eq!(config.base_url.as_deref(), Some("https://acme.example/privacy"));
    assert_eq!(config.theme["font"], "Georgia, \"Times New Roman\", serif");
    assert!(config.text.is_some());
}

#[test]
fn mistakes_are_shown_where_they_stand() {
    let (rule, place, help) = bad("outptu: dist\n");
    assert_eq!(
        (rule, place.as_str(), help.as_deref()),
        ("unknown-key", "outptu", Some("did you mean `output`?"))
    );
    let (rule, place, help) = bad("formats: [html, markdwn]\n");
    assert_eq!(
        (rule, place.as_str(), help.as_deref()),
        ("unknown-choice", "markdwn", Some("did you mean `markdown`?"))
    );
    assert_eq!(bad("base-url: acme.example\n").0, "bad-url");
    assert_eq!(bad("base-url: 'https://acme.example/?a=b'\n").0, "bad-url");
    assert_eq!(bad("- a\n").0, "wrong-kind");
    assert_eq!(bad("output: [a\n").0, "invalid-yaml");
    assert_eq!(bad("theme: red\n").0, "wrong-kind");
    assert_eq!(
        bad("accept: [{ rule: unknown-key, reason: so, by: me, until: 2027-01-01 }]\n").0,
        "unknown-key"
    );
}

#[test]
fn output_stays_inside_and_away_from_sources() {
    for folder in [
        "..",
        "../elsewhere",
        "/srv/www",
        "a/../../b",
        ".",
        "policies",
        "policies/out",
        "templates",
        "locales/x",
    ] {
        let (rule, place, _) = bad(&format!("output: {folder}\n"));
        assert_eq!((rule, place.as_str()), ("bad-output-folder", folder));
    }
}

#[test]
fn levels_name_rules_that_exist_and_can_change() {
    let (rule, place, help) = bad("rules: { unknwn-key: off }\n");
    assert_eq!(
        (rule, place.as_str(), help.as_deref()),
        ("unknown-reference", "unknwn-key", Some("did you mean `unknown-key`?"))
    );
    let (rule, place, _) = bad("rules: { SYN-06: off }\n");
    assert_eq!((rule, place.as_str()), ("fixed-level", "SYN-06"));
}

#[test]
fn a_theme_fetches_nothing_and_ends_nothing() {
    for value in [
        "url(https://cdn.example/x)",
        "URL(x)",
        "image-set('a.png' 1x)",
        "red; color: blue",
        "red } body { color: blue",
        "</style><script>",
        "expression(x)",
        "a /* b */ c",
        "\"open",
        "rgb(0 0 0",
        "\\75rl(x)",
        "@import x",
    ] {
        let quoted = value.replace('\'', "''");
        let (rule, ..) = bad(&format!("theme: {{ accent: '{quoted}' }}\n"));
        assert_eq!(rule, "bad-theme", "{value}");
    }
}

#[test]
fn a_theme_sets_what_the_style_sheet_knows() {
    let (rule, place, help) = bad("theme: { acent: red }\n");
    assert_eq!(
        (rule, place.as_str(), help.as_deref()),
        ("bad-theme", "acent", Some("did you mean `accent`?"))
    );
    for name in policyc::render::theme::NAMES {
        assert_eq!(good(&format!("theme: {{ {name}: inherit }}\n")).theme[*name], "inherit");
    }
}

#[test]
fn every_format_can_be_set() {
    for format in policyc::render::Format::ALL {
        assert_eq!(good(&format!("formats: {format}\n")).formats, [*format]);
    }
}
