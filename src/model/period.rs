//! Lengths of time: `3 years`, `30 days`, `P6M`.

use super::read::Cx;
use crate::load::{Node, rules};
use crate::source::Spanned;
use std::sync::Arc;

/// Unit of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// A length of time as the author put it: twelve months stay twelve months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many; at least one.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl Period {
    /// Both periods, one after the other. `None` where no unit tells the sum exactly: a month has no number of days.
    pub fn and(self, other: Period) -> Option<Period> {
        let of = |unit: Unit| match unit {
            Unit::Weeks => (7, Unit::Days),
            Unit::Years => (12, Unit::Months),
            Unit::Hours => (60, Unit::Minutes),
            unit => (1, unit),
        };
        let (n, unit) = of(self.unit);
        let (m, same) = of(other.unit);
        if self.unit == other.unit {
            return Some(Period { count: self.count.checked_add(other.count)?, unit: self.unit });
        }
        let count = self.count.checked_mul(n)?.checked_add(other.count.checked_mul(m)?)?;
        (unit == same).then_some(Period { count, unit })
    }

    /// Rough length in hours, to compare periods: a month counts as 30.44 days.
    pub fn hours(self) -> f64 {
        let each = match self.unit {
            Unit::Minutes => 1.0 / 60.0,
            Unit::Hours => 1.0,
            Unit::Days => 24.0,
            Unit::Weeks => 168.0,
            Unit::Months => 730.5,
            Unit::Years => 8766.0,
        };
        f64::from(self.count) * each
    }

    /// Whether two periods say the same: twelve months are a year, seven days a week.
    pub fn same(self, other: Period) -> bool {
        let months = |p: Period| match p.unit {
            Unit::Months => Some(p.count),
            Unit::Years => p.count.checked_mul(12),
            _ => None,
        };
        let hours = |p: Period| match p.unit {
            Unit::Hours => Some(p.count),
            Unit::Days => p.count.checked_mul(24),
            Unit::Weeks => p.count.checked_mul(168),
            _ => None,
        };
        self == other
            || matches!((months(self), months(other)), (Some(a), Some(b)) if a == b)
            || matches!((hours(self), hours(other)), (Some(a), Some(b)) if a == b)
    }

    /// Reads `3 years`, `1 month`, `P6M` (ISO 8601 with one unit).
    pub fn parse(text: &str) -> Option<Period> {
        if let Some(iso) = text.strip_prefix('P') {
            let (time, rest) = iso.strip_prefix('T').map_or((false, iso), |r| (true, r));
            let letter = rest.chars().last()?;
            let count = rest.strip_suffix(letter)?.parse().ok().filter(|c| *c > 0)?;
            let unit = match (time, letter) {
                (false, 'Y') => Unit::Years,
                (false, 'M') => Unit::Months,
                (false, 'W') => Unit::Weeks,
                (false, 'D') => Unit::Days,
                (true, 'H') => Unit::Hours,
                (true, 'M') => Unit::Minutes,
                _ => return None,
            };
            return Some(Period { count, unit });
        }
        let (count, unit) = text.split_once(' ')?;
        let count = count.parse().ok().filter(|c| *c > 0)?;
        let unit = match unit.trim() {
            "minute" | "minutes" => Unit::Minutes,
            "hour" | "hours" => Unit::Hours,
            "day" | "days" => Unit::Days,
            "week" | "weeks" => Unit::Weeks,
            "month" | "months" => Unit::Months,
            "year" | "years" => Unit::Years,
            _ => return None,
        };
        Some(Period { count, unit })
    }

    /// The period that was meant by one in other words: `one year`, `1 yr`, `3 år`, `90days`.
    pub fn meant(text: &str) -> Option<String> {
        let text = text.trim().to_lowercase();
        let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (count, unit) = if digits > 0 { text.split_at(digits) } else { text.split_once(' ')? };
        let count: u32 = match count {
            "a" | "an" | "one" | "ett" | "en" => 1,
            _ => NUMBERS
                .iter()
                .position(|words| words.contains(&count))
                .map(|i| i as u32 + 2)
                .or_else(|| count.parse().ok())?,
        };
        let unit = unit.trim().trim_end_matches('.');
        let (_, one, many) = UNITS.iter().find(|(words, _, _)| words.contains(&unit))?;
        let meant = format!("{count} {}", if count == 1 { one } else { many });
        (count > 0 && meant != text).then_some(meant)
    }
}

/// Numbers from two, in English and Swedish.
const NUMBERS: &[&[&str]] = &[
    &["two", "två"],
    &["three", "tre"],
    &["four", "fyra"],
    &["five", "fem"],
    &["six", "sex"],
    &["seven", "sju"],
    &["eight", "åtta"],
    &["nine", "nio"],
    &["ten", "tio"],
    &["eleven", "elva"],
    &["twelve", "tolv"],
];

/// Words for units, with our own for one and for many.
const UNITS: &[(&[&str], &str, &str)] = &[
    (&["minute", "minutes", "min", "mins", "minut", "minuter"], "minute", "minutes"),
    (&["hour", "hours", "h", "hrs", "timme", "timmar"], "hour", "hours"),
    (&["day", "days", "d", "dag", "dagar", "dygn"], "day", "days"),
    (&["week", "weeks", "w", "wks", "vecka", "veckor"], "week", "weeks"),
    (&["month", "months", "m", "mo", "mos", "månad", "månader"], "month", "months"),
    (&["year", "years", "y", "yr", "yrs", "år"], "year", "years"),
];

impl Cx<'_> {
    /// A period; a message when it cannot be one.
    pub fn period(&self, node: &Arc<Node>) -> Option<Spanned<Period>> {
        let text = self.reader.string(node, "a period such as `3 years`")?;
        match Period::parse(&text.value) {
            Some(period) => Some(Spanned::new(period, text.span)),
            None => {
                self.push(
                    rules::BAD_PERIOD
                        .at(text.span, format!("`{}` is not a period", text.value))
                        .help("write a number and a unit: `30 days`, `6 months`, `1 year` (minutes, hours, days, weeks, months, years)")
                        .did_you_mean(Period::meant(&text.value).as_deref()),
                );
                None
            }
        }
    }
}
