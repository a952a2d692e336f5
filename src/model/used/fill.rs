//! Fills in what services say: recipients first, with what `certified.rs` says of them, then cookies (`cookies.rs`).

use super::cookies::Offer;
use super::{Override, USE, Used};
use crate::diag::Diagnostic;
use crate::load::{Entry, Kind, Node, Reader, rules};
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

/// The node with other entries.
pub(super) fn with(node: &Node, entries: Vec<Entry>) -> Arc<Node> {
    Arc::new(Node { kind: Kind::Map(entries), ..node.clone() })
}

/// An entry as if it were written at `at`.
pub(super) fn entry(key: &str, text: &str, at: Span) -> Entry {
    let kind = Kind::Scalar { text: text.to_owned(), plain: false };
    let value = Arc::new(Node { span: at, kind, key: Some(at) });
    Entry { key: Spanned::new(key.to_owned(), at), value }
}

/// The work on one policy.
pub(super) struct Work<'a> {
    pub(super) reader: &'a Reader,
    /// What recipients bring, in the order of the file.
    pub(super) offers: Vec<Offer>,
    pub(super) used: Vec<Used>,
}

/// What `use:` names.
pub(super) struct Named {
    pub(super) service: &'static Service,
    pub(super) at: Span,
    pub(super) checked: Option<Date>,
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

    /// The value with those facts that its author does not give; and a note of both.
    pub(super) fn fill(
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
    pub(super) fn brought(
        &mut self,
        named: &Named,
        by_recipient: bool,
        filled: Vec<String>,
        overridden: Vec<Override>,
    ) {
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
    pub(super) fn named(&self, value: &Node) -> Option<Named> {
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

fn twice(named: &Named, first: Span) -> Diagnostic {
    rules::DEFINED_TWICE
        .at(named.at, format!("two recipients use `{}`", named.service.id))
        .label("second recipient")
        .also(first, "first recipient")
        .help("keep one of them: the cookies of a service can have one provider")
}
