//! What customers do with a service for themselves and their homes: Article 2(2)(c) GDPR.

use super::only::PRODUCT;
use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::Spanned;
use std::sync::Arc;

/// Use in the course of a purely personal or household activity.
#[derive(Debug, Clone, Default)]
pub struct HouseholdUse {
    /// The services it is about.
    pub services: Vec<Text>,
    /// The products it is about.
    pub products: Vec<Spanned<String>>,
    /// More: prose.
    pub text: Option<Text>,
}

/// Use in the course of a purely personal or household activity.
pub static HOUSEHOLD_USE: Shape = Shape {
    name: "household use",
    about: "What people do with your service for themselves and their homes, such as filming their own door: the GDPR does not apply to it, and it applies to you who provide the means.",
    keys: &[
        key(
            "services",
            Value::List(&Value::Phrase),
            "the services it is about, as noun phrases",
            "Article 2(2)(c)",
        ),
        PRODUCT,
        key("text", Value::Prose, "more, such as what one owes the people one films", "Article 2(2)(c)"),
    ],
};

impl Cx<'_> {
    /// Household use.
    pub fn household_use(&self, node: &Arc<Node>) -> Option<HouseholdUse> {
        let table = self.table(node, &HOUSEHOLD_USE)?;
        Some(HouseholdUse {
            services: self.texts_of(&table, "services"),
            products: self.references(&table, "product", Defined::Product),
            text: self.text_of(&table, "text"),
        })
    }
}
