//! What a map may hold, as data: read by the decoder (unknown and missing keys), by the reference of the language and
//! by the editor schema, so that the three cannot disagree.

/// The shape of a map with fixed keys.
#[derive(Debug)]
pub struct Shape {
    /// What messages call such a map: `an activity`, `the controller`.
    pub name: &'static str,
    /// What it is for, one sentence.
    pub about: &'static str,
    /// Its keys, in the order in which one writes them.
    pub keys: &'static [Key],
}

/// One key.
#[derive(Debug)]
pub struct Key {
    /// As written.
    pub name: &'static str,
    /// What may stand under it.
    pub value: Value,
    /// Whether leaving it out is an error of form. What the law requires is left to rules.
    pub required: bool,
    /// What it means, one sentence.
    pub meaning: &'static str,
    /// What holds where it is left out, in words; empty where nothing is said then.
    pub default: &'static str,
    /// The provision it serves, as one cites it; empty when none.
    pub law: &'static str,
}

/// What may stand under a key.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// Plain text: one string in the source language, or a map of languages.
    Text,
    /// A part of a sentence, the same way: it is set inside a sentence or a list.
    Phrase,
    /// Text in Markdown, the same way.
    Prose,
    /// A name or other value that is never translated.
    Name,
    /// A truth value: `true` or `false`.
    Bool,
    /// A whole number.
    Number,
    /// A date: `2026-04-01`.
    Date,
    /// An e-mail address.
    Email,
    /// An absolute address starting with `https://` or `http://`.
    Url,
    /// ISO 3166-1 alpha-2 code of a country.
    Country,
    /// BCP 47 tag of a language.
    Language,
    /// A length of time: `3 years`, `30 days`.
    Duration,
    /// An identifier of the author's own making.
    Id,
    /// The id of something defined elsewhere in the policy or in the vocabulary, named here.
    Ref(&'static str),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A map of this shape.
    Table(&'static Shape),
    /// A map from ids to maps of this shape.
    Tables(&'static Shape),
    /// A list; where one item is meant, it can stand without brackets.
    List(&'static Value),
    /// One of several forms, described in words.
    Forms(&'static str),
}

/// A key that may be left out.
pub const fn key(name: &'static str, value: Value, meaning: &'static str, law: &'static str) -> Key {
    Key { name, value, required: false, meaning, default: "", law }
}

impl Key {
    /// The same key, required.
    pub const fn required(self) -> Key {
        Key { required: true, ..self }
    }

    /// The same key, with what holds where it is left out.
    pub const fn or(self, default: &'static str) -> Key {
        Key { default, ..self }
    }
}

impl Shape {
    /// The key of that name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|k| k.name == name)
    }
}
