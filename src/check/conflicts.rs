//! Retention entries that disagree about the same data, in the end or in what follows it. Article 5(1)(a) GDPR.
//!
//! Two entries are about the same data when nothing sets them apart: the data, the people, the recipient, the product, the stage,
//! the case, a law that asks for one of them, or what happens in between. An entry for some of the data is an exception
//! to one for all of them and contradicts nothing.

use super::citations::{STORAGE, TRANSPARENT};
use super::{Facts, Group, Under};
use crate::diag::{Level, Rule, Sink};
use crate::model::cited::Cited;
use crate::model::{Activity, Form, Length, Policy, Retention, Term, Text};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Contradictory retention",
    rules: &[&CONFLICTING_RETENTION],
    passes: &[(Under::Gdpr, run)],
};

/// Two ends for the same data.
pub static CONFLICTING_RETENTION: Rule = Rule {
    code: "RET-04",
    name: "conflicting-retention",
    level: Level::Error,
    summary: "two retention entries disagree about the same data",
    citations: &[TRANSPARENT, STORAGE],
    explanation: include_str!("explain/conflicting-retention.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        conflicts(&format!("activity `{}`", id.value), "its data", &activity.retention, sink);
        for entry in &activity.retention {
            phases(id, entry, sink);
        }
    }
    conflicts("this policy", "all other data", &facts.policy.retention, sink);
    for entry in &facts.policy.retention {
        for_all(facts.policy, entry, sink);
    }
}

/// An entry of the whole policy holds where an activity says nothing. Where every activity that has the data says how
/// long it keeps them, there is no such case left, and both are about the same data.
fn for_all(policy: &Policy, entry: &Retention, sink: &mut Sink) {
    let mut told: Vec<&str> = Vec::new();
    for datum in &entry.data {
        let with: Vec<&(Spanned<String>, Activity)> =
            policy.performed().filter(|(_, a)| a.all_data().any(|d| d.term.is(&datum.value))).collect();
        if with.iter().any(|(_, activity)| !says_always(activity, &datum.value)) {
            continue;
        }
        for (id, activity) in with {
            let Some(other) = about(activity, &datum.value)
                .into_iter()
                .find(|other| about_same_but_for_data(entry, other) && disagree(entry, other))
            else {
                continue;
            };
            if told.contains(&id.value.as_str()) {
                continue;
            }
            told.push(&id.value);
            sink.push(
                CONFLICTING_RETENTION
                    .at(
                        entry.span,
                        format!(
                            "this policy and its activity `{}` say in two ways how long `{}` is kept",
                            id.value, datum.value
                        ),
                    )
                    .label("for the whole policy")
                    .also(other.span, "in the activity")
                    .note("an entry of the whole policy is about activities that do not say it themselves, and no activity with these data is left")
                    .help("keep one of them; if both are true, say in the activity what sets them apart: `people:`, `recipient:`, `product:`, `stage:` or `when:`"),
            );
        }
    }
}

/// Entries of an activity about a category of data: those that name it, or else those for all of its data.
fn about<'a>(activity: &'a Activity, datum: &str) -> Vec<&'a Retention> {
    let named = |entry: &&Retention| entry.data.iter().any(|d| d.value == datum);
    let entries: Vec<&Retention> = activity.retention.iter().filter(named).collect();
    match entries.is_empty() {
        true => activity.retention.iter().filter(|entry| entry.data.is_empty()).collect(),
        false => entries,
    }
}

/// Whether an activity says how long it keeps a category of data in every case.
fn says_always(activity: &Activity, datum: &str) -> bool {
    about(activity, datum).into_iter().any(|entry| {
        entry.stage.is_none()
            && entry.when.is_none()
            && entry.people.is_empty()
            && entry.recipients.is_empty()
            && entry.only.is_everything()
            && entry.stored_on.is_none()
            && entry.validity.from.is_none()
            && entry.validity.to.is_none()
    })
}

