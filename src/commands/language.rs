//! `policyc language`: a key of the language, a word of the vocabulary, or a situation and what to write in it.

use super::Exit;
use super::arguments::Language;
use super::console::Console;
use super::failure::Failure;
use super::{markdown, situations};
use crate::load::{Key, closest};
use crate::localize::Catalog;
use crate::model::reference::examples::example;
use crate::model::reference::{Place, left_out, places, value_words};
use crate::vocabulary::{Entry, Family, choices};
use std::io::{self, Write};

/// Runs the command.
pub fn run(asked: &Language, console: &mut Console) -> Result<Exit, Failure> {
    let places = places();
    let Some(wanted) = asked.key.as_deref() else {
        if let Some(file) = places.first() {
            shape(file, console.out())?;
        }
        console.say(
            "\n`policyc language KEY` tells what may stand under a key, `policyc language WORD` what to write in a \
             situation such as `newsletters` or `India`",
        );
        return Ok(Exit::Clean);
    };
    let mut found = false;
    for place in places.iter().filter(|p| is_place(p, wanted)) {
        shape(place, console.out())?;
        found = true;
    }
    if !found {
        for (place, key) in keys(&places, wanted) {
            one(place, key, console.out())?;
            found = true;
        }
    }
    for (family, entry) in words(wanted) {
        word(family, entry, console.out())?;
        found = true;
    }
    for entry in choices(wanted) {
        choice(entry, console.out())?;
        found = true;
    }
    let situations = situations::about(wanted);
    if found {
        for situation in &situations {
            console.say(&format!("how do I say …? `policyc language \"{}\"`", situation.heading));
        }
        return Ok(Exit::Clean);
    }
    if !situations.is_empty() {
        let colour = console.out_has_colour();
        for situation in &situations {
            markdown::write(&format!("## {}\n{}", situation.heading, situation.text), colour, console.out())?;
            writeln!(console.out())?;
        }
        return Ok(Exit::Clean);
    }
    let failure = Failure::new(format!("neither a key nor a word of the vocabulary is called `{wanted}`"));
    Err(failure.help(match near(&places, wanted) {
        names if names.is_empty() => "`policyc language` lists the keys of a file".to_owned(),
        names => format!("did you mean {}?", names.join(" or ")),
    }))
}

/// How many names are offered.
const OFFERED: usize = 6;

/// Keys and words in whose name, or in one of whose other names, what was asked for stands; else the one that looks most
/// like it.
fn near(places: &[Place], wanted: &str) -> Vec<String> {
    let folded = wanted.to_lowercase();
    let has = |name: &str| folded.len() > 2 && name.to_lowercase().contains(&folded);
    let keys = || places.iter().flat_map(|p| p.shape.keys.iter().map(|k| k.name));
    let entries = || Family::ALL.iter().flat_map(|f| f.entries());
    let named = entries().filter(|e| has(e.id) || e.also().iter().any(|a| has(a))).map(|e| e.id);
    let mut names: Vec<&str> = Vec::new();
    for name in keys().filter(|name| has(name)).chain(named) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        names.extend(closest(wanted, keys().chain(entries().map(|e| e.id))));
    }
    names.into_iter().take(OFFERED).map(|name| format!("`{name}`")).collect()
}

/// A whole path, or its last key.
fn is_place(place: &Place, wanted: &str) -> bool {
    let bare = place.path.replace(".<id>", "");
    !bare.is_empty() && (bare == wanted || bare.rsplit('.').next() == Some(wanted))
}

/// Keys of that name, or of that path.
fn keys<'p>(places: &'p [Place], wanted: &str) -> Vec<(&'p Place, &'static Key)> {
    let (path, name) = wanted.rsplit_once('.').unwrap_or(("", wanted));
    places
        .iter()
        .filter(|p| path.is_empty() || is_place(p, path))
        .filter_map(|p| Some((p, p.shape.key(name)?)))
        .collect()
}

fn words(wanted: &str) -> Vec<(Family, &'static Entry)> {
    let folded = wanted.to_lowercase();
    let fits = |e: &&Entry| e.id == folded || e.also().iter().any(|a| a.to_lowercase() == folded);
    Family::ALL.into_iter().flat_map(|f| f.entries().iter().filter(fits).map(move |e| (f, e))).collect()
}

/// Words of closed lists by that name or another.
fn choices(wanted: &str) -> impl Iterator<Item = &'static Entry> {
    let folded = wanted.to_lowercase();
    choices::entries().iter().filter(move |entry| {
        let named = entry.id.split_once('.').is_some_and(|(_, word)| word == folded);
        named || entry.also().iter().any(|name| name.to_lowercase() == folded)
    })
}

fn choice(entry: &Entry, out: &mut dyn Write) -> io::Result<()> {
    let (list, word) = entry.id.split_once('.').unwrap_or(("", entry.id));
    let noun = match list {
        "basis" => "a legal basis",
        "condition" => "a condition for sensitive data",
        "right" => "a right",
        "category" => "a category of cookies",
        "storage" => "a kind of storage on a device",
        "role" => "a role of a recipient",
        "mechanism" => "a transfer mechanism",
        _ => "an exception for transfers",
    };
    writeln!(out, "{word} ({noun})")?;
    markdown::wrap(&format!("also: {}", entry.also().join(", ")), "  ", "  ", out)?;
    if let Some(dpv) = entry.dpv() {
        writeln!(out, "  in the Data Privacy Vocabulary: {dpv}")?;
    }
    Ok(())
}

fn shape(place: &Place, out: &mut dyn Write) -> io::Result<()> {
    let path = if place.path.is_empty() { "a policy file".to_owned() } else { place.path.clone() };
    writeln!(out, "{path}\n  {}\n", place.shape.about)?;
    let width = place.shape.keys.iter().map(|k| k.name.len() + 1).max().unwrap_or(0);
    for key in place.shape.keys {
        let name = format!("{}:", key.name);
        let left_out = match left_out(key) {
            _ if key.required => " (needed)".to_owned(),
            "" => String::new(),
            what => format!(" (left out: {})", what.replace('`', "")),
        };
        writeln!(out, "  {name:width$}  {}{left_out}", key.meaning)?;
    }
    Ok(())
}

fn one(place: &Place, key: &Key, out: &mut dyn Write) -> io::Result<()> {
    let dot = if place.path.is_empty() { "" } else { "." };
    writeln!(out, "{}{dot}{}", place.path, key.name)?;
    writeln!(out, "  {}", key.meaning)?;
    if let Some(example) = example(place.shape, key.name) {
        writeln!(out, "  {}: {example}", key.name)?;
    }
    writeln!(out, "  takes {}", value_words(key.value).replace('`', ""))?;
    if !left_out(key).is_empty() {
        writeln!(out, "  left out: {}", left_out(key).replace('`', ""))?;
    }
    if !key.law.is_empty() {
        writeln!(out, "  serves {}", key.law)?;
    }
    Ok(())
}

fn word(family: Family, entry: &Entry, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{} ({})", entry.id, family.noun())?;
    for catalog in Catalog::all_shipped() {
        // events have no words of their own, but for what follows "after"
        let said = |form| catalog.vocabulary(family, entry.id, form);
        if let Some(words) = said("").or_else(|| said("after")) {
            writeln!(out, "  {}: {words}", catalog.lang())?;
        }
    }
    if let Some(means) = entry.means() {
        writeln!(out, "  {means}")?;
    }
    Ok(())
}
