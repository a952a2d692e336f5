//! The rest of a policy: security, changes, statements, what it says as a processor, California, free sections,
//! glossary, links.

use super::period::Period;
use super::read::Cx;
use super::text::{Term, Text};
use crate::load::{Node, Shape, Value, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use jiff::civil::Date;
use std::sync::Arc;

/// Security: Article 32 GDPR.
#[derive(Debug, Clone, Default)]
pub struct Security {
    /// What is done in general: prose.
    pub text: Option<Text>,
    /// Measures.
    pub measures: Vec<Term>,
    /// Certificates and standards.
    pub standards: Vec<Standard>,
    /// What happens after a breach: prose.
    pub breach: Option<Text>,
    /// What people should look after themselves: prose.
    pub your_part: Option<Text>,
    /// Where more is said, in words or as an address.
    pub more: Option<Text>,
    /// An address with more.
    pub url: Option<Spanned<String>>,
}

/// A certificate or standard.
#[derive(Debug, Clone)]
pub struct Standard {
    /// Its name: ISO 27001.
    pub name: Spanned<String>,
    /// Whether a certificate is held; otherwise work follows the standard.
    pub certified: bool,
    /// What it covers.
    pub scope: Option<Text>,
}

static STANDARD: Shape = Shape {
    name: "a standard",
    about: "A certificate that is held, or a standard that work follows.",
    keys: &[
        key("name", Value::Name, "its name", "").required(),
        key("certified", Value::Bool, "whether a certificate is held", ""),
        key("scope", Value::Text, "what it covers, as a noun phrase", ""),
    ],
};

/// Security.
pub static SECURITY: Shape = Shape {
    name: "security",
    about: "How data are protected.",
    keys: &[
        key("text", Value::Prose, "in general", "Article 32"),
        key("measures", Value::List(&Value::Ref("measure")), "measures", "Article 32"),
        key("standards", Value::List(&Value::Table(&STANDARD)), "certificates and standards", ""),
        key("breach", Value::Prose, "what happens after a breach", "Articles 33, 34"),
        key("your-part", Value::Prose, "what people should look after themselves", ""),
        key("more", Value::Text, "where more is said: a sentence", ""),
        key("url", Value::Url, "an address with more", ""),
    ],
};

/// How changes are made known.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// In prose.
    pub text: Option<Text>,
    /// Ways in which changes are made known.
    pub announced: Vec<Spanned<&'static str>>,
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
            Value::List(&Value::OneOf(ANNOUNCED)),
            "ways in which changes are made known",
            "Article 12(1)",
        ),
        key("advance", Value::Duration, "how long before they apply", ""),
        key("latest", Value::Url, "where the latest version is", ""),
        key("archive", Value::Url, "where earlier versions are", ""),
        key("log", Value::List(&Value::Table(&CHANGE)), "earlier changes", ""),
    ],
};

/// A commitment or statement, positive or negative.
#[derive(Debug, Clone)]
pub struct Statement {
    /// What it is about; rules compare it with the facts.
    pub kind: Spanned<&'static str>,
    /// In the author's words; shipped words when left out.
    pub text: Option<Text>,
}

/// Kinds of statement.
pub const STATEMENTS: &[&str] = &[
    "no-sale",
    "no-third-parties",
    "no-third-party-marketing",
    "third-party-links",
    "public-forum",
    "identifiability",
    "acceptance",
    "other",
];

static STATEMENT: Shape = Shape {
    name: "a statement",
    about: "Something the policy promises or points out.",
    keys: &[
        key("kind", Value::OneOf(STATEMENTS), "what it is about", "").required(),
        key("text", Value::Prose, "in your words; shipped words when left out", ""),
    ],
};

/// Data that are handled for customers.
#[derive(Debug, Clone, Default)]
pub struct ProcessorRole {
    /// What is done for customers: prose.
    pub text: Option<Text>,
    /// Where people turn with requests: prose.
    pub requests: Option<Text>,
    /// The services it is about.
    pub services: Vec<Text>,
    /// What customers have undertaken, each a sentence.
    pub customer_duties: Vec<Text>,
    /// Who else is engaged: prose.
    pub sub_processors: Option<Text>,
    /// What happens when an authority asks for data: prose.
    pub authorities: Option<Text>,
}

/// Data handled for customers.
pub static PROCESSOR_ROLE: Shape = Shape {
    name: "the role as processor",
    about: "Data that you handle for your customers, as their processor.",
    keys: &[
        key("text", Value::Prose, "what is done for customers", "Article 28"),
        key("requests", Value::Prose, "where people turn with requests", "Articles 12, 28(3)(e)"),
        key("services", Value::List(&Value::Text), "the services it is about", ""),
        key(
            "customer-duties",
            Value::List(&Value::Text),
            "what customers have undertaken: a sentence each",
            "Article 28(3)",
        ),
        key("sub-processors", Value::Prose, "who else is engaged", "Article 28(2), (4)"),
        key("authorities", Value::Prose, "what happens when an authority asks for data", "Article 28(3)(a)"),
    ],
};

