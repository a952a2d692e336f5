//! How long data are kept: Articles 13(2)(a), 14(2)(a) and 5(1)(e) GDPR. Entries that contradict each other are in
//! [`super::conflicts`], periods that differ from a law's in [`super::statutory`].

use super::citations::{LIMITATION, STORAGE};
use super::{Facts, Group, Under, called, listed};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Activity;
use crate::model::data::Datum;
use crate::model::{BasisKind, Form, Period, Retention, Term, Unit};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Retention",
    rules: &[
        &MISSING_RETENTION,
        &DATA_WITHOUT_PERIOD,
        &REVIEW_WITHOUT_END,
        &UNNAMED_RETENTION_LAW,
        &ENDLESS_MARKETING,
        &LONG_APPLICANT_RETENTION,
        &BLANKET_LIMITATION,
        &BACKUPS_WITHOUT_END,
    ],
    passes: &[(Under::Gdpr, run)],
};

/// An activity that does not say how long.
pub static MISSING_RETENTION: Rule = Rule {
    code: "RET-01",
    name: "missing-retention-period",
    level: Level::Error,
    summary: "an activity does not say how long data are kept",
    citations: &[STORAGE],
    explanation: include_str!("explain/missing-retention-period.md"),
    acceptable: true,
};

/// An activity that says how long for some of its data only.
pub static DATA_WITHOUT_PERIOD: Rule = Rule {
    code: "RET-18",
    name: "data-without-period",
    level: Level::Warning,
    summary: "an activity says how long some of its data are kept, and nothing of the rest",
    citations: &[STORAGE],
    explanation: include_str!("explain/data-without-period.md"),
    acceptable: true,
};

/// Data are looked through, and nothing says that they go.
pub static REVIEW_WITHOUT_END: Rule = Rule {
    code: "RET-03",
    name: "review-without-end",
    level: Level::Error,
    summary: "data are reviewed now and then, and no end is set",
    citations: &[STORAGE, LIMITATION],
    explanation: include_str!("explain/review-without-end.md"),
    acceptable: true,
};

/// As long as the law says, and not which law.
pub static UNNAMED_RETENTION_LAW: Rule = Rule {
    code: "RET-06",
    name: "unnamed-retention-law",
    level: Level::Error,
    summary: "data are kept as long as a law asks or allows, and the law is not named",
    citations: &[STORAGE],
    explanation: include_str!("explain/unnamed-retention-law.md"),
    acceptable: true,
};

/// Advertising nobody asked for until they object, however long they are silent.
pub static ENDLESS_MARKETING: Rule = Rule {
    code: "RET-09",
    name: "endless-marketing",
    level: Level::Hint,
    summary: "data for marketing without consent are kept until people act, with no limit for those who are silent",
    citations: &[LIMITATION],
    explanation: include_str!("explain/endless-marketing.md"),
    acceptable: true,
};

/// Applications kept for long without a reason.
pub static LONG_APPLICANT_RETENTION: Rule = Rule {
    code: "RET-10",
    name: "long-applicant-retention",
    level: Level::Warning,
    summary: "data of applicants are kept for more than six months without a reason",
    citations: &[LIMITATION],
    explanation: include_str!("explain/long-applicant-retention.md"),
    acceptable: true,
};

/// Everything is kept until no claim can be brought any more.
pub static BLANKET_LIMITATION: Rule = Rule {
    code: "RET-13",
    name: "blanket-limitation",
    level: Level::Warning,
    summary: "the time within which claims can be brought decides how long nearly everything is kept",
    citations: &[
        LIMITATION,
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(c)",
            says: "data are limited to what is necessary for the purposes: for claims that is evidence, not all there is",
        },
    ],
    explanation: include_str!("explain/blanket-limitation.md"),
    acceptable: true,
};

