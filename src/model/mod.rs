//! Tree of values to [`Policy`]: typed, every name resolved, a place on everything a message may point at.
//!
//! In: the loaded files of one policy. Out: the policy, or what could be made of it, and diagnostics. It decides what
//! an author may write; what the law demands is left to the rules, and what readers are told to the document.

pub mod about;
pub mod activity;
mod assemble;
pub mod basis;
pub mod body;
pub mod california;
pub mod changes;
pub mod cited;
pub mod control;
pub mod cookie;
pub mod country;
pub mod data;
pub mod duty;
pub mod household;
pub mod kind;
pub mod language;
pub mod metric;
pub mod notes;
pub mod only;
pub mod own;
pub mod part;
pub mod parties;
pub mod party;
pub mod period;
pub mod permission;
mod phase;
pub mod place;
pub mod policy;
pub mod profiling;
pub mod prose;
pub mod read;
pub mod recipient;
pub mod reference;
pub mod retention;
pub mod review;
pub mod right_note;
pub mod rights;
mod scope;
pub mod security;
mod short;
pub mod text;
mod texts;
pub mod transfer;
pub mod unread;
pub mod used;
pub mod validity;
pub mod values;

pub use activity::{Activity, Status};
pub use assemble::{Assembled, assemble, assemble_in};
pub use basis::{Basis, BasisKind};
pub use cookie::Cookie;
pub use only::Only;
pub use period::{Period, Unit};
pub use policy::{Named, Policy, find};
pub use recipient::Recipient;
pub use retention::{Form, Retention};
pub use text::{Term, Text, Words};
pub use unread::Unread;
pub use used::Used;
pub use validity::Validity;
