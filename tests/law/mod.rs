//! The shipped law data: every row can be read, and none contradicts another.

mod authorities;
mod statutes;
mod transfers;
mod wording;

use jiff::civil::{Date, date};
use policyc::law::{self, Regime, Row, Sector};
use std::collections::BTreeSet;

const NOW: Date = date(2026, 11, 1);

const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

#[test]
fn every_row_can_be_read() {
    let problems: Vec<String> = law::problems()
        .iter()
        .map(|(table, row, problem)| {
            let place = problem.primary.as_ref().map_or(0, |label| label.span.start);
            format!("{table}, {row}, byte {place}: {}", problem.message)
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let mut counts = std::collections::BTreeMap::new();
    for (table, row) in law::rows() {
        *counts.entry(table).or_insert(0) += 1;
        assert!(!row.says().is_empty() && !row.standing().source.is_empty(), "{table} {}", row.id());
        let standing = row.standing();
        if let (Some(from), Some(to)) = (standing.valid_from, standing.valid_to) {
            assert!(from <= to, "{table} {} ends before it starts", row.id());
        }
    }
    assert_eq!(
        counts.keys().copied().collect::<Vec<_>>(),
        ["adequacy", "areas", "authorities", "changes", "children", "mechanisms", "statutes"]
    );
    assert!(counts.values().all(|rows| *rows >= 15), "{counts:?}");
}

/// Panics when two rows that answer the same question hold on a common day.
fn no_overlap<R: Row>(rows: &[&R], same: impl Fn(&R, &R) -> bool) {
    for (i, a) in rows.iter().enumerate() {
        for b in &rows[i + 1..] {
            assert!(
                !(same(a, b) && a.standing().overlaps(b.standing())),
                "{} and {} overlap",
                a.id(),
                b.id()
            );
        }
    }
}

#[test]
fn no_two_rows_answer_for_the_same_day() {
    let days =
        [date(1960, 1, 1), date(2019, 1, 1), date(2021, 3, 1), date(2025, 12, 31), NOW, date(2040, 1, 1)];
    let codes: BTreeSet<String> =
        ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| format!("{a}{b}"))).collect();
    let mut areas = Vec::new();
    let mut children = Vec::new();
    for code in &codes {
        for day in days {
            areas.extend(law::area(code, day));
            children.extend(law::child_age(code, day));
        }
    }
    areas.sort_by_key(|row| row.id.clone());
    areas.dedup_by_key(|row| row.id.clone());
    children.sort_by_key(|row| row.id.clone());
    children.dedup_by_key(|row| row.id.clone());
    no_overlap(&areas, |a, b| a.country == b.country);
    no_overlap(&children, |a, b| a.country == b.country);

    for exporter in [Regime::Eu, Regime::Efta, Regime::Uk, Regime::Ch] {
        for day in days {
            for code in &codes {
                let rows = law::adequacy(exporter, code, day);
                assert!(rows.len() <= 1, "{code} for {exporter:?} on {day}: {rows:?}");
            }
        }
    }

    let authorities: Vec<_> = law::authorities().collect();
    no_overlap(&authorities, |a, b| {
        // several German church and broadcasting bodies stand side by side, and none of them is derived
        let derived = |sector: &&Sector| !matches!(sector, Sector::Church | Sector::Media);
        a.country == b.country
            && a.subdivision == b.subdivision
            && a.sectors.iter().filter(derived).any(|sector| b.sectors.contains(sector))
    });
}

#[test]
fn what_is_not_confirmed_is_marked() {
    let sure = |id: &str, key: &str| {
        let (_, row) = law::rows().find(|(_, row)| row.id() == id).unwrap_or_else(|| panic!("no row {id}"));
        row.standing().confirms(key)
    };
    assert!(!sure("sk-uoou", "post") && sure("sk-uoou", "email"));
    assert!(!sure("eu-gb", "decision") && sure("eu-gb", "to"));
    assert!(!sure("fr-code-de-commerce", "keeps") && sure("se-bokforingslagen", "keeps"));
}

#[test]
fn changes_turn_on_the_day_and_proposals_never() {
    let complaints = law::change("gb-complaints").unwrap();
    assert!(!complaints.counts_on(date(2026, 6, 18)) && complaints.counts_on(date(2026, 6, 19)));
    let omnibus = law::change("eu-digital-omnibus").unwrap();
    assert!(!omnibus.counts_on(NOW) && omnibus.state == law::State::Proposed);
    for (_, row) in law::rows().filter(|(table, _)| *table == "changes") {
        let change = law::change(row.id()).unwrap();
        let law = change.law.as_deref();
        assert!(law.is_none_or(|id| law::statute(id).is_some()), "{} names {law:?}", change.id);
        let dated = change.standing.valid_from.is_some();
        let doubtful = !change.standing.confirms("from");
        assert!(dated || doubtful || change.state == law::State::Proposed, "since when is {}?", change.id);
    }
}

#[test]
fn what_is_written_in_a_row_can_be_shown() {
    for sheet in law::sheets() {
        for row in sheet.rows() {
            let written = sheet.written(row.id());
            assert!(!written.is_empty(), "{} {}", sheet.name, row.id());
            let keys: Vec<&str> = written.iter().map(|(key, _)| key.name).collect();
            assert!(!keys.contains(&"source") && !keys.contains(&"unsure"), "{} {}", sheet.name, row.id());
        }
        assert!(sheet.written("no-such-row").is_empty());
    }
}
