//! Children: whose consent counts from what age, and what they are protected from. Article 8 GDPR.

use super::currency::doubt;
use super::{Facts, Group, Under, called, listed};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::law::{self, ChildAge, Regime};
use crate::model::Activity;
use crate::model::about::Audience;
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Children",
    rules: &[&MISSING_PARENTS, &AGE_TOO_LOW, &AGE_DIFFERS, &MARKETING, &MISSING_STEP],
    passes: &[(Under::Gdpr, run)],
};

const AGE: Citation = Citation {
    act: "GDPR",
    provision: "Article 8(1)",
    says: "where an online service is offered to children directly, consent below the age of 16, or a lower age that a member state sets, counts only with the holder of parental responsibility",
};

/// Children are addressed, and nothing is said of their parents.
pub static MISSING_PARENTS: Rule = Rule {
    code: "G08-01",
    name: "missing-parental-consent",
    level: Level::Error,
    summary: "children are addressed and asked for consent, and nothing is said of their parents",
    citations: &[
        AGE,
        Citation {
            act: "GDPR",
            provision: "Article 8(2)",
            says: "the controller must make reasonable efforts to verify that the holder of parental responsibility has consented",
        },
    ],
    explanation: include_str!("explain/missing-parental-consent.md"),
    acceptable: true,
};

/// An age below that of the law.
pub static AGE_TOO_LOW: Rule = Rule {
    code: "G08-02",
    name: "child-age-too-low",
    level: Level::Error,
    summary: "the age from which children consent alone is below that of the law",
    citations: &[AGE],
    explanation: include_str!("explain/child-age-too-low.md"),
    acceptable: true,
};

/// One age for countries with different ages.
pub static AGE_DIFFERS: Rule = Rule {
    code: "G08-03",
    name: "child-age-differs",
    level: Level::Warning,
    summary: "one age is stated for several countries, and some of them ask for a higher one",
    citations: &[AGE],
    explanation: include_str!("explain/child-age-differs.md"),
    acceptable: true,
};

/// Marketing to children, or profiles of them.
pub static MARKETING: Rule = Rule {
    code: "G08-05",
    name: "marketing-to-children",
    level: Level::Warning,
    summary: "children's data are used for marketing, advertising or profiling",
    citations: &[Citation {
        act: "GDPR",
        provision: "recital 38",
        says: "children merit specific protection, in particular where their data are used for marketing or for profiles",
    }],
    explanation: include_str!("explain/marketing-to-children.md"),
    acceptable: true,
};

/// An age, and nothing on those who are younger.
pub static MISSING_STEP: Rule = Rule {
    code: "G08-06",
    name: "age-without-consequence",
    level: Level::Hint,
    summary: "an age is stated, and nothing on what happens with data of those who are younger",
    citations: &[AGE],
    explanation: include_str!("explain/age-without-consequence.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    parents(facts, sink);
    age(facts, sink);
    for (id, activity) in facts.policy.performed() {
        marketing(id, activity, sink);
    }
}

fn parents(facts: &Facts<'_>, sink: &mut Sink) {
    let audience = &facts.policy.about.audience;
    if audience.parents.is_some() {
        return;
    }
    let scope = &facts.policy.about.scope;
    let online = !scope.sites.is_empty() || !scope.services.is_empty() || !facts.policy.cookies.is_empty();
    let targeted = audience.children.filter(|c| c.value == "targeted");
    match (targeted, facts.derived.consents.first(), audience.minimum_age) {
        (Some(targeted), Some((_, _, consent)), _) if online => sink.push(
            MISSING_PARENTS
                .at(targeted.span, "this policy addresses children, and does not say how their parents agree")
                .also(consent.span, "consent")
                .help("add `parents:` with how the holder of parental responsibility consents and how you check it"),
        ),
        (_, _, Some(age)) => sink.push(
            MISSING_STEP
                .at(age.span, format!("nothing is said of what happens with data of those who are under {}", age.value))
                .help("add `parents:` with how parents agree, and what you do when you learn that somebody is younger"),
        ),
        _ => {}
    }
}

/// The countries whose ages count, each with its place: those that the policy addresses, or else the one whose law it
/// is under alone, or else the controller's.
fn served<'a>(facts: &Facts<'a>, audience: &'a Audience) -> Vec<(&'a str, Span)> {
    if !audience.countries.is_empty() {
        return audience.countries.iter().map(|c| (c.value.as_str(), c.span)).collect();
    }
    let about = &facts.policy.about;
    if facts.derived.home == Regime::Uk {
        return about.jurisdictions.iter().filter(|j| j.value == "uk").map(|j| ("GB", j.span)).collect();
    }
    let own = facts.policy.controller.as_ref().and_then(|c| c.contact.address.as_ref()?.country.as_ref());
    own.into_iter().map(|c| (c.value.as_str(), c.span)).collect()
}

fn age(facts: &Facts<'_>, sink: &mut Sink) {
    let audience = &facts.policy.about.audience;
    let Some(stated) = audience.minimum_age else { return };
    // only consent has an age
    if !facts.derived.has("withdraw") {
        return;
    }
    let ages: Vec<((&str, Span), u32, &ChildAge)> = served(facts, audience)
        .into_iter()
        .filter_map(|(country, span)| {
            let row = law::child_age(country, facts.today).filter(|r| r.standing.confirms("age"))?;
            Some(((country, span), u32::from(row.age?), row))
        })
        .collect();
    let higher: Vec<_> = ages.iter().filter(|(_, age, _)| *age > stated.value).collect();
    let Some(((country, at), age, row)) = higher.iter().max_by_key(|(_, age, _)| age) else { return };
    let place = row
        .law
        .as_deref()
        .and_then(law::statute)
        .map(|statute| format!(" ({})", statute.cited(row.provision.as_deref())))
        .unwrap_or_default();
    let all = higher.len() == ages.len();
    let rule: &'static Rule = if all { &AGE_TOO_LOW } else { &AGE_DIFFERS };
    let says = format!("the policy lets children consent alone from the age of {}", stated.value);
    let message = if all {
        format!("{says}; in `{country}` the law says {age}")
    } else {
        let codes: Vec<String> =
            higher.iter().map(|((code, _), age, _)| format!("`{code}` ({age})")).collect();
        format!("{says}; the law asks for a higher one in {}", listed(&codes))
    };
    let mut found = rule
        .at(stated.span, message)
        .note(format!("the age in `{country}` is {age}{place}"))
        .help(format!("write `minimum-age: {age}`"));
    if *at != stated.span {
        found = found.also(*at, format!("consent counts from {age}"));
    }
    sink.push(doubt(found, &row.id, &row.standing, &["provision"]));
}

fn marketing(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(child) = activity.people.iter().find(|p| p.flag("child").is_some()) else { return };
    let flags = ["direct-marketing", "advertising", "profiling"];
    let purpose = activity.purposes.iter().find(|p| flags.iter().any(|f| p.term.flag(f).is_some()));
    let (span, what): (Span, String) = match (purpose, &activity.profiling) {
        (Some(purpose), _) => (purpose.term.span, called(&purpose.term)),
        (None, Some(profiling)) => (profiling.span, "profiling".to_owned()),
        (None, None) => return,
    };
    sink.push(
        MARKETING
            .at(span, format!("activity `{}` uses children's data for {what}", id.value))
            .also(child.span, "children")
            .help("leave children out, or accept this with what protects them"),
    );
}
