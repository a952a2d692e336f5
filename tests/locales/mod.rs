//! The shipped languages, what a language does with numbers, dates and names, and a user's own messages.

mod examples;
mod formats;
mod overrides;
mod plurals;
mod reference;
mod shipped;

use policyc::diag::{Diagnostic, Sink};
use policyc::localize::{Catalog, LocaleFile};
use policyc::source::{SourceFile, Sources};

/// The catalog of a language with a user's files on top (`sv/page` and text), and what was found in them.
fn load(lang: &str, files: &[(&str, &str)]) -> (Option<Catalog>, Sources, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let mut list = Vec::new();
    for (path, text) in files {
        let (lang, group) = path.split_once('/').expect("a folder");
        let file = sources.add(format!("locales/{path}.ftl"), *text);
        list.push(LocaleFile { lang: lang.to_owned(), group: group.to_owned(), file });
    }
    let mut sink = Sink::new();
    let catalog = Catalog::load(lang, &list, &sources, &mut sink);
    policyc::localize::folders(&list, &mut sink);
    (catalog, sources, sink.into_found())
}

/// A shipped language as it is.
fn shipped(lang: &str) -> Catalog {
    let (catalog, _, found) = load(lang, &[]);
    assert!(found.is_empty());
    catalog.expect("a shipped language")
}

/// `LOC-04 sv/page.ftl:2:17 `nme`: the message`: code, place, text under it, message.
fn lines(found: &[Diagnostic], sources: &Sources) -> Vec<String> {
    let line = |d: &Diagnostic| {
        let span = d.primary.as_ref().expect("a place").span;
        let SourceFile { path, .. } = sources.get(span.file).expect("a file");
        let at = sources.get(span.file).expect("a file").position(span.start as usize);
        let path = path.strip_prefix("locales").unwrap_or(path);
        format!("{} {path}:{}:{} `{}`: {}", d.rule.code, at.line, at.column, sources.slice(span), d.message)
    };
    found.iter().map(line).collect()
}
