//! Scopes within an activity: `for:` of a basis or condition and `data:` of a retention entry name purposes and data
//! that the activity lists, `people:` of all of them groups of people. The retention of the whole policy names data and
//! people of any activity.

use super::read::Cx;
use super::{Activity, Policy, Term};
use crate::load::{Node, Table, closest, rules};
use crate::source::Spanned;

impl Cx<'_> {
    /// What bases, conditions and retention entries are for must be there in the activity.
    pub(super) fn scopes(&self, activity: &mut Activity, table: &Table<'_>) {
        let data: Vec<String> = activity.all_data().flat_map(|d| names(&d.term)).collect();
        let mut both = data.clone();
        both.extend(activity.purposes.iter().filter_map(|p| p.term.id.clone()));
        // names that the vocabulary does not know have been reported where the activity lists them
        let mut unread = Vec::new();
        for name in ["data", "purposes", "people"] {
            table.get(name).into_iter().for_each(|node| ids(node, &mut unread));
        }
        unread.retain(|id| !both.contains(id));
        let people: Vec<String> = activity.all_people().flat_map(names).collect();
        unread.retain(|id| !people.contains(id));
        let among = |known, what| Among { known, unread: &unread, what };
        for basis in &mut activity.bases {
            basis
                .scope
                .retain(|name| self.in_scope(name, &among(&both, "purposes or data of this activity")));
            basis.people.retain(|name| self.in_scope(name, &among(&people, PEOPLE)));
        }
        for special in &mut activity.special {
            special.scope.retain(|name| self.in_scope(name, &among(&data, "data of this activity")));
            special.people.retain(|name| self.in_scope(name, &among(&people, PEOPLE)));
        }
        for retention in &mut activity.retention {
            retention.data.retain(|name| self.in_scope(name, &among(&data, "data of this activity")));
            retention.people.retain(|name| self.in_scope(name, &among(&people, PEOPLE)));
        }
    }

    /// What the retention of the whole policy is about must be among the data of an activity.
    pub(super) fn general_retention(&self, policy: &mut Policy) {
        let activities = &policy.activities;
        let known: Vec<String> =
            activities.iter().flat_map(|(_, a)| a.all_data()).flat_map(|d| names(&d.term)).collect();
        let people: Vec<String> =
            activities.iter().flat_map(|(_, a)| a.all_people()).flat_map(names).collect();
        let data = Among { known: &known, unread: &[], what: "data of any activity" };
        let people = Among { known: &people, unread: &[], what: "groups of people of any activity" };
        for retention in &mut policy.retention {
            retention.data.retain(|name| self.in_scope(name, &data));
            retention.people.retain(|name| self.in_scope(name, &people));
        }
    }

    fn in_scope(&self, name: &Spanned<String>, among: &Among<'_>) -> bool {
        if among.known.contains(&name.value) {
            return true;
        }
        if among.unread.contains(&name.value) || near(&name.value, among.unread).is_some() {
            return false;
        }
        let meant = near(&name.value, among.known);
        let diagnostic = rules::UNKNOWN_REFERENCE
            .at(name.span, format!("`{}` is not among the {}", name.value, among.what));
        self.push(match (meant, among.known) {
            (Some(_), _) => diagnostic.did_you_mean(meant),
            (None, []) => diagnostic.help("add it to the activity; words of your own need an `id:` to be named here"),
            (None, known) => diagnostic.help(format!(
                "add it to the activity, or name one of: {}; words of your own need an `id:` to be named here",
                known.join(", ")
            )),
        });
        false
    }
}

const PEOPLE: &str = "groups of people of this activity";

/// What a part of an activity may name.
struct Among<'a> {
    known: &'a [String],
    /// What is listed but could not be read.
    unread: &'a [String],
    /// What messages call them.
    what: &'static str,
}

/// What a part of an activity can call data: by their identifier, or by the category that they are a kind of.
fn names(term: &Term) -> Vec<String> {
    term.id.iter().chain(&term.class).cloned().collect()
}

fn near<'a>(name: &str, known: &'a [String]) -> Option<&'a str> {
    closest(name, known.iter().map(String::as_str))
}

/// The identifiers written in a list of data or purposes, whether or not they could be read.
fn ids(node: &Node, out: &mut Vec<String>) {
    let named = ["id", "class", "about"].into_iter().filter_map(|key| node.get(key)?.text());
    out.extend(node.text().into_iter().chain(named).map(|text| text.trim().to_owned()));
    let inner = ["data", "may-include"].into_iter().filter_map(|key| node.get(key));
    let inner = inner.chain(node.items().unwrap_or_default());
    inner.for_each(|node| ids(node, out));
}
