//! What protects data that go to a country outside the EEA. Articles 13(1)(f) and 44 to 49 GDPR.

use super::read::Cx;
use super::text::Text;
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Value, key, rules};
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use std::sync::Arc;

/// How one transfer is protected.
#[derive(Debug, Clone)]
pub struct Transfer {
    /// The mechanism, an id of the law data.
    pub mechanism: Spanned<String>,
    /// The countries it is for; all of the recipient's when empty.
    pub countries: Vec<Spanned<String>>,
    /// Module of the clauses: `c2c`, `c2p`, `p2p`, `p2c`.
    pub module: Option<Spanned<&'static str>>,
    /// How to get a copy of the safeguards, or where they are (Article 13(1)(f)).
    pub copy: Option<Text>,
    /// Where a copy is.
    pub copy_url: Option<Spanned<String>>,
    /// Further measures.
    pub measures: Option<Text>,
    /// The point of Article 49(1), for a derogation.
    pub derogation: Option<Spanned<&'static str>>,
    /// The interest, for compelling legitimate interests.
    pub interest: Option<Text>,
    /// The treaty that provides for the disclosure, by its name.
    pub agreement: Option<Text>,
    /// The company that is certified, where it is not the recipient itself.
    pub certified: Option<Spanned<String>>,
    /// Day on which a certification was looked up.
    pub checked: Option<Spanned<Date>>,
    /// Whether a certification covers data about employees, which organisations certify for separately.
    pub hr: Option<Spanned<bool>>,
    /// Day of the clauses, where the author gives it.
    pub dated: Option<Spanned<Date>>,
    /// From when and to when it protects the data.
    pub validity: Validity,
    /// Only in this case.
    pub when: Option<Text>,
    /// Only if what is declared before it no longer protects the data.
    pub fallback: bool,
    /// The entry.
    pub span: Span,
}

const MODULES: &[&str] = &["c2c", "c2p", "p2p", "p2c"];
const DEROGATIONS: &[&str] = &[
    "explicit-consent",
    "contract",
    "contract-in-interest",
    "public-interest",
    "legal-claims",
    "vital-interests",
    "public-register",
    "compelling-interests",
];

/// A transfer.
pub static TRANSFER: Shape = Shape {
    name: "a transfer",
    about: "What protects data that go to a country outside the EEA.",
    keys: &[
        key("by", Value::Ref("transfer mechanism"), "the mechanism", "Articles 45-49").required(),
        key("to", Value::List(&Value::Country), "the countries it is for", "Article 13(1)(f)")
            .or("all of the recipient's"),
        key(
            "module",
            Value::OneOf(MODULES),
            "module of the standard contractual clauses",
            "Decision (EU) 2021/914",
        ),
        key("copy", Value::Text, "how to get a copy: a sentence", "Article 13(1)(f)"),
        key("copy-url", Value::Url, "where a copy is", "Article 13(1)(f)"),
        key("measures", Value::Phrase, "further measures, as a noun phrase", "Article 46(1)"),
        key(
            "derogation",
            Value::OneOf(DEROGATIONS),
            "which exception, with `by: derogation`",
            "Article 49(1)",
        ),
        key("interest", Value::Phrase, "the compelling interest", "Article 49(1)"),
        key(
            "agreement",
            Value::Phrase,
            "the name of the treaty of the Union or of the state that provides for the disclosure, with `by: international-agreement`",
            "Article 48, recital 102",
        ),
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
        key(
            "fallback",
            Value::Bool,
            "only if what stands before it no longer protects the data",
            "Article 44",
        )
        .or("`false`"),
        key(
            "certified",
            Value::Name,
            "the company that is certified under a framework, where it is not the recipient itself",
            "Decision (EU) 2023/1795",
        )
        .or("the recipient, or its `owner:` if the recipient is not in the United States"),
        key("checked", Value::Date, "day on which the certification was looked up", ""),
        key(
            "hr-data",
            Value::Bool,
            "whether the certification covers data about employees",
            "Decision (EU) 2023/1795",
        ),
        key(
            "dated",
            Value::Date,
            "day on which the clauses were signed, or binding corporate rules approved",
            "Articles 46(2)(c), 47(1)",
        ),
        VALID_FROM,
        VALID_TO,
    ],
};

impl Cx<'_> {
    /// One transfer.
    pub(super) fn transfer(&self, node: &Arc<Node>) -> Option<Transfer> {
        if node.entries().is_none() {
            let mechanism = self.mechanism(node)?;
            return Some(Transfer {
                mechanism,
                countries: Vec::new(),
                module: None,
                copy: None,
                copy_url: None,
                measures: None,
                derogation: None,
                interest: None,
                agreement: None,
                certified: None,
                checked: None,
                hr: None,
                dated: None,
                validity: Validity::default(),
                when: None,
                fallback: false,
                span: node.span,
            });
        }
        let table = self.table(node, &TRANSFER)?;
        let mechanism = table.need("by").and_then(|n| self.mechanism(n));
        let transfer = Transfer {
            countries: table.list("to", |n| self.country(n)),
            module: table.choice("module", MODULES),
            copy: self.text_of(&table, "copy"),
            copy_url: self.url_of(&table, "copy-url"),
            measures: self.text_of(&table, "measures"),
            derogation: table.choice("derogation", DEROGATIONS),
            interest: self.text_of(&table, "interest"),
            agreement: self.text_of(&table, "agreement"),
            certified: table.name("certified"),
            checked: table.date("checked"),
            hr: table.boolean("hr-data"),
            dated: table.date("dated"),
            validity: Validity::read(&table),
            when: self.text_of(&table, "when"),
            fallback: table.flag("fallback"),
            span: node.span,
            mechanism: mechanism?,
        };
        Some(transfer)
    }

    fn mechanism(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        let written = self.reader.string(node, "a transfer mechanism such as `scc`")?;
        if crate::law::mechanism(&written.value).is_some() {
            return Some(written);
        }
        let known: Vec<&'static str> = crate::law::mechanisms().map(|m| m.id.as_str()).collect();
        let near = self.reader.meant(&known, &written.value);
        let mut diagnostic = rules::UNKNOWN_REFERENCE
            .at(written.span, format!("`{}` is not a transfer mechanism", written.value))
            .did_you_mean(near);
        if near.is_none() {
            diagnostic = diagnostic.help(format!("write one of: {}", known.join(", ")));
        }
        self.push(diagnostic);
        None
    }
}
