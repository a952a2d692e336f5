//! What the catalog of known services fills in: how old it is, and how sure. Article 5(1)(d) and Article 12(1) GDPR.

use super::citations::{INTELLIGIBLE, RECIPIENTS};
use super::{Facts, Group, Under};
use crate::diag::{Level, Rule, Sink};
use crate::model::Used;
use jiff::ToSpan;

/// The group.
pub static GROUP: Group =
    Group { title: "Known services", rules: &[&OLD, &UNCONFIRMED, &ENDED], passes: &[(Under::Gdpr, run)] };

/// Facts of the catalog are taken as true for this many months.
const MONTHS: i32 = 18;

/// Facts that nobody looked at for long.
pub static OLD: Rule = Rule {
    code: "CAT-01",
    name: "old-service-facts",
    level: Level::Warning,
    summary: "facts on a known service have not been looked at for long",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/old-service-facts.md"),
    acceptable: true,
};

/// Facts that no source confirms.
pub static UNCONFIRMED: Rule = Rule {
    code: "CAT-02",
    name: "unconfirmed-service-facts",
    level: Level::Hint,
    summary: "facts on a known service are filled in that no source confirms",
    citations: &[RECIPIENTS],
    explanation: include_str!("explain/unconfirmed-service-facts.md"),
    acceptable: true,
};

/// A service that is no more.
pub static ENDED: Rule = Rule {
    code: "CAT-03",
    name: "ended-service",
    level: Level::Warning,
    summary: "a known service is used that has ended",
    citations: &[INTELLIGIBLE],
    explanation: include_str!("explain/ended-service.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for used in &facts.policy.used {
        ended(facts, used, sink);
        old(facts, used, sink);
        unconfirmed(facts, used, sink);
    }
}

fn ended(facts: &Facts<'_>, used: &Used, sink: &mut Sink) {
    let standing = &used.service.standing;
    let Some(last) = standing.valid_to.filter(|last| *last < facts.today) else { return };
    sink.push(
        ENDED
            .at(used.at, format!("{} ended on {last}", used.service.title))
            .help("name the service that took its place, or remove it; if it still holds data of yours, write out what is true of them and leave `use:` out"),
    );
}

fn old(facts: &Facts<'_>, used: &Used, sink: &mut Sink) {
    let id = &used.service.id;
    let seen = used.checked.unwrap_or_else(|| used.service.oldest());
    if used.filled.is_empty() || seen.saturating_add(MONTHS.months()) >= facts.today {
        return;
    }
    let who = match used.checked {
        Some(_) => "you looked at the facts on",
        None => "the catalog has the facts as of",
    };
    sink.push(
        OLD.at(used.at, format!("{who} {seen}: companies and cookies change, and `{id}` may have too"))
            .label(format!("older than {MONTHS} months"))
            .help(format!(
                "see whether they are still true (`policyc services {id}` shows them), and say so with `checked:`, as in `use: {{ service: {id}, checked: {} }}`",
                facts.today
            )),
    );
}

fn unconfirmed(facts: &Facts<'_>, used: &Used, sink: &mut Sink) {
    if used.checked.is_some() {
        return;
    }
    let standing = &used.service.standing;
    let open = used.filled.iter().filter(|key| !standing.confirms(key));
    let open: Vec<String> =
        open.map(|key| format!("`{}`", key.strip_prefix("cookies.").unwrap_or(key))).collect();
    if open.is_empty() {
        return;
    }
    let id = &used.service.id;
    sink.push(
        UNCONFIRMED
            .at(used.at, format!("the catalog fills in what no source confirms: {}", super::listed(&open)))
            .label("general knowledge")
            .help(format!(
                "see whether it is true (`policyc services {id}` shows it), and say so with `checked:`, as in `use: {{ service: {id}, checked: {} }}`; or write the keys yourself",
                facts.today
            )),
    );
}
