//! Tables that are shipped with the program: rows of facts, each with its source, its date and how sure it is.
//!
//! In: embedded YAML, its shape and a function that reads one row. Out: rows by id. The law data and the catalog of
//! services are such tables. It must not know what a row is about.

mod cut;
mod line;
mod standing;
mod table;

pub(crate) use line::{FROM, Line, NOTE, SOURCE_KEY, TO, UNSURE};
pub use standing::{Row, Standing};
pub(crate) use table::Rows;
