//! Random documents full of characters that mean something in HTML or Markdown, and what they say as plain text.

use policyc::document::tree::{
    Block, Chrome, Contact, Definition, Direction, Document, Inline, Inlines, Row, Section, SectionStyle,
    Table,
};
use proptest::prelude::*;

/// Heading of the table of contents: no random text has these letters.
pub const CONTENTS: &str = "CONTENTS";

/// Pieces that markup is made of, and some that are not.
const PIECES: &[&str] = &[
    "a",
    "B",
    "1",
    " ",
    "  ",
    ".",
    ",",
    ":",
    ";",
    "!",
    "?",
    "#",
    "*",
    "**",
    "_",
    "__",
    "-",
    "---",
    "+",
    "=",
    "===",
    "~",
    "~~~",
    "`",
    "```",
    "'",
    "\"",
    "[",
    "]",
    "[x]",
    "(",
    ")",
    "{",
    "}",
    "<",
    ">",
    "|",
    "\\",
    "/",
    "&",
    "&amp;",
    "&#38;",
    "amp;",
    "^",
    "$",
    "$$",
    "%",
    "@",
    "\t",
    "\n",
    "\u{2}",
    "\u{3}",
    "§",
    "é",
    "中",
    "ש",
    "🦊",
    "1.",
    "2)",
    "- ",
    "> ",
    "# ",
    "<b>",
    "</p>",
    "<!--",
    "-->",
    "https://x.example",
    "id=\"x\"",
    "{{ x }}",
    "{% x %}",
    "{#",
    "&copy",
    ":-",
    "    ",
    "\\n",
    "[^1]",
    "[a]: b",
    "](x)",
    "![",
    "<script>",
    "\u{a0}",
    "_x_",
    "a_b",
    "%}",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..7).prop_map(|pieces| pieces.concat())
}

fn url() -> impl Strategy<Value = String> {
    const TAILS: &[&str] = &[
        "a", "/", "(", ")", "&", "&amp;", "=", "?", "#", "_", "*", "[", "]", "%20", "~", "$", "!", ",", "é",
        "'", "\"",
    ];
    prop::collection::vec(prop::sample::select(TAILS), 0..6)
        .prop_map(|tails| format!("https://x.example/{}", tails.concat()))
}

fn inlines() -> impl Strategy<Value = Inlines> {
    let leaf = prop_oneof![
        4 => text().prop_map(Inline::Text),
        2 => text().prop_map(Inline::Name),
        2 => text().prop_map(Inline::Code),
        1 => Just(Inline::Break),
    ];
    let inline = leaf.prop_recursive(3, 12, 4, |inner| {
        let inner = prop::collection::vec(inner, 0..4);
        // a link without words is drawn in a way of its own
        let named = (inner.clone(), any::<bool>()).prop_map(|(mut text, first)| {
            text.insert(if first { 0 } else { text.len() }, Inline::text("x"));
            text
        });
        prop_oneof![
            inner.clone().prop_map(Inline::Strong),
            inner.prop_map(Inline::Emphasis),
            (url(), named.clone()).prop_map(|(url, text)| Inline::link(&url, text)),
            named.prop_map(|text| Inline::anchor("summary", text)),
        ]
    });
    prop::collection::vec(inline, 0..5)
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let row = |width| prop::collection::vec(inlines(), width).prop_map(|cells| Row { id: None, cells });
    let table = (1..4_usize).prop_flat_map(move |width| {
        let parts =
            (inlines(), prop::collection::vec(inlines(), width), prop::collection::vec(row(width), 0..3));
        parts.prop_map(|(caption, head, rows)| Table { caption, head, rows })
    });
    let contact = (
        prop::option::of(text()),
        prop::collection::vec(text(), 0..3),
        prop::collection::vec((text(), inlines()), 0..3),
    );
    let leaf = prop_oneof![
        4 => inlines().prop_map(Block::Paragraph),
        1 => table.prop_map(Block::Table),
        1 => contact.prop_map(|(name, address, details)| Block::Contact(Contact { name, address, details })),
    ];
    let block = leaf.prop_recursive(3, 16, 4, |inner| {
        let inner = prop::collection::vec(inner, 0..4);
        let definition =
            (inlines(), inner.clone()).prop_map(|(term, blocks)| Definition { id: None, term, blocks });
        prop_oneof![
            (any::<bool>(), prop::collection::vec(inner.clone(), 0..4))
                .prop_map(|(ordered, items)| Block::List { ordered, items }),
            prop::collection::vec(definition, 0..3).prop_map(Block::Definitions),
            inner.prop_map(Block::Notice),
        ]
    });
    prop::collection::vec(block, 0..4)
}

