//! Policy and catalog to [`tree::Document`]: every word chosen, one language, no format.
//!
//! In: a policy, what follows from it, a catalog. Out: the document. It must not read files, decide what is allowed,
//! or know any output format. Words come from messages, never from here.

mod address;
mod basis;
mod law;
mod link;
pub(crate) mod only;
mod outline;
mod prose;
mod retention;
mod sections;
pub mod tree;
mod validity;
mod writer;

use crate::derive::Derived;
use crate::localize::Catalog;
use crate::localize::messages::{page, parties};
use crate::model::Policy;
use tree::{Chrome, Document, Inline, Inlines};
use writer::Writer;

/// A document, and the anchors that links in it wanted and that are nowhere: those links are plain text in it.
#[derive(Debug)]
pub struct Written {
    /// The document.
    pub document: Document,
    /// The anchors, each once, sorted.
    pub broken: Vec<String>,
}

/// The document of a policy in the language of the catalog.
pub fn document(policy: &Policy, derived: &Derived<'_>, catalog: &Catalog) -> Written {
    let mut document = assemble(policy, derived, catalog);
    let broken = link::settle(&mut document);
    Written { document, broken }
}

fn assemble(policy: &Policy, derived: &Derived<'_>, catalog: &Catalog) -> Document {
    let w = Writer { policy, derived, catalog };
    let name = policy.controller.as_ref().and_then(|c| c.name.as_ref());
    let title = match (&policy.about.title, name) {
        (Some(title), _) => w.raw(title).to_owned(),
        (None, Some(name)) => w.string(parties::page_title(w.name(name))),
        (None, None) => w.string(parties::page_title_unnamed()),
    };
    let description = match name {
        Some(_) => w.string(parties::page_description(w.controller_name())),
        None => title.clone(),
    };
    Document {
        policy: policy.about.id.value.clone(),
        lang: catalog.lang().to_owned(),
        dir: catalog.direction(),
        title,
        description,
        author: name.map(|n| n.value.clone()).unwrap_or_default(),
        meta: meta(&w),
        date: [&policy.about.effective, &policy.about.updated].into_iter().flatten().map(|d| d.value).next(),
        intro: outline::intro(&w),
        summary: sections::summary::write(&w),
        sections: outline::sections(&w),
        chrome: Chrome {
            contents: w.string(page::page_contents()),
            languages: w.string(page::page_languages()),
            skip: w.string(page::page_skip()),
            top: w.string(page::page_top()),
            page: w.string(page::page_number(token("{page}"), token("{pages}"))),
            language: w.string(page::page_language()),
        },
    }
}

/// What stands for a number that only a format knows.
fn token(name: &str) -> Inlines {
    vec![Inline::text(name)]
}

/// Version and dates.
fn meta(w: &Writer<'_>) -> Vec<(String, Inlines)> {
    let about = &w.policy.about;
    let mut meta = Vec::new();
    if let Some(version) = &about.version {
        meta.push((w.string(parties::meta_version()), vec![Inline::Name(version.value.clone())]));
    }
    let dates = [
        (parties::meta_effective(), &about.effective),
        (parties::meta_updated(), &about.updated),
        (parties::meta_next_review(), &about.next_review),
    ];
    for (label, date) in dates {
        if let Some(date) = date {
            meta.push((w.string(label), w.date(date.value)));
        }
    }
    meta
}

impl Writer<'_> {
    /// Names of products.
    fn product_names(&self, ids: &[crate::source::Spanned<String>]) -> Inlines {
        let name = |id: &str| crate::model::find(&self.policy.products, id).map(|p| vec![self.name(&p.name)]);
        self.and(ids.iter().filter_map(|id| name(&id.value)).collect())
    }
}
