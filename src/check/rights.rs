//! The rights that people are told of: Articles 12 to 22 GDPR. Which ones there are is derived; these rules look at what
//! an author sets otherwise.

use super::citations::INTELLIGIBLE;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::metric::Metric;
use crate::model::{Period, Unit};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Rights",
    rules: &[
        &OMITTED_RIGHT,
        &INAPPLICABLE_RIGHT,
        &OMITTED_OBJECTION,
        &SLOW_OBJECTION,
        &SLOW_ANSWER,
        &CONFLICTING_METRICS,
        &UNSHOWN_RIGHT,
    ],
    passes: &[(Under::Gdpr, run), (Under::Any, metrics), (Under::Any, unshown)],
};

const LIST: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(2)(b)",
    says: "people are told of access, rectification, erasure, restriction, objection and portability",
};

/// A right that people have is left out.
pub static OMITTED_RIGHT: Rule = Rule {
    code: "RGT-01",
    name: "omitted-right",
    level: Level::Error,
    summary: "a right that people have here is left out",
    citations: &[
        LIST,
        Citation {
            act: "GDPR",
            provision: "Article 13(2)(c)",
            says: "people are told that they can withdraw consent at any time",
        },
    ],
    explanation: include_str!("explain/omitted-right.md"),
    acceptable: true,
};

/// A right is shown that follows from nothing here.
pub static INAPPLICABLE_RIGHT: Rule = Rule {
    code: "RGT-02",
    name: "inapplicable-right",
    level: Level::Warning,
    summary: "a right is shown that no activity gives",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/inapplicable-right.md"),
    acceptable: true,
};

/// The right to object is left out.
pub static OMITTED_OBJECTION: Rule = Rule {
    code: "RGT-03",
    name: "omitted-objection",
    level: Level::Error,
    summary: "the right to object is left out",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 21(4)",
        says: "people's attention is explicitly brought to the right to object, clearly and separately from other information",
    }],
    explanation: include_str!("explain/omitted-objection.md"),
    acceptable: true,
};

/// Marketing goes on for a time after somebody has objected to it.
pub static SLOW_OBJECTION: Rule = Rule {
    code: "RGT-04",
    name: "slow-objection",
    level: Level::Error,
    summary: "direct marketing goes on for a time after somebody has objected to it",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 21(3)",
        says: "where somebody objects to processing for direct marketing, the data are no longer processed for it",
    }],
    explanation: include_str!("explain/slow-objection.md"),
    acceptable: true,
};

/// Answers take longer than the law allows without a reason.
pub static SLOW_ANSWER: Rule = Rule {
    code: "RGT-05",
    name: "slow-answer",
    level: Level::Warning,
    summary: "the time in which requests are answered can be longer than a month",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 12(3)",
        says: "people are told of the action taken without undue delay and within one month, which two further months may extend where necessary",
    }],
    explanation: include_str!("explain/slow-answer.md"),
    acceptable: true,
};

/// Counts of requests that cannot be right.
pub static CONFLICTING_METRICS: Rule = Rule {
    code: "RGT-06",
    name: "conflicting-metrics",
    level: Level::Error,
    summary: "counts of requests contradict each other",
    citations: &[Citation {
        act: "California Code of Regulations, title 11",
        provision: "§ 7102",
        says: "large businesses publish how many requests they received, complied with and denied in the previous year, and the time they took",
    }],
    explanation: include_str!("explain/conflicting-metrics.md"),
    acceptable: true,
};

/// Words on a right that the document does not have.
pub static UNSHOWN_RIGHT: Rule = Rule {
    code: "RGT-13",
    name: "note-on-hidden-right",
    level: Level::Error,
    summary: "a note or a restriction is about a right that the policy does not show",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/note-on-hidden-right.md"),
    acceptable: true,
};

/// Notes and restrictions stand with the right that they are about: without it they would be lost.
fn unshown(facts: &Facts<'_>, sink: &mut Sink) {
    let rights = &facts.policy.rights;
    let notes = rights.notes.iter().map(|(right, text)| (*right, text.span, "note"));
    let restrictions = rights.restrictions.iter().map(|r| (r.right.value, r.right.span, "restriction"));
    let shown = facts.derived.shown_rights(facts.policy);
    for (right, place, what) in notes.chain(restrictions).filter(|(right, ..)| !shown.contains(right)) {
        let found = UNSHOWN_RIGHT.at(
            place,
            format!(
                "this {what} is about the right `{right}`, which the policy does not show, and would be lost"
            ),
        );
        sink.push(match &rights.only {
            Some(only) => found.also(only.span, format!("`{right}` is not among these")).help(format!(
                "remove the {what}, or remove `only:` so that every right is shown that follows from the facts"
            )),
            None => {
                found.note(missing_ground(right)).help(format!("remove the {what}, or mend the facts that the right would follow from"))
            }
        });
    }
}

/// Why a right does not follow from the facts.
fn missing_ground(right: &str) -> &'static str {
    match right {
        "portability" => "no activity rests on consent or a contract",
        "object" => "no activity rests on legitimate interests or a public task, or is direct marketing",
        "withdraw" => "nothing rests on consent",
        _ => "no automated decision is described under `decisions:`",
    }
}

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    if let Some(only) = &facts.policy.rights.only {
        omitted(facts, &only.value, only.span, sink);
        inapplicable(facts, &only.value, sink);
    }
    slow_objection(facts, sink);
    slow(facts, sink);
}

