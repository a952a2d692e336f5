//! What the policy says is not there, and lists all the same: data, cookies. Article 5(1)(a) GDPR.

use super::citations::TRANSPARENT;
use super::{Facts, Group, Under, called};
use crate::diag::{Level, Rule, Sink};
use crate::model::data::Datum;
use crate::model::denied::Denied;
use crate::model::{Activity, Term, Words};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "What is denied",
    rules: &[&DENIED_DATA, &DENIED_COOKIES],
    passes: &[(Under::Any, run), (Under::Any, cookies)],
};

/// Not collected, and collected.
pub static DENIED_DATA: Rule = Rule {
    code: "DOC-28",
    name: "denied-data",
    level: Level::Error,
    summary: "data are said not to be collected, and an activity lists them",
    citations: &[TRANSPARENT],
    explanation: include_str!("explain/denied-data.md"),
    acceptable: true,
};

/// No cookies, and a table of them.
pub static DENIED_COOKIES: Rule = Rule {
    code: "EPR-45",
    name: "denied-cookies",
    level: Level::Error,
    summary: "the policy says that no cookies are used, and lists some",
    citations: &[TRANSPARENT],
    explanation: include_str!("explain/denied-cookies.md"),
    acceptable: true,
};

fn cookies(facts: &Facts<'_>, sink: &mut Sink) {
    let Some((first, _)) = facts.policy.cookies.first() else { return };
    for statement in facts.policy.statements.iter().filter(|s| s.kind.value == "no-cookies") {
        sink.push(
            DENIED_COOKIES
                .at(statement.kind.span, "this says that no cookies and no similar technologies are used, and the policy lists some")
                .label("no cookies")
                .also(first.span, format!("`{}` is one", first.value))
                .help("remove the statement; if you mean that visitors are not tracked, say that in words of your own with `{ kind: other, text: … }`"),
        );
    }
}

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        for denied in &activity.not_collected {
            contradiction(id, activity, denied, "this activity", sink);
        }
        for denied in &facts.policy.not_collected {
            contradiction(id, activity, denied, "the policy", sink);
        }
    }
}

/// Data that stay on the person's device are not collected. What is denied with particulars is not all of its category.
fn contradiction(id: &Spanned<String>, activity: &Activity, denied: &Denied, who: &str, sink: &mut Sink) {
    let within = |datum: &&Datum| {
        denied.detail.is_none()
            && includes(&denied.term, &datum.term)
            && denied.only.meets(&datum.only)
            && denied.only.meets(&activity.only)
    };
    for datum in activity.received_data().filter(within) {
        let (what, class) = (called(&datum.term), called(&denied.term));
        sink.push(
            DENIED_DATA
                .at(
                    datum.term.span,
                    format!("activity `{}` lists {what}, and {who} says that it does not collect {class}", id.value),
                )
                .label("collected here")
                .also(denied.term.span, "not collected")
                .help("remove one of them; if only some of it is not collected, say which with `detail:`, `product:` or `platform:`, or in words of your own"),
        );
    }
}

/// Whether a category of data is another one, or a kind of it..
fn includes(denied: &Term, datum: &Term) -> bool {
    let special = datum.flag("special");
    match (&denied.id, &denied.words, &datum.words) {
        (Some(id), ..) => {
            datum.is(id)
                || special == Some(id.as_str())
                || (denied.flag("special") == Some("any") && special.is_some())
        }
        (None, Words::Own(a), Words::Own(b)) => a.values.iter().any(|(lang, words)| {
            b.get(lang).is_some_and(|other| other.value.eq_ignore_ascii_case(&words.value))
        }),
        _ => false,
    }
}
