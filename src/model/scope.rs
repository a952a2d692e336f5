//! What legal bases, conditions and retention entries say they are for: it must be among the facts they stand with.
//!
//! In: activities and a policy that are read. Out: the same, without names that lead nowhere; those are reported.

use super::activity::Activity;
use super::policy::Policy;
use super::read::Cx;
use crate::load::{closest, rules};
use crate::source::Spanned;

impl Cx<'_> {
    /// What the retention of the whole policy is about must be among the data of its activities.
    pub fn general_retention(&self, policy: &mut Policy) {
        let data: Vec<String> = policy
            .activities
            .iter()
            .flat_map(|(_, a)| a.all_data().filter_map(|d| d.term.id.clone()))
            .collect();
        for retention in &mut policy.retention {
            retention.data.retain(|name| self.in_scope(name, &data, "data of any activity"));
        }
    }

    /// What bases, conditions and retention entries are for must be there in the activity.
    pub fn scopes(&self, activity: &mut Activity) {
        let data: Vec<String> = activity.all_data().filter_map(|d| d.term.id.clone()).collect();
        let mut both = data.clone();
        both.extend(activity.purposes.iter().filter_map(|p| p.term.id.clone()));
        for basis in &mut activity.bases {
            basis.scope.retain(|name| self.in_scope(name, &both, "purposes or data of this activity"));
        }
        for special in &mut activity.special {
            special.scope.retain(|name| self.in_scope(name, &data, "data of this activity"));
        }
        for retention in &mut activity.retention {
            retention.data.retain(|name| self.in_scope(name, &data, "data of this activity"));
        }
    }

    fn in_scope(&self, name: &Spanned<String>, known: &[String], what: &str) -> bool {
        if known.contains(&name.value) {
            return true;
        }
        let near = closest(&name.value, known.iter().map(String::as_str));
        let mut diagnostic = rules::UNKNOWN_REFERENCE
            .at(name.span, format!("`{}` is not among the {what}", name.value))
            .did_you_mean(near);
        if near.is_none() {
            diagnostic = diagnostic.help(format!(
                "add it to the activity, or name one of: {}; words of your own need an `id:` to be named here",
                known.join(", ")
            ));
        }
        self.push(diagnostic);
        false
    }
}
