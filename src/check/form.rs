//! The form of the document: its languages, what it claims to be, laws it cites, gaps left in it. Article 12(1) GDPR.

use super::bases::in_force;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::party::{Contact, Party};
use crate::model::{Policy, Retention};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Form and language",
    rules: &[&LANGUAGE_NOT_SHARED, &PLACEHOLDER, &PREVAILING_LANGUAGE, &SUPERSEDED_LAW, &POLICY_AS_CONTRACT],
    passes: &[(Under::Any, placeholders), (Under::Gdpr, run)],
};

const INTELLIGIBLE: Citation = Citation {
    act: "GDPR",
    provision: "Article 12(1)",
    says: "information must be given in a concise, transparent, intelligible and easily accessible form, in clear and plain language",
};

/// A country is addressed in none of its languages.
pub static LANGUAGE_NOT_SHARED: Rule = Rule {
    code: "G12-04",
    name: "language-not-shared",
    level: Level::Error,
    summary: "the policy addresses a country in none of its languages",
    citations: &[
        INTELLIGIBLE,
        Citation {
            act: "",
            provision: "Guidelines WP260 on transparency",
            says: "where the controller targets people who speak another language, a translation into it should be provided",
        },
    ],
    explanation: include_str!("explain/language-not-shared.md"),
    acceptable: true,
};

/// A gap that was never filled.
pub static PLACEHOLDER: Rule = Rule {
    code: "G12-05",
    name: "placeholder",
    level: Level::Error,
    summary: "a placeholder was left in the policy",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/placeholder.md"),
    acceptable: true,
};

/// One language prevails over the others.
pub static PREVAILING_LANGUAGE: Rule = Rule {
    code: "DOC-06",
    name: "prevailing-language",
    level: Level::Warning,
    summary: "a translation says that the original prevails",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/prevailing-language.md"),
    acceptable: true,
};

/// A law that was replaced.
pub static SUPERSEDED_LAW: Rule = Rule {
    code: "DOC-12",
    name: "superseded-law",
    level: Level::Warning,
    summary: "the policy cites a law that is not in force",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/superseded-law.md"),
    acceptable: true,
};

/// The policy as a contract that readers accept.
pub static POLICY_AS_CONTRACT: Rule = Rule {
    code: "DOC-18",
    name: "policy-as-contract",
    level: Level::Warning,
    summary: "the policy is treated as something that readers accept",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 13(1)",
        says: "the controller provides information; the people concerned have nothing to agree to",
    }],
    explanation: include_str!("explain/policy-as-contract.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    languages(facts, sink);
    prevailing(facts, sink);
    superseded(facts, sink);
    contract(facts, sink);
}

/// Official languages of the states that GDPR policies address, by country.
const OFFICIAL: &[(&str, &[&str])] = &[
    ("AT", &["de"]),
    ("BE", &["nl", "fr", "de"]),
    ("BG", &["bg"]),
    ("CH", &["de", "fr", "it"]),
    ("CY", &["el", "tr"]),
    ("CZ", &["cs"]),
    ("DE", &["de"]),
    ("DK", &["da"]),
    ("EE", &["et"]),
    ("ES", &["es", "ca", "eu", "gl"]),
    ("FI", &["fi", "sv"]),
    ("FR", &["fr"]),
    ("GB", &["en"]),
    ("GR", &["el"]),
    ("HR", &["hr"]),
    ("HU", &["hu"]),
    ("IE", &["en", "ga"]),
    ("IS", &["is"]),
    ("IT", &["it", "de"]),
    ("LI", &["de"]),
    ("LT", &["lt"]),
    ("LU", &["fr", "de", "lb"]),
    ("LV", &["lv"]),
    ("MT", &["mt", "en"]),
    ("NL", &["nl"]),
    ("NO", &["nb", "nn", "no"]),
    ("PL", &["pl"]),
    ("PT", &["pt"]),
    ("RO", &["ro"]),
    ("SE", &["sv"]),
    ("SI", &["sl"]),
    ("SK", &["sk"]),
];

/// A policy in English is given the benefit of the doubt everywhere: which language the service itself speaks in a
/// country, the facts do not say.
fn languages(facts: &Facts<'_>, sink: &mut Sink) {
    let about = &facts.policy.about;
    let spoken = |language: &str| {
        about.languages.iter().any(|l| l.value.split('-').next().unwrap_or_default() == language)
    };
    if spoken("en") {
        return;
    }
    let unserved: Vec<(&Spanned<String>, &[&str])> = about
        .audience
        .countries
        .iter()
        .filter_map(|country| {
            let (_, languages) = OFFICIAL.iter().find(|(code, _)| *code == country.value)?;
            (!languages.iter().any(|l| spoken(l))).then_some((country, *languages))
        })
        .collect();
    let Some((first, wanted)) = unserved.first() else { return };
    let countries: Vec<&str> = unserved.iter().map(|(c, _)| c.value.as_str()).collect();
    let mut found = LANGUAGE_NOT_SHARED.at(
        first.span,
        format!(
            "the policy addresses {}, and is in none of the languages spoken there",
            countries.join(", ")
        ),
    );
    if let Some(languages) = about.languages.first() {
        found = found.also(languages.span, "its languages");
    }
    sink.push(found.help(format!(
        "add a language to `languages:`, such as `{}`, or take the country out of `countries:`",
        wanted.first().copied().unwrap_or("en")
    )));
}

fn prevailing(facts: &Facts<'_>, sink: &mut Sink) {
    let about = &facts.policy.about;
    let Some(prevailing) = &about.prevailing else { return };
    if about.languages.iter().any(|l| l.value != prevailing.value) {
        sink.push(
            PREVAILING_LANGUAGE
                .at(
                    prevailing.span,
                    format!(
                        "translations of this policy say that the text in `{}` prevails",
                        prevailing.value
                    ),
                )
                .note("readers of a translation have a right to correct information too")
                .help("remove `prevailing:` and stand by every language; both are made of the same facts"),
        );
    }
}

