//! Rules until a date and rules after it in one document: each day has one of them. Article 12(1) GDPR.

use super::citations::{INTELLIGIBLE, TRANSPARENT};
use super::{Facts, Group, Under};
use crate::diag::{Level, Rule, Sink};
use crate::model::{Activity, Policy, Status, Validity};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Rules for a time",
    rules: &[
        &REVERSED_PERIOD,
        &NEVER_APPLIES,
        &OVERLAPPING_PERIODS,
        &GAP_BETWEEN_PERIODS,
        &EXPIRED_PART,
        &BEGUN,
    ],
    passes: &[(Under::Any, run)],
};

/// A last day before the first.
pub static REVERSED_PERIOD: Rule = Rule {
    code: "DOC-20",
    name: "reversed-period",
    level: Level::Error,
    summary: "a part of the policy ends before it begins",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/reversed-period.md"),
    acceptable: true,
};

/// A part of an activity that applies only on days on which the activity does not.
pub static NEVER_APPLIES: Rule = Rule {
    code: "DOC-24",
    name: "part-outside-period",
    level: Level::Error,
    summary: "a part of an activity applies only on days on which the activity does not",
    citations: &[TRANSPARENT],
    explanation: include_str!("explain/part-outside-period.md"),
    acceptable: true,
};

/// An activity and the one it replaces, on one day.
pub static OVERLAPPING_PERIODS: Rule = Rule {
    code: "DOC-21",
    name: "overlapping-periods",
    level: Level::Error,
    summary: "an activity begins before the one that it replaces has ended",
    citations: &[TRANSPARENT, INTELLIGIBLE],
    explanation: include_str!("explain/overlapping-periods.md"),
    acceptable: true,
};

/// Days for which neither applies.
pub static GAP_BETWEEN_PERIODS: Rule = Rule {
    code: "DOC-22",
    name: "gap-between-periods",
    level: Level::Warning,
    summary: "there are days between the end of an activity and the one that replaces it",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/gap-between-periods.md"),
    acceptable: true,
};

/// Something planned that has begun.
pub static BEGUN: Rule = Rule {
    code: "DOC-32",
    name: "planned-in-the-past",
    level: Level::Warning,
    summary: "an activity is said to be planned, and its first day is past",
    citations: &[TRANSPARENT],
    explanation: include_str!("explain/planned-in-the-past.md"),
    acceptable: true,
};

/// What no longer applies.
pub static EXPIRED_PART: Rule = Rule {
    code: "DOC-23",
    name: "expired-part",
    level: Level::Warning,
    summary: "a part of the policy no longer applies",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/expired-part.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for part in parts(facts.policy) {
        reversed(&part, sink);
        expired(facts, &part, sink);
    }
    for (id, activity) in &facts.policy.activities {
        outside(facts.policy, id, activity, sink);
        begun(facts, id, activity, sink);
        let Some(replaced) = &activity.replaces else { continue };
        if let Some((first, before)) = facts.policy.activities.iter().find(|(i, _)| i.value == replaced.value)
        {
            handover(first, &before.validity, id, &activity.validity, replaced.span, sink);
        }
    }
}

/// A part of the policy that can have a first and a last day.
struct Part {
    what: String,
    validity: Validity,
    /// Whether its end is looked at elsewhere, or is no matter of the policy's, such as that of a law.
    ends_elsewhere: bool,
}

fn parts(policy: &Policy) -> Vec<Part> {
    let mut out = Vec::new();
    let mut add = |what: String, validity: Validity| {
        if validity.from.is_some() || validity.to.is_some() {
            out.push(Part { what, validity, ends_elsewhere: false });
        }
    };
    for (id, activity) in &policy.activities {
        add(format!("activity `{}`", id.value), activity.validity);
        for basis in &activity.bases {
            add(format!("the basis `{}` of `{}`", basis.kind.word(), id.value), basis.validity);
        }
        for entry in &activity.retention {
            add(format!("a retention entry of `{}`", id.value), entry.validity);
        }
        for share in &activity.recipients {
            add(format!("`{}` as a recipient in `{}`", share.recipient.value, id.value), share.validity);
        }
    }
    policy.retention.iter().for_each(|entry| add("a general retention entry".to_owned(), entry.validity));
    policy.recipients.iter().for_each(|(id, r)| add(format!("recipient `{}`", id.value), r.validity));
    policy.cookies.iter().for_each(|(id, c)| add(format!("cookie `{}`", id.value), c.validity));
    policy.sections.iter().for_each(|(id, s)| add(format!("section `{}`", id.value), s.validity));
    if let Some(crate::model::decision::Decisions::Some(list)) = &policy.decisions {
        for decision in list {
            let id = decision.id.as_deref().unwrap_or_default();
            add(format!("decision `{id}`"), decision.validity);
        }
    }
    for (id, recipient) in &policy.recipients {
        out.extend(recipient.all_transfers().map(|transfer| Part {
            what: format!("`{}` of `{}`", transfer.mechanism.value, id.value),
            validity: transfer.validity,
            ends_elsewhere: true,
        }));
    }
    for (id, law) in &policy.laws {
        let validity = Validity { from: law.valid_from, to: law.valid_to };
        out.push(Part { what: format!("law `{}`", id.value), validity, ends_elsewhere: true });
    }
    out
}

