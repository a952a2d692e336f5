//! Whatever a file holds, policyc says what is wrong with it and goes on: no panic anywhere between the text and the
//! document, and every place that a message points at is there.
//!
//! Three kinds of text: any characters at all, a good policy with parts of it cut, doubled or moved, and policies made
//! of the shapes of the language with values that fit or do not. The decoder's own assertions are part of this: they
//! fail when a key of a shape is never read.

use crate::support::texts;
use camino::Utf8Path;
use jiff::civil::date;
use policyc::check::registry;
use policyc::config::Config;
use policyc::diag::Levels;
use policyc::diag::emit::{Findings, json, short, text};
use policyc::load::{Shape, Value};
use policyc::model::policy::POLICY;
use policyc::pipeline::{self, Outcome, Request};
use policyc::world::MemoryWorld;
use proptest::prelude::*;

const GOOD: &str = include_str!("../examples/ipdynamics/policies/ipdynamics.yaml");

/// A policy with every key. Rules find much in it, and it is built where they are off.
const EVERY_KEY: &str = include_str!("documents/every-key.yaml");

/// What the pipeline makes of files.
fn check(files: &[(&str, &str)], config: &Config) -> Outcome {
    let files = files.iter().map(|(path, text)| ((*path).into(), (*text).into())).collect();
    let world = MemoryWorld { files, today: date(2026, 4, 1) };
    pipeline::build(&world, config, &Request::default())
}

/// Settings with every rule off that can be.
fn without_rules() -> Config {
    let rules = registry::all().filter(|rule| rule.acceptable);
    Config { levels: Levels(rules.map(|rule| (rule.code.to_owned(), None)).collect()), ..texts() }
}

/// Checks a policy, and that its findings can be shown.
fn survives(policy: &str) -> Outcome {
    survives_with(policy, &texts())
}

fn survives_with(policy: &str, config: &Config) -> Outcome {
    let outcome = check(&[("policies/a.yaml", policy)], config);
    let found =
        outcome.report.diagnostics.iter().chain(outcome.report.accepted.iter().map(|a| &a.diagnostic));
    for diagnostic in found {
        let (message, code) = (&diagnostic.message, diagnostic.rule.code);
        assert!(!message.is_empty() && !message.contains(['\n', '\r', '\t']), "{code}: {message:?}");
        let names_nothing = message.contains("``") || message.contains("` `");
        assert!(policy.contains('`') || !names_nothing, "{code}: {message:?} names nothing");
        assert!(diagnostic.primary.is_some(), "{code}: {message} has no place");
        for label in diagnostic.primary.iter().chain(&diagnostic.secondary) {
            let file = outcome.sources.get(label.span.file).expect("the file of a place");
            let range = label.span.range();
            assert!(
                file.text.get(range.clone()).is_some(),
                "{}: {range:?} is not a passage of {}",
                diagnostic.message,
                file.path
            );
        }
    }
    let findings = Findings { sources: &outcome.sources, report: &outcome.report, base: Utf8Path::new("") };
    let mut out = Vec::new();
    text::write(&findings, text::Style { colour: false, verbose: true }, &mut out).unwrap();
    short::write(&findings, &mut out).unwrap();
    json::write(&findings, &mut out).unwrap();
    // what is refused must be refused for a reason that is said
    for policy in outcome.policies.iter().filter(|p| p.refused) {
        assert!(outcome.report.has_errors(), "{} was refused in silence", policy.id);
    }
    // what is not is made as a whole, and no fact of it is lost on the way
    for policy in outcome.policies.iter().filter(|p| !p.refused) {
        assert_eq!(outcome.artifacts.len(), policy.languages.len() * 2, "{:?}", policy.languages);
    }
    outcome
}

/// Numbers that look random and follow from a seed.
struct Dice(u64);

impl Dice {
    /// From zero up to, not including, `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % sides.max(1) as u64).unwrap()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())]
    }
}

