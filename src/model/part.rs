//! Roles of a recipient. One that has several, or does different things in different countries, says of each what it
//! does there, where and under which safeguards. Articles 4(7)-(10), 13(1)(e)-(f), 26 and 28 GDPR.

use super::only::{Only, PLATFORM, PRODUCT};
use super::place::{PLACE, Place};
use super::read::Cx;
use super::text::{Term, Text};
use super::transfer::{TRANSFER, Transfer};
use crate::load::{Entry, Key, Node, Shape, Table, Value, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use std::sync::Arc;

/// What a recipient does in one of its roles.
#[derive(Debug, Clone)]
pub struct Part {
    /// The role.
    pub role: Spanned<&'static str>,
    /// Names of its services that it is about.
    pub services: Vec<Spanned<String>>,
    /// What it does in it: third person.
    pub tasks: Vec<Term>,
    /// Where it stores and processes the data.
    pub processed_in: Vec<Place>,
    /// From where the data can be read.
    pub access_from: Vec<Place>,
    /// Where the data lie, in words.
    pub hosted_in: Option<Text>,
    /// How transfers are protected; as those of the recipient when empty.
    pub transfers: Vec<Transfer>,
    /// Whether a contract under Article 28(3) is in place.
    pub agreement: Option<Spanned<bool>>,
    /// What that contract secures, in words.
    pub agreement_text: Option<Text>,
    /// Only for these products and on these platforms.
    pub only: Only,
    /// Only in this case.
    pub when: Option<Text>,
    /// The entry.
    pub span: Span,
}

/// Roles of a recipient.
pub const ROLES: &[&str] = &[
    "processor",
    "sub-processor",
    "controller",
    "joint-controller",
    "group-company",
    "public-authority",
    "adviser",
    "acquirer",
    "other-users",
    "private-persons",
    "document-requesters",
    "public",
    "own-system",
    "not-stated",
];

static PLACE_VALUE: Value = Value::Table(&PLACE);
static TRANSFER_VALUE: Value = Value::Table(&TRANSFER);

/// `services:`
pub(super) const SERVICES: Key = key(
    "services",
    Value::List(&Value::Name),
    "names of its services and products that the reader knows",
    "",
);
/// `task:`
pub(super) const TASK: Key =
    key("task", Value::List(&Value::Ref("task")), "what it does, in the third person", "Article 13(1)(e)");
/// `processed-in:`
pub(super) const PROCESSED_IN: Key = key(
    "processed-in",
    Value::List(&PLACE_VALUE),
    "where the data are processed: countries, `EU` or `EEA`",
    "Article 13(1)(f)",
);
/// `access-from:`
pub(super) const ACCESS_FROM: Key = key(
    "access-from",
    Value::List(&PLACE_VALUE),
    "from where the data can be read without being stored there, such as for support",
    "Article 13(1)(f)",
);
/// `hosted-in:`
pub(super) const HOSTED_IN: Key = key("hosted-in", Value::Phrase, "where the data lie, in words", "");
/// `transfer:`
pub(super) const TRANSFERS: Key =
    key("transfer", Value::List(&TRANSFER_VALUE), "what protects data outside the EEA", "Article 13(1)(f)");
/// `agreement:`
pub(super) const AGREEMENT: Key =
    key("agreement", Value::Bool, "whether a data processing agreement is in place", "Article 28(3)");
/// `agreement-text:`
pub(super) const AGREEMENT_TEXT: Key =
    key("agreement-text", Value::Text, "what the agreement secures: a sentence", "Article 28(3)");

/// `sub-processors-url:` of a recipient and of the role as processor.
pub(super) const SUB_PROCESSORS_URL: Key =
    key("sub-processors-url", Value::Url, "where sub-processors are listed", "Article 28(2), (4)");

/// A role with details.
pub static PART: Shape = Shape {
    name: "a role",
    about: "What a recipient is towards the data: `processor`, `sub-processor`, `controller`, `joint-controller`, `group-company`, `public-authority`, `adviser`, `acquirer`, `other-users`, `private-persons`, `document-requesters`, `public`, `own-system` or `not-stated`. With details where it has several roles, or does different things in different countries: `processor: { task: …, processed-in: … }`.",
    keys: &[
        SERVICES,
        TASK,
        PROCESSED_IN,
        ACCESS_FROM,
        HOSTED_IN,
        TRANSFERS,
        AGREEMENT,
        AGREEMENT_TEXT,
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
        PRODUCT,
        PLATFORM,
    ],
};

impl Cx<'_> {
    /// The roles under `role:`, each once, and what is particular to each.
    pub(super) fn roles(&self, table: &Table<'_>) -> (Vec<Spanned<&'static str>>, Vec<Part>) {
        let parts = table.list("role", |n| self.part(n));
        let mut roles: Vec<Spanned<&'static str>> = Vec::new();
        for (part, _) in &parts {
            if !roles.iter().any(|r| r.value == part.role.value) {
                roles.push(part.role);
            }
        }
        let detailed = parts.iter().any(|(_, detailed)| *detailed);
        let parts = if detailed { parts.into_iter().map(|(part, _)| part).collect() } else { Vec::new() };
        (roles, parts)
    }

    /// A role, and whether anything more is said of it.
    fn part(&self, node: &Arc<Node>) -> Option<(Part, bool)> {
        let Some(entries) = node.entries() else {
            return Some((empty(self.reader.choice(node, ROLES)?, node.span), false));
        };
        let [entry] = entries else {
            self.push(
                rules::WRONG_KIND
                    .at(node.place(), "a role has one name")
                    .help("write a list: `- processor` on one line, `- controller: { task: … }` on the next; what belongs to a role is indented further"),
            );
            return None;
        };
        let role = self.role_named(entry)?;
        let table = self.table(&entry.value, &PART)?;
        let part = Part {
            services: table.list("services", |n| self.reader.string(n, "the name of a service")),
            tasks: self.terms_of(&table, "task", Family::Task),
            processed_in: self.places(&table, "processed-in"),
            access_from: self.places(&table, "access-from"),
            hosted_in: self.text_of(&table, "hosted-in"),
            transfers: table.list("transfer", |n| self.transfer(n)),
            agreement: table.boolean("agreement"),
            agreement_text: self.text_of(&table, "agreement-text"),
            only: self.only(&table),
            when: self.text_of(&table, "when"),
            ..empty(role, node.span)
        };
        Some((part, true))
    }

    fn role_named(&self, entry: &Entry) -> Option<Spanned<&'static str>> {
        let name = entry.key.value.as_str();
        let role = ROLES.iter().find(|role| **role == name);
        if role.is_none() {
            self.push(
                rules::UNKNOWN_CHOICE
                    .at(entry.key.span, format!("`{name}` is not a role"))
                    .help(format!("write one of: {}", ROLES.join(", ")))
                    .did_you_mean(self.reader.meant(ROLES, name)),
            );
        }
        role.map(|role| Spanned::new(*role, entry.key.span))
    }
}

fn empty(role: Spanned<&'static str>, span: Span) -> Part {
    Part {
        role,
        services: Vec::new(),
        tasks: Vec::new(),
        processed_in: Vec::new(),
        access_from: Vec::new(),
        hosted_in: None,
        transfers: Vec::new(),
        agreement: None,
        agreement_text: None,
        only: Only::default(),
        when: None,
        span,
    }
}
