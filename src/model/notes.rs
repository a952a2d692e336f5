//! The rest of a policy: statements, what it says as a processor, free sections, glossary, links.

use super::part::SUB_PROCESSORS_URL;
use super::read::Cx;
use super::text::Text;
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Value, key, rules};
use crate::source::Spanned;
use std::sync::Arc;

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
    "no-cookies",
    "third-party-links",
    "public-forum",
    "identifiability",
    "acceptance",
    "other",
];

/// A statement.
pub(super) static STATEMENT: Shape = Shape {
    name: "a statement",
    about: "Something the policy promises or points out. A kind alone can stand for a map: `no-sale`.",
    keys: &[
        key("kind", Value::OneOf(STATEMENTS), "what it is about", "").required(),
        key("text", Value::Prose, "in your words", "").or("shipped words"),
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
    /// Where they are listed.
    pub sub_processors_url: Option<Spanned<String>>,
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
        key("services", Value::List(&Value::Phrase), "the services it is about", ""),
        key(
            "customer-duties",
            Value::List(&Value::Text),
            "what customers have undertaken: a sentence each",
            "Article 28(3)",
        ),
        key("sub-processors", Value::Prose, "who else is engaged", "Article 28(2), (4)"),
        SUB_PROCESSORS_URL,
        key("authorities", Value::Prose, "what happens when an authority asks for data", "Article 28(3)(a)"),
    ],
};

/// A free section.
#[derive(Debug, Clone)]
pub struct FreeSection {
    /// Its heading.
    pub title: Option<Text>,
    /// Its text in Markdown.
    pub text: Option<Text>,
    /// From when and to when it applies.
    pub validity: Validity,
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
        VALID_FROM,
        VALID_TO,
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
            sub_processors_url: self.url_of(&table, "sub-processors-url"),
            authorities: self.text_of(&table, "authorities"),
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
            validity: Validity::read(&table),
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
