//! The recipients of an activity, each with what is particular to it there. Article 13(1)(e) GDPR.

use super::only::{Only, PLATFORM, PRODUCT};
use super::part::ROLES;
use super::read::{Cx, Defined};
use super::text::{Term, Text};
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Value, key};
use crate::source::Spanned;
use crate::vocabulary::Family;
use std::sync::Arc;

/// A recipient in an activity.
#[derive(Debug, Clone)]
pub struct Share {
    /// Which.
    pub recipient: Spanned<String>,
    /// In which of its roles, where it has several.
    pub role: Option<Spanned<&'static str>>,
    /// Only for these products and on these platforms.
    pub only: Only,
    /// What for here, in words: third person.
    pub task: Option<Text>,
    /// Only these data.
    pub data: Vec<Term>,
    /// Only in this case.
    pub when: Option<Text>,
    /// From when and to when.
    pub validity: Validity,
}

/// A recipient in an activity.
pub static SHARE: Shape = Shape {
    name: "a recipient of an activity",
    about: "A recipient, with what is particular to this activity.",
    keys: &[
        key("id", Value::Ref("recipient"), "which recipient", "Article 13(1)(e)").required(),
        key(
            "role",
            Value::OneOf(ROLES),
            "in which of its roles, where it has several",
            "Articles 4(7)-(10), 26, 28",
        ),
        key("task", Value::Phrase, "what it does here, in the third person", ""),
        PRODUCT,
        PLATFORM,
        key("data", Value::List(&Value::Ref("data")), "only these data", ""),
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
        VALID_FROM,
        VALID_TO,
    ],
};

impl Cx<'_> {
    /// A recipient of an activity.
    pub(super) fn share(&self, node: &Arc<Node>) -> Option<Share> {
        if node.entries().is_none() {
            let recipient = self.reference(Defined::Recipient, node)?;
            let validity = Validity::default();
            return Some(Share {
                recipient,
                role: None,
                only: Only::default(),
                task: None,
                data: Vec::new(),
                when: None,
                validity,
            });
        }
        let table = self.table(node, &SHARE)?;
        let recipient = table.need("id").and_then(|n| self.reference(Defined::Recipient, n));
        let share = Share {
            role: table.choice("role", ROLES),
            only: self.only(&table),
            task: self.text_of(&table, "task"),
            data: self.terms_of(&table, "data", Family::Data),
            when: self.text_of(&table, "when"),
            validity: Validity::read(&table),
            recipient: recipient?,
        };
        Some(share)
    }
}
