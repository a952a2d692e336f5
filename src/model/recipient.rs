//! Recipients, what they do, where they are, and what protects data that leave the EEA.
//! Articles 13(1)(e)-(f), 14(1)(e)-(f), 28 and Chapter V GDPR.

use super::cookie::SET;
use super::only::{Only, PLATFORM, PRODUCT};
use super::part::{
    ACCESS_FROM, AGREEMENT, AGREEMENT_TEXT, HOSTED_IN, PROCESSED_IN, Part, SERVICES, SUB_PROCESSORS_URL,
    TASK, TRANSFERS,
};
use super::party::{Address, read_address};
use super::place::Place;
use super::read::{Cx, Defined};
use super::share::Share;
use super::text::{Term, Text};
use super::transfer::Transfer;
use super::used::BROUGHT;
use super::validity::{VALID_FROM, VALID_TO, Validity};
use crate::load::{Node, Shape, Table, Value, key, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
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
    /// Roles it has, each once.
    pub roles: Vec<Spanned<&'static str>>,
    /// Its roles with what is particular to each; empty when nothing is.
    pub parts: Vec<Part>,
    /// What it does for the controller: third person.
    pub tasks: Vec<Term>,
    /// Its postal address.
    pub address: Option<Address>,
    /// E-mail address for questions.
    pub email: Option<Spanned<String>>,
    /// The countries it is in.
    pub countries: Vec<Spanned<String>>,
    /// Where it stores and processes the data.
    pub processed_in: Vec<Place>,
    /// From where the data can be read: support from another country.
    pub access_from: Vec<Place>,
    /// Where the data lie, in words: the name of a cloud or data centre.
    pub hosted_in: Option<Text>,
    /// How transfers are protected.
    pub transfers: Vec<Transfer>,
    /// Countries outside the EEA are involved, but the policy does not say which.
    pub unnamed_countries: Option<Spanned<&'static str>>,
    /// Whether a contract under Article 28(3) is in place.
    pub agreement: Option<Spanned<bool>>,
    /// What that contract secures, in words.
    pub agreement_text: Option<Text>,
    /// Where those that it engages in turn are listed.
    pub sub_processors_url: Option<Spanned<String>>,
    /// Its own privacy notice.
    pub privacy: Option<Spanned<String>>,
    /// Its own account of its cookies.
    pub cookie_notice: Option<Spanned<String>>,
    /// Where one opts out with it.
    pub opt_out: Option<Spanned<String>>,
    /// The laws that it gets the data under.
    pub law: Vec<super::cited::Cited>,
    /// Only in this case.
    pub when: Option<Text>,
    /// From when and to when.
    pub validity: Validity,
    /// The recipients that it gets the data from.
    pub via: Vec<Spanned<String>>,
    /// Only for these products of the controller and on these platforms.
    pub only: Only,
    /// What else is to be said.
    pub note: Option<Text>,
    /// The whole entry.
    pub span: Span,
    /// The place that stands for it: its key.
    pub head: Span,
}

/// Why countries are not named: no reason, or what decides which they are.
pub const UNNAMED: &[&str] = &["true", "false", "customer-chooses", "you-choose", "where-you-are"];

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
        key("category", Value::Phrase, "the category, where no name can be given", "Article 13(1)(e)"),
        SERVICES,
        key("formerly", Value::List(&Value::Name), "former names", ""),
        key("owner", Value::Name, "who owns it", ""),
        key(
            "role",
            Value::List(&Value::Table(&super::part::PART)),
            "its role towards the data",
            "Articles 4(7)-(10), 26, 28",
        ),
        TASK,
        key("address", Value::Table(&super::party::ADDRESS), "its postal address", ""),
        key("email", Value::Email, "its e-mail address for questions", ""),
        key("country", Value::List(&Value::Country), "the country it is in", "Article 13(1)(f)"),
        PROCESSED_IN,
        ACCESS_FROM,
        HOSTED_IN,
        TRANSFERS,
        key(
            "unnamed-countries",
            Value::OneOf(UNNAMED),
            "countries outside the EEA are involved that are not named, or that the customer or you choose, or where you are",
            "Article 13(1)(f)",
        )
        .or("`false`"),
        AGREEMENT,
        AGREEMENT_TEXT,
        key(
            "cookies",
            Value::Table(&super::used::BROUGHT),
            "what holds for the cookies that `use:` brings; `none` if none of them is set",
            "",
        ),
        SUB_PROCESSORS_URL,
        key("privacy", Value::Url, "its own privacy notice", ""),
        key("cookie-notice", Value::Url, "its own account of its cookies", ""),
        key("opt-out", Value::Url, "where one opts out with it", ""),
        key(
            "law",
            Value::List(&Value::Table(&super::cited::CITED)),
            "the law that it gets the data under",
            "Article 6(3)",
        ),
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
        VALID_FROM,
        VALID_TO,
        key(
            "via",
            Value::List(&Value::Ref("recipient")),
            "the recipients it gets the data from",
            "Article 28(2), (4)",
        ),
        PRODUCT,
        PLATFORM,
        key("note", Value::Prose, "what else is to be said", ""),
    ],
};

