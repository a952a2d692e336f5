//! Version, dates and changes of the policy itself: Article 12(1) GDPR.

use super::citations::TRANSPARENT;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::source::{Span, Spanned};
use jiff::ToSpan;
use jiff::civil::Date;

/// The group.
pub static GROUP: Group = Group {
    title: "Version, dates and changes",
    rules: &[&MISSING_DATE, &CONFLICTING_DATES, &IMPLAUSIBLE_DATE, &OUTDATED, &SILENT_CHANGES],
    passes: &[
        (Under::Any, missing),
        (Under::Any, conflicts),
        (Under::Any, implausible),
        (Under::Any, outdated),
        (Under::Gdpr, silent),
    ],
};

const ACCESSIBLE: Citation = Citation {
    act: "GDPR",
    provision: "Article 12(1)",
    says: "information must be given in a concise, transparent, intelligible and easily accessible form",
};

/// Neither version nor date.
pub static MISSING_DATE: Rule = Rule {
    code: "DOC-01",
    name: "missing-date",
    level: Level::Error,
    summary: "the policy has neither a version nor a date",
    citations: &[ACCESSIBLE],
    explanation: include_str!("explain/missing-date.md"),
    acceptable: true,
};

/// Dates that cannot all be true.
pub static CONFLICTING_DATES: Rule = Rule {
    code: "DOC-02",
    name: "conflicting-dates",
    level: Level::Error,
    summary: "dates of the policy contradict each other",
    citations: &[TRANSPARENT],
    explanation: include_str!("explain/conflicting-dates.md"),
    acceptable: true,
};

/// A digit too many or too few.
pub static IMPLAUSIBLE_DATE: Rule = Rule {
    code: "DOC-31",
    name: "implausible-date",
    level: Level::Warning,
    summary: "a date of the policy is before there were privacy policies, or more than ten years ahead",
    citations: &[ACCESSIBLE],
    explanation: include_str!("explain/implausible-date.md"),
    acceptable: true,
};

/// The first year of which a policy can speak as its own.
const FIRST_YEAR: i16 = 1990;

/// A policy that nobody has looked at for two years.
pub static OUTDATED: Rule = Rule {
    code: "DOC-03",
    name: "outdated-policy",
    level: Level::Warning,
    summary: "the policy was last changed more than two years ago, or its review is overdue",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 24(1)",
        says: "measures that make processing lawful must be reviewed and updated where necessary",
    }],
    explanation: include_str!("explain/outdated-policy.md"),
    acceptable: true,
};

/// Changes that people must find out by themselves.
pub static SILENT_CHANGES: Rule = Rule {
    code: "DOC-05",
    name: "silent-changes",
    level: Level::Warning,
    summary: "people must find out by themselves that the policy has changed",
    citations: &[
        ACCESSIBLE,
        Citation {
            act: "",
            provision: "Guidelines WP260 on transparency",
            says: "to tell people that they should check a notice regularly for changes is not sufficient and is unfair",
        },
    ],
    explanation: include_str!("explain/silent-changes.md"),
    acceptable: true,
};

fn missing(facts: &Facts<'_>, sink: &mut Sink) {
    let about = &facts.policy.about;
    let any = about.version.is_some() || about.effective.is_some() || about.updated.is_some();
    if !any {
        sink.push(
            MISSING_DATE
                .at(facts.policy.head, "this policy has neither a version nor a date")
                .help("add `effective:` with the day from which it applies, and `updated:` with the day of the last change"),
        );
    }
}

