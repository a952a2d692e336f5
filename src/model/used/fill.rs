//! Fills in what services say: recipients first, then cookies, the author's own and those that services bring.

use super::{BROUGHT, Override, USE, Used};
use crate::diag::Diagnostic;
use crate::load::{Entry, Kind, Node, Reader, closest, rules};
use crate::services::{self, KnownCookie, Service};
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use std::sync::Arc;

/// The values with everything filled in.
pub struct Expanded {
    /// The values.
    pub root: Node,
    /// What was used.
    pub used: Vec<Used>,
}

/// Fills in what the services say that recipients and cookies use.
pub fn expand(root: &Node, reader: &Reader) -> Expanded {
    let mut work = Work { reader, offers: Vec::new(), used: Vec::new() };
    let recipients = root.get("recipients").and_then(|n| n.entries()).map(|e| work.recipients(e));
    let written = root.get("cookies").map(|n| n.entries());
    let cookies = match written {
        Some(None) => None,
        Some(Some(written)) => Some(work.cookies(written)),
        None => Some(work.cookies(&[])).filter(|cookies| !cookies.is_empty()),
    };
    let used = work.used;
    let Some(entries) = root.entries().filter(|_| !used.is_empty()) else {
        return Expanded { root: root.clone(), used };
    };
    let mut entries = entries.to_vec();
    for (name, filled) in [("recipients", recipients), ("cookies", cookies)] {
        let Some(filled) = filled else { continue };
        match entries.iter_mut().find(|e| e.key.value == name) {
            Some(entry) => entry.value = with(&entry.value, filled),
            None => {
                let at = used.first().map_or(root.span, |u| u.at);
                let value = Node { span: at, kind: Kind::Map(filled), key: Some(at) };
                entries.push(Entry { key: Spanned::new(name.to_owned(), at), value: Arc::new(value) });
            }
        }
    }
    Expanded { root: Node { kind: Kind::Map(entries), ..root.clone() }, used }
}

fn with(node: &Node, entries: Vec<Entry>) -> Arc<Node> {
    Arc::new(Node { kind: Kind::Map(entries), ..node.clone() })
}

/// A recipient that uses a service, and what its author says of the cookies.
struct Offer {
    recipient: String,
    service: &'static Service,
    at: Span,
    /// The cookies that it brings, less those that the author took over.
    cookies: Vec<&'static KnownCookie>,
    /// What holds for all of them.
    common: Vec<Entry>,
    /// Day on which the author looked at the facts.
    checked: Option<Date>,
}

struct Work<'a> {
    reader: &'a Reader,
    offers: Vec<Offer>,
    used: Vec<Used>,
}

/// What `use:` names.
struct Named {
    service: &'static Service,
    at: Span,
    checked: Option<Date>,
}

