//! Data that a controller says that it does not collect: in one activity, or anywhere. Article 5(1)(a) and (c) GDPR.

use super::only::{Only, PLATFORM, PRODUCT};
use super::read::Cx;
use super::text::{Term, Text};
use crate::load::{Key, Node, Shape, Table, Value, key};
use crate::vocabulary::Family;
use std::sync::Arc;

/// A category of data that is not collected.
#[derive(Debug, Clone)]
pub struct Denied {
    /// Which.
    pub term: Term,
    /// Particulars, in words.
    pub detail: Option<Text>,
    /// Only for these products and on these platforms.
    pub only: Only,
}

/// A category of data that is not collected.
pub static DENIED: Shape = Shape {
    name: "data that are not collected",
    about: "A category of personal data that you say you do not collect: its name, or its name with details.",
    keys: &[
        key("id", Value::Ref("data"), "an identifier of the vocabulary", "Article 5(1)(c)"),
        super::kind::CLASS,
        key("text", Value::Phrase, "words of your own", "Article 5(1)(c)"),
        key("detail", Value::Phrase, "particulars, shown in brackets after it", ""),
        PRODUCT,
        PLATFORM,
    ],
};

static DENIED_VALUE: Value = Value::Table(&DENIED);

/// `not-collected:` of an activity and of the whole policy.
pub(super) const NOT_COLLECTED: Key = key(
    "not-collected",
    Value::List(&DENIED_VALUE),
    "data that you say you do not collect",
    "Article 5(1)(a), (c)",
);

impl Cx<'_> {
    /// What stands under `not-collected:`.
    pub(super) fn not_collected(&self, table: &Table<'_>) -> Vec<Denied> {
        table.list("not-collected", |node| self.denied(node))
    }

    fn denied(&self, node: &Arc<Node>) -> Option<Denied> {
        if !DENIED.keys.iter().any(|key| node.get(key.name).is_some()) {
            let term = self.term(Family::Data, node)?;
            return Some(Denied { term, detail: None, only: Only::default() });
        }
        let table = self.table(node, &DENIED)?;
        let (detail, only) = (self.text_of(&table, "detail"), self.only(&table));
        Some(Denied { term: self.data_term(&table)?, detail, only })
    }
}
