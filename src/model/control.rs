//! Who is the controller of an activity, and in which stage of it. Articles 4(7), 13(1)(a) and 26 GDPR.

use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::Spanned;
use std::sync::Arc;

/// A controller of an activity.
#[derive(Debug, Clone)]
pub struct Control {
    /// Which.
    pub controller: Spanned<String>,
    /// In which stage, in words.
    pub stage: Option<Text>,
}

/// A controller of an activity.
pub static CONTROL: Shape = Shape {
    name: "a controller of an activity",
    about: "A controller, with the stage of the activity in which it decides.",
    keys: &[
        key("id", Value::Ref("controller"), "which controller", "Article 13(1)(a)").required(),
        key("stage", Value::Phrase, "only in this stage: until the order is placed", "Article 26(1)"),
    ],
};

impl Cx<'_> {
    /// A controller of an activity: its name, or its name with a stage.
    pub(super) fn control(&self, node: &Arc<Node>) -> Option<Control> {
        if node.entries().is_none() {
            let controller = self.reference(Defined::Controller, node)?;
            return Some(Control { controller, stage: None });
        }
        let table = self.table(node, &CONTROL)?;
        let controller = table.need("id").and_then(|n| self.reference(Defined::Controller, n));
        let stage = self.text_of(&table, "stage");
        Some(Control { controller: controller?, stage })
    }
}
