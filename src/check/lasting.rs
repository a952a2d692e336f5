//! Retention that has no end: archives that nothing leaves, data that are kept for good, ends that are past already.
//! Articles 5(1)(e) and 13(2)(a) GDPR. Ends that sound like one are in [`super::ends`].

use super::citations::{LIMITATION, STORAGE};
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::{Form, Retention, Term};

/// The group.
pub static GROUP: Group = Group {
    title: "Retention without an end",
    rules: &[&ARCHIVE_AS_END, &NO_END, &UNTIL_PAST],
    passes: &[(Under::Gdpr, run)],
};

/// An archive that nothing leaves.
pub static ARCHIVE_AS_END: Rule = Rule {
    code: "RET-22",
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
    citations: &[STORAGE],
    explanation: include_str!("explain/until-past-event.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        let who = format!("activity `{}`", id.value);
        // an authority's archive is a public one; what must not be contacted again has to stay on a list
        let public = facts.controllers_of(activity).iter().any(|party| party.public_authority);
        let lasting = ["archiving", "scientific-research", "official-statistics", "marketing-suppression"];
        let for_long = activity.purposes.iter().any(|p| lasting.iter().any(|id| p.term.is(id)));
        if !public && !for_long {
            endless(&who, &activity.retention, sink);
        }
        past(&who, &activity.retention, sink);
    }
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
