//! Transfers outside the EEA: which countries, and what protects the data there. Article 13(1)(f) GDPR asks to say
//! whether a decision of the Commission exists, and whether none does.

use crate::derive::{self, Certified, Protection, TransferFact, Whereabouts};
use crate::document::only::joined;
use crate::document::tree::{Block, Inline, Inlines, Row, Section, Table};
use crate::document::writer::{Writer, in_brackets, sentences};
use crate::law::{self, Adequacy, Mechanism, MechanismKind, Scope};
use crate::localize::message::Call;
use crate::localize::messages::recipients as messages;
use crate::model::part::Part;
use crate::model::transfer::Transfer;

/// Section `transfers`. Silent when the policy does not say where its recipients are: that is no statement that data
/// stay in the EEA.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    if !w.policy.about.has_data_protection_law() {
        return None;
    }
    if w.derived.transfers.is_empty() {
        let said = match Whereabouts::of(w.policy) {
            Whereabouts::ProcessedInside => messages::transfers_none(w.home()),
            Whereabouts::EstablishedInside => messages::transfers_established_inside(w.home()),
            Whereabouts::Unknown => return None,
        };
        return Some(w.section("transfers", messages::transfers_title(w.home()), vec![w.paragraph(said)]));
    }
    let mut table = Table { caption: w.say(messages::transfers_caption(w.home())), ..Table::default() };
    table.head = vec![
        w.say(messages::transfers_column_recipient()),
        w.say(messages::transfers_column_country()),
        w.say(messages::transfers_column_protection()),
    ];
    for fact in &w.derived.transfers {
        let country = match fact.country {
            Some(country) => country_cell(w, fact, w.country(&country.value)),
            None => w.say(messages::transfer_country_unnamed(unnamed(fact))),
        };
        let name = w.catalog.sentence_start_inlines(w.recipient_link(&fact.id.value));
        let name = in_brackets(name, fact.part.map(|part| part_words(w, part)).unwrap_or_default());
        table.rows.push(Row { id: None, cells: vec![name, country, protection(w, fact)] });
    }
    let blocks = vec![w.paragraph(messages::transfers_intro(w.home())), Block::Table(table)];
    Some(w.section("transfers", messages::transfers_title(w.home()), blocks))
}

/// The country, and whether data only can be read from there, or go there in one case only.
fn country_cell(w: &Writer<'_>, fact: &TransferFact<'_>, country: Inlines) -> Inlines {
    let access = fact.access.then(|| w.say(messages::transfer_access()));
    in_brackets(country, joined(access.into_iter().chain(fact.when.map(|t| w.text(t)))))
}

/// What a recipient does in one of its roles, or else the role, and for what only.
fn part_words(w: &Writer<'_>, part: &Part) -> Inlines {
    let what = match part.tasks.is_empty() {
        false => w.terms(&part.tasks),
        true => w.say(messages::recipient_part_short(part.role.value)),
    };
    joined([what].into_iter().chain(w.narrowed(&part.only)))
}

