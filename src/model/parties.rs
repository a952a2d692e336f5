//! Who stands beside the controller: joint controllers, companies of the group, representatives, the data protection
//! officer, further contact points. Articles 13(1)(a)-(b), 26, 27 and 37 GDPR.

use super::party::{Contact, EMAIL, FORM, PARTY, PHONE, POST, Party, WEB, contact, read_party};
use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Node, Shape, Table, Value, key, rules};
use crate::source::{Span, Spanned};
use std::sync::Arc;

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
    nobody_or_somebody(cx, &table, &["for"]);
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
    nobody_or_somebody(cx, &table, &[]);
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

/// A reason for having nobody, beside somebody: only one of the two can be true. The keys in `beside` go with either.
fn nobody_or_somebody(cx: &Cx<'_>, table: &Table<'_>, beside: &[&str]) {
    let Some(nobody) = table.key_span("none-because") else { return };
    let known =
        |name: &str| table.shape().key(name).is_some() && name != "none-because" && !beside.contains(&name);
    if let Some(key) = table.keys().find(|key| known(&key.value)) {
        cx.push(
            rules::DEFINED_TWICE
                .at(
                    key.span,
                    format!(
                        "`{}:` is about somebody, and `none-because:` says why there is nobody",
                        key.value
                    ),
                )
                .also(nobody, "the reason for having nobody")
                .help("keep what is true: the name and the addresses, or the reason"),
        );
    }
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
        key("for", Value::Phrase, "what it is for, as a noun phrase", "").required(),
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
