//! Rights that are exercised in an activity in a way of their own. Article 12(2) GDPR.

use super::period::Period;
use super::read::Cx;
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::Spanned;
use std::sync::Arc;

/// A right with a way of its own in this activity.
#[derive(Debug, Clone)]
pub struct RightNote {
    /// What one can do and how: a sentence.
    pub text: Text,
    /// Where.
    pub url: Option<Spanned<String>>,
    /// With whom.
    pub email: Option<Spanned<String>>,
    /// Which right it is.
    pub right: Option<Spanned<&'static str>>,
    /// How long it may be before it has effect.
    pub takes: Option<Spanned<Period>>,
}

/// The rights, in the order of the regulation.
pub const RIGHTS: &[&str] = &[
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "object",
    "withdraw",
    "human-review",
];

/// A right with a way of its own.
pub static RIGHT_NOTE: Shape = Shape {
    name: "a right in an activity",
    about: "A right that is exercised in this activity in a way of its own.",
    keys: &[
        key("text", Value::Text, "what one can do and how: a sentence", "Article 12(2)").required(),
        key("url", Value::Url, "where", ""),
        key("email", Value::Email, "with whom", ""),
        key("right", Value::OneOf(RIGHTS), "which right it is", "Articles 15-22"),
        key("takes", Value::Duration, "how long it may be before it has effect", "Article 12(3)"),
    ],
};

impl Cx<'_> {
    /// A right of an activity: words alone, or with particulars.
    pub(super) fn right_note(&self, node: &Arc<Node>) -> Option<RightNote> {
        if RIGHT_NOTE.keys.iter().all(|k| node.get(k.name).is_none()) {
            return Some(RightNote {
                text: self.text(node)?,
                url: None,
                email: None,
                right: None,
                takes: None,
            });
        }
        let table = self.table(node, &RIGHT_NOTE)?;
        let text = table.need("text").and_then(|n| self.text(n));
        let note = RightNote {
            url: self.url_of(&table, "url"),
            email: self.email(&table, "email"),
            right: table.choice("right", RIGHTS),
            takes: table.read("takes", |n| self.period(n)),
            text: text?,
        };
        Some(note)
    }
}
