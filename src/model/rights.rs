//! Rights and complaints: what the author adds to, or overrides in, what is derived. Articles 12-22 and 77-79 GDPR.

use super::activity::RIGHTS;
use super::body::{BODY, Body};
use super::cited::{CITED, Cited};
use super::metric::{METRIC, Metric};
use super::period::Period;
use super::read::Cx;
use super::text::Text;
use crate::load::{Node, Shape, Value, key, rules};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// How rights are exercised.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    /// Where requests go, if not to the controller's own contact.
    pub email: Option<Spanned<String>>,
    /// A form for requests.
    pub form: Option<Spanned<String>>,
    /// How requests are made and handled: prose.
    pub how: Option<Text>,
    /// Within which time they are answered, if not within the month of Article 12(3).
    pub answer: Option<Spanned<Period>>,
    /// How identity is checked: a sentence.
    pub identity: Option<Text>,
    /// What it costs, if anything: a sentence.
    pub fee: Option<Text>,
    /// Only these rights are shown, against what is derived.
    pub only: Option<Override<Vec<Spanned<&'static str>>>>,
    /// More on single rights.
    pub notes: Vec<(&'static str, Text)>,
    /// How many requests there were.
    pub metrics: Vec<Metric>,
    /// Rights that a law restricts.
    pub restrictions: Vec<Restriction>,
    /// The whole entry.
    pub span: Span,
}

/// Something derived that the author sets otherwise, with the reason.
#[derive(Debug, Clone)]
pub struct Override<T> {
    /// What the author wants instead.
    pub value: T,
    /// Why: for the record, not printed.
    pub because: String,
    /// Where.
    pub span: Span,
}

/// A right that a law restricts.
#[derive(Debug, Clone)]
pub struct Restriction {
    /// Which.
    pub right: Spanned<&'static str>,
    /// How: a sentence.
    pub text: Option<Text>,
    /// By which law.
    pub law: Vec<Cited>,
}

static RESTRICTION: Shape = Shape {
    name: "a restriction",
    about: "A right that a law restricts.",
    keys: &[
        key("right", Value::OneOf(RIGHTS), "which right", "Article 23").required(),
        key("text", Value::Text, "how: a sentence", "Article 23").required(),
        key("law", Value::List(&Value::Table(&CITED)), "by which law", "Article 23"),
    ],
};

static NOTES: Shape = Shape {
    name: "the notes on rights",
    about: "More on single rights: a sentence or two each.",
    keys: &[
        key("access", Value::Prose, "more on access", "Article 15"),
        key("rectification", Value::Prose, "more on rectification", "Article 16"),
        key("erasure", Value::Prose, "more on erasure", "Article 17"),
        key("restriction", Value::Prose, "more on restriction", "Article 18"),
        key("portability", Value::Prose, "more on portability", "Article 20"),
        key("object", Value::Prose, "more on objections", "Article 21"),
        key("withdraw", Value::Prose, "more on withdrawing consent", "Article 7(3)"),
        key("human-review", Value::Prose, "more on automated decisions", "Article 22"),
    ],
};

/// How rights are exercised.
pub static RIGHTS_SHAPE: Shape = Shape {
    name: "the rights",
    about: "What is particular about the rights here. Which rights there are is derived from the legal bases.",
    keys: &[
        key("email", Value::Email, "where requests go", "Article 12(2)").or("the controller's address"),
        key("form", Value::Url, "a form for requests", "Article 12(2)"),
        key(
            "how",
            Value::Prose,
            "how requests are made and handled, instead of the shipped sentence with the address",
            "Article 12(2)",
        ),
        key("answer", Value::Duration, "within which time requests are answered", "Article 12(3)")
            .or("one month, as the law says"),
        key("identity", Value::Text, "how identity is checked: a sentence", "Article 12(6)"),
        key("fee", Value::Text, "what it costs, if anything: a sentence", "Article 12(5)"),
        key(
            "only",
            Value::List(&Value::OneOf(RIGHTS)),
            "show only these rights, against what is derived; needs `because`",
            "Article 13(2)(b)",
        ),
        key("because", Value::Name, "why: for the record, not printed", ""),
        key("notes", Value::Table(&NOTES), "more on single rights", ""),
        key("metrics", Value::List(&Value::Table(&METRIC)), "how many requests there were", "11 CCR 7102"),
        key(
            "restrictions",
            Value::List(&Value::Table(&RESTRICTION)),
            "rights that a law restricts",
            "Article 23",
        ),
    ],
};

/// Complaints.
#[derive(Debug, Clone, Default)]
pub struct Complaint {
    /// Another authority than the derived one, by id; with the reason.
    pub authority: Option<Override<Spanned<String>>>,
    /// The policy does not speak of the right to complain, against the law.
    pub left_out: Option<Override<()>>,
    /// The authority is not named, although derivable.
    pub unnamed: Option<Override<()>>,
    /// How one complains to the company itself: prose.
    pub to_us: Option<Text>,
    /// Bodies beside the authority that handle complaints.
    pub bodies: Vec<Body>,
    /// More: prose.
    pub text: Option<Text>,
    /// The whole entry.
    pub span: Span,
}

