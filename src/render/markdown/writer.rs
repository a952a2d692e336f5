//! Writes one run of inlines.

use super::emphasis::{Marks, marks};
use super::escape::{self, Head, begins_entity};
use crate::document::tree::{Inline, Target};
use crate::render::{address, blank};

/// The kind of line a run stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line<'a> {
    /// A paragraph: a break starts a new line, which begins with this text (the indent of a list's item, `> `).
    Flow(&'a str),
    /// A table's cell: a break is `<br>`.
    Cell,
    /// A heading: one line whatever happens.
    Heading,
    /// Within `**`, as the term of a definition: one line, and nothing in it is stressed further.
    Term,
}

/// Appends a run. Addresses that may not become links are put into `refused`, and their text is written without one.
pub fn inlines(out: &mut String, list: &[Inline], line: Line<'_>, refused: &mut Vec<String>) {
    let start = out.len();
    let last = if line == Line::Term { '*' } else { ' ' };
    let mut writer = Writer { out, line, head: Head::Start, last, broken_at: None, refused };
    let inside = Inside { emphasis: line == Line::Term, link: false };
    writer.list(list, ' ', inside);
    if let (Some(at), Head::Start) = (writer.broken_at, writer.head) {
        // nothing came after the break: its backslash would be printed
        out.truncate(at);
    }
    trim_end(out, start);
}

/// Appends a run as the text of a link: on one line, without links in it.
pub fn link_text(out: &mut String, list: &[Inline]) {
    let start = out.len();
    let mut refused = Vec::new(); // no link, none refused
    let mut writer = Writer {
        out,
        line: Line::Heading,
        head: Head::Past,
        last: '[',
        broken_at: None,
        refused: &mut refused,
    };
    writer.list(list, ']', Inside { emphasis: false, link: true });
    trim_end(out, start);
}

fn trim_end(out: &mut String, start: usize) {
    let kept = out.get(start..).map_or(0, |run| run.trim_end().len());
    out.truncate(start + kept);
}

#[derive(Clone, Copy)]
struct Inside {
    emphasis: bool,
    link: bool,
}

struct Writer<'o, 'l> {
    out: &'o mut String,
    line: Line<'l>,
    head: Head,
    /// The character before, a blank at the start of a line.
    last: char,
    /// Where the last line ended.
    broken_at: Option<usize>,
    refused: &'o mut Vec<String>,
}

impl Writer<'_, '_> {
    /// Writes inlines that `after` follows.
    fn list(&mut self, list: &[Inline], after: char, inside: Inside) {
        for (at, inline) in list.iter().enumerate() {
            let after = list.get(at + 1..).and_then(|rest| first(rest, inside.link)).unwrap_or(after);
            match inline {
                Inline::Text(text) | Inline::Name(text) => self.text(text, after),
                Inline::Code(code) => self.code(code, after),
                Inline::Strong(inner) => self.stressed(inner, after, inside, "**", "strong"),
                Inline::Emphasis(inner) => self.stressed(inner, after, inside, "*", "em"),
                Inline::Link { target, text } => self.link(target, text, after, inside),
                Inline::Break => self.line_break(list.get(at + 1..).is_none_or(blank::inlines)),
            }
        }
    }

    fn text(&mut self, text: &str, after: char) {
        escape::text(self.out, text, &mut self.head, self.last, after, self.line == Line::Heading);
        if let Some(c) = text.chars().next_back() {
            self.last = escape::clean(c);
        }
    }

