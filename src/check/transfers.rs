//! Transfers to countries outside the EEA: whether each is declared and rests on something. Articles 13(1)(f) and 44 to
//! 46 GDPR. What single mechanisms must say is in [`super::mechanisms`].

use super::currency::doubt;
use super::group_transfers;
use super::mechanisms::{self, Worth};
use super::{Facts, Group, Under};
use crate::derive::{Protection, TransferFact};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::law::{self, Regime};
use crate::model::transfer::Transfer;
use crate::source::Spanned;
use jiff::ToSpan;

/// The group.
pub static GROUP: Group = Group {
    title: "Transfers",
    rules: &[
        &UNDECLARED_TRANSFER,
        &TRANSFER_WITHOUT_MECHANISM,
        &UNNAMED_THIRD_COUNTRY,
        &ENDING_ADEQUACY,
        &LAGGING_ADEQUACY,
        &NEEDLESS_TRANSFER,
        &group_transfers::UNDECLARED_GROUP_TRANSFER,
    ],
    passes: &[(Under::Gdpr, run)],
};

pub(super) const TRANSFER: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(1)(f)",
    says: "people are told of transfers to third countries, and what safeguards there are in the absence of an adequacy decision",
};

pub(super) const CHAPTER: Citation = Citation {
    act: "GDPR",
    provision: "Article 44",
    says: "a transfer to a third country takes place only under the conditions of Chapter V",
};

/// A recipient outside the EEA, and nothing about the transfer.
pub static UNDECLARED_TRANSFER: Rule = Rule {
    code: "G44-01",
    name: "undeclared-transfer",
    level: Level::Error,
    summary: "a recipient is outside the EEA, and nothing says what protects the data there",
    citations: &[TRANSFER, CHAPTER],
    explanation: include_str!("explain/undeclared-transfer.md"),
    acceptable: true,
};

/// What is declared does not carry the transfer.
pub static TRANSFER_WITHOUT_MECHANISM: Rule = Rule {
    code: "G44-02",
    name: "transfer-without-mechanism",
    level: Level::Error,
    summary: "a transfer rests on no mechanism",
    citations: &[
        TRANSFER,
        Citation {
            act: "GDPR",
            provision: "Article 46(1)",
            says: "without an adequacy decision, data are transferred only with appropriate safeguards",
        },
    ],
    explanation: include_str!("explain/transfer-without-mechanism.md"),
    acceptable: true,
};

/// "Outside the EU": where?
pub static UNNAMED_THIRD_COUNTRY: Rule = Rule {
    code: "G44-13",
    name: "unnamed-third-country",
    level: Level::Warning,
    summary: "data go to countries outside the EEA that are not named",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 13(1)(f)",
        says: "people are told whether there is an adequacy decision, which depends on the country",
    }],
    explanation: include_str!("explain/unnamed-third-country.md"),
    acceptable: true,
};

/// A decision that is relied on and will end.
pub static ENDING_ADEQUACY: Rule = Rule {
    code: "G44-20",
    name: "ending-adequacy",
    level: Level::Hint,
    summary: "an adequacy decision that a transfer rests on ends within twelve months",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 45(3)",
        says: "the Commission decides by implementing act which countries are adequate",
    }],
    explanation: include_str!("explain/ending-adequacy.md"),
    acceptable: true,
};

/// A decision that counts in the Union and not yet in Iceland, Liechtenstein and Norway.
pub static LAGGING_ADEQUACY: Rule = Rule {
    code: "G44-21",
    name: "lagging-adequacy",
    level: Level::Warning,
    summary: "an adequacy decision may not have reached Iceland, Liechtenstein and Norway yet",
    citations: &[Citation {
        act: "EEA Agreement",
        provision: "Article 7",
        says: "acts of the Union bind the other EEA states once the EEA Joint Committee has taken them into the agreement",
    }],
    explanation: include_str!("explain/lagging-adequacy.md"),
    acceptable: true,
};

/// A mechanism for a country of the EEA.
pub static NEEDLESS_TRANSFER: Rule = Rule {
    code: "G44-22",
    name: "needless-transfer",
    level: Level::Warning,
    summary: "a transfer is declared to a country of the EEA",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 44",
        says: "Chapter V is about transfers to third countries and international organisations",
    }],
    explanation: include_str!("explain/needless-transfer.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for fact in &facts.derived.transfers {
        match fact.country {
            Some(country) => to_country(facts, fact, country, sink),
            None => to_somewhere(facts, fact, sink),
        }
    }
    for (id, recipient) in &facts.policy.recipients {
        for country in recipient.all_transfers().flat_map(|t| &t.countries) {
            if facts.is_inside(&country.value) {
                sink.push(
                    NEEDLESS_TRANSFER
                        .at(
                            country.span,
                            format!(
                                "`{}` is in {}: data for `{}` there are not transferred out of it",
                                country.value,
                                facts.home(),
                                id.value
                            ),
                        )
                        .help(format!(
                            "remove the country; name those outside {} that the mechanism is for",
                            facts.home()
                        )),
                );
            }
        }
    }
    group_transfers::run(facts, sink);
}