/// One finding for each entry that disagrees with an earlier one.
fn conflicts(who: &str, all: &str, entries: &[Retention], sink: &mut Sink) {
    for (index, second) in entries.iter().enumerate() {
        let earlier = entries.iter().take(index);
        let Some(first) =
            earlier.into_iter().find(|first| about_same(first, second) && disagree(first, second))
        else {
            continue;
        };
        let data: Vec<String> = second
            .data
            .iter()
            .filter(|d| first.data.iter().any(|f| f.value == d.value))
            .map(|d| format!("`{}`", d.value))
            .collect();
        let what = if data.is_empty() { all.to_owned() } else { data.join(", ") };
        let outcomes = [first, second].map(|e| e.then.map_or(e.span, |t| t.span));
        let (flaw, places, label, other) = match same_form(&first.form, &second.form) {
            true => ("what happens then with", outcomes, "another outcome", "one outcome"),
            false => ("how long it keeps", [first.span, second.span], "another end", "one end"),
        };
        sink.push(
            CONFLICTING_RETENTION
                .at(places[1], format!("{who} says in two ways {flaw} {what}"))
                .label(label)
                .also(places[0], other)
                .help("keep one of them, join them under `earlier-of:` or `later-of:`, or say what sets them apart: `data:`, `people:`, `recipient:`, `product:`, `stage:`, `when:`, `valid-from:` or `valid-to:`"),
        );
    }
}

/// What follows the end of a period ends after it, where both count from the same event.
fn phases(id: &Spanned<String>, entry: &Retention, sink: &mut Sink) {
    for (phase, next) in entry.phases().zip(entry.phases().skip(1)) {
        let (Form::Period { length, after: Some(start) }, Form::Period { length: other, after: Some(event) }) =
            (&phase.form, &next.form)
        else {
            continue;
        };
        let over = length.shortest().zip(other.longest()).is_some_and(|(a, b)| b.hours() <= a.hours());
        if !same_term(start, event) || !over {
            continue;
        }
        let kept = match phase.then.map(|t| t.value) {
            Some("archive") => "archived",
            Some("pseudonymise") => "pseudonymised",
            _ => "blocked",
        };
        sink.push(
            CONFLICTING_RETENTION
                .at(next.span, format!("activity `{}` keeps data {kept} until a time that is over when it starts", id.value))
                .label("ends no later")
                .also(start.span, "than this, from the same event")
                .help("write the whole time from the event, or leave the event out: then the time runs from the end of the one before"),
        );
    }
}

/// Whether nothing sets the entries apart.
fn about_same(first: &Retention, second: &Retention) -> bool {
    common(&first.data, &second.data) && about_same_but_for_data(first, second)
}

fn about_same_but_for_data(first: &Retention, second: &Retention) -> bool {
    let apart = [first, second].iter().any(|e| e.stage.is_some() || e.when.is_some());
    !apart
        && first.validity.overlaps(&second.validity)
        && common(&first.people, &second.people)
        && common(&first.recipients, &second.recipients)
        && common(&first.only.products, &second.only.products)
        && common(&first.only.platforms, &second.only.platforms)
        && first.stored_on.map(|s| s.value) == second.stored_on.map(|s| s.value)
        && same_laws(&first.law, &second.law)
}

/// Both for all, or both for some of the same.
fn common<T: PartialEq>(first: &[Spanned<T>], second: &[Spanned<T>]) -> bool {
    match (first, second) {
        ([], []) => true,
        ([], _) | (_, []) => false,
        _ => first.iter().any(|f| second.iter().any(|s| s.value == f.value)),
    }
}

fn same_laws(first: &[Cited], second: &[Cited]) -> bool {
    first.len() == second.len() && first.iter().all(|f| second.iter().any(|s| s.same(f)))
}

