//! Where data are processed, or read from: countries, `EU` or `EEA`, each always or in one case only. Article 13(1)(f)
//! GDPR.

use super::read::Cx;
use super::text::Text;
use crate::load::{Node, Shape, Table, Value, key};
use crate::source::Spanned;
use std::sync::Arc;

/// A country or area.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its code: two letters, or `EU`, `EEA`.
    pub code: Spanned<String>,
    /// Only in this case.
    pub when: Option<Text>,
}

/// A place.
pub static PLACE: Shape = Shape {
    name: "a place",
    about: "Where data are processed, or read from: a country, `EU` or `EEA`; with details where that is so in one case only.",
    keys: &[
        key("country", Value::Country, "the country, `EU` or `EEA`", "Article 13(1)(f)").required(),
        key("when", Value::Phrase, "only in this case; starts with if or when", "Article 13(1)(f)"),
    ],
};

impl Cx<'_> {
    /// The places under a key.
    pub(super) fn places(&self, table: &Table<'_>, name: &str) -> Vec<Place> {
        table.list(name, |n| self.processing_place(n))
    }

    fn processing_place(&self, node: &Arc<Node>) -> Option<Place> {
        if node.entries().is_none() {
            return Some(Place { code: self.area(node)?, when: None });
        }
        let table = self.table(node, &PLACE)?;
        let code = table.need("country").and_then(|n| self.area(n));
        let when = self.text_of(&table, "when");
        Some(Place { code: code?, when })
    }

    /// A country or `EU`, `EEA`.
    fn area(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        match node.text() {
            Some(text) if super::country::AREAS.contains(&text) => {
                Some(Spanned::new(text.to_owned(), node.span))
            }
            _ => self.country(node),
        }
    }
}
