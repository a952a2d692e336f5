//! How a language cites an act: order, separators, letters.
//!
//! Arguments are the parts of a place, as text; `act` is one of the keys of [`Act::key`] or `none`.

use crate::law::{Act, Provision};
use crate::localize::message::{Call, messages};

messages! {
    cite_letters();
    cite_act(act: Key);
    cite_article(article: Inline, act: Key);
    cite_paragraph(article: Inline, paragraph: Inline, act: Key);
    cite_second_subparagraph(article: Inline, paragraph: Inline, act: Key);
    cite_point(article: Inline, paragraph: Inline, point: Inline, act: Key);
    cite_article_point(article: Inline, point: Inline, act: Key);
    cite_articles(first: Inline, last: Inline, act: Key);
    cite_in_law(place: Inline, law: Inline);
    law_examples(laws: Inline);
    cite_foreign_law(law: Inline, explanation: Inline);
}

/// The message that cites a place of an act, or the place alone. `letters` is the text of [`cite_letters`] in the
/// language, because the point that English calls (f) is another letter in Greek and Bulgarian.
pub fn cite(place: &Provision, act: Option<Act>, letters: &str) -> Call {
    let act = act.map_or("none", Act::key);
    let article = place.article.to_string();
    let point = place.point.as_deref().map(|point| letter(point, letters));
    let paragraph = place.paragraph.map(|number| number.to_string());
    match (paragraph, point) {
        (Some(paragraph), Some(point)) => cite_point(article, paragraph, point, act),
        (Some(paragraph), None) if place.second_subparagraph => {
            cite_second_subparagraph(article, paragraph, act)
        }
        (Some(paragraph), None) => cite_paragraph(article, paragraph, act),
        (None, Some(point)) => cite_article_point(article, point, act),
        (None, None) => cite_article(article, act),
    }
}

/// The letter of a point in the language of `letters`; a point that is no single letter of the list stays as it is.
fn letter<'a>(point: &'a str, letters: &'a str) -> &'a str {
    let mut latin = 'a'..='z';
    let position = latin.position(|letter| point.len() == 1 && point.starts_with(letter));
    position.and_then(|position| letters.split_whitespace().nth(position)).unwrap_or(point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::message::Arg;

    fn said(place: &str, letters: &str) -> (&'static str, Vec<String>) {
        let call = cite(&place.parse().unwrap(), Some(Act::Gdpr), letters);
        let args = call.args.iter().map(|arg| match arg {
            Arg::Inline(inlines) => crate::document::tree::plain(inlines),
            Arg::Key(key) => (*key).to_owned(),
            other => format!("{other:?}"),
        });
        (call.message.id, args.collect())
    }

    #[test]
    fn each_depth_has_its_message() {
        let latin = "a b c d e f g h i j";
        assert_eq!(said("6(1)(f)", latin).0, "cite-point");
        assert_eq!(said("6(1)(f)", latin).1, ["6", "1", "f", "gdpr"]);
        assert_eq!(said("45(3)", latin), ("cite-paragraph", vec!["45".into(), "3".into(), "gdpr".into()]));
        assert_eq!(said("13", latin).0, "cite-article");
        assert_eq!(said("5(f)", latin).0, "cite-article-point");
        assert_eq!(said("49(1) second subparagraph", latin).0, "cite-second-subparagraph");
    }

    #[test]
    fn points_follow_the_alphabet() {
        assert_eq!(said("6(1)(f)", "α β γ δ ε στ ζ η θ ι").1[2], "στ");
        assert_eq!(said("6(1)(e)", "а б в г д е ж з и й").1[2], "д");
        assert_eq!(said("6(1)(ea)", "а б в г д е ж з и й").1[2], "ea", "a British point keeps its letters");
        assert_eq!(said("6(1)(z)", "a b").1[2], "z");
    }
}