impl Work<'_> {
    fn recipients(&mut self, written: &[Entry]) -> Vec<Entry> {
        written
            .iter()
            .map(|entry| {
                let Some(named) = self.named(&entry.value) else { return entry.clone() };
                let first = self.offers.iter().find(|o| o.service.id == named.service.id).map(|o| o.at);
                match first {
                    Some(first) => self.reader.push(twice(&named, first)),
                    None => self.offer(entry, &named),
                }
                let is_category = entry.value.get("category").is_some();
                let entry = &self.certified(entry, &named);
                let mut facts = services::filled(named.service, named.at);
                facts.retain(|e| {
                    !is_category || !matches!(e.key.value.as_str(), "name" | "owner" | "services")
                });
                Entry { value: self.fill(&entry.value, facts, &named, None), ..entry.clone() }
            })
            .collect()
    }

    /// The recipient with the company that the catalog has on the list, at each certification that its author
    /// declares without naming one. Who is meant is the author's to say where the author names another recipient.
    fn certified(&mut self, entry: &Entry, named: &Named) -> Entry {
        let service = named.service;
        let company = service.certified.as_ref().filter(|company| service.fact("name") != Some(company));
        let other = ["name", "category", "owner", "country"].iter().any(|key| entry.value.get(key).is_some());
        let (Some(company), Some(written), false) = (company, entry.value.entries(), other) else {
            return entry.clone();
        };
        let mut entries = written.to_vec();
        let mut filled = false;
        for transfer in entries.iter_mut().filter(|e| e.key.value == "transfer") {
            let value = with_company(&transfer.value, company, named.at);
            filled |= value.is_some();
            transfer.value = value.unwrap_or_else(|| transfer.value.clone());
        }
        if filled {
            self.brought(named, true, vec!["certified".to_owned()], Vec::new());
        }
        Entry { value: with(&entry.value, entries), ..entry.clone() }
    }

    /// The cookies that come with a service at a recipient.
    fn offer(&mut self, entry: &Entry, named: &Named) {
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
    fn cookies(&mut self, written: &[Entry]) -> Vec<Entry> {
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

    /// The value with those facts that its author does not give; and a note of both.
    fn fill(
        &mut self,
        value: &Node,
        facts: Vec<Entry>,
        named: &Named,
        cookies: Option<&[&'static KnownCookie]>,
    ) -> Arc<Node> {
        let written = value.entries().unwrap_or_default();
        let theirs = |e: &Entry| written.iter().find(|w| w.key.value == e.key.value);
        // what the author says of all cookies of a service is no word of the catalog
        let of_catalog = facts.iter().filter(|e| e.value.span == named.at && e.key.value != "provider");
        let overridden = of_catalog.filter_map(|e| {
            let theirs = theirs(e)?;
            Some(Override { at: theirs.value.place(), says: services::as_yaml(&e.value) })
        });
        let overridden: Vec<Override> = overridden.collect();
        let filled: Vec<Entry> = facts.iter().filter(|e| theirs(e).is_none()).cloned().collect();
        let keys: Vec<String> = match cookies {
            None => filled.iter().map(|e| e.key.value.clone()).collect(),
            Some(cookies) => cookies.iter().map(|c| format!("cookies.{}", c.name)).collect(),
        };
        self.brought(named, cookies.is_none(), keys, overridden);
        with(value, written.iter().cloned().chain(filled).collect())
    }

    /// Notes what a use fills in, and what its author says otherwise.
    fn brought(&mut self, named: &Named, by_recipient: bool, filled: Vec<String>, overridden: Vec<Override>) {
        match self.used.iter_mut().find(|u| u.at == named.at) {
            Some(used) => {
                used.filled.extend(filled);
                used.overridden.extend(overridden);
            }
            None => self.used.push(Used {
                service: named.service,
                at: named.at,
                by_recipient,
                checked: named.checked,
                filled,
                overridden,
            }),
        }
    }

    /// The service that a map names under `use:`; a message when there is none of that name.
    fn named(&self, value: &Node) -> Option<Named> {
        let node = value.get("use")?;
        let (name, checked) = match node.entries() {
            None => (self.reader.string(node, "the name of a known service")?, None),
            Some(_) => {
                let table = self.reader.table(node, &USE)?;
                let checked = table.date("checked").map(|d| d.value);
                let name =
                    table.need("service").and_then(|n| self.reader.string(n, "the name of a known service"));
                (name?, checked)
            }
        };
        if let Some(service) = services::service(&name.value) {
            return Some(Named { service, at: name.span, checked });
        }
        let near = self.reader.may_suggest().then(|| services::suggest(&name.value)).flatten();
        self.reader.push(
            rules::UNKNOWN_SERVICE
                .at(name.span, format!("`{}` is not in the catalog of known services", name.value))
                .label("not in the catalog")
                .help("leave `use:` out and write the facts; `policyc services` lists the catalog")
                .did_you_mean(near),
        );
        None
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
            facts.push(provider(&self.recipient, at));
        }
        facts
    }
}

/// What is declared for a transfer, with the company that is certified where it rests on a certification without one;
/// `None` when it does not.
fn with_company(node: &Arc<Node>, company: &str, at: Span) -> Option<Arc<Node>> {
    let rests = |n: &Node| n.text().is_some_and(|t| matches!(t, "dpf" | "uk-bridge" | "swiss-dpf"));
    let named = || {
        let kind = Kind::Scalar { text: company.to_owned(), plain: false };
        let value = Arc::new(Node { span: at, kind, key: Some(at) });
        Entry { key: Spanned::new("certified".to_owned(), at), value }
    };
    if let Some(items) = node.items() {
        let new: Vec<_> = items.iter().map(|item| with_company(item, company, at)).collect();
        if new.iter().all(Option::is_none) {
            return None;
        }
        let items = new.into_iter().zip(items).map(|(new, old)| new.unwrap_or_else(|| old.clone()));
        return Some(Arc::new(Node { kind: Kind::List(items.collect()), ..(**node).clone() }));
    }
    if rests(node) {
        let by = Entry { key: Spanned::new("by".to_owned(), node.span), value: node.clone() };
        return Some(with(node, vec![by, named()]));
    }
    let entries = node.entries()?;
    let by = entries.iter().find(|e| e.key.value == "by")?;
    let open = rests(&by.value) && node.get("certified").is_none();
    open.then(|| with(node, entries.iter().cloned().chain([named()]).collect()))
}

fn provider(recipient: &str, at: Span) -> Entry {
    let kind = Kind::Scalar { text: recipient.to_owned(), plain: false };
    let value = Arc::new(Node { span: at, kind, key: Some(at) });
    Entry { key: Spanned::new("provider".to_owned(), at), value }
}

fn twice(named: &Named, first: Span) -> Diagnostic {
    rules::DEFINED_TWICE
        .at(named.at, format!("two recipients use `{}`", named.service.id))
        .label("second recipient")
        .also(first, "first recipient")
        .help("keep one of them: the cookies of a service can have one provider")
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
