//! `policyc services`: the catalog of known services.
//!
//! In: words of the command line. Out: the kinds, the services that all words fit, or one service in full with the
//! YAML that it stands for.

use super::Exit;
use super::arguments::{RulesForm, Services};
use super::console::Console;
use super::failure::Failure;
use super::markdown::{bold, wrap};
use crate::load::{Node, closest};
use crate::localize::Catalog;
use crate::rows::Row;
use crate::services::{self, KINDS, Kind, KnownCookie, Service};
use crate::vocabulary::Family;
use serde::Serialize;
use serde_json::{Map, Value};
use std::io::{self, Write};

type Found = (Kind, &'static Service);

/// Runs the command.
pub fn run(asked: &Services, console: &mut Console) -> Result<Exit, Failure> {
    let colour = console.out_has_colour();
    if asked.words.is_empty() && asked.output == RulesForm::Text {
        kinds(colour, console.out())?;
        let count = services::services().count();
        let open = unconfirmed(services::services());
        console.say(&format!("\n{count} services, {open} with something that is not confirmed; `policyc services KIND` lists a kind, `policyc services ID` tells one in full"));
        return Ok(Exit::Clean);
    }
    let found = choose(&asked.words);
    match (found.as_slice(), asked.output) {
        ([], _) => return Err(nothing(&asked.words)),
        (found, RulesForm::Json) => json(found, console.out())?,
        ([one], RulesForm::Text) => in_full(*one, colour, console.out())?,
        (found, RulesForm::Text) => {
            list(found, colour, console.out())?;
            let (count, open) = (found.len(), unconfirmed(found.iter().copied()));
            console.say(&format!("\n{count} services, {open} with something that is not confirmed; `policyc services ID` tells one in full"));
        }
    }
    Ok(Exit::Clean)
}

/// How many rows have something that no source confirms.
fn unconfirmed(found: impl Iterator<Item = Found>) -> usize {
    found.filter(|(_, service)| !service.standing().confirmed()).count()
}

/// The service of that id, or all that every word fits: the id of a kind, or any word of a row.
fn choose(words: &[String]) -> Vec<Found> {
    if let [word] = words
        && let Some(found) = services::services().find(|(_, s)| s.id == word.trim().to_lowercase())
    {
        return vec![found];
    }
    let fits = |(kind, service): &Found| {
        words.iter().map(|word| word.trim().to_lowercase()).all(|word| {
            if KINDS.iter().any(|k| k.id == word) {
                return kind.id == word;
            }
            let facts = service.facts.iter().map(|e| services::as_yaml(&e.value).to_lowercase());
            let names =
                [&service.id, &service.title].into_iter().chain(&service.also).map(|n| n.to_lowercase());
            let cookies = service.cookies.iter().map(|c| c.name.to_lowercase());
            facts.chain(names).chain(cookies).any(|text| text.contains(&word))
        })
    };
    services::services().filter(fits).collect()
}

fn nothing(words: &[String]) -> Failure {
    let written = words.join(" ");
    let kind = closest(&written, KINDS.iter().map(|k| k.id));
    let near = kind.or_else(|| services::suggest(&written)).map(|n| format!("did you mean `{n}`?"));
    Failure::new(format!("the catalog knows no service that fits `{written}`")).help(
        near.unwrap_or_else(|| "`policyc services` lists the kinds of service that it knows".to_owned()),
    )
}

fn kinds(colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let bold = bold(colour);
    let width = KINDS.iter().map(|kind| kind.id.len()).max().unwrap_or(0);
    for kind in KINDS {
        let ids: Vec<&str> =
            services::services().filter(|(k, _)| k == kind).map(|(_, s)| s.id.as_str()).collect();
        writeln!(out, "{bold}{:width$}{bold:#}  {} ({})", kind.id, kind.title, ids.len())?;
        wrap(&ids.join(", "), "    ", "    ", out)?;
    }
    Ok(())
}

/// One service a line, by kind.
fn list(found: &[Found], colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let bold = bold(colour);
    let width = found.iter().map(|(_, s)| s.id.len()).max().unwrap_or(0);
    for (index, of_kind) in found.chunk_by(|a, b| a.0 == b.0).enumerate() {
        let Some((kind, _)) = of_kind.first() else { continue };
        let gap = if index > 0 { "\n" } else { "" };
        writeln!(out, "{gap}{bold}{}{bold:#}: {}", kind.id, kind.title)?;
        for (_, service) in of_kind {
            let cookies = match service.cookies.len() {
                0 => String::new(),
                1 => ", 1 cookie".to_owned(),
                n => format!(", {n} cookies"),
            };
            writeln!(out, "  {bold}{:width$}{bold:#}  {}{cookies}", service.id, service.says())?;
        }
    }
    Ok(())
}

/// Everything that the catalog knows of one service.
fn in_full((kind, service): Found, colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let bold = bold(colour);
    let standing = service.standing();
    writeln!(out, "{bold}{}{bold:#} ({})", service.id, kind.title)?;
    let width = "cookies read".len();
    let mut line =
        |name: &str, text: &str| wrap(text, &format!("  {name:width$}  "), &" ".repeat(width + 4), out);
    let mark = |key: &str| if standing.confirms(key) { "" } else { " (not confirmed)" };
    line("service", &service.title)?;
    if !service.also.is_empty() {
        line("also", &service.also.join(", "))?;
    }
    for fact in &service.facts {
        let key = fact.key.value.as_str();
        line(key, &format!("{}{}", in_words(key, &fact.value), mark(key)))?;
    }
    if !service.transfer.is_empty() {
        let names = service.transfer.join(", ");
        line(
            "transfer",
            &format!("{names}{}: never filled in, what your contract says holds", mark("transfer")),
        )?;
    }
    if let Some(company) = &service.certified {
        line(
            "certified",
            &format!(
                "{company}{}: never filled in, look it up on https://www.dataprivacyframework.gov/list",
                mark("certified")
            ),
        )?;
    }
    for (index, cookie) in service.cookies.iter().enumerate() {
        let mark = mark(&format!("cookies.{}", cookie.name));
        line(if index == 0 { "cookies" } else { "" }, &format!("{}{mark}", about(cookie)))?;
    }
    if let Some(last) = standing.valid_to {
        line("ended", &last.to_string())?;
    }
    line("read", &format!("on {}, in: {}", standing.verified_on, standing.source))?;
    if !service.cookies.is_empty() {
        let (source, day) = &service.cookies_read;
        line("cookies read", &format!("on {day}, in: {source}"))?;
    }
    if let Some(note) = &standing.note {
        line("note", note)?;
    }
    writeln!(out, "\n{bold}recipients: {{ {0}: {{ use: {0} }} }}{bold:#} stands for:\n", service.id)?;
    services::written_out(service, &service.id).lines().try_for_each(|l| writeln!(out, "  {l}"))
}

/// A value, with what identifiers of the vocabulary are called.
fn in_words(key: &str, node: &Node) -> String {
    if key != "task" {
        return services::as_yaml(node).trim_matches(['"', '[', ']']).to_owned();
    }
    let catalog = Catalog::shipped("en");
    let items = node.items().map_or_else(|| vec![node], |items| items.iter().map(AsRef::as_ref).collect());
    let ids = items.into_iter().filter_map(Node::text);
    let named = ids.map(|id| {
        let words = catalog.as_ref().and_then(|c| c.vocabulary(Family::Task, id, ""));
        words.map_or_else(|| id.to_owned(), |words| format!("{id} ({words})"))
    });
    named.collect::<Vec<_>>().join(", ")
}

fn about(cookie: &KnownCookie) -> String {
    let facts = cookie.facts.iter().map(|e| match e.key.value.as_str() {
        "party" => format!("{} party", services::as_yaml(&e.value)),
        _ => services::as_yaml(&e.value).trim_matches(['[', ']']).to_owned(),
    });
    let more = if cookie.optional { "; only where you name it" } else { "" };
    format!("{}: {}{more}", cookie.name, facts.collect::<Vec<_>>().join("; "))
}

/// The JSON form: `version` is that of the shape, the order that of the files.
#[derive(Serialize)]
struct List<'f> {
    version: u32,
    services: Vec<Entry<'f>>,
}

