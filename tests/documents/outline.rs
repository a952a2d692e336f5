//! Which sections there are and what the law asks of some of them, whatever words they have.

use super::compile::{Pages, pages};
use super::keys::{EVERY_KEY, Kind, Place, fill, places};
use policyc::document::tree::{Block, Document, Inline, SectionStyle, Target};
use policyc::model::prose::MAX_NESTING;

const SMALL: &str = "\
policy: { id: p, languages: [en, sv] }
controller: { name: Company AB, email: post@mail.example, address: { country: SE } }
activities:
  orders:
    title: { en: Orders, sv: Order }
    purposes: [order-handling]
    basis: BASIS
";

fn document(policy: &str) -> Document {
    pages(policy).swap_remove(0).document
}

fn sections(document: &Document) -> Vec<&str> {
    document.sections.iter().map(|s| s.id.as_str()).collect()
}

#[test]
fn sections_stand_in_one_order_and_only_those_that_say_something() {
    assert_eq!(
        sections(&document(EVERY_KEY)),
        [
            "controller",
            "scope",
            "activities",
            "retention",
            "recipients",
            "transfers",
            "cookies",
            "permissions",
            "processor-role",
            "household-use",
            "decisions",
            "section-two",
            "rights",
            "section-one",
            "right-object",
            "complaint",
            "children",
            "security",
            "duties",
            "statements",
            "california",
            "changes",
            "links",
            "glossary",
        ]
    );
    let small = document(&SMALL.replace("BASIS", "contract"));
    assert_eq!(sections(&small), ["controller", "activities", "rights", "complaint"]);
    assert_eq!(small.summary.id, "summary");
}

#[test]
fn the_right_to_object_stands_apart_where_there_is_one() {
    let of = |basis: &str| document(&SMALL.replace("BASIS", basis));
    for basis in ["contract", "consent", "legal-obligation", "vital-interests"] {
        assert!(!sections(&of(basis)).contains(&"right-object"), "{basis}");
    }
    for basis in ["legitimate-interests", "public-task", "official-authority"] {
        let document = of(basis);
        let section = document.sections.iter().find(|s| s.id == "right-object");
        assert_eq!(section.map(|s| s.style), Some(SectionStyle::Prominent), "{basis}");
    }
}

#[test]
fn anchors_come_from_identifiers() {
    for Pages { document, lang, .. } in pages(EVERY_KEY) {
        let anchors = document.anchors();
        for anchor in [
            "activity-everything",
            "activity-in-a-table",
            "recipient-named",
            "activities-cards",
            "cookie-cookie-1",
            "right-access",
            "section-three",
            "term-word",
        ] {
            assert!(anchors.contains(&anchor), "{lang} lacks {anchor}: {anchors:?}");
        }
        for anchor in anchors {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(anchor.chars().all(plain), "{anchor}");
        }
    }
}

#[test]
fn the_summary_leads_to_what_it_sums_up() {
    fn links(blocks: &[Block], out: &mut Vec<String>) {
        fn inlines(list: &[Inline], out: &mut Vec<String>) {
            for inline in list {
                match inline {
                    Inline::Link { target: Target::Anchor(id), .. } => out.push(id.clone()),
                    Inline::Strong(inner) | Inline::Emphasis(inner) => inlines(inner, out),
                    Inline::Link { .. }
                    | Inline::Text(_)
                    | Inline::Name(_)
                    | Inline::Code(_)
                    | Inline::Break => {}
                }
            }
        }
        for block in blocks {
            match block {
                Block::Paragraph(text) => inlines(text, out),
                Block::List { items, .. } => items.iter().for_each(|item| links(item, out)),
                Block::Definitions(list) => list.iter().for_each(|d| links(&d.blocks, out)),
                Block::Notice(inner) => links(inner, out),
                Block::Table(_) | Block::Contact(_) => {}
            }
        }
    }
    let document = document(EVERY_KEY);
    let mut found = Vec::new();
    links(&document.summary.blocks, &mut found);
    for anchor in
        ["controller", "activity-everything", "retention", "recipients", "right-object", "complaint"]
    {
        assert!(found.iter().any(|id| id == anchor), "the summary does not lead to {anchor}: {found:?}");
    }
}

#[test]
fn lists_may_be_nested_as_deep_as_the_language_allows_in_every_text() {
    let levels: Vec<String> = (0..MAX_NESTING).map(|n| format!("{}- x", "  ".repeat(n))).collect();
    let places = places(EVERY_KEY);
    let prose = |_: usize, place: &Place| (place.kind == Kind::Prose).then(|| levels.join("\n"));
    let made = pages(&fill(EVERY_KEY, &places, prose));
    assert!(made.iter().all(|page| page.html.contains("<li>x</li>")));
}
