//! What the policy says of itself: id, version, dates, languages, scope, audience.

use super::ages::{AGES_VALUE, Ages};
use super::language;
use super::read::Cx;
use super::text::{Term, Text};
use crate::load::{Node, Shape, Table, Value, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use jiff::civil::Date;
use std::sync::Arc;

/// The head of a policy.
#[derive(Debug, Clone)]
pub struct About {
    /// Becomes the name of the output folder.
    pub id: Spanned<String>,
    /// The title; derived from the controller when not given.
    pub title: Option<Text>,
    /// Version, as the author counts.
    pub version: Option<Spanned<String>>,
    /// Day from which it applies.
    pub effective: Option<Spanned<Date>>,
    /// Day of the last change.
    pub updated: Option<Spanned<Date>>,
    /// Day of the next review.
    pub next_review: Option<Spanned<Date>>,
    /// Languages, the source language first; at least one.
    pub languages: Vec<Spanned<String>>,
    /// The language that prevails, if the policy says so.
    pub prevailing: Option<Spanned<String>>,
    /// Legal orders: `eu`, `uk`, `ch`, `california`.
    pub jurisdictions: Vec<Spanned<&'static str>>,
    /// What is said first.
    pub intro: Option<Text>,
    /// What it is about.
    pub scope: Scope,
    /// Whom it is for.
    pub audience: Audience,
    /// The whole entry.
    pub span: Span,
    /// The place that stands for it.
    pub head: Span,
}

/// What a policy is about.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Web sites.
    pub sites: Vec<Spanned<String>>,
    /// Apps and services, by name.
    pub services: Vec<Text>,
    /// Groups of people.
    pub people: Vec<Term>,
    /// More, in prose.
    pub text: Option<Text>,
    /// What it does not cover, in prose.
    pub excludes: Option<Text>,
}

/// Whom a policy is for.
#[derive(Debug, Clone, Default)]
pub struct Audience {
    /// `none`, `possible`, `targeted`.
    pub children: Option<Spanned<&'static str>>,
    /// The age below which a parent must agree.
    pub minimum_age: Option<Ages>,
    /// The age from which one can have an account.
    pub account_age: Option<Ages>,
    /// What happens with data of younger people, and how parents agree: prose.
    pub parents: Option<Text>,
    /// Countries it addresses.
    pub countries: Vec<Spanned<String>>,
}

/// Legal orders.
pub const JURISDICTIONS: &[&str] = &["eu", "uk", "ch", "california"];
const CHILDREN: &[&str] = &["none", "possible", "targeted"];

/// What a policy is about.
pub static SCOPE: Shape = Shape {
    name: "the scope",
    about: "What the policy is about.",
    keys: &[
        key("sites", Value::List(&Value::Url), "web sites", ""),
        key("services", Value::List(&Value::Phrase), "apps and services", ""),
        key("people", Value::List(&Value::Ref("people")), "groups of people", ""),
        key("text", Value::Prose, "more, in prose", ""),
        key("excludes", Value::Prose, "what it does not cover", ""),
    ],
};

/// Whom a policy is for.
pub static AUDIENCE: Shape = Shape {
    name: "the audience",
    about: "Whom the policy is for.",
    keys: &[
        key("children", Value::OneOf(CHILDREN), "whether children use what it is about", "Article 8"),
        key("minimum-age", AGES_VALUE, "the age below which a parent must agree", "Article 8(1)"),
        key("account-age", AGES_VALUE, "the age from which one can have an account", ""),
        key(
            "parents",
            Value::Prose,
            "how parents agree, and what happens with data of younger people",
            "Article 8(2)",
        ),
        key("countries", Value::List(&Value::Country), "the countries it addresses", "Article 3"),
    ],
};

/// The head of a policy.
pub static ABOUT: Shape = Shape {
    name: "the head of the policy",
    about: "What the policy says of itself.",
    keys: &[
        key("id", Value::Id, "short name: becomes the name of the output folder", "").required(),
        key("title", Value::Text, "the title", "").or("derived from the controller"),
        key("version", Value::Name, "version, as you count", "Article 12(1)"),
        key("effective", Value::Date, "day from which it applies", "Article 12(1)"),
        key("updated", Value::Date, "day of the last change", "Article 12(1)"),
        key("next-review", Value::Date, "day of the next review", "Article 24(1)"),
        key(
            "languages",
            Value::List(&Value::Language),
            "languages, the source language first",
            "Article 12(1)",
        )
        .required(),
        key("prevailing", Value::Language, "the language that prevails, if you say so", ""),
        key("jurisdictions", Value::List(&Value::OneOf(JURISDICTIONS)), "legal orders", "Article 3")
            .or("`eu`"),
        key("intro", Value::Prose, "what is said first", ""),
        key("scope", Value::Table(&SCOPE), "what it is about", ""),
        key("audience", Value::Table(&AUDIENCE), "whom it is for", "Articles 8, 12(1)"),
    ],
};