const SHOW: &[&str] = &["named", "unnamed", "left-out"];

/// Complaints.
pub static COMPLAINT: Shape = Shape {
    name: "the complaint",
    about: "What is particular about complaints. The authority is derived from the controller's country.",
    keys: &[
        key(
            "authority",
            Value::Ref("authority"),
            "another authority than the derived one; needs `because`",
            "Article 55",
        )
        .or("derived from the controller's country"),
        key(
            "show",
            Value::OneOf(SHOW),
            "`unnamed` or `left-out`, against the law's demand; needs `because`",
            "Article 13(2)(d)",
        )
        .or("`named`"),
        key("because", Value::Name, "why: for the record, not printed", ""),
        key("to-us", Value::Prose, "how one complains to the company itself", "Article 12(2)"),
        key(
            "bodies",
            Value::List(&Value::Table(&BODY)),
            "bodies beside the supervisory authority that handle complaints",
            "Article 77(1)",
        ),
        key("text", Value::Prose, "more", ""),
    ],
};

impl Cx<'_> {
    /// The rights.
    pub fn rights(&self, node: &Arc<Node>) -> Option<Rights> {
        let table = self.table(node, &RIGHTS_SHAPE)?;
        let because = table.name("because");
        let only = table.list("only", |n| self.reader.choice(n, RIGHTS));
        let only = match table.key_span("only") {
            Some(span) => {
                self.reason(because, span, "only").map(|because| Override { value: only, because, span })
            }
            None => None,
        };
        Some(Rights {
            email: self.email(&table, "email"),
            form: self.url_of(&table, "form"),
            how: self.text_of(&table, "how"),
            answer: table.read("answer", |n| self.period(n)),
            identity: self.text_of(&table, "identity"),
            fee: self.text_of(&table, "fee"),
            only,
            notes: table.read("notes", |n| self.right_notes(n)).unwrap_or_default(),
            metrics: table.list("metrics", |n| self.metric(n)),
            restrictions: table.list("restrictions", |n| {
                let table = self.table(n, &RESTRICTION)?;
                let right = table.need("right").and_then(|n| self.reader.choice(n, RIGHTS));
                let text = table.need("text").and_then(|n| self.text(n));
                let law = self.cited(&table, "law");
                Some(Restriction { right: right?, text, law })
            }),
            span: node.span,
        })
    }

    fn right_notes(&self, node: &Arc<Node>) -> Option<Vec<(&'static str, Text)>> {
        let table = self.table(node, &NOTES)?;
        Some(RIGHTS.iter().filter_map(|r| Some((*r, self.text_of(&table, r)?))).collect())
    }

    /// What is derived can be set otherwise only with a reason.
    fn reason(&self, because: Option<Spanned<String>>, at: Span, what: &str) -> Option<String> {
        if because.is_none() {
            self.push(
                rules::MISSING_KEY
                    .at(at, format!("`{what}:` sets something otherwise than the law or the facts give it, without a reason"))
                    .label("`because:` is missing")
                    .help("add `because:` with the reason; it is kept for the record and not printed"),
            );
        }
        because.map(|b| b.value)
    }

    /// Complaints.
    pub fn complaint(&self, node: &Arc<Node>) -> Option<Complaint> {
        let table = self.table(node, &COMPLAINT)?;
        let because = table.name("because");
        let authority = table.name("authority").filter(|a| self.is_authority(a));
        let authority = match (authority, table.key_span("authority")) {
            (Some(value), Some(span)) => self
                .reason(because.clone(), span, "authority")
                .map(|because| Override { value, because, span }),
            _ => None,
        };
        let show = table.choice("show", SHOW);
        let hide = |word: &str| -> Option<Override<()>> {
            let show = show.as_ref().filter(|s| s.value == word)?;
            let because = self.reason(because.clone(), show.span, "show")?;
            Some(Override { value: (), because, span: show.span })
        };
        Some(Complaint {
            authority,
            left_out: hide("left-out"),
            unnamed: hide("unnamed"),
            to_us: self.text_of(&table, "to-us"),
            bodies: table.list("bodies", |n| self.body(n)),
            text: self.text_of(&table, "text"),
            span: node.span,
        })
    }

    fn is_authority(&self, id: &Spanned<String>) -> bool {
        if crate::law::authority_by_id(&id.value).is_some() {
            return true;
        }
        let known: Vec<&str> = crate::law::authorities().map(|a| a.id.as_str()).collect();
        let near = crate::load::closest(&id.value, known.iter().copied());
        let mut diagnostic = rules::UNKNOWN_REFERENCE
            .at(id.span, format!("`{}` is not a supervisory authority that we know", id.value))
            .did_you_mean(near);
        if near.is_none() {
            diagnostic = diagnostic.help(format!("write one of: {}", known.join(", ")));
        }
        self.push(diagnostic);
        false
    }
}
