//! Children: whose consent counts from what age, and what they are protected from. Article 8 GDPR.

use super::currency::doubt;
use super::{Facts, Group, Under, called, listed};
use crate::derive::{AgeIn, served};
use crate::diag::{Citation, Diagnostic, Level, Rule, Sink};
use crate::law::{self, ChildAge};
use crate::model::Activity;
use crate::model::ages::{Age, Ages};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Children",
    rules: &[
        &MISSING_PARENTS,
        &AGE_TOO_LOW,
        &AGE_DIFFERS,
        &MARKETING,
        &MISSING_STEP,
        &WITHOUT_CHILDREN,
        &WITHOUT_AGE,
    ],
    passes: &[(Under::Any, countries), (Under::Gdpr, run)],
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
    citations: &[
        Citation {
            act: "GDPR",
            provision: "recital 38",
            says: "children merit specific protection, in particular where their data are used for marketing or for profiles",
        },
        Citation {
            act: "Digital Services Act, Regulation (EU) 2022/2065",
            provision: "Article 28(2)",
            says: "online platforms show no advertising based on profiling to those whom they know with reasonable certainty to be minors",
        },
    ],
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

/// A guardian consents, and nobody is a child.
pub static WITHOUT_CHILDREN: Rule = Rule {
    code: "G08-07",
    name: "guardian-without-children",
    level: Level::Hint,
    summary: "guardians consent, and the activity is not about anybody whom they could consent for",
    citations: &[AGE],
    explanation: include_str!("explain/guardian-without-children.md"),
    acceptable: true,
};

/// Ages by country, and a country without one.
pub static WITHOUT_AGE: Rule = Rule {
    code: "G08-50",
    name: "country-without-age",
    level: Level::Error,
    summary: "an age is stated by country, and a country that the policy addresses has none",
    citations: &[AGE],
    explanation: include_str!("explain/country-without-age.md"),
    acceptable: false,
};

fn countries(facts: &Facts<'_>, sink: &mut Sink) {
    let audience = &facts.policy.about.audience;
    without_age(facts, audience.minimum_age.as_ref(), &facts.derived.consent_ages, sink);
    without_age(facts, audience.account_age.as_ref(), &facts.derived.account_ages, sink);
}

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    parents(facts, sink);
    age(facts, sink);
    let addressed = facts.policy.about.audience.children.filter(|c| c.value == "targeted");
    for (id, activity) in facts.policy.performed() {
        marketing(id, activity, addressed.map(|a| a.span), sink);
        guardian(facts, id, activity, sink);
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
    match (targeted, facts.derived.consents.first(), &audience.minimum_age) {
        (Some(targeted), Some((_, _, consent)), _) if online => sink.push(
            MISSING_PARENTS
                .at(targeted.span, "this policy addresses children, and does not say how their parents agree")
                .also(consent.span, "consent")
                .help("add `parents:` with how the holder of parental responsibility consents and how you check it"),
        ),
        (_, _, Some(age)) => sink.push(
            MISSING_STEP
                .at(age.span, "nothing is said of what happens with data of those who are younger")
                .help("add `parents:` with how parents agree, and what you do when you learn that somebody is younger"),
        ),
        _ => {}
    }
}

/// A country that the policy addresses must have an age, and the law referred to must set one.
fn without_age(facts: &Facts<'_>, ages: Option<&Ages>, derived: &[AgeIn<'_>], sink: &mut Sink) {
    let Some(ages) = ages else { return };
    for (country, at) in served(facts.policy) {
        if ages.in_country(country).is_none() {
            sink.push(
                WITHOUT_AGE
                    .at(
                        ages.span,
                        format!("the policy addresses `{country}` too, and no age is stated for it"),
                    )
                    .also(at, "addressed")
                    .help(format!(
                        "add `{country}:` with an age, or `other:` with the age for all other countries"
                    )),
            );
        }
    }
    if let Some(everywhere) = ages.everywhere.filter(|age| age.value == Age::Law)
        && !derived.iter().any(|age| age.at == everywhere.span)
    {
        sink.push(WITHOUT_AGE.at(everywhere.span, "the law of no country is meant here").help(
            "write an age in years, or add the countries that the policy addresses under `countries:`",
        ));
    }
    for age in derived.iter().filter(|age| age.years.is_none()) {
        let country = age.country.unwrap_or_default();
        let why = match age.row {
            Some(row) if row.age.is_none() => {
                format!("the law in `{country}` fixes no age from which children consent alone")
            }
            Some(_) => format!("the age in `{country}` is not confirmed by a source that we have read"),
            None => {
                format!("we do not know from what age the law in `{country}` lets children consent alone")
            }
        };
        sink.push(
            WITHOUT_AGE
                .at(age.at, why)
                .label(format!("`law` gives no age for `{country}`"))
                .help(format!("write `{country}:` with an age in years")),
        );
    }
}

/// An age that a policy states in years, held against the law of a country.
struct Low<'a> {
    country: &'a str,
    /// Where the country is named.
    at: Span,
    stated: Spanned<u32>,
    age: u32,
    row: &'static ChildAge,
}