/// The languages of a policy, before anything else is read: tags that exist, without messages.
pub fn languages(node: Option<&Node>) -> Vec<String> {
    let Some(list) = node.and_then(|n| n.get("languages")) else { return Vec::new() };
    let items: Vec<_> = list.items().map_or_else(|| vec![list.clone()], <[_]>::to_vec);
    items.iter().filter_map(|n| n.text()).filter(|t| language::exists(t)).map(str::to_owned).collect()
}

impl Cx<'_> {
    /// The head of a policy.
    pub fn about(&self, table: &Table<'_>) -> Option<About> {
        let id = table
            .need("id")
            .and_then(|n| self.reader.string(n, "a short name"))
            .filter(|id| self.reader.id(id));
        let languages = self.languages_of(table);
        let about = About {
            title: self.text_of(table, "title"),
            version: table.name("version"),
            effective: table.date("effective"),
            updated: table.date("updated"),
            next_review: table.date("next-review"),
            prevailing: table.read("prevailing", |n| self.language(n)),
            jurisdictions: table.list("jurisdictions", |n| self.reader.choice(n, JURISDICTIONS)),
            intro: self.text_of(table, "intro"),
            scope: table.read("scope", |n| self.scope(n)).unwrap_or_default(),
            audience: table.read("audience", |n| self.audience(n)).unwrap_or_default(),
            span: table.span(),
            head: table.head(),
            languages: Vec::new(),
            id: id?,
        };
        if languages.is_empty() {
            return None;
        }
        Some(About { languages, ..about })
    }

    /// The languages, each once.
    fn languages_of(&self, table: &Table<'_>) -> Vec<Spanned<String>> {
        let node = table.need("languages");
        if let Some(node) = node.filter(|n| n.items().is_some_and(<[_]>::is_empty)) {
            self.push(
                rules::MISSING_KEY
                    .at(node.span, "the policy has no language")
                    .help("write the language that you write in, and those that it is translated into: `languages: [en, sv]`"),
            );
            return Vec::new();
        }
        let mut languages: Vec<Spanned<String>> = Vec::new();
        for tag in table.list("languages", |n| self.language(n)) {
            match languages.iter().find(|known| known.value == tag.value) {
                Some(first) => self.push(
                    rules::DEFINED_TWICE
                        .at(tag.span, format!("the language `{}` stands here twice", tag.value))
                        .label("second time")
                        .also(first.span, "first time")
                        .help("remove one of them"),
                ),
                None => languages.push(tag),
            }
        }
        languages
    }

    fn language(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        let text = self.reader.string(node, "a language tag such as `sv`")?;
        if language::exists(&text.value) {
            return Some(text);
        }
        self.push(
            rules::BAD_LANGUAGE
                .at(text.span, format!("`{}` is not the tag of a language", text.value))
                .label("no such language")
                .help("write the tag of the language as BCP 47 has it, such as `en`, `sv`, `de` or `pt-BR`")
                .did_you_mean(language::meant(&text.value).as_deref()),
        );
        None
    }

    fn scope(&self, node: &Node) -> Option<Scope> {
        let table = self.table(node, &SCOPE)?;
        Some(Scope {
            sites: table.list("sites", |n| self.url(n)),
            services: self.texts_of(&table, "services"),
            people: self.terms_of(&table, "people", Family::People),
            text: self.text_of(&table, "text"),
            excludes: self.text_of(&table, "excludes"),
        })
    }

    fn audience(&self, node: &Node) -> Option<Audience> {
        let table = self.table(node, &AUDIENCE)?;
        let countries = table.list("countries", |n| self.country(n));
        let ages = |name| {
            let mut ages = table.read(name, |n| self.ages(n))?;
            self.ages_of_addressed(&mut ages, &countries);
            Some(ages)
        };
        Some(Audience {
            children: table.choice("children", CHILDREN),
            minimum_age: ages("minimum-age"),
            account_age: ages("account-age"),
            parents: self.text_of(&table, "parents"),
            countries,
        })
    }
}

impl About {
    /// Whether a legal order applies that knows the rights, authorities and transfers of the GDPR: that of the Union,
    /// of the United Kingdom or of Switzerland.
    pub fn has_data_protection_law(&self) -> bool {
        ["eu", "uk", "ch"].into_iter().any(|order| self.applies(order))
    }

    /// Whether a legal order applies; the Union's when none is named.
    pub fn applies(&self, jurisdiction: &str) -> bool {
        if self.jurisdictions.is_empty() {
            return jurisdiction == "eu";
        }
        self.jurisdictions.iter().any(|j| j.value == jurisdiction)
    }
}
