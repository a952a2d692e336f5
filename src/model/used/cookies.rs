//! Cookies: those of the author, filled in, and those that services bring.

use super::BROUGHT;
use super::fill::{Named, Work, entry};
use crate::diag::Diagnostic;
use crate::load::{Entry, Kind, Node, closest, rules};
use crate::services::{self, KnownCookie, Service};
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use std::sync::Arc;

/// A recipient that uses a service, and what its author says of the cookies.
pub(super) struct Offer {
    recipient: String,
    pub(super) service: &'static Service,
    pub(super) at: Span,
    /// The cookies that it brings, less those that the author took over.
    cookies: Vec<&'static KnownCookie>,
    /// What holds for all of them.
    common: Vec<Entry>,
    /// Day on which the author looked at the facts.
    checked: Option<Date>,
}

impl Work<'_> {
    /// The cookies that come with a service at a recipient.
    pub(super) fn offer(&mut self, entry: &Entry, named: &Named) {
        let service = named.service;
        let said = entry.value.get("cookies");
        let mut cookies: Vec<&KnownCookie> = service.cookies.iter().filter(|c| !c.optional).collect();
        if said.is_some_and(|n| n.text() == Some("none")) {
            cookies.clear();
        }
        if let Some(only) = said.and_then(|n| n.get("only")) {
            let wanted = only.items().map_or_else(|| vec![only.clone()], <[_]>::to_vec);
            cookies =
                wanted.iter().filter_map(|n| Some((n, n.text()?))).fold(Vec::new(), |mut all, (n, name)| {
                    all.extend(self.known(service, &Spanned::new(name.to_owned(), n.span)));
                    all
                });
        }
        let common = said.and_then(|n| n.entries()).unwrap_or_default();
        let common = common.iter().filter(|e| e.key.value != "only" && BROUGHT.key(&e.key.value).is_some());
        self.offers.push(Offer {
            recipient: entry.key.value.clone(),
            service,
            at: named.at,
            cookies,
            common: common.cloned().collect(),
            checked: named.checked,
        });
    }

    /// The cookies of a service that a name covers; a message when there are none.
    fn known(&self, service: &'static Service, name: &Spanned<String>) -> Vec<&'static KnownCookie> {
        let covered = meant(service, &name.value);
        if covered.is_empty() {
            let names = || service.cookies.iter().map(|c| c.name.as_str());
            let near = closest(&name.value, names());
            let help = match names().collect::<Vec<_>>() {
                names if names.is_empty() => {
                    "leave `use:` out here, and write what the cookie does".to_owned()
                }
                names => format!(
                    "the catalog knows: {}; for another cookie leave `use:` out, and write what it does",
                    names.join(", ")
                ),
            };
            self.reader.push(
                rules::UNKNOWN_SERVICE
                    .at(
                        name.span,
                        format!("the catalog knows no cookie `{}` of `{}`", name.value, service.id),
                    )
                    .help(help)
                    .did_you_mean(near),
            );
        }
        covered
    }

    /// The cookies of the author, filled in, and after them what the services bring.
    pub(super) fn cookies(&mut self, written: &[Entry]) -> Vec<Entry> {
        let mut out: Vec<Entry> = written.iter().map(|entry| self.cookie(entry)).collect();
        let mut brought = Vec::new();
        for offer in &self.offers {
            for cookie in &offer.cookies {
                let entries = offer.filled(&[cookie], offer.at, &[]);
                let value = Node { span: offer.at, kind: Kind::Map(entries), key: Some(offer.at) };
                out.push(Entry { key: Spanned::new(cookie.name.clone(), offer.at), value: Arc::new(value) });
                brought.push((offer.at, format!("cookies.{}", cookie.name)));
            }
        }
        for (at, key) in brought {
            self.used.iter_mut().filter(|u| u.at == at).for_each(|u| u.filled.push(key.clone()));
        }
        out
    }

    /// A cookie of the author's: with what the service says that it names, or that its provider uses.
    fn cookie(&mut self, entry: &Entry) -> Entry {
        let name = entry.value.get("name").and_then(|n| Some(Spanned::new(n.text()?.to_owned(), n.span)));
        let name = name.unwrap_or_else(|| entry.key.clone());
        let by = entry.value.get("provider").and_then(|n| n.text());
        let Some(written) = entry.value.entries() else { return entry.clone() };
        let (named, cookies) = match entry.value.get("use") {
            Some(_) => {
                let Some(named) = self.named(&entry.value) else { return entry.clone() };
                let cookies = self.known(named.service, &name);
                (named, cookies)
            }
            None => {
                let is_of = |o: &&Offer| match by {
                    Some(by) => by == o.recipient,
                    None => o.service.cookies.iter().any(|c| services::covers(&c.name, &name.value)),
                };
                let Some(offer) = self.offers.iter().find(is_of) else { return entry.clone() };
                let cookies = meant(offer.service, &name.value);
                if cookies.is_empty() {
                    return entry.clone();
                }
                (Named { service: offer.service, at: offer.at, checked: None }, cookies)
            }
        };
        self.differing(&name, &cookies, written, named.at);
        let (facts, checked) = match self.offers.iter_mut().find(|o| o.service.id == named.service.id) {
            Some(offer) => {
                offer.cookies.retain(|c| !cookies.iter().any(|taken| taken.name == c.name));
                (offer.filled(&cookies, named.at, written), offer.checked)
            }
            None => {
                if by.is_none() && !named.service.is_own_system() {
                    self.reader.push(nobody(&named));
                }
                (services::merged(&cookies, named.at), None)
            }
        };
        let named = Named { checked: named.checked.or(checked), ..named };
        Entry { value: self.fill(&entry.value, facts, &named, Some(&cookies)), ..entry.clone() }
    }

    /// Reports what a pattern leaves open because the cookies that it stands for differ in it. How long they stay is
    /// asked for by a rule.
    fn differing(&self, name: &Spanned<String>, cookies: &[&KnownCookie], written: &[Entry], at: Span) {
        let facts = services::merged(cookies, at);
        for key in ["category", "storage", "party"] {
            let said = |entries: &[Entry]| entries.iter().any(|e| e.key.value == key);
            if said(written) || said(&facts) || !cookies.iter().any(|c| said(&c.facts)) {
                continue;
            }
            let names: Vec<String> = cookies.iter().map(|c| format!("`{}`", c.name)).collect();
            self.reader.push(
                rules::MISSING_KEY
                    .at(name.span, format!("`{}` stands for cookies that differ in `{key}:`", name.value))
                    .label(names.join(", "))
                    .help(format!("write `{key}:`, or list the cookies one by one")),
            );
        }
    }
}

