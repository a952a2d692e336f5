//! The vocabulary: how much there is, and that every word can be found by another name.

use policyc::law;
use policyc::model::basis::BasisKind;
use policyc::model::cookie::{CATEGORIES, STORAGE};
use policyc::model::part::ROLES;
use policyc::model::right_note::RIGHTS;
use policyc::model::special::CONDITIONS;
use policyc::vocabulary::{Family, choices};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn there_is_enough_of_everything() {
    for (family, least) in [
        (Family::Data, 180),
        (Family::Purpose, 90),
        (Family::People, 45),
        (Family::Source, 20),
        (Family::Measure, 70),
        (Family::Event, 35),
        (Family::Task, 60),
        (Family::Tracker, 40),
    ] {
        let count = family.entries().len();
        assert!(count >= least, "{} {}, at least {least} are wanted", count, family.plural());
    }
}

/// As suggestions compare: small letters, hyphens for spaces.
fn fold(word: &str) -> String {
    word.to_lowercase().replace(['-', '_'], " ")
}

#[test]
fn every_identifier_has_other_names_and_none_leads_elsewhere() {
    let mut wrong = Vec::new();
    for family in Family::ALL {
        let ids: BTreeSet<String> = family.entries().iter().map(|entry| fold(entry.id)).collect();
        assert_eq!(ids.len(), family.entries().len(), "two {} have the same id", family.plural());
        for entry in family.entries() {
            if entry.also().is_empty() {
                wrong.push(format!("{} `{}` has no other name", family.noun(), entry.id));
            }
            for name in
                entry.also().iter().filter(|name| ids.contains(&fold(name)) && fold(name) != fold(entry.id))
            {
                wrong.push(format!("`{name}` of `{}` is itself {}", entry.id, family.noun()));
            }
            if family.suggest(entry.also().first().map_or("", String::as_str)).is_none() {
                wrong.push(format!("nothing is suggested for the first other name of `{}`", entry.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn terms_of_the_data_privacy_vocabulary_have_their_prefixes() {
    let entries = Family::ALL.iter().flat_map(|family| family.entries()).chain(choices::entries());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for term in entries.filter_map(|entry| entry.dpv()) {
        let (prefix, name) = term.split_once(':').unwrap_or((term, ""));
        assert!(["dpv", "pd", "tech", "eu-gdpr"].contains(&prefix), "{term}");
        assert!(name.starts_with(|c: char| c.is_ascii_uppercase()), "{term}");
        *counts.entry(prefix).or_default() += 1;
    }
    // data have terms of their own; what has none has none in version 2.3
    assert!(counts["pd"] >= 250 && counts["dpv"] >= 300 && counts["eu-gdpr"] >= 40, "{counts:?}");
}

#[test]
fn every_word_of_a_closed_list_has_other_names() {
    let mechanisms: Vec<&str> = law::mechanisms().map(|row| row.id.as_str()).collect();
    let derogations: Vec<&str> = law::derogations().map(|row| row.id.as_str()).collect();
    let lists: [(&str, &[&str]); 8] = [
        ("basis", BasisKind::WORDS),
        ("condition", CONDITIONS),
        ("right", RIGHTS),
        ("category", CATEGORIES),
        ("storage", STORAGE),
        ("role", ROLES),
        ("mechanism", &mechanisms),
        ("derogation", &derogations),
    ];
    let wanted: BTreeSet<String> = lists
        .iter()
        .flat_map(|(list, words)| words.iter().map(move |word| format!("{list}.{word}")))
        .collect();
    let there: BTreeSet<String> = choices::entries().iter().map(|entry| entry.id.to_owned()).collect();
    assert_eq!(there, wanted);
    for entry in choices::entries() {
        assert!(!entry.also().is_empty(), "{} has no other name", entry.id);
    }
    for (list, words) in lists {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for word in words {
            for name in choices::entry(list, word).unwrap().also() {
                let before = seen.insert(fold(name), word);
                assert!(before.is_none(), "`{name}` stands for `{word}` and for {before:?} in {list}");
                assert!(!words.contains(&name.as_str()), "`{name}` of `{word}` is itself in {list}");
            }
        }
    }
}
