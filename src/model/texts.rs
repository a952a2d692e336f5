//! Reading what authors write in words: one string in the source language, or a map of languages.

use super::language;
use super::read::Cx;
use super::text::{Phrase, Text, Wanted};
use crate::load::{Entry, Node, Table, closest, rules};
use crate::source::Span;
use std::sync::Arc;

/// What was written of a map of languages.
#[derive(Default)]
struct Written {
    /// Languages whose text is there but was refused: nothing more is said of them.
    refused: Vec<String>,
    /// Languages that the policy does not have, with the places of their keys.
    others: Vec<(String, Span)>,
}

impl Cx<'_> {
    /// A text: one string in the source language, or a map of languages.
    pub fn text(&self, node: &Arc<Node>) -> Option<Text> {
        self.text_except(node, &[])
    }

    /// A text that need not be given in some languages.
    pub(super) fn text_except(&self, node: &Arc<Node>, without: &[&str]) -> Option<Text> {
        let mut written = Written::default();
        let text = match node.entries() {
            None => {
                let value = self.reader.string(node, "text, or a map of languages")?;
                Text { values: vec![(self.source().to_owned(), value)], span: node.span }
            }
            Some(entries) => {
                let values = entries.iter().filter_map(|e| self.in_language(e, &mut written));
                Text { values: values.collect(), span: node.span }
            }
        };
        let at = node.key.filter(|_| node.entries().is_some()).unwrap_or(node.span);
        self.translations(&text, at, &written, without);
        self.texts.borrow_mut().push(text.clone());
        Some(text)
    }

    fn source(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    fn in_language(
        &self,
        entry: &Entry,
        written: &mut Written,
    ) -> Option<(String, crate::source::Spanned<String>)> {
        let tag = &entry.key.value;
        if !self.languages.contains(tag) && !language::exists(tag) {
            self.no_language(entry, written);
            return None;
        }
        if !self.languages.contains(tag) {
            written.others.push((tag.clone(), entry.key.span));
        }
        match self.reader.string(&entry.value, "text") {
            Some(value) => Some((tag.clone(), value)),
            None => {
                written.refused.push(tag.clone());
                None
            }
        }
    }

    fn no_language(&self, entry: &Entry, written: &mut Written) {
        let name = &entry.key.value;
        if entry.value.is_nothing() && name.contains(' ') {
            self.push(
                rules::UNKNOWN_KEY
                    .at(
                        entry.key.span,
                        "between braces a comma ends a text, so this is cut off from what it belongs to",
                    )
                    .label("not a language")
                    .help("put the whole text in quotation marks: `{ en: \"Yes, please\" }`"),
            );
            return;
        }
        let mine = self.languages.iter().map(String::as_str);
        let meant = language::meant(name)
            .filter(|tag| self.languages.contains(tag))
            .or_else(|| closest(name, mine).map(str::to_owned));
        self.push(
            rules::UNKNOWN_KEY
                .at(entry.key.span, format!("`{name}` is not a language"))
                .label("unknown language")
                .help("a text is one string, or a map of languages: `{ en: …, sv: … }`")
                .did_you_mean(meant.as_deref()),
        );
        written.refused.extend(meant);
    }

    /// Reports the languages of the policy that a text is missing in.
    fn translations(&self, text: &Text, at: Span, written: &Written, without: &[&str]) {
        let missing: Vec<&str> = self
            .languages
            .iter()
            .filter(|l| text.get(l).is_none() && !written.refused.contains(l))
            .map(String::as_str)
            .filter(|l| !without.contains(l))
            .collect();
        let Some(first) = missing.first() else { return };
        let published = format!(
            "the policy is published in {}, and nothing falls back to another language silently",
            self.languages.join(", ")
        );
        let diagnostic = |at| {
            rules::UNTRANSLATED
                .at(at, format!("this text is missing in: {}", missing.join(", ")))
                .note(published.as_str())
        };
        let mistaken = written.others.iter().find(|(other, _)| {
            let meant = language::meant(other).or_else(|| closest(other, [*first]).map(str::to_owned));
            meant.as_deref() == Some(first)
        });
        if let (Some((other, span)), 1) = (mistaken, missing.len()) {
            self.push(
                diagnostic(*span)
                    .label(format!("this text is marked `{other}`"))
                    .note("languages have tags of their own, which often differ from the codes of countries")
                    .did_you_mean(Some(first)),
            );
            return;
        }
        let each =
            |languages: &[&str]| languages.iter().map(|l| format!("{l}: …")).collect::<Vec<_>>().join(", ");
        let all: Vec<&str> = self.languages.iter().map(String::as_str).collect();
        self.push(
            diagnostic(at)
                .label(format!("no {}", missing.join(", ")))
                .help(format!("write one text for each language: `{{ {} }}`", each(&all))),
        );
    }

    /// The text of a key.
    pub fn text_of(&self, table: &Table<'_>, name: &str) -> Option<Text> {
        let text = table.read(name, |n| self.text(n))?;
        if table.is_prose(name) {
            self.check_prose(&text);
        }
        if let Some(key) = table.phrase(name) {
            self.last_is_phrase(1, Wanted::Under(key));
        }
        Some(text)
    }

    /// A list of texts.
    pub fn texts_of(&self, table: &Table<'_>, name: &str) -> Vec<Text> {
        let texts = table.list(name, |n| self.text(n));
        if table.is_prose(name) {
            texts.iter().for_each(|t| self.check_prose(t));
        }
        if let Some(key) = table.phrase(name) {
            self.last_is_phrase(texts.len(), Wanted::Under(key));
        }
        texts
    }

    /// Remembers that the texts read last are parts of sentences.
    pub(super) fn last_is_phrase(&self, count: usize, wanted: Wanted) {
        let read = self.texts.borrow().len();
        let phrases = (read.saturating_sub(count)..read).map(|text| Phrase { text, wanted });
        self.phrases.borrow_mut().extend(phrases);
    }
}
