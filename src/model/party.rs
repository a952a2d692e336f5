//! Companies and people with their addresses: the controller, joint controllers, group, representatives, data
//! protection officer. Articles 13(1)(a)-(b), 26, 27 and 37 GDPR.

use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Key, Node, Shape, Table, Value, key, rules};
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

const EMAIL: Key = key("email", Value::Email, "e-mail address", "Article 13(1)(a)");
const PHONE: Key = key("phone", Value::Name, "telephone number, with the country code", "Article 13(1)(a)");
const WEB: Key = key("web", Value::Url, "web site", "");
const FORM: Key = key("form", Value::Url, "contact form", "");
const POST: Key = key("address", Value::Table(&ADDRESS), "postal address", "Article 13(1)(a)");

fn contact(cx: &Cx<'_>, table: &Table<'_>) -> Contact {
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
        key("public-authority", Value::Bool, "whether it is a public authority", "Articles 6(1), 37(1)(a)"),
        key(
            "role",
            Value::Text,
            "what it decides on, where there are several controllers: a sentence",
            "Article 26",
        ),
        key("products", Value::List(&Value::Ref("product")), "the products it is the controller for", ""),
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
        products: cx.references(&table, "products", Defined::Product),
        span: node.span,
        head,
    })
}

/// Joint controllers and the essence of their arrangement: Article 26 GDPR.
#[derive(Debug, Clone)]
pub struct Joint {
    /// The other controllers.
    pub parties: Vec<Party>,
    /// The activities it is about; all that name it otherwise.
    pub activities: Vec<Spanned<String>>,
    /// Who does what.
    pub essence: Option<Text>,
    /// Whom to turn to first, in words.
    pub contact_point: Option<Text>,
    /// Where the arrangement can be read.
    pub url: Option<Spanned<String>>,
    /// The whole entry.
    pub span: Span,
    /// Its key.
    pub head: Span,
}

/// Joint control.
pub static JOINT: Shape = Shape {
    name: "a case of joint control",
    about: "Two or more controllers that decide together: Article 26 GDPR.",
    keys: &[
        key("with", Value::List(&Value::Table(&PARTY)), "the other controllers", "Article 26(1)").required(),
        key(
            "activities",
            Value::List(&Value::Ref("activity")),
            "the activities it is about",
            "Article 26(1)",
        ),
        key(
            "essence",
            Value::Prose,
            "who does what, and who answers the people: the essence of the arrangement",
            "Article 26(2)",
        ),
        key("contact-point", Value::Text, "whom to turn to first: a sentence", "Article 26(1)"),
        key("url", Value::Url, "where the arrangement can be read", "Article 26(2)"),
    ],
};

/// Reads joint control.
pub fn read_joint(cx: &Cx<'_>, head: Span, node: &Arc<Node>) -> Option<Joint> {
    let table = cx.table(node, &JOINT)?;
    table.need("with");
    Some(Joint {
        parties: table.list("with", |n| read_party(cx, n.span, n)),
        activities: cx.references(&table, "activities", Defined::Activity),
        essence: cx.text_of(&table, "essence"),
        contact_point: cx.text_of(&table, "contact-point"),
        url: cx.url_of(&table, "url"),
        span: node.span,
        head,
    })
}

/// A company of the same group.
#[derive(Debug, Clone)]
pub struct GroupCompany {
    /// Its name.
    pub name: Option<Spanned<String>>,
    /// Its country.
    pub country: Option<Spanned<String>>,
    /// Its role towards the data.
    pub role: Option<Spanned<&'static str>>,
    /// Its relation to the controller: `parent`, `subsidiary`, `sister`.
    pub relation: Option<Spanned<&'static str>>,
    /// The whole entry.
    pub span: Span,
    /// The place that stands for it.
    pub head: Span,
}

const RELATIONS: &[&str] = &["parent", "subsidiary", "sister"];
const GROUP_ROLES: &[&str] = &["controller", "joint-controller", "processor", "none"];

/// A company of the group.
pub static GROUP_COMPANY: Shape = Shape {
    name: "a group company",
    about: "A company of the same group as the controller.",
    keys: &[
        key("name", Value::Name, "its name, never translated", "").required(),
        key("country", Value::Country, "the country it is in", "Article 13(1)(f)"),
        key("role", Value::OneOf(GROUP_ROLES), "its role towards the data", "Articles 4(7), 26, 28"),
        key("relation", Value::OneOf(RELATIONS), "its relation to the controller", ""),
    ],
};

