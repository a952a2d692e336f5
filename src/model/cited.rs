//! Laws that something rests on: their identifiers, alone or with the provision that is meant. Article 6(3) GDPR.

use super::read::{Cx, Defined};
use crate::load::{Shape, Table, Value, key};
use crate::source::Spanned;

/// A law that is named, and where in it.
#[derive(Debug, Clone)]
pub struct Cited {
    /// The law: one of those that are shipped, or of the author's own.
    pub id: Spanned<String>,
    /// The provision; the one that the law's own data name when not said.
    pub provision: Option<Spanned<String>>,
    /// Whether it is one example among others.
    pub example: bool,
}

impl Cited {
    /// Whether both name the same place of the same law.
    pub fn same(&self, other: &Cited) -> bool {
        let place = |c: &Cited| c.provision.as_ref().map(|p| p.value.clone());
        self.id.value == other.id.value && place(self) == place(other)
    }
}

/// A law with its provision.
pub static CITED: Shape = Shape {
    name: "the name of a law",
    about: "A law that something rests on, with the provision that is meant.",
    keys: &[
        key("id", Value::Ref("law"), "the law", "Article 6(3)").required(),
        key(
            "provision",
            Value::Name,
            "the provision, as the law's own language cites it, of laws of the Union by its number: `17(3)`",
            "Article 6(3)",
        )
        .or("the one that sets the period, where a period or bookkeeping rests on a law that sets one; otherwise the one usually meant, or the law as a whole"),
        key("example", Value::Bool, "it is an example: there are others", "Article 6(3)").or("`false`"),
    ],
};

impl Cx<'_> {
    /// The laws under a key.
    pub fn cited(&self, table: &Table<'_>, name: &str) -> Vec<Cited> {
        table.list(name, |node| {
            if node.entries().is_none() {
                let id = self.reference(Defined::Law, node)?;
                return Some(Cited { id, provision: None, example: false });
            }
            let table = self.table(node, &CITED)?;
            let provision = table.name("provision");
            let example = table.flag("example");
            let id = table.need("id").and_then(|n| self.reference(Defined::Law, n))?;
            Some(Cited { id, provision, example })
        })
    }
}
