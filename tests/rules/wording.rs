//! The lists of words: they can be read, they find what they should, and nothing of ours is in them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use policyc::check::wording::{lists, rule};
use policyc::localize;
use std::collections::BTreeSet;

#[test]
fn lists_can_be_read_and_belong_to_rules() {
    let mut named = BTreeSet::new();
    for language in lists::languages() {
        assert_eq!(lists::problems(language), [""; 0], "{language}");
        let entries = lists::of(language).unwrap().entries();
        assert!(entries.len() >= 5, "{language} has {} entries", entries.len());
        for entry in entries {
            let found = rule(&entry.rule).unwrap_or_else(|| panic!("{language}: {} is no rule", entry.rule));
            named.insert(found.name);
            for (what, text) in [("why", &entry.why), ("help", &entry.help)] {
                assert!(
                    !text.ends_with('.') && text.starts_with(char::is_lowercase),
                    "{language} {what}: {text}"
                );
            }
        }
    }
    let rules: BTreeSet<&str> = policyc::check::wording::GROUP.rules.iter().map(|rule| rule.name).collect();
    let idle: Vec<&&str> = rules.difference(&named).collect();
    assert!(idle.is_empty(), "no list has words for {idle:?}");
}

/// Each shipped language has words for every rule of the group, unless nothing of the kind is written in it.
#[test]
fn shipped_languages_have_words_for_every_rule() {
    for locale in localize::shipped() {
        let list = lists::of(locale.tag).unwrap_or_else(|| panic!("no list of words in {}", locale.tag));
        let there: BTreeSet<&str> = list.entries().iter().map(|entry| entry.rule.as_str()).collect();
        let missing: Vec<&str> = policyc::check::wording::GROUP
            .rules
            .iter()
            .map(|r| r.name)
            .filter(|r| !there.contains(r))
            .collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", locale.tag);
    }
}

#[test]
fn words_are_found_and_what_is_right_is_not() {
    let found = |language: &str, text: &str| -> Vec<&str> {
        let list = lists::of(language).unwrap();
        list.find(text).iter().map(|passage| passage.entry.rule.as_str()).collect()
    };
    for (language, text, rules) in [
        ("en", "We may share your data with partners.", &["vague-words"][..]),
        ("en", "If you order, we may share your address with the carrier.", &[]),
        ("en", "You may use our services.", &[]),
        ("en", "Cookies, pixels, etc. are set.", &["open-list"]),
        ("en", "No transmission is completely secure.", &[]),
        ("en", "Your data are completely safe.", &["absolute-security"]),
        ("en", "We use SSL/TLS.", &[]),
        ("en", "We relied on the Privacy Shield until it was invalidated.", &[]),
        ("en", "We rely on the Privacy Shield.", &["outdated-term"]),
        ("en", "By using our services, you accept this policy.", &["consent-by-use"]),
        ("en", "By using our services you help us.", &[]),
        ("en", "By playing you consent to this.", &["consent-by-use"]),
        ("en", "If you continue to use the game, you accept this policy.", &["consent-by-use"]),
        ("en", "If you continue to play, we keep your scores.", &[]),
        ("sv", "Genom att spela samtycker du till det här.", &["consent-by-use"]),
        ("sv", "Om du fortsätter spela godkänner du policyn.", &["consent-by-use"]),
        ("sv", "Om du fortsätter spela sparar vi dina resultat.", &[]),
        ("en", "You can request withdrawal of your consent.", &["withdrawal-on-request"]),
        ("en", "You can request erasure, or withdraw your consent.", &[]),
        ("en", "Data go to authorities only where a law or a court order requires it.", &[]),
        ("en-GB", "We are GDPR compliant.", &["claimed-compliance"]),
        ("sv", "Vi kan komma att lämna ut uppgifter.", &["vague-words"]),
        ("sv", "Om du beställer kan vi komma att lämna ut din adress.", &[]),
        ("en", "The GDPR, which will be enforced starting May 25th, 2018.", &["past-as-future"]),
        ("sv", "Det gör du helt på eget ansvar.", &["absolute-security"]),
        ("sv", "Namn, adress m.m.", &["open-list"]),
        ("sv", "Den registeransvarige har ett legitimt intresse.", &["outdated-term", "outdated-term"]),
        ("sv", "Genom att använda webbplatsen godkänner du policyn.", &["consent-by-use"]),
        ("sv", "Inget system är helt säkert.", &[]),
        ("sv", "Du kan begära radering och dra tillbaka ditt samtycke.", &[]),
        ("de", "Die verantwortliche Stelle ist die Acme GmbH.", &["outdated-term"]),
        ("da", "Den behandlingsansvarlige er Acme A/S.", &["outdated-term"]),
        ("nb", "Den behandlingsansvarlige er Acme AS.", &[]),
    ] {
        assert_eq!(found(language, text), rules, "{text}");
    }
}

/// Messages that say the name of what the author has named, which another rule reports where it is out of date.
const NAMES: [&str; 2] = ["transfer-other", "law-eu-directive-95-46"];

/// What the program says in a policy passes the lists that it holds authors to.
#[test]
fn nothing_of_the_shipped_wording_is_in_the_lists() {
    let mut wrong = Vec::new();
    let mut looked_at = 0;
    for locale in localize::shipped() {
        let list = lists::of(locale.tag).unwrap();
        for (group, text) in locale.files() {
            let tree = fluent_syntax::parser::parse(*text).unwrap_or_else(|(tree, _)| tree);
            for entry in &tree.body {
                let (id, patterns) = match entry {
                    Entry::Message(m) => {
                        (m.id.name, m.value.iter().chain(m.attributes.iter().map(|a| &a.value)).collect())
                    }
                    Entry::Term(t) => (t.id.name, vec![&t.value]),
                    _ => continue,
                };
                for said in patterns.into_iter().flat_map(sentences) {
                    looked_at += 1;
                    for passage in list.find(&said).into_iter().filter(|_| !NAMES.contains(&id)) {
                        let words = &said[passage.range];
                        wrong.push(format!(
                            "{}/{group} {id}: “{words}” is {}",
                            locale.tag, passage.entry.rule
                        ));
                    }
                }
            }
        }
    }
    assert!(looked_at > 4000, "{looked_at} texts");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The texts that a pattern can give: each variant of a choice in its turn, the others as they come first.
fn sentences(pattern: &Pattern<&str>) -> Vec<String> {
    let mut out = vec![String::new()];
    for element in &pattern.elements {
        let choices: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| sentences(&variant.value)).collect()
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => vec![(*value).to_owned()],
            PatternElement::Placeable { .. } => vec!["Acme".to_owned()],
        };
        let first = out.first().cloned().unwrap_or_default();
        let more = choices.iter().skip(1).map(|choice| first.clone() + choice).collect::<Vec<_>>();
        let usual = choices.first().cloned().unwrap_or_default();
        out.iter_mut().for_each(|text| text.push_str(&usual));
        out.extend(more);
    }
    out
}
