//! From what age a child can consent alone: Article 8(1) GDPR.

use super::{Row, Standing};
use crate::load::{Shape, Value, key};
use crate::rows::{FROM, Line, NOTE, Rows, SOURCE_KEY, TO, UNSURE};
use jiff::civil::Date;
use std::sync::OnceLock;

/// The age in a country, in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChildAge {
    /// Id of the row.
    pub id: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Age in years; `None` where no age is fixed.
    pub age: Option<u8>,
    /// The statute that sets it: id of a row of [`super::statute()`].
    pub law: Option<String>,
    /// The place in that statute, as its own language writes it.
    pub provision: Option<String>,
    /// Validity, source, confidence.
    pub standing: Standing,
}

/// The age in a country on a day. It counts only where consent is the basis and an information society service is
/// offered directly to a child.
pub fn child_age(country: &str, date: Date) -> Option<&'static ChildAge> {
    table().mentioning(country, |_| true).find(|row| row.country == country && row.standing.holds_on(date))
}

static SHAPE: Shape = Shape {
    name: "an age of consent",
    about: "From what age a child can consent alone.",
    keys: &[
        key("country", Value::Country, "ISO 3166-1 alpha-2 code", "").required(),
        key("age", Value::Number, "age in years", "8(1)"),
        key("law", Value::Ref("statute"), "the statute that sets it", ""),
        key("provision", Value::Name, "the place in it", ""),
        FROM,
        TO,
        SOURCE_KEY,
        UNSURE,
        NOTE,
    ],
};

pub(super) fn table() -> &'static Rows<ChildAge> {
    static TABLE: OnceLock<Rows<ChildAge>> = OnceLock::new();
    TABLE.get_or_init(|| Rows::new(include_str!("data/children.yaml"), &SHAPE, read))
}

fn read(line: &Line<'_>) -> Option<ChildAge> {
    let country = line.need("country");
    let age = line.parsed("age", "an age in years");
    let law = line.text("law");
    let provision = line.text("provision");
    let standing = line.standing();
    Some(ChildAge { id: line.id.to_owned(), country: country?, age, law, provision, standing: standing? })
}

impl Row for ChildAge {
    fn id(&self) -> &str {
        &self.id
    }

    fn standing(&self) -> &Standing {
        &self.standing
    }

    fn says(&self) -> String {
        match self.age {
            Some(age) => format!("a child in {} can consent from the age of {age}", self.country),
            None => format!("no age is fixed for a child's consent in {}", self.country),
        }
    }
}
