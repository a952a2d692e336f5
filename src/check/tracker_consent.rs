//! Consent to cookies and other trackers: Article 5(3) of Directive 2002/58/EC, with consent as in the GDPR.
//!
//! The model says what is set when. A tracker needs consent unless it is necessary or exempt; one that is set on request
//! serves what the person asked for.

use super::trackers::MEASURING;
use super::{Facts, Group};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::cookie::{Cookie, CookieSettings, Duration};
use crate::model::{Basis, BasisKind, Period, Unit};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Consent to cookies",
    rules: &[
        &WITHOUT_CONSENT,
        &ON_INTEREST,
        &BY_BROWSER,
        &ANALYTICS_AS_NECESSARY,
        &CONVENIENCE_AS_NECESSARY,
        &LONG_LIVED,
        &LONG_REMEMBERED,
        &NO_WAY_BACK,
        &HARDER_REFUSAL,
        &ON_INTEREST_IN_GERMANY,
    ],
    run,
};

const CONSENT: Citation = Citation {
    act: "ePrivacy Directive",
    provision: "Article 5(3)",
    says: "storing on and reading from a device needs consent, unless it serves the transmission alone or is strictly necessary for a service that the user asked for",
};

const ACTIVE: Citation = Citation {
    act: "",
    provision: "CJEU C-673/17 Planet49",
    says: "consent to cookies is an active choice; a box that is ticked beforehand is none",
};

const WITHDRAWAL: Citation =
    Citation { act: "GDPR", provision: "Article 7(3)", says: "withdrawing consent is as easy as giving it" };

const CNIL: Citation = Citation {
    act: "",
    provision: "CNIL, guidance on cookies and audience measurement",
    says: "trackers for audience measurement without consent live for 13 months at most",
};

/// A tracker is set at once, and nobody is asked.
pub static WITHOUT_CONSENT: Rule = Rule {
    code: "EPR-01",
    name: "tracker-without-consent",
    level: Level::Error,
    summary: "a cookie that needs consent is set before anybody is asked",
    citations: &[CONSENT, ACTIVE],
    explanation: include_str!("explain/tracker-without-consent.md"),
    acceptable: true,
};

/// A tracker on legitimate interests, which Article 5(3) does not know.
pub static ON_INTEREST: Rule = Rule {
    code: "EPR-02",
    name: "tracker-on-legitimate-interests",
    level: Level::Error,
    summary: "a cookie that needs consent rests on legitimate interests",
    citations: &[CONSENT],
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
        CONSENT,
        Citation {
            act: "GDPR",
            provision: "Article 4(11)",
            says: "consent is given by a statement or a clear affirmative action",
        },
    ],
    explanation: include_str!("explain/consent-by-browser.md"),
    acceptable: true,
};

/// Measuring is called necessary.
pub static ANALYTICS_AS_NECESSARY: Rule = Rule {
    code: "EPR-04",
    name: "analytics-as-necessary",
    level: Level::Warning,
    summary: "a cookie that measures visitors is under the necessary ones",
    citations: &[CONSENT],
    explanation: include_str!("explain/analytics-as-necessary.md"),
    acceptable: true,
};

/// Chat, video, map: necessary only once somebody asks for it.
pub static CONVENIENCE_AS_NECESSARY: Rule = Rule {
    code: "EPR-05",
    name: "necessary-before-request",
    level: Level::Warning,
    summary: "a cookie for a service that nobody has asked for yet is under the necessary ones",
    citations: &[CONSENT],
    explanation: include_str!("explain/necessary-before-request.md"),
    acceptable: true,
};

/// Longer than the French authority accepts.
pub static LONG_LIVED: Rule = Rule {
    code: "EPR-13",
    name: "long-lived-tracker",
    level: Level::Hint,
    summary: "a cookie for statistics in France stays for more than 13 months",
    citations: &[CNIL],
    explanation: include_str!("explain/long-lived-tracker.md"),
    acceptable: true,
};

/// The choice is not asked again for long.
pub static LONG_REMEMBERED: Rule = Rule {
    code: "EPR-16",
    name: "long-remembered-choice",
    level: Level::Hint,
    summary: "the choice on cookies is remembered for longer than authorities advise",
    citations: &[],
    explanation: include_str!("explain/long-remembered-choice.md"),
    acceptable: true,
};

/// No way back to the choice.
pub static NO_WAY_BACK: Rule = Rule {
    code: "EPR-17",
    name: "no-way-back-to-choice",
    level: Level::Warning,
    summary: "the policy does not say how one changes the choice on cookies",
    citations: &[WITHDRAWAL],
    explanation: include_str!("explain/no-way-back-to-choice.md"),
    acceptable: true,
};

