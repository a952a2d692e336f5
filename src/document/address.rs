//! Web and e-mail addresses in running text become links, whoever wrote the text: the reader need not copy them.
//!
//! Only whole addresses: `https://…`, `http://…` and `name@host`. What could be one only with something added to it, such
//! as `www.company.example`, stays text.

use super::tree::{Inline, Inlines};
use crate::model::values::{is_email, is_url};
use memchr::memchr2_iter;

/// Whether a text has a sign that every address has. Every text of a page is asked.
pub fn may_hold_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr2_iter(b'@', b':', bytes)
        .any(|at| bytes.get(at..).is_some_and(|from| from.starts_with(b"@") || from.starts_with(b"://")))
}

/// The text with its addresses as links; `None` when it has none, as nearly every text.
pub fn linked(text: &str) -> Option<Inlines> {
    if !may_hold_address(text) {
        return None;
    }
    let mut found: Vec<(usize, usize, Inline)> = web(text).chain(mail(text)).collect();
    if found.is_empty() {
        return None;
    }
    found.sort_by_key(|(start, ..)| *start);
    let mut out = Inlines::new();
    let mut done = 0;
    for (start, end, link) in found {
        // an address may hold what looks like another
        if start >= done {
            out.extend(text.get(done..start).filter(|t| !t.is_empty()).map(Inline::text));
            out.push(link);
            done = end;
        }
    }
    out.extend(text.get(done..).filter(|t| !t.is_empty()).map(Inline::text));
    Some(out)
}

/// Web addresses: where each starts and ends, and the link.
fn web(text: &str) -> impl Iterator<Item = (usize, usize, Inline)> + '_ {
    text.match_indices("://").filter_map(|(at, _)| {
        let before = text.get(..at)?;
        let scheme = ["https", "http"].into_iter().find(|scheme| before.ends_with(scheme))?;
        let start = at - scheme.len();
        let free = !text.get(..start)?.ends_with(|c: char| c.is_alphanumeric());
        let found = web_address(text.get(start..)?).filter(|_| free)?;
        Some((start, start + found.len(), Inline::url(found)))
    })
}

/// E-mail addresses: where each starts and ends, and the link.
fn mail(text: &str) -> impl Iterator<Item = (usize, usize, Inline)> + '_ {
    text.match_indices('@').filter_map(|(at, _)| {
        let (start, end) = mail_address(text, at)?;
        Some((start, end, Inline::url(&format!("mailto:{}", text.get(start..end)?))))
    })
}

/// Nobody reads a longer one.
const LONGEST: usize = 2_000;

/// The address that a text starts with, without the punctuation of the sentence that it stands in.
fn web_address(text: &str) -> Option<&str> {
    let stop = |c: char| c.is_whitespace() || c.is_control() || "<>\"\\`{}|^“”„»«".contains(c);
    let end = text.char_indices().find(|(at, c)| *at > LONGEST || stop(*c)).map_or(text.len(), |(at, _)| at);
    let mut found = text.get(..end).filter(|_| end <= LONGEST)?;
    let surplus =
        |open: char, close: char| found.matches(close).count().saturating_sub(found.matches(open).count());
    let (mut round, mut square) = (surplus('(', ')'), surplus('[', ']'));
    while let Some(last) = found.chars().last() {
        match last {
            ')' if round > 0 => round -= 1,
            ']' if square > 0 => square -= 1,
            c if ".,;:!?'’*_~…".contains(c) => {}
            _ => break,
        }
        found = found.get(..found.len() - last.len_utf8())?;
    }
    is_url(found).then_some(found)
}

/// Where the e-mail address around an `@` starts and ends.
fn mail_address(text: &str, at: usize) -> Option<(usize, usize)> {
    let user = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let host = |c: char| c.is_alphanumeric() || ".-".contains(c);
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let start = before
        .rfind(|c: char| !user(c))
        .map_or(0, |i| i + before.get(i..).and_then(|s| s.chars().next()).map_or(1, char::len_utf8));
    let end = after.find(|c: char| !host(c)).unwrap_or(after.len());
    let host = after.get(..end)?.trim_end_matches(['.', '-']);
    let user = before.get(start..)?.trim_start_matches(['.', '-', '_']);
    let (start, end) = (at - user.len(), at + 1 + host.len());
    is_email(text.get(start..end)?).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tree::{Target, plain};

    /// The addresses that a text links to; what is read stays the same.
    fn links(text: &str) -> Vec<String> {
        let Some(inlines) = linked(text) else { return Vec::new() };
        assert_eq!(plain(&inlines), text);
        let target = |inline| match inline {
            Inline::Link { target: Target::Url(url), .. } => Some(url),
            _ => None,
        };
        inlines.into_iter().filter_map(target).collect()
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(links("Write to a@b.example."), ["mailto:a@b.example"]);
        assert_eq!(
            links("a.b+c@d-e.example, or f@g.example!"),
            ["mailto:a.b+c@d-e.example", "mailto:f@g.example"]
        );
        assert_eq!(links("(see https://a.example/b_(c)?d=e&f#g)."), ["https://a.example/b_(c)?d=e&f#g"]);
        assert_eq!(
            links("https://a.example and http://b.example/."),
            ["https://a.example", "http://b.example/"]
        );
        assert_eq!(
            links("“https://a.example/ä” – ö@ü.example"),
            ["https://a.example/ä", "mailto:ö@ü.example"]
        );
        assert_eq!(links("https://a.example/@b"), ["https://a.example/@b"]);
        assert_eq!(links("mailto:a@b.example"), ["mailto:a@b.example"]);
    }

    #[test]
    fn what_is_no_whole_address_stays_text() {
        for text in [
            "www.a.example",
            "a.example",
            "@a",
            "a@",
            "a@b",
            "a @ b.example",
            "https://",
            "https://a",
            "xhttps://a.example",
            "javascript:alert(1)",
            "https://{{a}}.example",
            "@",
            "a@.example",
            "://",
            "",
        ] {
            assert_eq!(links(text), [""; 0], "{text}");
        }
    }
}
