//! Periods and events.

use crate::localize::message::messages;

messages! {
    period_minutes(n: Number);
    period_hours(n: Number);
    period_days(n: Number);
    period_weeks(n: Number);
    period_months(n: Number);
    period_years(n: Number);
    at_least_every_days(n: Number);
    at_least_every_weeks(n: Number);
    at_least_every_months(n: Number);
    at_least_every_years(n: Number);
    valid_from(date: Date);
    valid_to(date: Date);
    valid_between(from: Date, to: Date);
    applies(period: Inline);
    after_event(event: Inline);
    until_event(event: Inline);
}
