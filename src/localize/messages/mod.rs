//! The shipped messages, grouped like the files of a locale: `locales/<tag>/<group>.ftl`.

pub mod activity;
pub mod apps;
pub mod basis;
pub mod closing;
pub mod common;
pub mod cookies;
pub mod law;
pub mod page;
pub mod parties;
pub mod recipients;
pub mod retention;
pub mod rights;
pub mod summary;
pub mod time;

use super::message::Message;

/// Every group with its name and messages.
pub static GROUPS: &[(&str, &[&Message])] = &[
    ("page", page::ALL),
    ("common", common::ALL),
    ("time", time::ALL),
    ("summary", summary::ALL),
    ("parties", parties::ALL),
    ("activity", activity::ALL),
    ("basis", basis::ALL),
    ("retention", retention::ALL),
    ("recipients", recipients::ALL),
    ("cookies", cookies::ALL),
    ("apps", apps::ALL),
    ("rights", rights::ALL),
    ("closing", closing::ALL),
    ("law", law::ALL),
];

/// Every message, group by group, with the name of the group.
pub fn all() -> impl Iterator<Item = (&'static str, &'static Message)> {
    GROUPS.iter().flat_map(|(group, list)| list.iter().map(move |m| (*group, *m)))
}
