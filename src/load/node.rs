//! A YAML value with its place.

use crate::source::{Span, Spanned};
use std::sync::Arc;

/// A value of the file.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands; for an alias, where the anchored value stands.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// The key it stands under, if it stands under one.
    pub key: Option<Span>,
}

/// The kinds of value.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Text as written. No text is ever turned into a number, a truth value or a date unasked, so that the country
    /// `NO` and the version `1.10` stay what they are.
    Scalar {
        /// The text, quotes and escapes resolved.
        text: String,
        /// Written without quotes.
        plain: bool,
    },
    /// A list.
    List(Vec<Arc<Node>>),
    /// A map, in the order of the file, merge keys resolved.
    Map(Vec<Entry>),
}

/// One key of a map and its value.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// The value.
    pub value: Arc<Node>,
}

impl Node {
    /// The value together with its key: the place that an acceptance in it covers.
    pub fn whole(&self) -> Span {
        self.key.map_or(self.span, |key| key.to(self.span))
    }

    /// The place to point at: the value, or the key of a value that was left out or takes no room, as `|` with nothing
    /// below it.
    pub fn place(&self) -> Span {
        match self.key {
            Some(key) if self.is_nothing() || self.span.start == self.span.end => key,
            _ => self.span,
        }
    }

    /// The text of a scalar that is not nothing.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } if !self.is_nothing() => Some(text),
            _ => None,
        }
    }

    /// Whether the value was left out (`key:`, `~`, `null`).
    pub fn is_nothing(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }

    /// The entries of a map.
    pub fn entries(&self) -> Option<&[Entry]> {
        match &self.kind {
            Kind::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn items(&self) -> Option<&[Arc<Node>]> {
        match &self.kind {
            Kind::List(items) => Some(items),
            _ => None,
        }
    }

    /// The value under a key of a map.
    pub fn get(&self, key: &str) -> Option<&Arc<Node>> {
        self.entries()?.iter().find(|e| e.key.value == key).map(|e| &e.value)
    }

    /// What a message calls this value.
    pub fn describe(&self) -> String {
        match &self.kind {
            Kind::List(_) => "a list".to_owned(),
            Kind::Map(_) => "several keys".to_owned(),
            Kind::Scalar { .. } if self.is_nothing() => "nothing".to_owned(),
            Kind::Scalar { text, .. } if blank(text) => "an empty text".to_owned(),
            Kind::Scalar { text, .. } if text.chars().count() > 40 => "text".to_owned(),
            Kind::Scalar { text, .. } => format!("`{text}`"),
        }
    }
}

/// Whether nothing of a text can be seen: it is empty, or made of spaces and of marks that only change how their
/// neighbours look.
pub(super) fn blank(text: &str) -> bool {
    let shows_nothing = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '\u{AD}'
                    | '\u{34F}'
                    | '\u{61C}'
                    | '\u{115F}'
                    | '\u{1160}'
                    | '\u{180E}'
                    | '\u{2800}'
                    | '\u{3164}'
                    | '\u{FFA0}'
            )
            || matches!(c, '\u{200C}'..='\u{200F}' | '\u{2061}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}')
    };
    text.chars().all(shows_nothing)
}
