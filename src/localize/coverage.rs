//! A user's messages against the shipped ones: which there are, which are missing, which forms they have.
//!
//! In: a [`Catalog`] with the user's messages. Out: diagnostics, each at a place of a .ftl file. What a message says
//! inside is looked at in [`super::contents`]. The shipped files are held to the same by tests.

use super::catalog::Catalog;
use super::contents::Contents;
use super::entries::entries;
use super::message::Message;
use super::overrides::{LocaleFile, Own};
use super::pattern::Body;
use super::{formats, messages, rules};
use crate::diag::Sink;
use crate::load::closest;
use crate::source::{Sources, Span};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Looks at every message of the user.
pub(super) fn check(catalog: &Catalog, sink: &mut Sink) {
    if catalog.own().is_empty() {
        return;
    }
    let declared: HashMap<&str, &'static Message> = messages::all().map(|(_, m)| (m.id, m)).collect();
    let mut own: Vec<(&str, &Own)> = catalog.own().iter().map(|(id, own)| (&**id, own)).collect();
    own.sort_by_key(|(_, own)| own.id_span());
    for (id, own) in own {
        let declared = declared.get(id).copied();
        let shipped = catalog.wording().get(id);
        if !id.starts_with('-') {
            if declared.is_none() && shipped.is_none() && !is_optional(catalog, id) {
                unknown(catalog, id, own, sink);
                continue;
            }
            forms(catalog, id, own, shipped, sink);
        }
        let unknown = BTreeMap::new();
        Contents { catalog, id, own, declared, shipped, sink, unknown }.check();
    }
}

/// Messages that a language need not have: names of countries, because CLDR has them, and explanations of laws,
/// because a language explains only laws with foreign names.
fn is_optional(catalog: &Catalog, id: &str) -> bool {
    match id.split_once('-') {
        Some(("country", code)) => catalog.formats().country(code).is_some(),
        Some(("law", _)) => super::shipped().iter().any(|locale| locale.wording().has(id)),
        _ => false,
    }
}

fn unknown(catalog: &Catalog, id: &str, own: &Own, sink: &mut Sink) {
    let known = catalog.wording().ids().filter(|known| !known.starts_with('-'));
    sink.push(
        rules::UNKNOWN_MESSAGE
            .at(own.id_span(), format!("there is no built-in message `{id}` that this could replace"))
            .note("only built-in messages are ever printed")
            .help("for a piece of text that other messages use, write a term: a name that starts with `-`")
            .did_you_mean(closest(id, known)),
    );
}

/// The value and the attributes: a message replaces the shipped one as a whole.
fn forms(catalog: &Catalog, id: &str, own: &Own, shipped: Option<&Body>, sink: &mut Sink) {
    let Some(shipped) = shipped else { return };
    // another language has other articles, so its names of countries have other forms
    if id.starts_with("country-") && !catalog.is_shipped() {
        return;
    }
    if shipped.value.is_some() && own.body.value.is_none() {
        sink.push(
            rules::MISSING_MESSAGE
                .at(own.id_span(), format!("the message `{id}` has attributes but no text of its own"))
                .help(format!("write the text after `{id} =`")),
        );
    }
    for (name, _) in &shipped.attributes {
        if own.body.pattern(Some(name)).is_none() {
            sink.push(
                rules::MISSING_MESSAGE
                    .at(own.id_span(), format!("the message `{id}` lacks its form `.{name}`"))
                    .note("a message replaces the built-in one with all its forms")
                    .help(format!("add an indented line `.{name} = …` below it")),
            );
        }
    }
    for (name, pattern) in &own.body.attributes {
        let known = || shipped.attributes.iter().map(|(n, _)| &**n);
        if shipped.pattern(Some(name)).is_none()
            && !(id.starts_with("country-") && matches!(&**name, "running" | "in"))
        {
            sink.push(
                rules::UNKNOWN_MESSAGE
                    .at(own.span(&pattern.at), format!("the message `{id}` has no form `.{name}`"))
                    .note("only forms that the built-in message has are ever printed")
                    .help("remove it")
                    .did_you_mean(closest(name, known())),
            );
        }
    }
}

/// A language that is not shipped needs every message. One diagnostic for all that are missing, at the first file.
pub(super) fn whole(
    catalog: &Catalog,
    first: &LocaleFile,
    files: &[LocaleFile],
    sources: &Sources,
    sink: &mut Sink,
) {
    // what is there but has an error is not called missing as well
    let texts = files.iter().filter(|f| f.lang == first.lang).filter_map(|f| sources.get(f.file));
    let written: BTreeSet<&str> = texts.flat_map(|s| entries(&s.text)).map(|e| e.id).collect();
    let declared = messages::all().map(|(_, m)| m.id);
    let needed: BTreeSet<&str> = catalog
        .wording()
        .ids()
        .chain(declared)
        // terms belong to the wording of one language
        .filter(|id| !id.starts_with('-') && !is_optional(catalog, id))
        .collect();
    let missing: Vec<String> = needed.difference(&written).map(|id| format!("`{id}`")).collect();
    if missing.is_empty() {
        return;
    }
    let some = missing.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
    let more = if missing.len() > 5 { " and so on" } else { "" };
    let message = format!(
        "`{}` is not a built-in language, and {} of its {} messages are missing: {some}{more}",
        first.lang,
        missing.len(),
        needed.len()
    );
    sink.push(
        rules::MISSING_MESSAGE
            .at(Span::new(first.file, 0, 0), message)
            .note("a language that is not built in needs a text for every message")
            .help(format!("write them into files in `locales/{}/`, in any order", first.lang)),
    );
}

/// The folders of a user's `locales/`, whether or not a policy uses their language: each must be named after a
/// language that exists.
pub fn folders(files: &[LocaleFile], sink: &mut Sink) {
    let mut seen: Vec<&str> = Vec::new();
    for file in files {
        if seen.contains(&file.lang.as_str()) {
            continue;
        }
        seen.push(&file.lang);
        let canonical = formats::canonical(&file.lang);
        if canonical.as_ref() != Some(&file.lang) {
            let known = super::shipped().iter().map(|l| l.tag);
            let close = canonical.as_deref().or_else(|| closest(&file.lang, known));
            sink.push(
                rules::UNKNOWN_LOCALE
                    .at(Span::new(file.file, 0, 0), format!("`{}` is not the tag of a language", file.lang))
                    .note(format!("the messages in `locales/{}/` are never used", file.lang))
                    .help("name the folder after a language: `sv` for Swedish, `de-AT` for German in Austria")
                    .did_you_mean(close),
            );
        }
    }
}