fn reversed(part: &Part, sink: &mut Sink) {
    let (Some(from), Some(to)) = (part.validity.from, part.validity.to) else { return };
    if to.value < from.value {
        sink.push(
            REVERSED_PERIOD
                .at(to.span, format!("{} ends on {}, before it begins", part.what, to.value))
                .also(from.span, "first day")
                .help("correct `valid-from:` or `valid-to:`"),
        );
    }
}

fn expired(facts: &Facts<'_>, part: &Part, sink: &mut Sink) {
    if let Some(to) = part.validity.to
        && to.value < facts.today
        && !part.ends_elsewhere
    {
        sink.push(
            EXPIRED_PART
                .at(to.span, format!("{} applied until {}, and the policy still tells of it", part.what, to.value))
                .help("remove it; if it still governs data that were collected before, say so in words and remove `valid-to:`"),
        );
    }
}

fn begun(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(from) = activity.validity.from.filter(|from| from.value < facts.today) else { return };
    if activity.status != Status::Planned {
        return;
    }
    sink.push(
        BEGUN
            .at(from.span, format!("activity `{}` is planned from {} on, and that day is past", id.value, from.value))
            .help("remove `status: planned` if it has begun; otherwise write the day on which it will, or leave `valid-from:` out"),
    );
}

/// Bases, retention and recipients of an activity, each against the activity; a recipient's own days count too.
fn outside(policy: &Policy, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let mut check = |what: String, part: &Validity, whole: &Validity, of: &str| {
        let (Some(day), Some(other)) = (part.to.or(part.from), whole.from.or(whole.to)) else { return };
        if part.overlaps(whole) {
            return;
        }
        // the two days that lie on the wrong sides of each other
        let after = part.from.zip(whole.to).filter(|(from, to)| to.value < from.value);
        let (day, other) = after.unwrap_or((day, other));
        sink.push(
            NEVER_APPLIES
                .at(day.span, format!("{what} applies on no day on which {of} does"))
                .also(other.span, format!("a limit of {of}"))
                .help("correct one of the dates, or remove the part"),
        );
    };
    let whole = format!("activity `{}`", id.value);
    for basis in &activity.bases {
        check(format!("the basis `{}`", basis.kind.word()), &basis.validity, &activity.validity, &whole);
    }
    for entry in &activity.retention {
        check("this retention entry".to_owned(), &entry.validity, &activity.validity, &whole);
    }
    for share in &activity.recipients {
        let name = &share.recipient.value;
        check(format!("the recipient `{name}`"), &share.validity, &activity.validity, &whole);
        if let Some(recipient) = policy.recipient(name) {
            let part = if share.validity.from.is_some() || share.validity.to.is_some() {
                &share.validity
            } else {
                &activity.validity
            };
            check(whole.clone(), part, &recipient.validity, &format!("its recipient `{name}`"));
        }
    }
}

/// One activity takes over from another on the day after its last.
fn handover(
    first: &Spanned<String>,
    before: &Validity,
    second: &Spanned<String>,
    after: &Validity,
    named: Span,
    sink: &mut Sink,
) {
    let (Some(end), Some(start)) = (before.to, after.from) else {
        let (id, key, day) = match before.to {
            None => (first, "valid-to", "last"),
            Some(_) => (second, "valid-from", "first"),
        };
        sink.push(
            OVERLAPPING_PERIODS
                .at(
                    named,
                    format!(
                        "`{}` replaces `{}`, and `{}` does not say its {day} day",
                        second.value, first.value, id.value
                    ),
                )
                .also(id.span, format!("`{key}:` is missing"))
                .help(format!("add `{key}:` to `{}`", id.value)),
        );
        return;
    };
    if start.value <= end.value {
        sink.push(
            OVERLAPPING_PERIODS
                .at(
                    start.span,
                    format!(
                        "`{}` begins on {}, and `{}` that it replaces applies until {}",
                        second.value, start.value, first.value, end.value
                    ),
                )
                .also(end.span, "last day of what it replaces")
                .help("let one end on the day before the other begins"),
        );
    } else if end.value.tomorrow().is_ok_and(|next| next < start.value) {
        sink.push(
            GAP_BETWEEN_PERIODS
                .at(
                    start.span,
                    format!(
                        "`{}` begins on {}, and `{}` that it replaces ended on {}",
                        second.value, start.value, first.value, end.value
                    ),
                )
                .also(end.span, "last day of what it replaces")
                .note("for the days between them the policy says nothing")
                .help("let one begin on the day after the other ends"),
        );
    }
}
