//! Recipients, what they do, where they are, and what protects data that leave the EEA.
//! Articles 13(1)(e)-(f), 14(1)(e)-(f), 28 and Chapter V GDPR.

use super::cookie::SET;
use super::only::{Only, PLATFORM, PRODUCT};
use super::party::{Address, read_address};
use super::read::{Cx, Defined};
use super::text::{Term, Text};
use super::used::BROUGHT;
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Table, Value, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use jiff::civil::Date;
use std::sync::Arc;

/// Who gets data: named, or a category where no name can be given.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// Its name, never translated; `None` for a category.
    pub name: Option<Spanned<String>>,
    /// The category, where no name is given: "our web hosting provider".
    pub category: Option<Text>,
    /// Names of its services and products that the reader knows: Matomo, HubSpot.
    pub services: Vec<Spanned<String>>,
    /// Former names of the recipient or product.
    pub formerly: Vec<Spanned<String>>,
    /// Who owns it, by name: Google for YouTube.
    pub owner: Option<Spanned<String>>,
    /// Roles it has.
    pub roles: Vec<Spanned<&'static str>>,
    /// What it does for the controller: third person.
    pub tasks: Vec<Term>,
    /// Its postal address.
    pub address: Option<Address>,
    /// E-mail address for questions.
    pub email: Option<Spanned<String>>,
    /// The countries it is in.
    pub countries: Vec<Spanned<String>>,
    /// Where it stores and processes the data: country codes, or `EU`, `EEA`.
    pub processed_in: Vec<Spanned<String>>,
    /// Where the data lie, in words: the name of a cloud or data centre.
    pub hosted_in: Option<Text>,
    /// How transfers are protected.
    pub transfers: Vec<Transfer>,
    /// Countries outside the EEA are involved, but the policy does not say which.
    pub unnamed_countries: bool,
    /// Whether a contract under Article 28(3) is in place.
    pub agreement: Option<Spanned<bool>>,
    /// What that contract secures, in words.
    pub agreement_text: Option<Text>,
    /// Its own privacy notice.
    pub privacy: Option<Spanned<String>>,
    /// Its own account of its cookies.
    pub cookie_notice: Option<Spanned<String>>,
    /// Where one opts out with it.
    pub opt_out: Option<Spanned<String>>,
    /// Only in this case.
    pub when: Option<Text>,
    /// From when and to when.
    pub validity: Validity,
    /// The recipient that it gets the data from.
    pub via: Option<Spanned<String>>,
    /// Only for these products of the controller and on these platforms.
    pub only: Only,
    /// What else is to be said.
    pub note: Option<Text>,
    /// The whole entry.
    pub span: Span,
    /// The place that stands for it: its key.
    pub head: Span,
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
    "public",
    "own-system",
    "not-stated",
];

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
    /// Day on which a certification was looked up.
    pub checked: Option<Spanned<Date>>,
    /// Day of the clauses, where the author gives it.
    pub dated: Option<Spanned<Date>>,
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
        key(
            "to",
            Value::List(&Value::Country),
            "the countries it is for; all of the recipient's when left out",
            "Article 13(1)(f)",
        ),
        key(
            "module",
            Value::OneOf(MODULES),
            "module of the standard contractual clauses",
            "Decision (EU) 2021/914",
        ),
        key("copy", Value::Text, "how to get a copy: a sentence", "Article 13(1)(f)"),
        key("copy-url", Value::Url, "where a copy is", "Article 13(1)(f)"),
        key("measures", Value::Text, "further measures, as a noun phrase", "Article 46(1)"),
        key(
            "derogation",
            Value::OneOf(DEROGATIONS),
            "which exception, with `by: derogation`",
            "Article 49(1)",
        ),
        key("interest", Value::Text, "the compelling interest", "Article 49(1)"),
        key("checked", Value::Date, "day on which the certification was looked up", ""),
        key("dated", Value::Date, "date of the clauses", ""),
    ],
};

