//! Transfer mechanisms that hold for a time: a certification until a day, clauses signed on one. Articles 44 to 46 GDPR.
//!
//! What the law ended for everybody is in [`super::mechanisms`]; here it is what the author says of this one transfer.

use super::mechanisms::{Worth, worth};
use super::periods::EXPIRED_PART;
use super::{Facts, Group, Under};
use crate::derive::{Protection, TransferFact};
use crate::diag::{Citation, Diagnostic, Level, Rule, Sink};
use crate::model::Validity;
use crate::model::transfer::Transfer;
use crate::source::{Span, Spanned};
use jiff::civil::Date;

/// The group.
pub static GROUP: Group = Group {
    title: "Mechanisms that hold for a time",
    rules: &[&MECHANISM_NOT_IN_FORCE],
    passes: &[(Under::Gdpr, run)],
};

/// A certification that has run out, clauses that are yet to be signed.
pub static MECHANISM_NOT_IN_FORCE: Rule = Rule {
    code: "G44-31",
    name: "mechanism-not-in-force",
    level: Level::Error,
    summary: "a transfer rests on something that does not hold yet or does not hold any more",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 44",
        says: "a transfer takes place only if the conditions of Chapter V are complied with, on every day on which it takes place",
    }],
    explanation: include_str!("explain/mechanism-not-in-force.md"),
    acceptable: true,
};

/// Why a mechanism does not hold on a day, with the date that says so.
enum Out {
    /// It ended.
    Over(Spanned<Date>),
    /// It begins, or is signed, on a later day.
    Ahead(Spanned<Date>),
}

impl Out {
    fn date(&self) -> Spanned<Date> {
        match self {
            Out::Over(date) | Out::Ahead(date) => *date,
        }
    }
}

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let mut reported: Vec<Span> = Vec::new();
    for fact in &facts.derived.transfers {
        let day = first_day(facts, fact);
        let declared = || {
            fact.protection.iter().filter_map(|protection| match protection {
                Protection::Declared(transfer) => Some(*transfer),
                Protection::Adequacy(_) => None,
            })
        };
        let holds =
            |transfer: &Transfer| worth(facts, transfer) == Worth::Carries && out(transfer, day).is_none();
        let protected = declared().any(holds) || fact.decision.is_some_and(|row| !row.certified_only());
        for transfer in declared().filter(|transfer| worth(facts, transfer) == Worth::Carries) {
            let Some(out) = out(transfer, day).filter(|_| !reported.contains(&transfer.span)) else {
                continue;
            };
            reported.push(transfer.span);
            match (protected, &out) {
                (false, _) => sink.push(unprotected(fact, transfer, &out, day, facts.today)),
                (true, Out::Over(date)) => sink.push(
                    EXPIRED_PART
                        .at(
                            date.span,
                            format!(
                                "`{}` held until {}, and the policy still tells of it",
                                transfer.mechanism.value, date.value
                            ),
                        )
                        .help("remove it, or change the day if it was renewed"),
                ),
                // it takes over one day, and something protects the data until then
                (true, Out::Ahead(_)) => {}
            }
        }
    }
}

/// The first day, from today on, on which the transfer can take place: not before the policy and the recipient begin.
fn first_day(facts: &Facts<'_>, fact: &TransferFact<'_>) -> Date {
    let starts = [facts.policy.about.effective, fact.recipient.validity.from];
    starts.into_iter().flatten().map(|date| date.value).fold(facts.today, Date::max)
}

fn out(transfer: &Transfer, day: Date) -> Option<Out> {
    let Validity { from, to } = transfer.validity;
    // one that ends before it begins is reported as such
    if matches!((from, to), (Some(from), Some(to)) if to.value < from.value) {
        return None;
    }
    let over = to.filter(|to| to.value < day).map(Out::Over);
    let ahead = [from, transfer.dated].into_iter().flatten().find(|from| from.value > day);
    over.or(ahead.map(Out::Ahead))
}

fn unprotected(
    fact: &TransferFact<'_>,
    transfer: &Transfer,
    out: &Out,
    day: Date,
    today: Date,
) -> Diagnostic {
    let (name, date) = (&transfer.mechanism.value, out.date());
    let (when, help) = match out {
        Out::Over(_) => (
            "held until",
            "if it was renewed, change `valid-to:`; otherwise declare what protects the data now, or take the recipient out",
        ),
        Out::Ahead(_) => (
            "does not hold before",
            "declare what protects the data until then, or say with `valid-from:` of the recipient that it gets none before",
        ),
    };
    let found = MECHANISM_NOT_IN_FORCE
        .at(
            date.span,
            format!("`{name}`, on which the transfer to `{}` rests, {when} {}", fact.id.value, date.value),
        )
        .also(transfer.mechanism.span, "what protects the data")
        .help(help);
    if day == today { found } else { found.note(format!("the transfer begins on {day}")) }
}
