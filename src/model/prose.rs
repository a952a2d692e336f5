//! What may stand in authors' Markdown: refused are raw HTML, images, headings and links that are neither addresses
//! nor anchors.

use super::read::Cx;
use super::text::Text;
use crate::diag::Diagnostic;
use crate::load::rules;
use crate::source::{Span, Spanned};
use pulldown_cmark::{Event, Options, Parser, Tag};

impl Cx<'_> {
    /// Checks a text in every language.
    pub fn check_prose(&self, text: &Text) {
        for (_, value) in &text.values {
            self.check_markdown(value);
        }
    }

    fn check_markdown(&self, value: &Spanned<String>) {
        let markdown = value.value.as_str();
        for (event, range) in Parser::new_ext(markdown, Options::ENABLE_TABLES).into_offset_iter() {
            let found = markdown.get(range).unwrap_or("");
            let diagnostic: Option<Diagnostic> = match event {
                Event::Html(_) | Event::InlineHtml(_) => Some(
                    rules::RAW_HTML
                        .at(value.span, format!("this text holds HTML: `{}`", shorten(found)))
                        .help("write Markdown: `**important**`, `[text](https://…)`, lists with `-`; to show a `<` as such write `\\<`"),
                ),
                Event::Start(Tag::Image { .. }) => Some(
                    rules::RAW_HTML
                        .at(value.span, format!("this text holds an image: `{}`", shorten(found)))
                        .help("a policy has no images: pages make no request to anywhere; link to it instead"),
                ),
                Event::Start(Tag::Heading { .. }) => Some(
                    rules::HEADING_IN_TEXT
                        .at(value.span, format!("this text holds a heading: `{}`", shorten(found)))
                        .help("headings come from titles, so that links to them last: add a section of its own under `sections:`"),
                ),
                Event::Start(Tag::Link { dest_url, .. }) => (!allowed(&dest_url)).then(|| {
                    rules::UNSAFE_LINK
                        .at(value.span, format!("this link leads to `{}`", shorten(&dest_url)))
                        .help("links start with `https://`, `http://`, `mailto:` or `tel:`, or lead to a place of this policy: `#rights`")
                }),
                _ => None,
            };
            if let Some(diagnostic) = diagnostic {
                self.push(diagnostic);
            }
        }
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

fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    if line.chars().count() > 40 {
        format!("{}…", line.chars().take(40).collect::<String>())
    } else {
        line.to_owned()
    }
}

/// Where a passage of a text stands in the file: the whole text, when it cannot be found.
pub fn place_of(passage: &str, file: &str, whole: Span) -> Span {
    match file.get(whole.range()).and_then(|t| t.find(passage)) {
        Some(at) => {
            Span::new(whole.file, whole.start as usize + at, whole.start as usize + at + passage.len())
        }
        None => whole,
    }
}