/// Refusing is harder than accepting.
pub static HARDER_REFUSAL: Rule = Rule {
    code: "EPR-18",
    name: "harder-refusal",
    level: Level::Warning,
    summary: "refusing cookies is not as easy as accepting them",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 4(11)",
            says: "consent is freely given, specific, informed and unambiguous",
        },
        WITHDRAWAL,
    ],
    explanation: include_str!("explain/harder-refusal.md"),
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
        CONSENT,
    ],
    explanation: include_str!("explain/tracker-on-legitimate-interests-in-germany.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    if !facts.policy.about.applies("eu") {
        return;
    }
    // those of which nothing is said yet that excludes consent
    let mut open: Vec<(&str, &Cookie)> = Vec::new();
    for (key, cookie) in &facts.policy.cookies {
        if sink.misread_within(cookie.span) {
            continue;
        }
        if needs_consent(cookie) {
            if !without_consent(facts, &key.value, cookie, sink) {
                open.push((&key.value, cookie));
            }
        } else {
            called_necessary(&key.value, cookie, sink);
        }
        long_lived(facts, &key.value, cookie, sink);
    }
    if !by_browser(facts, &open, sink) {
        way_back(facts, &open, sink);
    }
    if let Some(settings) = &facts.policy.cookie_settings {
        remembered(facts, settings, sink);
        refusal(settings, sink);
    }
}

/// As it is derived: everything but the necessary and the exempt.
fn needs_consent(cookie: &Cookie) -> bool {
    cookie.category.is_none_or(|c| c.value != "necessary") && cookie.exempt.is_none()
}

fn is_set(cookie: &Cookie, when: &str) -> bool {
    cookie.set.is_some_and(|s| s.value == when)
}

/// Reports that nobody is asked, and says whether it did. One cause, one finding: legitimate interests are the reason
/// given for not asking.
fn without_consent(facts: &Facts<'_>, key: &str, cookie: &Cookie, sink: &mut Sink) -> bool {
    if is_set(cookie, "after-consent") || is_set(cookie, "on-request") {
        return false;
    }
    let help = "ask first and write `set: after-consent`, with `basis: consent` in the activity; `category: necessary` is only for what a visitor asked for";
    if let Some(basis) = interest(facts, cookie) {
        let german = facts.policy.controller.as_ref().and_then(|c| c.country()) == Some("DE");
        let rule = if german { &ON_INTEREST_IN_GERMANY } else { &ON_INTEREST };
        sink.push(
            rule.at(
                cookie.head,
                format!("the cookie `{key}` needs consent, and rests on legitimate interests"),
            )
            .also(basis.span, "the basis of the activity that it is for")
            .help(help),
        );
        return true;
    }
    if is_set(cookie, "on-load") {
        let place = cookie.set.map_or(cookie.head, |s| s.span);
        sink.push(
            WITHOUT_CONSENT
                .at(place, format!("the cookie `{key}` needs consent, and is set before anybody is asked"))
                .help(help),
        );
        return true;
    }
    false
}

/// Legitimate interests, where the activities that the cookie is for rest on them and on no consent.
fn interest<'a>(facts: &Facts<'a>, cookie: &Cookie) -> Option<&'a Basis> {
    let policy = facts.policy;
    let bases: Vec<&Basis> =
        cookie.activities.iter().filter_map(|a| policy.activity(&a.value)).flat_map(|a| &a.bases).collect();
    let all = !bases.is_empty() && bases.iter().all(|b| b.kind == BasisKind::LegitimateInterests);
    bases.first().copied().filter(|_| all)
}

/// Chat, video, map and the like: necessary once somebody uses them.
const ON_DEMAND: &[&str] = &[
    "stores-chat-log",
    "recognises-chat-visitor",
    "plays-video",
    "shows-map",
    "follow-panel",
    "tests-page-versions",
];

fn called_necessary(key: &str, cookie: &Cookie, sink: &mut Sink) {
    let Some(category) = cookie.category.filter(|c| c.value == "necessary") else { return };
    let does = |ids: &[&str]| cookie.purposes.iter().find(|p| ids.iter().any(|id| p.is(id)));
    // a reason why no consent is needed may name an exemption that national law has
    if let Some(purpose) = does(MEASURING).filter(|_| cookie.exempt.is_none()) {
        sink.push(
            ANALYTICS_AS_NECESSARY
                .at(category.span, format!("the cookie `{key}` measures visitors, which no visitor asks for"))
                .also(purpose.span, "what it does")
                .help("write `category: statistics` and `set: after-consent`; if the law of the country exempts it, say why with `exempt:`"),
        );
    } else if let (Some(purpose), Some(set)) = (does(ON_DEMAND), cookie.set.filter(|s| s.value == "on-load"))
    {
        sink.push(
            CONVENIENCE_AS_NECESSARY
                .at(set.span, format!("the cookie `{key}` is set before anybody asks for what it serves"))
                .also(purpose.span, "what it does")
                .help("set it when the visitor opens the chat, the video or the map, and write `set: on-request`; or ask first"),
        );
    }
}

