//! The catalog of known services: every row can be read, says what the language can say, and `use:` is the same as
//! writing it out.

mod filled;

use jiff::civil::{Date, date};
use policyc::check::registry;
use policyc::config::Config;
use policyc::diag::Level;
use policyc::pipeline::{self, Format, Outcome, Request};
use policyc::rows::Row;
use policyc::services::{self, KINDS, Service};
use policyc::world::MemoryWorld;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const TODAY: Date = date(2026, 12, 1);

const HEAD: &str = r#"policy:
  id: acme
  version: "1"
  effective: 2026-01-01
  languages: [en, sv]
  jurisdictions: [eu]
  scope:
    sites: [https://acme.example]

controller:
  name: Acme AB
  registration: 556000-0000
  address: { street: Storgatan 1, postcode: 111 22, city: Stockholm, country: SE }
  email: privacy@acme.example
  phone: +46 8 000 00 00

decisions: none

activities:
  statistics:
    title: { en: Statistics, sv: Statistik }
    people: [website-visitors]
    purposes: [visitor-statistics]
    data: [ip-address, pages-visited]
    sources: [automatically]
    basis: { consent: { withdraw: { en: Open the cookie settings., sv: Öppna cookieinställningarna. } } }
    retention: 14 months
    need: voluntary
    otherwise: { en: Nothing changes for you., sv: Ingenting ändras för dig. }

cookie-settings:
  change: { en: You find your choice at the foot of every page., sv: Ditt val finns längst ner på varje sida. }

"#;

/// A world with one policy: the common head, and this.
fn world(rest: &str) -> MemoryWorld {
    let files = [("policies/policy.yaml".into(), (HEAD.to_owned() + rest).into())];
    MemoryWorld { files: files.into_iter().collect(), today: TODAY }
}

/// What becomes of a policy where no rule stops it.
fn built(rest: &str) -> Outcome {
    let mut config = Config::default();
    let acceptable = registry::all().filter(|rule| rule.acceptable);
    config.levels.0 = acceptable.map(|rule| (rule.code.to_owned(), None::<Level>)).collect();
    let request = Request { formats: vec![Format::Markdown], ..Request::default() };
    pipeline::build(&world(rest), &config, &request)
}

fn messages(outcome: &Outcome) -> Vec<String> {
    let all = outcome.report.diagnostics.iter();
    all.map(|d| format!("{}: {}", d.rule.code, d.message)).collect()
}

fn all() -> Vec<&'static Service> {
    services::services().map(|(_, service)| service).collect()
}

#[test]
fn every_row_can_be_read() {
    let problems: Vec<String> = services::problems()
        .iter()
        .map(|(kind, row, problem)| {
            let place = problem.primary.as_ref().map_or(0, |label| label.span.start);
            format!("{kind}, {row}, byte {place}: {}", problem.message)
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let mut ids = BTreeSet::new();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for (kind, service) in services::services() {
        let id = service.id.as_str();
        assert!(ids.insert(id), "{id} stands there twice");
        assert!(id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{id}");
        assert!(std::ptr::eq(services::service(id).unwrap(), service));
        assert!(!service.standing().source.is_empty() && service.oldest() <= TODAY, "{id}");
        *kinds.entry(kind.id).or_default() += 1;
    }
    assert!(ids.len() >= 120, "{}", ids.len());
    assert_eq!(kinds.len(), KINDS.len());
    assert!(kinds.values().all(|rows| *rows >= 8), "{kinds:?}");
}

#[test]
fn what_is_not_confirmed_is_marked() {
    for service in all().into_iter().filter(|s| s.standing.source.starts_with("general knowledge")) {
        let facts = ["name", "role", "country", "privacy"].into_iter();
        for key in facts.filter(|key| !service.is_own_system() && service.fact(key).is_some()) {
            assert!(!service.standing.confirms(key), "{}: who confirmed {key}?", service.id);
        }
        let no_table = service.cookies_read.0.starts_with("general knowledge");
        for cookie in service.cookies.iter().filter(|_| no_table) {
            let key = format!("cookies.{}", cookie.name);
            assert!(!service.standing.confirms(&key), "{}: who confirmed {key}?", service.id);
        }
    }
    for service in all() {
        for key in service.standing.unsure.iter().filter_map(|key| key.strip_prefix("cookies.")) {
            assert!(service.cookies.iter().any(|c| c.name == key), "{} has no cookie {key}", service.id);
        }
    }
}

#[test]
fn transfers_are_named_by_their_mechanisms() {
    for service in all() {
        for mechanism in &service.transfer {
            assert!(policyc::law::mechanism(mechanism).is_some(), "{}: {mechanism}", service.id);
        }
        let certified = service.certified.is_some();
        assert!(
            !certified || service.transfer.iter().any(|m| m == "dpf"),
            "{} is certified for nothing",
            service.id
        );
    }
}

#[test]
fn names_lead_to_one_service() {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for service in all() {
        for name in service.also.iter().map(|name| name.to_lowercase()) {
            assert!(services::service(&name).is_none_or(|s| s.id == service.id), "{name} is an id");
            if let Some(other) = known.insert(name.clone(), &service.id) {
                assert_eq!(other, service.id, "{name} leads to both");
            }
        }
    }
    for (written, meant) in
        [("ga4", "google-analytics"), ("Google Tag Manager", "google-tag-manager"), ("hotjr", "hotjar")]
    {
        assert_eq!(services::suggest(written), Some(meant));
    }
    assert_eq!(services::suggest("frobnicator"), None);
}

/// What an author is still asked for is the author's: contracts, arrangements, consent. Nothing else may be wrong with
/// what a row fills in.
#[test]
fn rows_leave_open_only_what_is_the_authors() {
    const OPEN: &[&str] = &[
        // the processing agreement and the arrangement
        "G28-01", "G28-02", "G26-01", "G26-02", // what protects a transfer
        "G44-01", "G44-02", // consent, and what is said of it
        "EPR-01", "EPR-13", "EPR-10", "EPR-14", // how old and how sure the row is
        "CAT-02", "CAT-03",
    ];
    let wrong: Vec<String> = all()
        .into_par_iter()
        .flat_map(|service| {
            let cookies = if service.cookies.is_empty() {
                ""
            } else {
                ", cookies: { set: after-consent, activity: statistics }"
            };
            // what one runs oneself needs no agreement
            let agreement = if service.is_own_system() { "" } else { ", agreement: true" };
            let policy = format!("recipients:\n  it: {{ use: {}{agreement}{cookies} }}\n", service.id);
            let outcome = pipeline::check(&world(&policy), &Config::default(), &Request::default());
            let found = outcome.report.diagnostics.into_iter();
            let odd = found.filter(|d| !OPEN.contains(&d.rule.code));
            odd.map(|d| format!("{}: {} {}", service.id, d.rule.code, d.message)).collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn using_a_service_is_writing_it_out() {
    let wrong: Vec<&str> = all()
        .into_par_iter()
        .filter(|service| {
            let used = built(&format!("recipients: {{ it: {{ use: {} }} }}\n", service.id));
            let written = built(&services::written_out(service, "it"));
            assert_eq!(messages(&written), [""; 0], "{}", service.id);
            let pages = |o: &Outcome| o.artifacts.iter().map(|a| a.bytes.clone()).collect::<Vec<_>>();
            pages(&used).len() != 2 || pages(&used) != pages(&written)
        })
        .map(|service| service.id.as_str())
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join(", "));
}
