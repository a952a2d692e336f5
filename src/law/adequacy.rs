//! Adequacy decisions: Article 45 GDPR, and their Swiss and British counterparts.

use super::{Regime, Row, Standing, regime};
use crate::load::{Shape, Value, key};
use crate::rows::{FROM, Line, NOTE, Rows, SOURCE_KEY, TO, UNSURE};
use jiff::civil::Date;
use std::sync::OnceLock;

/// A decision that a place or an organisation protects personal data adequately, in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adequacy {
    /// Id of the row.
    pub id: String,
    /// The law of the exporters it counts for. `Eu` reaches `Efta` too, unless it lags: see [`Adequacy::counts_for`].
    pub regime: Regime,
    /// The countries and territories, ISO 3166-1 alpha-2 codes; empty when it is about an organisation.
    pub countries: Vec<String>,
    /// The international organisation, if it is about one.
    pub organisation: Option<String>,
    /// Number of the decision or name of the list: `(EU) 2023/1795`, `Annex 1 DPO`. `None` when not known.
    pub decision: Option<String>,
    /// What it covers.
    pub scope: Scope,
    /// The case before the Court of Justice that may end it.
    pub challenged: Option<String>,
    /// When it reaches Iceland, Liechtenstein and Norway.
    eea_efta: EeaEfta,
    /// Validity, source, confidence.
    pub standing: Standing,
}

/// What an adequacy decision covers, the widest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Everything.
    General,
    /// What a law named in the note applies to: Korea, the United Kingdom until 2025.
    Covered,
    /// Automated processing only: Israel.
    Automated,
    /// Private-sector handlers only: Japan.
    PrivateSector,
    /// Commercial organisations only: Canada.
    Commercial,
    /// Organisations on a list of certified ones only: the United States.
    Certified,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EeaEfta {
    WithTheUnion,
    From(Date),
    Pending,
}

/// The decisions about a country that an exporter can rely on, on a day: none, one, or several with different scopes.
/// `country` is an ISO 3166-1 alpha-2 code. Countries of the EEA have no decision and need none under the GDPR.
pub fn adequacy(exporter: Regime, country: &str, date: Date) -> Vec<&'static Adequacy> {
    table()
        .mentioning(country, |_| true)
        .filter(|row| row.countries.iter().any(|c| c == country) && row.counts_for(exporter, date))
        .collect()
}

/// The decision about a country that an exporter in another can rely on, on a day: the widest when there are several.
/// An exporter whose country is not known, or whose law is not, counts as one in the Union.
pub fn adequacy_for(exporter: Option<&str>, country: &str, date: Date) -> Option<&'static Adequacy> {
    let exporter = exporter.and_then(|from| regime(from, date)).unwrap_or(Regime::Eu);
    adequacy(exporter, country, date).into_iter().min_by_key(|row| row.scope)
}

/// Every decision that an exporter can rely on, on a day, about organisations too.
pub fn adequacies(exporter: Regime, date: Date) -> impl Iterator<Item = &'static Adequacy> {
    table().all().filter(move |row| row.counts_for(exporter, date))
}

impl Adequacy {
    /// Whether an exporter can rely on it, on a day.
    pub fn counts_for(&self, exporter: Regime, date: Date) -> bool {
        let reaches = match (exporter, self.regime) {
            (Regime::Efta, Regime::Eu) => match self.eea_efta {
                EeaEfta::WithTheUnion => true,
                EeaEfta::From(from) => from <= date,
                EeaEfta::Pending => false,
            },
            (exporter, own) => exporter == own,
        };
        reaches && self.standing.holds_on(date)
    }

    /// Whether it covers organisations on a list of certified ones only, so that the recipient must be checked.
    pub fn certified_only(&self) -> bool {
        self.scope == Scope::Certified
    }

    /// Whether it counts in the Union and has not yet reached Iceland, Liechtenstein and Norway.
    pub fn lags_in_efta(&self, date: Date) -> bool {
        self.counts_for(Regime::Eu, date) && !self.counts_for(Regime::Efta, date)
    }
}

