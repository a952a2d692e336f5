//! Data that do not come from the person: Article 14 GDPR.

use super::{Facts, Group, Under, called};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Activity;
use crate::model::data::Source;
use crate::model::{Term, Words};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Data from others",
    rules: &[
        &MISSING_SOURCE,
        &MISSING_DATA_CATEGORIES,
        &VAGUE_SOURCE,
        &MISSING_INFORMATION_TIME,
        &UNSOURCED_IDENTIFICATION,
        &OBSERVED_CALLED_INDIRECT,
        &UNSOURCED_PEOPLE,
    ],
    passes: &[(Under::Gdpr, run)],
};

const SOURCE: Citation = Citation {
    act: "GDPR",
    provision: "Article 14(2)(f)",
    says: "people are told from which source their data originate and, if applicable, whether it is publicly accessible",
};

/// It is said when people learn of data from others, but not who the others are.
pub static MISSING_SOURCE: Rule = Rule {
    code: "G14-01",
    name: "missing-source",
    level: Level::Error,
    summary: "data come from others, and the source is not named",
    citations: &[SOURCE],
    explanation: include_str!("explain/missing-source.md"),
    acceptable: true,
};

/// Data from others, and not which.
pub static MISSING_DATA_CATEGORIES: Rule = Rule {
    code: "G14-02",
    name: "missing-data-categories",
    level: Level::Error,
    summary: "data come from others, and their categories are not listed",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 14(1)(d)",
        says: "people are told which categories of their data are concerned when the data come from others",
    }],
    explanation: include_str!("explain/missing-data-categories.md"),
    acceptable: true,
};

/// A source so wide that it says nothing.
pub static VAGUE_SOURCE: Rule = Rule {
    code: "G14-03",
    name: "vague-source",
    level: Level::Warning,
    summary: "a source is named by a class that says nothing",
    citations: &[
        SOURCE,
        Citation {
            act: "GDPR",
            provision: "Recital 61",
            says: "general information is given where the origin cannot be told because various sources were used",
        },
    ],
    explanation: include_str!("explain/vague-source.md"),
    acceptable: true,
};

/// Data from others, and not when people are told.
pub static MISSING_INFORMATION_TIME: Rule = Rule {
    code: "G14-04",
    name: "missing-information-time",
    level: Level::Warning,
    summary: "data come from others, and the policy does not say when people are told",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 14(3)",
        says: "people are told within a reasonable period and one month at the latest, or when they are first written to or the data are first disclosed",
    }],
    explanation: include_str!("explain/missing-information-time.md"),
    acceptable: true,
};

/// Companies are recognised behind IP addresses, and no source is named.
pub static UNSOURCED_IDENTIFICATION: Rule = Rule {
    code: "G14-06",
    name: "unsourced-identification",
    level: Level::Warning,
    summary: "visitors are matched with companies, and the source of the match is not named",
    citations: &[SOURCE],
    explanation: include_str!("explain/unsourced-identification.md"),
    acceptable: true,
};

/// Pictures of a camera, said to come from somebody else.
pub static OBSERVED_CALLED_INDIRECT: Rule = Rule {
    code: "G14-07",
    name: "observed-called-indirect",
    level: Level::Hint,
    summary: "what a camera records is said to come from others",
    citations: &[Citation {
        act: "",
        provision: "CJEU C-422/24",
        says: "what a camera of the controller records is collected from the person, so Article 13 applies to it",
    }],
    explanation: include_str!("explain/observed-called-indirect.md"),
    acceptable: true,
};

/// People who hardly give their data themselves, and no source.
pub static UNSOURCED_PEOPLE: Rule = Rule {
    code: "G14-08",
    name: "unsourced-people",
    level: Level::Hint,
    summary: "people are named whose data as a rule come from somebody else, and no source is named",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 14(2)(f)",
        says: "where data do not come from the person, that person is told from which source they come",
    }],
    explanation: include_str!("explain/unsourced-people.md"),
    acceptable: true,
};

/// When people are told at the latest, as advice.
const TIME: &str = "add `informed:` with a sentence, such as `informed: { en: We tell you in our first letter and within one month., … }`";

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        missing_source(id, activity, sink);
        missing_data(&MISSING_DATA_CATEGORIES, id, activity, sink);
        vague_source(id, activity, sink);
        missing_time(&MISSING_INFORMATION_TIME, TIME, id, activity, sink);
        unsourced_identification(id, activity, sink);
        observed(id, activity, sink);
        unsourced_people(id, activity, sink);
    }
}

/// The first source that is somebody else.
fn indirect(activity: &Activity) -> Option<&Source> {
    activity.all_sources().find(|s| !s.is_direct() && s.kind() != "derived")
}

