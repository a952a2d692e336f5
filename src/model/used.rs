//! Known services: what `use:` stands for, filled in before anything else is read.
//!
//! In: the values of a policy as its author wrote them. Out: the same values with what the catalog says of the services
//! that they name, at the place of `use:`, and a list of what was filled in. What an author writes is never replaced.

use crate::diag::Diagnostic;
use crate::load::{Entry, Kind, Node, Reader, Shape, Value, closest, key, rules};
use crate::services::{self, KnownCookie, Service};
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use std::sync::Arc;

/// A place where a policy uses a service of the catalog.
#[derive(Debug, Clone)]
pub struct Used {
    /// The service.
    pub service: &'static Service,
    /// Where it is named: the place of everything that was filled in.
    pub at: Span,
    /// Whether it is used by a recipient; by a cookie otherwise.
    pub by_recipient: bool,
    /// Day on which the author looked at the facts.
    pub checked: Option<Date>,
    /// The keys of the row that were filled in: `country`, `cookies._ga`.
    pub filled: Vec<String>,
    /// What the author says otherwise.
    pub overridden: Vec<Override>,
}

/// A value of the author's where the catalog has another.
#[derive(Debug, Clone)]
pub struct Override {
    /// The author's value.
    pub at: Span,
    /// What the catalog says, as one writes it.
    pub says: String,
}

/// The name of a service with details.
pub static USE: Shape = Shape {
    name: "a known service",
    about: "A service of the catalog, which `policyc services` lists. What it says stands as if it were written here; every key that is written here takes the place of what the catalog says.",
    keys: &[
        key("service", Value::Ref("known service"), "the service", "").required(),
        key(
            "checked",
            Value::Date,
            "day on which you looked whether the facts are true: from then on they count as yours",
            "",
        ),
    ],
};

/// What holds for the cookies that a service brings.
pub static BROUGHT: Shape = Shape {
    name: "the cookies of a known service",
    about: "What holds for the cookies that `use:` brings. A cookie of the same name under `cookies:` of the policy takes the place of the catalog's, and may say less.",
    keys: &[
        key(
            "only",
            Value::List(&Value::Ref("cookie of the service")),
            "which of them are set; all that are usual when left out",
            "",
        ),
        key(
            "set",
            Value::OneOf(super::cookie::SET),
            "when those that are not necessary are set",
            "Article 5(3) ePrivacy Directive",
        ),
        key("activity", Value::List(&Value::Ref("activity")), "the activity that uses what they hold", ""),
        key("read-by", Value::List(&Value::Ref("recipient")), "who else can read them", "CJEU C-673/17"),
        key("read-by-us", Value::Bool, "whether we read them", "CJEU C-673/17"),
    ],
};

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
                let mut facts = services::filled(named.service, named.at);
                facts.retain(|e| {
                    !is_category || !matches!(e.key.value.as_str(), "name" | "owner" | "services")
                });
                Entry { value: self.fill(&entry.value, facts, &named, None), ..entry.clone() }
            })
            .collect()
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
                let mut entries = offer.filled(&[cookie], offer.at);
                entries.push(provider(&offer.recipient, offer.at));
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

    fn cookie(&mut self, entry: &Entry) -> Entry {
        let name = entry.value.get("name").and_then(|n| Some(Spanned::new(n.text()?.to_owned(), n.span)));
        let name = name.unwrap_or_else(|| entry.key.clone());
        let by = entry.value.get("provider").and_then(|n| n.text());
        if entry.value.get("use").is_some() {
            let Some(named) = self.named(&entry.value) else { return entry.clone() };
            let cookies = self.known(named.service, &name);
            let offer = self.offers.iter_mut().find(|o| o.service.id == named.service.id);
            let mut facts = services::merged(&cookies, named.at);
            match (offer, by) {
                (Some(offer), by) => {
                    offer.take_over(&cookies);
                    facts = offer.filled(&cookies, named.at);
                    if by.is_none() {
                        facts.push(provider(&offer.recipient, named.at));
                    }
                }
                (None, Some(_)) => {}
                (None, None) => self.reader.push(nobody(&named)),
            }
            return Entry { value: self.fill(&entry.value, facts, &named, Some(&cookies)), ..entry.clone() };
        }
        let is_of = |o: &&mut Offer| match by {
            Some(by) => by == o.recipient,
            None => o.service.cookies.iter().any(|c| services::covers(&c.name, &name.value)),
        };
        let Some(offer) = self.offers.iter_mut().find(is_of).filter(|_| entry.value.entries().is_some())
        else {
            return entry.clone();
        };
        let cookies = meant(offer.service, &name.value);
        if cookies.is_empty() {
            return entry.clone();
        }
        offer.take_over(&cookies);
        let mut facts = offer.filled(&cookies, offer.at);
        if by.is_none() {
            facts.push(provider(&offer.recipient, offer.at));
        }
        let named = Named { service: offer.service, at: offer.at, checked: None };
        Entry { value: self.fill(&entry.value, facts, &named, Some(&cookies)), ..entry.clone() }
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
        let overridden = facts.iter().filter_map(|e| {
            let theirs = theirs(e)?;
            Some(Override { at: theirs.value.place(), says: services::as_yaml(&e.value) })
        });
        let overridden: Vec<Override> = overridden.collect();
        let filled: Vec<Entry> = facts.iter().filter(|e| theirs(e).is_none()).cloned().collect();
        let keys: Vec<String> = match cookies {
            None => filled.iter().map(|e| e.key.value.clone()).collect(),
            Some(cookies) => cookies.iter().map(|c| format!("cookies.{}", c.name)).collect(),
        };
        match self.used.iter_mut().find(|u| u.at == named.at) {
            Some(used) => {
                used.filled.extend(keys);
                used.overridden.extend(overridden);
            }
            None => self.used.push(Used {
                service: named.service,
                at: named.at,
                by_recipient: cookies.is_none(),
                checked: named.checked,
                filled: keys,
                overridden,
            }),
        }
        with(value, written.iter().cloned().chain(filled).collect())
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
    if !covered.is_empty() {
        return covered;
    }
    let around = all().filter(|c| services::covers(&c.name, name));
    around.max_by_key(|c| c.name.len()).into_iter().collect()
}

