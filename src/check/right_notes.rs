//! What authors add to single rights: what a copy costs, how long a withdrawal takes, and notes in an activity on rights
//! that do not follow from its legal bases. Articles 7(3), 12(5) and 21 GDPR.

use super::citations::INTELLIGIBLE;
use super::wording::plain;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Activity;
use crate::model::{BasisKind, Text};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Notes on rights",
    rules: &[&FEE, &SLOW_WITHDRAWAL, &GROUNDLESS_NOTE],
    passes: &[(Under::Gdpr, run)],
};

/// A price for what is free.
pub static FEE: Rule = Rule {
    code: "RGT-14",
    name: "fee-for-rights",
    level: Level::Warning,
    summary: "people are told of a fee for their rights, and not that the law allows one in special cases only",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 12(5)",
            says: "what is done at somebody's request is free of charge; a reasonable fee is allowed where requests are manifestly unfounded or excessive",
        },
        Citation {
            act: "GDPR",
            provision: "Article 15(3)",
            says: "the first copy of the data is free; for further copies a reasonable fee based on administrative costs is allowed",
        },
    ],
    explanation: include_str!("explain/fee-for-rights.md"),
    acceptable: true,
};

/// A withdrawal that takes effect long after it.
pub static SLOW_WITHDRAWAL: Rule = Rule {
    code: "G07-10",
    name: "slow-withdrawal",
    level: Level::Warning,
    summary: "it takes more than a month until a withdrawal of consent has effect",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 7(3)",
        says: "people may withdraw consent at any time, and withdrawing must be as easy as giving",
    }],
    explanation: include_str!("explain/slow-withdrawal.md"),
    acceptable: true,
};

/// A right that the activity does not give.
pub static GROUNDLESS_NOTE: Rule = Rule {
    code: "RGT-15",
    name: "note-without-ground",
    level: Level::Warning,
    summary: "an activity tells of a right that does not follow from its legal bases",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/note-without-ground.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    if let Some(fee) = &facts.policy.rights.fee {
        costs(fee, sink);
    }
    for (id, activity) in facts.policy.performed() {
        slow_withdrawal(id, activity, sink);
        groundless(id, activity, sink);
    }
}

/// Beginnings of words that speak of what the law allows a fee for, and of no fee, in the shipped languages.
const ALLOWED: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "free",
            "nothing",
            "no",
            "unfounded",
            "excessive",
            "unreasonable",
            "repeat",
            "further",
            "additional",
            "another",
            "second",
            "more",
            "extra",
        ],
    ),
    (
        "sv",
        &[
            "gratis",
            "kostnadsfri",
            "avgiftsfri",
            "utan",
            "ingen",
            "inget",
            "inga",
            "inte",
            "ogrunda",
            "orimlig",
            "upprepa",
            "ytterligare",
            "fler",
            "extra",
            "andra",
        ],
    ),
];

/// A text that names an amount and none of the cases in which the law allows one.
fn costs(fee: &Text, sink: &mut Sink) {
    for (language, said) in &fee.values {
        let Some(allowed) = plain::of_language(ALLOWED, language) else { continue };
        let small = said.value.to_lowercase();
        let amount = small.contains(|c: char| c.is_ascii_digit());
        if !amount || plain::words(&small).any(|word| allowed.iter().any(|start| word.starts_with(start))) {
            continue;
        }
        sink.push(
            FEE.at(said.span, "people are told of a fee for using their rights")
                .label("the first copy, and everything else, is free")
                .help("leave `fee:` out: the page then says that it costs nothing; if you charge for further copies, or for requests that are manifestly unfounded or excessive, say that it is for these"),
        );
        return;
    }
}

/// What takes longer than a month is no effect of a withdrawal any more.
const LONG: f64 = 31.5 * 24.0;

fn slow_withdrawal(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    for note in activity.rights.iter().filter(|n| n.right.is_some_and(|r| r.value == "withdraw")) {
        let Some(takes) = note.takes.filter(|takes| takes.value.hours() > LONG) else { continue };
        sink.push(
            SLOW_WITHDRAWAL
                .at(takes.span, format!("in activity `{}` it takes more than a month until a withdrawal of consent has effect", id.value))
                .note("what is done after the withdrawal rests on no consent any more")
                .help("stop at once and remove `takes:`, or write the days that it really takes; copies that were sent out before can be explained in `text:`"),
        );
    }
}

fn groundless(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    // of bases that are only stated nobody knows what they are, and Swiss law has rights of its own
    let open = activity.bases.iter().any(|b| [BasisKind::Stated, BasisKind::NotRequired].contains(&b.kind));
    if activity.bases.is_empty() || open {
        return;
    }
    let marketing = activity.purposes.iter().any(|p| p.term.flag("direct-marketing").is_some())
        || activity.purposes.iter().any(|p| p.term.flag("advertising").is_some());
    let by_balance = activity.bases.iter().any(|b| matches!(b.kind.point(), Some('e' | 'f')));
    for note in &activity.rights {
        let Some(right) = note.right else { continue };
        let why = match right.value {
            "withdraw" if !activity.rests_on_consent() => "nothing in it rests on consent",
            "object" if !by_balance && !marketing => {
                "nothing in it rests on legitimate interests or a public task, or is direct marketing"
            }
            _ => continue,
        };
        sink.push(
            GROUNDLESS_NOTE
                .at(
                    right.span,
                    format!("activity `{}` tells of the right `{}`, and {why}", id.value, right.value),
                )
                .also(activity.keys.basis.unwrap_or(activity.head), "the legal basis")
                .help("remove the note, or name the legal basis that the right follows from"),
        );
    }
}