/// `informed:` is about data from others: without any, either the source or the reason for the sentence is missing.
fn missing_source(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(informed) = &activity.informed else { return };
    if activity.all_sources().any(|s| !s.is_direct()) {
        return;
    }
    sink.push(
        MISSING_SOURCE
            .at(
                informed.span,
                format!("activity `{}` says when people learn of data from others, but names no source", id.value),
            )
            .label("this is about data that do not come from the person")
            .help("add `sources:` with the source, such as `sources: [employer]` or `sources: [{ id: company-register, public: true }]`; remove `informed:` if all data come from the person"),
    );
}

/// Data from others, and not which. Every law that asks for them has a rule of its own.
pub(super) fn missing_data(rule: &'static Rule, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(source) = indirect(activity) else { return };
    if activity.keys.data.is_some() {
        return;
    }
    sink.push(
        rule.at(
            activity.head,
            format!("activity `{}` takes data from others and does not say which data", id.value),
        )
        .label("`data:` is missing")
        .also(source.term.span, "the data come from here")
        .help("add `data:` with the categories, such as `data: [name, job-title, work-email-address]`"),
    );
}

/// Only where the shipped words stand alone: an own wording or a name makes it precise.
fn vague_source(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    for source in activity.all_sources() {
        if source.term.is("public-sources")
            && source.name.is_none()
            && matches!(source.term.words, Words::Shipped(..))
        {
            sink.push(
                VAGUE_SOURCE
                    .at(source.term.span, format!("activity `{}` takes data from public sources without saying which", id.value))
                    .label("which ones?")
                    .help("name the source: `company-register`, `social-network`, or words of your own such as `{ id: public-sources, text: { en: the websites of the companies, … } }`"),
            );
        }
    }
}

/// Data from others, and not when people are told. Laws differ in the time, which is for `help` to say.
pub(super) fn missing_time(
    rule: &'static Rule,
    help: &str,
    id: &Spanned<String>,
    activity: &Activity,
    sink: &mut Sink,
) {
    let Some(source) = indirect(activity) else { return };
    if activity.informed.is_some() {
        return;
    }
    sink.push(
        rule.at(
            source.term.span,
            format!("activity `{}` does not say when people learn that you have data from others", id.value),
        )
        .label("these data do not come from the person")
        .help(help),
    );
}

/// The company behind an IP address is looked up with somebody: that somebody is a source.
fn unsourced_identification(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(datum) = activity.all_data().find(|d| d.term.is("company-behind-ip-address")) else { return };
    if activity.all_sources().any(|s| !s.is_direct()) {
        return;
    }
    sink.push(
        UNSOURCED_IDENTIFICATION
            .at(
                datum.term.span,
                format!(
                    "activity `{}` matches visitors with companies and names no source for the match",
                    id.value
                ),
            )
            .label("looked up somewhere")
            .help("add the source beside it: `{ id: company-behind-ip-address, source: company-database }`"),
    );
}

/// Groups of people whom somebody else tells of.
const TOLD_OF: [&str; 10] = [
    "parcel-recipients",
    "referees",
    "relatives-of-employees",
    "relatives-of-patients",
    "household-members",
    "beneficiaries",
    "beneficial-owners",
    "customers-of-customers",
    "opposing-parties",
    "people-mentioned",
];

fn unsourced_people(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    if activity.keys.data.is_none() || activity.all_sources().next().is_some() {
        return;
    }
    let told_of = |p: &&Term| TOLD_OF.iter().any(|id| p.is(id));
    let Some(people) = activity.people.iter().find(told_of) else { return };
    sink.push(
        UNSOURCED_PEOPLE
            .at(people.span, format!("activity `{}` does not say where data about {} come from", id.value, called(people)))
            .label("as a rule somebody else gives these")
            .help("add `sources:` with who gives them, such as `sources: [customer]`, and `informed:` with when these people are told; if they do give the data themselves, write `sources: [from-you]`"),
    );
}

/// Recordings whose only sources are others; the data's own sources go before those of the activity.
fn observed(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    for datum in activity.all_data().filter(|datum| datum.term.is("camera-surveillance")) {
        let sources = if datum.sources.is_empty() { &activity.sources } else { &datum.sources };
        let Some(first) = sources.first().filter(|_| sources.iter().all(|source| !source.is_direct())) else {
            continue;
        };
        sink.push(
            OBSERVED_CALLED_INDIRECT
                .at(first.term.span, format!("activity `{}` takes what cameras record for data from others", id.value))
                .also(datum.term.span, "recorded by cameras")
                .help("write `sources: [cameras]` if the cameras are yours; if somebody else hands you recordings of theirs, accept this with that reason"),
        );
    }
}
