//! Text to Markdown that reads back as the same text and stays as readable as it can: `Acme, Ltd. (Ireland)` is left
//! alone, `_ga_*` becomes `\_ga\_\*`. `<` and `&` become entities, because HTML is taken out of Markdown by many
//! tools that know no backslashes.

use std::io;

/// Where on its line the next character stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Nothing but blanks before it.
    Start,
    /// Nothing but digits before it: a full stop would begin a numbered list.
    Digits,
    /// After something else.
    Past,
}

impl Head {
    fn after(self, c: char) -> Head {
        match (self, c) {
            (Head::Start | Head::Digits, '0'..='9') => Head::Digits,
            _ => Head::Past,
        }
    }
}

/// Appends text. `head` is where it starts and is moved on; `before` is the character that precedes it, `after` the
/// one that follows it on the same line, a blank for none; `heading` says that a `#` could close the line.
pub fn text(out: &mut String, text: &str, head: &mut Head, before: char, after: char, heading: bool) {
    let mut last = before;
    let mut rest = text;
    loop {
        if *head == Head::Past {
            // nearly every character is ordinary once the line has begun: copy as many as there are
            let ordinary = rest.bytes().position(|byte| SPECIAL[usize::from(byte)]).unwrap_or(rest.len());
            let (plain, from) = rest.split_at(ordinary);
            out.push_str(plain);
            last = plain.chars().next_back().unwrap_or(last);
            rest = from;
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next().map(clean) else { break };
        rest = chars.as_str();
        if c.is_whitespace() && *head == Head::Start {
            continue;
        }
        let next = chars.next().map_or(after, clean);
        match escaped(c, *head, last, next, rest, heading) {
            Some(escaped) => out.push_str(escaped),
            None => out.push(c),
        }
        *head = head.after(c);
        last = c;
    }
}

/// Bytes at which a character may need an escape or a replacement wherever it stands: marks, control characters, and
/// the first bytes of those that are not ASCII.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(
            byte as u8,
            b'\\'
                | b'`'
                | b'*'
                | b'_'
                | b'['
                | b']'
                | b'{'
                | b'<'
                | b'&'
                | b'|'
                | b'~'
                | b'$'
                | b'!'
                | b'#'
                | 0..=0x1F | 0x7F | 0xC2 | 0xE2
        );
        byte += 1;
    }
    table
};

/// What stands for a character between `last` and `next`, with `rest` behind it; `None` for itself.
fn escaped(c: char, head: Head, last: char, next: char, rest: &str, heading: bool) -> Option<&'static str> {
    Some(match c {
        '<' => "&lt;",
        '&' if next == '#' || begins_entity(rest) => "&amp;",
        // the name of an entity may begin in the next inline
        '&' if rest.is_empty() && next.is_alphanumeric() => "&amp;",
        '\\' => "\\\\",
        '`' => "\\`",
        '*' => "\\*",
        '[' => "\\[",
        ']' => "\\]",
        '|' => "\\|",
        '~' => "\\~",
        '$' => "\\$",
        // some tools read `{#x}` and `{{ x }}` whatever is before them
        '{' => "&#123;",
        // between letters an underscore is nothing special
        '_' if !(last.is_alphanumeric() && next.is_alphanumeric()) => "\\_",
        '!' if next == '[' => "\\!",
        '#' if head == Head::Start || heading => "\\#",
        '+' if head == Head::Start => "\\+",
        '-' if head == Head::Start => "\\-",
        '=' if head == Head::Start => "\\=",
        ':' if head == Head::Start => "\\:",
        '>' if head == Head::Start => "\\>",
        '.' if head == Head::Digits => "\\.",
        ')' if head == Head::Digits => "\\)",
        _ => return None,
    })
}

/// Line breaks and tabs become blanks; other control characters mean nothing in a text and two of them are our marks.
pub fn clean(c: char) -> char {
    match c {
        '\u{2028}' | '\u{2029}' => ' ',
        c if c.is_control() && c.is_whitespace() => ' ',
        c if c.is_control() => '\u{FFFD}',
        c => c,
    }
}

/// Whether `&` with this behind it could be read as an entity: `amp;`, `#38;`, or a name that is cut off here.
pub fn begins_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let reached_end = end == name.len();
    (end > 0 || name.len() < rest.len())
        && (reached_end || name.get(end..).is_some_and(|r| r.starts_with(';')))
}

/// The escape of the template engine: for text in any place of a line.
pub fn escape_to(s: &str, out: &mut dyn io::Write) -> io::Result<()> {
    let mut escaped = String::with_capacity(s.len() + 8);
    text(&mut escaped, s, &mut Head::Start, ' ', ' ', true);
    out.write_all(escaped.trim_end().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn esc(s: &str) -> String {
        let mut out = String::new();
        text(&mut out, s, &mut Head::Start, ' ', ' ', false);
        out
    }

    #[test]
    fn ordinary_values_stay_readable() {
        for same in [
            "Stripe Payments Europe, Ltd. (Ireland)",
            "C&A AB",
            "e-mail & phone",
            "A/B-test #3",
            "https://example.test/a_b?c=1&d=2",
            "12 months",
            "Fråga oss!",
            "1 + 1 = 2",
        ] {
            assert_eq!(esc(same), same);
        }
    }

    #[test]
    fn markup_is_escaped() {
        for (text, markdown) in [
            ("_ga_*", "\\_ga\\_\\*"),
            ("1. first", "1\\. first"),
            ("2) second", "2\\) second"),
            ("- item", "\\- item"),
            ("# no heading", "\\# no heading"),
            ("P&amp;L", "P&amp;amp;L"),
            ("<b>", "&lt;b>"),
            ("a|b", "a\\|b"),
            ("![x](y)", "\\!\\[x\\](y)"),
            ("  indented", "indented"),
            ("a\nb\tc\u{2}", "a b c\u{FFFD}"),
        ] {
            assert_eq!(esc(text), markdown);
        }
    }
}
