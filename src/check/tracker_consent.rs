//! Consent to cookies and other trackers: Article 5(3) of Directive 2002/58/EC, with consent as in the GDPR.
//!
//! A tracker needs consent unless it is necessary or exempt; one that is set on request serves what the person asked for.

use super::citations::DEVICE_CONSENT;
use super::tracker_choice::offers_choice;
use super::trackers::called;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::cookie::Cookie;
use crate::model::cookie_settings::CookieSettings;
use crate::model::{Basis, BasisKind};
use crate::source::Span;

/// The group.
pub static GROUP: Group = Group {
    title: "Consent to cookies",
    rules: &[&WITHOUT_CONSENT, &ON_INTEREST, &BY_BROWSER, &ON_INTEREST_IN_GERMANY],
    passes: &[(Under::Eprivacy, run)],
};

const ACTIVE: Citation = Citation {
    act: "",
    provision: "CJEU C-673/17 Planet49",
    says: "consent to cookies is an active choice; a box that is ticked beforehand is none",
};

/// A tracker is set at once, and nobody is asked.
pub static WITHOUT_CONSENT: Rule = Rule {
    code: "EPR-01",
    name: "tracker-without-consent",
    level: Level::Error,
    summary: "a cookie that needs consent is set before anybody is asked",
    citations: &[DEVICE_CONSENT, ACTIVE],
    explanation: include_str!("explain/tracker-without-consent.md"),
    acceptable: true,
};

/// A tracker on legitimate interests, which Article 5(3) does not know.
pub static ON_INTEREST: Rule = Rule {
    code: "EPR-02",
    name: "tracker-on-legitimate-interests",
    level: Level::Error,
    summary: "a cookie that needs consent rests on legitimate interests",
    citations: &[DEVICE_CONSENT],
    explanation: include_str!("explain/tracker-on-legitimate-interests.md"),
    acceptable: true,
};

/// Consent that consists in the settings of the browser.
pub static BY_BROWSER: Rule = Rule {
    code: "EPR-03",
    name: "consent-by-browser",
    level: Level::Error,
    summary: "the settings of the browser stand in for consent to cookies",
    citations: &[
        DEVICE_CONSENT,
        Citation {
            act: "GDPR",
            provision: "Article 4(11)",
            says: "consent is given by a statement or a clear affirmative action",
        },
    ],
    explanation: include_str!("explain/consent-by-browser.md"),
    acceptable: true,
};

/// The same as EPR-02 for controllers in Germany, by their own statute.
pub static ON_INTEREST_IN_GERMANY: Rule = Rule {
    code: "DE-02",
    name: "tracker-on-legitimate-interests-in-germany",
    level: Level::Error,
    summary: "a cookie of a German controller that needs consent rests on legitimate interests",
    citations: &[
        Citation {
            act: "TDDDG",
            provision: "§ 25(1)",
            says: "storing on and reading from a device is allowed only with consent, apart from the cases of § 25(2)",
        },
        DEVICE_CONSENT,
    ],
    explanation: include_str!("explain/tracker-on-legitimate-interests-in-germany.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let settings = facts.policy.cookie_settings.as_ref();
    let browser = settings.and_then(only_browser);
    let mut unasked: Option<&Cookie> = None;
    for (key, cookie) in &facts.policy.cookies {
        let is_necessary = cookie.category.is_some_and(|c| c.value == "necessary");
        if !is_necessary
            && cookie.exempt.is_none()
            && !is_set(cookie, "after-consent")
            && !is_set(cookie, "on-request")
        {
            match browser {
                Some(_) if cookie.set.is_none() && interest(facts, cookie).is_none() => {
                    unasked = unasked.or(Some(cookie));
                }
                _ => without_consent(facts, &called(&key.value, cookie), cookie, sink),
            }
        }
    }
    if let (Some(browser), Some(cookie)) = (browser, unasked) {
        by_browser(browser, cookie, sink);
    }
}

fn is_set(cookie: &Cookie, when: &str) -> bool {
    cookie.set.is_some_and(|s| s.value == when)
}

/// One cause, one finding: legitimate interests are the reason given for not asking.
fn without_consent(facts: &Facts<'_>, what: &str, cookie: &Cookie, sink: &mut Sink) {
    let help = "ask first and write `set: after-consent`, with `basis: consent` in the activity; `category: necessary` is only for what a visitor asked for";
    if let Some(basis) = interest(facts, cookie) {
        let german = facts.policy.controller.as_ref().and_then(|c| c.country()) == Some("DE");
        let rule = if german { &ON_INTEREST_IN_GERMANY } else { &ON_INTEREST };
        sink.push(
            rule.at(cookie.head, format!("{what} needs consent, and rests on legitimate interests"))
                .also(basis.span, "the basis of the activity that it is for")
                .help(help),
        );
        return;
    }
    sink.push(match cookie.set {
        Some(set) => WITHOUT_CONSENT
            .at(set.span, format!("{what} needs consent, and is set before anybody is asked"))
            .help(help),
        None => WITHOUT_CONSENT
            .at(cookie.head, format!("{what} needs consent, and nothing says that visitors are asked first"))
            .label("`set:` is missing")
            .help("write `set: after-consent` if you ask first, or `set: on-request` if it is set only when a visitor asks for what it serves; if `use:` brings it and the service sets nothing for your visitors, write `cookies: none` beside `use:`"),
    });
}

/// Legitimate interests, where the activities that the cookie is for rest on them and on no consent.
fn interest<'a>(facts: &Facts<'a>, cookie: &Cookie) -> Option<&'a Basis> {
    let policy = facts.policy;
    let bases: Vec<&Basis> =
        cookie.activities.iter().filter_map(|a| policy.activity(&a.value)).flat_map(|a| &a.bases).collect();
    let all = !bases.is_empty() && bases.iter().all(|b| b.kind == BasisKind::LegitimateInterests);
    bases.first().copied().filter(|_| all)
}

/// The browser, where it is the only choice that is offered.
fn only_browser(settings: &CookieSettings) -> Option<Span> {
    let text = settings.browser_settings.as_ref().map(|t| t.span);
    let browser = text.or(settings.browsers.first().map(|(name, _)| name.span));
    browser.filter(|_| !offers_choice(settings))
}

fn by_browser(browser: Span, cookie: &Cookie, sink: &mut Sink) {
    sink.push(
        BY_BROWSER
            .at(browser, "the settings of the browser are the only choice that this policy offers on cookies")
            .also(cookie.head, "this needs consent")
            .help("ask visitors first, and say how they change their choice: `tool:`, `change:` or `change-url:`; write `set: after-consent` beside the cookies"),
    );
}
