//! What a page says, block by block: paragraphs, items, cells, headings. White space is a single space. A term and its
//! definition are `term: definition` besides, a row of a table is `cell | cell` besides.

use crate::support::html::{self, Piece};
use crate::support::markdown::extensions;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::collections::BTreeSet;

/// Elements that are part of the text around them.
const INLINE: [&str; 13] =
    ["a", "abbr", "b", "bdi", "br", "code", "em", "i", "span", "strong", "sub", "sup", "time"];

#[derive(Default)]
struct Blocks {
    done: Vec<String>,
    open: String,
    /// Blocks of the cell or definition that is being read.
    inside: Vec<String>,
    term: String,
    row: Vec<String>,
}

impl Blocks {
    fn end(&mut self) {
        let text = plain(&std::mem::take(&mut self.open));
        if !text.is_empty() {
            self.done.push(text.clone());
            self.inside.push(text);
        }
    }

    fn end_cell(&mut self) {
        self.end();
        self.row.push(std::mem::take(&mut self.inside).join(" "));
    }

    fn end_row(&mut self) {
        self.end();
        self.done.push(std::mem::take(&mut self.row).join(" | "));
    }

    /// Ends an element of HTML that is not part of the text around it.
    fn end_element(&mut self, name: &str) {
        match name {
            "th" | "td" => self.end_cell(),
            "tr" => self.end_row(),
            "dt" => {
                self.end();
                self.term = std::mem::take(&mut self.inside).join(" ");
                if !self.term.ends_with([':', '?']) {
                    self.term.push(':');
                }
            }
            "dd" => {
                self.end();
                self.done.push(format!("{} {}", self.term, std::mem::take(&mut self.inside).join(" ")));
            }
            _ => self.end(),
        }
    }
}

/// Text with every run of white space as one space.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The blocks of a page of HTML.
pub fn of_html(page: &str) -> Vec<String> {
    let mut blocks = Blocks::default();
    let mut style = false;
    for piece in html::read(page) {
        match piece {
            Piece::Open { name, .. } | Piece::Close(name) if name == "br" => blocks.open.push(' '),
            Piece::Open { name, .. } => {
                style = name == "style";
                if !INLINE.contains(&name.as_str()) {
                    blocks.end();
                }
                if matches!(name.as_str(), "th" | "td" | "dt" | "dd") {
                    blocks.inside.clear();
                }
            }
            Piece::Close(name) => {
                style = false;
                if !INLINE.contains(&name.as_str()) {
                    blocks.end_element(&name);
                }
            }
            Piece::Text(text) if !style => blocks.open.push_str(&text),
            Piece::Text(_) => {}
        }
    }
    blocks.end();
    blocks.done
}

/// The blocks of a page of Markdown.
pub fn of_markdown(page: &str) -> Vec<String> {
    let mut blocks = Blocks::default();
    for event in Parser::new_ext(page, extensions()) {
        match event {
            Event::Text(text) | Event::Code(text) => blocks.open.push_str(&text),
            Event::SoftBreak | Event::HardBreak => blocks.open.push(' '),
            Event::InlineHtml(tag) if tag.starts_with("<br") => blocks.open.push(' '),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. }) => {}
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {}
            Event::End(TagEnd::TableCell) => blocks.end_cell(),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => blocks.end_row(),
            Event::Start(Tag::TableCell) => {
                blocks.end();
                blocks.inside.clear();
            }
            Event::Start(_) | Event::End(_) => blocks.end(),
            _ => {}
        }
    }
    blocks.end();
    blocks.done
}

/// The blocks that share most words with a sentence, best first; at most three.
pub fn nearest<'b>(sentence: &str, blocks: &'b [String]) -> Vec<&'b str> {
    let wanted = pairs(sentence);
    let mut scored: Vec<(usize, &str)> = blocks
        .iter()
        .map(|block| (pairs(block).intersection(&wanted).count(), block.as_str()))
        .filter(|(score, _)| *score > 0)
        .collect();
    scored.sort_by_key(|(score, block)| (std::cmp::Reverse(*score), block.len()));
    scored.dedup();
    scored.into_iter().take(3).map(|(_, block)| block).collect()
}

/// Words, and words with their followers.
fn pairs(text: &str) -> BTreeSet<String> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.windows(2).map(|two| two.join(" ")).chain(words.iter().filter(|w| w.len() > 5).cloned()).collect()
}
