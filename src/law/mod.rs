//! What the law says on a date, as data: areas, adequacy, transfer mechanisms, authorities, ages, statutes.
//!
//! In: the tables in `data/`, embedded. Out: typed rows, each with its validity, its source, the day it was checked
//! and what in it is not confirmed ([`Standing`]), and look-ups that take the date as an argument.
//! It decides nothing about a policy: rules and the document ask it. It must not know policies, languages of the
//! output or the date of today. The words for what it holds are in `locales/`: citations of the regulation in
//! `law.ftl`, explanations of foreign laws in `vocabulary/laws.ftl`.
//!
//! Each table is parsed when it is first asked for, and once in a process. A row that cannot be read is left out and
//! listed in [`problems`], which the tests require to be empty: embedded data cannot fail at run time.

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

pub use adequacy::{Adequacy, Scope, adequacies, adequacy};
pub use area::{Area, AreaKind, Regime, area, eea, regime};
pub use authority::{Authority, Sector, authorities, authority, authority_by_id};
pub use children::{ChildAge, child_age};
pub use mechanism::{Death, Mechanism, MechanismKind, mechanism, mechanism_ids};
pub use period::Period;
pub use provision::{Act, Provision};
pub use standing::{Row, Standing};
pub use statute::{Keep, Statute, Topic, statute, statute_ids, statutes};

use crate::diag::Diagnostic;

/// Every row of every table, with the name of its table, in the order of the files: what `policyc law` lists.
pub fn rows() -> impl Iterator<Item = (&'static str, &'static dyn Row)> {
    fn of<T: Row>(name: &'static str, rows: &'static [T]) -> impl Iterator<Item = (&'static str, &'static dyn Row)> {
        rows.iter().map(move |row| (name, row as &dyn Row))
    }
    of("areas", &area::table().rows)
        .chain(of("adequacy", &adequacy::table().rows))
        .chain(of("mechanisms", &mechanism::table().rows))
        .chain(of("authorities", &authority::table().rows))
        .chain(of("children", &children::table().rows))
        .chain(of("statutes", &statute::table().rows))
}

/// What is wrong with the embedded tables, with the name of the table; empty in every build that passed its tests.
pub fn problems() -> Vec<(&'static str, &'static Diagnostic)> {
    fn of(
        name: &'static str,
        problems: &'static [Diagnostic],
    ) -> impl Iterator<Item = (&'static str, &'static Diagnostic)> {
        problems.iter().map(move |problem| (name, problem))
    }
    of("areas", &area::table().problems)
        .chain(of("adequacy", &adequacy::table().problems))
        .chain(of("mechanisms", &mechanism::table().problems))
        .chain(of("authorities", &authority::table().problems))
        .chain(of("children", &children::table().problems))
        .chain(of("statutes", &statute::table().problems))
        .collect()
}
