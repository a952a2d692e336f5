//! The formats a document is rendered to.

use std::fmt;
use std::str::FromStr;

/// A format. Every match over it is exhaustive, so that a new one breaks the build until it is drawn everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// A whole web page: no script, no outside request.
    Html,
    /// The content of the page's `<main>` alone, for a page that exists already.
    Fragment,
    /// CommonMark with GitHub tables.
    Markdown,
    /// Pages for print and archive, tagged; in programs built with the feature `pdf`.
    Pdf,
}

impl Format {
    /// All of them, in the order in which they are listed.
    pub const ALL: &[Format] = &[Format::Html, Format::Fragment, Format::Markdown, Format::Pdf];

    /// Those that are text, drawn by text templates.
    pub const TEXTS: &[Format] = &[Format::Html, Format::Fragment, Format::Markdown];

    /// Those that `build` writes when nobody says which.
    pub fn usual() -> Vec<Format> {
        let all = [Format::Html, Format::Markdown, Format::Pdf];
        all.into_iter().filter(|format| format.is_built_in()).collect()
    }

    /// Whether this program can make it: all but PDF, which is a feature of the build.
    pub fn is_built_in(self) -> bool {
        self != Format::Pdf || cfg!(feature = "pdf")
    }

    /// The word for it on the command line, in `policyc.yaml` and in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Fragment => "fragment",
            Format::Markdown => "markdown",
            Format::Pdf => "pdf",
        }
    }

    /// The format a word names; `md` is another word for Markdown.
    pub fn parse(word: &str) -> Option<Format> {
        match word {
            "html" => Some(Format::Html),
            "fragment" => Some(Format::Fragment),
            "markdown" | "md" => Some(Format::Markdown),
            "pdf" => Some(Format::Pdf),
            _ => None,
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(word: &str) -> Result<Format, String> {
        Format::parse(word).ok_or_else(|| {
            let names: Vec<_> = Format::ALL.iter().map(|f| f.name()).collect();
            format!("`{word}` is not a format; the formats are {}", names.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_back() {
        for format in Format::ALL {
            assert_eq!(format.to_string().parse(), Ok(*format));
        }
        assert_eq!("md".parse(), Ok(Format::Markdown));
        assert!("docx".parse::<Format>().is_err());
    }
}