/// The notice for residents of California: Civil Code 1798.100 and following.
#[derive(Debug, Clone, Default)]
pub struct California {
    /// Which categories are collected: prose.
    pub collected: Option<Text>,
    /// What is disclosed for a business purpose: prose.
    pub disclosed: Option<Text>,
    /// Whether personal information is sold.
    pub sold: Option<Spanned<bool>>,
    /// Whether it is shared for cross-context advertising.
    pub shared: Option<Spanned<bool>>,
    /// The rights: prose; a pointer to the rights section when left out.
    pub rights: Option<Text>,
    /// That nobody is treated worse for using a right.
    pub no_discrimination: bool,
    /// How requests are made: prose.
    pub methods: Option<Text>,
    /// Complaints: prose.
    pub complaints: Option<Text>,
    /// Where complaints go.
    pub complaints_url: Option<Spanned<String>>,
    /// More: prose.
    pub text: Option<Text>,
    /// Its key.
    pub head: Span,
}

/// The notice for residents of California.
pub static CALIFORNIA: Shape = Shape {
    name: "the notice for California",
    about: "What the California Consumer Privacy Act asks for.",
    keys: &[
        key(
            "collected",
            Value::Prose,
            "which categories are collected; a pointer to the activities when left out",
            "Civ. Code 1798.110",
        ),
        key("disclosed", Value::Prose, "what is disclosed for a business purpose", "Civ. Code 1798.115"),
        key("sold", Value::Bool, "whether personal information is sold", "Civ. Code 1798.120"),
        key(
            "shared",
            Value::Bool,
            "whether it is shared for cross-context advertising",
            "Civ. Code 1798.120",
        ),
        key(
            "rights",
            Value::Prose,
            "the rights; a pointer to the rights when left out",
            "Civ. Code 1798.130",
        ),
        key(
            "no-discrimination",
            Value::Bool,
            "nobody is treated worse for using a right",
            "Civ. Code 1798.125",
        ),
        key("methods", Value::Prose, "how requests are made", "Civ. Code 1798.130(a)(1)"),
        key("complaints", Value::Prose, "how one complains", ""),
        key("complaints-url", Value::Url, "where one complains", ""),
        key("text", Value::Prose, "more", ""),
    ],
};

/// A free section.
#[derive(Debug, Clone)]
pub struct FreeSection {
    /// Its heading.
    pub title: Option<Text>,
    /// Its text in Markdown.
    pub text: Option<Text>,
    /// The section it follows.
    pub after: Option<Spanned<String>>,
    /// The section it precedes.
    pub before: Option<Spanned<String>>,
    /// The section it is part of.
    pub within: Option<Spanned<String>>,
}

/// A free section.
pub static FREE_SECTION: Shape = Shape {
    name: "a free section",
    about: "Text of your own in Markdown, for what no key covers. The last resort: a fact that fits a key belongs there.",
    keys: &[
        key("title", Value::Text, "its heading", "").required(),
        key("text", Value::Prose, "its text", "").required(),
        key("after", Value::Ref("section"), "the section it follows", ""),
        key("before", Value::Ref("section"), "the section it precedes", ""),
        key("within", Value::Ref("section"), "the section it is part of", ""),
    ],
};

/// A linked document.
#[derive(Debug, Clone)]
pub struct LinkedDocument {
    /// Its title.
    pub title: Option<Text>,
    /// Where it is; some are only mentioned.
    pub url: Option<Spanned<String>>,
    /// What it covers: a sentence.
    pub covers: Option<Text>,
}

/// A linked document.
pub static LINKED_DOCUMENT: Shape = Shape {
    name: "a linked document",
    about: "Another document that belongs to this one.",
    keys: &[
        key("title", Value::Text, "its title", "").required(),
        key("url", Value::Url, "where it is", ""),
        key("covers", Value::Text, "what it covers: a sentence", ""),
    ],
};

/// A term of the glossary.
#[derive(Debug, Clone)]
pub struct GlossaryEntry {
    /// The term.
    pub term: Option<Text>,
    /// What it means: a sentence.
    pub means: Option<Text>,
}

/// A term of the glossary.
pub static GLOSSARY_ENTRY: Shape = Shape {
    name: "a term of the glossary",
    about: "A word, and what it means here.",
    keys: &[
        key("term", Value::Text, "the term", "Article 12(1)").required(),
        key("means", Value::Prose, "what it means: a sentence", "Article 12(1)").required(),
    ],
};

