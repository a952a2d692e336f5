//! What must be said of cookies and other trackers: Article 5(3) of Directive 2002/58/EC, as the Court reads it, and
//! Article 13 GDPR. Whether they may be set is in [`super::tracker_consent`].

use super::citations::{DEVICE_INFORMATION, INTELLIGIBLE};
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::Cookie;
use crate::model::cookie::Duration;

/// The group.
pub static GROUP: Group = Group {
    title: "Cookies and other trackers",
    rules: &[
        &MISSING_DURATION,
        &MISSING_READERS,
        &MISSING_PURPOSE,
        &MISSING_PROVIDER,
        &UNLISTED_TRACKERS,
        &CONFLICTING_TRACKERS,
        &UNLISTED_CONSENT_COOKIE,
        &UNLISTED_PIXEL,
    ],
    passes: &[(Under::Gdpr, run)],
};

const PLANET49: Citation = Citation {
    act: "",
    provision: "CJEU C-673/17 Planet49",
    says: "the information includes how long cookies operate and whether third parties may have access to them",
};

/// A tracker that does not say how long it stays.
pub static MISSING_DURATION: Rule = Rule {
    code: "EPR-06",
    name: "missing-tracker-duration",
    level: Level::Error,
    summary: "a cookie does not say how long it stays",
    citations: &[PLANET49, DEVICE_INFORMATION],
    explanation: include_str!("explain/missing-tracker-duration.md"),
    acceptable: true,
};

/// A tracker that nobody reads.
pub static MISSING_READERS: Rule = Rule {
    code: "EPR-07",
    name: "missing-tracker-readers",
    level: Level::Error,
    summary: "a cookie does not say who can read it",
    citations: &[PLANET49, DEVICE_INFORMATION],
    explanation: include_str!("explain/missing-tracker-readers.md"),
    acceptable: true,
};

/// A tracker that does not say what for.
pub static MISSING_PURPOSE: Rule = Rule {
    code: "EPR-08",
    name: "missing-tracker-purpose",
    level: Level::Error,
    summary: "a cookie has no purpose",
    citations: &[DEVICE_INFORMATION],
    explanation: include_str!("explain/missing-tracker-purpose.md"),
    acceptable: true,
};

/// A tracker of somebody unknown.
pub static MISSING_PROVIDER: Rule = Rule {
    code: "EPR-09",
    name: "missing-tracker-provider",
    level: Level::Error,
    summary: "a cookie does not say who sets it",
    citations: &[PLANET49, DEVICE_INFORMATION],
    explanation: include_str!("explain/missing-tracker-provider.md"),
    acceptable: true,
};

/// Trackers that are spoken of and not listed.
pub static UNLISTED_TRACKERS: Rule = Rule {
    code: "EPR-10",
    name: "unlisted-trackers",
    level: Level::Error,
    summary: "cookies are described together, and not listed one by one",
    citations: &[DEVICE_INFORMATION, PLANET49],
    explanation: include_str!("explain/unlisted-trackers.md"),
    acceptable: true,
};

/// One tracker, listed twice and differently.
pub static CONFLICTING_TRACKERS: Rule = Rule {
    code: "EPR-12",
    name: "conflicting-trackers",
    level: Level::Warning,
    summary: "a cookie is listed twice with different particulars",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/conflicting-trackers.md"),
    acceptable: true,
};

/// A consent tool, and not the cookie in which it keeps the choice.
pub static UNLISTED_CONSENT_COOKIE: Rule = Rule {
    code: "EPR-24",
    name: "unlisted-consent-cookie",
    level: Level::Hint,
    summary: "a consent tool is named, and the cookie that keeps the choice is not listed",
    citations: &[DEVICE_INFORMATION],
    explanation: include_str!("explain/unlisted-consent-cookie.md"),
    acceptable: true,
};

/// It is measured who reads newsletters, and no tracker is listed that does it.
pub static UNLISTED_PIXEL: Rule = Rule {
    code: "EPR-25",
    name: "unlisted-newsletter-tracking",
    level: Level::Warning,
    summary: "it is measured how newsletters are read, and nothing is listed that measures it",
    citations: &[DEVICE_INFORMATION],
    explanation: include_str!("explain/unlisted-newsletter-tracking.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (key, cookie) in &facts.policy.cookies {
        missing_parts(&key.value, cookie, sink);
    }
    unlisted(facts, sink);
    conflicts(facts, sink);
    consent_cookie(facts, sink);
    newsletter(facts, sink);
}

/// What a message calls it.
pub(super) fn called(key: &str, cookie: &Cookie) -> String {
    match &cookie.name {
        Some(name) => format!("the cookie `{}`", name.value),
        None => format!("the entry `{key}`"),
    }
}

/// Whether anything stays on the device: pixels, scripts and fingerprints only read.
fn is_stored(cookie: &Cookie) -> bool {
    cookie.storage.is_empty()
        || cookie.storage.iter().any(|s| {
            matches!(s.value, "cookie" | "local-storage" | "session-storage" | "indexed-db" | "cache")
        })
}

