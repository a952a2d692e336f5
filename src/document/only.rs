//! In words: for which products, on which platforms and where kept something holds only.

use super::tree::{Inline, Inlines};
use super::writer::Writer;
use crate::localize::messages::common;
use crate::model::Only;
use crate::source::Spanned;

impl Writer<'_> {
    /// Where platforms are: "in the app for Android and on the web".
    pub fn platforms(&self, platforms: &[Spanned<&'static str>]) -> Inlines {
        self.and(platforms.iter().map(|p| self.say(common::platform(p.value))).collect())
    }

    /// What narrows something down, as it stands in brackets after it: "only for Sticka", "only on the web".
    pub fn narrowed(&self, only: &Only) -> Vec<Inlines> {
        let mut out = Vec::new();
        if !only.products.is_empty() {
            out.push(self.say(common::only_product(self.product_names(&only.products))));
        }
        if !only.platforms.is_empty() {
            out.push(self.say(common::only_platform(self.platforms(&only.platforms))));
        }
        out
    }
}

/// Parts of what stands in one pair of brackets.
pub fn joined(parts: impl IntoIterator<Item = Inlines>) -> Inlines {
    let both = |mut all: Inlines, next: Inlines| {
        all.push(Inline::text("; "));
        all.extend(next);
        all
    };
    parts.into_iter().filter(|p| !p.is_empty()).reduce(both).unwrap_or_default()
}
