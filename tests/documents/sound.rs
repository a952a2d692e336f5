//! What holds for every page: one heading of level one, anchors that are there, tables with headers, nothing fetched.

use super::compile::{Pages, pages};
use super::keys::EVERY_KEY;
use crate::support::html::{Piece, attribute, read, values};
use policyc::document::tree::{Block, Document, Section};
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// The skeleton of a page: level and anchor of every section, and the anchors of everything else.
#[derive(Debug, PartialEq, Eq)]
pub struct Skeleton {
    sections: Vec<(u8, String)>,
    /// Sorted: rows stand in the order of the language.
    anchors: BTreeSet<String>,
}

/// Checks a page and gives its skeleton. Tables of the author's own have no caption.
pub fn html(page: &str, lang: &str) -> Skeleton {
    let pieces = read(page);
    let opened = |wanted: &str| -> Vec<&Vec<(String, String)>> {
        let of = |piece: &'_ Piece| match piece {
            Piece::Open { name, .. } => name == wanted,
            Piece::Close(_) | Piece::Text(_) => false,
        };
        let wanted = pieces.iter().filter(|piece| of(piece));
        wanted
            .filter_map(
                |piece| if let Piece::Open { attributes, .. } = piece { Some(attributes) } else { None },
            )
            .collect()
    };
    assert_eq!(opened("h1").len(), 1, "one heading of level one");
    assert_eq!(attribute(opened("html")[0], "lang"), Some(lang));
    assert!(attribute(opened("html")[0], "dir").is_some());
    fetches_nothing(page, &pieces);

    let ids = values(&pieces, "id");
    let anchors: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), anchors.len(), "an id stands twice: {ids:?}");
    for href in values(&pieces, "href") {
        if let Some(anchor) = href.strip_prefix('#') {
            assert!(anchors.contains(anchor), "nothing has the id {anchor}");
        }
    }
    for cell in opened("th") {
        assert!(matches!(attribute(cell, "scope"), Some("col" | "row")), "a header without scope: {cell:?}");
    }
    assert_eq!(opened("table").len(), opened("thead").len(), "a table without headers");
    let labels: Vec<_> = opened("nav").iter().map(|nav| attribute(nav, "aria-label")).collect();
    assert!(labels.iter().all(|label| label.is_some_and(|l| !l.is_empty())), "{labels:?}");

    // policyc's own names are those of the page, not of the policy
    let mut skeleton =
        Skeleton { sections: Vec::new(), anchors: ids.iter().map(|id| (*id).to_owned()).collect() };
    skeleton.anchors.retain(|id| !id.starts_with("policyc-"));
    let mut section = String::new();
    let mut last = 1;
    for piece in &pieces {
        let Piece::Open { name, attributes } = piece else { continue };
        if name == "section" {
            section = attribute(attributes, "id").expect("a section has an anchor").to_owned();
        } else if let Some(level) = name.strip_prefix('h').and_then(|l| l.parse::<u8>().ok())
            && level > 1
        {
            assert!(level <= last + 1, "a heading of level {level} follows one of level {last}");
            last = level;
            skeleton.sections.push((level, std::mem::take(&mut section)));
        }
    }
    skeleton
}

/// No element or style that a browser would fetch anything for.
fn fetches_nothing(page: &str, pieces: &[Piece]) {
    for piece in pieces {
        match piece {
            Piece::Open { name, attributes } => {
                let allowed = match name.as_str() {
                    "link" => match attribute(attributes, "rel") {
                        Some("canonical" | "alternate") => true,
                        Some("icon") => attribute(attributes, "href") == Some("data:,"),
                        _ => false,
                    },
                    "script" | "img" | "iframe" | "object" | "embed" | "form" | "base" | "video"
                    | "audio" | "source" | "picture" | "svg" | "input" => false,
                    _ => true,
                };
                assert!(allowed, "<{name}> {attributes:?}");
                let odd = |a: &str| a.starts_with("on") || matches!(a, "src" | "srcset" | "style" | "ping");
                assert!(!attributes.iter().any(|(a, _)| odd(a)), "<{name}> {attributes:?}");
            }
            Piece::Close(_) | Piece::Text(_) => {}
        }
    }
    let (_, style) = page.split_once("<style>").expect("a page has a style sheet");
    let (style, _) = style.split_once("</style>").unwrap();
    for word in ["@import", "url(", "image-set(", "src(", "@font-face"] {
        assert!(!style.contains(word), "the style sheet has {word}");
    }
}