fn missing_parts(key: &str, cookie: &Cookie, sink: &mut Sink) {
    let what = called(key, cookie);
    let mut missing = |rule: &'static Rule, flaw: &str, label: &str, help: &str| {
        sink.push(rule.at(cookie.head, format!("{what} {flaw}")).label(label).help(help));
    };
    let said = cookie.duration.is_some_and(|d| d.value != Duration::Persistent);
    if !said && is_stored(cookie) {
        missing(
            &MISSING_DURATION,
            "does not say how long it stays",
            if cookie.duration.is_some() {
                "`persistent` is no length of time"
            } else {
                "`duration:` is missing"
            },
            "add `duration:`, such as `session`, `30 days`, `up to 2 years` or `until cleared`",
        );
    }
    if cookie.purposes.is_empty() {
        missing(
            &MISSING_PURPOSE,
            "does not say what it is for",
            "`purpose:` is missing",
            "add `purpose:`, such as `purpose: keeps-signed-in`, or words of your own in the third person",
        );
    }
    if cookie.provider_unknown {
        missing(
            &MISSING_PROVIDER,
            "has no known provider",
            "who sets it?",
            "find out who sets it and write `provider:` with the recipient; leave `provider:` out if you set it yourself",
        );
    } else if cookie.provider.is_none()
        && cookie.read_by.is_empty()
        && cookie.read_by_us.is_some_and(|b| !b.value)
    {
        missing(
            &MISSING_READERS,
            "is set by you, but not read by you, nor by anybody named",
            "who reads it?",
            "add `read-by:` with those who can read it, or remove `read-by-us: false`",
        );
    }
}

fn unlisted(facts: &Facts<'_>, sink: &mut Sink) {
    for (key, cookie) in &facts.policy.cookies {
        if cookie.name.is_none() && is_stored(cookie) {
            sink.push(
                UNLISTED_TRACKERS
                    .at(cookie.head, format!("the entry `{}` stands for cookies that are not listed", key.value))
                    .label("which cookies?")
                    .help("list each cookie under its name with purpose, provider and duration; what has no name, such as a pixel, says so with `storage:`"),
            );
        }
    }
    if let Some(settings) = &facts.policy.cookie_settings
        && facts.policy.cookies.is_empty()
        && !facts.policy.writes("cookies")
    {
        let key = facts.policy.keys.iter().find(|k| k.value == "cookie-settings");
        let place = key.map_or(settings.span, |k| k.span);
        sink.push(
            UNLISTED_TRACKERS
                .at(place, "this policy says how one controls cookies, and lists none")
                .help("list the cookies under `cookies:`; if there are none, remove `cookie-settings:`"),
        );
    }
}

/// The same name from two providers is two cookies; from one it is one, unless it is set in another place, product or
/// platform.
fn conflicts(facts: &Facts<'_>, sink: &mut Sink) {
    let cookies = &facts.policy.cookies;
    for (index, (_, second)) in cookies.iter().enumerate() {
        let Some(name) = &second.name else { continue };
        let provider = |c: &Cookie| c.provider.as_ref().map(|p| p.value.clone());
        let twin = cookies.iter().take(index).map(|(_, c)| c).find(|first| {
            first.name.as_ref().is_some_and(|n| n.value == name.value)
                && provider(first) == provider(second)
                && first.provider_unknown == second.provider_unknown
                && first.validity.overlaps(&second.validity)
                && first.only.meets(&second.only)
                && first.place.is_none()
                && second.place.is_none()
        });
        let Some((first, what)) = twin.and_then(|first| Some((first, difference(first, second)?))) else {
            continue;
        };
        sink.push(
            CONFLICTING_TRACKERS
                .at(second.head, format!("the cookie `{}` is listed twice, with different {what}", name.value))
                .label("second entry")
                .also(first.head, "first entry")
                .help("keep the entry that is true; if two providers set cookies of this name, give each its `provider:`; if they are set in different places, its `product:` or `platform:`"),
        );
    }
}

fn difference(first: &Cookie, second: &Cookie) -> Option<&'static str> {
    // a cookie that serves two categories has the purposes of each in an entry of its own
    let category = |c: &Cookie| c.category.map(|c| c.value);
    let ids = |c: &Cookie| c.purposes.iter().map(|p| p.id.clone()).collect::<Vec<_>>();
    if first.duration.map(|d| d.value) != second.duration.map(|d| d.value) {
        Some("durations")
    } else if category(first) == category(second) && ids(first) != ids(second) {
        Some("purposes")
    } else {
        None
    }
}

fn does(facts: &Facts<'_>, ids: &[&str]) -> bool {
    facts.policy.cookies.iter().flat_map(|(_, c)| &c.purposes).any(|p| ids.iter().any(|id| p.is(id)))
}

fn consent_cookie(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(tool) = facts.policy.cookie_settings.as_ref().and_then(|s| s.tool.as_ref()) else { return };
    let listed = does(facts, &["remembers-consent", "shows-acceptance"]);
    // words of the author's own may say so
    let own = facts.policy.cookies.iter().flat_map(|(_, c)| &c.purposes).any(|p| p.id.is_none());
    if listed || own || facts.policy.cookies.is_empty() {
        return;
    }
    sink.push(
        UNLISTED_CONSENT_COOKIE
            .at(
                tool.span,
                format!("{} keeps the choice on the device, and the cookie for it is not listed", tool.value),
            )
            .help("list it under `cookies:` with `purpose: remembers-consent`"),
    );
}

fn newsletter(facts: &Facts<'_>, sink: &mut Sink) {
    if does(facts, &["measures-newsletter"]) {
        return;
    }
    for (id, activity) in facts.policy.performed() {
        let Some(purpose) = activity.purposes.iter().find(|p| p.term.is("newsletter-statistics")) else {
            continue;
        };
        let own = facts.policy.cookies.iter().any(|(_, c)| c.activities.iter().any(|a| a.value == id.value));
        if own {
            continue;
        }
        sink.push(
            UNLISTED_PIXEL
                .at(purpose.term.span, format!("activity `{}` measures how newsletters are read, and nothing is listed that does it", id.value))
                .help("list the pixel or link under `cookies:`, such as `newsletter-pixel: { unnamed: true, storage: pixel, purpose: measures-newsletter, category: statistics, set: after-consent }`"),
        );
    }
}