fn to_country(facts: &Facts<'_>, fact: &TransferFact<'_>, country: &Spanned<String>, sink: &mut Sink) {
    let declared: Vec<_> = fact
        .protection
        .iter()
        .filter_map(|p| match p {
            Protection::Declared(transfer) => Some(*transfer),
            Protection::Adequacy(_) => None,
        })
        .collect();
    ending(facts, fact, country, sink);
    if let Some(transfer) = declared.first().filter(|_| declared.iter().all(|t| t.fallback)) {
        sink.push(
            TRANSFER_WITHOUT_MECHANISM
                .at(
                    transfer.span,
                    format!("the only protection for the transfer to `{}` is a fallback", country.value),
                )
                .label("if what no longer protects the data?")
                .also(country.span, format!("outside {}", facts.home()))
                .help("declare before it what protects the data now, or remove `fallback:`"),
        );
        return;
    }
    let adequate = declared.len() < fact.protection.len();
    let worth: Vec<Worth> = declared.iter().map(|t| mechanisms::worth(facts, t)).collect();
    // a dead mechanism is reported at the mechanism
    if adequate || worth.iter().any(|w| matches!(w, Worth::Carries | Worth::Dead)) {
        return;
    }
    if let Some(transfer) = declared.first() {
        of_another_law(facts, fact, country, transfer, sink);
    } else if let Some(other) = fact.declared.first() {
        let (id, code) = (&fact.id.value, &country.value);
        sink.push(
            TRANSFER_WITHOUT_MECHANISM
                .at(
                    country.span,
                    format!("the transfers declared for `{id}` are for other countries than `{code}`"),
                )
                .label("no mechanism for this country")
                .also(other.span, "this is for other countries")
                .help(format!("add `{code}` to `to:`, or declare a transfer of its own for it")),
        );
    } else if !lagging(facts, country, sink) {
        undeclared(facts, fact, country, sink);
    }
}

/// The mechanisms declared are no instruments of the law that the policy is under.
fn of_another_law(
    facts: &Facts<'_>,
    fact: &TransferFact<'_>,
    country: &Spanned<String>,
    transfer: &Transfer,
    sink: &mut Sink,
) {
    // the one for exports from the United Kingdom on European clauses has a rule of its own
    if mechanisms::is_export_from_uk(facts, &fact.id.value) {
        return;
    }
    let (name, code) = (&transfer.mechanism.value, &country.value);
    sink.push(
        TRANSFER_WITHOUT_MECHANISM
            .at(
                transfer.mechanism.span,
                format!(
                    "`{name}` does not carry the transfer to `{code}`: it is an instrument of another law"
                ),
            )
            .also(country.span, format!("outside {}", facts.home()))
            .help(match fact.decision.filter(|d| !d.certified_only()) {
                Some(decision) => format!(
                    "remove `transfer:`: {} covers `{code}`, and the policy says so by itself",
                    decision.decision.as_deref().unwrap_or("an adequacy decision")
                ),
                None => format!(
                    "add an instrument of the law that the policy is under, such as `{}`",
                    facts.safeguard(fact.recipient)
                ),
            }),
    );
}

/// Whether there is a decision of the Union that a controller in Iceland, Liechtenstein or Norway waits for: reported.
fn lagging(facts: &Facts<'_>, country: &Spanned<String>, sink: &mut Sink) -> bool {
    let exporter = facts.exporter().unwrap_or_default();
    if law::regime(exporter, facts.today) != Some(Regime::Efta) {
        return false;
    }
    let decisions = law::adequacy(Regime::Eu, &country.value, facts.today);
    let Some(decision) = decisions.into_iter().find(|d| d.lags_in_efta(facts.today)) else { return false };
    let number = decision.decision.as_deref().unwrap_or_default();
    sink.push(
        LAGGING_ADEQUACY
            .at(
                country.span,
                format!(
                    "the adequacy decision for `{}` may not count for a controller in `{exporter}` yet",
                    country.value
                ),
            )
            .label(format!("decision {number}"))
            .help("look up whether the EEA Joint Committee has taken the decision in; until then declare another mechanism, such as `transfer: { by: scc, module: c2p, copy: … }`"),
    );
    true
}

