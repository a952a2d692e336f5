//! Duties under other acts that have to do with people's data: platforms, accounting, money laundering. Article 6(1)(c)
//! GDPR where data are processed for them.

use super::cited::{CITED, Cited};
use super::party::{Contact, EMAIL, FORM, PHONE, POST, WEB, contact};
use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// A duty under another act.
#[derive(Debug, Clone)]
pub struct Duty {
    /// The acts.
    pub law: Vec<Cited>,
    /// What they require and what is done: prose.
    pub text: Option<Text>,
    /// The activities that serve it.
    pub activities: Vec<Spanned<String>>,
    /// Whom to turn to, such as the point of contact of the Digital Services Act.
    pub contact: Contact,
    /// Its key.
    pub head: Span,
}

/// A duty under another act.
pub static DUTY: Shape = Shape {
    name: "a duty",
    about: "What another act than the GDPR requires of you: on platforms, accounting, money laundering.",
    keys: &[
        key("law", Value::List(&Value::Table(&CITED)), "the act", "Article 6(3)").required(),
        key("text", Value::Prose, "what it requires and what you do", "Article 12(1)").required(),
        key(
            "activity",
            Value::List(&Value::Ref("activity")),
            "the activities that serve it",
            "Article 6(1)(c)",
        ),
        POST,
        EMAIL,
        PHONE,
        WEB,
        FORM,
    ],
};

impl Cx<'_> {
    /// A duty; `head` is its key.
    pub(super) fn duty(&self, head: Span, node: &Arc<Node>) -> Option<Duty> {
        let table = self.table(node, &DUTY)?;
        table.need("law");
        table.need("text");
        Some(Duty {
            law: self.cited(&table, "law"),
            text: self.text_of(&table, "text"),
            activities: self.references(&table, "activity", Defined::Activity),
            contact: contact(self, &table),
            head,
        })
    }
}