/// Values that fit somewhere, nearly fit, or fit nowhere.
const WORDS: &[&str] = &[
    "none",
    "true",
    "no",
    "2026-04-01",
    "2026-13-01",
    "3 years",
    "1 yr",
    "3 years after end of contract",
    "until-withdrawn",
    "session",
    "SE",
    "NO",
    "NOR",
    "EU",
    "en",
    "sv",
    "xx",
    "a",
    "b",
    "unknown",
    "name",
    "email-address",
    "health-data",
    "direct-marketing",
    "customers",
    "from-you",
    "hosts-website",
    "consent",
    "contract",
    "legal-obligation",
    "se-bokforingslagen",
    "scc",
    "16",
    "-1",
    "privacy@acme.example",
    "https://acme.example",
    "www.acme.example",
    "\"\"",
    "\"<b>x</b> [y](z) # ![a](b)\"",
    "\"[a](#rights)\"",
    "\"\\u202E\"",
    "\"\\0\"",
    "\"å ä ö 漢字 🎉\"",
    "",
    "~",
    "[]",
    "{}",
    "[[a], [b]]",
    "{ a: b }",
    "{ en: x, sv: y }",
    "{ en: x }",
    "{ se: x, en: y }",
    "*one",
    "&one x",
    "!tag x",
    "{ rule: G13-01, reason: x, by: y, until: 2026-12-31 }",
];

/// A map of the shape, as YAML between braces.
fn map(shape: &'static Shape, dice: &mut Dice, depth: usize) -> String {
    let mut entries: Vec<String> = Vec::new();
    for key in shape.keys {
        if key.required || dice.roll(3) == 0 {
            entries.push(format!("{}: {}", key.name, value(key.value, dice, depth + 1)));
        }
    }
    match dice.roll(12) {
        0 => entries.push(format!("accept: {}", dice.pick(WORDS))),
        1 => entries.push(format!("foo: {}", dice.pick(WORDS))),
        2 => entries.extend(entries.first().cloned()),
        _ => {}
    }
    format!("{{ {} }}", entries.join(", "))
}

