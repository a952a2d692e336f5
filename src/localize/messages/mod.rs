//! The shipped messages, grouped like the files of a locale: `locales/<tag>/<group>.ftl`.

pub mod law;
pub mod page;

use super::message::Message;

/// Every message, group by group, with the name of the group.
pub fn all() -> impl Iterator<Item = (&'static str, &'static Message)> {
    [("law", law::ALL), ("page", page::ALL)]
        .into_iter()
        .flat_map(|(group, list)| list.iter().map(move |m| (group, *m)))
}