impl Recipient {
    /// What it does, in every role.
    pub fn all_tasks(&self) -> impl Iterator<Item = &Term> {
        self.tasks.iter().chain(self.parts.iter().flat_map(|p| &p.tasks))
    }

    /// Whether it is people who see data and nobody who works with them, in the role that it has in an activity: other
    /// users of the service, private persons, or the public.
    pub fn seen_as(&self, share: &Share) -> Option<&'static str> {
        let role = share.role.or(self.roles.first().copied())?.value;
        matches!(role, "other-users" | "private-persons" | "public").then_some(role)
    }

    /// Whether it works for the controller and does nothing else with the data.
    pub fn only_processes(&self) -> bool {
        !self.roles.is_empty() && self.roles.iter().all(|r| matches!(r.value, "processor" | "sub-processor"))
    }

    /// Names of its services, in every role.
    pub fn all_services(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.services.iter().chain(self.parts.iter().flat_map(|p| &p.services))
    }

    /// The transfers declared for it, in every role.
    pub fn all_transfers(&self) -> impl Iterator<Item = &Transfer> {
        self.transfers.iter().chain(self.parts.iter().flat_map(|p| &p.transfers))
    }

    /// Whether the countries that are not named follow from what the customer or the reader does.
    pub fn countries_follow(&self) -> bool {
        self.unnamed_countries.is_some_and(|why| why.value != "true")
    }

    /// Whether it says where it processes the data, in every role.
    pub fn says_where(&self) -> bool {
        !self.processed_in.is_empty()
            || (!self.parts.is_empty() && self.parts.iter().all(|p| !p.processed_in.is_empty()))
    }

    /// Its roles, with the tasks of each: all of them where they are not set apart.
    pub fn tasks_by_role(&self) -> Vec<(Vec<&'static str>, Vec<&Term>)> {
        if self.parts.is_empty() {
            return vec![(self.roles.iter().map(|r| r.value).collect(), self.tasks.iter().collect())];
        }
        self.parts.iter().map(|p| (vec![p.role.value], self.tasks_of(p).iter().collect())).collect()
    }

    /// The tasks of one of its roles: its own, or else those of the recipient.
    pub fn tasks_of<'r>(&'r self, part: &'r Part) -> &'r [Term] {
        if part.tasks.is_empty() { &self.tasks } else { &part.tasks }
    }
}

impl Cx<'_> {
    /// A recipient.
    pub fn recipient(&self, head: Span, node: &Arc<Node>) -> Option<Recipient> {
        let table = self.table(node, &RECIPIENT)?;
        let (roles, parts) = self.roles(&table);
        let mut recipient = Recipient {
            name: table.name("name"),
            category: self.text_of(&table, "category"),
            services: table.list("services", |n| self.reader.string(n, "the name of a service")),
            formerly: table.list("formerly", |n| self.reader.string(n, "a former name")),
            owner: table.name("owner"),
            roles,
            parts,
            tasks: self.terms_of(&table, "task", Family::Task),
            address: table.read("address", |n| read_address(self, n)),
            email: self.email(&table, "email"),
            countries: table.list("country", |n| self.country(n)),
            processed_in: self.places(&table, "processed-in"),
            access_from: self.places(&table, "access-from"),
            hosted_in: self.text_of(&table, "hosted-in"),
            transfers: table.list("transfer", |n| self.transfer(n)),
            unnamed_countries: table.choice("unnamed-countries", UNNAMED).filter(|u| u.value != "false"),
            agreement: table.boolean("agreement"),
            agreement_text: self.text_of(&table, "agreement-text"),
            sub_processors_url: self.url_of(&table, "sub-processors-url"),
            privacy: self.url_of(&table, "privacy"),
            cookie_notice: self.url_of(&table, "cookie-notice"),
            opt_out: self.url_of(&table, "opt-out"),
            law: self.cited(&table, "law"),
            when: self.text_of(&table, "when"),
            validity: Validity::read(&table),
            via: self.references(&table, "via", Defined::Recipient),
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
        self.only(&table);
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
}
