//! How many requests of people there were in a year, and how they ended. Title 11 California Code of Regulations § 7102.

use super::period::Period;
use super::read::Cx;
use crate::load::{Node, Shape, Value, key};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// The requests of one kind in one year.
#[derive(Debug, Clone)]
pub struct Metric {
    /// The year.
    pub year: Spanned<u32>,
    /// Which kind of request, of [`REQUESTS`].
    pub right: Spanned<&'static str>,
    /// How many came in.
    pub received: Option<Spanned<u32>>,
    /// How many were met in whole or in part.
    pub granted: Option<Spanned<u32>>,
    /// How many were refused.
    pub denied: Option<Spanned<u32>>,
    /// The median time to an answer.
    pub median: Option<Spanned<Period>>,
    /// The mean time to an answer.
    pub mean: Option<Spanned<Period>>,
    /// The entry.
    pub span: Span,
}

/// Kinds of requests: the rights of the GDPR, and what California has besides.
pub const REQUESTS: &[&str] = &[
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "object",
    "withdraw",
    "human-review",
    "opt-out",
    "limit",
];

const LAW: &str = "11 CCR 7102";

/// The requests of one kind in one year.
pub static METRIC: Shape = Shape {
    name: "a count of requests",
    about: "How many requests of one kind came in in a year, and how they ended.",
    keys: &[
        key("year", Value::Number, "the year", LAW).required(),
        key(
            "right",
            Value::OneOf(REQUESTS),
            "which kind of request; `opt-out` of sale and sharing and `limit` the use of sensitive data are California's",
            LAW,
        )
        .required(),
        key("received", Value::Number, "how many came in", LAW),
        key("granted", Value::Number, "how many were met, in whole or in part", LAW),
        key("denied", Value::Number, "how many were refused", LAW),
        key("median", Value::Duration, "the median time to an answer", LAW),
        key("mean", Value::Duration, "the mean time to an answer", LAW),
    ],
};

impl Cx<'_> {
    /// The requests of one kind in one year.
    pub(super) fn metric(&self, node: &Arc<Node>) -> Option<Metric> {
        let table = self.table(node, &METRIC)?;
        let year = table.need("year").and_then(|n| self.reader.number(n));
        let right = table.need("right").and_then(|n| self.reader.choice(n, REQUESTS));
        let metric = Metric {
            received: table.number("received"),
            granted: table.number("granted"),
            denied: table.number("denied"),
            median: table.read("median", |n| self.period(n)),
            mean: table.read("mean", |n| self.period(n)),
            span: node.span,
            year: year?,
            right: right?,
        };
        Some(metric)
    }
}
