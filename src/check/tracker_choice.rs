//! How visitors choose about cookies and change their choice: Articles 4(11) and 7(3) GDPR, and what authorities advise.

use super::trackers::called;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::cookie::{Cookie, Duration};
use crate::model::cookie_settings::CookieSettings;
use crate::model::{Period, Unit};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "The choice on cookies",
    rules: &[&LONG_LIVED, &LONG_SESSION, &LONG_REMEMBERED, &NO_WAY_BACK, &HARDER_REFUSAL],
    passes: &[(Under::Gdpr, run)],
};

const WITHDRAWAL: Citation =
    Citation { act: "GDPR", provision: "Article 7(3)", says: "withdrawing consent is as easy as giving it" };

const CNIL: Citation = Citation {
    act: "",
    provision: "CNIL, guidance on cookies and audience measurement",
    says: "trackers for audience measurement without consent live for 13 months at most",
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

/// A necessary cookie for a session that outlives it by far.
pub static LONG_SESSION: Rule = Rule {
    code: "EPR-28",
    name: "long-lived-session",
    level: Level::Hint,
    summary: "a cookie that is necessary for a session stays for more than a year",
    citations: &[Citation {
        act: "",
        provision: "Opinion WP194 on cookie consent exemption",
        says: "cookies that need no consent as a rule expire when the session ends or even before",
    }],
    explanation: include_str!("explain/long-lived-session.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (key, cookie) in &facts.policy.cookies {
        long_lived(facts, &called(&key.value, cookie), cookie, sink);
        long_session(&called(&key.value, cookie), cookie, sink);
    }
    way_back(facts, sink);
    if let Some(settings) = &facts.policy.cookie_settings {
        remembered(facts, settings, sink);
        refusal(settings, sink);
    }
}

/// Whether visitors are offered more than the settings of the browser.
pub(super) fn offers_choice(settings: &CookieSettings) -> bool {
    settings.tool.is_some() || settings.change.is_some() || settings.change_url.is_some()
}

fn way_back(facts: &Facts<'_>, sink: &mut Sink) {
    let Some((key, cookie)) = facts.policy.cookies.iter().find(|(_, c)| c.needs_consent()) else { return };
    let settings = facts.policy.cookie_settings.as_ref();
    if settings.is_some_and(offers_choice) || settings.is_none() && facts.policy.writes("cookie-settings") {
        return;
    }
    // the activity that the consent is for may say how it is withdrawn
    let activities = cookie.activities.iter().filter_map(|a| facts.policy.activity(&a.value));
    if activities.flat_map(|a| &a.bases).any(|b| b.withdraw.is_some() || b.withdraw_url.is_some()) {
        return;
    }
    sink.push(
        NO_WAY_BACK
            .at(cookie.head, "this policy does not say how visitors change their choice on cookies")
            .label(format!("`{}` needs consent, which can be withdrawn", key.value))
            .help("add `cookie-settings:` with `change:`, such as `change: { en: You find your choice at the foot of every page., … }`"),
    );
}

fn long_lived(facts: &Facts<'_>, what: &str, cookie: &Cookie, sink: &mut Sink) {
    let statistics = cookie.category.is_some_and(|c| c.value == "statistics");
    let Some(duration) = cookie.duration.filter(|_| statistics && countries(facts).any(|c| c.value == "FR"))
    else {
        return;
    };
    if duration.value.period().is_some_and(|p| p.hours() > Duration::GUIDANCE.hours()) {
        sink.push(
            LONG_LIVED
                .at(duration.span, format!("{what} stays for more than 13 months"))
                .help("shorten it, if you rely on the exemption for audience measurement in France"),
        );
    }
}

/// What is for a session, and needs no consent as long as it lasts.
const OF_SESSION: [&str; 3] = ["keeps-session", "csrf-protection", "load-balancing"];

fn long_session(what: &str, cookie: &Cookie, sink: &mut Sink) {
    let necessary = cookie.category.is_some_and(|c| c.value == "necessary");
    let of_session =
        !cookie.purposes.is_empty() && cookie.purposes.iter().all(|p| OF_SESSION.iter().any(|id| p.is(id)));
    let Some(duration) = cookie.duration.filter(|_| necessary && of_session) else { return };
    if duration.value.period().is_some_and(|p| p.hours() > Duration::GUIDANCE.hours()) {
        sink.push(
            LONG_SESSION
                .at(duration.span, format!("{what} is for a session, and stays for more than 13 months"))
                .help("shorten it to the session; if it keeps people signed in for longer because they ask for it, say so with `keeps-signed-in`"),
        );
    }
}

/// Where the policy shows whom it is for.
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