/// Why the countries are not named, as messages select by it.
fn unnamed(fact: &TransferFact<'_>) -> &'static str {
    fact.recipient.unnamed_countries.map_or("true", |why| why.value)
}

fn protection(w: &Writer<'_>, fact: &TransferFact<'_>) -> Inlines {
    let mut lines: Vec<Inlines> = Vec::new();
    match fact.country {
        Some(country) => {
            let name = w.countries_in_text([country.value.as_str()]);
            match fact.decision {
                Some(decision) => lines.extend(decision_words(w, decision, name, fact.rests_on_adequacy())),
                None => lines.push(w.say(messages::transfer_no_decision(name, w.home()))),
            }
        }
        None => lines.push(w.say(messages::transfer_no_decision_unnamed(unnamed(fact)))),
    }
    let several = of_several_laws(fact);
    let mut said_of = None;
    for protection in &fact.protection {
        match protection {
            // said already
            Protection::Adequacy(_) => {}
            Protection::Declared(transfer) => {
                if let (true, Some(regime)) = (several, only_law(transfer))
                    && said_of.replace(regime) != Some(regime)
                {
                    lines.push(w.say(messages::transfer_for(regime)));
                }
                lines.extend(declared(w, fact, transfer));
                // elsewhere the row is about one country
                if fact.country.is_none() && !transfer.countries.is_empty() {
                    let countries = w.countries_in_text(transfer.countries.iter().map(|c| c.value.as_str()));
                    lines.push(w.say(messages::transfer_only_in(countries)));
                }
            }
        }
    }
    if fact.protection.is_empty() {
        lines.push(w.say(messages::transfer_unprotected()));
    }
    sentences(lines)
}

/// The law that knows the ground of a transfer, as messages select by it; `None` where several do.
fn only_law(transfer: &Transfer) -> Option<&'static str> {
    let mut laws = law::mechanism(&transfer.mechanism.value)?.regimes.iter().map(|r| derive::key(*r));
    laws.next().filter(|first| laws.all(|law| law == *first))
}

/// Whether the grounds are of the laws of several places: then each has to be said of somebody's data.
fn of_several_laws(fact: &TransferFact<'_>) -> bool {
    let of = |protection: &Protection<'_>| match protection {
        Protection::Declared(transfer) => only_law(transfer),
        Protection::Adequacy(_) => None,
    };
    let mut laws = fact.protection.iter().filter_map(of);
    laws.next().is_some_and(|first| laws.any(|law| law != first))
}

/// The decision, and what it covers where that is not everything. A decision for some recipients only, on which the
/// transfer does not rest, is no promise that this recipient is one of them.
fn decision_words(w: &Writer<'_>, decision: &Adequacy, country: Inlines, rests_on_it: bool) -> Vec<Inlines> {
    let scope = scope(decision);
    let Some(number) = &decision.decision else {
        let said = rests_on_it || scope.is_none();
        return said.then(|| w.say(messages::transfer_other("adequacy"))).into_iter().collect();
    };
    let number = w.say(match number.strip_suffix("/EC") {
        Some(number) => messages::transfer_decision_number(number, "ec"),
        None => messages::transfer_decision_number(number.as_str(), "eu"),
    });
    let list = derive::key(decision.regime);
    match scope {
        None => vec![w.say(messages::transfer_decision(country, number, list))],
        Some(scope) if rests_on_it => vec![
            w.say(messages::transfer_decision(country, number, list)),
            w.say(messages::transfer_decision_limit(scope)),
        ],
        Some(scope) => vec![w.say(messages::transfer_decision_elsewhere(country, number, list, scope))],
    }
}

/// What a decision covers where that is not everything.
fn scope(decision: &Adequacy) -> Option<&'static str> {
    match decision.scope {
        Scope::General => None,
        Scope::Certified => Some("certified"),
        Scope::Commercial => Some("commercial"),
        Scope::PrivateSector => Some("private-sector"),
        Scope::Automated => Some("automated"),
        Scope::Covered => Some("covered"),
    }
}

/// Mechanisms that several laws know, with an article of each.
const GENERAL: [&str; 7] = [
    "adequacy",
    "authority-clauses",
    "code-of-conduct",
    "certification",
    "public-instrument",
    "ad-hoc-clauses",
    "administrative-arrangement",
];

/// The article that a mechanism rests on, in the act that the wording follows. The UK GDPR has the numbers of the GDPR;
/// the Swiss act has safeguards in Article 16 and exceptions in Article 17.
fn article(w: &Writer<'_>, mechanism: Option<&Mechanism>) -> Inlines {
    let Some(article) = mechanism.and_then(|m| m.article.as_ref()) else { return Inlines::new() };
    let swiss = match mechanism.map(|m| m.kind) {
        Some(MechanismKind::Adequacy) => "16(1)",
        Some(MechanismKind::Safeguard) => "16(2)",
        _ => "17(1)",
    };
    w.article(&article.to_string(), swiss)
}

