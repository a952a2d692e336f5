//! The messages and terms of a Fluent file, found without parsing it.
//!
//! A message or term starts at the first column and nothing else that has a `=` after its name does, so a walk over
//! the lines finds them all. Parsing is left until a message is asked for: a page uses a few hundred of the
//! thousands that are shipped.

use memchr::memchr;

/// A message or term as it stands in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    /// Id; that of a term starts with `-`.
    pub id: &'a str,
    /// Where its text starts in the file, in bytes.
    pub start: usize,
    /// Its text, with whatever comments stand between it and the next.
    pub text: &'a str,
}

/// The entries of a file, in order. A file with syntax errors gives what looks like an entry.
pub(super) fn entries(text: &str) -> impl Iterator<Item = Entry<'_>> {
    let mut lines = Starts { text, at: 0 };
    let mut next = lines.next();
    std::iter::from_fn(move || {
        let (id, start) = next?;
        next = lines.next();
        let end = next.map_or(text.len(), |(_, start)| start);
        Some(Entry { id, start, text: text.get(start..end)? })
    })
}

/// The lines that start an entry: its id, and the offset of the line.
struct Starts<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Starts<'a> {
    type Item = (&'a str, usize);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let start = self.at;
            let rest = self.text.get(start..).filter(|rest| !rest.is_empty())?;
            let end = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
            self.at = start + end + 1;
            if let Some(id) = rest.get(..end).and_then(id_of) {
                return Some((id, start));
            }
        }
    }
}

/// The id that a line starts to define: `id =` or `-id =` at its beginning.
fn id_of(line: &str) -> Option<&str> {
    let bytes = line.as_bytes();
    let name = usize::from(bytes.first() == Some(&b'-'));
    if !bytes.get(name)?.is_ascii_alphabetic() {
        return None;
    }
    let word = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let end = name + bytes[name..].iter().position(|b| !word(b))?;
    let rest = line.get(end..)?.trim_start_matches(' ');
    if rest.starts_with('=') { line.get(..end) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_those_of_the_parser() {
        let text = "# comment\na-1 = one\n    two\n\n-term  = x\n    .gender = f\n## group\nb =\n    { $n ->\n[one] y\n*[other] \
                    z = 1\n}\nä = no\nc = { NUMBER(\n$n,\nm: 1) }\n";
        let found: Vec<Entry> = entries(text).collect();
        assert_eq!(found.iter().map(|e| e.id).collect::<Vec<_>>(), ["a-1", "-term", "b", "c"]);
        assert!(found[1].text.starts_with("-term  = x\n    .gender = f\n"));
        assert_eq!(&text[found[3].start..], found[3].text);
    }
}