fn age(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(ages) = &facts.policy.about.audience.minimum_age else { return };
    // only consent has an age
    if !facts.derived.has("withdraw") {
        return;
    }
    let years = |age: Spanned<Age>| match age.value {
        Age::Years(years) => Some(Spanned::new(years, age.span)),
        Age::Law => None,
    };
    let law = |country: &str| {
        let row = law::child_age(country, facts.today).filter(|r| r.standing.confirms("age"))?;
        Some((u32::from(row.age?), row))
    };
    let mut found = Vec::new();
    for (country, stated) in &ages.countries {
        let Some(stated) = years(*stated) else { continue };
        let Some((age, row)) = law(&country.value).filter(|(age, _)| *age > stated.value) else { continue };
        let low = Low { country: &country.value, at: country.span, stated, age, row };
        found.push(low.report(&AGE_TOO_LOW, low.plainly(), format!("write `{}: {age}`", low.country)));
    }
    if let Some(stated) = ages.everywhere.and_then(years) {
        let own = |country: &str| ages.countries.iter().any(|(code, _)| code.value == country);
        let compared: Vec<Low<'_>> = served(facts.policy)
            .into_iter()
            .filter(|(country, _)| !own(country))
            .filter_map(|(country, at)| {
                let (age, row) = law(country)?;
                Some(Low { country, at, stated, age, row })
            })
            .collect();
        let higher: Vec<_> = compared.iter().filter(|low| low.age > stated.value).collect();
        if let Some(worst) = higher.iter().max_by_key(|low| low.age) {
            found.push(if higher.len() == compared.len() {
                worst.report(&AGE_TOO_LOW, worst.plainly(), format!("write `minimum-age: {}`", worst.age))
            } else {
                let codes: Vec<_> = higher.iter().map(|l| format!("`{}` ({})", l.country, l.age)).collect();
                let message = format!(
                    "the policy lets children consent alone from the age of {}; the law asks for a higher one in {}",
                    stated.value,
                    listed(&codes)
                );
                let help = format!(
                    "write `minimum-age: {}`, or `minimum-age: law` for the age of each country",
                    worst.age
                );
                worst.report(&AGE_DIFFERS, message, help)
            });
        }
    }
    let found_none = found.is_empty();
    found.into_iter().for_each(|found| sink.push(found));
    let lowest = ages.countries.iter().map(|(_, age)| *age).chain(ages.everywhere).filter_map(years);
    // where the law of a country is not known, its lowest limit is
    if found_none && let Some(low) = lowest.filter(|age| age.value < LOWEST).min_by_key(|age| age.value) {
        sink.push(
            AGE_TOO_LOW
                .at(low.span, format!("the policy lets children consent alone from the age of {}", low.value))
                .note("no member state may set an age below 13")
                .help("write 13 or more"),
        );
    }
}

/// The age below which no member state may go: Article 8(1).
const LOWEST: u32 = 13;

impl Low<'_> {
    /// What is wrong where one country counts, or all agree.
    fn plainly(&self) -> String {
        format!(
            "the policy lets children consent alone from the age of {}; in `{}` the law says {}",
            self.stated.value, self.country, self.age
        )
    }

    fn report(&self, rule: &'static Rule, message: String, help: String) -> Diagnostic {
        let place = self
            .row
            .law
            .as_deref()
            .and_then(law::statute)
            .map(|statute| format!(" ({})", statute.cited(self.row.provision.as_deref())));
        let mut found = rule
            .at(self.stated.span, message)
            .note(format!("the age in `{}` is {}{}", self.country, self.age, place.unwrap_or_default()))
            .help(help);
        if self.at != self.stated.span {
            found = found.also(self.at, format!("consent counts from {}", self.age));
        }
        doubt(found, &self.row.id, &self.row.standing, &["provision"])
    }
}

/// Groups of people in which there are children where a policy addresses them.
const MAY_BE_CHILDREN: [&str; 9] = [
    "users",
    "app-users",
    "account-holders",
    "website-visitors",
    "forum-members",
    "chat-users",
    "subscribers",
    "members",
    "loyalty-members",
];

/// Profiles of those who are named as children; advertising also to those who use what is addressed to children.
fn marketing(id: &Spanned<String>, activity: &Activity, addressed: Option<Span>, sink: &mut Sink) {
    let named = activity.people.iter().find(|p| p.flag("child").is_some()).map(|p| p.span);
    let users = activity.people.iter().any(|p| MAY_BE_CHILDREN.iter().any(|id| p.is(id)));
    let Some(child) = named.or(addressed.filter(|_| users)) else { return };
    let flags: &[&str] = match named {
        Some(_) => &["direct-marketing", "advertising", "profiling"],
        None => &["advertising"],
    };
    let purpose = activity.purposes.iter().find(|p| flags.iter().any(|f| p.term.flag(f).is_some()));
    let profiling = activity.profiling.as_ref().filter(|_| named.is_some());
    let (span, what): (Span, String) = match (purpose, profiling) {
        (Some(purpose), _) => (purpose.term.span, called(&purpose.term)),
        (None, Some(profiling)) => (profiling.span, "profiling".to_owned()),
        (None, None) => return,
    };
    sink.push(
        MARKETING
            .at(span, format!("activity `{}` uses children's data for {what}", id.value))
            .also(child, "children")
            .help("leave children out, or accept this with what protects them"),
    );
}

/// Adults can have a guardian too, which the policy then says somewhere in words.
fn guardian(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(basis) = activity.bases.iter().find(|b| b.by_guardian) else { return };
    let audience = &facts.policy.about.audience;
    let addressed = audience.children.is_some_and(|c| c.value == "targeted" || c.value == "possible");
    let young = audience.minimum_age.is_some() || audience.parents.is_some() || addressed;
    let adults = ["customers", "private-customers", "business-customers", "employees", "job-applicants"];
    let known = !activity.people.is_empty()
        && activity.people.iter().all(|p| adults.iter().any(|adult| p.id.as_deref() == Some(adult)));
    if young || !known {
        return;
    }
    let people: Vec<String> = activity.people.iter().map(called).collect();
    sink.push(
        WITHOUT_CHILDREN
            .at(basis.span, format!("guardians consent in activity `{}`, which is about {}", id.value, listed(&people)))
            .label("for whom?")
            .help("add those whom they consent for to `people:`, such as `children`; if people consent for themselves, remove `given-by:`"),
    );
}
