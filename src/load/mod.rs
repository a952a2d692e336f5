//! Text to a tree of values, each with its place.
//!
//! In: YAML text. Out: [`Node`]s with spans, and [`Table`], which reads a map key by key against its [`Shape`] and
//! reports what is unknown, missing or of the wrong kind. It knows YAML and nothing of privacy policies.

mod import;
mod node;
mod reader;
pub mod rules;
mod shape;
mod suggest;
mod table;
mod values;
mod yaml;

pub use import::{Loaded, describe, load};
pub use node::{Entry, Kind, Node};
pub use reader::{ACCEPTANCE, Reader};
pub use shape::{Key, Shape, Value, key};
pub use suggest::closest;
pub use table::Table;
pub use values::unseen;
pub use yaml::parse;
