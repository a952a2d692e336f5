//! What surrounds a document: its other languages and formats, where it will be published, how it should look.

use super::address;
use super::standard::Standards;
use super::view::{FormatView, LanguageView, SiteView};
use crate::document::tree::Document;
use std::collections::BTreeMap;

/// Surroundings of one rendered document. Everything in it is decided by the pipeline; `Site::default()` has nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// The languages of the policy, this one too, the source language first.
    pub languages: Vec<LanguageLink>,
    /// Address of the output folder on the web, for links that have to be absolute.
    pub base_url: Option<String>,
    /// Values for the style sheet's custom properties, by name without `--policyc-`; see [`super::theme`].
    pub theme: BTreeMap<String, String>,
    /// What a PDF keeps to.
    pub standards: Standards,
    /// Other formats of the same document.
    pub other_formats: Vec<FormatLink>,
}

/// A language in which the document can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    /// Language tag.
    pub tag: String,
    /// Name of the language in itself: `Svenska`.
    pub autonym: String,
    /// Address relative to this document: `../sv/`.
    pub href: String,
    /// Whether this document is in it.
    pub current: bool,
}

/// A format in which the document can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormatLink {
    /// What it is called.
    pub label: String,
    /// Address relative to this document: `acme-web.md`.
    pub href: String,
}

impl Site {
    /// As the templates see it.
    pub(super) fn view<'a>(&'a self, document: &Document) -> SiteView<'a> {
        let folder = format!("{}/{}", document.policy, document.lang);
        let absolute = |href: &str| match &self.base_url {
            Some(base) => address::absolute(base, &folder, href),
            None => href.to_owned(),
        };
        let several = if self.languages.len() > 1 { self.languages.as_slice() } else { &[] };
        SiteView {
            languages: several
                .iter()
                .map(|l| LanguageView {
                    tag: &l.tag,
                    name: &l.autonym,
                    href: &l.href,
                    url: absolute(&l.href),
                    current: l.current,
                })
                .collect(),
            formats: self
                .other_formats
                .iter()
                .map(|f| FormatView { label: &f.label, href: &f.href })
                .collect(),
            canonical: self.base_url.as_ref().map(|_| absolute("./")),
        }
    }
}

/// The list of policies and languages, `index.html` of the output folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Index {
    /// Language of the title.
    pub lang: String,
    /// The title, the only heading.
    pub title: String,
    /// The policies.
    pub policies: Vec<IndexEntry>,
}

/// A policy in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexEntry {
    /// Id of the policy.
    pub id: String,
    /// One link for each language, the source language first.
    pub links: Vec<IndexLink>,
}

/// A policy in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexLink {
    /// Language tag.
    pub tag: String,
    /// Name of the language in itself.
    pub autonym: String,
    /// Title of the policy in that language.
    pub title: String,
    /// Address relative to the list: `acme-web/sv/`.
    pub href: String,
}
