//! A length of time that a statute sets.

use std::fmt;
use std::str::FromStr;

/// Years and months: `7 years`, `3 years 6 months`, `2 months`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Whole years.
    pub years: u16,
    /// Months on top of them.
    pub months: u16,
}

impl Period {
    /// The whole in months, to compare.
    pub fn in_months(self) -> u32 {
        u32::from(self.years) * 12 + u32::from(self.months)
    }
}

impl FromStr for Period {
    type Err = ();

    fn from_str(text: &str) -> Result<Period, ()> {
        let mut period = Period { years: 0, months: 0 };
        let mut words = text.split_whitespace();
        while let Some(number) = words.next() {
            let number = number.parse().map_err(|_| ())?;
            match words.next() {
                Some("year" | "years") => period.years = number,
                Some("month" | "months") => period.months = number,
                _ => return Err(()),
            }
        }
        if period.years == 0 && period.months == 0 { Err(()) } else { Ok(period) }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |n: u16, one: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") };
        match (self.years, self.months) {
            (years, 0) => f.write_str(&part(years, "year")),
            (0, months) => f.write_str(&part(months, "month")),
            (years, months) => write!(f, "{} {}", part(years, "year"), part(months, "month")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes() {
        for text in ["7 years", "1 year", "3 years 6 months", "2 months"] {
            assert_eq!(text.parse::<Period>().map(|p| p.to_string()), Ok(text.to_owned()));
        }
        for (text, months) in [("7 years", 84), ("3 years 6 months", 42), ("2 months", 2)] {
            assert_eq!(text.parse::<Period>().map(Period::in_months), Ok(months));
        }
        for text in ["", "years", "7", "7 weeks", "0 years", "-1 years", "7 years 6"] {
            assert_eq!(text.parse::<Period>(), Err(()), "{text}");
        }
    }
}