    /// Markup of our own.
    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
        self.head = Head::Past;
        self.last = markup.chars().next_back().unwrap_or(self.last);
    }

    /// Backticks where nothing in them can go wrong in any dialect, else `<code>` around escaped text.
    fn code(&mut self, code: &str, after: char) {
        let simple = !code.contains(|c: char| c.is_control() || "`*<>~|\\&{$[]".contains(c))
            && !code.starts_with(' ')
            && !code.ends_with(' ')
            && self.last != '`'
            && after != '`';
        if code.is_empty() {
            return;
        }
        if simple {
            self.raw("`");
            self.raw(code);
            self.raw("`");
        } else {
            self.raw("<code>");
            self.text(code, '<');
            self.raw("</code>");
        }
    }

    fn stressed(&mut self, inner: &[Inline], after: char, inside: Inside, stars: &str, tag: &str) {
        let (Some(first), Some(last)) = (first(inner, inside.link), last(inner, inside.link)) else { return };
        let within = Inside { emphasis: true, ..inside };
        let marks = if inside.emphasis { Marks::Tags } else { marks(self.last, first, last, after) };
        match marks {
            Marks::Stars => {
                self.raw(stars);
                self.list(inner, '*', within);
                self.raw(stars);
            }
            Marks::Tags => {
                self.raw(&format!("<{tag}>"));
                self.list(inner, '<', within);
                self.raw(&format!("</{tag}>"));
            }
        }
    }

    fn link(&mut self, target: &Target, text: &[Inline], after: char, inside: Inside) {
        if inside.link || !becomes_link(target, text) {
            if let Target::Url(url) = target
                && !inside.link
            {
                self.refused.push(url.clone());
            }
            return self.list(text, after, inside);
        }
        self.raw("[");
        match target {
            Target::Url(url) if blank::inlines(text) => self.text(address::shown(url), ']'),
            _ => self.list(text, ']', Inside { link: true, ..inside }),
        }
        self.out.push_str("](");
        match target {
            Target::Anchor(id) => {
                self.out.push('#');
                address_to(self.out, id);
            }
            Target::Url(url) => address_to(self.out, url),
        }
        self.raw(")");
    }

    fn line_break(&mut self, last: bool) {
        if self.head == Head::Start {
            return;
        }
        match self.line {
            // nothing to break off: `\` would be printed
            _ if last && self.last == ' ' => {}
            _ if last => {
                self.out.push(' ');
                self.last = ' ';
            }
            Line::Flow(rest) => {
                trim_end(self.out, 0);
                self.broken_at = Some(self.out.len());
                self.out.push_str("\\\n");
                self.out.push_str(rest);
                self.head = Head::Start;
                self.last = ' ';
            }
            Line::Cell => self.raw("<br>"),
            Line::Heading | Line::Term => {
                self.out.push(' ');
                self.last = ' ';
            }
        }
    }
}

/// The first character that inlines will put on the line, if any.
fn first(list: &[Inline], in_link: bool) -> Option<char> {
    list.iter().find_map(|inline| match inline {
        Inline::Text(t) | Inline::Name(t) => t.chars().next().map(escape::clean),
        Inline::Code(t) => t.chars().next().map(|_| '`'),
        Inline::Strong(inner) | Inline::Emphasis(inner) => first(inner, in_link).map(|_| '*'),
        Inline::Link { target, text } if in_link || !becomes_link(target, text) => first(text, in_link),
        Inline::Link { .. } => Some('['),
        Inline::Break => Some(' '),
    })
}

/// The last one.
fn last(list: &[Inline], in_link: bool) -> Option<char> {
    list.iter().rev().find_map(|inline| match inline {
        Inline::Text(t) | Inline::Name(t) => t.chars().next_back().map(escape::clean),
        Inline::Code(t) => t.chars().next().map(|_| '`'),
        Inline::Strong(inner) | Inline::Emphasis(inner) => last(inner, in_link).map(|_| '*'),
        Inline::Link { target, text } if in_link || !becomes_link(target, text) => last(text, in_link),
        Inline::Link { .. } => Some(')'),
        Inline::Break => Some(' '),
    })
}

/// Whether brackets are written: not for addresses that are refused, nor for anchors without a text.
fn becomes_link(target: &Target, text: &[Inline]) -> bool {
    match target {
        Target::Anchor(_) => !blank::inlines(text),
        Target::Url(url) => address::allowed(url),
    }
}

/// The destination of a link, between its parentheses.
fn address_to(out: &mut String, url: &str) {
    for (at, c) in url.char_indices() {
        match c {
            '(' => out.push_str("\\("),
            ')' => out.push_str("\\)"),
            '&' if begins_entity(url.get(at + 1..).unwrap_or_default()) => out.push_str("&amp;"),
            // characters that an address cannot have unencoded
            ' ' | '<' | '>' | '`' | '|' | '"' | '\\' | '^' | '{' | '}' => percent(out, c),
            c if c.is_control() || c.is_whitespace() => percent(out, c),
            c => out.push(c),
        }
    }
}

fn percent(out: &mut String, c: char) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        out.push_str(&format!("%{byte:02X}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(list: &[Inline]) -> String {
        let mut out = String::new();
        inlines(&mut out, list, Line::Flow("  "), &mut Vec::new());
        out
    }

    #[test]
    fn a_break_with_nothing_after_it_leaves_no_backslash() {
        let breaks = || vec![Inline::text("a"), Inline::Break, Inline::Break];
        assert_eq!(flow(&breaks()), "a");
        assert_eq!(flow(&[Inline::anchor("x", breaks())]), "[a ](#x)");
        assert_eq!(flow(&[Inline::text("a"), Inline::Break, Inline::text("b")]), "a\\\n  b");
    }
}
