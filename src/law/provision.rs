//! A place in an act: article, paragraph, point.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A place in an act. How a language writes it is a message of `locales/<tag>/law.ftl`; the function `cite` beside the declarations of those messages picks the right one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Provision {
    /// Number of the article, with its letter if it has one: `6`, `22A`.
    pub article: Cow<'static, str>,
    /// Number of the paragraph.
    pub paragraph: Option<u16>,
    /// Letter of the point in the English text: `f`, `ea`.
    pub point: Option<Cow<'static, str>>,
    /// Whether the second subparagraph of the paragraph is meant, as in Article 49(1).
    pub second_subparagraph: bool,
}

/// An act whose articles a policy cites without naming it in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// General Data Protection Regulation, (EU) 2016/679.
    Gdpr,
    /// The regulation as it stands in the United Kingdom.
    UkGdpr,
    /// Swiss Federal Act on Data Protection.
    Fadp,
}

impl Act {
    /// The key by which messages know it.
    pub const fn key(self) -> &'static str {
        match self {
            Act::Gdpr => "gdpr",
            Act::UkGdpr => "uk-gdpr",
            Act::Fadp => "fadp",
        }
    }
}

impl Provision {
    /// An article.
    pub const fn article(number: &'static str) -> Provision {
        Provision { article: Cow::Borrowed(number), paragraph: None, point: None, second_subparagraph: false }
    }

    /// A paragraph of the article.
    pub fn paragraph(mut self, number: u16) -> Provision {
        self.paragraph = Some(number);
        self
    }

    /// A point of the article or of its paragraph.
    pub fn point(mut self, letter: &'static str) -> Provision {
        self.point = Some(Cow::Borrowed(letter));
        self
    }

    /// The second subparagraph.
    pub fn second_subparagraph(mut self) -> Provision {
        self.second_subparagraph = true;
        self
    }
}

/// `6(1)(f)`, `13`, `45(3)`, `22A`, `49(1) second subparagraph`.
impl FromStr for Provision {
    type Err = ();

    fn from_str(text: &str) -> Result<Provision, ()> {
        let (place, second) = match text.strip_suffix(" second subparagraph") {
            Some(place) => (place, true),
            None => (text, false),
        };
        let mut parts = place.split('(');
        let article = parts.next().unwrap_or("");
        let digits = article.trim_end_matches(|c: char| c.is_ascii_uppercase());
        if digits.is_empty()
            || !digits.chars().all(|c| c.is_ascii_digit())
            || article.len() > digits.len() + 1
        {
            return Err(());
        }
        let mut provision = Provision {
            article: Cow::Owned(article.to_owned()),
            paragraph: None,
            point: None,
            second_subparagraph: second,
        };
        for part in parts {
            let inner = part.strip_suffix(')').ok_or(())?;
            if provision.point.is_some() || inner.is_empty() {
                return Err(());
            } else if inner.chars().all(|c| c.is_ascii_lowercase()) {
                provision.point = Some(Cow::Owned(inner.to_owned()));
            } else if provision.paragraph.is_none() {
                provision.paragraph = Some(inner.parse().map_err(|_| ())?);
            } else {
                return Err(());
            }
        }
        Ok(provision)
    }
}

/// In the form that [`FromStr`] reads, which is the English short form without the word "Article".
impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.article)?;
        if let Some(paragraph) = self.paragraph {
            write!(f, "({paragraph})")?;
        }
        if let Some(point) = &self.point {
            write!(f, "({point})")?;
        }
        if self.second_subparagraph { f.write_str(" second subparagraph") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes() {
        for text in ["6", "6(1)", "6(1)(f)", "6(1)(ea)", "22A", "22A(1)", "5(f)", "49(1) second subparagraph"]
        {
            assert_eq!(text.parse::<Provision>().map(|p| p.to_string()), Ok(text.to_owned()));
        }
        for text in
            ["", "(1)", "A", "6(", "6()", "6(1", "6(1)(f)(g)", "6(1)(2)", "6 (1)", "6(F)", "22AB", "six"]
        {
            assert_eq!(text.parse::<Provision>(), Err(()), "{text}");
        }
    }

    #[test]
    fn building_gives_what_reading_gives() {
        let built = Provision::article("6").paragraph(1).point("f");
        assert_eq!("6(1)(f)".parse(), Ok(built));
        let built = Provision::article("49").paragraph(1).second_subparagraph();
        assert_eq!("49(1) second subparagraph".parse(), Ok(built));
    }
}
