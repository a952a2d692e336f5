//! Changes of the law that no other table has: what rules turn on from a day, and what is not law yet.

use super::{Row, Standing, statute};
use crate::load::{Shape, Value, key};
use crate::rows::{FROM, Line, NOTE, Rows, SOURCE_KEY, TO, UNSURE};
use jiff::civil::Date;
use std::sync::OnceLock;

/// A change of the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Id of the row.
    pub id: String,
    /// ISO 3166-1 alpha-2 code, or `EU`.
    pub country: String,
    /// The change, one sentence in English without a full stop.
    pub what: String,
    /// What brought it: an act, a court.
    pub act: Option<String>,
    /// The law that it changed: id of a row of [`super::statute()`].
    pub law: Option<String>,
    /// The place in that law, as its own language writes it.
    pub provision: Option<String>,
    /// How far it has come.
    pub state: State,
    /// Validity, source, confidence.
    pub standing: Standing,
}

/// How far a change has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Somebody has proposed it.
    Proposed,
    /// It is decided, and from when it applies is not known.
    Adopted,
    /// It is law.
    InForce,
}

/// The change of an id.
pub fn change(id: &str) -> Option<&'static Change> {
    table().find(id)
}

impl Change {
    /// Whether it is law on a day.
    pub fn counts_on(&self, date: Date) -> bool {
        self.state == State::InForce && self.standing.holds_on(date)
    }
}

const STATES: &[(&str, State)] = &[("proposed", State::Proposed), ("adopted", State::Adopted)];

static SHAPE: Shape = Shape {
    name: "a change of the law",
    about: "Changes that rules go by, and changes that are on their way.",
    keys: &[
        key("country", Value::Name, "ISO 3166-1 alpha-2 code, or EU", "").required(),
        key("what", Value::Name, "the change", "").required(),
        key("act", Value::Name, "what brought it", ""),
        key("law", Value::Ref("law"), "the law that it changed", ""),
        key("provision", Value::Name, "the place in that law", ""),
        key("state", Value::OneOf(&["proposed", "adopted"]), "how far it has come, if it is not law", ""),
        FROM,
        TO,
        SOURCE_KEY,
        UNSURE,
        NOTE,
    ],
};

pub(super) fn table() -> &'static Rows<Change> {
    static TABLE: OnceLock<Rows<Change>> = OnceLock::new();
    TABLE.get_or_init(|| Rows::new(include_str!("data/changes.yaml"), &SHAPE, read))
}

fn read(line: &Line<'_>) -> Option<Change> {
    let (country, what) = (line.need("country"), line.need("what"));
    let (act, law, provision) = (line.text("act"), line.text("law"), line.text("provision"));
    let state = match line.text("state") {
        None => Some(State::InForce),
        Some(_) => line.one_of("state", STATES),
    };
    let standing = line.standing();
    Some(Change {
        id: line.id.to_owned(),
        country: country?,
        what: what?,
        act,
        law,
        provision,
        state: state?,
        standing: standing?,
    })
}

impl Row for Change {
    fn id(&self) -> &str {
        &self.id
    }

    fn standing(&self) -> &Standing {
        &self.standing
    }

    fn says(&self) -> String {
        let state = STATES.iter().find(|(_, state)| *state == self.state);
        let state = state.map(|(word, _)| format!(" ({word}, not law)")).unwrap_or_default();
        let place = self.law.as_deref().and_then(statute).map(|law| law.cited(self.provision.as_deref()));
        let brought: Vec<&str> = [self.act.as_deref(), place.as_deref()].into_iter().flatten().collect();
        let brought = if brought.is_empty() { String::new() } else { format!(" [{}]", brought.join("; ")) };
        format!("{}{state}: {}{brought}", self.country, self.what)
    }
}
