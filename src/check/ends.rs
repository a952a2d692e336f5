//! Retention that sounds as if it ended and does not: a shortest time alone, data that are pseudonymised, a period that
//! nobody outlives.
//! Articles 5(1)(e) and 4(5) GDPR.

use super::citations::{LIMITATION, STORAGE};
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::only::people_meet;
use crate::model::{Form, Length, Period, Retention, Unit};
use crate::source::Span;

/// The group.
pub static GROUP: Group = Group {
    title: "Ends of retention",
    rules: &[&MINIMUM_WITHOUT_END, &PSEUDONYMISED_AS_END, &ENDLESS_PERIOD],
    passes: &[(Under::Gdpr, run)],
};

/// At least so long, and nothing says until when.
pub static MINIMUM_WITHOUT_END: Rule = Rule {
    code: "RET-15",
    name: "minimum-without-end",
    level: Level::Warning,
    summary: "data are kept at least for a time, and nothing says when they go",
    citations: &[LIMITATION, STORAGE],
    explanation: include_str!("explain/minimum-without-end.md"),
    acceptable: true,
};

/// Pseudonymised data are personal data.
pub static PSEUDONYMISED_AS_END: Rule = Rule {
    code: "RET-16",
    name: "pseudonymised-as-end",
    level: Level::Warning,
    summary: "data are pseudonymised in the end, and so stay personal data without an end",
    citations: &[
        LIMITATION,
        Citation {
            act: "GDPR",
            provision: "Article 4(5) and recital 26",
            says: "pseudonymised data can be attributed to a person by the use of additional information, and are personal data",
        },
    ],
    explanation: include_str!("explain/pseudonymised-as-end.md"),
    acceptable: true,
};

/// Longer than any life and any claim: a slip of the pen, or for ever in other words.
pub static ENDLESS_PERIOD: Rule = Rule {
    code: "RET-19",
    name: "endless-period",
    level: Level::Warning,
    summary: "a retention period is longer than anybody lives",
    citations: &[LIMITATION],
    explanation: include_str!("explain/endless-period.md"),
    acceptable: true,
};

/// In years. Laws on archives and on medical records stop short of it.
const LONGEST: u32 = 150;

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        entries(&format!("activity `{}`", id.value), &activity.retention, sink);
    }
    entries("this policy", &facts.policy.retention, sink);
}

fn entries(who: &str, entries: &[Retention], sink: &mut Sink) {
    for entry in entries {
        // another entry for the same data may say when they go
        let others =
            || entries.iter().filter(|other| !std::ptr::eq(*other, entry) && may_share(other, entry));
        for phase in entry.phases().filter(|phase| only_a_minimum(phase)) {
            if others().any(|other| sets_end(&other.form)) {
                continue;
            }
            sink.push(
                MINIMUM_WITHOUT_END
                    .at(phase.span, format!("{who} says how long data are kept at least, and not when they go"))
                    .label("a shortest time is no end")
                    .help("give the longest time too, `keep: 10 to 12 years`; name the law that asks for this time with `law:`, the criteria that decide when data go in an entry with `criteria:`, or how often they are looked through with `review:`"),
            );
        }
        for phase in entry.phases().filter(|phase| is_endless(&phase.form)) {
            sink.push(
                ENDLESS_PERIOD
                    .at(phase.span, format!("{who} keeps data for more than {LONGEST} years"))
                    .label("is this number meant?")
                    .help("write how long the purpose makes it necessary; where data are kept for ever, write `indefinite:` with the reason, and where nobody can find out any more whose they are, `then: anonymise`"),
            );
        }
        if let Some(then) = left_pseudonymised(entry)
            && !others().any(|other| sets_end(&other.form) && left_pseudonymised(other).is_none())
        {
            sink.push(
                PSEUDONYMISED_AS_END
                    .at(then, format!("{who} pseudonymises data in the end, and they stay personal data"))
                    .label("no end")
                    .help("say how long they are kept in that form and what comes then: `then: { pseudonymise: { keep: 5 years, then: delete } }`; where nobody can find out any more whose data they are, write `then: anonymise`"),
            );
        }
    }
}

/// Whether two entries can be about the same data: nothing is known of other cases, stages or holders.
fn may_share(first: &Retention, second: &Retention) -> bool {
    people_meet(&first.people, &second.people)
        && (first.data.is_empty()
            || second.data.is_empty()
            || first.data.iter().any(|a| second.data.iter().any(|b| a.value == b.value)))
}

/// Whether the period, or the earliest of several, is longer than [`LONGEST`].
fn is_endless(form: &Form) -> bool {
    let limit = Period { count: LONGEST, unit: Unit::Years };
    match form {
        Form::Period { length, .. } => {
            length.longest().is_some_and(|longest| longest.hours() > limit.hours())
        }
        Form::EarlierOf(forms) => forms.iter().all(is_endless),
        Form::LaterOf(forms) => forms.iter().any(is_endless),
        _ => false,
    }
}

/// A shortest time that nothing else of the entry goes beyond.
fn only_a_minimum(phase: &Retention) -> bool {
    fn open(form: &Form) -> bool {
        match form {
            Form::Period { length, .. } => matches!(length, Length::AtLeast(_)),
            Form::EarlierOf(forms) => forms.iter().all(open),
            Form::LaterOf(forms) => forms.iter().any(open),
            _ => false,
        }
    }
    open(&phase.form) && phase.law.is_empty() && phase.review.is_none()
}

/// Whether a form says until when, be it by criteria.
fn sets_end(form: &Form) -> bool {
    match form {
        Form::ReviewOnly | Form::Indefinite(_) => false,
        Form::Period { length, .. } => length.longest().is_some(),
        Form::EarlierOf(forms) => forms.iter().any(sets_end),
        Form::LaterOf(forms) => forms.iter().all(sets_end),
        _ => true,
    }
}

/// Where data are pseudonymised in the end, with nothing after it.
fn left_pseudonymised(entry: &Retention) -> Option<Span> {
    let last = entry.phases().last()?;
    last.then.filter(|then| then.value == "pseudonymise").map(|then| then.span)
}
