//! Categories of cookies: whether what a cookie does fits the category it is under. Article 5(3) of Directive 2002/58/EC.
//!
//! Only what the vocabulary knows is looked at: an author's own words may say anything.

use super::citations::{DEVICE_CONSENT, DEVICE_INFORMATION};
use super::trackers::called;
use super::{Facts, Group, Under};
use crate::diag::{Level, Rule, Sink};
use crate::model::{Cookie, Term};

/// The group.
pub static GROUP: Group = Group {
    title: "Categories of cookies",
    rules: &[&ANALYTICS_AS_NECESSARY, &CONVENIENCE_AS_NECESSARY, &MISMATCHED_CATEGORY, &NEEDLESS_CONSENT],
    passes: &[(Under::Gdpr, run)],
};

/// Measuring is called necessary.
pub static ANALYTICS_AS_NECESSARY: Rule = Rule {
    code: "EPR-04",
    name: "analytics-as-necessary",
    level: Level::Warning,
    summary: "a cookie that measures visitors is under the necessary ones",
    citations: &[DEVICE_CONSENT],
    explanation: include_str!("explain/analytics-as-necessary.md"),
    acceptable: true,
};

/// Chat, video, map: necessary only once somebody asks for it.
pub static CONVENIENCE_AS_NECESSARY: Rule = Rule {
    code: "EPR-05",
    name: "necessary-before-request",
    level: Level::Warning,
    summary: "a cookie for a service that nobody has asked for yet is under the necessary ones",
    citations: &[DEVICE_CONSENT],
    explanation: include_str!("explain/necessary-before-request.md"),
    acceptable: true,
};

/// A category that does not fit the purpose.
pub static MISMATCHED_CATEGORY: Rule = Rule {
    code: "EPR-11",
    name: "mismatched-tracker-category",
    level: Level::Warning,
    summary: "the category of a cookie does not fit what it does",
    citations: &[DEVICE_INFORMATION],
    explanation: include_str!("explain/mismatched-tracker-category.md"),
    acceptable: true,
};

/// No consent is needed, and it waits for consent.
pub static NEEDLESS_CONSENT: Rule = Rule {
    code: "EPR-30",
    name: "contradictory-consent",
    level: Level::Error,
    summary: "a cookie is said to need no consent, and to be set only after it",
    citations: &[DEVICE_INFORMATION],
    explanation: include_str!("explain/contradictory-consent.md"),
    acceptable: true,
};

/// What is necessary or exempt needs no consent; what waits for it is neither.
fn contradictory(what: &str, cookie: &Cookie, sink: &mut Sink) {
    let Some(set) = cookie.set.filter(|s| s.value == "after-consent") else { return };
    let necessary = cookie.category.filter(|c| c.value == "necessary").map(|c| c.span);
    let exempt = cookie.exempt.as_ref().map(|text| text.span);
    let Some(other) = necessary.or(exempt) else { return };
    sink.push(
        NEEDLESS_CONSENT
            .at(set.span, format!("{what} is said to need no consent, and to be set only after it"))
            .label("only after consent")
            .also(other, "no consent needed")
            .help("if you ask before it is set, take another category, or remove `exempt:`; if not, write `set: on-load` or `set: on-request`"),
    );
}

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (key, cookie) in &facts.policy.cookies {
        called_necessary(&called(&key.value, cookie), cookie, sink);
        mismatched(&called(&key.value, cookie), cookie, sink);
        contradictory(&called(&key.value, cookie), cookie, sink);
    }
}

/// Trackers that measure, by their identifiers in the vocabulary.
const MEASURING: &[&str] = &[
    "distinguishes-visitors",
    "recognises-returning-visitors",
    "links-page-views",
    "counts-sessions",
    "records-last-visit",
    "measures-visits",
    "keeps-visitor-identity",
    "follows-visitors",
    "measures-clicks-and-scrolling",
    "measures-video-plays",
    "measures-embedded-services",
    "identifies-companies",
    "remembers-traffic-source",
];

/// Trackers that advertise.
const ADVERTISING: &[&str] = &[
    "shows-ads",
    "shows-our-ads-elsewhere",
    "re-engages-visitors",
    "real-time-bidding",
    "measures-conversions",
    "measures-campaigns",
    "limits-ad-repetition",
    "builds-interest-profile",
    "matches-identifiers",
];

/// Chat, video, map and the like: necessary once somebody uses them.
const ON_DEMAND: &[&str] = &[
    "stores-chat-log",
    "recognises-chat-visitor",
    "plays-video",
    "shows-map",
    "follow-panel",
    "tests-page-versions",
];

/// The purpose of a cookie that is one of these.
fn does<'c>(cookie: &'c Cookie, ids: &[&str]) -> Option<&'c Term> {
    cookie.purposes.iter().find(|p| ids.iter().any(|id| p.is(id)))
}

fn called_necessary(what: &str, cookie: &Cookie, sink: &mut Sink) {
    let Some(category) = cookie.category.filter(|c| c.value == "necessary") else { return };
    // a reason why no consent is needed may name an exemption that national law has
    if let Some(purpose) = does(cookie, MEASURING).filter(|_| cookie.exempt.is_none()) {
        sink.push(
            ANALYTICS_AS_NECESSARY
                .at(category.span, format!("{what} measures visitors, which no visitor asks for"))
                .also(purpose.span, "what it does")
                .help("write `category: statistics` and `set: after-consent`; if the law of the country exempts it, say why with `exempt:`"),
        );
    } else if let (Some(purpose), Some(set)) =
        (does(cookie, ON_DEMAND), cookie.set.filter(|s| s.value == "on-load"))
    {
        sink.push(
            CONVENIENCE_AS_NECESSARY
                .at(set.span, format!("{what} is set before anybody asks for what it serves"))
                .also(purpose.span, "what it does")
                .help("set it when the visitor opens the chat, the video or the map, and write `set: on-request`; or ask first"),
        );
    }
}

/// What measures among the necessary ones has a rule of its own, about consent.
fn mismatched(what: &str, cookie: &Cookie, sink: &mut Sink) {
    let Some(category) = cookie.category else { return };
    let found = match category.value {
        "necessary" | "statistics" => does(cookie, ADVERTISING).map(|p| (p, "marketing")),
        "preferences" => does(cookie, ADVERTISING)
            .map(|p| (p, "marketing"))
            .or(does(cookie, MEASURING).map(|p| (p, "statistics"))),
        _ => None,
    };
    let Some((purpose, fits)) = found else { return };
    sink.push(
        MISMATCHED_CATEGORY
            .at(category.span, format!("{what} is under `{}`, but what it does is `{fits}`", category.value))
            .also(purpose.span, "what it does")
            .help(format!("write `category: {fits}`")),
    );
}
