//! Markdown for a terminal: headings, paragraphs, lists and code, wrapped and indented, with little colour.
//!
//! For texts shipped with policyc only (explanations): what it does not know, such as tables, comes out as plain text.

use clap::builder::styling::{AnsiColor, Style};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::io::{self, Write};

/// Width of a line, in characters.
const WIDTH: usize = 88;

/// Bold, or nothing.
pub fn bold(colour: bool) -> Style {
    if colour { Style::new().bold() } else { Style::new() }
}

/// Prints Markdown.
pub fn write(text: &str, colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut printer =
        Printer { colour, out, text: String::new(), lists: Vec::new(), code: None, started: false };
    for event in Parser::new(text) {
        printer.event(event)?;
    }
    Ok(())
}

/// Prints text in lines of at most [`WIDTH`] characters; the first starts with `first`, the others with `rest`.
pub fn wrap(text: &str, first: &str, rest: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            writeln!(out, "{line}")?;
            line = rest.to_owned();
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    writeln!(out, "{line}")
}

struct Printer<'w> {
    colour: bool,
    out: &'w mut dyn Write,
    /// The paragraph, heading or item being read.
    text: String,
    /// Open lists; the number of the next item in a numbered one.
    lists: Vec<Option<u64>>,
    /// The words after the fence of an open code block.
    code: Option<String>,
    /// Whether something was printed, so that the next block stands off.
    started: bool,
}

impl Printer<'_> {
    fn event(&mut self, event: Event<'_>) -> io::Result<()> {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Paragraph) => self.paragraph()?,
            Event::End(TagEnd::Heading(_)) => {
                let bold = bold(self.colour);
                let text = std::mem::take(&mut self.text);
                self.stand_off()?;
                writeln!(self.out, "{bold}{text}{bold:#}")?;
            }
            Event::Start(Tag::List(number)) => {
                self.paragraph()?;
                if self.lists.is_empty() {
                    self.stand_off()?;
                }
                self.lists.push(number);
            }
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
            }
            Event::End(TagEnd::Item) => self.item()?,
            Event::End(TagEnd::Paragraph) if self.lists.is_empty() => self.paragraph()?,
            Event::Start(Tag::CodeBlock(kind)) => {
                self.paragraph()?;
                self.code = Some(match kind {
                    CodeBlockKind::Fenced(words) => words.into_string(),
                    CodeBlockKind::Indented => String::new(),
                });
            }
            Event::End(TagEnd::CodeBlock) => self.code_block()?,
            Event::Text(text) => self.text.push_str(&text),
            Event::Code(text) => {
                self.text.push('`');
                self.text.push_str(&text);
                self.text.push('`');
            }
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            _ => {}
        }
        Ok(())
    }

    fn stand_off(&mut self) -> io::Result<()> {
        if self.started {
            writeln!(self.out)?;
        }
        self.started = true;
        Ok(())
    }

    fn paragraph(&mut self) -> io::Result<()> {
        if !self.lists.is_empty() && !self.text.is_empty() {
            return self.item();
        }
        let text = std::mem::take(&mut self.text);
        if !text.trim().is_empty() {
            self.stand_off()?;
            wrap(&text, "  ", "  ", self.out)?;
        }
        Ok(())
    }

    fn item(&mut self) -> io::Result<()> {
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return Ok(());
        }
        let indent = " ".repeat(2 * self.lists.len());
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        wrap(&text, &format!("{indent}{mark}"), &format!("{indent}{}", " ".repeat(mark.len())), self.out)
    }

    fn code_block(&mut self) -> io::Result<()> {
        let code = std::mem::take(&mut self.text);
        let fence = self.code.take().unwrap_or_default();
        let mut words = fence.split_whitespace();
        let heading = match words.clone().find(|word| matches!(*word, "bad" | "good")) {
            Some("bad") => Some(("Not like this", AnsiColor::BrightRed)),
            Some(_) => Some(("Like this", AnsiColor::BrightGreen)),
            None => None,
        };
        self.stand_off()?;
        if let Some((heading, colour)) = heading {
            let style = if self.colour { colour.on_default() } else { Style::new() };
            // a fence that starts with a file name shows what belongs into that file
            let file =
                words.next().filter(|word| word.contains('.')).map(|f| format!(" ({f})")).unwrap_or_default();
            writeln!(self.out, "  {style}{heading}{style:#}{file}:\n")?;
        }
        for line in code.lines() {
            let line = format!("      {line}");
            writeln!(self.out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}