/// Checks a Markdown file and gives its skeleton.
pub fn markdown(text: &str) -> Skeleton {
    let mut skeleton = Skeleton { sections: Vec::new(), anchors: BTreeSet::new() };
    let mut links = Vec::new();
    let mut section = String::new();
    let mut first_level = 0;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Html(tag) | Event::InlineHtml(tag) => {
                let Some((id, _)) = tag.strip_prefix("<a id=\"").and_then(|t| t.split_once('"')) else {
                    continue;
                };
                assert!(skeleton.anchors.insert(id.to_owned()), "the anchor {id} stands twice");
                section = id.to_owned();
            }
            Event::Start(Tag::Heading { level, .. }) => match level as u8 {
                1 => first_level += 1,
                // the table of contents is no section
                level if section.is_empty() => assert_eq!(level, 2),
                level => skeleton.sections.push((level, std::mem::take(&mut section))),
            },
            Event::Start(Tag::Link { dest_url, .. }) => {
                links.extend(dest_url.strip_prefix('#').map(str::to_owned));
            }
            _ => {}
        }
    }
    assert_eq!(first_level, 1, "one heading of level one");
    for link in links {
        assert!(skeleton.anchors.contains(&link), "nothing has the anchor {link}");
    }
    skeleton
}

/// Checks the pages of one policy, by language: HTML and Markdown.
pub fn policy(pages: &BTreeMap<String, (String, String)>) {
    let mut first: Option<(&str, Skeleton)> = None;
    for (lang, (page, text)) in pages {
        let of_html = html(page, lang);
        let of_markdown = markdown(text);
        assert_eq!(of_html, of_markdown, "HTML and Markdown in {lang} differ");
        match &first {
            Some((other, skeleton)) => assert_eq!(*skeleton, of_html, "{other} and {lang} differ"),
            None => first = Some((lang, of_html)),
        }
    }
}

#[test]
fn a_policy_with_every_key_gives_sound_pages() {
    let made = pages(EVERY_KEY);
    policy(&made.iter().map(|p| (p.lang.clone(), (p.html.clone(), p.markdown.clone()))).collect());
    for Pages { document, html: page, .. } in &made {
        let anchors: BTreeSet<String> = document.anchors().into_iter().map(str::to_owned).collect();
        assert_eq!(html(page, &document.lang).anchors, anchors, "the page has the anchors of the document");
        captions(document);
    }
}

/// Every table that is not the author's own says what it shows.
fn captions(document: &Document) {
    fn blocks(list: &[Block], section: &str) {
        for block in list {
            match block {
                Block::Table(table) => {
                    assert!(!table.caption.is_empty(), "a table in {section} has no caption")
                }
                Block::List { items, .. } => items.iter().for_each(|item| blocks(item, section)),
                Block::Definitions(list) => list.iter().for_each(|d| blocks(&d.blocks, section)),
                Block::Notice(inner) => blocks(inner, section),
                Block::Paragraph(_) | Block::Contact(_) => {}
            }
        }
    }
    let sections: Vec<&Section> = document.walk().into_iter().map(|(_, s)| s).collect();
    sections.iter().for_each(|section| blocks(&section.blocks, &section.id));
}

/// Names that meet those of the page's own sections, and each other.
#[test]
fn identifiers_of_the_author_never_meet_the_anchors_of_the_page() {
    let policy = "\
policy: { id: acme, languages: [en, sv], effective: 2026-01-01 }
controller: { name: Acme AB, address: { street: Box 1, city: Lund, country: SE }, email: a@acme.example }
controllers:
  dpo: { name: Second AB, email: b@acme.example }
groups:
  other: { title: { en: Everything else, sv: Allt annat } }
  companies: { title: { en: Companies, sv: Bolag } }
group-companies: [{ name: Third AB, country: SE, role: controller }]
recipients:
  processor: { name: Fourth AB, role: processor, task: delivery, country: SE, agreement: true }
activities:
  other: { title: { en: One, sv: Ett }, group: other, data: [name], recipients: [processor] }
  companies: { title: { en: Two, sv: Två }, group: companies, data: [name] }
  table: { title: { en: Three, sv: Tre }, data: [name] }
cookies:
  choice: { category: necessary, duration: session, purpose: keeps-session }
  necessary: { category: necessary, duration: session, purpose: keeps-session }
  a: { category: necessary, duration: session, purpose: keeps-session }
  A: { category: necessary, duration: session, purpose: keeps-session }
  a-2: { category: necessary, duration: session, purpose: keeps-session }
cookie-settings: { change-url: https://acme.example/cookies }
sections:
  rights: { title: { en: More, sv: Mer }, text: { en: Words., sv: Ord. } }
";
    for page in pages(policy) {
        assert_eq!(html(&page.html, &page.lang), markdown(&page.markdown));
    }
}