impl Cx<'_> {
    /// Security.
    pub fn security(&self, node: &Arc<Node>) -> Option<Security> {
        let table = self.table(node, &SECURITY)?;
        Some(Security {
            text: self.text_of(&table, "text"),
            measures: self.terms_of(&table, "measures", Family::Measure),
            standards: table.list("standards", |n| {
                if n.entries().is_none() {
                    let name = self.reader.string(n, "the name of a standard")?;
                    return Some(Standard { name, certified: false, scope: None });
                }
                let table = self.table(n, &STANDARD)?;
                table.need("name");
                let (certified, scope) = (table.flag("certified"), self.text_of(&table, "scope"));
                Some(Standard { name: table.name("name")?, certified, scope })
            }),
            breach: self.text_of(&table, "breach"),
            your_part: self.text_of(&table, "your-part"),
            more: self.text_of(&table, "more"),
            url: self.url_of(&table, "url"),
        })
    }

    /// Changes.
    pub fn changes(&self, node: &Arc<Node>) -> Option<Changes> {
        let table = self.table(node, &CHANGES)?;
        Some(Changes {
            text: self.text_of(&table, "text"),
            announced: table.list("announced", |n| self.reader.choice(n, ANNOUNCED)),
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

    /// A statement.
    pub fn statement(&self, node: &Arc<Node>) -> Option<Statement> {
        if node.entries().is_none() {
            let kind = self.reader.choice(node, STATEMENTS)?;
            return self.worded(Statement { kind, text: None });
        }
        let table = self.table(node, &STATEMENT)?;
        let kind = table.need("kind").and_then(|n| self.reader.choice(n, STATEMENTS));
        let text = self.text_of(&table, "text");
        self.worded(Statement { kind: kind?, text })
    }

    /// Some statements have no shipped words: what they say differs from company to company.
    fn worded(&self, statement: Statement) -> Option<Statement> {
        if statement.text.is_none()
            && matches!(statement.kind.value, "other" | "acceptance" | "identifiability" | "public-forum")
        {
            self.push(
                rules::MISSING_KEY
                    .at(
                        statement.kind.span,
                        format!("the statement `{}` needs words of yours", statement.kind.value),
                    )
                    .help(format!(
                        "there are no shipped words for it: write `{{ kind: {}, text: … }}`",
                        statement.kind.value
                    )),
            );
            return None;
        }
        Some(statement)
    }

    /// The role as processor.
    pub fn processor_role(&self, node: &Arc<Node>) -> Option<ProcessorRole> {
        let table = self.table(node, &PROCESSOR_ROLE)?;
        Some(ProcessorRole {
            text: self.text_of(&table, "text"),
            requests: self.text_of(&table, "requests"),
            services: self.texts_of(&table, "services"),
            customer_duties: self.texts_of(&table, "customer-duties"),
            sub_processors: self.text_of(&table, "sub-processors"),
            authorities: self.text_of(&table, "authorities"),
        })
    }

    /// The notice for California.
    pub fn california(&self, head: Span, node: &Arc<Node>) -> Option<California> {
        let table = self.table(node, &CALIFORNIA)?;
        Some(California {
            collected: self.text_of(&table, "collected"),
            disclosed: self.text_of(&table, "disclosed"),
            sold: table.boolean("sold"),
            shared: table.boolean("shared"),
            rights: self.text_of(&table, "rights"),
            no_discrimination: table.flag("no-discrimination"),
            methods: self.text_of(&table, "methods"),
            complaints: self.text_of(&table, "complaints"),
            complaints_url: self.url_of(&table, "complaints-url"),
            text: self.text_of(&table, "text"),
            head,
        })
    }

    /// A free section.
    pub fn free_section(&self, node: &Arc<Node>) -> Option<FreeSection> {
        let table = self.table(node, &FREE_SECTION)?;
        table.need("title");
        table.need("text");
        Some(FreeSection {
            title: self.text_of(&table, "title"),
            text: self.text_of(&table, "text"),
            after: table.name("after"),
            before: table.name("before"),
            within: table.name("within"),
        })
    }

    /// A linked document.
    pub fn linked_document(&self, node: &Arc<Node>) -> Option<LinkedDocument> {
        let table = self.table(node, &LINKED_DOCUMENT)?;
        table.need("title");
        Some(LinkedDocument {
            title: self.text_of(&table, "title"),
            url: self.url_of(&table, "url"),
            covers: self.text_of(&table, "covers"),
        })
    }

    /// A term of the glossary.
    pub fn glossary_entry(&self, node: &Arc<Node>) -> Option<GlossaryEntry> {
        let table = self.table(node, &GLOSSARY_ENTRY)?;
        table.need("term");
        table.need("means");
        Some(GlossaryEntry { term: self.text_of(&table, "term"), means: self.text_of(&table, "means") })
    }
}
