//! Reviews of data that are kept: what they delete. A review sets no end; that is for [`super::retention`].

use super::read::Cx;
use super::text::Term;
use crate::load::{Table, rules};
use crate::vocabulary::Family;

/// What a review deletes: data about inactive contacts, say.
#[derive(Debug, Clone)]
pub struct Culled {
    /// What.
    pub what: Vec<Term>,
    /// Whether it is deleted; otherwise it may be.
    pub certain: bool,
}

impl Cx<'_> {
    /// What a review deletes (`deletes:`), or may delete (`may-delete:`).
    pub(super) fn culled(&self, table: &Table<'_>) -> Option<Culled> {
        let deletes = self.terms_of(table, "deletes", Family::Data);
        let may_delete = self.terms_of(table, "may-delete", Family::Data);
        if let (Some(first), Some(second)) = (table.key_span("deletes"), table.key_span("may-delete")) {
            self.push(
                rules::DEFINED_TWICE
                    .at(second, "a review either deletes something or may delete it")
                    .label("here it may")
                    .also(first, "here it does")
                    .help("keep one of `deletes:` and `may-delete:`, or make two entries"),
            );
            return None;
        }
        let certain = !deletes.is_empty();
        let what = if certain { deletes } else { may_delete };
        (!what.is_empty()).then_some(Culled { what, certain })
    }

    /// Whether there is a review, where the entry says what it deletes.
    pub(super) fn review_is_named(&self, table: &Table<'_>) -> bool {
        ["deletes", "may-delete"].into_iter().all(|name| {
            let message =
                format!("`{name}:` says what a review deletes, and nothing says how often there is one");
            self.goes_with(table, name, "review", &message, "1 year")
        })
    }
}
