//! Retention that sounds as if it ended and does not: a shortest time alone, data that are pseudonymised or archived,
//! an event that is past.
//! Articles 5(1)(e) and 4(5) GDPR.

use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::{Form, Length, Retention, Term};
use crate::source::Span;

/// The group.
pub static GROUP: Group = Group {
    title: "Ends of retention",
    rules: &[&MINIMUM_WITHOUT_END, &PSEUDONYMISED_AS_END, &ARCHIVE_AS_END, &NO_END, &UNTIL_PAST],
    passes: &[(Under::Gdpr, run)],
};

const LIMITATION: Citation = Citation {
    act: "GDPR",
    provision: "Article 5(1)(e)",
    says: "data identify people for no longer than the purposes make necessary",
};

/// At least so long, and nothing says until when.
pub static MINIMUM_WITHOUT_END: Rule = Rule {
    code: "RET-15",
    name: "minimum-without-end",
    level: Level::Warning,
    summary: "data are kept at least for a time, and nothing says when they go",
    citations: &[
        LIMITATION,
        Citation {
            act: "GDPR",
            provision: "Article 13(2)(a)",
            says: "people are told how long their data are stored or, if that is not possible, the criteria that decide it",
        },
    ],
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

/// An archive that nothing leaves.
pub static ARCHIVE_AS_END: Rule = Rule {
    code: "RET-19",
    name: "archive-as-end",
    level: Level::Warning,
    summary: "data are archived in the end, with neither a law nor a time for the archive",
    citations: &[
        LIMITATION,
        Citation {
            act: "GDPR",
            provision: "Articles 5(1)(e) and 89(1)",
            says: "data may be stored longer only for archiving in the public interest, research or statistics, with safeguards",
        },
    ],
    explanation: include_str!("explain/archive-as-end.md"),
    acceptable: true,
};

/// Data that are never deleted.
pub static NO_END: Rule = Rule {
    code: "RET-20",
    name: "kept-without-end",
    level: Level::Hint,
    summary: "data are kept without an end",
    citations: &[LIMITATION],
    explanation: include_str!("explain/kept-without-end.md"),
    acceptable: true,
};

/// Until something that has happened already.
pub static UNTIL_PAST: Rule = Rule {
    code: "RET-21",
    name: "until-past-event",
    level: Level::Warning,
    summary: "data are kept until something that has happened when the policy is read",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 13(2)(a)",
        says: "people are told how long their data are stored or, if that is not possible, the criteria that decide it",
    }],
    explanation: include_str!("explain/until-past-event.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        let who = format!("activity `{}`", id.value);
        entries(&who, &activity.retention, sink);
        // an authority's archive is a public one; what must not be contacted again has to stay on a list
        let public = facts.controllers_of(activity).iter().any(|party| party.public_authority);
        let lasting = ["archiving", "scientific-research", "official-statistics", "marketing-suppression"];
        let for_long = activity.purposes.iter().any(|p| lasting.iter().any(|id| p.term.is(id)));
        if !public && !for_long {
            endless(&who, &activity.retention, sink);
        }
        past(&who, &activity.retention, sink);
    }
    entries("this policy", &facts.policy.retention, sink);
    if facts.policy.all_controllers().all(|party| !party.public_authority) {
        endless("this policy", &facts.policy.retention, sink);
    }
    past("this policy", &facts.policy.retention, sink);
}

/// Archives and periods without an end, and without a law that asks for it.
fn endless(who: &str, entries: &[Retention], sink: &mut Sink) {
    for entry in entries.iter().filter(|entry| entry.phases().all(|phase| phase.law.is_empty())) {
        // what somebody else archives is not in the author's hands
        let ours = entry.recipients.is_empty();
        let last = entry.phases().last().and_then(|phase| phase.then).filter(|_| ours);
        if let Some(then) = last.filter(|then| then.value == "archive") {
            sink.push(
                ARCHIVE_AS_END
                    .at(then.span, format!("{who} archives data in the end, and nothing says when they leave the archive"))
                    .label("no end")
                    .help("say how long they stay there and what comes then: `then: { archive: { keep: 5 years, then: delete } }`; where a law asks for the archive, name it with `law:`"),
            );
        }
        // one for single data, with its reason, has been thought of
        if matches!(entry.form, Form::Indefinite(_)) && entry.data.is_empty() {
            sink.push(
                NO_END
                    .at(entry.span, format!("{who} keeps data without an end"))
                    .note("that data may be of use one day is no purpose")
                    .help("write the event that ends it with `until:`, a period, or `criteria:` by which it is decided; where a law asks for it, name it with `law:`"),
            );
        }
    }
}

/// Events that are counted from: the last of several, or the first thing that happens to data.
const PAST: [&str; 5] = ["last-login", "last-purchase", "last-contact", "last-visit", "collection"];

fn past(who: &str, entries: &[Retention], sink: &mut Sink) {
    fn until(form: &Form) -> Option<&Term> {
        match form {
            Form::Until(event) => Some(event).filter(|event| PAST.iter().any(|id| event.is(id))),
            Form::EarlierOf(forms) | Form::LaterOf(forms) => forms.iter().find_map(until),
            _ => None,
        }
    }
    for phase in entries.iter().flat_map(Retention::phases) {
        let Some(event) = until(&phase.form) else { continue };
        let id = event.id.as_deref().unwrap_or_default();
        sink.push(
            UNTIL_PAST
                .at(phase.span, format!("{who} keeps data until `{id}`, which has happened already"))
                .label("nobody knows of a visit or purchase that it is the last one")
                .help(format!("say how long after it: `keep: 2 years` with `after: {id}`; or name an event to come, such as `until: account-closure`")),
        );
    }
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
    first.data.is_empty()
        || second.data.is_empty()
        || first.data.iter().any(|a| second.data.iter().any(|b| a.value == b.value))
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
