//! How sure and how current the law data are that a policy relies on. They never make an error: that a row could not be
//! confirmed is no flaw of the policy, but whoever publishes it should look.

use super::complaint::is_home;
use super::{Facts, Group, Under, listed};
use crate::derive::Protection;
use crate::diag::{Citation, Diagnostic, Level, Rule, Sink};
use crate::law::{self, Authority, Sector, Standing};
use jiff::ToSpan;

/// The group.
pub static GROUP: Group = Group {
    title: "How sure the law data are",
    rules: &[&UNVERIFIED_AUTHORITY, &CHALLENGED_ADEQUACY],
    passes: &[(Under::Any, authorities), (Under::Gdpr, challenged)],
};

/// The page shows an address that may be old.
pub static UNVERIFIED_AUTHORITY: Rule = Rule {
    code: "SA-06",
    name: "unverified-authority",
    level: Level::Hint,
    summary: "what the policy tells of its authority is not confirmed, or was last looked at more than a year ago",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 77(1)",
        says: "people can complain to a supervisory authority, so what leads them there should be right",
    }],
    explanation: include_str!("explain/unverified-authority.md"),
    acceptable: true,
};

/// A decision before the court, and nothing beside it.
pub static CHALLENGED_ADEQUACY: Rule = Rule {
    code: "G44-11",
    name: "challenged-adequacy",
    level: Level::Hint,
    summary: "a transfer rests on nothing but an adequacy decision that is challenged in court",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 45(3)",
        says: "the Commission decides by implementing act which countries are adequate; the Court of Justice can annul the act",
    }],
    explanation: include_str!("explain/challenged-adequacy.md"),
    acceptable: true,
};

/// The keys of an authority that a page shows, and what they are called.
const SHOWN: [(&str, &str); 5] = [
    ("names", "its name"),
    ("web", "its website"),
    ("complaint", "its page for complaints"),
    ("email", "its e-mail address"),
    ("post", "its postal address"),
];

fn authorities(facts: &Facts<'_>, sink: &mut Sink) {
    let complaint = &facts.policy.complaint;
    if complaint.left_out.is_some() || complaint.unnamed.is_some() {
        return;
    }
    let elsewhere = facts.derived.authorities.iter().map(|(_, authority)| *authority);
    let others = facts.derived.other_authorities.iter().map(|(_, authority)| *authority);
    for authority in facts.derived.authority.into_iter().chain(others).chain(elsewhere) {
        // one that is not the right one is reported for that
        if authority.sectors != [Sector::Cookies]
            && is_home(facts, &authority.country)
            && authority.standing.holds_on(facts.today)
        {
            unverified(facts, authority, sink);
        }
    }
}

fn unverified(facts: &Facts<'_>, authority: &Authority, sink: &mut Sink) {
    let standing = &authority.standing;
    let is_shown = |key: &str| match key {
        "web" => authority.web.is_some() && authority.complaint.is_none(),
        _ => true,
    };
    let languages = &facts.policy.about.languages;
    let is_doubtful = |key: &str, doubt: &str| match doubt.strip_prefix("names.") {
        Some(language) => key == "names" && languages.iter().any(|own| own.value == language),
        None => key == doubt,
    };
    let unsure: Vec<String> = SHOWN
        .iter()
        .filter(|(key, _)| is_shown(key) && standing.unsure.iter().any(|unsure| is_doubtful(key, unsure)))
        .map(|(_, name)| (*name).to_owned())
        .collect();
    let old = standing.verified_on < facts.today.saturating_sub(12.months());
    let (name, _) = authority.own_name("en");
    let flaw = match (unsure.is_empty(), old) {
        (true, false) => return,
        (false, _) => {
            format!("not everything that the page tells of {name} is confirmed: {}", listed(&unsure))
        }
        (true, true) => {
            format!("what the page tells of {name} was last looked at on {}", standing.verified_on)
        }
    };
    let controller = facts.policy.controller.as_ref();
    let seat = controller.and_then(|c| c.contact.address.as_ref()?.country.as_ref());
    let place = match &facts.policy.complaint.authority {
        Some(chosen) => chosen.value.span,
        None => seat.map_or(facts.policy.head, |country| country.span),
    };
    sink.push(
        UNVERIFIED_AUTHORITY
            .at(place, flaw)
            .note(format!("`policyc law {}` shows the row, with where and when it was read", authority.id))
            .help("compare it with the authority's own website; if it is right, accept this hint here until a year from now; if not, say how the authority is reached under `complaint: { text: … }`"),
    );
}

fn challenged(facts: &Facts<'_>, sink: &mut Sink) {
    for fact in &facts.derived.transfers {
        let Some(decision) = fact.decision else { continue };
        // what protects exports under another law does not carry this one when the decision falls
        let home = facts.derived.home;
        let counts = |protection: &&Protection<'_>| match protection {
            Protection::Adequacy(_) => true,
            Protection::Declared(transfer) => law::mechanism(&transfer.mechanism.value)
                .is_none_or(|mechanism| mechanism.regimes.contains(&home)),
        };
        let carrying: Vec<&Protection<'_>> = fact.protection.iter().filter(counts).collect();
        let (Some(case), [only]) = (&decision.challenged, carrying.as_slice()) else { continue };
        let span = match only {
            Protection::Adequacy(_) => fact.country.map_or(fact.recipient.head, |country| country.span),
            // one that is dead or was never looked up has a rule of its own
            Protection::Declared(transfer)
                if transfer.mechanism.value == "dpf" && transfer.checked.is_some() =>
            {
                transfer.mechanism.span
            }
            Protection::Declared(_) => continue,
        };
        let number = decision.decision.as_deref().unwrap_or("on it");
        sink.push(
            CHALLENGED_ADEQUACY
                .at(span, format!("the transfer to `{}` rests on the decision {number} alone, which is challenged in {case}", fact.id.value))
                .help(format!("have other safeguards ready, and name them beside it once they are agreed: `{}`", facts.safeguard(fact.recipient)))
                .or_together(&fact.id.value, format!("the transfers to {{}} rest on the decision {number} alone, which is challenged in {case}")),
        );
    }
}

/// The same finding, with a note where the row of the law data that it rests on is not confirmed.
pub(super) fn doubt(found: Diagnostic, id: &str, standing: &Standing, keys: &[&str]) -> Diagnostic {
    let unsure: Vec<&str> = keys.iter().copied().filter(|key| !standing.confirms(key)).collect();
    if unsure.is_empty() {
        return found;
    }
    found.note(format!(
        "what the law data say on this is not confirmed (`{}`): see `policyc law {id}`",
        unsure.join("`, `")
    ))
}

/// The row of a mechanism that has ended, for [`doubt`].
pub(super) fn doubt_of_mechanism(found: Diagnostic, mechanism: &law::Mechanism) -> Diagnostic {
    doubt(found, &mechanism.id, &mechanism.standing, &["dead-since", "new-until", "why"])
}
