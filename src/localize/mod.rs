//! Fluent files to words.
//!
//! In: the shipped files of `locales/`, embedded, and a user's files on top of them. Out: a [`Catalog`] for one
//! language, which turns a [`message::Call`] into inlines and knows the language's dates, numbers, lists, country
//! names and order; and diagnostics about the user's files, each with its place.
//!
//! It must not know policies or sections: which message is said where is decided in [`crate::document`].
//!
//! Fluent is read with its own parser, `fluent-syntax`. The messages are then put into words by `resolve` and not
//! by `fluent-bundle`, for three reasons: its plural rules are wrong for Lithuanian, Latvian, Romanian and Maltese,
//! its arguments are texts, whereas ours are inlines that must come out as they went in, and it parses every message
//! before it can say one. `coverage` holds the same pattern types against the declarations in [`messages`].

mod catalog;
mod compile;
mod contents;
mod coverage;
mod entries;
mod formats;
pub mod message;
pub mod messages;
mod overrides;
mod pattern;
mod resolve;
pub mod rules;
mod shipped;
mod syntax;
#[cfg(test)]
mod tests;
mod usage;

pub use catalog::Catalog;
pub use coverage::folders;
pub use formats::ListKind;
pub use overrides::LocaleFile;
pub use shipped::{Locale, message_ids, message_text, shipped};

pub use crate::vocabulary::Family;
