//! The notice for residents of California: Civil Code 1798.100 and following.

use super::read::Cx;
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// The notice for residents of California: Civil Code 1798.100 and following.
#[derive(Debug, Clone, Default)]
pub struct California {
    /// Which categories are collected: prose.
    pub collected: Option<Text>,
    /// What is disclosed for a business purpose: prose.
    pub disclosed: Option<Text>,
    /// Whether personal information is sold.
    pub sold: Option<Spanned<bool>>,
    /// Whether it is shared for cross-context advertising.
    pub shared: Option<Spanned<bool>>,
    /// The rights: prose; a pointer to the rights section when left out.
    pub rights: Option<Text>,
    /// That nobody is treated worse for using a right.
    pub no_discrimination: bool,
    /// How requests are made: prose.
    pub methods: Option<Text>,
    /// Where one opts out of sale and sharing.
    pub opt_out: Option<Spanned<String>>,
    /// How signals of a browser that opt out are processed: prose.
    pub signals: Option<Text>,
    /// How somebody else makes a request for a consumer: prose.
    pub agents: Option<Text>,
    /// Complaints: prose.
    pub complaints: Option<Text>,
    /// Where complaints go.
    pub complaints_url: Option<Spanned<String>>,
    /// More: prose.
    pub text: Option<Text>,
    /// Its key.
    pub head: Span,
}

/// The notice for residents of California.
pub static CALIFORNIA: Shape = Shape {
    name: "the notice for California",
    about: "What the California Consumer Privacy Act asks for.",
    keys: &[
        key("collected", Value::Prose, "which categories are collected", "Civ. Code 1798.110")
            .or("a pointer to the activities"),
        key("disclosed", Value::Prose, "what is disclosed for a business purpose", "Civ. Code 1798.115"),
        key("sold", Value::Bool, "whether personal information is sold", "Civ. Code 1798.120"),
        key(
            "shared",
            Value::Bool,
            "whether it is shared for cross-context advertising",
            "Civ. Code 1798.120",
        ),
        key("rights", Value::Prose, "the rights", "Civ. Code 1798.130").or("a pointer to the rights"),
        key(
            "no-discrimination",
            Value::Bool,
            "nobody is treated worse for using a right",
            "Civ. Code 1798.125",
        ),
        key("methods", Value::Prose, "how requests are made", "Civ. Code 1798.130(a)(1)"),
        key("opt-out", Value::Url, "where one opts out of sale and sharing", "Civ. Code 1798.135"),
        key(
            "signals",
            Value::Prose,
            "how opt-out preference signals of a browser, such as Global Privacy Control, are processed",
            "11 CCR 7025",
        ),
        key(
            "agents",
            Value::Prose,
            "how somebody else makes a request for a consumer",
            "11 CCR 7011(e)(3)(H)",
        ),
        key("complaints", Value::Prose, "how one complains", ""),
        key("complaints-url", Value::Url, "where one complains", ""),
        key("text", Value::Prose, "more", ""),
    ],
};

impl Cx<'_> {
    /// The notice for California.
    pub fn california(&self, head: Span, node: &Arc<Node>) -> Option<California> {
        let table = self.table(node, &CALIFORNIA)?;
        Some(California {
            collected: self.text_of(&table, "collected"),
            disclosed: self.text_of(&table, "disclosed"),
            sold: table.boolean("sold"),
            shared: table.boolean("shared"),
            rights: self.text_of(&table, "rights"),
            no_discrimination: table.flag("no-discrimination"),
            methods: self.text_of(&table, "methods"),
            opt_out: self.url_of(&table, "opt-out"),
            signals: self.text_of(&table, "signals"),
            agents: self.text_of(&table, "agents"),
            complaints: self.text_of(&table, "complaints"),
            complaints_url: self.url_of(&table, "complaints-url"),
            text: self.text_of(&table, "text"),
            head,
        })
    }
}
