//! What follows the end of a retention period: one word, or data that are blocked or archived for a time of their own
//! before something else follows. Article 5(1)(e) GDPR.

use super::read::Cx;
use super::retention::{RETENTION, Retention, THEN};
use crate::load::{Node, Table, Value, closest, rules};
use crate::source::Spanned;
use std::sync::Arc;

/// What can last: data that were deleted, made anonymous or given back are not kept.
const LASTING: &[&str] = &["pseudonymise", "block", "archive"];

/// Keys that are about the whole entry and not about what follows its end.
const WHOLE: &[&str] = &[
    "data",
    "people",
    "recipient",
    "product",
    "platform",
    "stored-on",
    "stage",
    "when",
    "valid-from",
    "valid-to",
    "review",
    "deletes",
    "may-delete",
];

/// What stands under `then:`.
pub(super) const THEN_VALUE: Value = Value::Forms(
    "`delete`, `anonymise`, `pseudonymise`, `block`, `archive`, `return`; with a time of its own `{ block: 7 years }`, \
     `{ archive: … }` or `{ pseudonymise: … }`, where a retention entry may stand",
);

impl Retention {
    /// The entry, and what follows it as long as data are kept.
    pub fn phases(&self) -> impl Iterator<Item = &Retention> {
        std::iter::successors(Some(self), |phase| phase.next.as_deref())
    }
}

impl Cx<'_> {
    /// What follows the end, and for how long.
    pub(super) fn follows(
        &self,
        table: &Table<'_>,
    ) -> (Option<Spanned<&'static str>>, Option<Box<Retention>>) {
        let Some(node) = table.get("then") else { return (None, None) };
        let Some(entries) = node.entries() else { return (table.choice("then", THEN), None) };
        let [entry] = entries else {
            self.push(
                rules::WRONG_KIND
                    .at(node.place(), "one thing follows the end of a period")
                    .help("write one of them: `then: { block: 7 years }`; what follows that stands inside, `then: { block: { keep: 7 years, then: delete } }`"),
            );
            return (None, None);
        };
        let name = entry.key.value.as_str();
        match THEN.iter().find(|word| **word == name) {
            Some(word) if LASTING.contains(word) => {
                (Some(Spanned::new(*word, entry.key.span)), self.phase(&entry.value).map(Box::new))
            }
            Some(word) => {
                self.push(
                    rules::BAD_PERIOD
                        .at(
                            entry.key.span,
                            format!("after `{word}` no data are left that could be kept for a time"),
                        )
                        .help(format!(
                            "write `then: {word}`; a time belongs to `block:`, `archive:` or `pseudonymise:`"
                        )),
                );
                (None, None)
            }
            None => {
                self.push(
                    rules::UNKNOWN_KEY
                        .at(
                            entry.key.span,
                            format!("`{name}` is not one of the things that can happen when the time is up"),
                        )
                        .help(format!("write one of: {}", THEN.join(", ")))
                        .did_you_mean(closest(name, THEN.iter().copied())),
                );
                (None, None)
            }
        }
    }

    fn phase(&self, node: &Arc<Node>) -> Option<Retention> {
        let entries = node.entries().unwrap_or_default();
        for entry in entries.iter().filter(|e| WHOLE.contains(&e.key.value.as_str())) {
            self.push(
                rules::UNKNOWN_KEY
                    .at(
                        entry.key.span,
                        format!(
                            "`{}:` is about the whole entry, not about what follows its end",
                            entry.key.value
                        ),
                    )
                    .help("write it beside `then:`; if it is about what follows alone, make two entries"),
            );
        }
        debug_assert!(WHOLE.iter().all(|name| RETENTION.key(name).is_some()));
        self.retention(node)
    }
}
