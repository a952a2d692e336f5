//! What is written but could not be understood, so that nobody calls it missing.
//!
//! In: the values of a policy and the diagnostics about their form. Out: whether a later finding only follows from one
//! of those: `retention: 1 yr` is reported as a period that cannot be read, and not once more as an activity without a
//! retention period.

use super::policy::POLICY;
use crate::diag::{Diagnostic, Rule};
use crate::load::{Entry, Node, Value, rules};
use crate::source::Span;

/// The keys whose values could not be understood.
#[derive(Debug, Default)]
pub struct Unread {
    /// `None` when everything was understood: then nothing is kept.
    root: Option<Node>,
    paths: Vec<Path>,
    /// So much could not be understood that nothing can be said of the rest.
    everything: bool,
}

/// Names a known service, with or without details.
const USE: &str = "use";
/// The same, among the details.
const SERVICE: &str = "service";

/// More diagnostics about form than this leave nothing to judge.
const TOO_MANY: usize = 500;

/// The steps from the file to a value. A name of the author's and the key that such names stand under are one step.
type Path = Vec<Step>;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Named(String, String),
    Item(usize),
}

/// Rules of form after which the value is there all the same.
static HARMLESS: &[&Rule] = &[
    &rules::UNTRANSLATED,
    &rules::RAW_HTML,
    &rules::UNSAFE_LINK,
    &rules::HEADING_IN_TEXT,
    &rules::DUPLICATE_KEY,
    &rules::DEFINED_TWICE,
    &rules::TAG,
    &rules::CONTROL_CHARACTER,
];

impl Unread {
    /// What the diagnostics about the form of a policy leave unread.
    pub fn of(root: Node, found: &[Diagnostic]) -> Unread {
        if found.len() > TOO_MANY {
            return Unread { everything: true, ..Unread::default() };
        }
        let mut paths = Vec::new();
        for diagnostic in found.iter().filter(|d| !HARMLESS.iter().any(|rule| rule.code == d.rule.code)) {
            let Some(label) = &diagnostic.primary else { continue };
            let mut path = path(&root, label.span);
            // a misspelt key is the key that was meant
            if diagnostic.rule.code == rules::UNKNOWN_KEY.code
                && let (Some(Step::Key(last)), Some(meant)) = (path.last_mut(), &diagnostic.replacement)
            {
                last.clone_from(meant);
            }
            // what a service would have said is missing, and its cookies too, when the name of it is not understood
            let names_service = path.last().is_some_and(|s| [USE, SERVICE].iter().any(|key| s.is_key(key)));
            if let Some(at) = path.iter().position(|s| s.is_key(USE)).filter(|_| names_service) {
                path.truncate(at);
            }
            if names_service || diagnostic.rule.code == rules::UNKNOWN_SERVICE.code {
                paths.push(vec![Step::Key("cookies".to_owned())]);
            }
            // a key that is missing takes away the map it belongs to, but not what the file is about
            if diagnostic.rule.code == rules::MISSING_KEY.code && path.len() <= 1 {
                continue;
            }
            paths.push(path);
        }
        Unread { root: (!paths.is_empty()).then_some(root), paths, everything: false }
    }

    /// Whether everything was understood.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.everything
    }

    /// Whether a finding only follows from something that could not be understood: it points into that value, or it
    /// stands at the map that holds it and asks for its key.
    pub fn explains(&self, finding: &Diagnostic) -> bool {
        let (Some(root), Some(place)) = (&self.root, &finding.primary) else { return self.everything };
        let at = path(root, place.span);
        self.paths.iter().any(|unread| {
            let shared = unread.iter().zip(&at).take_while(|(a, b)| a == b).count();
            if shared == unread.len() {
                return true;
            }
            // the finding is at the key that the value stands under: part of a list is no list
            if at.len() == shared && shared > 1 && matches!(at.last(), Some(Step::Key(_))) {
                return true;
            }
            // the finding is at a map around the value, or at another key of such a map
            let beside =
                at.len() == shared || (at.len() == shared + 1 && matches!(at.last(), Some(Step::Key(_))));
            beside && unread[shared..].iter().any(|step| step.is_asked_for(finding))
        })
    }
}

impl Step {
    fn is_key(&self, name: &str) -> bool {
        matches!(self, Step::Key(key) if key == name)
    }

    fn is_asked_for(&self, finding: &Diagnostic) -> bool {
        let name = match self {
            Step::Key(name) | Step::Named(name, _) => name,
            Step::Item(_) => return false,
        };
        let label = finding.primary.iter().map(|l| l.text.as_str());
        let help = finding.help.iter().map(String::as_str);
        let (written, word) = (format!("`{name}:"), format!("`{name}`"));
        label
            .chain(help)
            .chain([finding.message.as_str()])
            .any(|text| text.contains(&written) || text.contains(&word))
    }
}

/// The way to the innermost value or key that holds a place.
fn path(root: &Node, place: Span) -> Path {
    let mut steps = Vec::new();
    let mut node = root;
    loop {
        let next = match (node.entries(), node.items()) {
            (Some(entries), _) => entries
                .iter()
                .find(|e| e.key.span.contains(place) || holds(&e.value, place))
                .map(|e| (Step::Key(e.key.value.clone()), e.value.as_ref())),
            (_, Some(items)) => items
                .iter()
                .enumerate()
                .find(|(_, item)| item.span.contains(place))
                .map(|(index, item)| (Step::Item(index), item.as_ref())),
            _ => None,
        };
        let Some((step, inner)) = next else { return steps };
        match (steps.as_slice(), step) {
            ([Step::Key(group)], Step::Key(name)) if has_names(group) => {
                steps = vec![Step::Named(group.clone(), name)];
            }
            (_, step) => steps.push(step),
        }
        node = inner;
    }
}

/// Whether a place is within a value; a map joined of several files has entries outside its own span.
fn holds(value: &Node, place: Span) -> bool {
    let within = |e: &Entry| e.key.span.contains(place) || e.value.whole().contains(place);
    value.whole().contains(place) || value.entries().is_some_and(|entries| entries.iter().any(within))
}

/// Whether names of the author's stand under a key of the file.
fn has_names(key: &str) -> bool {
    matches!(POLICY.key(key).map(|k| k.value), Some(Value::Tables(_)))
}
