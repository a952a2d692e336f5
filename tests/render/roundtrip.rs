//! Whatever characters a document holds, they come out as text: the output is read back with a parser and compared
//! with what the document says.

use super::random;
use crate::support::markdown::extensions;
use policyc::diag::Sink;
use policyc::document::tree::Document;
use policyc::render::{Format, Renderer, Site};
use policyc::source::Sources;
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::sync::LazyLock;

static RENDERER: LazyLock<Renderer> = LazyLock::new(|| {
    Renderer::new(&[], &Sources::default(), &mut Sink::new()).expect("the built-in templates load")
});

fn render(document: &Document, format: Format) -> String {
    let mut sink = Sink::new();
    let bytes = RENDERER.render(document, format, &Site::default(), &mut sink);
    String::from_utf8(bytes.unwrap_or_else(|| panic!("{:#?}", sink.found()))).unwrap()
}

/// What a Markdown reader sees: text, addresses, and anything that should not be there.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    text: Vec<String>,
    addresses: Vec<String>,
    odd: Vec<String>,
}

/// Reads Markdown without the table of contents that stands between the summary and the first section.
fn read_markdown(markdown: &str) -> Seen {
    let (before, rest) =
        markdown.split_once(&format!("\n## {}\n", random::CONTENTS)).expect("there are contents");
    let (_, after) = rest.split_once("<a id=\"one\"></a>").expect("a section follows the contents");
    let mut seen = Seen::default();
    for part in [before, after] {
        for event in Parser::new_ext(part, extensions()) {
            match event {
                Event::Text(text) | Event::Code(text) => seen.text.push(text.to_string()),
                Event::SoftBreak | Event::HardBreak => seen.text.push(" ".into()),
                Event::InlineHtml(tag) => {
                    let ours = [
                        "<br>",
                        "<a id=",
                        "</a>",
                        "<strong>",
                        "</strong>",
                        "<em>",
                        "</em>",
                        "<code>",
                        "</code>",
                    ];
                    if !ours.iter().any(|known| tag.starts_with(known)) {
                        seen.odd.push(tag.to_string());
                    }
                }
                Event::Start(Tag::Link { dest_url, .. }) => seen.addresses.push(dest_url.to_string()),
                Event::Start(
                    Tag::Paragraph
                    | Tag::Heading { .. }
                    | Tag::BlockQuote(None)
                    | Tag::List(_)
                    | Tag::Item
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::Emphasis
                    | Tag::Strong,
                ) => {}
                Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => {
                    seen.text.push(" ".into())
                }
                Event::End(_) => {}
                other => seen.odd.push(format!("{other:?}")),
            }
        }
    }
    seen
}

/// Text and addresses of HTML that this program wrote: no script, no comment, double quotes only.
fn read_html(html: &str) -> Seen {
    let mut seen = Seen::default();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        seen.text.push(unescape(&rest[..open]));
        let close = open + rest[open..].find('>').expect("a tag ends");
        let tag = &rest[open + 1..close];
        if let Some(href) = tag.strip_prefix("a href=\"") {
            seen.addresses.push(unescape(href.split('"').next().unwrap()));
        }
        let name = tag.trim_start_matches('/').split(' ').next().unwrap();
        if !name.chars().all(|c| c.is_ascii_alphanumeric()) || name == "script" {
            seen.odd.push(tag.to_owned());
        }
        rest = &rest[close + 1..];
    }
    seen.text.push(unescape(rest));
    seen
}

fn unescape(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

/// Labels and terms get a colon in Markdown; the words of both sides are compared without any.
fn without_colons(text: String) -> String {
    text.replace(':', "")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn markdown_reads_back_as_what_was_said(document in random::document()) {
        let markdown = render(&document, Format::Markdown);
        let seen = read_markdown(&markdown);
        prop_assert_eq!(
            without_colons(random::letters(&seen.text)),
            without_colons(random::letters(&random::said(&document))),
            "{}", markdown
        );
        prop_assert_eq!(&seen.odd, &Vec::<String>::new(), "{}", markdown);
        prop_assert_eq!(&seen.addresses, &escaped(random::addresses(&document)), "{}", markdown);
    }

    #[test]
    fn html_reads_back_as_what_was_said(document in random::document()) {
        let html = render(&document, Format::Fragment);
        let (_, body) = html.split_once("</style>").unwrap();
        let seen = read_html(body);
        prop_assert_eq!(random::letters(&seen.text), random::letters(&random::said(&document)), "{}", html);
        prop_assert_eq!(&seen.odd, &Vec::<String>::new(), "{}", html);
        prop_assert_eq!(&seen.addresses, &random::addresses(&document), "{}", html);
    }

    #[test]
    fn the_same_document_gives_the_same_bytes(document in random::document()) {
        for format in Format::TEXTS {
            prop_assert_eq!(render(&document, *format), render(&document, *format));
        }
    }
}

/// Quotes are percent-encoded in Markdown's addresses.
fn escaped(addresses: Vec<String>) -> Vec<String> {
    addresses.into_iter().map(|a| a.replace('"', "%22")).collect()
}
