//! Certifications: the company that the catalog has on the list of a framework.

use super::fill::{Named, Work, entry, with};
use crate::load::{Entry, Kind, Node};
use crate::source::{Span, Spanned};
use std::sync::Arc;

impl Work<'_> {
    /// The recipient with the company that the catalog has on the list, at each certification that its author
    /// declares without naming one. Who is meant is the author's to say where the author names another recipient.
    pub(super) fn certified(&mut self, entry: &Entry, named: &Named) -> Entry {
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
}

/// What is declared for a transfer, with the company that is certified where it rests on a certification without one;
/// `None` when it does not.
fn with_company(node: &Arc<Node>, company: &str, at: Span) -> Option<Arc<Node>> {
    let rests = |n: &Node| n.text().is_some_and(|t| matches!(t, "dpf" | "uk-bridge" | "swiss-dpf"));
    let named = || entry("certified", company, at);
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
