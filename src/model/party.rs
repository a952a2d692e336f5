//! Companies and people with their addresses, the controller first: Article 13(1)(a) GDPR.

use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Key, Node, Shape, Table, Value, key};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// A postal address. Lines are printed in the order of the country they are in.
#[derive(Debug, Clone, Default)]
pub struct Address {
    /// Street and number, or box.
    pub street: Option<Spanned<String>>,
    /// Postal code.
    pub postcode: Option<Spanned<String>>,
    /// Town.
    pub city: Option<Spanned<String>>,
    /// Region or state, where addresses have one.
    pub region: Option<Spanned<String>>,
    /// ISO 3166-1 code.
    pub country: Option<Spanned<String>>,
    /// The whole address.
    pub span: Span,
}

/// A postal address.
pub static ADDRESS: Shape = Shape {
    name: "an address",
    about: "A postal address.",
    keys: &[
        key("street", Value::Name, "street and number, or box", "Article 13(1)(a)"),
        key("postcode", Value::Name, "postal code", ""),
        key("city", Value::Name, "town", ""),
        key("region", Value::Name, "region or state, where addresses have one", ""),
        key("country", Value::Country, "country, as a two-letter code", ""),
    ],
};

/// Reads an address.
pub fn read_address(cx: &Cx<'_>, node: &Arc<Node>) -> Option<Address> {
    let table = cx.table(node, &ADDRESS)?;
    let country = table.get("country").and_then(|n| cx.country(n));
    Some(Address {
        street: table.name("street"),
        postcode: table.name("postcode"),
        city: table.name("city"),
        region: table.name("region"),
        country,
        span: node.span,
    })
}

/// Ways to reach somebody.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// E-mail.
    pub email: Option<Spanned<String>>,
    /// Telephone, as one dials it.
    pub phone: Option<Spanned<String>>,
    /// Web site.
    pub web: Option<Spanned<String>>,
    /// Contact form.
    pub form: Option<Spanned<String>>,
    /// Post.
    pub address: Option<Address>,
}

impl Contact {
    /// Whether there is any way at all.
    pub fn is_empty(&self) -> bool {
        self.email.is_none() && self.phone.is_none() && self.form.is_none() && self.address.is_none()
    }
}

pub(super) const EMAIL: Key = key("email", Value::Email, "e-mail address", "Article 13(1)(a)");
pub(super) const PHONE: Key =
    key("phone", Value::Name, "telephone number, with the country code", "Article 13(1)(a)");
pub(super) const WEB: Key = key("web", Value::Url, "web site", "");
pub(super) const FORM: Key = key("form", Value::Url, "contact form", "");
pub(super) const POST: Key = key("address", Value::Table(&ADDRESS), "postal address", "Article 13(1)(a)");

pub(super) fn contact(cx: &Cx<'_>, table: &Table<'_>) -> Contact {
    Contact {
        email: cx.email(table, "email"),
        phone: table.name("phone"),
        web: cx.url_of(table, "web"),
        form: cx.url_of(table, "form"),
        address: table.read("address", |n| read_address(cx, n)),
    }
}

/// A company, authority or person.
#[derive(Debug, Clone, Default)]
pub struct Party {
    /// Registered name, never translated.
    pub name: Option<Spanned<String>>,
    /// Short name that the text uses, if another.
    pub short: Option<Spanned<String>>,
    /// Legal form in words, where the name does not say enough: "private limited company under Danish law".
    pub legal_form: Option<Text>,
    /// Registration number.
    pub registration: Option<Spanned<String>>,
    /// VAT number.
    pub vat: Option<Spanned<String>>,
    /// How to reach it.
    pub contact: Contact,
    /// Land, canton or state of the establishment: `DE-HH`.
    pub subdivision: Option<Spanned<String>>,
    /// Whether it is a public authority.
    pub public_authority: bool,
    /// For what it is the controller, where there are several: in words.
    pub role: Option<Text>,
    /// The products it is the controller for.
    pub products: Vec<Spanned<String>>,
    /// The countries whose people it is the controller for.
    pub countries: Vec<Spanned<String>>,
    /// The whole entry.
    pub span: Span,
    /// The place that stands for it.
    pub head: Span,
}

/// A controller.
pub static PARTY: Shape = Shape {
    name: "a controller",
    about: "The company, authority or person that decides why and how personal data are processed.",
    keys: &[
        key("name", Value::Name, "the registered name, with the legal form", "Article 13(1)(a)"),
        key("short", Value::Name, "the short name that the text uses", ""),
        key("legal-form", Value::Text, "legal form in words, where the name does not say enough", ""),
        key("registration", Value::Name, "registration number of the company", "Article 13(1)(a)"),
        key("vat", Value::Name, "VAT number", ""),
        POST,
        EMAIL,
        PHONE,
        WEB,
        FORM,
        key(
            "subdivision",
            Value::Name,
            "Land, canton or state, where authorities differ by it: `DE-HH`",
            "Article 55",
        ),
        key("public-authority", Value::Bool, "whether it is a public authority", "Articles 6(1), 37(1)(a)")
            .or("`false`"),
        key(
            "role",
            Value::Text,
            "what it decides on, where there are several controllers: a sentence",
            "Article 26",
        ),
        key("product", Value::List(&Value::Ref("product")), "the products it is the controller for", ""),
        key(
            "countries",
            Value::List(&Value::Country),
            "the countries whose people it is the controller for",
            "Article 13(1)(a)",
        ),
    ],
};

impl Party {
    /// Country of the establishment.
    pub fn country(&self) -> Option<&str> {
        self.contact.address.as_ref()?.country.as_ref().map(|c| c.value.as_str())
    }

    /// The name that running text uses.
    pub fn short_name(&self) -> Option<&str> {
        self.short.as_ref().or(self.name.as_ref()).map(|n| n.value.as_str())
    }
}

/// Reads a controller.
pub fn read_party(cx: &Cx<'_>, head: Span, node: &Arc<Node>) -> Option<Party> {
    let table = cx.table(node, &PARTY)?;
    Some(Party {
        name: table.name("name"),
        short: table.name("short"),
        legal_form: cx.text_of(&table, "legal-form"),
        registration: table.name("registration"),
        vat: table.name("vat"),
        contact: contact(cx, &table),
        subdivision: table.name("subdivision"),
        public_authority: table.flag("public-authority"),
        role: cx.text_of(&table, "role"),
        products: cx.references(&table, "product", Defined::Product),
        countries: table.list("countries", |n| cx.country(n)),
        span: node.span,
        head,
    })
}
