//! What all policies of a run share: the user's templates and wording, the renderer, one catalog a language.

use super::discover::list;
use crate::diag::Sink;
use crate::load::{describe, rules};
use crate::localize::{self, Catalog, LocaleFile, shipped};
use crate::model::language;
use crate::render::{Asset, Renderer};
use crate::source::{FileId, Sources, Spanned};
use crate::world::{LOCALES, TEMPLATES, World};
use camino::Utf8Path;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Shared by all policies of a run.
pub struct Shared {
    sources: Sources,
    locales: Vec<LocaleFile>,
    catalogs: Mutex<BTreeMap<String, Option<Arc<Catalog>>>>,
    templates: Vec<(String, FileId)>,
    assets: Vec<Asset>,
    /// Whether anything is rendered, or the user has templates that may be wrong.
    renders: bool,
    renderer: OnceLock<Option<Arc<Renderer>>>,
    sink: Mutex<Sink>,
}

impl Shared {
    /// Reads the user's templates and wording. Without `render` templates are read only when the user has any, to
    /// report what is wrong with them.
    pub fn load(world: &dyn World, render: bool) -> Shared {
        let mut sources = Sources::default();
        let mut sink = Sink::new();
        let templates = read(world, TEMPLATES, TEMPLATE_ENDINGS, &mut sources, &mut sink);
        let assets = assets(world, &mut sink);
        let locales = read(world, LOCALES, &["ftl"], &mut sources, &mut sink)
            .into_iter()
            .filter_map(|(name, file)| {
                let (lang, group) = name.split_once('/')?;
                Some(LocaleFile {
                    lang: lang.to_owned(),
                    group: group.trim_end_matches(".ftl").to_owned(),
                    file,
                })
            })
            .collect::<Vec<_>>();
        localize::folders(&locales, &mut sink);
        Shared {
            sources,
            locales,
            catalogs: Mutex::default(),
            renders: render || !templates.is_empty(),
            templates,
            assets,
            renderer: OnceLock::new(),
            sink: Mutex::new(sink),
        }
    }

    /// The files read so far: the sources of each policy start with them.
    pub fn sources(&self) -> Sources {
        self.sources.clone()
    }

    /// The renderer, made when it is first asked for; `None` when templates are broken or nothing is rendered.
    pub fn renderer(&self) -> Option<&Arc<Renderer>> {
        let make = || {
            let mut found = Sink::new();
            let renderer = Renderer::with_assets(&self.templates, &self.assets, &self.sources, &mut found);
            let mut sink = self.sink.lock().unwrap_or_else(PoisonError::into_inner);
            sink.extend(found.into_found());
            renderer.map(Arc::new)
        };
        self.renderer.get_or_init(|| if self.renders { make() } else { None }).as_ref()
    }

    /// Whether there is wording for a language: ours or the user's, for the tag itself or without its region.
    pub fn has_wording(&self, tag: &str) -> bool {
        let language = tag.split('-').next().unwrap_or(tag);
        let own = self.locales.iter().map(|l| l.lang.as_str());
        shipped().iter().map(|l| l.tag).chain(own).any(|known| known == tag || known == language)
    }

    /// The catalog of a language; a message at the place that asks for it when there is none.
    pub fn catalog(&self, language: &Spanned<String>, sink: &mut Sink) -> Option<Arc<Catalog>> {
        let mut catalogs = self.catalogs.lock().unwrap_or_else(PoisonError::into_inner);
        let catalog = catalogs.entry(language.value.clone()).or_insert_with(|| {
            let mut found = self.sink.lock().unwrap_or_else(PoisonError::into_inner);
            Catalog::load(&language.value, &self.locales, &self.sources, &mut found).map(Arc::new)
        });
        if catalog.is_none() {
            let known: Vec<&str> = shipped().iter().map(|l| l.tag).collect();
            let meant = language::meant(&language.value).filter(|tag| known.contains(&tag.as_str()));
            sink.push(
                rules::BAD_LANGUAGE
                    .at(language.span, format!("there is no wording for the language `{}`", language.value))
                    .label("not among the languages we ship")
                    .note(format!("wording is shipped for: {}", known.join(", ")))
                    .help(format!(
                        "remove it, or write all wording yourself in files under `locales/{}/`",
                        language.value
                    ))
                    .did_you_mean(meant.as_deref()),
            );
        }
        catalog.clone()
    }

    /// The texts, the images and fonts, and what was found in them.
    pub fn into_parts(self) -> (Sources, Vec<Asset>, Sink) {
        (self.sources, self.assets, self.sink.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Name of a language in itself, or its tag.
pub fn autonym(tag: &str) -> String {
    shipped().iter().find(|l| l.tag == tag).map_or_else(|| tag.to_owned(), |l| l.autonym.to_owned())
}

/// The text of a built-in template or wording file.
fn builtin(name: &str) -> Option<&'static str> {
    if let Some(template) = crate::render::builtin(name) {
        return Some(template);
    }
    let (lang, group) = name.strip_suffix(".ftl")?.split_once('/')?;
    let locale = shipped().iter().find(|l| l.tag == lang)?;
    locale.files().iter().find(|(g, _)| *g == group).map(|(_, text)| *text)
}

/// Endings of templates and style sheets.
const TEMPLATE_ENDINGS: &[&str] =
    if cfg!(feature = "pdf") { &["html", "md", "css", "typ"] } else { &["html", "md", "css"] };

/// Endings of images and fonts.
const ASSETS: &[&str] =
    if cfg!(feature = "pdf") { &["svg", "png", "jpg", "jpeg", "webp", "otf", "ttf", "ttc"] } else { &[] };

/// The user's images and fonts for PDF.
fn assets(world: &dyn World, sink: &mut Sink) -> Vec<Asset> {
    let mut out = Vec::new();
    if ASSETS.is_empty() {
        return out;
    }
    for path in list(world, &Utf8Path::new(TEMPLATES).join("pdf"), ASSETS, sink) {
        match world.bytes(&path) {
            Ok(bytes) => {
                let name = path.strip_prefix(TEMPLATES).unwrap_or(&path).as_str().to_owned();
                out.push(Asset { name, path, bytes });
            }
            Err(error) => {
                let (message, help) = describe(&path, &error);
                sink.push(rules::UNREADABLE_FILE.nowhere(message).help(help));
            }
        }
    }
    out
}

/// Reads the files below a folder that say something of their own; names are those below the folder.
fn read(
    world: &dyn World,
    folder: &str,
    extensions: &[&str],
    sources: &mut Sources,
    sink: &mut Sink,
) -> Vec<(String, FileId)> {
    let mut out = Vec::new();
    for path in list(world, Utf8Path::new(folder), extensions, sink) {
        match world.read(&path) {
            Ok(text) => {
                let name = path.strip_prefix(folder).unwrap_or(&path).as_str().to_owned();
                // a copy of what is built in changes nothing: this project's own repository is such a case
                if builtin(&name) != Some(text.as_ref()) {
                    out.push((name, sources.add(path.clone(), text)));
                }
            }
            Err(error) => {
                let (message, help) = describe(&path, &error);
                sink.push(rules::UNREADABLE_FILE.nowhere(message).help(help));
            }
        }
    }
    out
}
