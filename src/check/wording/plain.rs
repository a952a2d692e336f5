//! Texts cut into words, and tables by language, for rules that know a few words of their own. The long lists, with
//! reasons and advice, are in [`super::lists`].
//!
//! In: an author's text in small letters, a table by main language. Out: words, the entry of a language.

/// What a table has for a language: `de-AT` has that of `de`.
pub fn of_language<'t, T>(table: &'t [(&'static str, T)], language: &str) -> Option<&'t T> {
    let main = main_of(language);
    table.iter().find(|(known, _)| *known == main).map(|(_, entry)| entry)
}

/// The language of a tag, without script and region.
pub fn main_of(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

/// The words of a text, without what stands between them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}
