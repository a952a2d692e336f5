//! How long a retention period is: `3 years`, `up to 90 days`, `at least 10 years`, `1 year to 3 years`.
//! Articles 13(2)(a) and 5(1)(e) GDPR.

use super::period::Period;
use super::read::Cx;
use crate::load::{Node, Value, rules};
use std::cmp::Ordering;
use std::sync::Arc;

/// A length of time, or its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// So long.
    Exactly(Period),
    /// No longer than that.
    UpTo(Period),
    /// No shorter than that; it sets no end.
    AtLeast(Period),
    /// No shorter than the first, no longer than the second.
    Between(Period, Period),
}

/// What stands under `keep:` of a retention entry.
pub(super) const LENGTH_VALUE: Value = Value::Forms(
    "a length of time, `3 years`, or its limits: `up to 90 days`, `at least 10 years`, `1 to 3 years`, \
     `6 months to 2 years`",
);

/// Words for a limit, with our own.
const LIMITS: &[(&str, &str)] = &[
    ("at most ", "up to "),
    ("a maximum of ", "up to "),
    ("maximum ", "up to "),
    ("max ", "up to "),
    ("no longer than ", "up to "),
    ("no more than ", "up to "),
    ("not more than ", "up to "),
    ("up until ", "up to "),
    ("högst ", "up to "),
    ("upp till ", "up to "),
    ("a minimum of ", "at least "),
    ("minimum ", "at least "),
    ("min ", "at least "),
    ("no less than ", "at least "),
    ("not less than ", "at least "),
    ("minst ", "at least "),
];

impl Length {
    /// The shortest it can be; none where it only has a longest.
    pub fn shortest(self) -> Option<Period> {
        match self {
            Length::UpTo(_) => None,
            Length::Exactly(period) | Length::AtLeast(period) | Length::Between(period, _) => Some(period),
        }
    }

    /// The longest it can be; none where it only has a shortest.
    pub fn longest(self) -> Option<Period> {
        match self {
            Length::AtLeast(_) => None,
            Length::Exactly(period) | Length::UpTo(period) | Length::Between(_, period) => Some(period),
        }
    }

    /// Whether it is one period and not limits.
    pub fn exactly(self) -> Option<Period> {
        match self {
            Length::Exactly(period) => Some(period),
            _ => None,
        }
    }

    /// Whether both say the same.
    pub fn same(self, other: Length) -> bool {
        match (self, other) {
            (Length::Exactly(a), Length::Exactly(b))
            | (Length::UpTo(a), Length::UpTo(b))
            | (Length::AtLeast(a), Length::AtLeast(b)) => a.same(b),
            (Length::Between(a, b), Length::Between(c, d)) => a.same(c) && b.same(d),
            _ => false,
        }
    }

    /// Whether one period can be within both.
    pub fn meets(self, other: Length) -> bool {
        let below = |low: Option<Period>, high: Option<Period>| match (low, high) {
            (Some(low), Some(high)) => low.same(high) || low.hours() <= high.hours(),
            _ => true,
        };
        below(self.shortest(), other.longest()) && below(other.shortest(), self.longest())
    }

    /// Reads `3 years`, `up to 90 days`, `at least 10 years`, `1 to 3 years`, `6 months to 2 years`.
    pub fn parse(text: &str) -> Option<Length> {
        if let Some(rest) = text.strip_prefix("up to ") {
            return Period::parse(rest.trim()).map(Length::UpTo);
        }
        if let Some(rest) = text.strip_prefix("at least ") {
            return Period::parse(rest.trim()).map(Length::AtLeast);
        }
        let Some((first, second)) = text.split_once(" to ") else {
            return Period::parse(text).map(Length::Exactly);
        };
        let longest = Period::parse(second.trim())?;
        // `1 to 3 years`: both have the second's unit
        let shortest = Period::parse(first.trim()).or_else(|| {
            Some(Period { count: first.trim().parse().ok().filter(|c| *c > 0)?, unit: longest.unit })
        })?;
        (shortest.hours().total_cmp(&longest.hours()) == Ordering::Less)
            .then_some(Length::Between(shortest, longest))
    }