/// Reads a company of the group.
pub fn read_group_company(cx: &Cx<'_>, node: &Arc<Node>) -> Option<GroupCompany> {
    let table = cx.table(node, &GROUP_COMPANY)?;
    table.need("name");
    let head = table.head();
    Some(GroupCompany {
        name: table.name("name"),
        country: cx.country_of(&table, "country"),
        role: table.choice("role", GROUP_ROLES),
        relation: table.choice("relation", RELATIONS),
        span: node.span,
        head,
    })
}

/// A representative under Article 27 GDPR or its sisters.
#[derive(Debug, Clone)]
pub struct Representative {
    /// `eu`, `uk` or `ch`.
    pub area: Spanned<&'static str>,
    /// Who.
    pub name: Option<Spanned<String>>,
    /// How to reach it.
    pub contact: Contact,
    /// Why there is none.
    pub none_because: Option<Text>,
    /// The whole entry.
    pub span: Span,
    /// The place that stands for it.
    pub head: Span,
}

const AREAS: &[&str] = &["eu", "uk", "ch"];

/// A representative.
pub static REPRESENTATIVE: Shape = Shape {
    name: "a representative",
    about: "Who represents a controller outside the EEA, the United Kingdom or Switzerland there.",
    keys: &[
        key("for", Value::OneOf(AREAS), "where it represents the controller", "Article 27(1)").required(),
        key("name", Value::Name, "its name", "Article 13(1)(a)"),
        POST,
        EMAIL,
        PHONE,
        WEB,
        FORM,
        key("none-because", Value::Text, "why there is none: a sentence", "Article 27(2)"),
    ],
};

/// Reads a representative.
pub fn read_representative(cx: &Cx<'_>, node: &Arc<Node>) -> Option<Representative> {
    let table = cx.table(node, &REPRESENTATIVE)?;
    let area = table.need("for").and_then(|n| cx.reader.choice(n, AREAS));
    let representative = Representative {
        name: table.name("name"),
        contact: contact(cx, &table),
        none_because: cx.text_of(&table, "none-because"),
        span: node.span,
        head: table.head(),
        area: area?,
    };
    Some(representative)
}

/// The data protection officer, or the reason for having none.
#[derive(Debug, Clone)]
pub struct Officer {
    /// A name is not required.
    pub name: Option<Spanned<String>>,
    /// Company of an officer from outside.
    pub company: Option<Spanned<String>>,
    /// How to reach the officer.
    pub contact: Contact,
    /// Post goes to the controller's address, marked like this.
    pub attention: Option<Text>,
    /// Why there is none.
    pub none_because: Option<Text>,
    /// The whole entry.
    pub span: Span,
    /// The place that stands for it.
    pub head: Span,
}

/// The data protection officer.
pub static OFFICER: Shape = Shape {
    name: "the data protection officer",
    about: "How to reach the data protection officer, or why there is none.",
    keys: &[
        key("name", Value::Name, "a name; not required", "Article 37(7)"),
        key("company", Value::Name, "the company of an officer from outside", ""),
        POST,
        EMAIL,
        PHONE,
        WEB,
        FORM,
        key(
            "attention",
            Value::Text,
            "post goes to the controller's address, marked with these words",
            "Article 13(1)(b)",
        ),
        key("none-because", Value::Text, "why there is none: a sentence", "Article 37(1)"),
    ],
};

/// Reads the data protection officer.
pub fn read_officer(cx: &Cx<'_>, head: Span, node: &Arc<Node>) -> Option<Officer> {
    let table = cx.table(node, &OFFICER)?;
    Some(Officer {
        name: table.name("name"),
        company: table.name("company"),
        contact: contact(cx, &table),
        attention: cx.text_of(&table, "attention"),
        none_because: cx.text_of(&table, "none-because"),
        span: node.span,
        head,
    })
}

/// A further contact point, for something particular.
#[derive(Debug, Clone)]
pub struct ContactPoint {
    /// What it is for.
    pub purpose: Option<Text>,
    /// How to reach it.
    pub contact: Contact,
}

/// A contact point.
pub static CONTACT_POINT: Shape = Shape {
    name: "a contact point",
    about: "A further address, for something particular.",
    keys: &[
        key("for", Value::Text, "what it is for, as a noun phrase", "").required(),
        POST,
        EMAIL,
        PHONE,
        WEB,
        FORM,
    ],
};

/// Reads a contact point.
pub fn read_contact_point(cx: &Cx<'_>, node: &Arc<Node>) -> Option<ContactPoint> {
    let table = cx.table(node, &CONTACT_POINT)?;
    table.need("for");
    let point = ContactPoint { purpose: cx.text_of(&table, "for"), contact: contact(cx, &table) };
    if point.contact.is_empty() {
        cx.push(
            rules::MISSING_KEY
                .at(table.head(), "this contact point cannot be reached")
                .help("add `email:`, `phone:`, `form:` or `address:`"),
        );
    }
    Some(point)
}
