//! Bodies beside the supervisory authority that handle complaints: an ombudsman, a board, an arbitrator.

use super::party::{Contact, EMAIL, FORM, PHONE, POST, WEB, contact};
use super::read::Cx;
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::Spanned;
use std::sync::Arc;

/// A body that handles complaints.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its name.
    pub name: Spanned<String>,
    /// What it handles, and how: prose.
    pub text: Option<Text>,
    /// How to reach it.
    pub contact: Contact,
}

/// A body that handles complaints.
pub static BODY: Shape = Shape {
    name: "a complaints body",
    about: "A body beside the supervisory authority that handles complaints: an ombudsman, a board, an arbitrator.",
    keys: &[
        key("name", Value::Name, "its name, never translated", "Article 77(1)").required(),
        key("text", Value::Prose, "what it handles, and how one turns to it", ""),
        POST,
        EMAIL,
        PHONE,
        WEB,
        FORM,
    ],
};

impl Cx<'_> {
    /// A body that handles complaints.
    pub(super) fn body(&self, node: &Arc<Node>) -> Option<Body> {
        let table = self.table(node, &BODY)?;
        table.need("name");
        let (text, contact) = (self.text_of(&table, "text"), contact(self, &table));
        Some(Body { name: table.name("name")?, text, contact })
    }
}