/// Only the browser is offered, where consent is not said to be asked for.
fn by_browser(facts: &Facts<'_>, open: &[(&str, &Cookie)], sink: &mut Sink) -> bool {
    let Some(settings) = &facts.policy.cookie_settings else { return false };
    let Some((key, cookie)) = open.iter().find(|(_, c)| c.set.is_none()) else { return false };
    let browser = settings
        .browser_settings
        .as_ref()
        .map(|t| t.span)
        .or(settings.browsers.first().map(|(name, _)| name.span));
    let Some(browser) = browser.filter(|_| !offers_choice(settings)) else { return false };
    sink.push(
        BY_BROWSER
            .at(browser, "the settings of the browser are the only choice that this policy offers on cookies")
            .also(cookie.head, format!("`{key}` needs consent"))
            .help("ask visitors first, and say how they change their choice: `tool:`, `change:` or `change-url:`; write `set: after-consent` beside the cookies"),
    );
    true
}

fn offers_choice(settings: &CookieSettings) -> bool {
    settings.tool.is_some() || settings.change.is_some() || settings.change_url.is_some()
}

fn way_back(facts: &Facts<'_>, open: &[(&str, &Cookie)], sink: &mut Sink) {
    let Some((key, cookie)) = open.iter().find(|(_, c)| !is_set(c, "on-request")) else { return };
    let settings = facts.policy.cookie_settings.as_ref();
    if settings.is_some_and(offers_choice) || settings.is_none() && facts.policy.writes("cookie-settings") {
        return;
    }
    // what a visitor does once with consent, the activity may say how to undo
    let consented = cookie.activities.iter().filter_map(|a| facts.policy.activity(&a.value));
    let mut withdrawals =
        consented.flat_map(|a| &a.bases).filter(|b| b.withdraw.is_some() || b.withdraw_url.is_some());
    if withdrawals.next().is_some() {
        return;
    }
    sink.push(
        NO_WAY_BACK
            .at(cookie.head, "this policy does not say how visitors change their choice on cookies")
            .label(format!("`{key}` needs consent, which can be withdrawn"))
            .help("add `cookie-settings:` with `change:`, such as `change: { en: You find your choice at the foot of every page., … }`"),
    );
}

fn long_lived(facts: &Facts<'_>, key: &str, cookie: &Cookie, sink: &mut Sink) {
    let statistics = cookie.category.is_some_and(|c| c.value == "statistics");
    let Some(duration) = cookie.duration.filter(|_| statistics && france(facts).is_some()) else { return };
    if duration.value.period().is_some_and(|p| p.hours() > Duration::GUIDANCE.hours()) {
        sink.push(
            LONG_LIVED
                .at(duration.span, format!("the cookie `{key}` stays for more than 13 months"))
                .help("shorten it, if you rely on the exemption for audience measurement in France"),
        );
    }
}

/// Where the policy shows that it is for people in France.
fn france(facts: &Facts<'_>) -> Option<Span> {
    countries(facts).find(|c| c.value == "FR").map(|c| c.span)
}

fn countries<'a>(facts: &Facts<'a>) -> impl Iterator<Item = &'a Spanned<String>> {
    let policy = facts.policy;
    let own = policy.controller.as_ref().and_then(|c| c.contact.address.as_ref()?.country.as_ref());
    own.into_iter().chain(&policy.about.audience.countries)
}

/// What authorities advise, in months: the shortest that a country of the audience has.
fn advised(facts: &Facts<'_>) -> u32 {
    let each = countries(facts).filter_map(|c| match c.value.as_str() {
        "FR" | "IE" => Some(6),
        "ES" => Some(24),
        _ => None,
    });
    each.min().unwrap_or(12)
}

fn remembered(facts: &Facts<'_>, settings: &CookieSettings, sink: &mut Sink) {
    let Some(remembered) = settings.remembered else { return };
    let months = advised(facts);
    let advice = Period { count: months, unit: Unit::Months };
    if remembered.value.hours() > advice.hours() && !remembered.value.same(advice) {
        sink.push(
            LONG_REMEMBERED
                .at(
                    remembered.span,
                    format!("the choice on cookies is remembered for more than {months} months"),
                )
                .help(format!("ask again after {months} months: authorities advise no longer time")),
        );
    }
}

fn refusal(settings: &CookieSettings, sink: &mut Sink) {
    if let Some(easy) = settings.refuse_as_easy.filter(|e| !e.value) {
        sink.push(
            HARDER_REFUSAL
                .at(easy.span, "refusing cookies is not as easy as accepting them")
                .help("put the way to refuse beside the way to accept, on the same layer, then write `refuse-as-easy: true`"),
        );
    }
}
