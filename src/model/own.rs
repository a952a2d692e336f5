//! What authors define for use elsewhere: terms of their own, laws, products, headings of activities.

use super::period::Period;
use super::read::Cx;
use super::text::{Term, Text, Wanted, Words};
use crate::load::{Node, Shape, Value, key};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use jiff::civil::Date;
use std::sync::Arc;

/// A law of the author's own; the shipped ones need no definition.
#[derive(Debug, Clone)]
pub struct Law {
    /// Its name, in its own language.
    pub name: Spanned<String>,
    /// What it is called in other languages, shown in brackets.
    pub gloss: Option<Text>,
    /// The languages that laws of its country are written in, as far as they are known; empty where they are not.
    pub languages: Vec<&'static str>,
    /// Its number.
    pub number: Option<Spanned<String>>,
    /// The provision meant.
    pub provision: Option<Spanned<String>>,
    /// The country it is of, or `EU`.
    pub country: Option<Spanned<String>>,
    /// Where it can be read.
    pub url: Option<Spanned<String>>,
    /// How long it asks data to be kept.
    pub period: Option<Spanned<Period>>,
    /// Day on which it entered into force.
    pub valid_from: Option<Spanned<Date>>,
    /// Last day on which it is in force.
    pub valid_to: Option<Spanned<Date>>,
    /// Its key.
    pub head: Span,
}

impl Law {
    /// Whether it is a law of a country with this language: no translation of its name is needed there.
    pub fn speaks(&self, lang: &str) -> bool {
        self.languages.contains(&lang)
    }

    /// Whether these words say no more than its name does: `biobankslagen` of `biobankslagen (2023:38)`.
    pub fn is_named(&self, words: &str) -> bool {
        let plain = |text: &str| {
            let mut depth = 0usize;
            let outside = text.chars().filter(|c| {
                depth += usize::from(*c == '(');
                let keep = depth == 0;
                depth -= usize::from(*c == ')' && depth > 0);
                keep
            });
            let outside = outside.collect::<String>().to_lowercase();
            outside.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        plain(&self.name.value) == plain(words)
    }
}

/// A law.
pub static LAW: Shape = Shape {
    name: "a law",
    about: "A law that legal bases and retention refer to, where it is not among those that are shipped.",
    keys: &[
        key("name", Value::Name, "its name, in its own language", "Article 6(3)").required(),
        key(
            "gloss",
            Value::Text,
            "what it is called in other languages than those of its country",
            "Article 12(1)",
        ),
        key("number", Value::Name, "its number", ""),
        key("provision", Value::Name, "the provision meant", ""),
        key("country", Value::Country, "the country it is of, or `EU`", "Article 6(3)"),
        key("url", Value::Url, "where it can be read", ""),
        key("period", Value::Duration, "how long it asks data to be kept", ""),
        key("valid-from", Value::Date, "day on which it entered into force", ""),
        key("valid-to", Value::Date, "last day on which it is in force", ""),
    ],
};

/// A product or brand that parts of the policy are about.
#[derive(Debug, Clone)]
pub struct Product {
    /// Its name.
    pub name: Spanned<String>,
    /// Where it is.
    pub url: Option<Spanned<String>>,
}

/// A product.
pub static PRODUCT: Shape = Shape {
    name: "a product",
    about: "A product, brand or site that parts of the policy are about.",
    keys: &[
        key("name", Value::Name, "its name, never translated", "").required(),
        key("url", Value::Url, "where it is", ""),
    ],
};

/// A heading that activities stand under.
#[derive(Debug, Clone)]
pub struct Group {
    /// The heading.
    pub title: Option<Text>,
    /// What is said under it first: prose.
    pub text: Option<Text>,
    /// Whether its activities are shown as one table instead of cards.
    pub table: bool,
}

const SHOW: &[&str] = &["cards", "table"];

/// A heading.
pub static GROUP: Shape = Shape {
    name: "a group of activities",
    about: "A heading of your own that activities stand under.",
    keys: &[
        key("title", Value::Text, "the heading", "").required(),
        key("text", Value::Prose, "what is said under it first", ""),
        key("show", Value::OneOf(SHOW), "`table` for one table instead of cards", "").or("`cards`"),
    ],
};

/// Terms of the author's own.
pub static VOCABULARY: Shape = Shape {
    name: "the vocabulary",
    about: "Identifiers of your own, to be used like those that are shipped.",
    keys: &[
        key("data", Value::Tables(&OWN_TERM), "categories of data", ""),
        key("purposes", Value::Tables(&OWN_TERM), "purposes: infinitive phrases with their “to”", ""),
        key("people", Value::Tables(&OWN_TERM), "groups of people: in the plural", ""),
        key("sources", Value::Tables(&OWN_TERM), "sources: standing after from", ""),
        key("measures", Value::Tables(&OWN_TERM), "security measures", ""),
        key("events", Value::Tables(&OWN_EVENT), "events", ""),
        key("tasks", Value::Tables(&OWN_TERM), "tasks of recipients: in the third person", ""),
        key("trackers", Value::Tables(&OWN_TERM), "what cookies do: in the third person", ""),
    ],
};

/// A term of the author's own.
pub static OWN_TERM: Shape = Shape {
    name: "a term of your own",
    about: "Words for an identifier of your own, and what the law says of it.",
    keys: &[
        key("text", Value::Phrase, "the words", "").required(),
        super::kind::CLASS,
        key(
            "special",
            Value::Name,
            "the kind of sensitive data it is, such as `health-data`",
            "Article 9(1)",
        ),
        key("criminal", Value::Bool, "it is about criminal convictions or offences", "Article 10"),
        key("national-id", Value::Bool, "it is a national identification number", "Article 87"),
        key("child", Value::Bool, "it is about children", "Article 8"),
        key("direct-marketing", Value::Bool, "the purpose is direct marketing", "Article 21(2)"),
        key(
            "kind",
            Value::Name,
            "for sources: `person`, `automatic`, `third-party`, `public-register` or `derived`",
            "Articles 13, 14",
        ),
        key("public", Value::Bool, "for sources: everybody can look into it", "Article 14(2)(f)"),
    ],
};

/// An event of the author's own.
pub static OWN_EVENT: Shape = Shape {
    name: "an event of your own",
    about: "An event that retention counts from or ends at.",
    keys: &[
        key("after", Value::Phrase, "words that stand after “after”: the last delivery", ""),
        key("until", Value::Phrase, "words that stand after “until”: the last delivery has arrived", ""),
    ],
};

impl Cx<'_> {
    /// Terms of the author's own: read before everything else, so that everything else can use them.
    pub fn vocabulary(&self, node: &Arc<Node>) -> Vec<(Family, Term)> {
        let Some(table) = self.table(node, &VOCABULARY) else { return Vec::new() };
        let mut out = Vec::new();
        for family in Family::ALL {
            for (id, term) in table.map(family.key(), |id, n| self.own_term(family, id, n)) {
                if family.get(&id.value).is_some() {
                    self.push(
                        crate::load::rules::DEFINED_TWICE
                            .at(id.span, format!("`{}` is already {} of the shipped vocabulary", id.value, family.noun()))
                            .help("choose another identifier; to word a shipped one differently, use `{ id: …, text: … }` where you use it, or a file under `locales/`"),
                    );
                    continue;
                }
                out.push((family, term));
            }
        }
        out
    }

