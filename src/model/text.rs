//! What authors write in words: texts per language, and terms of the vocabulary or of their own.

use crate::load::Key;
use crate::source::{Span, Spanned};
use crate::vocabulary::{Entry, Family};

/// A text of the author's, in one or more languages. Chosen by language only in `document/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Language tag to text, in the order of the file.
    pub values: Vec<(String, Spanned<String>)>,
    /// The whole value.
    pub span: Span,
}

impl Text {
    /// The text in a language.
    pub fn get(&self, lang: &str) -> Option<&Spanned<String>> {
        self.values.iter().find(|(l, _)| l == lang).map(|(_, t)| t)
    }
}

/// A text that is set inside a sentence: for the rule about whole sentences there.
#[derive(Debug, Clone, Copy)]
pub struct Phrase {
    /// Which of the texts of the policy, by number.
    pub text: usize,
    /// What it is.
    pub wanted: Wanted,
}

/// What a part of a sentence is.
#[derive(Debug, Clone, Copy)]
pub enum Wanted {
    /// What stands under a key.
    Under(&'static Key),
    /// The author's words in place of an identifier of the vocabulary.
    Term(Family),
}

/// Something named by an identifier of the vocabulary or in the author's own words.
#[derive(Debug, Clone)]
pub struct Term {
    /// The identifier, where it has one: other parts of the policy may refer to it.
    pub id: Option<String>,
    /// The identifier of the vocabulary that a narrower term of the author's is a kind of: the law says of it what it
    /// says of that.
    pub class: Option<String>,
    /// Where the words come from.
    pub words: Words,
    /// Legal flags that the author declared for a term of their own, such as `special` to `health-data`.
    pub flags: Vec<(String, String)>,
    /// Where it is written.
    pub span: Span,
}

/// Where the words of a [`Term`] come from.
#[derive(Debug, Clone)]
pub enum Words {
    /// The shipped vocabulary: worded in every shipped language.
    Shipped(Family, &'static Entry),
    /// The author: under `vocabulary:` or on the spot.
    Own(Text),
    /// An event of the author's own, which needs its forms for "after" and "until".
    OwnEvent {
        /// Stands after the word "after": "the last delivery".
        after: Option<Text>,
        /// Stands after the word "until": "the last delivery has arrived".
        until: Option<Text>,
    },
}

impl Term {
    /// The value of a legal flag; a term of the author's own has those that were declared.
    pub fn flag(&self, name: &str) -> Option<&str> {
        match &self.words {
            Words::Shipped(_, entry) => entry.flag(name),
            Words::Own(_) | Words::OwnEvent { .. } => {
                self.flags.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
            }
        }
    }

    /// Whether it is this identifier, or a kind of it.
    pub fn is(&self, id: &str) -> bool {
        self.id.as_deref() == Some(id) || self.class.as_deref() == Some(id)
    }
}