/// Backups are made, and nothing says when data leave them.
pub static BACKUPS_WITHOUT_END: Rule = Rule {
    code: "RET-14",
    name: "backups-without-end",
    level: Level::Warning,
    summary: "the policy tells of backups, and not how long data stay in them",
    citations: &[STORAGE, LIMITATION],
    explanation: include_str!("explain/backups-without-end.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    // what holds for all data, or for each of an activity's, holds for an activity that says nothing
    let general = &facts.policy.retention;
    let named = |datum: &Datum| general.iter().any(|e| e.data.iter().any(|d| datum.term.is(&d.value)));
    let covered = |activity: &Activity| {
        let mut data = activity.all_data().peekable();
        general.iter().any(Retention::holds_for_all) || (data.peek().is_some() && data.all(named))
    };
    for phase in facts.policy.retention.iter().flat_map(Retention::phases) {
        unnamed_law("this policy", phase, sink);
    }
    for (id, activity) in facts.policy.performed() {
        if !covered(activity) {
            missing(id, activity, sink);
            left_out(facts, id, activity, sink);
            people_left_out(id, activity, sink);
        }
        reviews(id, activity, sink);
        for phase in activity.retention.iter().flat_map(Retention::phases) {
            unnamed_law(&format!("activity `{}`", id.value), phase, sink);
        }
        endless_marketing(id, activity, sink);
        applicants(id, activity, sink);
    }
    blanket_limitation(facts, sink);
    backups(facts, sink);
}

fn missing(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    // an entry that could not be read has a message of its own
    if !activity.retention.is_empty() || activity.keys.retention.is_some() {
        return;
    }
    sink.push(
        MISSING_RETENTION
            .at(activity.head, format!("activity `{}` does not say how long its data are kept", id.value))
            .label("`retention:` is missing")
            .help("add `retention:` with a period such as `2 years after end of contract`, `until-withdrawn`, or `criteria:` where no period can be given"),
    );
}

/// Data that no entry is about, where entries name their data. One entry for a recipient, a product, a device, a stage
/// or a case leaves the others open; several can be all there are.
fn left_out(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let entries = || activity.retention.iter().chain(&facts.policy.retention);
    let mut of_all = activity.retention.iter().filter(|entry| entry.data.is_empty());
    let narrowed = match (of_all.next(), of_all.next()) {
        (None, _) => None,
        (Some(only), None) if activity.retention.len() > 1 && !only.holds_for_all() => Some(only),
        // of a single entry that is for one case only, readers learn nothing of the others
        (Some(only), None) if only.when.is_some() => Some(only),
        _ => return,
    };
    if activity.retention.is_empty() {
        return;
    }
    let named = |term: &Term| entries().flat_map(|entry| &entry.data).any(|name| term.is(&name.value));
    let open: Vec<&Term> = activity.all_data().map(|datum| &datum.term).filter(|term| !named(term)).collect();
    let [first, rest @ ..] = open.as_slice() else { return };
    let names: Vec<String> = open.iter().map(|term| called(term)).collect();
    let mut found = DATA_WITHOUT_PERIOD
        .at(first.span, format!("activity `{}` does not say how long it keeps {}", id.value, listed(&names)))
        .label(match narrowed {
            None => "no entry under `retention:` is about this",
            Some(_) => "nothing under `retention:` holds for this everywhere and always",
        });
    for term in rest.iter().take(2) {
        found = found.also(term.span, "nor about this");
    }
    found = match (narrowed, activity.keys.retention) {
        (Some(entry), _) => found.also(entry.span, "this one holds for a part only"),
        (None, Some(retention)) => found.also(retention, "each entry here names its data"),
        (None, None) => found,
    };
    sink.push(found.help("add an entry without `data:` for all that has no other period, or name these data in one of the entries"));
}

/// People that no entry is about, where the entries for all data name groups of people.
fn people_left_out(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let of_all = || activity.retention.iter().filter(|entry| entry.data.is_empty());
    // of a single one among others it is said that it leaves data open
    if of_all().count() < 2 && activity.retention.len() > 1 {
        return;
    }
    let open = activity.people_outside(of_all().map(|entry| entry.people.as_slice()));
    let [first, ..] = open.as_slice() else { return };
    let names: Vec<String> = open.iter().map(|term| called(term)).collect();
    sink.push(
        DATA_WITHOUT_PERIOD
            .at(
                first.span,
                format!(
                    "activity `{}` does not say how long it keeps data about {}",
                    id.value,
                    listed(&names)
                ),
            )
            .label("no entry under `retention:` is about these people")
            .also(activity.keys.retention.unwrap_or(activity.head), "each entry here names its people")
            .help("add an entry for them, or one without `people:` for all others"),
    );
}

/// An entry with another form for the same data sets the end that the review does not.
fn reviews(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let is_review = |e: &Retention| matches!(e.form, Form::ReviewOnly);
    let ends = |review: &Retention| {
        activity.retention.iter().filter(|e| !is_review(e)).any(|e| {
            e.data.is_empty()
                || review.data.is_empty()
                || e.data.iter().any(|d| review.data.iter().any(|r| r.value == d.value))
        })
    };
    for entry in activity.retention.iter().filter(|e| is_review(e)) {
        if ends(entry) {
            continue;
        }
        sink.push(
            REVIEW_WITHOUT_END
                .at(entry.review.map_or(entry.span, |r| r.span), format!("activity `{}` reviews its data and does not say when they go", id.value))
                .label("a review is not an end")
                .help("add the end beside `review:`, such as `keep: 3 years` with `after: last contact`, or `criteria:` with what the review decides by"),
        );
    }
}

fn unnamed_law(who: &str, entry: &Retention, sink: &mut Sink) {
    if !entry.law.is_empty() {
        return;
    }
    let (flaw, label) = match &entry.form {
        Form::Until(event) if event.is("statutory-period-expired") => {
            ("keeps data as long as a law asks for, and does not name the law", "which law?")
        }
        Form::Limitation => (
            "keeps data until claims are time-barred, and does not name the law that says when",
            "under which law?",
        ),
        _ => return,
    };
    sink.push(
        UNNAMED_RETENTION_LAW
            .at(entry.span, format!("{who} {flaw}"))
            .label(label)
            .help("add `law:` with the law, such as `law: se-bokforingslagen`; one that is not known here goes under `laws:`"),
    );
}

/// Events that the person brings about.
const BY_PERSON: [&str; 5] =
    ["withdrawal", "unsubscription", "objection", "erasure-request", "removal-by-you"];

fn endless_marketing(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(purpose) = activity.purposes.iter().find(|p| p.term.flag("direct-marketing").is_some()) else {
        return;
    };
    let waits = |e: &Retention| match &e.form {
        Form::UntilWithdrawn => true,
        Form::Until(event) => BY_PERSON.iter().any(|b| event.is(b)),
        _ => false,
    };
    // whoever consented asked for it
    let asked = activity.bases.iter().any(|b| b.kind == BasisKind::Consent);
    if asked || activity.retention.is_empty() || !activity.retention.iter().all(waits) {
        return;
    }
    sink.push(
        ENDLESS_MARKETING
            .at(activity.keys.retention.unwrap_or(activity.head), format!("activity `{}` keeps data without end as long as people are silent", id.value))
            .also(purpose.term.span, "this is marketing")
            .help("set a limit for those who are silent, such as `earlier-of: [until unsubscription, 2 years after last activity]`"),
    );
}

/// What authorities and practice take as usual once a position is filled.
const USUAL: Period = Period { count: 6, unit: Unit::Months };

fn applicants(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(people) = activity.people.iter().find(|p| p.is("job-applicants")) else { return };
    // consent to a longer time, or claims that may come, are reasons
    let reason = activity.bases.iter().any(|b| b.kind == BasisKind::Consent)
        || activity.purposes.iter().any(|p| p.term.flag("legal-claims").is_some());
    for entry in &activity.retention {
        let Form::Period { length, .. } = entry.form else { continue };
        let usual = length.longest().is_some_and(|period| period.hours() <= USUAL.hours());
        if reason || !entry.law.is_empty() || entry.because.is_some() || usual {
            continue;
        }
        sink.push(
            LONG_APPLICANT_RETENTION
                .at(entry.span, format!("activity `{}` keeps data of applicants for more than six months without a reason", id.value))
                .also(people.span, "applicants")
                .help("shorten it, or say why: `because:` with the reason, `law:` with the law under which they can bring claims, or ask applicants for consent to a longer time"),
        );
    }
}

/// Three activities or more, and most of those that say how long, keep all of their data until claims are time-barred.
fn blanket_limitation(facts: &Facts<'_>, sink: &mut Sink) {
    let keeping = || facts.policy.performed().filter(|(_, activity)| !activity.retention.is_empty());
    let limited: Vec<&Retention> = keeping()
        .filter(|(_, activity)| activity.retention.iter().all(|entry| matches!(entry.form, Form::Limitation)))
        .filter_map(|(_, activity)| activity.retention.first())
        .collect();
    let Some(first) = limited.first().filter(|_| limited.len() >= 3 && limited.len() * 2 > keeping().count())
    else {
        return;
    };
    let message = format!(
        "{} of {} activities keep all their data until claims are time-barred",
        limited.len(),
        keeping().count()
    );
    let found = limited
        .iter()
        .skip(1)
        .fold(BLANKET_LIMITATION.at(first.span, message), |found, entry| found.also(entry.span, "here too"));
    sink.push(found.help("keep until then only what proves something in a dispute, named with `data:`, and give the rest a period by its purpose"));
}

/// Measures by which copies of data come into being.
const BACKUPS: [&str; 3] = ["regular-backups", "off-site-backups", "encrypted-backups"];

/// How authors call them, in the shipped languages.
const BACKUP_WORDS: [&str; 5] = ["backup", "back-up", "säkerhetskopi", "backuper", "reservkopi"];

/// An activity for backups says how long; elsewhere no field tells backups from the rest, so words of the author's about
/// them outside the measures are given the benefit of the doubt.
fn backups(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    let measures = || policy.security.iter().flat_map(|security| &security.measures);
    let Some(measure) = measures().find(|measure| BACKUPS.iter().any(|id| measure.is(id))) else { return };
    let own = policy.performed().any(|(_, activity)| activity.purposes.iter().any(|p| p.term.is("backup")));
    let of_measure = |span: Span| measures().any(|measure| measure.span.contains(span));
    let said = policy.texts.iter().flat_map(|text| &text.values).any(|(_, text)| {
        let small = text.value.to_lowercase();
        BACKUP_WORDS.iter().any(|word| small.contains(word)) && !of_measure(text.span)
    });
    if own || said || policy.performed().next().is_none() {
        return;
    }
    sink.push(
        BACKUPS_WITHOUT_END
            .at(measure.span, "there are backups, and the policy does not say how long data stay in them")
            .help("add an entry to `retention:` of the policy, such as `{ stage: { en: In backups, … }, keep: 90 days }`"),
    );
}
