//! What the law says on a date, as data: areas, adequacy, transfer mechanisms, authorities, ages, statutes, changes.
//!
//! In: the tables in `data/`, embedded. Out: typed rows, each with its validity, its source, the day it was checked
//! and what in it is not confirmed ([`Standing`]), and look-ups that take the date as an argument.
//! It decides nothing about a policy: rules and the document ask it. It must not know policies, languages of the
//! output or the date of today. The words for what it holds are in `locales/`: citations of the regulation in
//! `law.ftl`, explanations of foreign laws in `vocabulary/laws.ftl`.
//!
//! A row is parsed when it is first asked for, and once in a process. One that cannot be read is left out and listed
//! in [`problems`], which the tests require to be empty: embedded data cannot fail at run time.

mod adequacy;
mod area;
mod authority;
mod change;
mod children;
mod mechanism;
mod period;
mod provision;
mod statute;

pub use crate::rows::{Row, Standing};
pub use adequacy::{Adequacy, Scope, adequacies, adequacy, adequacy_for};
pub use area::{Area, AreaKind, Regime, area, eea, regime};
pub use authority::{Authority, Sector, authorities, authorities_of, authority, authority_by_id, languages};
pub use change::{Change, State, change};
pub use children::{ChildAge, child_age};
pub use mechanism::{Death, Mechanism, MechanismKind, derogation, derogations, mechanism, mechanisms};
pub use period::Period;
pub use provision::{Act, Provision};
pub use statute::{Keep, NamedFor, Statute, Topic, in_parentheses, statute, statutes, statutes_of};

use crate::diag::Diagnostic;
use crate::load::{Key, Node};
use crate::rows::Rows;
use std::sync::Arc;

/// Every table, in the order in which they build on each other.
fn tables() -> [Sheet; 7] {
    let sheet = |name, about, table| Sheet { name, about, table };
    [
        sheet("areas", "whose data protection law applies where", area::table()),
        sheet("adequacy", "who decided that which place protects data adequately", adequacy::table()),
        sheet("mechanisms", "what a transfer can rest on, and what it no longer can", mechanism::table()),
        sheet("authorities", "whom people can complain to, and who supervises cookies", authority::table()),
        sheet("children", "from what age a child can consent alone", children::table()),
        sheet("statutes", "laws that policies name, their storage periods and successors", statute::table()),
        sheet("changes", "what rules turn on from a day, and what is on its way", change::table()),
    ]
}

/// Cuts the tables into rows: for a thread that has nothing else to do yet.
pub fn prepare() {
    let _ = tables();
}

/// A table of the law data.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// Its name: `authorities`.
    pub name: &'static str,
    /// What its rows are about, for lists.
    pub about: &'static str,
    table: &'static dyn Table,
}

impl Sheet {
    /// Its rows, in the order of the file.
    pub fn rows(&self) -> Vec<&'static dyn Row> {
        self.table.rows()
    }

    /// What is written in a row, key by key, in the order of the file; the keys that all rows have at the end are in
    /// [`Row::standing`]. Empty when there is no such row.
    pub fn written(&self, id: &str) -> Vec<(&'static Key, Arc<Node>)> {
        self.table.written(id)
    }
}

/// What every table can say, whatever its rows are.
trait Table: Sync {
    fn rows(&'static self) -> Vec<&'static dyn Row>;
    fn written(&self, id: &str) -> Vec<(&'static Key, Arc<Node>)>;
    fn problems(&self) -> Vec<(&'static str, Diagnostic)>;
}

impl<T: Row + Send> Table for Rows<T> {
    fn rows(&'static self) -> Vec<&'static dyn Row> {
        self.all().map(|row| row as &dyn Row).collect()
    }

    fn written(&self, id: &str) -> Vec<(&'static Key, Arc<Node>)> {
        Rows::written(self, id)
    }

    fn problems(&self) -> Vec<(&'static str, Diagnostic)> {
        Rows::problems(self)
    }
}

/// Every table: what `policyc law` lists.
pub fn sheets() -> impl Iterator<Item = Sheet> {
    tables().into_iter()
}

/// Every row of every table, with the name of its table, in the order of the files.
pub fn rows() -> impl Iterator<Item = (&'static str, &'static dyn Row)> {
    sheets().flat_map(|sheet| sheet.rows().into_iter().map(move |row| (sheet.name, row)))
}

/// What is wrong with the embedded tables: the name of the table, the id of the row or nothing, and the diagnostic,
/// whose place is within the row. Empty in every build that passed its tests.
pub fn problems() -> Vec<(&'static str, &'static str, Diagnostic)> {
    let of =
        |sheet: Sheet| sheet.table.problems().into_iter().map(move |(id, problem)| (sheet.name, id, problem));
    sheets().flat_map(of).collect()
}
