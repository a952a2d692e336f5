//! A small document with every kind of block and inline in every place it can stand: what templates are tried out on
//! before they meet a policy.

use super::Standards;
use super::site::{FormatLink, Index, IndexEntry, IndexLink, LanguageLink, Site};
use crate::document::tree::{
    Block, Chrome, Contact, Definition, Direction, Document, Inline, Inlines, Row, Section, SectionStyle,
    Table,
};
use jiff::civil::date;

/// The document.
pub fn document() -> Document {
    Document {
        policy: "specimen".into(),
        lang: "en".into(),
        dir: Direction::Ltr,
        title: "Specimen".into(),
        description: "Every kind of block and inline, once.".into(),
        author: "Specimen & Co. <AB>".into(),
        meta: vec![("Version".into(), words("1")), ("In force from".into(), words("1 April 2026"))],
        date: Some(date(2026, 4, 1)),
        intro: vec![Block::Paragraph(every_inline())],
        summary: Section {
            id: "summary".into(),
            title: words("In short"),
            blocks: vec![Block::Definitions(vec![
                Definition { id: None, term: words("Who?"), blocks: vec![Block::Paragraph(words("We."))] },
                Definition { id: Some("short-why".into()), term: words("Why"), blocks: every_block() },
            ])],
            ..Section::default()
        },
        sections: vec![
            Section {
                id: "plain".into(),
                title: vec![Inline::text("Plain "), Inline::Code("_x*".into())],
                blocks: every_block(),
                sections: vec![Section {
                    id: "card".into(),
                    title: words("Card"),
                    blocks: every_block(),
                    sections: vec![Section {
                        id: "inner".into(),
                        title: words("Inner"),
                        ..Section::default()
                    }],
                    style: SectionStyle::Card,
                }],
                style: SectionStyle::Plain,
            },
            Section {
                id: "prominent".into(),
                title: words("Prominent"),
                blocks: every_block(),
                style: SectionStyle::Prominent,
                ..Section::default()
            },
        ],
        chrome: Chrome {
            contents: "Contents".into(),
            languages: "Languages".into(),
            skip: "Skip to the content".into(),
            top: "Back to the top".into(),
            page: "Page {page} of {pages}".into(),
            language: "Language".into(),
        },
    }
}

/// What surrounds it.
pub fn site() -> Site {
    let link = |tag: &str, name: &str, current| LanguageLink {
        tag: tag.into(),
        autonym: name.into(),
        href: format!("../{tag}/"),
        current,
    };
    Site {
        languages: vec![link("en", "English", true), link("sv", "Svenska", false)],
        base_url: Some("https://specimen.example/legal".into()),
        standards: Standards::default(),
        other_formats: vec![FormatLink { label: "Markdown".into(), href: "specimen.md".into() }],
        ..Site::default()
    }
}

/// A list with it.
pub fn index() -> Index {
    let link = |tag: &str, name: &str| IndexLink {
        tag: tag.into(),
        autonym: name.into(),
        title: "Specimen".into(),
        href: format!("specimen/{tag}/"),
    };
    Index {
        lang: "en".into(),
        title: "Policies".into(),
        policies: vec![IndexEntry {
            id: "specimen".into(),
            links: vec![link("en", "English"), link("sv", "Svenska")],
        }],
    }
}

fn words(text: &str) -> Inlines {
    vec![Inline::text(text)]
}

fn every_inline() -> Inlines {
    vec![
        Inline::text("Text, "),
        Inline::Name("A & B <AB>".into()),
        Inline::text(", "),
        Inline::Name("חברה".into()),
        Inline::text(", "),
        Inline::Code("_ga_*".into()),
        Inline::text(", "),
        Inline::Strong(vec![Inline::text("important "), Inline::Emphasis(words("and stressed"))]),
        Inline::text(", "),
        Inline::Emphasis(words("stressed")),
        Inline::Break,
        Inline::url("https://specimen.example/a_(b)?c=1&d=2"),
        Inline::text(", "),
        Inline::url("mailto:privacy@specimen.example"),
        Inline::text(", "),
        Inline::link("https://specimen.example/", vec![Inline::Strong(words("elsewhere"))]),
        Inline::text(", "),
        Inline::anchor("prominent", words("below")),
        Inline::text("."),
    ]
}

/// Every kind of block; no anchors, so that it can stand in several sections.
fn every_block() -> Vec<Block> {
    let item = |text: &str| vec![Block::Paragraph(words(text))];
    let nested = vec![
        Block::Paragraph(words("with a paragraph")),
        Block::List { ordered: true, items: vec![item("first"), item("second")] },
        Block::Table(table()),
    ];
    vec![
        Block::Paragraph(every_inline()),
        Block::List { ordered: false, items: vec![item("an item"), nested.clone(), Vec::new()] },
        Block::List {
            ordered: false,
            items: vec![item("- another list"), vec![Block::Notice(nested.clone())]],
        },
        Block::List { ordered: true, items: vec![item("1. first")] },
        Block::Definitions(vec![
            Definition { id: None, term: words("Term"), blocks: item("said of it") },
            Definition { id: None, term: every_inline(), blocks: nested },
            Definition { id: None, term: words("Nothing said"), blocks: Vec::new() },
            Definition {
                id: None,
                term: words("A list"),
                blocks: vec![Block::List { ordered: false, items: vec![item("one"), item("two")] }],
            },
        ]),
        Block::Table(table()),
        Block::Table(Table { caption: Vec::new(), head: vec![words("Only")], rows: Vec::new() }),
        Block::Contact(Contact {
            name: Some("Specimen & Co. <AB>".into()),
            address: vec!["1. Storgatan".into(), "111 22 Stockholm".into()],
            details: vec![
                ("E-mail".into(), vec![Inline::url("mailto:privacy@specimen.example")]),
                ("Telephone".into(), vec![Inline::url("tel:+4681234500")]),
            ],
        }),
        Block::Contact(Contact { name: Some("Only a name".into()), ..Contact::default() }),
        Block::Contact(Contact {
            details: vec![("Reg. no.".into(), words("556000-0000"))],
            ..Contact::default()
        }),
        Block::Notice(vec![Block::Paragraph(words("Set apart.")), Block::Paragraph(words("Still."))]),
    ]
}

fn table() -> Table {
    Table {
        caption: words("A table"),
        head: vec![words("Name"), words("Purpose | why"), words("Kept")],
        rows: vec![
            Row {
                id: None,
                cells: vec![vec![Inline::Code("_ga|_*".into())], every_inline(), words("2 years")],
            },
            Row { id: None, cells: vec![words("- b"), Vec::new(), words("1. x")] },
        ],
    }
}
