//! Profiling: what is evaluated, and who does it. Articles 4(4), 13(2)(f) and 22 GDPR.

use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// Profiling in an activity.
#[derive(Debug, Clone)]
pub struct Profiling {
    /// What is evaluated and how: a sentence.
    pub text: Text,
    /// The recipients that do it, where it is not the controller.
    pub by: Vec<Spanned<String>>,
    /// Where it is written.
    pub span: Span,
}

/// Profiling in an activity.
pub static PROFILING: Shape = Shape {
    name: "profiling",
    about: "How personal aspects of people are evaluated by automated means: one sentence, or a sentence and who does it.",
    keys: &[
        key("text", Value::Text, "what is evaluated and how: a sentence", "Articles 4(4), 13(2)(f)")
            .required(),
        key("by", Value::List(&Value::Ref("recipient")), "who does it, if not you", "Article 13(2)(f)"),
    ],
};

impl Cx<'_> {
    /// Profiling: a sentence, or a map.
    pub(super) fn profiling(&self, node: &Arc<Node>) -> Option<Profiling> {
        if PROFILING.keys.iter().all(|k| node.get(k.name).is_none()) {
            return Some(Profiling { text: self.text(node)?, by: Vec::new(), span: node.span });
        }
        let table = self.table(node, &PROFILING)?;
        let text = table.need("text").and_then(|n| self.text(n));
        let by = self.references(&table, "by", Defined::Recipient);
        Some(Profiling { text: text?, by, span: node.span })
    }
}
