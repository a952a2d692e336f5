//! Lines of a text that is not valid YAML: good guesses at what their author meant, for messages only.

use std::ops::Range;

/// Longest text that is repeated in a help.
const SHORT: usize = 50;

/// A line of the text.
pub(super) struct Line<'a> {
    /// Offset of its first byte.
    pub start: usize,
    /// Without the line end.
    pub text: &'a str,
}

impl<'a> Line<'a> {
    /// The line that holds an offset, which is on a character boundary.
    pub fn at(text: &'a str, offset: usize) -> Line<'a> {
        let start = text[..offset].rfind('\n').map_or(0, |i| i + 1);
        let line = text[start..].lines().next().unwrap_or("");
        Line { start, text: line }
    }

    /// The closest line above that is neither empty nor a comment.
    pub fn above(&self, text: &'a str) -> Option<Line<'a>> {
        let mut end = self.start;
        while end > 0 {
            let line = Line::at(text, end - 1);
            end = line.start;
            let content = line.text.trim();
            if !content.is_empty() && !content.starts_with('#') {
                return Some(line);
            }
        }
        None
    }

    /// Offset of its end.
    pub fn end(&self) -> usize {
        self.start + self.text.trim_end().len()
    }

    /// Number of spaces it starts with.
    pub fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// Its place without the white space around it.
    pub fn content(&self) -> Range<usize> {
        let start = (self.start + self.indent()).min(self.end());
        start..self.end()
    }

    /// Whether it is an item of a list.
    pub fn is_item(&self) -> bool {
        let content = self.text.trim();
        content == "-" || content.starts_with("- ")
    }

    /// Whether it has a key.
    pub fn has_key(&self) -> bool {
        self.text.contains(": ") || self.text.trim_end().ends_with(':')
    }

    /// Key and value of `key:value`, where the space after the colon was forgotten. Not for addresses and times.
    pub fn tight_colon(&self) -> Option<(&'a str, &'a str)> {
        let (key, value) = self.text.trim().split_once(':')?;
        let word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        let good = !key.is_empty()
            && key.chars().all(word)
            && !key.chars().all(|c| c.is_ascii_digit())
            && !value.is_empty()
            && !value.starts_with([' ', '/'])
            && value.chars().count() <= SHORT;
        good.then_some((key, value))
    }

    /// Its content, cut when long.
    pub fn short(&self) -> String {
        let content = self.text.trim();
        if content.chars().count() <= SHORT {
            return content.to_owned();
        }
        format!("{}…", content.chars().take(SHORT).collect::<String>())
    }

    /// `: `name: "…"``, the line with its value in quotation marks; empty when it cannot be put so.
    pub fn quoted(&self) -> String {
        self.text.find(": ").map(|at| self.quoted_from(at)).unwrap_or_default()
    }

    /// The same with the colon at this offset of the line.
    pub fn quoted_from(&self, colon: usize) -> String {
        let Some((key, value)) = self.text.get(..colon).zip(self.text.get(colon + 1..)) else {
            return String::new();
        };
        let (key, value) = (key.trim().trim_start_matches("- "), value.trim());
        if value.is_empty() || value.contains(['"', '\\', '{', '[']) || value.chars().count() > SHORT {
            return String::new();
        }
        format!(": `{key}: \"{value}\"`")
    }
}

/// What is open at a place.
#[derive(Default)]
pub(super) struct Open {
    /// Offset of the innermost bracket.
    pub bracket: Option<usize>,
    /// Offset of the quotation mark.
    pub quote: Option<usize>,
}

/// Brackets and quotation marks that are open at an offset. Only what stands where a value may start counts, and the
/// search starts at the last line without indentation, as values in brackets are indented.
pub(super) fn open_at(text: &str, offset: usize) -> Open {
    let mut start = Line::at(text, offset).start;
    while start > 0 && text[start..].starts_with([' ', '\t', '\n', '\r', '#', ']', '}']) {
        start = Line::at(text, start - 1).start;
    }
    // a line in the first column may be what should have been inside the brackets
    if start == Line::at(text, offset).start && start > 0 {
        start = Line::at(text, start - 1).start;
        while start > 0 && text[start..].starts_with([' ', '\t', '\n', '\r', '#', ']', '}']) {
            start = Line::at(text, start - 1).start;
        }
    }
    let mut brackets: Vec<usize> = Vec::new();
    let mut quote: Option<(usize, char)> = None;
    // the last character that is not a space, and the one just before
    let (mut significant, mut previous) = ('\n', '\n');
    let mut comment = false;
    for (at, c) in text[start..offset].char_indices() {
        let at = start + at;
        if comment {
            comment = c != '\n';
        } else if let Some((_, mark)) = quote {
            if c == mark && !(mark == '"' && previous == '\\') {
                quote = None;
            }
        } else if c == '#' && previous.is_whitespace() {
            comment = true;
        } else {
            let starts_value = matches!(significant, '\n' | ':' | ',' | '[' | '{' | '-');
            match c {
                '"' | '\'' if starts_value => quote = Some((at, c)),
                '[' | '{' if starts_value => brackets.push(at),
                ']' | '}' => {
                    brackets.pop();
                }
                _ => {}
            }
        }
        if c == '\n' || !c.is_whitespace() {
            significant = c;
        }
        previous = c;
    }
    Open { bracket: brackets.last().copied(), quote: quote.map(|(at, _)| at) }
}