    fn own_term(&self, family: Family, id: &Spanned<String>, node: &Arc<Node>) -> Option<Term> {
        let mut class = None;
        let (words, flags) = if family == Family::Event {
            let table = self.table(node, &OWN_EVENT)?;
            let (after, until) = (self.text_of(&table, "after"), self.text_of(&table, "until"));
            (Words::OwnEvent { after, until }, Vec::new())
        } else if OWN_TERM.keys.iter().all(|k| node.get(k.name).is_none()) {
            let text = self.text(node)?;
            self.last_is_phrase(1, Wanted::Term(family));
            (Words::Own(text), Vec::new())
        } else {
            let table = self.table(node, &OWN_TERM)?;
            table.need("text");
            let text = self.text_of(&table, "text");
            class = self.class(&table);
            let mut flags = class.as_ref().map(super::read::flags_of).unwrap_or_default();
            for flag in ["special", "kind"] {
                flags.extend(table.name(flag).map(|v| (flag.to_owned(), v.value)));
            }
            for flag in ["criminal", "national-id", "child", "direct-marketing", "public"] {
                if table.flag(flag) {
                    flags.push((flag.to_owned(), "true".to_owned()));
                }
            }
            (Words::Own(text?), flags)
        };
        Some(Term {
            id: Some(id.value.clone()),
            class: class.and_then(|c| c.id),
            words,
            flags,
            span: id.span,
        })
    }

    /// A law.
    pub fn law(&self, head: Span, node: &Arc<Node>) -> Option<Law> {
        let table = self.table(node, &LAW)?;
        table.need("name");
        let country = table.read("country", |n| match n.text() {
            Some("EU") => Some(Spanned::new("EU".to_owned(), n.span)),
            _ => self.country(n),
        });
        let languages = country.as_ref().map(|c| crate::law::languages(&c.value)).unwrap_or_default();
        let law = Law {
            gloss: table.read("gloss", |n| self.text_except(n, &languages)),
            languages,
            number: table.name("number"),
            provision: table.name("provision"),
            country,
            url: self.url_of(&table, "url"),
            period: table.read("period", |n| self.period(n)),
            valid_from: table.date("valid-from"),
            valid_to: table.date("valid-to"),
            head,
            name: table.name("name")?,
        };
        Some(law)
    }

    /// A product.
    pub fn product(&self, node: &Arc<Node>) -> Option<Product> {
        let table = self.table(node, &PRODUCT)?;
        table.need("name");
        let url = self.url_of(&table, "url");
        Some(Product { name: table.name("name")?, url })
    }

    /// A heading.
    pub fn group(&self, node: &Arc<Node>) -> Option<Group> {
        let table = self.table(node, &GROUP)?;
        table.need("title");
        Some(Group {
            title: self.text_of(&table, "title"),
            text: self.text_of(&table, "text"),
            table: table.choice("show", SHOW).is_some_and(|s| s.value == "table"),
        })
    }
}