/// Nothing protects the data there.
fn undeclared(facts: &Facts<'_>, fact: &TransferFact<'_>, country: &Spanned<String>, sink: &mut Sink) {
    let (id, code, home) = (&fact.id.value, &country.value, facts.home());
    let mut diagnostic = UNDECLARED_TRANSFER
        .at(
            country.span,
            format!(
                "`{id}` gets data in `{code}`, outside {home}, and nothing says what protects them there"
            ),
        )
        .label(format!("outside {home}, without an adequacy decision"));
    if let Some(note) = on_the_list(facts, country) {
        diagnostic = diagnostic.note(note);
    }
    let (clauses, framework) = match facts.derived.home {
        Regime::Eu | Regime::Efta => ("standard contractual clauses", "dpf"),
        Regime::Uk => ("the International Data Transfer Agreement", "uk-bridge"),
        Regime::Ch => ("recognised clauses", "swiss-dpf"),
    };
    let clauses = format!("`transfer: {}` for {clauses}", facts.safeguard(fact.recipient));
    sink.push(match fact.decision {
        Some(decision) => diagnostic
            .label(format!("outside {home}"))
            .note(format!(
                "the decision {} is for certified recipients only",
                decision.decision.as_deref().unwrap_or("on the country")
            ))
            .help(format!("if the recipient is on the list of the framework, write `transfer: {{ by: {framework}, checked: {} }}` with the day you looked it up; otherwise {clauses}", facts.today)),
        None => diagnostic.help(format!("add what protects the data, such as {clauses}; if they never leave {home}, say so with `processed-in:` and leave the country out")),
    });
}

/// What the catalog says of a certification. Who is certified is for the list to say: this is no more than a pointer
/// to it.
fn on_the_list(facts: &Facts<'_>, country: &Spanned<String>) -> Option<String> {
    let used = facts.policy.used.iter().find(|u| u.at == country.span)?;
    let company = used.service.certified.as_ref()?;
    let standing = &used.service.standing;
    let since = match standing.confirms("certified") {
        true => format!("as of {}", standing.verified_on),
        false => "from general knowledge".to_owned(),
    };
    Some(format!(
        "the catalog has `{company}` as certified under the Data Privacy Framework, {since}; only the list says whether it is today"
    ))
}

fn ending(facts: &Facts<'_>, fact: &TransferFact<'_>, country: &Spanned<String>, sink: &mut Sink) {
    let relied_on = fact.protection.iter().any(|p| match p {
        Protection::Adequacy(_) => true,
        Protection::Declared(transfer) => mechanisms::is_adequacy(transfer),
    });
    let Some(decision) = fact.decision.filter(|_| relied_on) else { return };
    let Some(end) = decision.standing.valid_to else { return };
    if end <= facts.today.saturating_add(12.months()) {
        let found = ENDING_ADEQUACY
            .at(country.span, format!("the adequacy decision for `{}` ends on {end}", country.value))
            .help("see whether it is being renewed, and prepare another mechanism");
        sink.push(doubt(found, &decision.id, &decision.standing, &["to"]));
    }
}

fn to_somewhere(facts: &Facts<'_>, fact: &TransferFact<'_>, sink: &mut Sink) {
    let recipient = fact.recipient;
    let (id, home) = (&fact.id.value, facts.home());
    let place = fact.declared.first().map_or(recipient.head, |t| t.span);
    let placed = !recipient.countries.is_empty() || recipient.says_where();
    if placed && recipient.unnamed_countries.is_none() {
        sink.push(
            NEEDLESS_TRANSFER
                .at(place, format!("`{id}` has a transfer mechanism, but every country named for it is in {home}"))
                .label("for which country?")
                .help(format!("if data also go to a country outside {home}, name it under `processed-in:`; otherwise remove `transfer:`")),
        );
        return;
    }
    // whoever chooses the country, or is in it, knows it
    if !recipient.countries_follow() {
        sink.push(
            UNNAMED_THIRD_COUNTRY
                .at(recipient.head, format!("data for `{id}` go to countries outside {home} that are not named"))
                .help("name the countries with `country:` or `processed-in:`, such as `processed-in: [US, IN]`; where somebody chooses the country, or it is where people are, say so with `unnamed-countries: customer-chooses`, `you-choose` or `where-you-are`"),
        );
    }
    let worth: Vec<Worth> = fact.declared.iter().map(|t| mechanisms::worth(facts, t)).collect();
    if !worth.iter().any(|w| matches!(w, Worth::Carries | Worth::Dead)) {
        sink.push(
            TRANSFER_WITHOUT_MECHANISM
                .at(place, format!("nothing says what protects the data that `{id}` gets outside {home}"))
                .help(format!(
                    "add what protects the data, such as `transfer: {}`",
                    facts.safeguard(fact.recipient)
                )),
        );
    }
}