/// Data that are blocked, archived or made anonymous after one time can go after another.
fn is_step(first: &Retention, second: &Retention) -> bool {
    let then = |e: &Retention| e.then.map_or("", |t| t.value);
    let (a, b) = (then(first), then(second));
    let stays = |t: &str| matches!(t, "block" | "archive" | "anonymise" | "pseudonymise");
    a != b && (stays(a) || stays(b))
}

/// Whether both can be true at once is only asked of forms that set an end: criteria may stand beside anything, and so
/// may a longest or shortest time, unless no time from the same event is within both.
fn disagree(first: &Retention, second: &Retention) -> bool {
    if let Some((a, b, same)) = limits(&first.form, &second.form) {
        return same && !a.meets(b);
    }
    let sets_end = |form: &Form| !matches!(form, Form::ReviewOnly | Form::Criteria(_) | Form::Statutory);
    let both = sets_end(&first.form) && sets_end(&second.form);
    both && match same_form(&first.form, &second.form) {
        true => matches!((first.then, second.then), (Some(a), Some(b)) if a.value != b.value),
        false => !is_step(first, second),
    }
}

/// Two lengths of which one at least is not one period, and whether they count from the same event.
fn limits(first: &Form, second: &Form) -> Option<(Length, Length, bool)> {
    match (first, second) {
        (Form::Period { length: a, after: x }, Form::Period { length: b, after: y }) => {
            let exact = a.exactly().is_some() && b.exactly().is_some();
            let same_start = same_start(x.as_ref(), y.as_ref());
            (!(exact || same_start && a.same(*b))).then_some((*a, *b, same_start))
        }
        (Form::Period { length, .. }, _) | (_, Form::Period { length, .. }) => {
            length.exactly().is_none().then_some((*length, *length, false))
        }
        _ => None,
    }
}

fn same_form(first: &Form, second: &Form) -> bool {
    let withdrawn = |form: &Form| match form {
        Form::UntilWithdrawn => true,
        Form::Until(event) => ["withdrawal", "objection", "unsubscription"].iter().any(|e| event.is(e)),
        _ => false,
    };
    if withdrawn(first) && withdrawn(second) {
        return true;
    }
    match (first, second) {
        (Form::Period { length: p, after: a }, Form::Period { length: q, after: b }) => {
            p.same(*q) && same_start(a.as_ref(), b.as_ref())
        }
        (Form::Until(a), Form::Until(b)) => same_term(a, b),
        (Form::Session, Form::Session) | (Form::Limitation, Form::Limitation) => true,
        (Form::UntilDate(a), Form::UntilDate(b)) => a == b,
        (Form::Last(n, a), Form::Last(m, b)) => n == m && same_text(a, b),
        (Form::Indefinite(_), Form::Indefinite(_)) => true,
        (Form::EarlierOf(a), Form::EarlierOf(b)) | (Form::LaterOf(a), Form::LaterOf(b)) => {
            a.len() == b.len() && a.iter().all(|f| b.iter().any(|g| same_form(f, g)))
        }
        _ => false,
    }
}

/// A period without a start runs from collection.
fn same_start(first: Option<&Term>, second: Option<&Term>) -> bool {
    match (first, second) {
        (None, None) => true,
        (Some(a), Some(b)) => same_term(a, b),
        (Some(one), None) | (None, Some(one)) => one.is("collection"),
    }
}

fn same_term(first: &Term, second: &Term) -> bool {
    use crate::model::Words;
    match (&first.id, &second.id) {
        (Some(a), Some(b)) => a == b,
        (None, None) => match (&first.words, &second.words) {
            (Words::OwnEvent { after: Some(a), .. }, Words::OwnEvent { after: Some(b), .. }) => {
                same_text(a, b)
            }
            _ => false,
        },
        _ => false,
    }
}

fn same_text(first: &Text, second: &Text) -> bool {
    let words = |t: &Text| t.values.iter().map(|(l, v)| (l.clone(), v.value.clone())).collect::<Vec<_>>();
    words(first) == words(second)
}