impl Offer {
    /// What the author says of these cookies stands for what the service would bring.
    fn take_over(&mut self, theirs: &[&KnownCookie]) {
        self.cookies.retain(|c| !theirs.iter().any(|t| t.name == c.name));
    }

    /// What is filled in at a cookie: what the author says of all of them, and what the catalog says.
    fn filled(&self, cookies: &[&KnownCookie], at: Span) -> Vec<Entry> {
        let facts = services::merged(cookies, at);
        let is_necessary =
            facts.iter().any(|e| e.key.value == "category" && e.value.text() == Some("necessary"));
        let common = self.common.iter().filter(|e| !(is_necessary && e.key.value == "set"));
        facts.into_iter().chain(common.cloned()).collect()
    }
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

/// Adds to findings that stand at a service where the value comes from, and to findings about a value that takes the
/// place of the catalog's what that says. Of several alike at one service one is kept.
pub fn told(found: Vec<Diagnostic>, used: &[Used]) -> Vec<Diagnostic> {
    if used.is_empty() {
        return found;
    }
    let mut out: Vec<Diagnostic> = Vec::with_capacity(found.len());
    let mut more: Vec<(usize, usize)> = Vec::new();
    for mut diagnostic in found {
        let Some(place) = diagnostic.primary.as_ref().map(|label| label.span) else {
            out.push(diagnostic);
            continue;
        };
        if let Some(used) = used.iter().find(|u| u.at == place).filter(|_| !is_about_use(&diagnostic)) {
            let alike = |d: &Diagnostic| {
                d.rule.code == diagnostic.rule.code && d.primary.as_ref().is_some_and(|l| l.span == place)
            };
            if let Some(first) = out.iter().position(alike) {
                match more.iter_mut().find(|(at, _)| *at == first) {
                    Some((_, count)) => *count += 1,
                    None => more.push((first, 1)),
                }
                continue;
            }
            let of_cookies = diagnostic.rule.code.starts_with("EPR-");
            diagnostic.notes.insert(0, origin(used, of_cookies));
        } else if let Some((used, theirs)) =
            used.iter().find_map(|u| Some((u, u.overridden.iter().find(|o| o.at.contains(place))?)))
            && diagnostic.secondary.is_empty()
        {
            let label = format!("the catalog's `{}` says `{}` there", used.service.id, theirs.says);
            diagnostic = diagnostic.also(used.at, label);
        }
        out.push(diagnostic);
    }
    for (at, count) in more {
        if let Some(diagnostic) = out.get_mut(at) {
            let others = if count == 1 { "one more thing" } else { "more things" };
            let number = if count == 1 { String::new() } else { format!("{count} ") };
            diagnostic.notes.push(format!("the same is to be said of {number}{others} that `use:` brings"));
        }
    }
    out
}

/// Rules about the use itself, which need no telling where it comes from.
fn is_about_use(diagnostic: &Diagnostic) -> bool {
    let own = [rules::UNKNOWN_SERVICE.code, rules::UNKNOWN_REFERENCE.code, rules::DEFINED_TWICE.code];
    own.contains(&diagnostic.rule.code) || diagnostic.rule.code.starts_with("CAT-")
}

fn origin(used: &Used, of_cookies: bool) -> String {
    let (id, day) = (&used.service.id, used.service.oldest());
    let from = format!("`use: {id}` fills this in from the catalog of known services, as of {day}");
    match (used.by_recipient, of_cookies) {
        (true, true) => format!(
            "{from}; what holds for all its cookies stands beside `use:`, such as `cookies: {{ set: after-consent }}`, and one of them is changed by its name under `cookies:` of the policy"
        ),
        _ => format!("{from}; a key that you write beside `use:` takes its place"),
    }
}
