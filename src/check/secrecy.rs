//! Professional secrecy where sensitive data are processed for health care. Article 9(3) GDPR.

use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};

/// The group.
pub static GROUP: Group =
    Group { title: "Professional secrecy", rules: &[&MISSING_SECRECY], passes: &[(Under::Gdpr, run)] };

/// Health care, and nothing on who keeps the secret.
pub static MISSING_SECRECY: Rule = Rule {
    code: "G09-07",
    name: "missing-secrecy",
    level: Level::Warning,
    summary: "sensitive data are processed for health care, and nothing is said of professional secrecy",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 9(3)",
        says: "for health care, sensitive data are processed by or under the responsibility of somebody who is bound by professional secrecy",
    }],
    explanation: include_str!("explain/missing-secrecy.md"),
    acceptable: true,
};

/// The measure that says so.
const MEASURE: &str = "confidentiality-duty";

/// Words by which authors say it themselves, in the shipped languages.
const WORDS: [&str; 7] = [
    "secrecy",
    "confidential",
    "tystnadsplikt",
    "sekretess",
    "taushetsplikt",
    "tavshedspligt",
    "schweigepflicht",
];

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let measures = facts.policy.security.iter().flat_map(|security| &security.measures);
    let mut texts = facts.policy.texts.iter().flat_map(|text| &text.values);
    let says = |text: &str| {
        let text = text.to_lowercase();
        WORDS.iter().any(|word| text.contains(word))
    };
    let conditions = facts
        .policy
        .performed()
        .flat_map(|(id, activity)| activity.special.iter().map(move |special| (id, special)));
    let Some((id, special)) = conditions.into_iter().find(|(_, s)| s.condition.value == "health-care") else {
        return;
    };
    if measures.into_iter().any(|measure| measure.is(MEASURE)) || texts.any(|(_, text)| says(&text.value)) {
        return;
    }
    sink.push(
        MISSING_SECRECY
            .at(special.condition.span, format!("activity `{}` processes sensitive data for health care, and the policy says nothing of professional secrecy", id.value))
            .help("add `confidentiality-duty` to `measures:` under `security:`, or say under `detail:` who is bound by secrecy and by which rules"),
    );
}
