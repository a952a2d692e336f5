//! Security, certificates and what happens after a breach: Articles 32-34 GDPR.

use super::read::Cx;
use super::text::{Term, Text};
use crate::load::{Node, Shape, Value, key};
use crate::source::Spanned;
use crate::vocabulary::Family;
use std::sync::Arc;

/// Security: Article 32 GDPR.
#[derive(Debug, Clone, Default)]
pub struct Security {
    /// What is done in general: prose.
    pub text: Option<Text>,
    /// Measures.
    pub measures: Vec<Term>,
    /// Certificates and standards.
    pub standards: Vec<Standard>,
    /// What happens after a breach: prose.
    pub breach: Option<Text>,
    /// What people should look after themselves: prose.
    pub your_part: Option<Text>,
    /// Where more is said, in words or as an address.
    pub more: Option<Text>,
    /// An address with more.
    pub url: Option<Spanned<String>>,
}

/// A certificate or standard.
#[derive(Debug, Clone)]
pub struct Standard {
    /// Its name: ISO 27001.
    pub name: Spanned<String>,
    /// Whether a certificate is held; otherwise work follows the standard.
    pub certified: bool,
    /// What it covers.
    pub scope: Option<Text>,
}

static STANDARD: Shape = Shape {
    name: "a standard",
    about: "A certificate that is held, or a standard that work follows.",
    keys: &[
        key("name", Value::Name, "its name", "").required(),
        key("certified", Value::Bool, "whether a certificate is held", "").or("`false`"),
        key("scope", Value::Phrase, "what it covers, as a noun phrase", ""),
    ],
};

/// Security.
pub static SECURITY: Shape = Shape {
    name: "security",
    about: "How data are protected.",
    keys: &[
        key("text", Value::Prose, "in general", "Article 32"),
        key("measures", Value::List(&Value::Ref("measure")), "measures", "Article 32"),
        key("standards", Value::List(&Value::Table(&STANDARD)), "certificates and standards", ""),
        key("breach", Value::Prose, "what happens after a breach", "Articles 33, 34"),
        key("your-part", Value::Prose, "what people should look after themselves", ""),
        key("more", Value::Text, "where more is said: a sentence", ""),
        key("url", Value::Url, "an address with more", ""),
    ],
};

impl Cx<'_> {
    /// Security.
    pub fn security(&self, node: &Arc<Node>) -> Option<Security> {
        let table = self.table(node, &SECURITY)?;
        Some(Security {
            text: self.text_of(&table, "text"),
            measures: self.terms_of(&table, "measures", Family::Measure),
            standards: table.list("standards", |n| {
                if n.entries().is_none() {
                    let name = self.reader.string(n, "the name of a standard")?;
                    return Some(Standard { name, certified: false, scope: None });
                }
                let table = self.table(n, &STANDARD)?;
                table.need("name");
                let (certified, scope) = (table.flag("certified"), self.text_of(&table, "scope"));
                Some(Standard { name: table.name("name")?, certified, scope })
            }),
            breach: self.text_of(&table, "breach"),
            your_part: self.text_of(&table, "your-part"),
            more: self.text_of(&table, "more"),
            url: self.url_of(&table, "url"),
        })
    }
}
