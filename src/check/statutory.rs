//! Periods that rest on a law, compared with what the law says on the date.
//!
//! Only laws whose period is confirmed in the law data are compared, and only periods that something must be kept for:
//! when claims become time-barred says nothing of how long one keeps data.

use super::citations::STORAGE;
use super::{Facts, Group, Under};
use crate::diag::{Diagnostic, Level, Rule, Sink};
use crate::law::{self, Keep, Statute};
use crate::model::{Form, Length, Period, Policy, Retention, Term, Unit, find};
use crate::source::Spanned;
use jiff::civil::Date;

/// The group.
pub static GROUP: Group =
    Group { title: "Statutory periods", rules: &[&STATUTORY_MISMATCH], passes: &[(Under::Gdpr, run)] };

/// Another period, or another start, than the law named beside it has.
pub static STATUTORY_MISMATCH: Rule = Rule {
    code: "RET-07",
    name: "statutory-period-mismatch",
    level: Level::Warning,
    summary: "a period rests on a law that has another period or another start",
    citations: &[STORAGE],
    explanation: include_str!("explain/statutory-period-mismatch.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        for entry in &activity.retention {
            for (number, phase) in entry.phases().enumerate() {
                // a later phase that names no start runs from the end of the one before
                if let Form::Period { length, after } = &phase.form
                    && (number == 0 || after.is_some())
                {
                    sink.extend(mismatch(facts, id, phase, *length, after.as_ref()));
                }
            }
        }
    }
}

fn mismatch(
    facts: &Facts<'_>,
    id: &Spanned<String>,
    entry: &Retention,
    length: Length,
    after: Option<&Term>,
) -> Option<Diagnostic> {
    // with several laws, one that fits is enough
    let mut first = None;
    // another law than the example may ask for the period
    if entry.law.iter().any(|law| law.example) {
        return None;
    }
    for law in entry.law.iter().map(|law| &law.id) {
        match compare(facts.policy, law, length, after, facts.today) {
            Fit::Unknown | Fit::Fits => return None,
            Fit::Differs(how) => first = first.or(Some((law, how))),
        }
    }
    let (law, how) = first?;
    let diagnostic = STATUTORY_MISMATCH
        .at(
            entry.span,
            format!("activity `{}` keeps data for another time than `{}` asks for", id.value, law.value),
        )
        .also(law.span, "the law it rests on");
    Some(match how {
        Difference::Own(span, own) => diagnostic
            .also(span, format!("here its period is {}", words(own)))
            .help("correct the one that is wrong"),
        Difference::Shipped(statute, keeps) => {
            let notes = keeps.iter().filter_map(|k| k.note.clone());
            notes.fold(diagnostic.note(format!("{} asks for: {}", statute.cited(None), list(&keeps))), Diagnostic::note)
                .help("take over the period and its start; if you keep the data longer than the law asks, leave `law:` out and give the reason under `because:`")
        }
    })
}

enum Fit {
    Fits,
    Differs(Difference),
    Unknown,
}

enum Difference {
    /// From a law of the author's own, defined there.
    Own(crate::source::Span, Period),
    /// From a shipped law, with the periods it has.
    Shipped(&'static Statute, Vec<&'static Keep>),
}

fn compare(policy: &Policy, law: &Spanned<String>, length: Length, after: Option<&Term>, today: Date) -> Fit {
    if let Some(own) = find(&policy.laws, &law.value) {
        return match own.period {
            Some(known) if !rests_on(length, known.value) => {
                Fit::Differs(Difference::Own(known.span, known.value))
            }
            Some(_) => Fit::Fits,
            None => Fit::Unknown,
        };
    }
    let Some(statute) = law::statute(&law.value) else { return Fit::Unknown };
    let keeps: Vec<&Keep> =
        statute.keeps_on(today).filter(|k| !k.what.ends_with("claims") && !k.at_most).collect();
    if keeps.is_empty() || !statute.standing.confirms("keeps") || !statute.standing.holds_on(today) {
        return Fit::Unknown;
    }
    // a start in the author's own words cannot be compared
    let start = match after {
        None => Some("collection"),
        Some(term) => term.id.as_deref(),
    };
    let fits = |keep: &&Keep| {
        rests_on(length, Period { count: keep.period.in_months(), unit: Unit::Months })
            && start.is_none_or(|s| s == keep.after)
    };
    if keeps.iter().any(fits) { Fit::Fits } else { Fit::Differs(Difference::Shipped(statute, keeps)) }
}

/// Whether a length can rest on the period of a law: it is that period, or has it as its shortest or within its limits.
fn rests_on(length: Length, law: Period) -> bool {
    match length {
        Length::Exactly(period) | Length::AtLeast(period) => period.same(law),
        Length::UpTo(_) | Length::Between(..) => length.meets(Length::Exactly(law)),
    }
}

fn words(period: Period) -> String {
    let unit = match period.unit {
        Unit::Minutes => "minute",
        Unit::Hours => "hour",
        Unit::Days => "day",
        Unit::Weeks => "week",
        Unit::Months => "month",
        Unit::Years => "year",
    };
    format!("{} {unit}{}", period.count, if period.count == 1 { "" } else { "s" })
}

/// `10 years after end-of-calendar-year for books, …`
fn list(keeps: &[&Keep]) -> String {
    let each =
        keeps.iter().map(|k| format!("`{}` after `{}` for {}", k.period, k.after, k.what.replace('-', " ")));
    each.collect::<Vec<_>>().join(", ")
}
