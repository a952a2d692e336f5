//! Inlines to HTML. In: a run of inlines. Out: markup that can stand in a `p`, `td`, `dd`, `h2` … as it is.
//!
//! Every character of a text comes out as text: this file and the template engine's own escape, which is
//! [`escape_to`] as well, are the only places where text turns into HTML.

use super::{address, blank};
use crate::document::tree::{Inline, Target, plain};
use std::io;

/// What the surroundings ask of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Around {
    /// The document is written from right to left.
    pub rtl: bool,
    /// The run is within a link: links and line breaks in it become plain text.
    pub in_link: bool,
}

/// Appends a run. Addresses that may not become links are put into `refused`, and their text is written without one.
pub fn inlines(out: &mut String, list: &[Inline], around: Around, refused: &mut Vec<String>) {
    for inline in list {
        match inline {
            Inline::Text(text) => escape(out, text),
            Inline::Name(name) => self::name(out, name, around),
            Inline::Code(code) => {
                out.push_str(if around.rtl { "<code dir=\"ltr\">" } else { "<code>" });
                escape(out, code);
                out.push_str("</code>");
            }
            Inline::Strong(inner) => {
                out.push_str("<strong>");
                inlines(out, inner, around, refused);
                out.push_str("</strong>");
            }
            Inline::Emphasis(inner) => {
                out.push_str("<em>");
                inlines(out, inner, around, refused);
                out.push_str("</em>");
            }
            Inline::Link { target, text } => link(out, target, text, around, refused),
            Inline::Break if around.in_link => out.push(' '),
            Inline::Break => out.push_str("<br>"),
        }
    }
}

/// Appends what stands in a table's cell: where it has several lines, each in an element of its own, so that the style
/// sheet can keep them apart.
pub fn cell(out: &mut String, list: &[Inline], around: Around, refused: &mut Vec<String>) {
    if !list.contains(&Inline::Break) {
        return inlines(out, list, around, refused);
    }
    for line in list.split(|inline| *inline == Inline::Break).filter(|line| !blank::inlines(line)) {
        out.push_str("<div>");
        inlines(out, line, around, refused);
        out.push_str("</div>");
    }
}

fn link(out: &mut String, target: &Target, text: &[Inline], around: Around, refused: &mut Vec<String>) {
    if around.in_link || (matches!(target, Target::Anchor(_)) && blank::inlines(text)) {
        return inlines(out, text, around, refused);
    }
    let within = Around { in_link: true, ..around };
    match target {
        Target::Anchor(id) => {
            out.push_str("<a href=\"#");
            escape(out, id);
            out.push_str("\">");
        }
        Target::Url(url) if address::allowed(url) => {
            out.push_str("<a href=\"");
            escape(out, url);
            // print writes the address after a link unless the text is the address
            let shown = match text {
                _ if blank::inlines(text) => true,
                [Inline::Name(t) | Inline::Text(t)] => address::is_shown_by(url, t),
                _ => address::is_shown_by(url, &plain(text)),
            };
            out.push_str(if shown { "\" class=\"policyc-address\">" } else { "\">" });
            if blank::inlines(text) {
                escape(out, address::shown(url));
            }
        }
        Target::Url(url) => {
            refused.push(url.clone());
            return inlines(out, text, within, refused);
        }
    }
    inlines(out, text, within, refused);
    out.push_str("</a>");
}

/// A name is set apart from its surroundings where the directions of writing may differ; nowhere else, to keep the
/// source readable.
fn name(out: &mut String, name: &str, around: Around) {
    if around.rtl || name.chars().any(changes_direction) {
        out.push_str("<bdi>");
        escape(out, name);
        out.push_str("</bdi>");
    } else {
        escape(out, name);
    }
}

/// Letters written from right to left, and the marks that switch direction.
fn changes_direction(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8FF}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// What stands for a byte in text and in attribute values of either quote; `None` for itself.
const fn entity(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\'' => Some("&#39;"),
        b'\n' | b'\t' => None,
        // control characters mean nothing in a text, must not stand in HTML, and two of them are our marks
        0..0x20 | 0x7F => Some("\u{FFFD}"),
        _ => None,
    }
}

/// Which bytes have an [`entity`]: nearly no byte has, so texts are copied in long pieces.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = entity(byte as u8).is_some();
        byte += 1;
    }
    table
};

/// How many bytes are looked at together.
const CHUNK: usize = 16;

/// Whether any byte of a chunk may have an [`entity`]: comparisons without branches, which the compiler makes for all
/// bytes at once.
fn may_hold_special(chunk: &[u8; CHUNK]) -> bool {
    let mut any = 0;
    for byte in *chunk {
        any |= u8::from(byte < 0x20)
            | u8::from(byte == 0x7F)
            | u8::from(byte == b'"')
            | u8::from(byte == b'&')
            | u8::from(byte == b'\'')
            | u8::from(byte == b'<')
            | u8::from(byte == b'>');
    }
    any != 0
}