#[derive(Serialize)]
struct Entry<'f> {
    id: &'f str,
    kind: &'static str,
    service: &'f str,
    also: &'f [String],
    /// What `use:` fills in at a recipient, as YAML.
    recipient: Map<String, Value>,
    cookies: Vec<Cookie<'f>>,
    /// Named by the provider, never filled in.
    transfer: &'f [String],
    certified: Option<&'f str>,
    verified_on: String,
    source: &'f str,
    cookies_verified_on: String,
    cookies_source: &'f str,
    ended: Option<String>,
    /// The keys that are not confirmed by the source.
    unconfirmed: &'f [String],
    note: Option<&'f str>,
}

#[derive(Serialize)]
struct Cookie<'f> {
    name: &'f str,
    optional: bool,
    /// What `use:` fills in at a cookie.
    facts: Map<String, Value>,
}

fn json(found: &[Found], out: &mut dyn Write) -> io::Result<()> {
    let services = found.iter().map(|found| entry(*found)).collect();
    serde_json::to_writer_pretty(&mut *out, &List { version: 1, services }).map_err(io::Error::from)?;
    writeln!(out)
}

fn entry((kind, service): Found) -> Entry<'static> {
    let standing = service.standing();
    let facts = |entries: &[crate::load::Entry]| {
        entries.iter().map(|e| (e.key.value.clone(), value(&e.value))).collect::<Map<_, _>>()
    };
    let cookie =
        |c: &'static KnownCookie| Cookie { name: &c.name, optional: c.optional, facts: facts(&c.facts) };
    Entry {
        id: &service.id,
        kind: kind.id,
        service: &service.title,
        also: &service.also,
        recipient: facts(&service.facts),
        cookies: service.cookies.iter().map(cookie).collect(),
        transfer: &service.transfer,
        certified: service.certified.as_deref(),
        verified_on: standing.verified_on.to_string(),
        source: &standing.source,
        cookies_verified_on: service.cookies_read.1.to_string(),
        cookies_source: &service.cookies_read.0,
        ended: standing.valid_to.map(|day| day.to_string()),
        unconfirmed: &standing.unsure,
        note: standing.note.as_deref(),
    }
}

fn value(node: &Node) -> Value {
    match (node.text(), node.items()) {
        (Some(text), _) => Value::String(text.to_owned()),
        (_, Some(items)) => Value::Array(items.iter().map(|item| value(item)).collect()),
        _ => Value::Null,
    }
}