impl Offer {
    /// What is filled in at a cookie: what the author says of all of them, who sets it, and what the catalog says.
    fn filled(&self, cookies: &[&KnownCookie], at: Span, written: &[Entry]) -> Vec<Entry> {
        let mut facts = services::merged(cookies, at);
        let said = written.iter().chain(&facts).find(|e| e.key.value == "category");
        // consent is not asked for what is necessary
        let is_necessary = said.is_some_and(|e| e.value.text() == Some("necessary"));
        facts.extend(self.common.iter().filter(|e| !(is_necessary && e.key.value == "set")).cloned());
        // a system of the author's own is the author
        if !self.service.is_own_system() {
            facts.push(entry("provider", &self.recipient, at));
        }
        facts
    }
}

/// The cookies of a service that a name or pattern of the author's stands for; or the one that it is a case of, as
/// `_ga_X1Y2` is of `_ga_*`.
fn meant(service: &'static Service, name: &str) -> Vec<&'static KnownCookie> {
    let all = || service.cookies.iter();
    let covered: Vec<_> = all().filter(|c| services::covers(name, &c.name)).collect();
    // what is set only in some uses is not meant along with the rest
    let usual: Vec<_> = covered.iter().copied().filter(|c| !c.optional || c.name == name).collect();
    if !covered.is_empty() {
        return if usual.is_empty() { covered } else { usual };
    }
    let around = all().filter(|c| services::covers(&c.name, name));
    around.max_by_key(|c| c.name.len()).into_iter().collect()
}

fn nobody(named: &Named) -> Diagnostic {
    let id = &named.service.id;
    rules::UNKNOWN_REFERENCE
        .at(named.at, format!("no recipient of this policy uses `{id}`"))
        .label("who sets this cookie?")
        .help(format!(
            "add `{id}: {{ use: {id} }}` under `recipients:`, or name one that is there with `provider:`"
        ))
}
