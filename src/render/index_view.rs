//! What the template of the list of policies can see. The contract of [`super::view`] holds here too.

use super::view::{Tool, Words};
use serde::Serialize;

/// The variables of `html/index.html`, the list of policies.
#[derive(Debug, Serialize)]
pub struct IndexPage<'a> {
    /// [`super::view::VERSION`].
    pub version: u32,
    /// Name and version of the program.
    pub tool: Tool,
    /// Language of the title.
    pub lang: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The title as plain text.
    pub title: &'a str,
    /// The title, for the one heading.
    pub heading: Words,
    /// The policies.
    pub policies: Vec<IndexPolicy<'a>>,
    /// The style sheet, without tags.
    pub style: Words,
}

/// A policy in the list.
#[derive(Debug, Serialize)]
pub struct IndexPolicy<'a> {
    /// Id of the policy.
    pub id: &'a str,
    /// One link for each language.
    pub links: Vec<IndexLinkView<'a>>,
}

/// A link to a policy in one language.
#[derive(Debug, Serialize)]
pub struct IndexLinkView<'a> {
    /// Language tag.
    pub tag: &'a str,
    /// Name of the language in itself.
    pub language: &'a str,
    /// Title of the policy in it.
    pub title: Words,
    /// Address relative to the list.
    pub href: &'a str,
}
