//! The shipped messages, grouped like the files of a locale: `locales/<tag>/<group>.ftl`.

pub mod page;
pub mod time;

use super::message::Message;

/// The groups: name of the file, and its messages.
static GROUPS: &[(&str, &[&Message])] = &[("page", page::ALL), ("time", time::ALL)];

/// Every message, group by group, with the name of the group.
pub fn all() -> impl Iterator<Item = (&'static str, &'static Message)> {
    GROUPS.iter().flat_map(|(group, list)| list.iter().map(move |m| (*group, *m)))
}
