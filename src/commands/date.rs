//! The date that rules go by.

use super::failure::Failure;
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

/// `asked` if given, else `SOURCE_DATE_EPOCH` (seconds since 1970, as reproducible builds use it), else today. Both are
/// in UTC, so that every machine has the same date at the same moment.
pub fn of_run(asked: Option<Date>) -> Result<Date, Failure> {
    if let Some(date) = asked {
        return Ok(date);
    }
    #[allow(clippy::disallowed_methods, reason = "a command may look at the environment")]
    let epoch = std::env::var("SOURCE_DATE_EPOCH").unwrap_or_default();
    let moment = match epoch.as_str() {
        "" => Timestamp::now(),
        text => {
            text.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).ok_or_else(|| {
                Failure::new(format!(
                    "SOURCE_DATE_EPOCH is `{text}`, which is not a number of seconds since 1970"
                ))
                .help("set it to a whole number or unset it; `--date 2026-04-01` goes before it")
            })?
        }
    };
    Ok(moment.to_zoned(TimeZone::UTC).date())
}