/// Where the first byte is that has an [`entity`].
fn special(text: &[u8]) -> Option<usize> {
    let mut start = 0;
    while let Some(chunk) = text.get(start..).and_then(<[u8]>::first_chunk) {
        if may_hold_special(chunk) {
            break;
        }
        start += CHUNK;
    }
    // the last bytes, of a text that has nothing special before them
    if text.len() - start < CHUNK && text.last_chunk().is_some_and(|chunk| !may_hold_special(chunk)) {
        return None;
    }
    let rest = text.get(start..).unwrap_or_default();
    rest.iter().position(|byte| SPECIAL[usize::from(*byte)]).map(|at| start + at)
}

/// Appends text as HTML text.
pub fn escape(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = special(rest.as_bytes()) {
        // special bytes are ASCII, so both ends are character boundaries
        let (plain, from) = rest.split_at(at);
        out.push_str(plain);
        let byte = from.bytes().next().unwrap_or_default();
        out.push_str(entity(byte).unwrap_or_default());
        rest = from.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// The same for the template engine.
pub fn escape_to(text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    if special(text.as_bytes()).is_none() {
        return out.write_all(text.as_bytes());
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    escape(&mut escaped, text);
    out.write_all(escaped.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tree::Inlines;

    const LTR: Around = Around { rtl: false, in_link: false };

    fn html(list: Inlines) -> String {
        let mut out = String::new();
        inlines(&mut out, &list, LTR, &mut Vec::new());
        out
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(
            html(vec![Inline::text("<b>\"A\" & 'B'</b>")]),
            "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;"
        );
        assert_eq!(html(vec![Inline::text("a\u{2}b\u{3}c\u{0}")]), "a\u{FFFD}b\u{FFFD}c\u{FFFD}");
        assert_eq!(html(vec![Inline::text("åäö\u{a0}€")]), "åäö\u{a0}€");
        for at in 0..40 {
            let (before, after) = ("é".repeat(at / 2) + &"a".repeat(at % 2), "\n\ta".repeat(8));
            for (special, escaped) in [("<", "&lt;"), ("'", "&#39;"), ("\u{7f}", "\u{FFFD}")] {
                let text = format!("{before}{special}{after}");
                assert_eq!(html(vec![Inline::text(text)]), format!("{before}{escaped}{after}"));
            }
        }
    }

    #[test]
    fn names_are_isolated_where_directions_meet() {
        let name = |n: &str| vec![Inline::Name(n.into())];
        assert_eq!(html(name("Acme AB")), "Acme AB");
        assert_eq!(html(name("חברה")), "<bdi>חברה</bdi>");
        assert_eq!(html(name("a\u{202E}b")), "<bdi>a\u{202E}b</bdi>");
        let mut out = String::new();
        inlines(&mut out, &name("Acme AB"), Around { rtl: true, in_link: false }, &mut Vec::new());
        assert_eq!(out, "<bdi>Acme AB</bdi>");
    }

    #[test]
    fn links_lead_where_they_may() {
        assert_eq!(
            html(vec![Inline::url("https://a.example/?a=1&b=\"")]),
            "<a href=\"https://a.example/?a=1&amp;b=&quot;\" class=\"policyc-address\">https://a.example/?a=1&amp;b=&quot;</a>"
        );
        assert_eq!(html(vec![Inline::anchor("x", vec![Inline::text("see")])]), "<a href=\"#x\">see</a>");
        let mut refused = Vec::new();
        let mut out = String::new();
        let bad = vec![Inline::link("javascript:alert(1)", vec![Inline::text("here")])];
        inlines(&mut out, &bad, LTR, &mut refused);
        assert_eq!((out.as_str(), refused), ("here", vec!["javascript:alert(1)".to_owned()]));
    }

    #[test]
    fn lines_of_a_cell_are_kept_apart() {
        let cell = |list: Inlines| {
            let mut out = String::new();
            super::cell(&mut out, &list, LTR, &mut Vec::new());
            out
        };
        assert_eq!(
            cell(vec![Inline::text("a"), Inline::Break, Inline::text("b")]),
            "<div>a</div><div>b</div>"
        );
        assert_eq!(cell(vec![Inline::Break, Inline::text("a"), Inline::Break]), "<div>a</div>");
        assert_eq!(cell(vec![Inline::text("a")]), "a");
    }

    #[test]
    fn a_link_without_text_shows_its_address() {
        let link = Inline::link("mailto:a@b.example", vec![Inline::text(" ")]);
        let expected = "<a href=\"mailto:a@b.example\" class=\"policyc-address\">a@b.example </a>";
        assert_eq!(html(vec![link, Inline::anchor("x", Vec::new())]), expected);
    }

    #[test]
    fn a_link_in_a_link_is_text() {
        let inner = Inline::url("https://b.example");
        assert_eq!(
            html(vec![Inline::anchor("x", vec![inner, Inline::Break])]),
            "<a href=\"#x\">https://b.example </a>"
        );
    }

    #[test]
    fn both_escapes_agree() {
        for text in ["", "plain", "a<b>&\"'\u{1}\n"] {
            let (mut a, mut b) = (String::new(), Vec::new());
            escape(&mut a, text);
            escape_to(text, &mut b).unwrap();
            assert_eq!(a.as_bytes(), b);
        }
    }
}
