//! How changes of the policy are made known, and those made so far.

use super::period::Period;
use super::read::Cx;
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::Spanned;
use jiff::civil::Date;
use std::sync::Arc;

/// How changes are made known.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// In prose.
    pub text: Option<Text>,
    /// Ways in which changes are made known: all of them, and of each list one.
    pub announced: Vec<Vec<Spanned<&'static str>>>,
    /// How long before they apply.
    pub advance: Option<Spanned<Period>>,
    /// Where the latest version is.
    pub latest: Option<Spanned<String>>,
    /// Where earlier versions are.
    pub archive: Option<Spanned<String>>,
    /// Earlier changes.
    pub log: Vec<Change>,
}

/// One earlier change.
#[derive(Debug, Clone)]
pub struct Change {
    /// The day.
    pub date: Spanned<Date>,
    /// The version it made.
    pub version: Option<Spanned<String>>,
    /// What changed.
    pub text: Option<Text>,
    /// Where that version is.
    pub url: Option<Spanned<String>>,
}

/// Ways in which changes are made known.
pub const ANNOUNCED: &[&str] = &["website", "date", "email", "newsletter", "app", "social-media", "account"];

static CHANGE: Shape = Shape {
    name: "a change",
    about: "An earlier change of the policy.",
    keys: &[
        key("date", Value::Date, "the day", "").required(),
        key("version", Value::Name, "the version it made", ""),
        key("text", Value::Text, "what changed: a sentence", "").required(),
        key("url", Value::Url, "where that version is", ""),
    ],
};

/// Changes.
pub static CHANGES: Shape = Shape {
    name: "changes",
    about: "How changes of the policy are made known.",
    keys: &[
        key("text", Value::Prose, "in prose", "Article 12(1)"),
        key(
            "announced",
            Value::Forms(
                "one or a list of: `website`, `date`, `email`, `newsletter`, `app`, `social-media`, `account`; `{ any-of: [email, account] }` where it is one of several",
            ),
            "ways in which changes are made known",
            "Article 12(1)",
        ),
        key("advance", Value::Duration, "how long before they apply", ""),
        key("latest", Value::Url, "where the latest version is", ""),
        key("archive", Value::Url, "where earlier versions are", ""),
        key("log", Value::List(&Value::Table(&CHANGE)), "earlier changes", ""),
    ],
};

static ANY_OF: Shape = Shape {
    name: "a choice of ways",
    about: "Ways of which one is used.",
    keys: &[key("any-of", Value::List(&Value::OneOf(ANNOUNCED)), "the ways", "Article 12(1)").required()],
};

impl Cx<'_> {
    /// A way in which changes are made known, or several of which one is used.
    fn way(&self, node: &Arc<Node>) -> Option<Vec<Spanned<&'static str>>> {
        if node.entries().is_none() {
            return Some(vec![self.reader.choice(node, ANNOUNCED)?]);
        }
        let table = self.table(node, &ANY_OF)?;
        table.need("any-of");
        let ways = table.list("any-of", |n| self.reader.choice(n, ANNOUNCED));
        (!ways.is_empty()).then_some(ways)
    }

    /// Changes.
    pub fn changes(&self, node: &Arc<Node>) -> Option<Changes> {
        let table = self.table(node, &CHANGES)?;
        Some(Changes {
            text: self.text_of(&table, "text"),
            announced: table.list("announced", |n| self.way(n)),
            advance: table.read("advance", |n| self.period(n)),
            latest: self.url_of(&table, "latest"),
            archive: self.url_of(&table, "archive"),
            log: table.list("log", |n| {
                let table = self.table(n, &CHANGE)?;
                let date = table.need("date").and_then(|n| self.reader.date(n));
                table.need("text");
                let change = Change {
                    version: table.name("version"),
                    text: self.text_of(&table, "text"),
                    url: self.url_of(&table, "url"),
                    date: date?,
                };
                Some(change)
            }),
        })
    }
}