/// What the author relies on. A decision that is relied on has been named already, where there is one.
fn declared(w: &Writer<'_>, fact: &TransferFact<'_>, transfer: &Transfer) -> Vec<Inlines> {
    let mechanism = w.say(match (transfer.mechanism.value.as_str(), &transfer.derogation) {
        (_, Some(derogation)) => {
            messages::transfer_derogation(derogation.value, article(w, law::derogation(derogation.value)))
        }
        ("dpf", _) => certified(w, fact, transfer, "eu"),
        ("uk-bridge", _) => certified(w, fact, transfer, "uk"),
        ("swiss-dpf", _) => certified(w, fact, transfer, "ch"),
        ("scc", _) => messages::transfer_scc(),
        ("international-agreement", _) => match &transfer.agreement {
            Some(agreement) => messages::transfer_agreement(w.text(agreement)),
            None => messages::transfer_other("international-agreement"),
        },
        ("bcr", _) => messages::transfer_bcr(w.article("47", "16(2)(e)")),
        (other, _) => {
            let mechanism = law::mechanism(other);
            let id = mechanism.map_or("other", |m| m.id.as_str());
            match GENERAL.contains(&id) {
                true => messages::transfer_safeguard(id, article(w, mechanism)),
                false => messages::transfer_other(id),
            }
        }
    });
    let decides = ["adequacy", "uk-adequacy", "swiss-adequacy"].contains(&transfer.mechanism.value.as_str());
    let named = fact.decision.is_some() && decides && transfer.derogation.is_none();
    let mut lines = if named { Vec::new() } else { vec![mechanism] };
    lines.extend(transfer.checked.map(|day| w.say(messages::transfer_checked(w.date(day.value)))));
    if let Some(hr) = transfer.hr {
        lines.push(w.say(messages::transfer_hr(if hr.value { "yes" } else { "no" })));
    }
    if let Some(module) = transfer.module {
        lines.push(w.say(messages::transfer_scc_module(module.value)));
    }
    if let Some(dated) = transfer.dated {
        // rules are approved, by an authority; clauses are signed
        lines.push(w.say(match transfer.mechanism.value.ends_with("bcr") {
            true => messages::transfer_bcr_dated(dated.value),
            false => messages::transfer_scc_dated(dated.value),
        }));
    }
    lines.extend(w.validity(&transfer.validity).map(|period| w.say(messages::transfer_valid(period))));
    if transfer.fallback {
        lines.push(w.say(messages::transfer_fallback()));
    }
    lines.extend(transfer.when.iter().map(|t| w.say(messages::transfer_when(w.text(t)))));
    lines.extend(transfer.measures.iter().map(|m| w.say(messages::transfer_measures(w.text(m)))));
    if transfer.mechanism.value != "international-agreement" {
        lines.extend(transfer.agreement.iter().map(|a| w.say(messages::transfer_agreement(w.text(a)))));
    }
    lines.extend(transfer.interest.iter().map(|i| w.say(messages::transfer_interest(w.text(i)))));
    lines.extend(transfer.copy.iter().map(|c| w.text(c)));
    if let Some(url) = &transfer.copy_url {
        lines.push(w.say(messages::transfer_copy_at(Inline::url(&url.value))));
    }
    lines
}

/// The certification that a transfer rests on, of the recipient or of the company of its group that can have it.
fn certified(w: &Writer<'_>, fact: &TransferFact<'_>, transfer: &Transfer, framework: &'static str) -> Call {
    let (whose, company) = match Certified::of(fact.recipient, transfer) {
        Certified::Recipient => ("recipient", Inlines::new()),
        Certified::Company(name) => ("company", vec![w.name(name)]),
        Certified::Unnamed => ("unnamed", Inlines::new()),
    };
    messages::transfer_certified(framework, whose, company)
}
