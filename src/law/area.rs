//! Whose law applies where: the European Union, the EEA, the United Kingdom, Switzerland.

use super::{Act, Row, Standing};
use crate::load::{Shape, Value, key};
use crate::rows::{FROM, Line, NOTE, Rows, SOURCE_KEY, TO, UNSURE};
use jiff::civil::Date;
use std::sync::OnceLock;

/// What a country or territory is, in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Id of the row.
    pub id: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// What it is.
    pub kind: AreaKind,
    /// The state a territory belongs to.
    pub of: Option<String>,
    /// Validity, source, confidence.
    pub standing: Standing,
}

/// What a country or territory is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AreaKind {
    /// Member of the European Union.
    Eu,
    /// Member of the European Economic Area through EFTA.
    Efta,
    /// The United Kingdom since it left.
    Uk,
    /// Switzerland.
    Ch,
    /// A territory where the GDPR of its state applies.
    Inside,
    /// A territory of a member state where it does not.
    Outside,
}

/// Under which law a controller exports data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Regime {
    /// GDPR in a member state of the European Union.
    Eu,
    /// GDPR in Iceland, Liechtenstein or Norway: adequacy decisions can come later.
    Efta,
    /// UK GDPR.
    Uk,
    /// Swiss Federal Act on Data Protection.
    Ch,
}

impl Regime {
    /// The act whose articles govern the export.
    pub const fn act(self) -> Act {
        match self {
            Regime::Eu | Regime::Efta => Act::Gdpr,
            Regime::Uk => Act::UkGdpr,
            Regime::Ch => Act::Fadp,
        }
    }
}

/// What a country is on a day, if the law data know it; a third country has no row or one of kind `Outside`.
pub fn area(country: &str, date: Date) -> Option<&'static Area> {
    table().mentioning(country, |_| true).find(|row| row.country == country && row.standing.holds_on(date))
}

/// Whether a country or territory is in the European Economic Area on a day, so that sending data there is no
/// transfer under Chapter V GDPR. `country` is an ISO 3166-1 alpha-2 code; an unknown one is outside.
pub fn eea(country: &str, date: Date) -> bool {
    matches!(regime(country, date), Some(Regime::Eu | Regime::Efta))
}

/// Whose law an exporter in this country is under on a day; `None` for a law this program does not know.
pub fn regime(country: &str, date: Date) -> Option<Regime> {
    let row = area(country, date)?;
    let kind = match (row.kind, &row.of) {
        (AreaKind::Inside, Some(state)) => area(state, date)?.kind,
        (kind, _) => kind,
    };
    match kind {
        AreaKind::Eu => Some(Regime::Eu),
        AreaKind::Efta => Some(Regime::Efta),
        AreaKind::Uk => Some(Regime::Uk),
        AreaKind::Ch => Some(Regime::Ch),
        // a territory of a territory does not occur
        AreaKind::Inside | AreaKind::Outside => None,
    }
}

const KINDS: &[(&str, AreaKind)] = &[
    ("eu", AreaKind::Eu),
    ("efta", AreaKind::Efta),
    ("uk", AreaKind::Uk),
    ("ch", AreaKind::Ch),
    ("inside", AreaKind::Inside),
    ("outside", AreaKind::Outside),
];

static SHAPE: Shape = Shape {
    name: "an area",
    about: "What a country or territory is, in a period.",
    keys: &[
        key("country", Value::Country, "ISO 3166-1 alpha-2 code", "").required(),
        key("area", Value::OneOf(&["eu", "efta", "uk", "ch", "inside", "outside"]), "what it is", "")
            .required(),
        key("of", Value::Country, "the state a territory belongs to", ""),
        FROM,
        TO,
        SOURCE_KEY,
        UNSURE,
        NOTE,
    ],
};

pub(super) fn table() -> &'static Rows<Area> {
    static TABLE: OnceLock<Rows<Area>> = OnceLock::new();
    TABLE.get_or_init(|| Rows::new(include_str!("data/areas.yaml"), &SHAPE, read))
}

fn read(line: &Line<'_>) -> Option<Area> {
    let country = line.need("country");
    let kind = line.one_of("area", KINDS);
    let of = line.text("of");
    let standing = line.standing();
    Some(Area { id: line.id.to_owned(), country: country?, kind: kind?, of, standing: standing? })
}

impl Row for Area {
    fn id(&self) -> &str {
        &self.id
    }

    fn standing(&self) -> &Standing {
        &self.standing
    }

    fn says(&self) -> String {
        let country = &self.country;
        match (self.kind, &self.of) {
            (AreaKind::Eu, _) => format!("{country} is in the European Union"),
            (AreaKind::Efta, _) => format!("{country} is in the European Economic Area through EFTA"),
            (AreaKind::Uk, _) => format!("{country} has the UK GDPR"),
            (AreaKind::Ch, _) => format!("{country} has the Swiss Federal Act on Data Protection"),
            (AreaKind::Inside, of) => {
                format!(
                    "{country} is a territory of {} in which its GDPR applies",
                    of.as_deref().unwrap_or("?")
                )
            }
            (AreaKind::Outside, of) => {
                format!(
                    "{country} is a territory of {} in which the GDPR does not apply",
                    of.as_deref().unwrap_or("?")
                )
            }
        }
    }
}
