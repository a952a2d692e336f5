//! What may stand in authors' Markdown: refused are raw HTML, images, headings and links that are neither addresses
//! nor anchors.

use super::read::Cx;
use super::text::Text;
use crate::diag::{Diagnostic, Rule};
use crate::load::rules;
use crate::source::{Span, Spanned};
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// How deep lists, quotations and stresses may stand within one another. Templates can draw a few more, and nobody
/// can follow as many.
pub const MAX_NESTING: usize = 6;

/// How many things that cannot stand there are reported of one text: finding the place of each takes time.
const MANY: usize = 50;

impl Cx<'_> {
    /// Checks a text in every language.
    pub fn check_prose(&self, text: &Text) {
        for (_, value) in &text.values {
            self.check_markdown(value);
        }
    }

    fn check_markdown(&self, value: &Spanned<String>) {
        let markdown = value.value.as_str();
        let (mut depth, mut told, mut refusals) = (0_usize, false, 0);
        for (event, range) in Parser::new_ext(markdown, Options::ENABLE_TABLES).into_offset_iter() {
            match &event {
                Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Strong | Tag::Emphasis) => depth += 1,
                Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Strong | TagEnd::Emphasis) => {
                    depth = depth.saturating_sub(1);
                }
                _ => {}
            }
            if depth > MAX_NESTING && !told {
                told = true;
                self.push(too_deep(value.span));
            }
            if let Some(refused) = refused(&event, markdown.get(range.clone()).unwrap_or("")) {
                self.push(refused.diagnostic(self.place(value, &refused.passage, range)));
                refusals += 1;
            }
            if refusals == MANY {
                // whoever mends these sees the rest
                return;
            }
        }
    }

    /// Where a passage of a text stands in the file.
    fn place(&self, value: &Spanned<String>, passage: &str, range: Range<usize>) -> Span {
        // the same passage may stand in the text before
        let before = value.value.get(..range.start).unwrap_or("").matches(passage).count();
        self.reader.passage(passage, before, value.span)
    }
}

fn too_deep(span: Span) -> Diagnostic {
    rules::TOO_LARGE
        .at(
            span,
            format!("lists, quotations or stresses stand more than {MAX_NESTING} deep within one another here"),
        )
        .help("use fewer levels: make sentences of the innermost ones, or sections of their own under `sections:`")
}

/// Something that cannot stand in a text.
struct Refused {
    rule: &'static Rule,
    /// The words to point at: within one line, as they stand in the file.
    passage: String,
    message: String,
    help: String,
    meant: Option<String>,
}

impl Refused {
    fn diagnostic(&self, place: Span) -> Diagnostic {
        let diagnostic = self.rule.at(place, self.message.as_str()).help(self.help.as_str());
        match &self.meant {
            // the place is more than the address, so this is no replacement
            Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
            None => diagnostic,
        }
    }
}

fn refused(event: &Event<'_>, found: &str) -> Option<Refused> {
    let first_line = found.lines().next().unwrap_or("").trim_end().to_owned();
    let refuse = |rule, message: String, help: &str| Refused {
        rule,
        passage: first_line.clone(),
        message,
        help: help.to_owned(),
        meant: None,
    };
    match event {
        // a closing tag belongs to one that is reported
        Event::InlineHtml(tag) if tag.starts_with("</") => None,
        Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => Some(refuse(
            &rules::RAW_HTML,
            format!("this text holds HTML: `{}`", shorten(&first_line)),
            "write Markdown instead: `**important**`, `[text](https://…)`, lists with `-`; a `<` that belongs to the text is written `\\<`",
        )),
        Event::Start(Tag::Image { .. }) => Some(refuse(
            &rules::RAW_HTML,
            format!("this text holds an image: `{}`", shorten(&first_line)),
            "link to the image instead, without the `!`: the page of a policy fetches nothing from anywhere",
        )),
        Event::Start(Tag::Heading { .. }) => Some(refuse(
            &rules::HEADING_IN_TEXT,
            format!("this text holds a heading: `{}`", shorten(&first_line)),
            if first_line.trim_start().starts_with('#') {
                "headings come from titles: give the text a section of its own under `sections:`, with `title:`"
            } else {
                "a line of `---` or `===` makes the text above it a heading: put an empty line before it, or remove it"
            },
        )),
        Event::Start(Tag::Link { dest_url, link_type, .. }) => {
            if *link_type == LinkType::Email || allowed(dest_url) {
                return None;
            }
            Some(Refused {
                passage: if first_line.contains(&**dest_url) {
                    dest_url.to_string()
                } else {
                    first_line.clone()
                },
                meant: link_meant(dest_url),
                ..refuse(
                    &rules::UNSAFE_LINK,
                    format!("this link leads to `{}`, which is no address", shorten(dest_url)),
                    "links start with `https://`, `http://`, `mailto:` or `tel:`, or lead to a place of this policy, such as `#rights`",
                )
            })
        }
        _ => None,
    }
}

fn allowed(url: &str) -> bool {
    if let Some(anchor) = url.strip_prefix('#') {
        return !anchor.is_empty();
    }
    url.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && matches!(scheme.to_ascii_lowercase().as_str(), "https" | "http" | "mailto" | "tel")
    })
}

/// The address that was meant by one without its beginning.
fn link_meant(url: &str) -> Option<String> {
    if url.contains(':') || url.contains(char::is_whitespace) {
        return None;
    }
    if url.starts_with("www.") {
        return Some(format!("https://{url}"));
    }
    (url.split('@').count() == 2).then(|| format!("mailto:{url}"))
}

fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    if line.chars().count() > 40 {
        format!("{}…", line.chars().take(40).collect::<String>())
    } else {
        line.to_owned()
    }
}