/// Only what cannot be true together; a text may well be mended after it took effect.
fn conflicts(facts: &Facts<'_>, sink: &mut Sink) {
    let about = &facts.policy.about;
    let Some(updated) = about.updated else { return };
    let effective = about.effective.map(|d| d.value);
    // a text that is written before it takes effect can have the day on which it will
    if updated.value > facts.today && effective.is_none_or(|effective| updated.value > effective) {
        sink.push(
            CONFLICTING_DATES
                .at(updated.span, format!("the last change is said to be of {}, which is a day to come", updated.value))
                .help("write the day on which the policy was changed; a version that takes effect later has that day under `effective:`"),
        );
    }
    let mut contradict = |place: Span, message: String, help: &str| {
        sink.push(
            CONFLICTING_DATES.at(place, message).also(updated.span, "day of the last change").help(help),
        );
    };
    if let Some(review) = about.next_review.filter(|d| d.value < updated.value) {
        contradict(
            review.span,
            format!("the next review is on {}, before the last change on {}", review.value, updated.value),
            "move `next-review:` to a day to come",
        );
    }
    let log = facts.policy.changes.iter().flat_map(|c| &c.log);
    for change in log.filter(|c| c.date.value > updated.value && Some(c.date.value) != effective) {
        contradict(
            change.date.span,
            format!(
                "the list of changes has one of {}, after the last change on {}",
                change.date.value, updated.value
            ),
            "correct `updated:` or the list",
        );
    }
    if let Some((version, date)) = dated_version(about.version.as_ref())
        && date > updated.value
        && effective.is_none_or(|effective| date > effective)
    {
        contradict(
            version.span,
            format!("the version is dated {date}, and the last change is said to be of {}", updated.value),
            "correct `version:` or `updated:`",
        );
    }
}

fn implausible(facts: &Facts<'_>, sink: &mut Sink) {
    let about = &facts.policy.about;
    let changes = facts.policy.changes.iter().flat_map(|c| &c.log).map(|change| change.date);
    let dates = [about.effective, about.updated, about.next_review].into_iter().flatten().chain(changes);
    let last = facts.today.saturating_add(10.years());
    for date in dates.filter(|date| date.value.year() < FIRST_YEAR || date.value > last) {
        let when = if date.value > last { "more than ten years ahead" } else { "long before this policy" };
        sink.push(
            IMPLAUSIBLE_DATE
                .at(date.span, format!("{} is {when}", date.value))
                .help("correct the year: readers go by this date"),
        );
    }
}

/// A version that is a date: `2026-04-01`, `31.03.2020` or `31.03.20`.
fn dated_version(version: Option<&Spanned<String>>) -> Option<(&Spanned<String>, Date)> {
    let version = version?;
    let text = version.value.as_str();
    let date = if let Ok(date) = text.parse::<Date>() {
        date
    } else {
        let mut parts = text.split('.').map(str::parse::<i16>);
        let (Some(Ok(day)), Some(Ok(month)), Some(Ok(year)), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        let century = if (0..100).contains(&year) { 2000 } else { 0 };
        Date::new(year + century, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?
    };
    // `1.2.3` is a version like any other
    (date.year() >= 2010).then_some((version, date))
}

fn outdated(facts: &Facts<'_>, sink: &mut Sink) {
    let about = &facts.policy.about;
    if let Some(review) = about.next_review.filter(|d| d.value < facts.today) {
        // a review before the last change contradicts it, and is reported so
        if about.updated.is_some_and(|updated| review.value < updated.value) {
            return;
        }
        sink.push(
            OUTDATED
                .at(review.span, format!("the review planned for {} is overdue", review.value))
                .help("review the policy, then set `updated:` and the next `next-review:`"),
        );
        return;
    }
    let changes = facts.policy.changes.iter().flat_map(|c| &c.log).map(|c| c.date);
    let latest = about.updated.into_iter().chain(about.effective).chain(changes).max_by_key(|d| d.value);
    let Some(latest) = latest else { return };
    let Ok(limit) = facts.today.checked_sub(24.months()) else { return };
    if latest.value < limit && about.next_review.is_none() {
        sink.push(
            OUTDATED
                .at(latest.span, format!("the policy was last changed on {}, more than two years ago", latest.value))
                .help("review it and set `updated:`; if all is still true, `next-review:` says when you look again"),
        );
    }
}

/// Where the only news of a change is the policy itself. Prose may say more, so it is given the benefit of the doubt.
fn silent(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(changes) = &facts.policy.changes else { return };
    let [only] = changes.announced.as_slice() else { return };
    let [only] = only.as_slice() else { return };
    if only.value == "date" && changes.text.is_none() && changes.advance.is_none() {
        sink.push(
            SILENT_CHANGES
                .at(only.span, "people learn of a change only if they look at the date of the policy")
                .help("add how you tell people of changes that matter to them: `announced: [date, email]`"),
        );
    }
}
