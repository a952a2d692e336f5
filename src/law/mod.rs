//! What the law says on a date, as data: areas, adequacy, transfer mechanisms, authorities, ages, statutes.
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
mod children;
mod mechanism;
mod period;
mod provision;
mod standing;
mod statute;
mod table;

pub use adequacy::{Adequacy, Scope, adequacies, adequacy, adequacy_for};
pub use area::{Area, AreaKind, Regime, area, eea, regime};
pub use authority::{Authority, Sector, authorities, authorities_of, authority, authority_by_id};
pub use children::{ChildAge, child_age};
pub use mechanism::{Death, Mechanism, MechanismKind, derogation, derogations, mechanism, mechanisms};
pub use period::Period;
pub use provision::{Act, Provision};
pub use standing::{Row, Standing};
pub use statute::{Keep, Statute, Topic, statute, statutes, statutes_of};

use crate::diag::Diagnostic;
use table::Rows;

/// Every table with its name, in the order of the files.
fn tables() -> [(&'static str, &'static dyn Table); 6] {
    [
        ("areas", area::table()),
        ("adequacy", adequacy::table()),
        ("mechanisms", mechanism::table()),
        ("authorities", authority::table()),
        ("children", children::table()),
        ("statutes", statute::table()),
    ]
}

/// Cuts the tables into rows: for a thread that has nothing else to do yet.
pub fn prepare() {
    let _ = tables();
}

/// What every table can say, whatever its rows are.
trait Table {
    fn rows(&'static self) -> Vec<&'static dyn Row>;
    fn problems(&self) -> Vec<(&'static str, Diagnostic)>;
}

impl<T: Row> Table for Rows<T> {
    fn rows(&'static self) -> Vec<&'static dyn Row> {
        self.all().map(|row| row as &dyn Row).collect()
    }

    fn problems(&self) -> Vec<(&'static str, Diagnostic)> {
        Rows::problems(self)
    }
}

/// Every row of every table, with the name of its table, in the order of the files: what `policyc law` lists.
pub fn rows() -> impl Iterator<Item = (&'static str, &'static dyn Row)> {
    tables().into_iter().flat_map(|(name, table)| table.rows().into_iter().map(move |row| (name, row)))
}

/// What is wrong with the embedded tables: the name of the table, the id of the row or nothing, and the diagnostic,
/// whose place is within the row. Empty in every build that passed its tests.
pub fn problems() -> Vec<(&'static str, &'static str, Diagnostic)> {
    let of = |(name, table): (&'static str, &'static dyn Table)| {
        table.problems().into_iter().map(move |(id, problem)| (name, id, problem))
    };
    tables().into_iter().flat_map(of).collect()
}
