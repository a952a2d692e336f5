//! The wording follows the law that a policy is under: articles, authority, list of adequate countries, complaint.

use super::compile::{Pages, pages};

const POLICY: &str = "\
policy: { id: p, languages: [en, sv], jurisdictions: [LAW] }
controller: { name: Company, email: post@mail.example, address: { country: SEAT } }
recipients:
  hosting: { name: Hosting, role: processor, task: hosts-website, country: GB }
  mail: { name: Mail, role: processor, task: email-provider, country: SE }
  analytics: { name: Japan, role: processor, task: web-analytics, country: JP }
activities:
  orders:
    title: { en: Orders, sv: Order }
    purposes: [order-handling]
    basis: [contract, { legitimate-interests: { interest: { en: trade, sv: handel } } }]
    recipients: [hosting, mail, analytics]
decisions: none
security: { measures: [firewalls] }
";

/// The Markdown in both languages.
fn under(law: &str, seat: &str) -> [String; 2] {
    let pages = pages(&POLICY.replace("LAW", law).replace("SEAT", seat));
    let mut texts = pages.into_iter().map(|Pages { markdown, .. }| markdown);
    [texts.next().unwrap(), texts.next().unwrap()]
}

#[track_caller]
fn says(text: &str, wanted: &[&str], unwanted: &[&str]) {
    for words in wanted {
        assert!(text.contains(words), "{words} is missing in\n{text}");
    }
    for words in unwanted {
        assert!(!text.contains(words), "{words} does not belong into\n{text}");
    }
}

#[test]
fn under_the_law_of_the_united_kingdom_alone() {
    let [english, swedish] = under("uk", "GB");
    says(
        &english,
        &[
            "By the UK GDPR we mean",
            "(Article 6(1)(b) UK GDPR)",
            "(Article 15 UK GDPR)",
            "(Article 32 UK GDPR)",
            "## Transfers outside the United Kingdom",
            "Under United Kingdom law, Sweden ensures an adequate level",
            "Under United Kingdom law, Japan ensures an adequate level",
            "(section 165 of the Data Protection Act 2018)",
            "https://ico.org.uk/",
        ],
        &[") GDPR", "5 GDPR", "EEA", "European Commission found"],
    );
    says(
        &swedish,
        &[
            "Med den brittiska dataskyddsförordningen menar vi",
            "artikel 15 i den brittiska dataskyddsförordningen",
            "Enligt brittisk rätt säkerställer Sverige",
            "(section 165 of the Data Protection Act 2018)",
        ],
        &["EES", " i dataskyddsförordningen"],
    );
    // wherever the controller is
    let [english, _] = under("uk", "SE");
    says(&english, &["https://ico.org.uk/", "Under United Kingdom law, Sweden"], &["imy.se"]);
}

#[test]
fn under_swiss_law_alone() {
    let [english, swedish] = under("ch", "CH");
    says(
        &english,
        &[
            "By the FADP we mean",
            "(Article 31(2)(a) FADP)",
            "trade (Article 31(1) FADP)",
            "(Article 25 FADP)",
            "(Article 30(2)(b) FADP)",
            "(Article 8 FADP)",
            "## Disclosure outside Switzerland",
            "Under Swiss law, the United Kingdom ensures an adequate level",
            "The Swiss list of countries with adequate protection does not cover Japan.",
            "you can report it to the supervisory authority, which may open an investigation (Article 49(1) FADP)",
            "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter",
        ],
        &["GDPR", "EEA", "lodge a complaint", "We also tell"],
    );
    says(
        &swedish,
        &[
            "Med den schweiziska dataskyddslagen menar vi",
            "artikel 25 i den schweiziska dataskyddslagen",
            "Den schweiziska listan över länder med adekvat skydd omfattar inte Japan.",
            "artikel 49.1 i den schweiziska dataskyddslagen",
        ],
        &["EES", "dataskyddsförordningen"],
    );
}

#[test]
fn beside_the_law_of_the_union_others_are_named_with_their_authorities() {
    let [english, swedish] = under("eu, uk, ch", "SE");
    says(
        &english,
        &[
            "For people in the United Kingdom the UK GDPR applies",
            "(Article 15 GDPR)",
            "## Transfers outside the EU and the EEA",
            "In Decision (EU) 2019/419 the European Commission found that Japan",
            "[Integritetsskyddsmyndigheten]",
            "For people in the United Kingdom the supervisory authority is [the Information Commission",
            "For people in Switzerland the supervisory authority is [Eidgenössischer",
        ],
        &["UK GDPR)", " FADP)"],
    );
    says(&swedish, &["För personer i Schweiz är tillsynsmyndigheten [Eidgenössischer"], &[]);
    // the Union's law and a controller in the kingdom: nobody is the one authority in the Union
    let [english, _] = under("eu", "GB");
    says(&english, &["supervisory authority of the EU or EEA state"], &["Our supervisory authority is"]);
    let [english, _] = under("eu, uk", "GB");
    says(
        &english,
        &["Our supervisory authority is [the Information Commission"],
        &["For people in the United Kingdom the supervisory authority"],
    );
}