    /// The length that was meant by one in other words: `max 90 days`, `between 1 and 3 years`, `1-3 years`.
    pub fn meant(text: &str) -> Option<String> {
        let lower = text.trim().to_lowercase();
        for (word, ours) in LIMITS.iter().chain(&[("up to ", "up to "), ("at least ", "at least ")]) {
            let Some(rest) = lower.strip_prefix(word) else { continue };
            let period = Period::meant(rest).or_else(|| Period::parse(rest).map(|_| rest.to_owned()))?;
            return Some(format!("{ours}{period}")).filter(|meant| *meant != text);
        }
        let range =
            ["between ", "mellan ", "from ", "från "].iter().find_map(|word| lower.strip_prefix(word));
        let range = range.unwrap_or(&lower);
        let limits =
            [" to ", " and ", " och ", " till ", "–", "-"].iter().find_map(|mark| range.split_once(mark));
        if let Some((first, second)) = limits {
            let (first, second) = (first.trim(), second.trim());
            // the shorter time comes first; of `3 to 1 years` the unit stands at the end
            let turned = match second.split_once(' ') {
                Some((count, unit)) if Period::parse(first).is_none() => format!("{count} to {first} {unit}"),
                _ => format!("{second} to {first}"),
            };
            let mut meant = [format!("{first} to {second}"), turned].into_iter();
            return meant.find(|meant| meant != text && Length::parse(meant).is_some());
        }
        Period::meant(text)
    }
}

impl Cx<'_> {
    /// A length of time or its limits; a message when it cannot be one.
    pub(super) fn length(&self, node: &Arc<Node>) -> Option<Length> {
        let text = self.reader.string(node, "a period such as `3 years`")?;
        let length = Length::parse(&text.value);
        if let (None, Some(event)) = (&length, text.value.strip_prefix("until ")) {
            self.push(
                rules::BAD_PERIOD
                    .at(text.span, format!("`{}` is an end, and `keep:` is for a length of time", text.value))
                    .help(match event.trim() {
                        "withdrawn" => "write `retention: until-withdrawn` instead".to_owned(),
                        event => format!("write `until: {event}` instead of `keep: until {event}`"),
                    }),
            );
        } else if length.is_none() {
            self.push(
                rules::BAD_PERIOD
                    .at(text.span, format!("`{}` is not a period", text.value))
                    .help("write a number and a unit: `30 days`, `6 months`, `1 year` (minutes, hours, days, weeks, months, years), or limits: `up to 90 days`, `at least 10 years`, `1 to 3 years`")
                    .did_you_mean(Length::meant(&text.value).as_deref()),
            );
        }
        length
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str) -> Length {
        Length::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn limits_are_read() {
        for (text, shortest, longest) in [
            ("3 years", Some("3 years"), Some("3 years")),
            ("up to 90 days", None, Some("90 days")),
            ("at least 10 years", Some("10 years"), None),
            ("1 to 3 years", Some("1 year"), Some("3 years")),
            ("6 months to 2 years", Some("6 months"), Some("2 years")),
        ] {
            let (low, high) = (length(text).shortest(), length(text).longest());
            assert_eq!(
                (low, high),
                (shortest.and_then(Period::parse), longest.and_then(Period::parse)),
                "{text}"
            );
        }
        for text in
            ["3 to 1 years", "2 years to 2 years", "up to", "at least years", "0 to 3 years", "to 3 years"]
        {
            assert_eq!(Length::parse(text), None, "{text}");
        }
    }

    #[test]
    fn lengths_meet_where_a_period_is_within_both() {
        for (first, second, meet) in [
            ("30 days", "up to 90 days", true),
            ("120 days", "up to 90 days", false),
            ("at least 1 year", "up to 3 years", true),
            ("at least 10 years", "7 years", false),
            ("12 months", "at least 1 year", true),
            ("1 to 3 years", "2 to 5 years", true),
            ("1 to 3 years", "4 to 5 years", false),
        ] {
            assert_eq!(length(first).meets(length(second)), meet, "{first}, {second}");
            assert_eq!(length(second).meets(length(first)), meet, "{second}, {first}");
        }
    }

    #[test]
    fn other_words_for_limits_are_understood() {
        for (written, meant) in [
            ("max 90 days", "up to 90 days"),
            ("no longer than one year", "up to 1 year"),
            ("minst 10 år", "at least 10 years"),
            ("between 1 and 3 years", "1 to 3 years"),
            ("1-3 years", "1 to 3 years"),
            ("3 to 1 years", "1 to 3 years"),
            ("2 years to 6 months", "6 months to 2 years"),
        ] {
            assert_eq!(Length::meant(written).as_deref(), Some(meant), "{written}");
        }
        assert_eq!(Length::meant("as needed"), None);
    }
}
