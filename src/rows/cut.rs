//! A file of rows cut into the lines of each, without a parser.

/// The text of a row, to choose by before parsing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Written(&'static str);

/// The rows of a text, each with its id.
pub(super) fn cut(body: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut at = 0;
    let starts: Vec<(usize, usize, &str)> = body
        .split_inclusive('\n')
        .filter_map(|line| {
            let start = at;
            at += line.len();
            let (id, rest) = line.strip_prefix("  ")?.split_once(':')?;
            let is_row = id.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '"')
                && (rest.starts_with(" {") || rest.trim().is_empty());
            is_row.then(|| (start, start + "  :".len() + id.len(), id.trim_matches('"')))
        })
        .collect();
    let ends: Vec<usize> = starts.iter().skip(1).map(|(start, ..)| *start).chain([body.len()]).collect();
    starts.into_iter().zip(ends).filter_map(|((_, from, id), to)| {
        let row = body.get(from..to)?;
        // a row in braces ends with its line; a comment may stand between rows
        let row = if row.starts_with(" {") { row.lines().next().unwrap_or_default() } else { row };
        Some((id, row))
    })
}

impl Written {
    /// The text of a row as the file has it.
    pub(super) fn new(text: &'static str) -> Written {
        Written(text)
    }

    /// That text.
    pub(super) fn text(self) -> &'static str {
        self.0
    }

    /// Whether a word stands in it, whole: `DE` does not stand in `DE-BY`.
    pub fn mentions(self, word: &str) -> bool {
        let inside = |c: char| c.is_alphanumeric() || c == '-';
        !word.is_empty()
            && self.0.match_indices(word).any(|(at, _)| {
                let before = self.0.get(..at).and_then(|text| text.chars().next_back());
                let after = self.0.get(at + word.len()..).and_then(|text| text.chars().next());
                !before.is_some_and(inside) && !after.is_some_and(inside)
            })
    }

    /// Whether it has a key, or seems to.
    pub fn has_key(self, key: &str) -> bool {
        self.0
            .match_indices(key)
            .any(|(at, _)| self.0.get(at + key.len()..).is_some_and(|rest| rest.starts_with(": ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_mentioned_whole() {
        let written = Written("{ country: \"NO\", subdivision: DE-BY, countries: [SE, DK] }");
        for word in ["NO", "DE-BY", "SE", "DK"] {
            assert!(written.mentions(word), "{word}");
        }
        for word in ["DE", "BY", "N", "S", "", "IS"] {
            assert!(!written.mentions(word), "{word}");
        }
        assert!(written.has_key("subdivision") && !written.has_key("cities") && !written.has_key("DE-BY"));
    }
}
