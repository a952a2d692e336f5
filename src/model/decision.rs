//! Automated decisions: which there are, who takes them, how they come about and what they mean. Articles 13(2)(f) and
//! 22 GDPR.

use super::cited::{CITED, Cited};
use super::read::{Cx, Defined};
use super::text::Text;
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Value, key};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// What the policy says of automated decisions.
#[derive(Debug, Clone)]
pub enum Decisions {
    /// There are none, and it says so.
    None,
    /// These.
    Some(Vec<Decision>),
}

/// An automated decision: Article 22 GDPR.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Its identifier.
    pub id: Option<String>,
    /// The activities it belongs to.
    pub activities: Vec<Spanned<String>>,
    /// What is decided.
    pub title: Option<Text>,
    /// The recipients that take it, where it is not the controller.
    pub by: Vec<Spanned<String>>,
    /// Only in this case.
    pub when: Option<Text>,
    /// From when and to when it is taken.
    pub validity: Validity,
    /// Whether it has legal or similarly significant effects; `true` when not said.
    pub significant: bool,
    /// The ground of Article 22(2).
    pub ground: Option<Spanned<&'static str>>,
    /// How it comes about: which data, and how they weigh.
    pub logic: Option<Text>,
    /// What it means for the person, and what may follow.
    pub consequences: Option<Text>,
    /// How a human reviews it.
    pub review: Option<Text>,
    /// The recipients whose score it draws strongly on: CJEU C-634/21.
    pub score_from: Vec<Spanned<String>>,
    /// The law, for a ground in law.
    pub law: Vec<Cited>,
    /// Its key.
    pub head: Span,
}

impl Decision {
    /// Whether it is taken in an activity.
    pub fn is_in(&self, activity: &str) -> bool {
        self.activities.iter().any(|a| a.value == activity)
    }
}

const GROUNDS: &[&str] = &["contract", "law", "explicit-consent"];

/// An automated decision.
pub static DECISION: Shape = Shape {
    name: "an automated decision",
    about: "A decision taken by a machine alone.",
    keys: &[
        key("title", Value::Text, "what is decided", "Article 13(2)(f)").required(),
        key("activity", Value::List(&Value::Ref("activity")), "the activities it belongs to", ""),
        key(
            "by",
            Value::List(&Value::Ref("recipient")),
            "who takes it, if not you: a processor on your behalf, or somebody else",
            "Article 13(2)(f)",
        ),
        key("when", Value::Phrase, "only in this case; starts with if or when", "Article 13(2)(f)"),
        VALID_FROM,
        VALID_TO,
        key(
            "significant",
            Value::Bool,
            "whether it has legal or similarly significant effects",
            "Article 22(1)",
        )
        .or("`true`"),
        key("ground", Value::OneOf(GROUNDS), "what allows it", "Article 22(2)"),
        key("law", Value::List(&Value::Table(&CITED)), "the law, where one allows it", "Article 22(2)(b)"),
        key("logic", Value::Prose, "how it comes about: which data, and how they weigh", "Article 13(2)(f)"),
        key("consequences", Value::Prose, "what it means for the person", "Article 13(2)(f)"),
        key(
            "score-from",
            Value::List(&Value::Ref("recipient")),
            "who works out a score that the decision draws strongly on",
            "Article 22(1)",
        ),
        key("review", Value::Prose, "how a human reviews it", "Article 22(3)"),
    ],
};

impl Cx<'_> {
    /// Automated decisions: `none`, or a map.
    pub fn decisions(&self, node: &Arc<Node>) -> Option<Decisions> {
        if node.text() == Some("none") {
            return Some(Decisions::None);
        }
        if node.entries().is_none() {
            self.reader.wrong_kind(
                node,
                "`none` where there are no automated decisions, or decisions, each under a name of its own",
            );
            return None;
        }
        let list = self.reader.named(node);
        let list =
            list.iter().filter(|e| self.reader.id(&e.key)).filter_map(|e| self.decision(&e.key, &e.value));
        Some(Decisions::Some(list.collect()))
    }

    fn decision(&self, name: &Spanned<String>, node: &Arc<Node>) -> Option<Decision> {
        let table = self.table(node, &DECISION)?;
        table.need("title");
        Some(Decision {
            id: Some(name.value.clone()),
            activities: self.references(&table, "activity", Defined::Activity),
            by: self.references(&table, "by", Defined::Recipient),
            when: self.text_of(&table, "when"),
            title: self.text_of(&table, "title"),
            validity: Validity::read(&table),
            significant: table.boolean("significant").is_none_or(|b| b.value),
            ground: table.choice("ground", GROUNDS),
            logic: self.text_of(&table, "logic"),
            consequences: self.text_of(&table, "consequences"),
            review: self.text_of(&table, "review"),
            score_from: self.references(&table, "score-from", Defined::Recipient),
            law: self.cited(&table, "law"),
            head: name.span,
        })
    }
}