/// A document of three sections, one of them prominent.
pub fn document() -> impl Strategy<Value = Document> {
    let section = |id: &'static str, style| {
        (inlines(), blocks()).prop_map(move |(title, blocks)| Section {
            id: id.into(),
            title,
            blocks,
            style,
            sections: Vec::new(),
        })
    };
    let sections = (
        section("summary", SectionStyle::Plain),
        section("one", SectionStyle::Card),
        section("two", SectionStyle::Prominent),
    );
    (text(), blocks(), sections).prop_map(|(title, intro, (summary, one, two))| Document {
        policy: "p".into(),
        lang: "en".into(),
        dir: Direction::Ltr,
        description: title.clone(),
        author: title.clone(),
        title,
        meta: Vec::new(),
        date: None,
        intro,
        summary,
        sections: vec![one, two],
        chrome: Chrome { contents: CONTENTS.into(), ..Chrome::default() },
    })
}

/// What a document says, in order: the words of every run, with nothing around them.
pub fn said(document: &Document) -> Vec<String> {
    let mut out = vec![document.title.clone()];
    all(&document.intro, &mut out);
    for section in [&document.summary].into_iter().chain(&document.sections) {
        out.push(plain(&section.title));
        all(&section.blocks, &mut out);
    }
    out
}

fn all(blocks: &[Block], out: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(text) => out.push(plain(text)),
            Block::List { items, .. } => items.iter().for_each(|item| all(item, out)),
            Block::Definitions(list) => list.iter().for_each(|d| {
                out.push(plain(&d.term));
                all(&d.blocks, out);
            }),
            Block::Table(table) => {
                let rows = table.rows.iter().flat_map(|r| &r.cells);
                let cells = [&table.caption].into_iter().chain(&table.head).chain(rows);
                out.extend(cells.map(|cell| plain(cell)));
            }
            Block::Contact(contact) => {
                out.extend(contact.name.clone());
                out.extend(contact.address.iter().cloned());
                contact.details.iter().for_each(|(label, value)| out.extend([label.clone(), plain(value)]));
            }
            Block::Notice(blocks) => all(blocks, out),
        }
    }
}

fn plain(inlines: &[Inline]) -> String {
    policyc::document::tree::plain(inlines)
}

/// The addresses of all links outside links, in order.
pub fn addresses(document: &Document) -> Vec<String> {
    links(document).into_iter().map(|(_, address)| address).collect()
}

/// The links of a document in order: words and address.
pub fn links(document: &Document) -> Vec<(String, String)> {
    fn inlines(list: &[Inline], out: &mut Vec<(String, String)>) {
        for inline in list {
            match inline {
                Inline::Strong(inner) | Inline::Emphasis(inner) => inlines(inner, out),
                Inline::Link { target, text } => {
                    let address = match target {
                        policyc::document::tree::Target::Url(url) => url.clone(),
                        policyc::document::tree::Target::Anchor(id) => format!("#{id}"),
                    };
                    out.push((plain(text), address));
                }
                Inline::Text(_) | Inline::Name(_) | Inline::Code(_) | Inline::Break => {}
            }
        }
    }
    fn blocks(list: &[Block], out: &mut Vec<(String, String)>) {
        for block in list {
            match block {
                Block::Paragraph(text) => inlines(text, out),
                Block::List { items, .. } => items.iter().for_each(|item| blocks(item, out)),
                Block::Definitions(list) => list.iter().for_each(|d| {
                    inlines(&d.term, out);
                    blocks(&d.blocks, out);
                }),
                Block::Table(table) => {
                    let rows = table.rows.iter().flat_map(|r| &r.cells);
                    [&table.caption].into_iter().chain(&table.head).chain(rows).for_each(|c| inlines(c, out));
                }
                Block::Contact(contact) => contact.details.iter().for_each(|(_, value)| inlines(value, out)),
                Block::Notice(inner) => blocks(inner, out),
            }
        }
    }
    let mut out = Vec::new();
    blocks(&document.intro, &mut out);
    for section in [&document.summary].into_iter().chain(&document.sections) {
        inlines(&section.title, &mut out);
        blocks(&section.blocks, &mut out);
    }
    out
}

/// Words without the blanks between them: blanks are a matter of layout. Control characters that mean nothing in a
/// text are expected as U+FFFD.
pub fn letters(texts: &[String]) -> String {
    let text: String = texts.concat();
    let clean = |c: char| if c.is_control() { '\u{FFFD}' } else { c };
    text.chars().filter(|c| !c.is_whitespace()).map(clean).collect()
}
