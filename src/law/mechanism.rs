//! What a transfer to a third country can rest on, and what it no longer can.

use super::{Provision, Regime, Row, Standing};
use crate::load::{Shape, Value, key};
use crate::rows::{FROM, Line, NOTE, Rows, SOURCE_KEY, TO, UNSURE};
use jiff::civil::Date;
use std::sync::OnceLock;

/// An instrument for transfers, or one of the exceptions of Article 49 GDPR.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mechanism {
    /// Id: what an author writes under `transfer`.
    pub id: String,
    /// Whether it is one of the exceptions that the mechanism `derogation` stands for.
    pub exception: bool,
    /// The exporters' laws that know it.
    pub regimes: Vec<Regime>,
    /// What kind of ground it is.
    pub kind: MechanismKind,
    /// The provision it rests on, in the act of its law: GDPR, UK GDPR or FADP.
    pub article: Option<Provision>,
    /// Official name or number: `Implementing Decision (EU) 2021/914`.
    pub instrument: Option<String>,
    /// Whether the notice must say how to get a copy or where it is available, Article 13(1)(f) GDPR.
    pub needs_copy: bool,
    /// Since when and why it carries nothing any more.
    pub death: Option<Death>,
    /// Validity, source, confidence.
    pub standing: Standing,
}

/// What kind of ground a mechanism is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MechanismKind {
    /// The destination is adequate: Article 45 GDPR.
    Adequacy,
    /// Appropriate safeguards: Articles 46 and 47 GDPR.
    Safeguard,
    /// A derogation for a specific situation: Article 49 GDPR.
    Derogation,
}

/// The end of a mechanism.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Death {
    /// First day on which it carried nothing.
    pub since: Date,
    /// Last day on which it could still be agreed anew, where old contracts lived on.
    pub new_until: Option<Date>,
    /// What ended it, as a clause in English.
    pub why: String,
}

impl Mechanism {
    /// Whether a transfer can rest on it, on a day. A date before it existed does not count as dead.
    pub fn alive_on(&self, date: Date) -> bool {
        self.death.as_ref().is_none_or(|death| date < death.since)
    }
}

/// The mechanism of an id: `scc`, `dpf`, `derogation`.
pub fn mechanism(id: &str) -> Option<&'static Mechanism> {
    table().find(id).filter(|row| !row.exception)
}

/// All mechanisms, the dead ones last. The single exceptions of Article 49 are in [`derogations`].
pub fn mechanisms() -> impl Iterator<Item = &'static Mechanism> {
    table().matching(|written| !written.has_key("under"))
}

/// The exception of an id, Article 49(1) GDPR: `explicit-consent`, `legal-claims`, `compelling-interests`.
pub fn derogation(id: &str) -> Option<&'static Mechanism> {
    table().find(id).filter(|row| row.exception)
}

/// The exceptions of Article 49(1) GDPR, in its order.
pub fn derogations() -> impl Iterator<Item = &'static Mechanism> {
    table().matching(|written| written.has_key("under"))
}

const KINDS: &[(&str, MechanismKind)] = &[
    ("adequacy", MechanismKind::Adequacy),
    ("safeguard", MechanismKind::Safeguard),
    ("derogation", MechanismKind::Derogation),
];

const REGIMES: &[(&str, &[Regime])] =
    &[("eu", &[Regime::Eu, Regime::Efta]), ("uk", &[Regime::Uk]), ("ch", &[Regime::Ch])];

static SHAPE: Shape = Shape {
    name: "a transfer mechanism",
    about: "What a transfer to a third country can rest on.",
    keys: &[
        key("under", Value::OneOf(&["derogation"]), "the mechanism it is one of", ""),
        key("for", Value::List(&Value::OneOf(&["eu", "uk", "ch"])), "the exporters' laws that know it", "")
            .required(),
        key("kind", Value::OneOf(&["adequacy", "safeguard", "derogation"]), "what kind of ground it is", "")
            .required(),
        key("article", Value::Name, "the provision in the act of that law", ""),
        key("instrument", Value::Name, "official name or number", ""),
        key("copy", Value::Bool, "whether the notice must say how to get a copy", "13(1)(f)").required(),
        key("dead-since", Value::Date, "first day on which it carries nothing", ""),
        key("new-until", Value::Date, "last day on which it could be agreed anew", ""),
        key("why", Value::Name, "what ended it", ""),
        FROM,
        TO,
        SOURCE_KEY,
        UNSURE,
        NOTE,
    ],
};

pub(super) fn table() -> &'static Rows<Mechanism> {
    static TABLE: OnceLock<Rows<Mechanism>> = OnceLock::new();
    TABLE.get_or_init(|| Rows::new(include_str!("data/mechanisms.yaml"), &SHAPE, read))
}

fn read(line: &Line<'_>) -> Option<Mechanism> {
    let exception = line.text("under").is_some();
    let regimes = line.each_of("for", REGIMES).concat();
    let kind = line.one_of("kind", KINDS);
    let article = line.parsed("article", "a provision such as 46(2)(c)");
    let instrument = line.text("instrument");
    let needs_copy = line.table.need("copy").and_then(|node| line.table.reader.boolean(node));
    let death = death(line);
    let standing = line.standing();
    Some(Mechanism {
        id: line.id.to_owned(),
        exception,
        regimes,
        kind: kind?,
        article,
        instrument,
        needs_copy: needs_copy?.value,
        death: death.ok()?,
        standing: standing?,
    })
}

/// The end of the mechanism, if it has one; an error when only half of it is written.
fn death(line: &Line<'_>) -> Result<Option<Death>, ()> {
    let since = line.table.date("dead-since").map(|date| date.value);
    let new_until = line.table.date("new-until").map(|date| date.value);
    match (since, line.text("why")) {
        (Some(since), Some(why)) => Ok(Some(Death { since, new_until, why })),
        (None, None) if new_until.is_none() => Ok(None),
        _ => {
            line.wrong("kind", "both `dead-since` and `why`, or neither");
            Err(())
        }
    }
}

impl Row for Mechanism {
    fn id(&self) -> &str {
        &self.id
    }

    fn standing(&self) -> &Standing {
        &self.standing
    }

    fn says(&self) -> String {
        let kind = KINDS.iter().find(|(_, kind)| *kind == self.kind).map_or("", |(word, _)| word);
        let article = self.article.as_ref().map(|article| format!(", Article {article}")).unwrap_or_default();
        let instrument = self.instrument.as_ref().map(|name| format!(", {name}")).unwrap_or_default();
        match &self.death {
            Some(death) => {
                format!("{kind}{article}{instrument}: invalid since {}: {}", death.since, death.why)
            }
            None => format!("{kind}{article}{instrument}"),
        }
    }
}
