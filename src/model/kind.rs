//! Data named more precisely than the vocabulary does: words of the author's for a kind of one of its categories, so
//! that what the law says of the category holds for it. Articles 9, 10 and 14(1)(d) GDPR.

use super::read::{Cx, flags_of};
use super::text::{Term, Words};
use crate::load::{Key, Table, Value, key, rules};
use crate::source::Spanned;
use crate::vocabulary::Family;

/// `class:`
pub(super) const CLASS: Key = key(
    "class",
    Value::Id,
    "for data: the category of the vocabulary that it is a kind of, with what the law says of that category",
    "Articles 9, 10",
);

impl Cx<'_> {
    /// The category under `class:`.
    pub(super) fn class(&self, table: &Table<'_>) -> Option<Term> {
        let id = table.name("class")?;
        let term = self.named_term(Family::Data, &id)?;
        if matches!(term.words, Words::Shipped(..)) {
            return Some(term);
        }
        self.push(
            rules::UNKNOWN_TERM
                .at(id.span, format!("`{}` is a category of your own, and says nothing of the law", id.value))
                .help("name a category of the shipped vocabulary, such as `health-data`"),
        );
        None
    }

    /// A category of data: an identifier, words of the author's, or words for a kind of a category.
    pub(super) fn data_term(&self, table: &Table<'_>) -> Option<Term> {
        let Some(at) = table.key_span("class") else { return self.term_in(Family::Data, table) };
        let (class, id, text) = (self.class(table), table.name("id"), self.text_of(table, "text"));
        if let Some(id) = id.as_ref().filter(|id| Family::Data.get(&id.value).is_some()) {
            self.push(
                rules::DEFINED_TWICE
                    .at(at, format!("`{}` is a category of the vocabulary itself, and no kind of another", id.value))
                    .label("says what it is a kind of")
                    .also(id.span, "says what it is")
                    .help("keep one of `id:` and `class:`; to name words of your own, choose an `id:` that the vocabulary does not have"),
            );
            return None;
        }
        let Some(text) = text else {
            let class = class.as_ref().and_then(|c| c.id.as_deref()).unwrap_or("…");
            self.push(
                rules::MISSING_KEY
                    .at(at, "`class:` says what kind of data it is, and nothing says which data exactly")
                    .label("`text:` is missing")
                    .help(format!(
                        "add `text:` with your words; if all of the category is meant, write `{class}` alone"
                    )),
            );
            return None;
        };
        let class = class?;
        Some(Term {
            id: id.map(|id: Spanned<String>| id.value),
            flags: flags_of(&class),
            class: class.id,
            span: text.span,
            words: Words::Own(text),
        })
    }
}