fn value(kind: Value, dice: &mut Dice, depth: usize) -> String {
    if depth > 9 || dice.roll(8) == 0 {
        return dice.pick(WORDS).to_owned();
    }
    match kind {
        Value::Table(shape) => map(shape, dice, depth),
        Value::Tables(shape) => {
            let names = ["a", "b", "c", "Bad Name", "accept"];
            let some = names.iter().take(1 + dice.roll(names.len()));
            let entries: Vec<String> = some.map(|n| format!("{n}: {}", map(shape, dice, depth))).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        Value::List(inner) => {
            let items: Vec<String> = (0..dice.roll(4)).map(|_| value(*inner, dice, depth + 1)).collect();
            if dice.roll(4) == 0 { value(*inner, dice, depth + 1) } else { format!("[{}]", items.join(", ")) }
        }
        Value::Text | Value::Phrase | Value::Prose => {
            dice.pick(&["text", "{ en: x, sv: y }", "{ en: x }", "\"a <i> b\""]).to_owned()
        }
        Value::Date => "2026-04-01".to_owned(),
        Value::Email => "privacy@acme.example".to_owned(),
        Value::Url => "https://acme.example/a".to_owned(),
        Value::Country => dice.pick(&["SE", "US", "EU", "QQ"]).to_owned(),
        Value::Language => dice.pick(&["en", "sv"]).to_owned(),
        Value::Duration => "3 years".to_owned(),
        Value::Id | Value::Name => dice.pick(&["a", "b", "acme"]).to_owned(),
        Value::Bool => "true".to_owned(),
        Value::Number => "16".to_owned(),
        Value::OneOf(words) => dice.pick(words).to_owned(),
        Value::Ref(_) => match dice.roll(3) {
            0 => format!("{{ id: {}, when: x, text: y }}", dice.pick(WORDS)),
            _ => dice.pick(WORDS).to_owned(),
        },
        Value::Forms(_) => dice.pick(WORDS).to_owned(),
    }
}

/// A whole policy file of the shapes of the language.
fn made(seed: u64) -> String {
    let mut dice = Dice(seed);
    let mut out = String::new();
    if dice.roll(4) > 0 {
        out.push_str("policy: { id: acme, version: 1, languages: [en, sv] }\n");
    }
    for key in POLICY.keys {
        if (out.is_empty() || key.name != "policy") && dice.roll(2) == 0 {
            out.push_str(&format!("{}: {}\n", key.name, value(key.value, &mut dice, 0)));
        }
    }
    out
}

/// A policy after some accidents with the editor.
fn damaged(policy: &str, seed: u64) -> String {
    let mut dice = Dice(seed);
    let mut lines: Vec<String> = policy.lines().map(str::to_owned).collect();
    for _ in 0..=dice.roll(4) {
        let (at, other) = (dice.roll(lines.len()), dice.roll(lines.len()));
        match dice.roll(8) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(other, lines[at].clone()),
            2 => lines.swap(at, other),
            3 => lines[at].insert(0, dice.pick(&[' ', '\t', '-', '#'])),
            4 => lines[at] = lines[at].trim_start().to_owned(),
            5 => {
                let cut = dice.roll(lines[at].chars().count());
                lines[at] = lines[at].chars().take(cut).collect();
            }
            6 => {
                let value = dice.pick(WORDS);
                let key = lines[at].split(": ").next().unwrap_or_default().to_owned();
                lines[at] = format!("{key}: {value}");
            }
            _ => lines[at].push_str(
                dice.pick(&["\"", "'", "{", "[", "]", "}", ":", ",", " : x", " #", "\r", "|", "*a"]),
            ),
        }
        if lines.is_empty() {
            break;
        }
    }
    lines.join(dice.pick(&["\n", "\n", "\r\n"]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_characters(text in any::<String>()) {
        survives(&text);
    }

    #[test]
    fn any_characters_of_yaml(text in "[-a-z:{}\\[\\],&*!|>'\"%@`#?~<=0-9 \n\tå\u{202E}]{0,200}") {
        survives(&text);
    }

    #[test]
    fn any_text_under_keys(text in "(policy|controller|activities|cookies|import|accept):\n( {0,4}[-a-z:{},\\[\\]\"' ]{0,20}\n){0,20}") {
        survives(&text);
    }

    #[test]
    fn damaged_policies(seed in any::<u64>()) {
        survives(&damaged(GOOD, seed));
    }

    #[test]
    fn damaged_policies_without_rules(seed in any::<u64>()) {
        survives_with(&damaged(EVERY_KEY, seed), &without_rules());
    }

    #[test]
    fn policies_of_the_shapes_of_the_language(seed in any::<u64>()) {
        survives(&made(seed));
    }

    #[test]
    fn files_that_import_each_other(links in proptest::collection::vec((0usize..5, 0usize..6), 0..12), seed in any::<u64>()) {
        let mut files: Vec<(String, String)> =
            (0..5).map(|n| (format!("policies/{}.yaml", ["a", "_b", "_c", "_d", "_e"][n]), String::new())).collect();
        for (n, (_, text)) in files.iter_mut().enumerate() {
            let imports: Vec<&str> = links
                .iter()
                .filter(|(from, _)| *from == n)
                .map(|(_, to)| ["a.yaml", "_b.yaml", "./_c.yaml", "../policies/_d.yaml", "_e.yaml", "../../x.yaml"][*to])
                .collect();
            *text = format!("import: [{}]\n{}", imports.join(", "), made(seed.wrapping_add(n as u64)));
        }
        let files: Vec<(&str, &str)> = files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
        check(&files, &texts());
    }
}

/// Not a property, but what the properties are worth: the generators reach deep, and the policy they damage is good.
#[test]
fn generators_make_what_they_should() {
    assert_eq!(survives(GOOD).policies[0].languages, ["en", "sv"]);
    assert_eq!(survives_with(EVERY_KEY, &without_rules()).artifacts.len(), 4);
    let read = (0..64)
        .filter(|seed| check(&[("policies/a.yaml", &made(*seed))], &texts()).policies[0].id == "acme")
        .count();
    assert!(read > 8, "{read} of 64 generated policies have a head that can be read");
}
