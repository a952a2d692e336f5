//! Lengths of time.

use crate::localize::message::messages;

messages! {
    period_minutes(n: Number);
    period_hours(n: Number);
    period_days(n: Number);
    period_weeks(n: Number);
    period_months(n: Number);
    period_years(n: Number);
}