/// A recipient.
pub static RECIPIENT: Shape = Shape {
    name: "a recipient",
    about: "Somebody who gets personal data: a processor, another controller, an authority.",
    keys: &[
        key(
            "use",
            Value::Table(&super::used::USE),
            "a service of the catalog that says the rest of it: its name, or its name with details",
            "",
        ),
        key("name", Value::Name, "its name, never translated", "Article 13(1)(e)"),
        key("category", Value::Text, "the category, where no name can be given", "Article 13(1)(e)"),
        key(
            "services",
            Value::List(&Value::Name),
            "names of its services and products that the reader knows",
            "",
        ),
        key("formerly", Value::List(&Value::Name), "former names", ""),
        key("owner", Value::Name, "who owns it", ""),
        key(
            "role",
            Value::List(&Value::OneOf(ROLES)),
            "its role towards the data",
            "Articles 4(7)-(10), 26, 28",
        ),
        key(
            "task",
            Value::List(&Value::Ref("task")),
            "what it does, in the third person",
            "Article 13(1)(e)",
        ),
        key("address", Value::Table(&super::party::ADDRESS), "its postal address", ""),
        key("email", Value::Email, "its e-mail address for questions", ""),
        key("country", Value::List(&Value::Country), "the country it is in", "Article 13(1)(f)"),
        key(
            "processed-in",
            Value::List(&Value::Country),
            "where the data are processed: countries, `EU` or `EEA`",
            "Article 13(1)(f)",
        ),
        key("hosted-in", Value::Text, "where the data lie, in words", ""),
        key(
            "transfer",
            Value::List(&Value::Table(&TRANSFER)),
            "what protects data outside the EEA",
            "Article 13(1)(f)",
        ),
        key(
            "unnamed-countries",
            Value::Bool,
            "countries outside the EEA are involved that are not named",
            "Article 13(1)(f)",
        ),
        key("agreement", Value::Bool, "whether a data processing agreement is in place", "Article 28(3)"),
        key("agreement-text", Value::Text, "what the agreement secures: a sentence", "Article 28(3)"),
        key(
            "cookies",
            Value::Table(&super::used::BROUGHT),
            "what holds for the cookies that `use:` brings; `none` if none of them is set",
            "",
        ),
        key("privacy", Value::Url, "its own privacy notice", ""),
        key("cookie-notice", Value::Url, "its own account of its cookies", ""),
        key("opt-out", Value::Url, "where one opts out with it", ""),
        key("when", Value::Text, "only in this case; starts with if or when", ""),
        VALID_FROM,
        VALID_TO,
        key("via", Value::Ref("recipient"), "the recipient it gets the data from", "Article 28(2)"),
        PRODUCT,
        PLATFORM,
        key("note", Value::Prose, "what else is to be said", ""),
    ],
};

impl Cx<'_> {
    /// A recipient.
    pub fn recipient(&self, head: Span, node: &Arc<Node>) -> Option<Recipient> {
        let table = self.table(node, &RECIPIENT)?;
        let mut recipient = Recipient {
            name: table.name("name"),
            category: self.text_of(&table, "category"),
            services: table.list("services", |n| self.reader.string(n, "the name of a service")),
            formerly: table.list("formerly", |n| self.reader.string(n, "a former name")),
            owner: table.name("owner"),
            roles: table.list("role", |n| self.reader.choice(n, ROLES)),
            tasks: self.terms_of(&table, "task", Family::Task),
            address: table.read("address", |n| read_address(self, n)),
            email: self.email(&table, "email"),
            countries: table.list("country", |n| self.country(n)),
            processed_in: table.list("processed-in", |n| self.area(n)),
            hosted_in: self.text_of(&table, "hosted-in"),
            transfers: table.list("transfer", |n| self.transfer(n)),
            unnamed_countries: table.flag("unnamed-countries"),
            agreement: table.boolean("agreement"),
            agreement_text: self.text_of(&table, "agreement-text"),
            privacy: self.url_of(&table, "privacy"),
            cookie_notice: self.url_of(&table, "cookie-notice"),
            opt_out: self.url_of(&table, "opt-out"),
            when: self.text_of(&table, "when"),
            validity: Validity::read(&table),
            via: table.read("via", |n| self.reference(Defined::Recipient, n)),
            only: self.only(&table),
            note: self.text_of(&table, "note"),
            span: node.span,
            head,
        };
        self.brought(&table);
        self.named_or_category(&table, &mut recipient);
        Some(recipient)
    }

    /// What is said of the cookies of a known service: it is filled in already, and read here for its form alone.
    fn brought(&self, table: &Table<'_>) {
        let uses = table.key_span("use");
        let Some(node) = table.get("cookies").filter(|n| n.text() != Some("none")) else { return };
        if let (Some(at), None) = (table.key_span("cookies"), uses) {
            self.push(
                rules::UNKNOWN_KEY
                    .at(at, "`cookies:` stands at a recipient only beside `use:`")
                    .help("list the cookies under `cookies:` of the policy, each with `provider:`"),
            );
        }
        let Some(table) = self.table(node, &BROUGHT) else { return };
        table.list("only", |n| self.reader.string(n, "the name of a cookie"));
        table.choice("set", SET);
        self.references(&table, "activity", Defined::Activity);
        self.references(&table, "read-by", Defined::Recipient);
        table.boolean("read-by-us");
    }

    fn named_or_category(&self, table: &Table<'_>, recipient: &mut Recipient) {
        match (table.key_span("name"), table.key_span("category")) {
            // a service that is not known is reported already
            (None, None) if table.key_span("use").is_some() => {}
            (None, None) => self.push(
                rules::MISSING_KEY
                    .at(recipient.head, "this recipient has neither `name:` nor `category:`")
                    .help("add `name:`; where no name can be given, add `category:` with what kind of recipient it is"),
            ),
            (Some(name), Some(category)) => {
                // a name says more than a category: rules look at that
                recipient.category = None;
                self.push(
                    rules::DEFINED_TWICE
                        .at(category, "a recipient is named or is a category, not both")
                        .also(name, "its name")
                        .help("remove `category:`; what the recipient does belongs under `task:`"),
                );
            }
            _ => {}
        }
    }

    /// A country or `EU`, `EEA`.
    fn area(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        match node.text() {
            Some(text) if super::country::AREAS.contains(&text) => {
                Some(Spanned::new(text.to_owned(), node.span))
            }
            _ => self.country(node),
        }
    }

    fn transfer(&self, node: &Arc<Node>) -> Option<Transfer> {
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
                checked: None,
                dated: None,
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
            checked: table.date("checked"),
            dated: table.date("dated"),
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
