//! How laws and their articles are named in each language.

use policyc::law;
use std::collections::BTreeSet;

/// The ids of the messages of a Fluent file.
fn ids(text: &str) -> BTreeSet<String> {
    let resource = fluent_syntax::parser::parse(text).expect("the shipped file is valid Fluent");
    let ids = resource.body.iter().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    ids.collect()
}

#[test]
fn foreign_laws_are_explained_in_every_language() {
    for (language, text) in [
        ("en", include_str!("../../locales/en/vocabulary/laws.ftl")),
        ("sv", include_str!("../../locales/sv/vocabulary/laws.ftl")),
    ] {
        let wanted: BTreeSet<String> = law::statutes()
            .filter(|law| law.country == "EU" || law.language != language)
            .map(|law| format!("law-{}", law.id))
            .collect();
        assert_eq!(ids(text), wanted, "{language}");
    }
}

#[test]
fn citations_have_their_messages_in_every_language() {
    use policyc::localize::messages::law::ALL;
    let declared: BTreeSet<String> = ALL.iter().map(|message| message.id.to_owned()).collect();
    assert_eq!(ids(include_str!("../../locales/en/law.ftl")), declared);
    assert_eq!(ids(include_str!("../../locales/sv/law.ftl")), declared);
}

/// A citation in words, through Fluent alone.
fn said(language: &str, place: &str, act: Option<law::Act>) -> String {
    use policyc::document::tree::plain;
    use policyc::localize::message::Arg;
    let text = match language {
        "sv" => include_str!("../../locales/sv/law.ftl"),
        _ => include_str!("../../locales/en/law.ftl"),
    };
    let mut bundle = fluent::FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(fluent::FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
    let call = policyc::localize::messages::law::cite(&place.parse().unwrap(), act, "a b c d e f g h i j");
    let mut args = fluent::FluentArgs::new();
    for ((name, _), value) in call.message.args.iter().zip(&call.args) {
        match value {
            Arg::Inline(inlines) => args.set(*name, plain(inlines)),
            Arg::Key(key) => args.set(*name, *key),
            other => panic!("{other:?}"),
        }
    }
    let pattern = bundle.get_message(call.message.id).unwrap().value().unwrap();
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{errors:?}");
    said
}

#[test]
fn citations_read_as_lawyers_write_them() {
    use law::Act;
    for (place, act, english, swedish) in [
        ("6(1)(f)", Some(Act::Gdpr), "Article 6(1)(f) GDPR", "artikel 6.1 f i dataskyddsförordningen"),
        ("6(1)(f)", None, "Article 6(1)(f)", "artikel 6.1 f"),
        ("45(3)", Some(Act::Gdpr), "Article 45(3) GDPR", "artikel 45.3 i dataskyddsförordningen"),
        ("77", Some(Act::Gdpr), "Article 77 GDPR", "artikel 77 i dataskyddsförordningen"),
        (
            "22A",
            Some(Act::UkGdpr),
            "Article 22A UK GDPR",
            "artikel 22A i den brittiska dataskyddsförordningen",
        ),
        ("19(4)", Some(Act::Fadp), "Article 19(4) FADP", "artikel 19.4 i den schweiziska dataskyddslagen"),
        (
            "49(1) second subparagraph",
            Some(Act::Gdpr),
            "the second subparagraph of Article 49(1) GDPR",
            "artikel 49.1 andra stycket i dataskyddsförordningen",
        ),
    ] {
        assert_eq!(said("en", place, act), english);
        assert_eq!(said("sv", place, act), swedish);
    }
}
