//! Nothing in the source is lost, and nothing depends for its being said on something that has nothing to do with it:
//! every single value is taken out of the policy that has all of them. The document must change, and everything that
//! is left must still be said.

use super::keys::{EVERY_KEY, Kind, Place, fill, places};
use jiff::civil::date;
use policyc::derive::Derived;
use policyc::diag::Sink;
use policyc::load::{Kind as NodeKind, Node, parse};
use policyc::localize::Catalog;
use policyc::source::{FileId, Sources};
use policyc::world::{MemoryWorld, World};
use rayon::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Values that make no difference to readers.
const UNSAID: &[&str] = &[
    // what holds anyway
    "groups.cards.show",
    "activities.everything.status",
    "rights.only",
    "complaint.authority",
    "complaint.show",
    "decisions.machine.significant",
    // names by which other places refer to it
    "activities.everything.purposes.4.id",
    "activities.everything.data.3.id",
    // English is looked at, and is the source language with Swedish or without
    "policy.languages",
    // for the rules, and for what is derived
    "policy.jurisdictions",
    "controller.subdivision",
    "controller.public-authority",
    "activities.everything.rights.0.right",
    "recipients.named.transfer.0.checked",
    "recipients.used.use.checked",
    "cookies.IDE.use.checked",
    "laws.own-law.country",
    "laws.own-law.valid-from",
    "laws.own-law.valid-to",
    "vocabulary.data.own-data.special",
    "vocabulary.data.own-data.criminal",
    "vocabulary.data.own-data.national-id",
    "vocabulary.data.own-data.child",
    "vocabulary.purposes.own-purposes.direct-marketing",
    "vocabulary.sources.own-sources.kind",
];

/// What is not said without something else: words for an identifier that nothing uses, and notes on rights that are
/// not shown.
const TOGETHER: &[&str] = &["vocabulary.", "rights.notes.", "rights.restrictions."];

static ENGLISH: LazyLock<Catalog> = LazyLock::new(|| Catalog::shipped("en").expect("English is shipped"));

/// What is said of a policy in English; `None` when it cannot be read.
fn said(policy: &str) -> Option<String> {
    let world = MemoryWorld { files: [("p.yaml".into(), policy.into())].into(), today: date(2026, 4, 1) };
    let (mut sources, mut sink) = (Sources::default(), Sink::new());
    let loaded = policyc::load::load(&world, &["p.yaml".into()], &mut sources, &mut sink);
    let policy = policyc::model::assemble(&loaded, &mut sink).policy?;
    if !sink.found().is_empty() {
        return None;
    }
    let document =
        policyc::document::document(&policy, &Derived::of(&policy, world.today()), &ENGLISH).document;
    Some(format!("{document:?}"))
}

/// A value at each place by which it is found again, also at the start of a sentence.
fn marked(number: usize, place: &Place) -> Option<String> {
    match place.kind {
        Kind::Url => Some(format!("https://0n{number:04}.example")),
        Kind::Email => Some(format!("0n{number:04}@mail.example")),
        Kind::Name if matches!(place.path.as_str(), "complaint.authority" | "controller.subdivision") => None,
        Kind::Name if place.path.ends_with(".special") || place.path.ends_with(".kind") => None,
        Kind::Name if place.path.ends_with("phone") => Some(format!("+46 0n{number:04}")),
        Kind::Text | Kind::Prose | Kind::Name => Some(format!("0n{number:04}")),
    }
}

/// The numbers of the places whose marks are in a text.
fn marks(text: &str) -> BTreeSet<usize> {
    let number = |(at, _)| text.get(at + 1..at + 5)?.parse().ok();
    text.match_indices('n').filter_map(number).collect()
}

fn value(node: &Node) -> Value {
    match &node.kind {
        NodeKind::Scalar { text, .. } => Value::String(text.clone()),
        NodeKind::List(items) => Value::Array(items.iter().map(|item| value(item)).collect()),
        NodeKind::Map(entries) => {
            Value::Object(entries.iter().map(|e| (e.key.value.clone(), value(&e.value))).collect())
        }
    }
}

/// The way to every value, from the top: keys, and numbers of items. A text in one language is no value of its own.
fn ways(value: &Value, way: &[String], out: &mut Vec<Vec<String>>) {
    let mut below = |step: String, inner: &Value| {
        let way = [way, &[step]].concat();
        out.push(way.clone());
        ways(inner, &way, out);
    };
    match value {
        Value::Object(map) if map.contains_key("sv") => {}
        Value::Object(map) => map.iter().for_each(|(key, inner)| below(key.clone(), inner)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, inner)| below(at.to_string(), inner));
        }
        _ => {}
    }
}

/// The policy without the value that a way leads to.
fn without(policy: &Value, way: &[String]) -> Option<Value> {
    let mut policy = policy.clone();
    let (last, above) = way.split_last()?;
    let mut at = &mut policy;
    for step in above {
        at = match at {
            Value::Object(map) => map.get_mut(step)?,
            Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    match at {
        Value::Object(map) => drop(map.shift_remove(last)?),
        Value::Array(items) => drop(items.remove(last.parse().ok()?)),
        _ => return None,
    }
    Some(policy)
}

#[test]
fn every_value_counts_and_none_hangs_on_another() {
    let places = places(EVERY_KEY);
    let text = fill(EVERY_KEY, &places, marked);
    let policy = value(&parse(FileId::default(), &text, &mut Sink::new()).unwrap());
    let whole = said(&policy.to_string()).expect("the policy can be read");
    let mut all = Vec::new();
    ways(&policy, &[], &mut all);
    let lost: Vec<String> = all
        .par_iter()
        .flat_map(|way| {
            let name = way.join(".");
            let Some(less) = without(&policy, way).map(|v| v.to_string()) else { return Vec::new() };
            // some values are needed, or others refer to them
            let Some(left) = said(&less) else { return Vec::new() };
            let mut lost = Vec::new();
            let unsaid = |known: &&str| name == **known || name.starts_with(&format!("{known}."));
            if left == whole && !UNSAID.iter().any(unsaid) {
                lost.push(format!("{name} makes no difference"));
            }
            let (there, in_whole, in_left) = (marks(&less), marks(&whole), marks(&left));
            for number in there.iter().filter(|n| in_whole.contains(n) && !in_left.contains(n)) {
                let path = &places[*number].path;
                if !TOGETHER.iter().any(|known| path.starts_with(known)) {
                    lost.push(format!("without {name} there is no word of {path}"));
                }
            }
            lost
        })
        .collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn a_table_of_activities_says_what_their_cards_say() {
    let cards = fill(EVERY_KEY, &places(EVERY_KEY), marked);
    let table = cards.replace("show: cards", "show: table");
    assert_ne!(cards, table);
    let [cards, table] = [cards, table].map(|policy| marks(&said(&policy).expect("the policy can be read")));
    assert_eq!(cards, table);
}
