//! policyc: a compiler for privacy policies. Facts in YAML are checked and rendered as localized documents.
//!
//! The stages, in order; each uses only what stands before it, but that [`localize`] makes the inlines of
//! [`document::tree`] and that [`check::registry`] lists the rules of all stages:
//!
//! | stage | from | to |
//! |---|---|---|
//! | [`load`] | text | a tree of values with places |
//! | [`model`] | the tree | [`model::Policy`]: typed, every name resolved |
//! | [`derive`] | the policy and the [`law`] on a date | what follows and is not asked of the author |
//! | [`check`] | all of these | diagnostics |
//! | [`localize`] | Fluent files | [`localize::Catalog`]: words of one language |
//! | [`document`] | policy and catalog | [`document::tree::Document`]: every word chosen, no format |
//! | [`render`] | the document | bytes of a format |
//! | [`mod@write`] | artifacts | files on disk |
//!
//! [`pipeline`] calls them in this order and is the place to start reading. [`source`], [`diag`], [`vocabulary`],
//! [`law`] and [`services`] are leaves that the stages share, the last two made of dated [`rows`]; [`world`] is the only
//! way to a file or to the date; [`commands`] is the command line.

pub mod check;
pub mod commands;
pub mod config;
pub mod derive;
pub mod diag;
pub mod document;
pub mod law;
pub mod load;
pub mod localize;
pub mod model;
pub mod pipeline;
pub mod render;
pub mod rows;
pub mod services;
pub mod source;
pub mod vocabulary;
pub mod world;
pub mod write;