/// Laws behind storage periods, rights, decisions and disclosures; those behind legal bases are for G06-05.
fn superseded(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    let general = policy.retention.iter();
    let retention = general.chain(policy.performed().flat_map(|(_, a)| &a.retention));
    let retention = retention.flat_map(Retention::phases).flat_map(|r| &r.law);
    let rights = policy.rights.restrictions.iter().flat_map(|r| &r.law);
    let decisions = policy.automated().flat_map(|d| &d.law);
    let recipients = policy.recipients.iter().flat_map(|(_, recipient)| &recipient.law);
    for law in retention.chain(rights).chain(decisions).chain(recipients) {
        in_force(facts, &law.id, &SUPERSEDED_LAW, sink);
    }
}

/// Where there is consent, G06-01 says more.
fn contract(facts: &Facts<'_>, sink: &mut Sink) {
    if !facts.derived.consents.is_empty() {
        return;
    }
    for statement in facts.policy.statements.iter().filter(|s| s.kind.value == "acceptance") {
        sink.push(
            POLICY_AS_CONTRACT
                .at(statement.kind.span, "this statement treats the policy as something that readers accept")
                .help("remove the statement: people are informed, they need not agree"),
        );
    }
}

/// Passages that nobody leaves in a text on purpose.
const GAPS: &[&str] = &["[…]", "[...]", "{{", "}}", "____"];

/// Words that mark a gap when they stand alone, in capitals.
const MARKERS: &[&str] = &["TODO", "TBD", "FIXME", "XXX"];

/// Beginnings of instructions in square brackets.
const INSTRUCTIONS: &[&str] = &[
    "[insert",
    "[your ",
    "[add ",
    "[company",
    "[name of",
    "[date]",
    "[infoga",
    "[fyll i",
    "[företag",
    "[ange ",
];

fn placeholders(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    let texts = policy.texts.iter().flat_map(|text| &text.values);
    // in Spanish and Portuguese `todo` is a word like any other
    let in_text = texts.filter_map(|(lang, value)| {
        let passage = gap(&value.value)?;
        (passage != "TODO" || !matches!(lang.as_str(), "es" | "pt" | "gl")).then_some((value.span, passage))
    });
    let in_names = names(policy).into_iter().filter_map(|name| {
        let text = name.value.as_str();
        // a name in brackets is no name
        let whole = (text.starts_with('[') && text.ends_with(']')
            || text.starts_with('<') && text.ends_with('>'))
        .then_some(text);
        Some((name.span, whole.or_else(|| gap(text))?))
    });
    let found: Vec<(Span, &str)> = in_text.chain(in_names).collect();
    for (span, passage) in found {
        sink.push(
            PLACEHOLDER
                .at(span, format!("`{passage}` is a gap that was never filled"))
                .help("write what belongs there, or take the sentence out"),
        );
    }
}

/// The first gap in a text.
fn gap(text: &str) -> Option<&str> {
    // every text of every policy comes here, and hardly any has a gap: first what can be seen at a glance
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if !text.contains(['[', '{', '}', '_']) && !has(MARKERS) && !has(&["ipsum", "Ipsum", "IPSUM"]) {
        return None;
    }
    let passage = GAPS.iter().find_map(|gap| text.get(text.find(gap)?..)?.get(..gap.len()));
    let marker = || text.split(|c: char| !c.is_alphanumeric()).find(|word| MARKERS.contains(word));
    let lower = text.to_lowercase();
    let instruction = || {
        // positions hold only where small letters take as many bytes as capitals
        let start =
            INSTRUCTIONS.iter().find_map(|start| lower.find(start)).filter(|_| lower.len() == text.len())?;
        let rest = text.get(start..)?;
        let end = rest.find(']')? + 1;
        // a link
        (!rest.get(end..)?.starts_with('(')).then(|| rest.get(..end))?
    };
    let filler = || {
        let start = lower.find("lorem ipsum").filter(|_| lower.len() == text.len())?;
        text.get(start..start + "lorem ipsum".len())
    };
    passage.or_else(marker).or_else(instruction).or_else(filler)
}

/// Names and other values that are never translated.
fn names(policy: &Policy) -> Vec<&Spanned<String>> {
    fn contact(contact: &Contact) -> impl Iterator<Item = &Spanned<String>> {
        let address = contact.address.iter().flat_map(|a| [&a.street, &a.postcode, &a.city, &a.region]);
        contact.phone.iter().chain(address.flatten())
    }
    fn party(party: &Party) -> impl Iterator<Item = &Spanned<String>> {
        [&party.name, &party.short, &party.registration, &party.vat]
            .into_iter()
            .flatten()
            .chain(contact(&party.contact))
    }
    let controllers = policy.all_controllers();
    let joint = policy.joint.iter().flat_map(|(_, joint)| &joint.parties);
    let mut names: Vec<&Spanned<String>> = controllers.chain(joint).flat_map(party).collect();
    names.extend(policy.group_companies.iter().filter_map(|c| c.name.as_ref()));
    for representative in &policy.representatives {
        names.extend(&representative.name);
        names.extend(contact(&representative.contact));
    }
    if let Some(officer) = &policy.officer {
        names.extend([&officer.name, &officer.company].into_iter().flatten());
        names.extend(contact(&officer.contact));
    }
    for (_, recipient) in &policy.recipients {
        names.extend(recipient.name.iter().chain(&recipient.owner).chain(recipient.all_services()));
    }
    names.extend(policy.products.iter().map(|(_, product)| &product.name));
    names.extend(&policy.about.version);
    names
}