fn omitted(facts: &Facts<'_>, shown: &[Spanned<&'static str>], at: Span, sink: &mut Sink) {
    let mut left_out: Vec<&str> =
        facts.derived.rights.iter().map(|r| r.id).filter(|id| shown.iter().all(|s| s.value != *id)).collect();
    // the right to object has a rule of its own, and so has the withdrawal of consent that an activity rests on
    let objection = left_out.contains(&"object");
    left_out.retain(|id| *id != "object" && (*id != "withdraw" || facts.derived.consents.is_empty()));
    if !left_out.is_empty() {
        let names: Vec<String> = left_out.iter().map(|id| format!("`{id}`")).collect();
        sink.push(
            OMITTED_RIGHT
                .at(at, format!("people have rights here that the policy leaves out: {}", names.join(", ")))
                .label("only these are shown")
                .help("remove `only:`: which rights people have is derived from the legal bases"),
        );
    }
    if objection {
        let mut diagnostic = OMITTED_OBJECTION
            .at(at, "people have the right to object here, and the policy leaves it out")
            .label("`object` is missing");
        if let Some((place, why)) = objectable(facts) {
            diagnostic = diagnostic.also(place, why);
        }
        sink.push(
            diagnostic.help(
                "add `object` to the list, or remove `only:`; it is then shown in a section of its own",
            ),
        );
    }
}

/// The first thing that one can object to.
fn objectable(facts: &Facts<'_>) -> Option<(Span, &'static str)> {
    let bases = facts.policy.performed().flat_map(|(_, a)| &a.bases);
    let basis = bases.into_iter().find(|b| matches!(b.kind.point(), Some('e' | 'f')));
    let purposes = facts.policy.performed().flat_map(|(_, a)| &a.purposes);
    let marketing = purposes.into_iter().find(|p| p.term.flag("direct-marketing").is_some());
    match (marketing, basis) {
        (Some(purpose), _) => Some((purpose.term.span, "people can object to this at any time")),
        (None, Some(basis)) => Some((basis.span, "people can object to what rests on this")),
        (None, None) => None,
    }
}

fn inapplicable(facts: &Facts<'_>, shown: &[Spanned<&'static str>], sink: &mut Sink) {
    for right in shown.iter().filter(|r| !facts.derived.has(r.value)) {
        let why = missing_ground(right.value);
        sink.push(
            INAPPLICABLE_RIGHT
                .at(right.span, format!("the right `{}` is shown, but {why}", right.value))
                .help("remove it, or mend the facts that it would follow from"),
        );
    }
}

fn slow_objection(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        let marketing = activity.purposes.iter().find(|p| p.term.flag("direct-marketing").is_some());
        let Some(purpose) = marketing else { continue };
        for note in activity.rights.iter().filter(|n| n.right.is_some_and(|r| r.value == "object")) {
            let Some(takes) = note.takes else { continue };
            sink.push(
                SLOW_OBJECTION
                    .at(takes.span, format!("in activity `{}` marketing goes on after people have objected to it", id.value))
                    .also(purpose.term.span, "this is direct marketing")
                    .help("stop at once and remove `takes:`; messages already on their way can be explained in `text:`"),
            );
        }
    }
}

/// The shortest month has 28 days: a longer time can be more than a month.
const SHORTEST_MONTH: f64 = 28.0 * 24.0;

fn slow(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(answer) = facts.policy.rights.answer else { return };
    if answer.value.same(Period { count: 1, unit: Unit::Months }) {
        return;
    }
    let hours = answer.value.hours();
    if hours <= SHORTEST_MONTH {
        return;
    }
    let mut diagnostic =
        SLOW_ANSWER.at(answer.span, "requests are answered within a time that can be longer than a month");
    if hours < 31.5 * 24.0 {
        diagnostic = diagnostic.note("a month from the end of January has 28 days");
    }
    sink.push(diagnostic.help("write `answer: 1 month`, a shorter time, or leave it out: the time of the law is then given, with its extension"));
}

/// More answers than requests, the same count twice, or a year that is not over.
fn metrics(facts: &Facts<'_>, sink: &mut Sink) {
    let metrics = &facts.policy.rights.metrics;
    for (index, metric) in metrics.iter().enumerate() {
        let answers = [metric.granted, metric.denied];
        let answered: u64 = answers.iter().flatten().map(|n| u64::from(n.value)).sum();
        if let Some(received) = metric.received.filter(|n| u64::from(n.value) < answered) {
            let mut found = CONFLICTING_METRICS
                .at(
                    received.span,
                    format!("{} requests came in, and {answered} were met or refused", received.value),
                )
                .help("correct the counts; a request that was met in part counts among those that were met");
            for (number, what) in answers.iter().zip(["met", "refused"]) {
                found = match number {
                    Some(number) => found.also(number.span, what),
                    None => found,
                };
            }
            sink.push(found);
        }
        let twin = |m: &&Metric| m.year.value == metric.year.value && m.right.value == metric.right.value;
        if let Some(first) = metrics.iter().take(index).find(twin) {
            sink.push(
                CONFLICTING_METRICS
                    .at(
                        metric.right.span,
                        format!("`{}` in {} is counted twice", metric.right.value, metric.year.value),
                    )
                    .also(first.right.span, "first count")
                    .help("keep one of them"),
            );
        }
        if i64::from(metric.year.value) >= i64::from(facts.today.year()) {
            sink.push(
                CONFLICTING_METRICS
                    .at(
                        metric.year.span,
                        format!("the year {} is not over, and its requests are counted", metric.year.value),
                    )
                    .help("publish the counts of a year when it is over"),
            );
        }
    }
}
