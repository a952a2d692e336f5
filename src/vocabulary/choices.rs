//! Words of closed lists, such as legal bases and roles: what else they are called.
//!
//! In: the embedded `choices.yaml`. Out: the word that was meant, and the term of the Data Privacy Vocabulary. Which
//! words a list has is not known here: whoever asks brings the list.

use super::{Entry, Table, fold};
use std::sync::OnceLock;

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| Table::read(include_str!("choices.yaml")))
}

/// Every entry; its id is `list.word`, such as `basis.consent`.
pub fn entries() -> &'static [Entry] {
    &table().entries
}

/// The entry of a word of a list: `basis`, `condition`, `right`, `category`, `storage`, `role`, `mechanism` or
/// `derogation`.
pub fn entry(list: &str, word: &str) -> Option<&'static Entry> {
    entries().iter().find(|entry| entry.id.split_once('.') == Some((list, word)))
}

/// The word of the list that goes by another name, if one does.
pub fn meant(words: &[&'static str], written: &str) -> Option<&'static str> {
    let wanted = fold(written);
    let named = entries().iter().filter(|entry| entry.also().iter().any(|name| fold(name) == wanted));
    named
        .filter_map(|entry| entry.id.split_once('.'))
        .find_map(|(_, named)| words.iter().copied().find(|word| *word == named))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_name_leads_to_the_word_of_the_list_at_hand() {
        assert_eq!(
            meant(&["consent", "legitimate-interests"], "Berättigat intresse"),
            Some("legitimate-interests")
        );
        assert_eq!(meant(&["explicit-consent", "health-care"], "samtycke"), Some("explicit-consent"));
        assert_eq!(meant(&["statistics", "marketing"], "analytics"), Some("statistics"));
        assert_eq!(meant(&["cookie", "local-storage"], "localStorage"), Some("local-storage"));
        assert_eq!(meant(&["necessary"], "analytics"), None);
        assert_eq!(entry("basis", "consent").and_then(Entry::dpv), Some("eu-gdpr:A6-1-a"));
    }
}