const SCOPES: &[(&str, Scope)] = &[
    ("general", Scope::General),
    ("commercial", Scope::Commercial),
    ("private-sector", Scope::PrivateSector),
    ("automated", Scope::Automated),
    ("covered", Scope::Covered),
    ("certified", Scope::Certified),
];

const LISTS: &[(&str, Regime)] = &[("eu", Regime::Eu), ("ch", Regime::Ch), ("uk", Regime::Uk)];

static SHAPE: Shape = Shape {
    name: "an adequacy decision",
    about: "A decision that a place or an organisation protects personal data adequately.",
    keys: &[
        key("list", Value::OneOf(&["eu", "ch", "uk"]), "who decided", "").required(),
        key("countries", Value::List(&Value::Country), "the countries", ""),
        key("organisation", Value::Name, "the international organisation", ""),
        key("decision", Value::Name, "number of the decision", ""),
        key(
            "scope",
            Value::OneOf(&["general", "commercial", "private-sector", "automated", "covered", "certified"]),
            "what it covers",
            "",
        )
        .required(),
        key("challenged", Value::Name, "a case that may end it", ""),
        key("eea-efta", Value::Date, "when it reaches the EEA-EFTA states, or `pending`", ""),
        FROM,
        TO,
        SOURCE_KEY,
        UNSURE,
        NOTE,
    ],
};

pub(super) fn table() -> &'static Rows<Adequacy> {
    static TABLE: OnceLock<Rows<Adequacy>> = OnceLock::new();
    TABLE.get_or_init(|| Rows::new(include_str!("data/adequacy.yaml"), &SHAPE, read))
}

fn read(line: &Line<'_>) -> Option<Adequacy> {
    let regime = line.one_of("list", LISTS);
    let countries = line.strings("countries");
    let organisation = line.text("organisation");
    let decision = line.text("decision");
    let scope = line.one_of("scope", SCOPES);
    let challenged = line.text("challenged");
    let eea_efta = eea_efta(line);
    let standing = line.standing();
    if countries.is_empty() == organisation.is_none() {
        line.wrong("list", "either countries or an organisation");
        return None;
    }
    Some(Adequacy {
        id: line.id.to_owned(),
        regime: regime?,
        countries,
        organisation,
        decision,
        scope: scope?,
        challenged,
        eea_efta: eea_efta?,
        standing: standing?,
    })
}

fn eea_efta(line: &Line<'_>) -> Option<EeaEfta> {
    match line.text("eea-efta").as_deref() {
        None => Some(EeaEfta::WithTheUnion),
        Some("pending") => Some(EeaEfta::Pending),
        Some(_) => line.table.date("eea-efta").map(|date| EeaEfta::From(date.value)),
    }
}

impl Row for Adequacy {
    fn id(&self) -> &str {
        &self.id
    }

    fn standing(&self) -> &Standing {
        &self.standing
    }

    fn says(&self) -> String {
        let who = match self.regime {
            Regime::Eu | Regime::Efta => "the European Commission",
            Regime::Ch => "Switzerland",
            Regime::Uk => "the United Kingdom",
        };
        let what = match &self.organisation {
            Some(organisation) => organisation.clone(),
            None => self.countries.join(", "),
        };
        let scope = SCOPES.iter().find(|(_, scope)| *scope == self.scope).map_or("", |(word, _)| word);
        let decision = self.decision.as_deref().unwrap_or("number not known");
        let efta = match self.eea_efta {
            EeaEfta::WithTheUnion => String::new(),
            EeaEfta::From(date) => format!("; in Iceland, Liechtenstein and Norway from {date}"),
            EeaEfta::Pending => "; not yet in Iceland, Liechtenstein and Norway".to_owned(),
        };
        let case = self.challenged.as_ref().map(|case| format!("; challenged in {case}")).unwrap_or_default();
        format!("adequate for {who}: {what} ({decision}; scope {scope}{efta}{case})")
    }
}
