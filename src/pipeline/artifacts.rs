//! Documents to artifacts: which files a policy gives, in which languages and formats, under which names.
//!
//! In: the documents of a policy in all its languages, the settings and the [`Request`]. Out: the [`Artifact`]s that are
//! asked for, drawn on all cores, and the list of policies. It must not decide whether a policy may be written.

use super::Request;
use super::shared::{self, Shared};
use super::tally::Tally;
use crate::config::Config;
use crate::diag::Sink;
use crate::document::tree::Document;
use crate::render::{Format, FormatLink, Index, IndexEntry, IndexLink, LanguageLink, Renderer, Site};
use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

/// One file to be written; `B` is what becomes of its bytes.
#[derive(Debug, Clone)]
pub struct Artifact<B = Vec<u8>> {
    /// Below the output folder.
    pub path: Utf8PathBuf,
    /// The policy it shows.
    pub policy: Option<String>,
    /// Its language.
    pub lang: Option<String>,
    /// Its format.
    pub format: String,
    /// The file.
    pub bytes: B,
}

/// A policy in the list of policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Language tag, title and address of each page, the source language first.
    pub pages: Vec<(String, String, String)>,
}

/// What becomes of the bytes of an artifact, given its path, as soon as its policy is made as a whole. It is called from
/// many threads.
pub type Keep<'k, B> = dyn Fn(&Utf8Path, Vec<u8>) -> B + Sync + 'k;

/// The formats that are asked for.
fn formats<'a>(config: &'a Config, request: &'a Request) -> &'a [Format] {
    if request.formats.is_empty() { &config.formats } else { &request.formats }
}

/// The documents in the languages that are asked for.
fn wanted<'a>(documents: &'a [Document], request: &Request) -> impl Iterator<Item = &'a Document> {
    documents.iter().filter(|d| request.langs.is_empty() || request.langs.contains(&d.lang))
}

/// Characters that some document has and some format cannot show.
pub(super) fn unprintable(
    documents: &[Document],
    config: &Config,
    request: &Request,
    shared: &Shared,
) -> Vec<char> {
    let Some(renderer) = shared.renderer() else { return Vec::new() };
    let mut found: Vec<char> = wanted(documents, request)
        .flat_map(|document| {
            let site = site(documents, document, config);
            formats(config, request).iter().flat_map(move |f| renderer.unprintable(document, *f, &site))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// A document and the format to draw it in.
pub(super) type ToDraw<'d> = (&'d Document, Format);

/// The documents in the languages and formats that are asked for.
pub(super) fn to_draw<'d>(documents: &'d [Document], config: &Config, request: &Request) -> Vec<ToDraw<'d>> {
    let formats = formats(config, request);
    wanted(documents, request).flat_map(|document| formats.iter().map(move |f| (document, *f))).collect()
}

/// Draws them; one that cannot be drawn is missing, and the reason is reported.
pub(super) fn draw(
    documents: &[Document],
    to_draw: &[ToDraw<'_>],
    config: &Config,
    shared: &Shared,
    tally: &Tally,
    sink: &mut Sink,
) -> Vec<Artifact> {
    let Some(renderer) = shared.renderer() else { return Vec::new() };
    let one = |(document, format): &ToDraw<'_>| {
        let mut sink = Sink::new();
        let site = site(documents, document, config);
        let bytes = renderer.render(document, *format, &site, &mut sink);
        tally.done();
        (bytes.map(|bytes| artifact(document, *format, bytes)), sink)
    };
    let drawn: Vec<_> = to_draw.par_iter().map(one).collect();
    let mut artifacts = Vec::new();
    for (artifact, found) in drawn {
        sink.extend(found.into_found());
        artifacts.extend(artifact);
    }
    artifacts
}

impl<B, E> Artifact<Result<B, E>> {
    /// The artifact, unless its bytes could not be kept.
    pub fn sound(self) -> Result<Artifact<B>, E> {
        let Artifact { path, policy, lang, format, bytes } = self;
        Ok(Artifact { path, policy, lang, format, bytes: bytes? })
    }
}

impl Artifact {
    pub(super) fn kept<B>(self, keep: &Keep<'_, B>) -> Artifact<B> {
        let Artifact { path, policy, lang, format, bytes } = self;
        let bytes = keep(&path, bytes);
        Artifact { path, policy, lang, format, bytes }
    }
}

fn artifact(document: &Document, format: Format, bytes: Vec<u8>) -> Artifact {
    let (policy, lang) = (&document.policy, &document.lang);
    Artifact {
        path: format!("{policy}/{lang}/{}", file_name(policy, format)).into(),
        policy: Some(policy.clone()),
        lang: Some(lang.clone()),
        format: format.to_string(),
        bytes,
    }
}

/// The name of the file of a format: part of the contract on output.
fn file_name(policy: &str, format: Format) -> String {
    match format {
        Format::Html => "index.html".to_owned(),
        Format::Fragment => format!("{policy}.fragment.html"),
        Format::Markdown => format!("{policy}.md"),
        Format::Pdf => format!("{policy}.pdf"),
    }
}

/// The other languages and formats. They follow from the settings, not from what this run was narrowed to: a page must
/// not differ by how it was asked for.
fn site(documents: &[Document], document: &Document, config: &Config) -> Site {
    let languages = documents
        .iter()
        .map(|d| LanguageLink {
            tag: d.lang.clone(),
            autonym: shared::autonym(&d.lang),
            href: format!("../{}/", d.lang),
            current: d.lang == document.lang,
        })
        .collect();
    let other_formats = config
        .formats
        .iter()
        .filter_map(|f| {
            let label = match f {
                Format::Markdown => "Markdown",
                Format::Pdf => "PDF",
                Format::Html | Format::Fragment => return None,
            };
            Some(FormatLink { label: label.to_owned(), href: file_name(&document.policy, *f) })
        })
        .collect();
    Site {
        languages,
        base_url: config.base_url.clone(),
        theme: config.theme.clone(),
        standards: config.standards.clone(),
        other_formats,
    }
}

/// The list of policies.
pub fn index(renderer: &Renderer, config: &Config, listed: &[Listed]) -> Option<Vec<u8>> {
    let policies = listed
        .iter()
        .map(|policy| IndexEntry {
            id: policy.id.clone(),
            links: policy
                .pages
                .iter()
                .map(|(tag, title, href)| IndexLink {
                    tag: tag.clone(),
                    autonym: shared::autonym(tag),
                    title: title.clone(),
                    href: href.clone(),
                })
                .collect(),
        })
        .collect();
    // the list is for those who keep the policies, not for their readers: it is in English
    let index = Index { lang: "en".to_owned(), title: "Privacy policies".to_owned(), policies };
    let site = Site { base_url: config.base_url.clone(), theme: config.theme.clone(), ..Site::default() };
    renderer.index(&index, &site, &mut Sink::new())
}
