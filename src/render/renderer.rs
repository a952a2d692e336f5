//! The renderer: built once for a run, then asked for one document and format at a time, from any thread.

use super::compose::{compose, direction};
use super::dialect::Dialect;
use super::ledger::{Ledger, Part};
use super::markdown::Line;
use super::own::{Asset, Own};
#[cfg(feature = "pdf")]
use super::pdf::Typesetter;
use super::rules::BAD_THEME;
use super::site::{Index, Site};
use super::templates::{Engine, Styles};
use super::view::{DocumentView, IndexLinkView, IndexPage, IndexPolicy, Page, Tool, VERSION};
use super::{Format, problems, specimen, theme, variables};
use crate::diag::Sink;
use crate::document::tree::{Direction, Document, Inline};
use crate::source::{FileId, Sources};
use serde::Serialize;
use std::borrow::Cow;
use tera::{Context, Tera, Value};

/// Templates and style sheets, ready for use.
#[derive(Debug)]
pub struct Renderer {
    html: Tera,
    markdown: Tera,
    styles: Styles,
    own: Own,
    #[cfg(feature = "pdf")]
    pdf: Typesetter,
}

const TOOL: Tool = Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };

impl Renderer {
    /// The built-in templates with the user's files on top. `overrides` are files in `sources` with their names below
    /// `templates/`, as `html/page.html`. What is wrong with them is reported with a place; with the user's files in
    /// use, a [`specimen`] is rendered in every format, so that a broken file is found before any policy meets it.
    /// `None` when the templates cannot be used.
    pub fn new(overrides: &[(String, FileId)], sources: &Sources, sink: &mut Sink) -> Option<Renderer> {
        Renderer::with_assets(overrides, &[], sources, sink)
    }

    /// The same with the user's images and fonts, which PDF can use.
    pub fn with_assets(
        overrides: &[(String, FileId)],
        assets: &[Asset],
        sources: &Sources,
        sink: &mut Sink,
    ) -> Option<Renderer> {
        let mut found = Sink::new();
        let renderer = Self::load(overrides, assets, sources, &mut found);
        let usable = !found.has_errors();
        sink.extend(found.into_found());
        renderer.filter(|_| usable)
    }

    #[cfg_attr(not(feature = "pdf"), allow(unused_variables, reason = "only PDF has assets"))]
    fn load(
        overrides: &[(String, FileId)],
        assets: &[Asset],
        sources: &Sources,
        sink: &mut Sink,
    ) -> Option<Renderer> {
        let own = Own::new(overrides, sources, sink);
        let texts: Vec<(&str, &str)> = own
            .files
            .iter()
            .filter_map(|f| Some((f.name.as_str(), sources.get(f.file)?.text.as_ref())))
            .collect();
        let mut engine = |engine: Engine| match engine.load(&texts) {
            Ok(tera) => Some(tera),
            Err(error) => {
                sink.extend(problems::of_loading(&error, &own, sources));
                None
            }
        };
        let (html, markdown) = (engine(Engine::Html), engine(Engine::Markdown));
        let renderer = Renderer {
            html: html?,
            markdown: markdown?,
            styles: Styles::load(&texts),
            #[cfg(feature = "pdf")]
            pdf: Typesetter::new(&own, sources, assets)?,
            own,
        };
        if !renderer.own.files.is_empty() {
            let (mut stops, mut unknown) = (Sink::new(), Sink::new());
            renderer.try_out(&mut stops);
            renderer.check_variables(sources, &mut unknown);
            sink.extend(problems::told_once(stops.into_found(), unknown.into_found()));
        }
        Some(renderer)
    }

    fn check_variables(&self, sources: &Sources, sink: &mut Sink) {
        let (document, site, index) = (specimen::document(), specimen::site(), specimen::index());
        let (view, _) = compose(&document, Dialect::Markdown);
        let mut given = names(&page(view, &document, &site));
        given.extend(names(&index_page(&index, &mut Ledger::default())));
        given.sort();
        given.dedup();
        variables::check(&self.html, &given, &self.own, sources, sink);
        variables::check(&self.markdown, &given, &self.own, sources, sink);
    }

    /// Renders the specimen in every format.
    fn try_out(&self, sink: &mut Sink) {
        let (document, site) = (specimen::document(), specimen::site());
        let pdf = !self.own.is_empty_for(Engine::Pdf) && Format::Pdf.is_built_in();
        for format in Format::TEXTS.iter().chain(pdf.then_some(&Format::Pdf)) {
            let mut found = Sink::new();
            if self.render(&document, *format, &site, &mut found).is_none() {
                sink.extend(found.into_found());
            }
        }
        let mut found = Sink::new();
        if self.index(&specimen::index(), &site, &mut found).is_none() {
            sink.extend(found.into_found());
        }
    }

    /// The bytes of a document in a format. `None`, with diagnostics, when a template fails, when it loses anything
    /// of the document, or when the document holds what cannot be rendered.
    pub fn render(
        &self,
        document: &Document,
        format: Format,
        site: &Site,
        sink: &mut Sink,
    ) -> Option<Vec<u8>> {
        let dialect = match format {
            Format::Html | Format::Fragment => Dialect::html(document.dir),
            Format::Markdown => Dialect::Markdown,
            Format::Pdf => return self.pdf(document, site, sink),
        };
        let (view, composed) = compose(document, dialect);
        if !composed.limits.is_sound(&document.policy, sink) {
            return None;
        }
        let style = match format {
            Format::Html => with_theme(&self.styles.page, site, sink)?,
            Format::Fragment => with_theme(&self.styles.fragment, site, sink)?,
            Format::Markdown | Format::Pdf => Cow::Borrowed(""),
        };
        let (engine, template) = match format {
            Format::Html => (Engine::Html, "html/page.html"),
            Format::Fragment => (Engine::Html, "html/fragment.html"),
            Format::Markdown | Format::Pdf => (Engine::Markdown, "markdown/page.md"),
        };
        self.draw(engine, template, &page(view, document, site), &composed.ledger, &style, sink)
    }

