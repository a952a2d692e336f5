//! What allows sensitive data, beside a legal basis: Articles 9(2) and 10 GDPR.

use super::cited::{CITED, Cited};
use super::only::PEOPLE;
use super::read::Cx;
use super::text::Text;
use crate::diag::Diagnostic;
use crate::load::{Shape, Table, Value, key, rules};
use crate::source::{Span, Spanned};

/// A condition of Article 9(2), or the ground of Article 10, for data that need more than Article 6.
#[derive(Debug, Clone)]
pub struct Special {
    /// The condition, as written.
    pub condition: Spanned<&'static str>,
    /// The data it is for, by id; all sensitive data when empty.
    pub scope: Vec<Spanned<String>>,
    /// The groups of people it is for, by id; all when empty.
    pub people: Vec<Spanned<String>>,
    /// The law it rests on.
    pub law: Vec<Cited>,
    /// More, in words.
    pub detail: Option<Text>,
    /// How explicit consent is withdrawn.
    pub withdraw: Option<Text>,
    /// Where explicit consent is withdrawn.
    pub withdraw_url: Option<Spanned<String>>,
    /// The entry.
    pub span: Span,
}

/// The conditions of Article 9(2), in the order of the points, then Article 10.
pub const CONDITIONS: &[&str] = &[
    "explicit-consent",
    "employment-and-social-protection",
    "vital-interests",
    "not-for-profit-body",
    "made-public",
    "legal-claims",
    "substantial-public-interest",
    "health-care",
    "public-health",
    "archiving-research-statistics",
    "criminal-official-authority",
    "criminal-authorised-by-law",
];

/// The details of a condition.
pub static SPECIAL: Shape = Shape {
    name: "a condition for sensitive data",
    about: "What allows sensitive data: Article 9(2) GDPR; for criminal data Article 10.",
    keys: &[
        key("condition", Value::OneOf(CONDITIONS), "which one", "Article 9(2)").required(),
        key("for", Value::List(&Value::Ref("data")), "the data it is for", "").or("all sensitive data"),
        PEOPLE,
        key(
            "law",
            Value::List(&Value::Table(&CITED)),
            "the Union or national law it rests on",
            "Article 9(2)(b), (g)-(j)",
        ),
        key("detail", Value::Text, "more, in words", ""),
        key(
            "withdraw",
            Value::Text,
            "how the consent is withdrawn, a sentence; goes with `explicit-consent`",
            "Articles 7(3), 13(2)(c)",
        ),
        key(
            "withdraw-url",
            Value::Url,
            "where the consent is withdrawn; goes with `explicit-consent`",
            "Articles 7(3), 13(2)(c)",
        ),
    ],
};

impl Special {
    /// Whether it is consent, which can be withdrawn: Article 9(2)(a).
    pub fn is_consent(&self) -> bool {
        self.condition.value == "explicit-consent"
    }

    /// The point of Article 9(2), or `None` for Article 10.
    pub fn point(&self) -> Option<char> {
        let index = CONDITIONS.iter().position(|c| *c == self.condition.value)?;
        if index < 10 { u8::try_from(index).ok().map(|i| (b'a' + i) as char) } else { None }
    }
}

impl Cx<'_> {
    /// The conditions under a key.
    pub fn specials(&self, table: &Table<'_>, name: &str) -> Vec<Special> {
        table.list(name, |node| {
            if node.entries().is_none() {
                let condition = self.reader.choice(node, CONDITIONS)?;
                return Some(Special {
                    condition,
                    scope: Vec::new(),
                    people: Vec::new(),
                    law: Vec::new(),
                    detail: None,
                    withdraw: None,
                    withdraw_url: None,
                    span: node.span,
                });
            }
            let table = self.table(node, &SPECIAL)?;
            let condition = table.need("condition").and_then(|n| self.reader.choice(n, CONDITIONS));
            let scope = table.list("for", |n| self.reader.string(n, "a category of data of this activity"));
            let people = self.people(&table);
            let law = self.cited(&table, "law");
            let detail = self.text_of(&table, "detail");
            let withdraw = self.text_of(&table, "withdraw");
            let withdraw_url = self.url_of(&table, "withdraw-url");
            let special = Special {
                condition: condition?,
                scope,
                people,
                law,
                detail,
                withdraw,
                withdraw_url,
                span: node.span,
            };
            if !special.is_consent() {
                let of_consent = table.keys().filter(|key| key.value.starts_with("withdraw"));
                of_consent.for_each(|key| self.push(not_of_consent(key, special.condition.value)));
            }
            Some(special)
        })
    }
}

/// How consent is withdrawn, under a condition that is none.
fn not_of_consent(key: &Spanned<String>, condition: &str) -> Diagnostic {
    rules::UNKNOWN_KEY.at(key.span, format!("`{}:` does not go with `{condition}`", key.value)).help(
        "only consent is withdrawn: remove it, or write `condition: explicit-consent` if people consent",
    )
}