    #[cfg(feature = "pdf")]
    fn pdf(&self, document: &Document, site: &Site, sink: &mut Sink) -> Option<Vec<u8>> {
        self.pdf.render(document, site, &self.own, sink)
    }

    #[cfg(not(feature = "pdf"))]
    fn pdf(&self, _document: &Document, _site: &Site, sink: &mut Sink) -> Option<Vec<u8>> {
        sink.push(super::rules::FAILING_TEMPLATE.nowhere("this policyc was built without PDF"));
        None
    }

    /// The words of a PDF as they stand on its pages, one entry for each run of the document, addresses that are
    /// printed after links included: what can be compared with the words of the other formats.
    #[cfg(feature = "pdf")]
    pub fn words_of_pdf(&self, document: &Document, site: &Site) -> Option<Vec<String>> {
        self.pdf.words(document, site)
    }

    /// Characters of a document that cannot be shown in a format, each once.
    #[cfg_attr(not(feature = "pdf"), allow(unused_variables, reason = "only PDF has fonts of its own"))]
    pub fn unprintable(&self, document: &Document, format: Format, site: &Site) -> Vec<char> {
        match format {
            #[cfg(feature = "pdf")]
            Format::Pdf => self.pdf.unprintable(document, site),
            _ => Vec::new(),
        }
    }

    /// The list of policies and languages.
    pub fn index(&self, index: &Index, site: &Site, sink: &mut Sink) -> Option<Vec<u8>> {
        let mut ledger = Ledger::default();
        let page = index_page(index, &mut ledger);
        let style = with_theme(&self.styles.page, site, sink)?;
        self.draw(Engine::Html, "html/index.html", &page, &ledger, &style, sink)
    }

    /// One call of the engine for the whole page, then the proof that it is whole.
    fn draw(
        &self,
        engine: Engine,
        template: &str,
        page: &impl Serialize,
        ledger: &Ledger,
        style: &str,
        sink: &mut Sink,
    ) -> Option<Vec<u8>> {
        let tera = match engine {
            Engine::Html => &self.html,
            Engine::Markdown | Engine::Pdf => &self.markdown,
        };
        let drawn = Context::from_serialize(page).and_then(|context| tera.render(template, &context));
        let drawn = match drawn {
            Ok(drawn) => drawn,
            Err(error) => {
                sink.push(problems::of_rendering(&error, &self.own));
                return None;
            }
        };
        match ledger.settle(&drawn, style) {
            Ok(bytes) => Some(bytes),
            Err(loss) => {
                sink.push(problems::of_loss(&loss, &self.own, engine));
                None
            }
        }
    }
}

/// The variables of a page.
fn page<'a>(view: DocumentView<'a>, document: &'a Document, site: &'a Site) -> Page<'a> {
    Page {
        version: VERSION,
        tool: TOOL,
        document: view,
        chrome: &document.chrome,
        site: site.view(document),
        style: Ledger::style_mark(),
    }
}

/// The variables of the list of policies.
fn index_page<'a>(index: &'a Index, ledger: &mut Ledger) -> IndexPage<'a> {
    let mut refused = Vec::new(); // titles are text: there are no links in them
    let mut run = |part, text: &str| {
        let text = [Inline::text(text)];
        Dialect::html(Direction::Ltr).run(ledger, part, &text, "", Line::Heading, &mut refused)
    };
    IndexPage {
        version: VERSION,
        tool: TOOL,
        lang: &index.lang,
        dir: direction(Direction::Ltr),
        title: &index.title,
        heading: run(Part::Front, &index.title),
        policies: index
            .policies
            .iter()
            .map(|policy| IndexPolicy {
                id: &policy.id,
                links: policy
                    .links
                    .iter()
                    .map(|link| IndexLinkView {
                        tag: &link.tag,
                        language: &link.autonym,
                        title: run(Part::Index, &link.title),
                        href: &link.href,
                    })
                    .collect(),
            })
            .collect(),
        style: Ledger::style_mark(),
    }
}

/// The names of a page's variables.
fn names(page: &impl Serialize) -> Vec<String> {
    let map = Value::try_from_serializable(page).ok().and_then(Value::into_map).unwrap_or_default();
    let mut names: Vec<String> = map.keys().filter_map(|key| key.as_str().map(str::to_owned)).collect();
    names.sort();
    names
}

/// A style sheet with the theme's values behind it.
fn with_theme<'s>(style: &'s str, site: &Site, sink: &mut Sink) -> Option<Cow<'s, str>> {
    let mut sound = true;
    for problem in site.theme.iter().filter_map(|(name, value)| theme::problem(name, value)) {
        sound = false;
        sink.push(BAD_THEME.nowhere(problem).help(format!("the names are {}", theme::NAMES.join(", "))));
    }
    if !sound {
        return None;
    }
    match site.theme.is_empty() {
        true => Some(Cow::Borrowed(style)),
        false => Some(Cow::Owned(format!("{style}{}", theme::css(&site.theme)))),
    }
}
